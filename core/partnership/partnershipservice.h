// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"
#include "core/store/writer.h"

namespace streife {

/// What the authorities agreed on, changed later.
class PartnershipService {
public:
    explicit PartnershipService(Writer& writer) : m_writer(writer) {}

    /// One more partnership of this file; its name must tell it from the others.
    void add(const Partnership& partnership);
    /// Refused where the Land is unknown or the service day would begin after noon.
    void save(const Partnership& before, const Partnership& after);

private:
    void check(const Partnership& partnership) const;
    Writer& m_writer;
};

} // namespace streife
