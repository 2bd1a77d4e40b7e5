// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patrol.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<PatrolSeries>& tableOf<PatrolSeries>();
template <> const Table<Patrol>& tableOf<Patrol>();
template <> const Table<Post>& tableOf<Post>();
template <> const Table<CrewMember>& tableOf<CrewMember>();
template <> const Table<Visit>& tableOf<Visit>();
template <> const Table<PatrolTask>& tableOf<PatrolTask>();
template <> const Table<ReleasedName>& tableOf<ReleasedName>();

} // namespace streife
