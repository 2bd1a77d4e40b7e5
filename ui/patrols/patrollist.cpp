// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/patrollist.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "ui/widgets/findingcard.h"

#include <QStringList>

namespace streife {
namespace {

QString crewText(const PlannedPatrol& p, const Plan& plan) {
    QStringList parts;
    for (const PlannedPost& post : p.posts) {
        QStringList names;
        for (const CrewMember& c : post.crew)
            if (const auto o = plan.officers.constFind(c.officer); o != plan.officers.constEnd())
                names << o->familyName.str();
        if (const int unnamed = std::max(post.post.promised, post.offered) - post.named(); unnamed > 0)
            names << tr("%n promised", nullptr, unnamed);
        if (post.open() > 0)
            names << tr("%n open", "posts", post.open());
        const auto agency = plan.agencies.constFind(post.post.agency);
        parts << (agency == plan.agencies.constEnd() ? tr("unknown") : agency->label()) + QStringLiteral(": ")
                     + names.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral(" · "));
}

QString placesText(const PlannedPatrol& p, const Plan& plan) {
    QStringList names;
    for (const Visit& v : p.visits)
        if (const auto h = plan.hotspots.constFind(v.hotspot); h != plan.hotspots.constEnd())
            names << h->name.str();
    return names.join(QStringLiteral(", "));
}

QString hints(const PatrolLine& line) {
    QStringList parts;
    if (line.cancelled)
        parts << tr("cancelled");
    if (line.breaches > 0)
        parts << tr("%n breach(es)", nullptr, line.breaches);
    if (line.warnings > 0)
        parts << tr("%n warning(s)", nullptr, line.warnings);
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::vector<PatrolLine> patrolLines(const Plan& plan, const Findings& findings) {
    std::vector<PatrolLine> out;
    for (const PlannedPatrol& p : plan.patrols) {
        if (!plan.covers(p.patrol))
            continue;
        PatrolLine line{p.patrol.id,
                        p.patrol.span,
                        p.patrol.key.str(),
                        p.patrol.callSign,
                        p.patrol.title.str(),
                        crewText(p, plan),
                        placesText(p, plan),
                        p.open(),
                        0,
                        0,
                        p.patrol.state == PatrolState::Cancelled};
        for (const Finding& f : findings)
            if (f.patrol == p.patrol.id) {
                line.breaches += f.severity == Severity::Breach;
                line.warnings += f.severity == Severity::Warning;
            }
        out.push_back(std::move(line));
    }
    return out;
}

std::vector<FindingLine> findingLines(const Plan& plan, const Findings& findings) {
    std::vector<FindingLine> out;
    QHash<PatrolId, QString> names;
    for (const PlannedPatrol& p : plan.patrols)
        names.insert(p.patrol.id, p.patrol.called());
    for (const Finding& f : findings) {
        QString officer;
        if (f.officer)
            if (const auto o = plan.officers.constFind(*f.officer); o != plan.officers.constEnd())
                officer = o->fullName();
        out.push_back(
            {FindingLineId(qint64(out.size()) + 1), f, f.patrol ? names.value(*f.patrol) : QString(), officer});
    }
    return out;
}

std::vector<Column<PatrolLine>> patrolColumns() {
    const auto start = [](const PatrolLine& l) { return QVariant(qlonglong(l.span.start().ms)); };
    return {{tr("Day"), [](const PatrolLine& l) { return formatDay(toLocal(l.span.start()).date); }, start},
            {tr("Time"), [](const PatrolLine& l) { return formatSpan(l.span); }, start},
            {tr("Call sign"), [](const PatrolLine& l) { return l.callSign; }},
            {tr("Title"), [](const PatrolLine& l) { return l.title; }},
            {tr("Crew"), [](const PatrolLine& l) { return l.crew; }},
            {tr("Places to visit"), [](const PatrolLine& l) { return l.places; }},
            {tr("Findings"), hints, [](const PatrolLine& l) {
                 return QVariant(qlonglong(-(l.breaches * 1000 + l.warnings * 10 + l.cancelled)));
             }}};
}

std::vector<Column<FindingLine>> findingColumns() {
    return {{tr("Severity"), [](const FindingLine& l) { return severityLabel(l.finding.severity); },
             [](const FindingLine& l) { return QVariant(qlonglong(int(l.finding.severity))); }},
            {tr("Day"), [](const FindingLine& l) { return formatDay(toLocal(l.finding.at).date); },
             [](const FindingLine& l) { return QVariant(qlonglong(l.finding.at.ms)); }},
            {tr("Patrol"), [](const FindingLine& l) { return l.patrol; }},
            {tr("Officer"), [](const FindingLine& l) { return l.officer; }},
            {tr("What is wrong"), [](const FindingLine& l) { return l.finding.title; }},
            {tr("Why"), [](const FindingLine& l) { return l.finding.text; }}};
}

} // namespace streife
