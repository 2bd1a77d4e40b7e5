// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/power.h"

#include "core/base/enumtext.h"
#include "core/base/fold.h"
#include "core/base/tr.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace streife {

template <> const std::vector<EnumEntry<PowerVerdict>>& enumEntries<PowerVerdict>() {
    static const std::vector<EnumEntry<PowerVerdict>> all{
        {PowerVerdict::Unknown, "unknown", QT_TRANSLATE_NOOP("streife", "not known")},
        {PowerVerdict::Yes, "yes", QT_TRANSLATE_NOOP("streife", "yes")},
        {PowerVerdict::No, "no", QT_TRANSLATE_NOOP("streife", "no")},
    };
    return all;
}

QString powerKey(const Power& p) {
    const QChar cut(u'\x1f');
    return p.land.toUpper() + cut + folded(p.municipality) + cut + enumKey(p.agencyKind) + cut + folded(p.measure.str())
           + cut + p.validFrom.toString(Qt::ISODate);
}

QString powerName(const Power& p) {
    const QString land = p.land == QLatin1String("*") ? tr("every Land") : p.land;
    const QString place = p.municipality.isEmpty() ? land : land + QLatin1Char(' ') + p.municipality;
    return QStringList{p.measure.str(), enumLabel(p.agencyKind), place}.join(QStringLiteral(", "));
}

QString euroBounds(const Power& p) {
    if (p.minEuro > 0 && p.maxEuro > 0)
        return tr("%1–%2 €").arg(p.minEuro).arg(p.maxEuro);
    if (p.minEuro > 0)
        return tr("from %1 €").arg(p.minEuro);
    return p.maxEuro > 0 ? tr("up to %1 €").arg(p.maxEuro) : QString();
}

bool checkedFor(const Power& p, QDate day) {
    return p.checked() && day <= p.checkedOn.addMonths(12);
}

std::vector<Power> effectivePowers(const std::vector<Power>& own) {
    QSet<QString> replaced;
    for (const Power& p : own)
        replaced.insert(powerKey(p));
    std::vector<Power> out = own;
    for (const Power& p : shippedPowers())
        if (!replaced.contains(powerKey(p)))
            out.push_back(p);
    const auto order = [](const Power& p) {
        return std::tuple(folded(p.measure.str()), p.agencyKind, p.land, folded(p.municipality), p.validFrom, p.id);
    };
    std::sort(out.begin(), out.end(), [&](const Power& a, const Power& b) { return order(a) < order(b); });
    return out;
}

const Power* powerFor(const std::vector<Power>& rows, const QString& land, const QString& municipality, AgencyKind kind,
                      const QString& measure, QDate day) {
    const QString wanted = folded(measure);
    const QString place = folded(municipality);
    const Power* best = nullptr;
    std::pair<int, QDate> bestRank;
    for (const Power& p : rows) {
        const bool everywhere = p.land == QLatin1String("*");
        if (p.agencyKind != kind || !p.validOn(day) || (!everywhere && p.land != land)
            || (!p.municipality.isEmpty() && folded(p.municipality) != place) || folded(p.measure.str()) != wanted)
            continue;
        const std::pair rank(p.municipality.isEmpty() ? (everywhere ? 0 : 1) : 2, p.validFrom);
        if (!best || bestRank < rank) {
            best = &p;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace streife
