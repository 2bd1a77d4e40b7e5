// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sheetnames.h"

#include "core/base/fold.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace streife {
namespace {

MarkStyle freeStyle(AgencyKind kind, QSet<int>& taken, int& next) {
    const MarkStyle wanted = kind == AgencyKind::Ordnungsamt ? MarkStyle::Open
                             : kind == AgencyKind::Polizei   ? MarkStyle::Filled
                                                             : MarkStyle::Double;
    if (wanted != MarkStyle::Double && !taken.contains(int(wanted))) {
        taken.insert(int(wanted));
        return wanted;
    }
    const std::array<MarkStyle, 4> others{MarkStyle::Hatched, MarkStyle::Double, MarkStyle::Round,
                                          MarkStyle::RoundFilled};
    return others.at(size_t(next++) % others.size());
}

bool hasFunction(const Plan& plan, OfficerId officer, const QString& function, QDate day) {
    return std::any_of(plan.functions.begin(), plan.functions.end(), [&](const Function& f) {
        return f.officer == officer && folded(f.name.str()) == folded(function)
               && (!f.validFrom.isValid() || f.validFrom <= day) && (!f.validUntil.isValid() || day <= f.validUntil);
    });
}

} // namespace

SheetNames::SheetNames(const Plan& plan) : m_plan(plan) {
    giveMarks();
    nameOfficers();
}

void SheetNames::giveMarks() {
    for (auto it = m_plan.agencies.constBegin(); it != m_plan.agencies.constEnd(); ++it)
        m_order.push_back(it.key());
    std::sort(m_order.begin(), m_order.end());
    QSet<QString> letters;
    QSet<int> styles;
    int next = 0;
    for (const AgencyId id : m_order) {
        const Agency& a = *m_plan.agencies.constFind(id);
        const AgencyMark mark{freeLetter(a.label(), letters), freeStyle(a.kind, styles, next)};
        letters.insert(mark.letter);
        m_marks.insert(id, mark);
    }
}

void SheetNames::nameOfficers() {
    QHash<std::pair<AgencyId, QString>, QList<OfficerId>> byFamily; // the letter tells agencies apart
    for (auto it = m_plan.officers.constBegin(); it != m_plan.officers.constEnd(); ++it)
        byFamily[{it->agency, folded(it->familyName.str())}].append(it.key());
    for (const QList<OfficerId>& same : byFamily) {
        for (const OfficerId id : same) {
            const Officer& o = *m_plan.officers.constFind(id);
            int sameInitial = 0;
            int sameName = 0;
            for (const OfficerId other : same) {
                const Officer& p = *m_plan.officers.constFind(other);
                sameInitial += p.givenName.left(1) == o.givenName.left(1) ? 1 : 0;
                sameName += p.givenName == o.givenName ? 1 : 0;
            }
            QString name = o.familyName.str();
            if (same.size() > 1 && sameName > 1)
                name = o.fullName() + QStringLiteral(" (%1)").arg(o.serviceNo.str());
            else if (same.size() > 1 && sameInitial > 1)
                name = o.fullName();
            else if (same.size() > 1 && !o.givenName.isEmpty())
                name += QStringLiteral(", %1.").arg(o.givenName.left(1));
            m_officers.insert(id, name);
        }
    }
}

AgencyMark SheetNames::mark(AgencyId agency) const {
    return m_marks.value(agency, {QStringLiteral("?"), MarkStyle::Open});
}

QString SheetNames::agency(AgencyId agency) const {
    const auto found = m_plan.agencies.constFind(agency);
    return found == m_plan.agencies.constEnd() ? streife::tr("unknown authority") : found->label();
}

QString SheetNames::officer(OfficerId officer) const {
    return m_officers.value(officer, streife::tr("name not known here"));
}

QString SheetNames::hotspot(HotspotId hotspot) const {
    const auto found = m_plan.hotspots.constFind(hotspot);
    return found == m_plan.hotspots.constEnd() ? streife::tr("place not known here") : found->name.str();
}

QDate SheetNames::serviceDayOf(Instant start) const {
    return serviceDay(start, m_plan.partnership.dayBorder);
}

std::vector<LegendEntry> SheetNames::legend(const QSet<AgencyId>& used) const {
    std::vector<LegendEntry> result;
    for (const AgencyId id : m_order) {
        if (!used.contains(id))
            continue;
        const Agency& a = *m_plan.agencies.constFind(id);
        QString text = a.name.str();
        if (!a.dutyPhone.isEmpty())
            text += streife::tr(", phone %1").arg(a.dutyPhone);
        if (a.steward)
            text += QLatin1Char(' ') + streife::tr("(kept by %1)").arg(agency(*a.steward));
        result.push_back({mark(id), text});
    }
    return result;
}

std::vector<PostLine> postLines(const PlannedPost& p, const Plan& plan, const SheetNames& names, QDate day) {
    const AgencyMark mark = names.mark(p.post.agency);
    const QString function =
        p.post.function.isEmpty() ? QString() : QStringLiteral("(%1)").arg(p.post.function.simplified());
    std::vector<PostLine> lines;
    for (const CrewMember& c : p.crew) {
        const bool holds = p.post.strength == 1 || hasFunction(plan, c.officer, p.post.function, day);
        lines.push_back({mark, names.officer(c.officer), holds ? function : QString(), false});
    }
    int shown = p.named();
    if (p.crew.empty() && !p.releasedName.isEmpty()) {
        static const QRegularExpression between(QStringLiteral("\\s*[,;|\\n]\\s*"));
        const QStringList released = p.releasedName.split(between, Qt::SkipEmptyParts);
        for (const QString& name : released)
            lines.push_back({mark, name, p.post.strength == 1 ? function : QString(), false});
        shown = int(released.size());
    }
    const int assured = std::max({p.post.promised, p.offered, p.post.named.value_or(0)});
    if (const int unnamed = assured - shown; unnamed > 0) {
        const QString text = p.post.unit.isEmpty()
                                 ? streife::tr("%n officer(s)", nullptr, unnamed)
                                 : QStringLiteral("%1 (%2)").arg(unnamed).arg(p.post.unit.simplified());
        lines.push_back({mark, text, lines.empty() ? function : QString(), false});
    }
    const int open = std::max(0, p.post.strength - std::max(assured, shown));
    if (open > 3)
        lines.push_back({mark, tr("%n place(s) open:", nullptr, open), function, true});
    for (int i = 0; open <= 3 && i < open; ++i)
        lines.push_back({mark, streife::tr("%n place(s) open:", nullptr, 1), function, true});
    return lines;
}

} // namespace streife
