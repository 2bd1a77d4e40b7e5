// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/imports/readermessages.h"
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/catch.h"

#include <random>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

/// All characters of Windows-1252 above ASCII, in the order of their bytes; U+0000 where there is none.
const QString kUpper = QString::fromUtf8("€") + QChar(0) + QString::fromUtf8("‚ƒ„…†‡ˆ‰Š‹Œ") + QChar(0)
                       + QString::fromUtf8("Ž") + QChar(0) + QChar(0) + QString::fromUtf8("‘’“”•–—˜™š›œ") + QChar(0)
                       + QString::fromUtf8("žŸ");

QByteArray windows1252(const QString& text) {
    QByteArray out;
    for (const QChar c : text) {
        const qsizetype upper = kUpper.indexOf(c);
        out +=
            c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() <= 0xFF) ? char(c.unicode()) : char(0x80 + upper);
    }
    return out;
}

} // namespace

TEST_CASE("encodings: every character of Windows-1252 arrives", "[imports]") {
    SourceFiles files;
    QString all;
    for (const QChar c : kUpper)
        if (!c.isNull())
            all += c;
    for (char16_t c = 0xA0; c <= 0xFF; ++c)
        all += QChar(c);
    const Rows rows = readAll(files.write(u"w.csv"_s, "a;b\n\"" + windows1252(all) + "\";x\n"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][0] == all);
}

TEST_CASE("encodings: German text is told apart, wherever its first umlaut stands", "[imports]") {
    SourceFiles files;
    std::mt19937 random(3);
    const QStringList words{u"Müller"_s, u"Straße"_s, u"Bahnhof"_s,  u"Übung"_s,
                            u"Größe"_s,  u"Park"_s,   u"Köln–Ost"_s, u"„ja“"_s};
    for (int round = 0; round < 20; ++round) {
        QString text = u"name;ort\n"_s;
        for (auto n = random() % 3000; n > 0;
             --n) // far beyond the first chunk of a reader that looks at the beginning only
            text += u"Ascii;nichts\n"_s;
        QStringList cells;
        for (int i = 0; i < 6; ++i)
            cells << words[qsizetype(random() % size_t(words.size()))];
        cells << u"Müller"_s;
        text += cells.join(u' ') + u";x\n"_s;
        const bool utf8 = random() % 2;
        RecordSource source(files.write(u"t.csv"_s, utf8 ? text.toUtf8() : windows1252(text)));
        INFO(round);
        CHECK(source.info().encoding == (utf8 ? u"UTF-8" : u"Windows-1252"));
        SourceRecord last;
        while (source.next(last)) {
        }
        CHECK(last.cells.at(0) == cells.join(u' '));
    }
}

TEST_CASE("encodings: invalid UTF-8 of every kind is not taken for UTF-8", "[imports]") {
    SourceFiles files;
    for (const QByteArray& bytes :
         {QByteArray("\xC0\xAF"), QByteArray("\xE0\x80\xAF"), QByteArray("\xED\xA0\x80"),
          QByteArray("\xF4\x90\x80\x80"), QByteArray("\xF8\x88\x80\x80\x80"), QByteArray("\xC3"), QByteArray("\xE4")}) {
        INFO(bytes.toHex());
        const QString path = files.write(u"x.csv"_s, "a;b\n1;" + bytes + "\n");
        try {
            const RecordSource source(path);
            CHECK((source.problem() || source.info().encoding == u"Windows-1252"));
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Input);
        }
    }
    // The largest character and all lengths are fine.
    const QString good = QString::fromUtf8("aß€😀\xF4\x8F\xBF\xBF");
    CHECK(readAll(files.write(u"g.csv"_s, "a;b\n" + good.toUtf8() + ";1\n"))[1][0] == good);
}

TEST_CASE("encodings: a file that mixes two is refused with both lines, never guessed", "[imports]") {
    SourceFiles files;
    const auto problem = [&](const QByteArray& text) {
        const QString path = files.write(u"m.csv"_s, text);
        try {
            RecordSource source(path);
            SourceRecord record;
            while (source.next(record)) {
            }
            return source.problem() ? *source.problem() : ImportError();
        } catch (const Error& e) {
            return ImportError{0, {}, {}, e.text()};
        }
    };
    const QByteArray ansi = windows1252(u"Müller;Straße\n"_s);
    for (const QString& utf8 : {u"Müßig;Öl\n"_s, u"a;„b“\n"_s, u"5 €;\n"_s, u"Łukasik;š\n"_s, u"§ 1;\n"_s}) {
        for (int ansiLines : {1, 2, 50}) {
            const ImportError late = problem("a;b\n" + utf8.toUtf8() + ansi.repeated(ansiLines));
            INFO(utf8 << ansiLines << ": " << late.text);
            CHECK(late.line == 3);
            CHECK(late.text.contains(u"line 2"));
        }
        const ImportError early = problem("a;b\n" + ansi.repeated(3) + utf8.toUtf8());
        CHECK(early.line == 2);
        CHECK(early.text.contains(u"line 5"));
    }
    CHECK(problem("\xEF\xBB\xBF"
                  "a;b\nx;"
                  + ansi)
              .line
          == 2);
}

TEST_CASE("encodings: pairs of letters that UTF-8 allows too don't hide Windows-1252", "[imports]") {
    SourceFiles files;
    const Rows rows{{u"a"_s, u"b"_s}, {u"„Spaß“"_s, u"MENÜ– „CAFÉ“…"_s}, {u"Groß‘"_s, u"Müller"_s}};
    QByteArray text;
    for (const auto& row : rows)
        text += windows1252(row[0]) + ';' + windows1252(row[1]) + '\n';
    RecordSource source(files.write(u"p.csv"_s, text));
    CHECK(source.info().encoding == u"Windows-1252");
    Rows seen;
    for (SourceRecord record; source.next(record);)
        seen.push_back(record.cells);
    CHECK(seen == rows);
}

TEST_CASE("encodings: UTF-16 cut in the middle of a character, and binary files", "[imports]") {
    SourceFiles files;
    CHECK_FALSE(refusalOf(files.write(u"b.csv"_s, QByteArray("\x7F"
                                                             "ELF\0\0\0\1",
                                                             8)))
                    .isEmpty());
    CHECK_FALSE(refusalOf(files.write(u"l.csv"_s, QByteArray("\xFF\xFE"
                                                             "a\0;\0\x3D\xD8",
                                                             8)))
                    .contains(u"far larger"));
    QByteArray noBom; // UTF-16 without a mark is full of NUL bytes
    for (const char c : QByteArray("a;b\n1;2\n"))
        noBom += QByteArray(1, c) + '\0';
    CHECK(refusalOf(files.write(u"n.csv"_s, noBom)).contains(u"Please save it as CSV in UTF-8"));
}

TEST_CASE("messages: every refusal of the reader has a sentence of its own", "[imports]") {
    const QStringList codes{u"missing"_s,     u"folder"_s,         u"not-a-file"_s, u"unreadable"_s, u"empty"_s,
                            u"empty-sheet"_s, u"sheet"_s,          u"suffix"_s,     u"old-excel"_s,  u"content"_s,
                            u"too-large"_s,   u"unpacked"_s,       u"memory"_s,     u"damaged"_s,    u"binary"_s,
                            u"encoding"_s,    u"mixed"_s,          u"open-quote"_s, u"quote"_s,      u"long-cell"_s,
                            u"columns"_s,     u"not-a-calendar"_s, u"event-cut"_s,  u"event"_s,      u"event-time"_s,
                            u"zone"_s,        u"recurrence"_s,     u"too-many"_s};
    QStringList seen;
    for (const QString& code : codes) {
        const QString text = refusalText(code, u"x.csv"_s, u"7"_s);
        INFO(code);
        CHECK_FALSE(text.contains(code + u')'));
        CHECK_FALSE(text.contains(u'%'));
        CHECK(text.endsWith(u'.'));
        CHECK_FALSE(seen.contains(text));
        seen << text;
    }
    CHECK(refusalText(u"unheard-of"_s, u"x.csv"_s, {}).contains(u"unheard-of"));
}
