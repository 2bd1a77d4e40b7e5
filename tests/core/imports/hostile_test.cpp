// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

#include <random>
#include <sys/stat.h>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

QByteArray mutated(QByteArray bytes, std::mt19937& random) {
    for (auto n = 1 + random() % 8; n > 0 && !bytes.isEmpty(); --n) {
        const auto at = qsizetype(random() % size_t(bytes.size()));
        switch (random() % 5) {
        case 0:
            bytes[at] = char(random() % 256);
            break;
        case 1:
            bytes.insert(at, QByteArray(int(random() % 300), "\";,\n\r:0"[random() % 7]));
            break;
        case 2:
            bytes.remove(at, qsizetype(random() % 40));
            break;
        case 3:
            bytes.insert(at, bytes.mid(qsizetype(random() % size_t(bytes.size())), 60));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

/// A reader whose output goes to a FIFO, so that it waits in the middle of a large file until somebody reads on.
class WaitingReader {
public:
    WaitingReader() {
        QByteArray csv = "a;b\n";
        for (int i = 0; i < 100'000; ++i)
            csv += "eins;zwei\n";
        m_file = m_files.write(u"gross.csv"_s, csv);
        REQUIRE(mkfifo(m_files.path(u"pipe"_s).toUtf8().constData(), 0600) == 0);
    }
    /// `script` runs the reader "$0" on the file "$1"; its output goes to the FIFO "$2".
    void start(const QString& script) {
        const QString pipe = m_files.path(u"pipe"_s);
        m_process.start(u"/bin/sh"_s, {u"-c"_s, script, readerProgram(), m_file, pipe}, QIODevice::ReadOnly);
        m_pipe.setFileName(pipe);
        REQUIRE(m_pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered)); // waits for the other side
        QByteArray first;
        while (!first.contains('\n'))
            first += m_pipe.read(1);
        REQUIRE(first.startsWith("{\"format\":\"csv\""));
    }
    QByteArray rest() { return m_pipe.readAll(); }
    QByteArray about(const char* what) {
        QFile f(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1String(what)));
        REQUIRE(f.open(QIODevice::ReadOnly));
        return f.readAll();
    }
    QProcess& process() { return m_process; }

private:
    SourceFiles m_files;
    QString m_file;
    QProcess m_process;
    QFile m_pipe;
};

} // namespace

TEST_CASE("hostile: damaged files of every kind end in a sentence, never in a crash of the reader", "[imports]") {
    SourceFiles files;
    const QByteArray cell = "<table:table-cell office:value-type=\"string\"><text:p>eins</text:p></table:table-cell>";
    const std::vector<std::pair<QString, QByteArray>> seeds = {
        {u"x.csv"_s, "name;kurz\n\"Müller; \"\"A\"\"\";x\n\"zwei\nZeilen\";\xC3\xA4\n"},
        {u"x.ics"_s,
         "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Haus\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
         "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
         "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Haus:20261023T220000\r\nDURATION:PT8H\r\n"
         "RRULE:FREQ=MONTHLY;BYDAY=2FR;COUNT=5\r\nEXDATE:20261113T210000Z\r\nSUMMARY:N\r\nEND:VEVENT\r\nEND:"
         "VCALENDAR\r\n"},
        {u"x.ods"_s,
         ods({{"Plan", "<table:table-row table:number-rows-repeated=\"3\">" + cell + "</table:table-row>"}})},
    };
    std::mt19937 random(4711);
    for (const auto& [name, seed] : seeds)
        for (int i = 0; i < 15; ++i) {
            const QString path = files.write(name, mutated(seed, random));
            const QString said = refusalOf(path);
            INFO(name << " " << i << " " << said);
            REQUIRE_FALSE(said.contains(u"far larger")); // what a crash says
            REQUIRE_FALSE(said.startsWith(u"wrong kind"));
        }
}

TEST_CASE("checklist 48: hostile: the reader has no network, no other programs, no files to write and limits",
          "[imports]") {
    WaitingReader reader;
    reader.start(u"exec \"$0\" \"$1\" > \"$2\""_s);
    CHECK(reader.about("status").contains("Seccomp:\t2"));
    CHECK(reader.about("status").contains("NoNewPrivs:\t1"));
    const QByteArray limits = reader.about("limits").simplified();
    CHECK(limits.contains("Max file size 0 0"));
    CHECK(limits.contains("Max core file size 0 0"));
    CHECK(limits.contains("Max cpu time 120 120"));
    CHECK(reader.rest().endsWith("{\"end\":100001}\n"));
    CHECK(reader.process().waitForFinished());
}

TEST_CASE("hostile: the reader dies with the program that started it", "[imports]") {
    WaitingReader reader;
    // The shell stands for the program.
    reader.start(u"\"$0\" \"$1\" > \"$2\" & wait"_s);
    reader.process().kill();
    CHECK(reader.process().waitForFinished());
    CHECK_FALSE(reader.rest().contains("\"end\""));
}
