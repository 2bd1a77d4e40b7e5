// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democity.h"

#include "core/base/localtime.h"
#include "core/demo/demorandom.h"

#include <algorithm>

namespace streife {
namespace {

// A place in the fields between villages: nobody's town.
constexpr qint64 kCentreLat = 51'583'000'0;
constexpr qint64 kCentreLon = 8'073'000'0;

enum Stream : qint64 { kPeople = 1, kAbsences, kPlaces };

ShortText shortText(const QString& text) {
    return ShortText(text);
}

std::vector<int> headcounts(const DemoFigures& figures) {
    int shares = 0;
    for (int i = 0; i < figures.agencies; ++i)
        shares += demoAgencies()[size_t(i)].share;
    std::vector<int> out;
    int sum = 0;
    for (int i = 0; i < figures.agencies; ++i)
        sum += out.emplace_back(figures.officers * demoAgencies()[size_t(i)].share / shares);
    out.front() += figures.officers - sum;
    return out;
}

void addAgencies(DemoCity& city, const Agency& own, const DemoIds& ids) {
    for (int i = 0; i < city.figures.agencies; ++i) {
        const DemoAgency& d = demoAgencies()[size_t(i)];
        Agency a = i == 0 ? own
                          : Agency{AgencyId(ids()),
                                   city.partnership,
                                   shortText(QString::fromUtf8(d.name)),
                                   QString::fromUtf8(d.shortName),
                                   d.kind,
                                   own.land,
                                   own.municipality,
                                   {},
                                   own.id,
                                   {}};
        a.dutyPhone = QString::fromUtf8(d.phone);
        city.agencies.push_back(std::move(a));
        for (int g = 0; g < d.groups; ++g) {
            // Police groups have letters, the others numbers.
            const QString sign =
                d.roster == DemoRoster::Police ? QString(QLatin1Char(char('A' + g))) : QString::number(g + 1);
            QString name = QString::fromUtf8(d.groupName);
            city.units.push_back(
                {UnitId(ids()), city.agencies.back().id, shortText(name.replace(QStringLiteral("%1"), sign))});
        }
    }
}

std::vector<TimeSpan> absencesOf(const DemoCity& city, int number) {
    static const std::array<int, 8> lengths{1, 1, 2, 3, 5, 7, 14, 14};
    DemoRandom random(city.spec.seed, {kAbsences, number});
    std::vector<TimeSpan> out;
    QDate free = city.firstDutyWeek().monday();
    for (Week week = city.firstDutyWeek(); week < city.endOfDuties(); week = week.plus(1)) {
        const QDate first = week.monday().addDays(random.below(7));
        const QDate end = first.addDays(random.pick(lengths));
        if (!random.chance(8) || first < free)
            continue;
        out.emplace_back(fromLocal(first, QTime(0, 0)), fromLocal(end, QTime(0, 0)));
        free = end.addDays(1);
    }
    return out;
}

/// What somebody has learnt and may do.
void addSkills(DemoCity& city, DemoPerson& person, DemoRandom& random, const DemoIds& ids) {
    static const QStringList courses = QString::fromUtf8("Deeskalation|Fahrradstreife|Erste Hilfe|Jugendschutzrecht|"
                                                         "Drohnenführerschein|Sprachmittlung Türkisch")
                                           .split(QLatin1Char('|'));
    const QDate today = city.spec.start.monday();
    person.leads = random.chance(30);
    if (person.leads)
        city.functions.push_back({FunctionId(ids()),
                                  person.officer.id,
                                  shortText(QStringLiteral("Streifenführung")),
                                  today.addDays(-random.between(200, 2000)),
                                  {}});
    if (random.chance(8))
        city.functions.push_back({FunctionId(ids()), person.officer.id, shortText(QStringLiteral("Praxisanleitung")),
                                  today.addDays(-random.between(100, 500)), today.addDays(random.between(100, 700))});
    if (random.chance(60))
        city.qualifications.push_back({QualificationId(ids()), person.officer.id, shortText(random.pick(courses)),
                                       random.chance(50) ? QDate() : today.addDays(random.between(20, 900))});
    if (random.chance(4))
        city.restrictions.push_back({RestrictionId(ids()), person.officer.id, RestrictionKind::NoNight,
                                     today.addDays(-random.between(10, 200)), today.addDays(random.between(30, 300))});
}

void addPeople(DemoCity& city, const DemoIds& ids) {
    const std::vector<int> counts = headcounts(city.figures);
    int number = 0;
    size_t firstUnit = 0;
    for (int a = 0; a < city.figures.agencies; ++a) {
        const DemoAgency& d = demoAgencies()[size_t(a)];
        const QStringList ranks = QString::fromUtf8(d.ranks).split(QLatin1Char('|'));
        for (int i = 0; i < counts[size_t(a)]; ++i, ++number) {
            DemoRandom random(city.spec.seed, {kPeople, number});
            const int group = i % d.groups;
            // The first ones have different names; the list is shorter than a big city's staff.
            const QString family =
                number < demoFamilyNames().size() ? demoFamilyNames().at(number) : random.pick(demoFamilyNames());
            const Officer officer{OfficerId(ids()),
                                  city.agencies[size_t(a)].id,
                                  city.units[firstUnit + size_t(group)].id,
                                  shortText(QString::number((a + 1) * 1000 + 1 + i)),
                                  shortText(family),
                                  random.pick(demoGivenNames()),
                                  random.pick(ranks),
                                  QString::fromUtf8(d.profile),
                                  {}};
            DemoPerson person{officer, a, group, i / d.groups % 2, false, absencesOf(city, number)};
            addSkills(city, person, random, ids);
            city.people.push_back(std::move(person));
        }
        firstUnit += size_t(d.groups);
    }
}

Hotspot hotspotAt(const DemoCity& city, int i, const DemoIds& ids) {
    DemoRandom random(city.spec.seed, {kPlaces, i});
    const int reach = i < 10 ? 120'000 : i < 40 ? 300'000 : 700'000; // 1.3, 3.3, 8 km
    const auto where = GeoPoint::fromE7(kCentreLat + random.between(-reach, reach),
                                        kCentreLon + random.between(-reach, reach) * 8 / 5);
    Hotspot h{HotspotId(ids()),
              city.partnership,
              shortText(QStringLiteral("?")),
              {},
              HotspotKind::Objective,
              where,
              0,
              0,
              {}};
    if (size_t(i) < demoHotspots().size()) {
        const DemoHotspot& d = demoHotspots()[size_t(i)];
        h.name = shortText(QString::fromUtf8(d.name));
        h.category = QString::fromUtf8(d.category);
        h.kind = d.kind;
        h.visitsPerWeek = d.visitsPerWeek;
        h.minutesPerVisit = d.minutesPerVisit;
        h.windows = QString::fromUtf8(d.windows);
        return h;
    }
    static const std::array<HotspotKind, 4> kinds{HotspotKind::Objective, HotspotKind::Fear, HotspotKind::Complaint,
                                                  HotspotKind::Watch};
    const int n = i - int(demoHotspots().size());
    const auto districts = int(demoDistricts().size());
    h.name = shortText(demoPlaces().at(n / districts) + QLatin1Char(' ') + demoDistricts().at(n % districts));
    h.category = random.pick(demoThemes());
    h.kind = random.pick(kinds);
    h.visitsPerWeek = random.between(1, 3);
    h.minutesPerVisit = random.between(10, 16);
    h.windows = random.chance(50) ? QStringLiteral("täglich 14:00-24:00") : QString();
    return h;
}

void addHotspots(DemoCity& city, const DemoIds& ids) {
    for (int i = 0; i < city.figures.hotspots; ++i) {
        city.hotspots.push_back(hotspotAt(city, i, ids));
        city.windows.push_back(parseWindows(city.hotspots.back().windows).windows);
    }
    const QDate monday = city.spec.start.monday();
    const auto close = [&](size_t hotspot, int fromDay, int toDay) {
        if (hotspot < city.hotspots.size())
            city.closures.push_back({HotspotClosureId(ids()), city.hotspots[hotspot].id,
                                     TimeSpan(fromLocal(monday.addDays(fromDay), QTime(6, 0)),
                                              fromLocal(monday.addDays(toDay), QTime(6, 0)))});
    };
    close(5, -2, 3); // the market square while stalls are put up: the Monday patrol meets it
    close(7, 9, 23); // new play equipment
    close(21, -20, -14);
    close(31, 4, 7);
}

} // namespace

std::optional<DemoScale> demoScale(const QString& name) {
    if (name == QStringLiteral("small"))
        return DemoScale::Small;
    if (name == QStringLiteral("city"))
        return DemoScale::City;
    if (name == QStringLiteral("large"))
        return DemoScale::Large;
    return std::nullopt;
}

DemoFigures demoFigures(const DemoSpec& spec) {
    DemoFigures f{};
    switch (spec.scale) {
    case DemoScale::Small:
        f = {2, 30, 8, 8, 4, 8, 4, 1, 0, 600};
        break;
    case DemoScale::City: // two years
        f = {6, 250, 40, 96, 8, 96, 8, 1, 0, 8000};
        break;
    case DemoScale::Large: // ten years; duties of the last 26 and next 8 weeks
        f = {10, 2000, 500, 512, 8, 26, 8, 6, 5, 500'000};
        break;
    }
    if (spec.weeks) {
        f.weeksBefore = 0;
        f.weeksFrom = *spec.weeks;
        f.dutyWeeksBefore = 1; // the first days need the nights before
        f.dutyWeeksFrom = *spec.weeks;
        f.incidents = std::min(f.incidents, 50 * *spec.weeks);
    }
    return f;
}

std::pair<size_t, size_t> DemoCity::peopleOf(int agency) const {
    const auto [from, to] = std::equal_range(people.begin(), people.end(), agency, [](const auto& a, const auto& b) {
        const auto number = [](const auto& x) {
            if constexpr (std::is_same_v<std::decay_t<decltype(x)>, int>)
                return x;
            else
                return x.agency;
        };
        return number(a) < number(b);
    });
    return {size_t(from - people.begin()), size_t(to - people.begin())};
}

DemoCity makeDemoCity(const DemoSpec& spec, PartnershipId partnership, const Agency& own, const DemoIds& ids) {
    DemoCity city{spec, demoFigures(spec), partnership, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    addAgencies(city, own, ids);
    addPeople(city, ids);
    addHotspots(city, ids);
    return city;
}

} // namespace streife
