// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demowriter.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/demo/demoincidents.h"
#include "core/demo/demoweek.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/patroltable.h"
#include "core/situation/incidentbatch.h"
#include "core/store/repository.h"

namespace streife {
namespace {

/// What the steps hand on to each other.
struct State {
    DemoSpec spec;
    std::optional<DemoCity> city;
    std::optional<DemoSeries> series;
    int nextKey = 1;
};

DemoIds idsOf(Writer& writer) {
    return [&writer] { return writer.newId<Patrol>().value(); }; // one counter for all tables
}

template <class T> void insertShared(Writer& writer, const std::vector<T>& rows, PartnershipId scope) {
    Repository<T> repository(writer);
    for (const T& row : rows)
        repository.insert(row, scope);
}
template <class T> void insertHouse(Writer& writer, const std::vector<T>& rows) {
    Repository<T> repository(writer);
    for (const T& row : rows)
        repository.insert(row);
}

void writeCity(Writer& writer, State& state) {
    const auto partnerships = writer.records<Partnership>().all();
    if (partnerships.size() != 1)
        throw Error(ErrorCode::Internal, tr("The demo city needs a new file with one partnership."));
    const PartnershipId scope = partnerships.front().id;
    Repository<Agency> agencies(writer);
    const Agency own = agencies.get(AgencyId(writer.ownAgency()));
    state.city = makeDemoCity(state.spec, scope, own, idsOf(writer));
    const DemoCity& city = *state.city;
    agencies.save(own, city.agencies.front());
    for (size_t i = 1; i < city.agencies.size(); ++i)
        agencies.insert(city.agencies[i], scope);
    insertShared(writer, city.units, scope);
    Repository<Officer> officers(writer);
    for (const DemoPerson& p : city.people)
        officers.insert(p.officer);
    insertHouse(writer, city.functions);
    insertHouse(writer, city.qualifications);
    insertHouse(writer, city.restrictions);
    insertShared(writer, city.hotspots, scope);
    insertShared(writer, city.closures, scope);
}

/// Duties of the weeks [from, to).
void writeDuties(Writer& writer, const DemoCity& city, Week from, Week to) {
    Repository<Duty> duties(writer);
    for (const DemoPerson& p : city.people)
        for (QDate day = from.monday(); day < to.monday(); day = day.addDays(1))
            if (const auto shift = demoShift(city, p, day); shift && !demoAbsent(p, shift->span))
                duties.insert(
                    {duties.newId(), p.officer.id, shift->span, shift->kind, QString::fromLatin1(shift->code)});
}

void writeAbsences(Writer& writer, const DemoCity& city) {
    Repository<Absence> absences(writer);
    for (const DemoPerson& p : city.people)
        for (const TimeSpan& span : p.absences)
            absences.insert({absences.newId(), p.officer.id, span});
}

void writePatrols(Writer& writer, State& state, Week from, Week to) {
    const DemoCity& city = *state.city;
    const DemoIds ids = idsOf(writer);
    if (!state.series) {
        state.series = makeDemoSeries(city, ids);
        insertShared(writer, std::vector{state.series->series}, city.partnership);
    }
    Repository<Patrol> patrols(writer);
    Repository<Post> posts(writer);
    for (Week week = from; week < to; week = week.plus(1)) {
        const DemoWeek made = makeDemoWeek(city, *state.series, week, state.nextKey, ids);
        for (const PlannedPatrol& p : made.patrols) {
            patrols.insert(p.patrol, city.partnership);
            for (const PlannedPost& post : p.posts) {
                posts.insert(post.post, city.partnership);
                insertHouse(writer, post.crew);
            }
            insertShared(writer, p.visits, city.partnership);
            insertShared(writer, p.tasks, city.partnership);
        }
        insertHouse(writer, made.absences);
    }
}

/// Cuts [from, to) where the year changes.
std::vector<std::pair<Week, Week>> byYear(Week from, Week to) {
    std::vector<std::pair<Week, Week>> out;
    while (from < to) {
        const Week end = std::min(to, *Week::of(from.year() + 1, 1));
        out.emplace_back(from, end);
        from = end;
    }
    return out;
}

} // namespace

DemoFounding demoFounding() {
    const DemoAgency& own = demoAgencies().front();
    return {QStringLiteral("Sicherheitspartnerschaft Musterstadt"),
            QStringLiteral("NW"),
            QStringLiteral("Musterstadt"),
            QString::fromUtf8(own.name),
            QString::fromUtf8(own.shortName),
            own.kind};
}

std::vector<DemoStep> demoSteps(const DemoSpec& spec) {
    const auto state = std::make_shared<State>(State{spec, {}, {}, 1});
    const DemoFigures figures = demoFigures(spec);
    std::vector<DemoStep> steps;
    const auto add = [&steps](const QString& label, std::function<void(Writer&)> work) {
        steps.push_back({label, std::move(work)});
    };
    add(tr("Demo city: agencies, officers, hotspots"), [state](Writer& w) { writeCity(w, *state); });
    add(tr("Demo city: absences"), [state](Writer& w) { writeAbsences(w, *state->city); });
    for (const auto& [from, to] :
         byYear(spec.start.plus(-figures.dutyWeeksBefore), spec.start.plus(figures.dutyWeeksFrom)))
        add(tr("Demo city: duties %1").arg(from.year()),
            [state, f = from, t = to](Writer& w) { writeDuties(w, *state->city, f, t); });
    for (const auto& [from, to] : byYear(spec.start.plus(-figures.weeksBefore), spec.start.plus(figures.weeksFrom)))
        add(tr("Demo city: patrols %1").arg(from.year()),
            [state, f = from, t = to](Writer& w) { writePatrols(w, *state, f, t); });
    const DemoCity years{spec, figures, PartnershipId(1), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    for (const int year : demoIncidentYears(years))
        add(tr("Demo city: incidents %1").arg(year), [state, year](Writer& w) {
            writeIncidents(w, state->city->partnership, ShortText(QStringLiteral("Leitstelle %1").arg(year)),
                           makeDemoIncidents(*state->city, year).incidents);
        });
    return steps;
}

} // namespace streife
