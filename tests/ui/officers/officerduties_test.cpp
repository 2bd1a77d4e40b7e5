// SPDX-License-Identifier: GPL-3.0-or-later
// Duties and absences in the form of their officer.
#include "tests/ui/officers/officersfixture.h"

using namespace streife;
using namespace streife::test;

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
