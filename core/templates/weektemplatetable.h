// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"
#include "core/templates/weektemplate.h"

namespace streife {

template <> const Table<WeekTemplate>& tableOf<WeekTemplate>();
template <> const Table<TemplatePatrol>& tableOf<TemplatePatrol>();
template <> const Table<TemplatePost>& tableOf<TemplatePost>();
template <> const Table<TemplateVisit>& tableOf<TemplateVisit>();

} // namespace streife
