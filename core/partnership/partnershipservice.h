// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"
#include "core/store/writer.h"

namespace streife {

/// What the authorities agreed on, changed later.
class PartnershipService {
public:
    explicit PartnershipService(Writer& writer) : m_writer(writer) {}

    /// Refused where the Land is unknown or the service day would begin after noon.
    void save(const Partnership& before, const Partnership& after);

private:
    Writer& m_writer;
};

} // namespace streife
