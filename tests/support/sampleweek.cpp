// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleweek.h"

#include "core/base/localtime.h"

namespace streife::test {
namespace {

const PartnershipId kPartnership{1};
const AgencyId kKod{11};
const AgencyId kPi{12};

Instant at(int day, int minutes) {
    const QDate date = kSampleMonday.addDays(day + minutes / 1440);
    return fromLocal(date, QTime::fromMSecsSinceStartOfDay((minutes % 1440) * int(kMinuteMs)));
}

struct Row {
    int number;
    int day;
    int from; ///< minutes after midnight
    int to;
    const char* title;
    std::vector<const char*> kod;
    std::vector<const char*> pi; ///< "" = promised without a name, "?" = open
};

struct Builder {
    Plan plan{Partnership{kPartnership,
                          ShortText(QStringLiteral("Sicherheitspartnerschaft Musterstadt")),
                          QStringLiteral("NW"),
                          QStringLiteral("Hamm"),
                          {},
                          kDefaultDayBorder,
                          {}},
              serviceWeekSpan(Week::of(kSampleMonday)),
              {},
              {},
              {},
              {},
              {},
              {},
              {},
              {},
              {},
              {},
              {},
              {}};
    qint64 next = 1000;

    OfficerId officer(const QString& name, AgencyId agency) {
        for (const Officer& o : plan.officers)
            if (o.familyName.str() == name)
                return o.id;
        const OfficerId id{++next};
        plan.officers.insert(id, Officer{id,
                                         agency,
                                         {},
                                         ShortText(QString::number(next)),
                                         ShortText(name),
                                         {},
                                         {},
                                         QStringLiteral("arbzg"),
                                         {}});
        return id;
    }

    void post(PlannedPatrol& to, AgencyId agency, const std::vector<const char*>& people) {
        if (people.empty())
            return;
        PlannedPost planned{
            Post{PostId{++next}, to.patrol.id, agency, int(to.posts.size()), int(people.size()), 0, {}, {}}, {}, {}};
        for (const char* who : people) {
            const QString name = QString::fromUtf8(who);
            if (name.isEmpty())
                ++planned.post.promised;
            else if (name != QStringLiteral("?"))
                planned.crew.push_back({CrewId{++next}, planned.post.id, officer(name, agency), planned.named()});
        }
        to.posts.push_back(planned);
    }

    void patrol(const Row& row) {
        const PatrolId id{100 + row.number};
        PlannedPatrol p{Patrol{id,
                               kPartnership,
                               ShortText(QStringLiteral("KOD-%1").arg(row.number)),
                               ShortText(QString::fromUtf8(row.title)),
                               {at(row.day, row.from), at(row.day, row.to)},
                               PatrolMode::Foot,
                               QStringLiteral("S %1").arg(row.number),
                               QStringLiteral("Wache Mitte"),
                               PatrolState::Proposed,
                               PatrolOutcome::None,
                               {},
                               {},
                               {},
                               {}},
                        {},
                        {},
                        {}};
        post(p, kKod, row.kod);
        post(p, kPi, row.pi);
        plan.patrols.push_back(p);
    }
};

} // namespace

Plan sampleWeek() {
    Builder b;
    Agency kod{kKod,
               kPartnership,
               ShortText(QStringLiteral("KOD Musterstadt")),
               QStringLiteral("KOD"),
               AgencyKind::Ordnungsamt,
               QStringLiteral("NW"),
               QStringLiteral("Hamm"),
               {},
               {},
               {}};
    Agency pi = kod;
    pi.id = kPi;
    pi.name = ShortText(QStringLiteral("Polizeiinspektion Mitte"));
    pi.shortName = QStringLiteral("PI Mitte");
    pi.kind = AgencyKind::Polizei;
    b.plan.agencies = {{kod.id, kod}, {pi.id, pi}};
    const Row rows[] = {
        {11, 0, 15 * 60, 19 * 60, "Bahnhof", {"Brandt"}, {"Łukasik"}},
        {12, 0, 19 * 60 + 30, 23 * 60, "Innenstadt", {"Öztürk"}, {"O'Neill"}},
        {13, 1, 11 * 60, 14 * 60, "Schulwege", {"Adam"}, {"Kern"}},
        {14, 1, 18 * 60, 22 * 60, "Nordpark", {"Brandt"}, {"Vogt"}},
        {15, 2, 18 * 60, 22 * 60, "Bahnhof", {"Öztürk"}, {"Łukasik"}},
        {16, 3, 14 * 60, 17 * 60, "Spielplätze West", {"Adam"}, {""}},
        {17, 3, 19 * 60, 22 * 60 + 30, "Innenstadt", {"Brandt"}, {""}},
        {18, 4, 15 * 60, 18 * 60, "Bahnhof", {"Jost"}, {""}},
        {19, 4, 18 * 60, 22 * 60, "Abendstreife", {"Öztürk", "Adam"}, {""}},
        {23, 4, 19 * 60, 21 * 60, "Wallanlagen", {"Jost"}, {"Vogt"}},
        {21, 5, 19 * 60, 25 * 60, "Nacht Innenstadt", {"Brandt"}, {"?"}},
        {22, 6, 16 * 60, 19 * 60, "Adventsmarkt", {"Adam"}, {""}},
    };
    for (const Row& row : rows)
        b.patrol(row);
    b.plan.patrols.back().patrol.state = PatrolState::Cancelled;
    return b.plan;
}

} // namespace streife::test
