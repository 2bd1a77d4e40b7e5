// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/founding.h"

#include "core/agencies/agencyservice.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/partnership/partnershipservice.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/records.h"

namespace streife {
namespace {

QString shortNameFrom(const QString& name) {
    const QString first = name.section(QLatin1Char(' '), 0, 0);
    return first.size() <= 8 ? first : QString();
}

} // namespace

OwnSide foundSide(Writer& w, const Founding& f) {
    const PartnershipId partnership = w.newId<Partnership>();
    const Partnership p{partnership,
                        ShortText(f.partnership, tr("The name of the partnership")),
                        f.land.toUpper(),
                        f.municipality.trimmed(),
                        {},
                        kDefaultDayBorder,
                        tr("Internal duty plan – not for third parties")};
    const Agency a{w.newId<Agency>(),
                   p.id,
                   ShortText(f.agency, tr("The name of the authority")),
                   f.agencyShort.isEmpty() ? shortNameFrom(f.agency.trimmed()) : f.agencyShort,
                   f.kind,
                   p.land,
                   p.municipality,
                   {},
                   {},
                   {}};
    if (!w.context().agency)
        w.setAgency(a.id.value());
    PartnershipService(w).add(p);
    AgencyService(w).addOwn(a);
    return {p.id.value(), a.id.value()};
}

OwnSide chooseSide(Database& db, const QString& partnership) {
    const std::vector<OwnSide> sides = ownSides(db);
    if (sides.empty())
        throw Error(ErrorCode::Damaged, tr("%1 names no partnership. Please restore the last backup.").arg(db.path()));
    if (partnership.trimmed().isEmpty())
        return sides.front();
    QStringList known;
    for (const OwnSide& side : sides)
        if (const auto p = Records<Partnership>(db).find(PartnershipId(side.partnership))) {
            if (folded(p->name.str()) == folded(partnership))
                return side;
            known << p->name.str();
        }
    throw Error(ErrorCode::NotFound, tr("There is no partnership \"%1\" in %2. Known are: %3.")
                                         .arg(partnership, db.path(), known.join(QStringLiteral(", "))));
}

} // namespace streife
