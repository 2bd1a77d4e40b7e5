// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnershipservice.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/calendar/holidays.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/repository.h"

namespace streife {

void PartnershipService::check(const Partnership& partnership) const {
    constexpr int noon = 12 * 60;
    if (partnership.dayBorder < 0 || partnership.dayBorder > noon)
        throw Error(ErrorCode::Input, streife::tr("The service day must begin between 00:00 and 12:00."));
    if (landName(partnership.land).isEmpty())
        throw Error(ErrorCode::Input, streife::tr("Please choose the federal state; the public holidays follow it."));
    for (const Partnership& other : Records<Partnership>(m_writer.db()).all())
        if (other.id != partnership.id && folded(other.name.str()) == folded(partnership.name.str()))
            throw Error(ErrorCode::Input, streife::tr("The partnership \"%1\" exists already. Please choose another "
                                                      "name.")
                                              .arg(other.name.str()));
}

void PartnershipService::add(const Partnership& partnership) {
    check(partnership);
    Repository<Partnership>(m_writer).insert(partnership, partnership.id);
}

void PartnershipService::save(const Partnership& before, const Partnership& after) {
    check(after);
    Repository<Partnership>(m_writer).save(before, after);
}

} // namespace streife
