// SPDX-License-Identifier: GPL-3.0-or-later
// People in their area: fields, lines, numbers, whose they are.
#include "tests/ui/officers/officersfixture.h"

using namespace streife;
using namespace streife::test;

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
