// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <random>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

/// An independent writer of RFC 4180: what it writes, the reader must give back.
struct CsvWriter {
    char separator;
    QByteArray lineEnd;
    bool alwaysQuote;

    [[nodiscard]] QByteArray cell(const QString& text, bool alone) const {
        const QByteArray utf8 = text.toUtf8();
        const bool must = utf8.contains(separator) || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r')
                          || (alone && utf8.isEmpty());
        if (!must && !alwaysQuote)
            return utf8;
        return '"' + QByteArray(utf8).replace("\"", "\"\"") + '"';
    }
};

QString randomCell(std::mt19937& random) {
    static const std::vector<QString> pieces = {
        u"a"_s, u"Ä"_s, u"ß"_s, u"\""_s, u"\"\""_s, u","_s,      u";"_s, u"\t"_s,         u"\n"_s,  u"\r\n"_s, u"\r"_s,
        u" "_s, u"'"_s, u"="_s, u"|"_s,  u"\\"_s,   u"\u001b"_s, u"😀"_s, u"27.11.2026"_s, u"1,5"_s, u"ł"_s};
    QString out;
    for (auto n = random() % 6; n > 0; --n)
        out += pieces[random() % pieces.size()];
    return out;
}

} // namespace

TEST_CASE("csv: whatever an RFC 4180 writer wrote comes back, with the line on which each record begins", "[imports]") {
    SourceFiles files;
    std::mt19937 random(20261122);
    for (int round = 0; round < 60; ++round) {
        const CsvWriter writer{std::array{';', ',', '\t'}[random() % 3], random() % 2 ? "\r\n" : "\n",
                               random() % 3 == 0};
        const size_t width = 2 + random() % 6;
        QByteArray content = random() % 2 ? "\xEF\xBB\xBF" : "";
        Rows expected;
        std::vector<int> expectedLines;
        int line = 1;
        // A first line of plain names, so that the separator is beyond doubt.
        for (int r = 0; r < 40; ++r) {
            std::vector<QString> row;
            QByteArray bytes;
            for (size_t c = 0; c < width; ++c) {
                row.push_back(r == 0 ? QStringLiteral("name%1").arg(c) : randomCell(random));
                bytes += (c > 0 ? QByteArray(1, writer.separator) : QByteArray()) + writer.cell(row.back(), width == 1);
            }
            expected.push_back(row);
            expectedLines.push_back(line);
            content += bytes + writer.lineEnd;
            QByteArray ends = bytes;
            ends.replace("\r\n", "\n");
            line += 1 + int(ends.count('\n') + ends.count('\r'));
        }
        if (random() % 2)
            content.chop(writer.lineEnd.size()); // the last line may lack its end
        std::vector<int> lines;
        const Rows rows = readAll(files.write(QStringLiteral("round.csv"), content), &lines);
        INFO("round " << round);
        REQUIRE(rows == expected);
        REQUIRE(lines == expectedLines);
    }
}

TEST_CASE("csv: separator and encoding are found", "[imports]") {
    SourceFiles files;
    struct Case {
        QByteArray content;
        QString separator;
        QString encoding;
        QString cell; ///< second record, first cell
    };
    const std::vector<Case> cases = {
        {"name;lat\nMüller;51,5\nX;7,2\n", u";"_s, u"UTF-8"_s, u"Müller"_s},
        {"name,lat\nMüller,51.5\n", u","_s, u"UTF-8"_s, u"Müller"_s},
        {"name\tlat\nMüller\t51,5\n", u"\t"_s, u"UTF-8"_s, u"Müller"_s},
        {"name;windows\nBahnhof;Mo 18:00-24:00, Sa 14:00-02:00\nPark;Di 8-9, Mi 8-9\n", u";"_s, u"UTF-8"_s,
         u"Bahnhof"_s},
        {"Dienstplan, Stand 1.1.\nname;kurz\nA;b\n", u";"_s, u"UTF-8"_s, u"name"_s},
        {"sep=,\nname,kurz\nA;x,b\n", u","_s, u"UTF-8"_s, u"A;x"_s},
        {"name;kurz\nM\xFCller;\x84x\x93 \x80\n", u";"_s, u"Windows-1252"_s, u"Müller"_s},
        {"nur\neine\n", u";"_s, u"UTF-8"_s, u"eine"_s},
    };
    for (const Case& c : cases) {
        INFO(c.content);
        RecordSource source(files.write(QStringLiteral("x.csv"), c.content));
        CHECK(source.info().separator == c.separator);
        CHECK(source.info().encoding == c.encoding);
        SourceRecord record;
        REQUIRE(source.next(record));
        REQUIRE(source.next(record));
        CHECK(record.cells.at(0) == c.cell);
    }
    CHECK(readAll(files.write(QStringLiteral("w.csv"), "name;kurz\nM\xFCller;\x84x\x93 \x80\n"))[1][1] == u"„x“ €"_s);
}

TEST_CASE("csv: Excel's Unicode text (UTF-16) is read", "[imports]") {
    SourceFiles files;
    const QString text = QStringLiteral("name\tkurz\r\nMüller\t😀\r\n");
    QByteArray little("\xFF\xFE", 2);
    QByteArray big("\xFE\xFF", 2);
    for (const QChar c : text) {
        little += char(c.unicode() & 0xFF);
        little += char(c.unicode() >> 8);
        big += char(c.unicode() >> 8);
        big += char(c.unicode() & 0xFF);
    }
    for (const QByteArray& bytes : {little, big}) {
        const Rows rows = readAll(files.write(QStringLiteral("u.txt"), bytes));
        REQUIRE(rows.size() == 2);
        CHECK(rows[1] == std::vector<QString>{u"Müller"_s, u"😀"_s});
    }
}

TEST_CASE("csv: blank lines are no records but count as lines, CR alone ends a line", "[imports]") {
    SourceFiles files;
    std::vector<int> lines;
    CHECK(readAll(files.write(QStringLiteral("a.csv"), "a;b\r\n\r\n\r\n1;2\r\n;\r\n"), &lines)
          == Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u""_s, u""_s}});
    CHECK(lines == std::vector<int>{1, 4, 5});
    lines.clear();
    CHECK(readAll(files.write(QStringLiteral("m.csv"), "a;b\r1;\"x\ry\"\r3;4"), &lines).size() == 3);
    CHECK(lines == std::vector<int>{1, 2, 4});
}

TEST_CASE("csv: what can't be read is named with its line", "[imports]") {
    SourceFiles files;
    struct Case {
        QByteArray content;
        int line;
        QString says;
    };
    const std::vector<Case> cases = {
        {"a;b\n\"offen;1\n2;3\n", 2, u"never closed"_s},
        {"a;b\n1;2\n\"x\"y;1\n", 3, u"closing quotation mark"_s},
        {"a;b\nä;ö\nü;\xFC\nß;é\n", 3, u"UTF-8"_s}, // mostly UTF-8: damaged, not Windows-1252
        {"a;b\nM\x81ller;1\n", 2, u"UTF-8"_s},      // ü of DOS
        {QByteArray("a;b\n1;") + '\0' + "\n", 2, u"not a text file"_s},
        {"a;b\n1;" + QByteArray(2 << 20, 'x') + "\n", 2, u"longer than 1 MB"_s},
        {"a;b\n1;\"" + QByteArray(2 << 20, 'x') + "\n", 2, u"never closed"_s},
        {"a;b\n" + QByteArray(3000, ';') + "\n", 2, u"columns"_s},
    };
    for (const Case& c : cases) {
        INFO(c.content.left(60));
        RecordSource source(files.write(QStringLiteral("x.csv"), c.content));
        for (SourceRecord record; source.next(record);) {
        }
        REQUIRE(source.problem());
        CHECK(source.problem()->line == c.line);
        CHECK(source.problem()->text.contains(c.says));
    }
}

TEST_CASE("reading: a file that is none is refused in a sentence", "[imports]") {
    SourceFiles files;
    CHECK(refusalOf(files.path(QStringLiteral("fehlt.csv"))).contains(u"fehlt.csv does not exist"));
    CHECK(refusalOf(files.makeFolder(QStringLiteral("ordner.csv"))).contains(u"is a folder"));
    CHECK(refusalOf(files.write(QStringLiteral("leer.csv"), {})).contains(u"leer.csv is empty"));
    CHECK(refusalOf(files.write(QStringLiteral("x.docx"), "PK\x03\x04")).contains(u"known are .csv"));
    CHECK(refusalOf(files.write(QStringLiteral("x.xls"), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")).contains(u"old Excel"));
    CHECK(refusalOf(files.write(QStringLiteral("x.xlsx"), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")).contains(u"password"));
    CHECK(refusalOf(files.write(QStringLiteral("text.xlsx"), "a;b\n1;2\n")).contains(u"plain text"));
    CHECK(refusalOf(files.write(QStringLiteral("text.ods"), "a;b\n1;2\n")).contains(u"plain text"));
    CHECK(refusalOf(files.write(QStringLiteral("zip.csv"), zip({{"a", "b"}}))).contains(u"suffix .xlsx"));
    CHECK(refusalOf(files.write(QStringLiteral("p.csv"), "%PDF-1.4\n")).contains(u"is a PDF"));
    CHECK(refusalOf(QStringLiteral("/dev/zero")).contains(u"not an ordinary file"));
}

TEST_CASE("reading: a reader that dies or babbles is a message here", "[imports]") {
    SourceFiles files;
    const QString csv = files.write(QStringLiteral("a.csv"), "a;b\n1;2\n");
    const auto withReader = [&](const QByteArray& script) {
        const QString program = files.write(QStringLiteral("reader"), "#!/bin/sh\n" + script);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("STREIFE_READER", program.toUtf8());
        const QString text = refusalOf(csv);
        qunsetenv("STREIFE_READER");
        return text;
    };
    const QByteArray head = "echo '{\"format\":\"csv\"}'\necho '[1,\"a\"]'\n";
    CHECK(withReader(head + "kill -SEGV $$\n").contains(u"a.csv can't be read"));
    CHECK(withReader(head).contains(u"a.csv can't be read"));                          // no end
    CHECK(withReader(head + "echo '{\"end\":7}'\n").contains(u"a.csv can't be read")); // records lost
    CHECK(withReader(head + "echo '[2,\"b\"'\n").contains(u"a.csv can't be read"));
    CHECK(withReader(head + "echo 'hello'\n").contains(u"a.csv can't be read"));
    CHECK(withReader("exit 0\n").contains(u"a.csv can't be read"));
    CHECK(withReader(head + "echo '{\"end\":1}'\n").isEmpty());
}

TEST_CASE("reading: cancelling stops the reader at once", "[imports]") {
    SourceFiles files;
    QByteArray content = "a;b\n";
    for (int i = 0; i < 200'000; ++i)
        content += "1;2\n";
    int asked = 0;
    SourceRecord record;
    bool cancelled = false;
    try { // a slow start of the reader is waited for, and asks too
        RecordSource source(files.write(QStringLiteral("a.csv"), content), {}, [&] { return ++asked > 3; });
        while (source.next(record)) {
        }
    } catch (const Error& error) {
        cancelled = error.code() == ErrorCode::Cancelled;
    }
    CHECK(cancelled);
}

TEST_CASE("csv: a million lines stream through", "[imports]") {
    SourceFiles files;
    QByteArray content = "service_no;start;end;shift\n";
    content.reserve(50'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        content += QByteArray::number(i) + ";2026-11-27T06:00;2026-11-27T14:00;\"F\"\n";
    const QString path = files.write(QStringLiteral("gross.csv"), content);
    RecordSource source(path);
    SourceRecord record;
    int count = 0;
    while (source.next(record))
        ++count;
    CHECK_FALSE(source.problem());
    CHECK(count == 1'000'001);
    CHECK(record.line == 1'000'001);
    CHECK(record.cells.at(0) == u"999999"_s);
}

TEST_CASE("reading: records from the helper are checked again", "[imports]") {
    SourceRecord record;
    CHECK(parseRecordLine("[12]", record));
    CHECK((record.line == 12 && record.cells.empty()));
    CHECK(parseRecordLine(R"([3,"a","\"\\\u000a","ü",""])", record));
    CHECK(record.cells == std::vector<QString>{u"a"_s, u"\"\\\n"_s, u"ü"_s, u""_s});
    for (const char* broken : {"", "[", "[]", "[x]", "[1,]", "[1,2]", "[1,\"a]", "[1,\"a\"]x", "[1,\"\\\"]",
                               "[1,\"\\u00ff\"]", "[1,\"\\u12", "[-1]", "[1,\"\\n\"]", "[12345678901]"})
        CHECK_FALSE(parseRecordLine(broken, record));
}
