// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever reads the log has to know which thing it was: every kind of record has a name that people use.
#include "core/workspace/recordtitle.h"

#include "core/agencies/agencytable.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"
#include "core/workspace/actionlog.h"
#include "core/workspace/celltext.h"
#include "core/workspace/tables.h"
#include "tests/core/workspace/oneofeach.h"

#include <QRegularExpression>

using namespace streife;
using namespace streife::test;

namespace {

/// Signs of something that was written for machines: ids, ISO dates, keys of imports, words of the code.
bool isForMachines(const QString& text) {
    static const QRegularExpression signs(
        QStringLiteral("\\d{7,}|\\d{4}-\\d\\d-\\d\\d|\\d{4}-W\\d\\d|@|_|\\{|\\(unknown|azvo-nw|no-night"));
    return signs.match(text).hasMatch();
}

} // namespace

TEST_CASE_METHOD(OneOfEach, "every kind of record has a name that people use", "[log][history]") {
    ws().read([&](Database& db) {
        const RecordNames names(db);
        for (const TableInfo* table : registry().all()) {
            INFO("a new kind of record needs an example here: " << table->name.constData());
            const auto example =
                std::find_if(examples.begin(), examples.end(), [&](const Example& e) { return e.table == table->no; });
            REQUIRE(example != examples.end());
        }
        for (const Example& e : examples) {
            const TableInfo& table = *registry().table(e.table);
            INFO(table.name.constData());
            const QString title = recordTitle(RowState::stored(db, table, e.row), e.row, names);
            if (e.table != 1)
                CHECK(title == e.title);
            CHECK_FALSE(title.isEmpty());
            CHECK_FALSE(isForMachines(title));
        }
    });
}

TEST_CASE_METHOD(OneOfEach, "no cell of any record shows a key or an id", "[log][history]") {
    int read = 0;
    ws().read([&](Database& db) {
        const RecordNames names(db);
        for (const Example& e : examples) {
            const TableInfo& table = *registry().table(e.table);
            const RowState state = RowState::stored(db, table, e.row);
            for (const ColumnInfo& column : table.columns) {
                if (column.name == table.parentColumn) // says whose row it is, and is not shown
                    continue;
                const QString words = cellWords(table, column, state.cell(column.no), names);
                INFO(table.name.constData() << '.' << column.name.constData() << ": " << words.toStdString());
                CHECK_FALSE(isForMachines(words));
                if (column.type == ColumnType::Enumeration)
                    CHECK((column.wordOf != nullptr && words == column.wordOf(asText(state.cell(column.no)))));
                ++read;
            }
        }
    });
    CHECK(read > 90);
}

TEST_CASE_METHOD(OneOfEach, "numbers and texts that stand for something else are told in words", "[log][history]") {
    struct Row {
        const char* table;
        const char* column;
        Value value;
        const char* words;
    };
    const QByteArray own8 = QByteArray::number(own.value());
    ws().read([&](Database& db) {
        const RecordNames names(db);
        for (const Row& row : std::vector<Row>{
                 {"patrol", "state", QByteArray("cancelled"), "cancelled"},
                 {"patrol", "outcome", QByteArray("none"), ""},
                 {"patrol", "outcome", QByteArray("joint"), "joint"},
                 {"patrol", "mode", QByteArray("foot"), "on foot"},
                 {"patrol", "mode", QByteArray("from-the-future"), "from-the-future"},
                 {"patrol", "series_day", QByteArray("2026-11-27"), "27.11.2026"},
                 {"patrol", "start", qint64(at("2026-11-27T18:00").ms), "27.11.2026 18:00"},
                 {"patrol", "start", Value(), ""},
                 {"patrol_series", "weekdays", qint64(0b10001), "Mon, Fri"},
                 {"strength_target_intern", "weekdays", qint64(0b1100000 | kHolidayBit), "Sat, Sun, holiday"},
                 {"patrol_series", "start_minute", qint64(1210), "20:10"},
                 {"patrol_series", "start_minute", qint64(1500), "01:00"},
                 {"patrol_series", "minutes", qint64(250), "4 h 10 min"},
                 {"partnership", "day_border", qint64(360), "06:00"},
                 {"partnership", "land", QByteArray("NW"), "Nordrhein-Westfalen"},
                 {"partnership", "land", QByteArray("XX"), "XX"},
                 {"hotspot", "latitude", qint64(516'781'000), "51,67810°"},
                 {"hotspot", "visits_per_week", qint64(3), "3"},
                 {"officer_intern", "rule_profile", QByteArray("azvo-nw"), "Civil servants (AZVO NRW)"},
                 {"officer_intern", "agency", qint64(own.value()), "KOD"},
                 {"officer_intern", "agency", qint64(99), "(unknown record)"},
                 {"week_template", "valid_from", QByteArray("2026-W49"), "KW 49/2026"},
                 {"week_template_patrol", "weekday", qint64(6), "Sun"},
                 {"week_template_visit", "start_minute", qint64(75), "1 h 15 min"},
                 {"issue_intern", "kind", QByteArray("week"), "Week plan"},
                 {"issue_intern", "kind", QByteArray("roster"), "Roster"},
                 {"issue_intern", "subject", QByteArray("2026-W48"), "KW 48/2026"},
                 {"issue_intern", "subject", own8, "KOD"},
                 {"issue_intern", "subject", QByteArray("99"), "(unknown record)"},
                 {"issue_intern", "content", QByteArray("{\"a\":1}"), "(saved settings)"},
                 {"import_mapping_intern", "kind", QByteArray("absences"), "Absences"},
                 {"import_mapping_intern", "mapping", QByteArray(), ""},
             }) {
            const TableInfo* table = registry().table(QByteArray(row.table));
            REQUIRE(table != nullptr);
            const ColumnInfo* column = table->column(QByteArray(row.column));
            REQUIRE(column != nullptr);
            INFO(row.table << '.' << row.column);
            CHECK(cellWords(*table, *column, row.value, names) == QString::fromUtf8(row.words));
        }
    });
}

TEST_CASE_METHOD(OneOfEach, "the log names each record of an action and what hangs on it", "[log]") {
    QStringList told;
    for (const ActionRecord& record : actionRecords(ws(), action, 100)) {
        INFO(record.name.toStdString());
        CHECK_FALSE(record.kind.isEmpty());
        CHECK_FALSE(record.name.isEmpty());
        CHECK(record.exists);
        told << record.kind + QLatin1Char(' ') + record.name;
        for (const HistoryEntry& change : record.changes) {
            INFO(changeText(change).toStdString());
            CHECK_FALSE(isForMachines(changeText(change)));
        }
    }
    CHECK(told
          == QStringList{
              QStringLiteral("Authority Polizeiinspektion Mitte"),
              QStringLiteral("Officer Berger, Anna (1001)"),
              QStringLiteral("Duty Berger, Anna (1001), Mon 21.09.2026 06:30–14:30"),
              QStringLiteral("Absence Berger, Anna (1001), Wed 25.11.2026 22:00–06:00 (Thu)"),
              QStringLiteral("Hotspot Bahnhof"),
              QStringLiteral("Patrol series Freitags"),
              QStringLiteral("Patrol KOD-112 Abendstreife"),
              QStringLiteral("Offer PI, 27.11.2026 20:00–00:00 (Sat), strength 2, Dienstgruppe C, mit Hund"),
              QStringLiteral("Issued version K-3, KW 48/2026"),
              QStringLiteral("Issued version D-1, PI"),
              QStringLiteral("Column mapping Dienstplan der Wache (Duties)"),
              QStringLiteral("Incident batch PKS"),
              QStringLiteral("Week template Sommer"),
              QStringLiteral("Power Platzverweis, police"),
              QStringLiteral("Task and its measure Räumen: Platzverweis"),
              QStringLiteral("Required strength PI, Spät"),
              QStringLiteral("Works agreement DV 7/2026"),
              QStringLiteral("Rule profile KOD Hamm"),
              QStringLiteral("Working-time limit Working time per day at most (Civil servants (AZVO NRW))"),
              QStringLiteral("Override Rest too short, Berger, Anna (1001): legally reviewed (file reference in the "
                             "note), Az. 32 (released by Adam)"),
              QStringLiteral("Authority KOD Musterstadt")});
}

TEST_CASE_METHOD(OneOfEach, "two officers with one number are told apart by their authorities", "[log]") {
    const OfficerId other = addOfficer(*police, QStringLiteral("1001"), QStringLiteral("Celik"));
    ws().read([&](Database& db) {
        const RecordNames names(db);
        const TableInfo& table = tableOf<Officer>();
        CHECK(recordTitle(RowState::stored(db, table, other.value()), other.value(), names)
              == QStringLiteral("Celik (PI/1001)"));
        CHECK(recordTitle(RowState::stored(db, table, berger->value()), berger->value(), names)
              == QStringLiteral("Berger, Anna (KOD/1001)"));
    });
}

TEST_CASE_METHOD(OneOfEach, "a record that is nowhere has no cells", "[log]") {
    ws().read([&](Database& db) {
        const RowState none = RowState::stored(db, tableOf<Hotspot>(), 4711);
        CHECK_FALSE(none.exists());
        CHECK(isNull(none.cell("name")));
    });
}
