// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/language.h"
#include "core/hotspots/hotspottable.h"
#include "core/imports/savedmappingtable.h"
#include "core/issuing/issuedversiontable.h"
#include "core/officers/deputytable.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/offertable.h"
#include "core/patrols/overridetable.h"
#include "core/patrols/patroltable.h"
#include "core/powers/powertable.h"
#include "core/release/namereleasetable.h"
#include "core/rounds/planningroundtable.h"
#include "core/situation/incidenttable.h"
#include "core/store/repository.h"
#include "core/strength/strengthtable.h"
#include "core/templates/weektemplatetable.h"
#include "core/worktime/worktimetable.h"
#include "tests/support/workspacefixture.h"

namespace streife::test {

struct Example {
    int table;
    qint64 row;
    QString title;
};

/// One record of every table, with all its cells filled where they may be.
struct OneOfEach : WorkspaceFixture {
    OneOfEach() {
        setLanguage(Language::English);
        own = *ws().ownAgencyId();
        action = *ws().change(QStringLiteral("one of each"), [&](Writer& w) {
            people(w);
            plan(w);
            papers(w);
            templates(w);
            powers(w);
            strength(w);
            lawful(w);
            agreed(w);
        });
        examples.push_back({1, ws().partnershipId().value(), QStringLiteral("Musterstadt")});
    }
    template <class T> auto house(Writer& w, T value, const char* title) {
        Repository<T>(w).insert(value);
        examples.push_back({tableOf<T>().no, value.id.value(), QString::fromUtf8(title)});
        return value.id;
    }
    template <class T> auto shared(Writer& w, T value, const char* title) {
        Repository<T>(w).insert(value, ws().partnershipId());
        examples.push_back({tableOf<T>().no, value.id.value(), QString::fromUtf8(title)});
        return value.id;
    }
    static ShortText text(const char* words) { return ShortText(QString::fromUtf8(words)); }

    void people(Writer& w) {
        police = shared(w,
                        Agency{w.newId<Agency>(), ws().partnershipId(), text("Polizeiinspektion Mitte"),
                               QStringLiteral("PI"), AgencyKind::Polizei, QStringLiteral("NW"), QStringLiteral("Hamm"),
                               own, own, QStringLiteral("110")},
                        "Polizeiinspektion Mitte");
        const UnitId unit = shared(w, Unit{w.newId<Unit>(), *police, text("Wache Nord")}, "Wache Nord (PI)");
        berger = house(w,
                       Officer{w.newId<Officer>(), own, unit, text("1001"), text("Berger"), QStringLiteral("Anna"),
                               QStringLiteral("OI"), QStringLiteral("azvo-nw"), QStringLiteral("0123")},
                       "Berger, Anna (1001)");
        house(w, Qualification{w.newId<Qualification>(), *berger, text("Hund"), QDate(2027, 1, 31)},
              "Hund, until 31.01.2027");
        house(w, Function{w.newId<Function>(), *berger, text("Leitung"), QDate(2026, 3, 1), {}},
              "Leitung, from 01.03.2026");
        house(w, Restriction{w.newId<Restriction>(), *berger, RestrictionKind::NoNight, {}, QDate(2027, 1, 31)},
              "no night, until 31.01.2027");
        house(w,
              Duty{w.newId<Duty>(), *berger, span("2026-09-21T06:30", "2026-09-21T14:30"), DutyKind::Rufbereitschaft,
                   QStringLiteral("F")},
              "Berger, Anna (1001), Mon 21.09.2026 06:30–14:30");
        house(w, Absence{w.newId<Absence>(), *berger, span("2026-11-25T22:00", "2026-11-26T06:00")},
              "Berger, Anna (1001), Wed 25.11.2026 22:00–06:00 (Thu)");
    }
    void plan(Writer& w) {
        station = shared(w,
                         Hotspot{w.newId<Hotspot>(), ws().partnershipId(), text("Bahnhof"), QStringLiteral("Lärm"),
                                 HotspotKind::Fear, GeoPoint::fromE7(516'781'000, 78'200'000), 3, 20,
                                 QStringLiteral("Mo-Fr 18:00-24:00")},
                         "Bahnhof");
        shared(w, HotspotClosure{w.newId<HotspotClosure>(), *station, span("2026-11-25T22:00", "2026-11-26T06:00")},
               "25.11.2026 22:00–26.11.2026 06:00");
        const SeriesId series = shared(w,
                                       PatrolSeries{w.newId<PatrolSeries>(), ws().partnershipId(), text("Freitags"),
                                                    0b10000, 2, QDate(2026, 11, 6), QDate(2026, 12, 18), 1200, 240},
                                       "Freitags");
        const TimeSpan evening = span("2026-11-27T20:00", "2026-11-28T00:00");
        const PatrolId patrol =
            shared(w,
                   Patrol{w.newId<Patrol>(), ws().partnershipId(), text("KOD-112"), text("Abendstreife"), evening,
                          PatrolMode::Bicycle, QStringLiteral("S 21"), QStringLiteral("Wache"), PatrolState::Cancelled,
                          PatrolOutcome::Aborted, QStringLiteral("Regen"), evening.start(), series,
                          QStringLiteral("2026-11-27")},
                   "KOD-112 Abendstreife");
        Offer offered;
        offered.id = w.newId<Offer>();
        offered.agency = *police;
        offered.unit = QStringLiteral("Dienstgruppe C");
        offered.span = evening;
        offered.strength = 2;
        offered.note = QStringLiteral("mit Hund");
        const OfferId offer =
            shared(w, offered, "PI, 27.11.2026 20:00–00:00 (Sat), strength 2, Dienstgruppe C, mit Hund");
        const PostId post = shared(
            w,
            Post{w.newId<Post>(), patrol, *police, 0, 2, 1, QStringLiteral("Diensthund"), QStringLiteral("Wache Nord")},
            "PI, strength 2, Diensthund, promised: 1, Wache Nord");
        house(w, CrewMember{w.newId<CrewMember>(), post, *berger, 0, evening.start(), evening.end()},
              "Berger, Anna (1001), in the roster 27.11.2026 20:00–00:00 (Sat)");
        OfferUse use;
        use.id = w.newId<OfferUse>();
        use.offer = offer;
        use.post = post;
        use.strength = 2;
        shared(w, use, "2 out of the offer PI, 27.11.2026 20:00–00:00 (Sat)");
        shared(w, Visit{w.newId<Visit>(), patrol, *station, 0, evening, 15, evening.start()},
               "Bahnhof, 20:00, 15 min (20:00–00:00 (Sat))");
        shared(w, PatrolTask{w.newId<PatrolTask>(), patrol, text("Jugendschutz"), 0}, "Jugendschutz");
        Confirmation declined;
        declined.id = w.newId<Confirmation>();
        declined.patrol = patrol;
        declined.agency = *police;
        declined.decision = Decision::Decline;
        declined.at = at("2026-11-20T12:00");
        declined.by = QStringLiteral("KOD, Einsatzplanung");
        declined.seal = QStringLiteral("1:Z_x4");
        declined.steward = own;
        declined.note = QStringLiteral("kein Personal");
        declined.alternatives = alternativesText({evening});
        shared(w, declined,
               "PI: declined (on its behalf by KOD), kein Personal, other times: Fri 27.11. 20:00–00:00 "
               "(Sat)");
        shared(w,
               PhonePromise{w.newId<PhonePromise>(), patrol, *police, text("Krause"), QStringLiteral("DGL"),
                            at("2026-11-20T15:50"), QStringLiteral("Adam")},
               "PI: Krause (DGL), 20.11.2026 15:50, taken by Adam");
        shared(w, ReleasedName{w.newId<ReleasedName>(), post, text("Anna B.")}, "Anna B.");
    }
    void papers(Writer& w) {
        house(w,
              IssuedVersion{w.newId<IssuedVersion>(), own, QStringLiteral("week"), QStringLiteral("2026-W48"), 3,
                            QStringLiteral("K-3"), at("2026-11-20T12:00"), QStringLiteral("AHORN 427"),
                            QStringLiteral("{}")},
              "K-3, KW 48/2026");
        house(w,
              IssuedVersion{w.newId<IssuedVersion>(),
                            own,
                            QStringLiteral("roster"),
                            QString::number(police->value()),
                            1,
                            QStringLiteral("D-1"),
                            at("2026-11-20T12:00"),
                            {},
                            QStringLiteral("{}")},
              "D-1, PI");
        house(w,
              SavedMapping{w.newId<SavedMapping>(), own, QStringLiteral("duties"), text("Dienstplan der Wache"),
                           QStringLiteral("{}")},
              "Dienstplan der Wache (Duties)");
        shared(w, IncidentBatch{w.newId<IncidentBatch>(), ws().partnershipId(), text("PKS"), 1200, QStringLiteral("a")},
               "PKS");
    }
    void templates(Writer& w) {
        const WeekTemplateId id = shared(w,
                                         WeekTemplate{w.newId<WeekTemplate>(), ws().partnershipId(), text("Sommer"),
                                                      QStringLiteral("2026-W20"), QStringLiteral("2026-W36")},
                                         "Sommer");
        const TemplatePatrolId patrol =
            shared(w,
                   TemplatePatrol{w.newId<TemplatePatrol>(), id, 0, 4, 25 * 60, 240, text("Nachtstreife"),
                                  QStringLiteral("S 21"), PatrolMode::Car, QStringLiteral("Wache")},
                   "Fri 01:00–05:00 Nachtstreife, by car, S 21, Wache");
        shared(w, TemplatePost{w.newId<TemplatePost>(), patrol, *police, 0, 2, QStringLiteral("Diensthund")},
               "PI, strength 2, Diensthund");
        shared(w, TemplateVisit{w.newId<TemplateVisit>(), patrol, *station, 0, 60, 90, 15},
               "Bahnhof, 15 min (1 h to 2 h 30 min after the start)");
    }

    void strength(Writer& w) {
        house(w,
              StrengthTarget{w.newId<StrengthTarget>(),
                             *police,
                             {},
                             QStringLiteral("Diensthund"),
                             text("Spät"),
                             kEveryWeekday | kHolidayBit,
                             14 * 60,
                             480,
                             3,
                             QDate(2026, 11, 1),
                             QDate(2026, 12, 31)},
              "PI, Spät");
        house(w, StaffAgreement{w.newId<StaffAgreement>(), own, text("DV 7/2026")}, "DV 7/2026");
    }
    void agreed(Writer& w) {
        NameRelease names;
        names.id = w.newId<NameRelease>();
        names.agency = own;
        names.mode = NameMode::CallName;
        names.days = 3;
        house(w, names, "KOD: partners see call name, from 3 days before");
        Deputy deputy;
        deputy.id = w.newId<Deputy>();
        deputy.officer = deputy.deputy = *berger;
        deputy.firstDay = QDate(2026, 12, 1);
        deputy.lastDay = QDate(2026, 12, 14);
        house(w, deputy, "Berger, Anna (1001) stands in for Berger, Anna (1001), 01.12.2026 to 14.12.2026");
        PlanningRhythm rhythm;
        rhythm.id = w.newId<PlanningRhythm>();
        rhythm.agency = *police;
        rhythm.cycle = PlanningCycle::Month;
        shared(w, rhythm, "PI plans by month, days before: proposals 21, answers 14, lock-in 7");
        PlanningDate date;
        date.id = w.newId<PlanningDate>();
        date.agency = *police;
        date.period = QDate(2026, 12, 1);
        date.stage = PlanningStage::Answers;
        date.day = QDate(2026, 11, 13);
        shared(w, date, "PI, period from 01.12.2026: Answers on 13.11.2026");
    }
    void lawful(Writer& w) {
        house(w, RuleProfile{w.newId<RuleProfile>(), QStringLiteral("kod"), text("KOD Hamm"), QStringLiteral("arbzg")},
              "KOD Hamm");
        RuleLimit limit;
        limit.id = w.newId<RuleLimit>();
        limit.profile = QStringLiteral("azvo-nw");
        limit.kind = LimitKind::DailyHours;
        limit.value = 720;
        house(w, limit, "Working time per day at most (Civil servants (AZVO NRW))");
        Override released;
        released.id = w.newId<Override>();
        released.rule = QStringLiteral("rest-time");
        released.officer = berger;
        released.at = at("2026-11-27T06:00");
        released.amount = 60;
        released.reason = OverrideReason::LegallyReviewed;
        released.note = QStringLiteral("Az. 32");
        released.by = QStringLiteral("Adam");
        house(w, released,
              "Rest too short, Berger, Anna (1001): legally reviewed (file reference in the note), Az. 32 (released by "
              "Adam)");
    }

    void powers(Writer& w) {
        house(w,
              Power{w.newId<Power>(), QStringLiteral("NW"), QStringLiteral("Hamm"), AgencyKind::Polizei,
                    text("Platzverweis"), PowerVerdict::Yes, QStringLiteral("§ 34 PolG NRW"),
                    QStringLiteral("vorübergehend"), 5, 55, QDate(2026, 1, 1), QDate(2026, 12, 31),
                    QStringLiteral("Erlass"), QStringLiteral("Kern"), QDate(2026, 11, 1)},
              "Platzverweis, police");
        house(w, TaskMeasure{w.newId<TaskMeasure>(), text("Räumen"), QStringLiteral("Platzverweis")},
              "Räumen: Platzverweis");
    }

    AgencyId own{1};
    std::optional<AgencyId> police;
    std::optional<OfficerId> berger;
    std::optional<HotspotId> station;
    std::vector<Example> examples;
    ActionId action{1};
};

} // namespace streife::test
