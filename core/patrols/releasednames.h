// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patrol.h"
#include "core/store/writer.h"

namespace streife {

/// The shared row that says what partners see of the people on a post. The caller has checked whose post it is.
class ReleasedNames {
public:
    explicit ReleasedNames(Writer& writer) : m_writer(writer) {}
    /// One row with this text, none where it is empty; writes nothing where it stands so. Throws Error(Input) for a
    /// text that does not fit.
    void set(PostId post, const QString& text, PartnershipId partnership);

private:
    Writer& m_writer;
};

} // namespace streife
