// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/store/schema.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

#include <QFile>

using namespace streife;

TEST_CASE("every described column exists in the database with its type, and no table has others", "[store]") {
    WorkspaceFixture f;
    QSet<int> numbers;
    for (const TableInfo* table : registry().all()) {
        INFO(table->name.toStdString());
        CHECK_FALSE(numbers.contains(table->no));
        numbers.insert(table->no);
        QStringList expected{QStringLiteral("id INTEGER 0"), QStringLiteral("scope INTEGER 1"),
                             QStringLiteral("_del INTEGER 1")};
        QSet<int> columns;
        for (const ColumnInfo& c : table->columns) {
            CHECK(c.no >= 2);
            CHECK_FALSE(columns.contains(c.no));
            columns.insert(c.no);
            CHECK(QByteArray(c.label).size() > 0);
            const bool text =
                c.type == ColumnType::Text || c.type == ColumnType::Date || c.type == ColumnType::Enumeration;
            expected << QStringLiteral("%1 %2 %3")
                            .arg(QString::fromUtf8(c.name), text ? QStringLiteral("TEXT") : QStringLiteral("INTEGER"))
                            .arg(c.required);
        }
        const QStringList present = f.ws().read([&](Database& db) {
            QStringList out;
            Statement s(db.handle(), "SELECT name,type,\"notnull\" FROM pragma_table_info('" + table->name + "')");
            while (s.step())
                out << QStringLiteral("%1 %2 %3").arg(s.text(0), s.text(1)).arg(s.integer(2));
            return out;
        });
        CHECK(present == expected);
    }
}

TEST_CASE("every table of the file is described, derived or a named exception", "[store]") {
    WorkspaceFixture f;
    const QSet<QByteArray> others{"meta",        "site",     "action", "action_intern", "op",    "op_base", "head",
                                  "search_kind", "incident", "parked", "foreign_site",  "known", "report",  "reported"};
    const auto names = f.ws().read([](Database& db) {
        std::vector<QByteArray> out;
        Statement s(db.handle(), "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' AND "
                                 "name NOT LIKE 'search%' AND name NOT LIKE 'place%'");
        while (s.step())
            out.push_back(s.bytes(0));
        return out;
    });
    for (const QByteArray& name : names) {
        INFO(name.toStdString());
        CHECK((registry().table(name) != nullptr || others.contains(name)));
    }
}

TEST_CASE("what stays in the house lies in tables that say so", "[store]") {
    for (const TableInfo* table : registry().all()) {
        INFO(table->name.toStdString());
        CHECK((table->sharing == Sharing::Intern) == table->name.endsWith("_intern"));
        CHECK((table->scope == ScopeKind::House) == (table->sharing == Sharing::Intern));
        if (table->ownership == Ownership::Agency && table->no != 18) // of a released name the post decides
            CHECK(table->column(table->ownerColumn) != nullptr);
    }
}

TEST_CASE("what is not a Doppelstreife file is told apart before SQLite sees it", "[store]") {
    const QTemporaryDir dir;
    const auto refuse = [&](const QString& path, ErrorCode code, const char* says) {
        try {
            (void)checkFile(path);
            FAIL("accepted " << path);
        } catch (const Error& e) {
            CHECK(e.code() == code);
            CHECK(e.text().contains(QLatin1String(says)));
            CHECK(e.text().contains(path));
        }
    };
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(dir.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    refuse(dir.filePath(QStringLiteral("nothing")), ErrorCode::File, "does not exist");
    refuse(dir.path(), ErrorCode::File, "folder");
    refuse(write("empty.streife", {}), ErrorCode::File, "not a Doppelstreife file");
    refuse(write("text.streife", QByteArray(5000, 'x')), ErrorCode::File, "not a Doppelstreife file");
    QByteArray foreign(4096, '\0');
    foreign.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    refuse(write("foreign.streife", foreign), ErrorCode::File, "not one of Doppelstreife");
    QByteArray newer = foreign;
    newer.replace(68, 4, QByteArray("DStr"));
    newer.replace(60, 4, QByteArray("\0\0\0\x63", 4));
    refuse(write("newer.streife", newer), ErrorCode::Newer, "99");
}
