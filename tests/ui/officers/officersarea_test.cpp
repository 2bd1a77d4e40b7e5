// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/longwork.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/officers/availabilityform.h"
#include "ui/officers/officersarea.h"
#include "ui/support/prompts.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"

using namespace streife;

namespace {

struct OfficersFixture : WorkspaceFixture {
    Prompts prompts;
    OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    OfficerId jost = addOfficer(*ws().ownAgencyId(), QStringLiteral("1002"), QStringLiteral("Jost"));
    std::unique_ptr<OfficersArea> area;
    test::FormDriver form{*build()};

    OfficersArea* build() {
        prompts.setSilent(true);
        area = std::make_unique<OfficersArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &OfficersArea::refresh);
        area->resize(1200, 900);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        area->list().setCurrentId(brandt.value());
        QApplication::processEvents();
        return area.get();
    }
    [[nodiscard]] Officer stored(OfficerId id) {
        return *ws().read([&](Database& db) { return Records<Officer>(db).find(id); });
    }
    [[nodiscard]] QStringList qualifications() {
        QStringList out;
        for (const Qualification& q : ws().all<Qualification>())
            out << q.name.str() + QLatin1Char('/') + q.validUntil.toString(Qt::ISODate);
        return out;
    }
    [[nodiscard]] ListView& entries() { return area->findChild<AvailabilityForm*>()->list(); }
    [[nodiscard]] QStringList lines() {
        QStringList out;
        const QAbstractItemModel* model = entries().model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, 0).data().toString() + QLatin1Char('|') + model->index(row, 1).data().toString()
                       + QLatin1Char('|') + model->index(row, 2).data().toString();
        return out;
    }
    void chooseLine(int row) {
        entries().setCurrentIndex(entries().model()->index(row, 0));
        QApplication::processEvents();
    }
    void addDuty(OfficerId who, const TimeSpan& span, DutyKind kind = DutyKind::Dienst, const QString& shift = {}) {
        ws().change(QStringLiteral("duty"), [&](Writer& w) {
            AvailabilityService(w).add(Duty{w.newId<Duty>(), who, span, kind, shift});
        });
    }
    void addAbsence(OfficerId who, const TimeSpan& span) {
        ws().change(QStringLiteral("absence"), [&](Writer& w) {
            AvailabilityService(w).add(Absence{w.newId<Absence>(), who, span});
        });
    }
};

} // namespace

TEST_CASE_METHOD(OfficersFixture, "officers: every field is one step with a name, and undo restores it", "[officers]") {
    struct Case {
        const char* field;
        const char* typed;
        QString (*value)(const Officer&);
    };
    const Case cases[] = {
        {"Family name", "Öztürk", [](const Officer& o) { return o.familyName.str(); }},
        {"Given name", "Zoë", [](const Officer& o) { return o.givenName; }},
        {"Service number", "4711", [](const Officer& o) { return o.serviceNo.str(); }},
        {"Rank", "StAI", [](const Officer& o) { return o.rank; }},
        {"Phone", "02381 / 17-0", [](const Officer& o) { return o.phone; }},
    };
    for (const Case& c : cases) {
        INFO(c.field);
        const Officer before = stored(brandt);
        const QString typed = QString::fromUtf8(c.typed);
        form.type(QString::fromLatin1(c.field), typed);
        CHECK(c.value(stored(brandt)) == typed);
        CHECK(ws().undoLabel().contains(before.familyName.str()));
        ws().undo();
        CHECK(stored(brandt) == before);
        CHECK(form.text(QString::fromLatin1(c.field)) == c.value(before));
        ws().redo();
        CHECK(form.text(QString::fromLatin1(c.field)) == typed);
    }
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(OfficersFixture,
                 "officers: a taken number and an empty name are refused, the form shows what is stored",
                 "[officers]") {
    form.type(QStringLiteral("Service number"), QStringLiteral("1002"));
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown().last().contains(QStringLiteral("Jost")));
    CHECK(form.text(QStringLiteral("Service number")) == QStringLiteral("1001"));
    form.type(QStringLiteral("Family name"), QString());
    CHECK(prompts.shown().size() == 2);
    CHECK(form.text(QStringLiteral("Family name")) == QStringLiteral("Brandt"));
    CHECK(stored(brandt).familyName.str() == QStringLiteral("Brandt"));
}

TEST_CASE_METHOD(OfficersFixture, "officers: unit and working-time rules are chosen, another authority drops the unit",
                 "[officers]") {
    const AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    std::optional<UnitId> unit;
    ws().change(QStringLiteral("unit"), [&](Writer& w) {
        unit = AgencyService(w).unit(*ws().ownAgencyId(), QStringLiteral("Dienstgruppe C"));
    });
    form.chooseText(QStringLiteral("Unit"), QStringLiteral("Dienstgruppe C"));
    CHECK(stored(brandt).unit == unit);
    form.choose(QStringLiteral("Working-time rules"), 2);
    CHECK(stored(brandt).ruleProfile == QStringLiteral("azvopol-nw"));
    form.chooseText(QStringLiteral("Authority"), QStringLiteral("Polizeiinspektion Mitte"));
    CHECK(stored(brandt).agency == police); // kept by us, so we may
    CHECK_FALSE(stored(brandt).unit);
    ws().undo();
    CHECK(stored(brandt).unit == unit);
}

TEST_CASE_METHOD(OfficersFixture, "officers: qualifications and functions are lines with spans", "[officers]") {
    const QString learnt = QStringLiteral("Qualifications, one per line");
    const QString roles = QStringLiteral("Functions, one per line");
    form.lines(learnt, QStringLiteral("Ersthelfer bis 31.12.2027\n\nDiensthund"));
    CHECK(qualifications() == QStringList{QStringLiteral("Ersthelfer/2027-12-31"), QStringLiteral("Diensthund/")});
    CHECK(ws().undoLabel().contains(QStringLiteral("qualifications of Brandt")));
    const QualificationId first = ws().all<Qualification>().front().id;
    form.lines(learnt, QStringLiteral("Ersthelfer bis 31.12.2028"));
    CHECK(ws().all<Qualification>().front().id == first); // the same one, longer
    CHECK(qualifications() == QStringList{QStringLiteral("Ersthelfer/2028-12-31")});
    form.lines(learnt, QStringLiteral("Ersthelfer bis 31.02.2028"));
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown().last().contains(QStringLiteral("31.02.2028")));
    CHECK(qualifications() == QStringList{QStringLiteral("Ersthelfer/2028-12-31")});
    form.lines(roles, QStringLiteral("Streifenführung ab 01.03.2026 bis 28.02.2027"));
    const Function role = ws().all<Function>().front();
    CHECK(role.name.str() == QStringLiteral("Streifenführung"));
    CHECK(role.validFrom == QDate(2026, 3, 1));
    CHECK(role.validUntil == QDate(2027, 2, 28));
    form.lines(roles, QString());
    CHECK(ws().all<Function>().empty());
    ws().undo();
    CHECK(form.get<LinesField>(roles)->lines().size() == 1);
}

TEST_CASE_METHOD(OfficersFixture, "officers: restrictions have a kind and days, and no field for a reason",
                 "[officers][availability]") {
    form.choose(QStringLiteral("addRestriction"), 1);
    form.choose(QStringLiteral("addRestriction"), 2);
    auto rows = ws().all<Restriction>();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == RestrictionKind::NoNight);
    CHECK(rows[1].kind == RestrictionKind::NoWeekend);
    CHECK(rows[0].officer == brandt);
    CHECK(ws().undoLabel().contains(QStringLiteral("restrictions of Brandt")));
    form.type(QStringLiteral("restrictionUntil0"), QStringLiteral("31.12.2026"));
    CHECK(ws().all<Restriction>().front().validUntil == QDate(2026, 12, 31));
    form.type(QStringLiteral("restrictionFrom0"), QStringLiteral("1.1.2027")); // behind its end
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown().last().contains(QStringLiteral("31.12.2026")));
    CHECK_FALSE(ws().all<Restriction>().front().validFrom.isValid());
    CHECK(form.text(QStringLiteral("restrictionFrom0")).isEmpty());
    form.click(QStringLiteral("removeRestriction0"));
    rows = ws().all<Restriction>();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == RestrictionKind::NoWeekend);
    ws().undo();
    CHECK(form.text(QStringLiteral("restrictionUntil0")).contains(QStringLiteral("31.12.2026")));
    area->list().setCurrentId(jost.value()); // nobody else's
    QApplication::processEvents();
    CHECK(form.find<QLineEdit>(QStringLiteral("restrictionUntil0")) == nullptr);
    for (const QWidget* widget : area->findChildren<QWidget*>())
        CHECK_FALSE(widget->accessibleName().contains(QStringLiteral("reason"), Qt::CaseInsensitive));
}

TEST_CASE_METHOD(OfficersFixture, "officers: duties and absences of the weeks around now stand in the form",
                 "[officers][availability]") {
    addDuty(brandt, span("2026-11-27T06:00", "2026-11-27T14:00"), DutyKind::Dienst, QStringLiteral("F"));
    addDuty(brandt, span("2026-11-28T22:00", "2026-11-29T06:00"), DutyKind::Bereitschaft);
    addAbsence(brandt, span("2026-12-07T00:00", "2026-12-12T00:00"));
    addAbsence(brandt, span("2026-12-01T00:00", "2026-12-02T00:00"));
    addDuty(jost, span("2026-11-27T06:00", "2026-11-27T14:00"));
    addDuty(brandt, span("2027-06-01T06:00", "2027-06-01T14:00"));
    CHECK(lines()
          == QStringList{QStringLiteral("Fri 27.11.|06–14|duty F"), QStringLiteral("Sat 28.11.|22–06|standby duty"),
                         QStringLiteral("Tue 01.12.|all day|absent"),
                         QStringLiteral("Mon 07.12. – Fri 11.12.|all day|absent")});
    form.click(QStringLiteral("later")); // four weeks on
    CHECK(lines() == QStringList{QStringLiteral("Mon 07.12. – Fri 11.12.|all day|absent")});
    form.click(QStringLiteral("later"));
    CHECK(lines().isEmpty());
    form.click(QStringLiteral("earlier"));
    form.click(QStringLiteral("earlier"));
    CHECK(lines().size() == 4);
    area->list().setCurrentId(jost.value());
    QApplication::processEvents();
    CHECK(lines() == QStringList{QStringLiteral("Fri 27.11.|06–14|duty")});
}

TEST_CASE_METHOD(OfficersFixture, "officers: a duty is added, changed field by field and deleted, each one step",
                 "[officers][availability]") {
    form.click(QStringLiteral("addEntry"));
    REQUIRE(ws().all<Duty>().size() == 1);
    const auto duty = [&] { return ws().all<Duty>().front(); };
    CHECK(duty().officer == brandt);
    CHECK(toLocal(duty().span.start()).date == QDate(2026, 11, 22)); // today
    CHECK(lines().size() == 1);
    const auto step = [&](const QString& field, const QString& typed, const TimeSpan& wanted) {
        INFO(field.toStdString());
        const TimeSpan before = duty().span;
        form.type(field, typed);
        CHECK(duty().span == wanted);
        ws().undo();
        CHECK(duty().span == before);
        ws().redo();
    };
    step(QStringLiteral("entryStartDay"), QStringLiteral("27.11.2026"), span("2026-11-27T06:00", "2026-11-27T14:00"));
    step(QStringLiteral("entryStart"), QStringLiteral("22"), span("2026-11-27T22:00", "2026-11-28T14:00"));
    step(QStringLiteral("entryEnd"), QStringLiteral("0600"), span("2026-11-27T22:00", "2026-11-28T06:00"));
    step(QStringLiteral("entryStartDay"), QStringLiteral("28.11.2026"), span("2026-11-28T22:00", "2026-11-29T06:00"));
    form.type(QStringLiteral("entryShift"), QStringLiteral("N2"));
    CHECK(duty().shift == QStringLiteral("N2"));
    form.choose(QStringLiteral("entryKind"), 2);
    CHECK(duty().kind == DutyKind::Rufbereitschaft);
    CHECK(lines() == QStringList{QStringLiteral("Sat 28.11.|22–06|on call N2")});
    form.click(QStringLiteral("addEntry")); // like the chosen one, on the next day
    REQUIRE(ws().all<Duty>().size() == 2);
    CHECK((ws().all<Duty>()[1].span == span("2026-11-29T22:00", "2026-11-30T06:00")));
    CHECK(ws().all<Duty>()[1].shift == QStringLiteral("N2"));
    QTest::keyClick(&entries(), Qt::Key_Delete);
    CHECK(ws().all<Duty>().size() == 1);
    chooseLine(0);
    form.click(QStringLiteral("removeEntry"));
    CHECK(ws().all<Duty>().empty());
    ws().undo();
    ws().undo();
    CHECK(lines().size() == 2);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(OfficersFixture, "officers: a duty becomes an absence of whole days, and back",
                 "[officers][availability]") {
    addDuty(brandt, span("2026-11-27T06:00", "2026-11-27T14:00"), DutyKind::Dienst, QStringLiteral("F"));
    chooseLine(0);
    form.chooseText(QStringLiteral("entryKind"), QStringLiteral("absent"));
    CHECK(ws().all<Duty>().empty());
    REQUIRE(ws().all<Absence>().size() == 1);
    chooseLine(0);
    CHECK_FALSE(form.get<QLineEdit>(QStringLiteral("entryShift"))->isVisible());
    form.type(QStringLiteral("entryStart"), QStringLiteral("0"));
    form.type(QStringLiteral("entryEnd"), QStringLiteral("24"));
    CHECK((ws().all<Absence>().front().span == span("2026-11-27T00:00", "2026-11-28T00:00")));
    CHECK(form.text(QStringLiteral("entryEndDay")).contains(QStringLiteral("27.11."))); // the end of Friday
    form.type(QStringLiteral("entryEndDay"), QStringLiteral("4.12.2026"));
    CHECK((ws().all<Absence>().front().span == span("2026-11-27T00:00", "2026-12-05T00:00")));
    CHECK(lines() == QStringList{QStringLiteral("Fri 27.11. – Fri 04.12.|all day|absent")});
    form.type(QStringLiteral("entryEndDay"), QStringLiteral("1.11.2026"));
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown().last().contains(QStringLiteral("before")));
    CHECK(form.text(QStringLiteral("entryEndDay")).contains(QStringLiteral("04.12.")));
    form.chooseText(QStringLiteral("entryKind"), QStringLiteral("course"));
    CHECK(prompts.shown().size() == 2); // eight days are no course of one duty
    CHECK(ws().all<Absence>().size() == 1);
    form.type(QStringLiteral("entryEndDay"), QStringLiteral("28.11.2026"));
    form.chooseText(QStringLiteral("entryKind"), QStringLiteral("course"));
    CHECK(ws().all<Duty>().front().kind == DutyKind::Lehrgang);
}

TEST_CASE_METHOD(OfficersFixture, "officers: what is half typed belongs to the officer that was shown", "[officers]") {
    form.begin(QStringLiteral("Rank"), QStringLiteral("StAI"));
    area->list().setCurrentId(jost.value());
    QApplication::processEvents();
    CHECK(stored(brandt).rank == QStringLiteral("StAI"));
    CHECK(stored(jost).rank.isEmpty());
    CHECK(form.text(QStringLiteral("Family name")) == QStringLiteral("Jost"));
}

TEST_CASE_METHOD(OfficersFixture, "officers: new people get the next number, planned ones are not deleted",
                 "[officers]") {
    area->createNew();
    const OfficerId made(*area->list().currentId());
    CHECK(stored(made).serviceNo.str() == QStringLiteral("1003"));
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(name != nullptr);
    CHECK(name->selectedText() == name->text()); // typing replaces it
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("PI"));
    const PatrolId patrol = addPatrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    ws().change(QStringLiteral("name"), [&](Writer& w) {
        PatrolDraft draft = PatrolDraft::of(*readPatrol(w.db(), patrol));
        draft.posts[0].crew = {brandt};
        PatrolService(w).update(patrol, draft);
    });
    area->list().setCurrentId(brandt.value());
    form.click(QStringLiteral("deleteRecord"));
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown().last().contains(QStringLiteral("Brandt")));
    area->list().setCurrentId(jost.value());
    form.click(QStringLiteral("deleteRecord"));
    CHECK(ws().all<Officer>().size() == 2);
}

TEST_CASE_METHOD(OfficersFixture, "officers: a file opened for reading shows all and changes nothing", "[officers]") {
    addDuty(brandt, span("2026-11-27T06:00", "2026-11-27T14:00"));
    form.choose(QStringLiteral("addRestriction"), 1);
    area.reset();
    reopen(Workspace::Access::Read);
    OfficersArea reading(ws(), prompts);
    reading.resize(1200, 900);
    reading.show();
    reading.list().setCurrentId(brandt.value());
    QApplication::processEvents();
    const test::FormDriver shown(reading);
    for (const QLineEdit* field : reading.findChildren<QLineEdit*>())
        if (field != reading.searchField() && field->isVisible()) {
            INFO(field->accessibleName().toStdString());
            CHECK(field->isReadOnly());
        }
    for (const LinesField* field : reading.findChildren<LinesField*>())
        CHECK(field->isReadOnly());
    for (const ChoiceField* field : reading.findChildren<ChoiceField*>())
        CHECK_FALSE((field->isVisible() && field->isEnabled()));
    CHECK(shown.find<ChoiceField>(QStringLiteral("addRestriction")) == nullptr);
    CHECK_FALSE(shown.get<QPushButton>(QStringLiteral("addEntry"))->isVisible());
    CHECK(reading.findChild<AvailabilityForm*>()->list().model()->rowCount() == 1);
    QTest::keyClick(&reading.findChild<AvailabilityForm*>()->list(), Qt::Key_Delete);
    QTest::keyClick(&reading.list(), Qt::Key_Delete);
    CHECK(ws().all<Duty>().size() == 1);
    CHECK(ws().all<Officer>().size() == 2);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(OfficersFixture, "officers: another's people can be seen but not changed", "[officers]") {
    const AgencyId police = addAgency(QStringLiteral("Polizei"), QStringLiteral("PI"));
    const OfficerId kern = addOfficer(police, QStringLiteral("7"), QStringLiteral("Kern"));
    ws().change(QStringLiteral("their own program"), [&](Writer& w) {
        Repository<Agency> agencies(w);
        const Agency before = agencies.get(police);
        Agency after = before;
        after.steward.reset();
        agencies.save(before, after);
    });
    area->list().setCurrentId(kern.value());
    QApplication::processEvents();
    CHECK(form.text(QStringLiteral("Family name")) == QStringLiteral("Kern"));
    CHECK(form.get<QLineEdit>(QStringLiteral("Family name"))->isReadOnly());
    CHECK_FALSE(form.get<QPushButton>(QStringLiteral("addEntry"))->isVisible());
    area->list().setCurrentId(brandt.value());
    QApplication::processEvents();
    CHECK_FALSE(form.get<QLineEdit>(QStringLiteral("Family name"))->isReadOnly());
    CHECK(form.get<QPushButton>(QStringLiteral("addEntry"))->isVisible());
}

TEST_CASE_METHOD(OfficersFixture, "officers: a duty typed while something long is running waits beside the duties",
                 "[officers][availability][drafts]") {
    addDuty(brandt, span("2026-11-27T06:00", "2026-11-27T14:00"), DutyKind::Dienst, QStringLiteral("F"));
    addDuty(brandt, span("2026-11-28T06:00", "2026-11-28T14:00"), DutyKind::Dienst, QStringLiteral("F"));
    chooseLine(0);
    const auto bars = [&] {
        QStringList out;
        for (const QLabel* label : area->findChildren<QLabel*>(QStringLiteral("keptTexts")))
            if (label->isVisible())
                out << label->text();
        return out;
    };
    {
        test::LongWork import(ws());
        form.type(QStringLiteral("entryShift"), QStringLiteral("N1"));
        REQUIRE(bars().size() == 1);
        CHECK(bars()[0].contains(QStringLiteral("Shift code: N1")));
        form.type(QStringLiteral("Family name"), QStringLiteral("Brandt-Krüger"));
        REQUIRE(bars().size() == 2); // each beside its own form, with its own texts
        CHECK_FALSE(bars().join(QLatin1Char(' ')).contains(QStringLiteral("Start")));
        chooseLine(1);
        CHECK(bars().size() == 1);
        chooseLine(0);
    }
    for (QPushButton* save : area->findChildren<QPushButton*>(QStringLiteral("saveKept")))
        if (save->isVisible())
            save->click();
    CHECK(ws().all<Duty>("start")[0].shift == QStringLiteral("N1"));
    CHECK(ws().all<Duty>("start")[1].shift == QStringLiteral("F"));
    CHECK(stored(brandt).familyName.str() == QStringLiteral("Brandt-Krüger"));
    CHECK(bars().isEmpty());
}

TEST_CASE_METHOD(OfficersFixture,
                 "officers: in a second partnership the house's people are its own, others are not there",
                 "[officers][partnership]") {
    const AgencyId north = *ws().ownAgencyId();
    const AgencyId police = addAgency(QStringLiteral("Polizei Nord"), QStringLiteral("PN"));
    addOfficer(police, QStringLiteral("77"), QStringLiteral("Pohl"));
    CHECK(area->list().model()->rowCount() == 3);
    (void)ws().addPartnership({QStringLiteral("Bündnis Süd"),
                               QStringLiteral("NW"),
                               QStringLiteral("Unna"),
                               QStringLiteral("KOD Süd"),
                               {},
                               AgencyKind::Ordnungsamt});
    area.reset();
    workIn(QStringLiteral("Bündnis Süd"));
    test::FormDriver south{*build()};
    CHECK(area->list().model()->rowCount() == 2);
    CHECK(south.get<ChoiceField>(QStringLiteral("Authority"))->currentText() == QStringLiteral("KOD Süd"));
    CHECK(south.get<ChoiceField>(QStringLiteral("Authority"))->count() == 1);
    south.type(QStringLiteral("Rank"), QStringLiteral("Stadtinspektorin"));
    CHECK(stored(brandt).rank == QStringLiteral("Stadtinspektorin"));
    CHECK(stored(brandt).agency == north);
}
