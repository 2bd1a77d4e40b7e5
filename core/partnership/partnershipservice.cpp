// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnershipservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/calendar/holidays.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/repository.h"

namespace streife {

void PartnershipService::save(const Partnership& before, const Partnership& after) {
    constexpr int noon = 12 * 60;
    if (after.dayBorder < 0 || after.dayBorder > noon)
        throw Error(ErrorCode::Input, streife::tr("The service day must begin between 00:00 and 12:00."));
    if (landName(after.land).isEmpty())
        throw Error(ErrorCode::Input, streife::tr("Please choose the federal state; the public holidays follow it."));
    Repository<Partnership>(m_writer).save(before, after);
}

} // namespace streife
