// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/taskmeasure.h"

#include "core/base/fold.h"
#include "core/demo/demonames.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace streife;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// "Platzverweis", "Verwarnungsgeld 6000" in cents, "-" for nothing
std::string needOf(TaskNeeds& needs, const char* task) {
    const auto need = needs.of(u(task));
    if (!need)
        return "-";
    return (need->measure + (need->cents ? QStringLiteral(" %1").arg(*need->cents) : QString())).toStdString();
}

} // namespace

TEST_CASE("a task needs what its text begins with, or what the table says", "[powers]") {
    TaskNeeds needs(effectivePowers({}), effectiveTaskMeasures({}));
    const std::pair<const char*, const char*> wanted[]{
        {"Platzverweis", "Platzverweis"},
        {"  PLATZVERWEIS ", "Platzverweis"},
        {"Platzverweise aussprechen", "Platzverweis"},
        {"Platzverweis aussprechen", "Platzverweis"},
        {"Platzverweisung", "-"},
        {"Aufenthaltsverbot aussprechen", "Aufenthaltsverbot"},
        {"Identitaetsfeststellung am Bahnhof", "Identitätsfeststellung"},
        {"Kein Platzverweis", "-"},
        {"Verwarnungsgeld 60 €", "Verwarnungsgeld 6000"},
        {"Verwarnungsgeld: 4 €", "Verwarnungsgeld 400"},
        {"Verwarnungsgeld nach Satzung 20 €", "Verwarnungsgeld nach Satzung 2000"},
        {"Verwarnungsgeld", "Verwarnungsgeld"},
        {"ruhender Verkehr", "ruhender Verkehr"},
        {"fliessender Verkehr, Westring", "fließender Verkehr"},
        {"Gaststättenkontrolle", "Gewerbekontrolle"},
        {"gaststaettenkontrolle", "Gewerbekontrolle"},
        {"Gaststättenkontrolle Hafenstraße", "-"},
        {"Gespräche mit Anliegern", "-"},
        {"", "-"},
    };
    for (const auto& [task, measure] : wanted) {
        INFO(task);
        CHECK(needOf(needs, task) == measure);
        CHECK(needOf(needs, task) == measure); // remembered
    }
}

TEST_CASE("tasks of the demo city need no measure that nobody there has", "[powers]") {
    TaskNeeds needs(effectivePowers({}), effectiveTaskMeasures({}));
    for (const QString& task : demoTasks()) {
        INFO(task.toStdString());
        CHECK_FALSE(needs.of(task));
    }
}

TEST_CASE("amounts are read as people write them", "[powers]") {
    const std::pair<const char*, qint64> amounts[]{
        {"60 €", 6000},        {"60€", 6000},          {"4,50 Euro", 450}, {"4,5 EUR", 450},
        {"1.000 €", 100000},   {"1.234,05 €", 123405}, {"55,- €", 5500},   {"0 €", 0},
        {"bis 55 euro", 5500}, {"5 bis 55 €", 5500},   {"55,01 €", 5501},
    };
    for (const auto& [text, cents] : amounts) {
        INFO(text);
        REQUIRE(centsIn(u(text)));
        CHECK(*centsIn(u(text)) == cents);
    }
    for (const char* none : {"60", "€", "60 Europäer", "Euro 60", "60 Minuten", "sechzig €", "1.2.3,4567"}) {
        INFO(none);
        CHECK_FALSE(centsIn(u(none)));
    }
}

TEST_CASE("own tasks come before shipped ones and may take them back", "[powers]") {
    const TaskMeasure own{TaskMeasureId(qint64(3) << 32 | 1), ShortText(u("GASTSTÄTTENKONTROLLE")), QString()};
    const TaskMeasure mine{TaskMeasureId(qint64(3) << 32 | 2), ShortText(u("Lärmbeschwerde nachgehen")),
                           u("Identitätsfeststellung")};
    const auto rows = effectiveTaskMeasures({own, mine});
    CHECK(rows.size() == shippedTaskMeasures().size() + 1);
    TaskNeeds needs(effectivePowers({}), rows);
    CHECK(needOf(needs, "Gaststättenkontrolle") == "-");
    CHECK(needOf(needs, "lärmbeschwerde nachgehen") == "Identitätsfeststellung");
    CHECK(needOf(needs, "Personenkontrolle") == "Identitätsfeststellung");
}

TEST_CASE("every shipped task leads to a measure that the table of powers knows", "[powers]") {
    QSet<QString> measures;
    for (const Power& p : shippedPowers())
        measures.insert(folded(p.measure.str()));
    QSet<QString> tasks;
    for (const TaskMeasure& t : shippedTaskMeasures()) {
        INFO(t.task.str().toStdString());
        CHECK(t.shipped());
        CHECK(measures.contains(folded(t.measure)));
        CHECK_FALSE(tasks.contains(folded(t.task.str())));
        tasks.insert(folded(t.task.str()));
    }
}
