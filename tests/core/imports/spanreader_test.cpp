// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/spanreader.h"
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/workspacefixture.h"

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QStringList spans; ///< "from/to" in German civil time, "free", or "bad"
    ImportErrors errors;
    ImportNotices notices;
};

QString civil(Instant at) {
    const LocalTime t = toLocal(at);
    return t.date.toString(Qt::ISODate) + t.time.toString(u"THH:mm"_s);
}

/// Every row of a file as a span.
Read read(const QByteArray& csv, const QByteArray& mappingJson = "{}", BareDates bare = BareDates::LackTheTime,
          NumberCells numbers = NumberCells::AreText) {
    SourceFiles files;
    const ImportMapping mapping = ImportMapping::fromJson(mappingJson);
    const ImportKindInfo kind = importKindInfo(ImportKind::Duties);
    ImportLog log;
    ImportTable table(files.write(u"s.csv"_s, csv), kind, mapping, log);
    Read out;
    const SpanReader reader(mapping, numbers, bare, log);
    for (ImportRow row; table.next(row);) {
        const ReadSpan span = reader.read(row);
        out.spans << (span.state == ReadSpan::State::Ok       ? civil(span.span.start()) + u'/' + civil(span.span.end())
                      : span.state == ReadSpan::State::NoDuty ? u"free"_s
                                                              : u"bad"_s);
    }
    out.errors = log.errors();
    out.notices = log.notices();
    return out;
}

} // namespace

TEST_CASE("spans: two instants, the end also as a mere time", "[imports]") {
    const Read r = read("service_no;start;end\n"
                        "1;2026-11-27T18:00;2026-11-27T22:00\n"
                        "1;27.11.2026 22:00;06:00\n"
                        "1;27.11.2026 18:00;22.30 Uhr\n"
                        "1;27.11.2026 18:00;24:00\n"
                        "1;2026-11-27T24:00;2026-11-28T06:00\n"
                        "1;27.11.2026 18:00;18:00\n"
                        "1;2026-11-27T17:00Z;2026-11-27T21:00Z\n"
                        "1;2026-11-27T18:00+01:00;22:00\n");
    CHECK(r.spans
          == QStringList{u"2026-11-27T18:00/2026-11-27T22:00"_s, u"2026-11-27T22:00/2026-11-28T06:00"_s,
                         u"2026-11-27T18:00/2026-11-27T22:30"_s, u"2026-11-27T18:00/2026-11-28T00:00"_s,
                         u"2026-11-28T00:00/2026-11-28T06:00"_s, u"2026-11-27T18:00/2026-11-28T18:00"_s,
                         u"2026-11-27T18:00/2026-11-27T22:00"_s, u"2026-11-27T18:00/2026-11-27T22:00"_s});
    CHECK(r.errors.empty());
}

TEST_CASE("spans: a date with two times", "[imports]") {
    const Read r = read("service_no;Datum;Von;Bis\n"
                        "1;27.11.2026;18:00;22:00\n"
                        "1;Fr 27.11.26;22:00;6:00\n"
                        "1;2026-11-27;00:00;24:00\n"
                        "1;2026-11-27;18.00;22.15\n"
                        "1;2026-11-27T00:00:00;18:00;22:00\n");
    CHECK(r.spans
          == QStringList{u"2026-11-27T18:00/2026-11-27T22:00"_s, u"2026-11-27T22:00/2026-11-28T06:00"_s,
                         u"2026-11-27T00:00/2026-11-28T00:00"_s, u"2026-11-27T18:00/2026-11-27T22:15"_s,
                         u"2026-11-27T18:00/2026-11-27T22:00"_s});
    const Read own = read("service_no;date;start_time;end_time\n1;27.11.2026;18:00;22:00\n");
    CHECK(own.spans == QStringList{u"2026-11-27T18:00/2026-11-27T22:00"_s});
}

TEST_CASE("spans: typed cells whose format nobody could tell", "[imports]") {
    const Read r = read("service_no;date;start_time;end_time\n1;46353;0.75;1\n1;46353;0.9166666667;0.25\n", "{}",
                        BareDates::LackTheTime, NumberCells::MayBeSerial);
    CHECK(r.spans == QStringList{u"2026-11-27T18:00/2026-11-28T00:00"_s, u"2026-11-27T22:00/2026-11-28T06:00"_s});
    CHECK(read("service_no;date;start_time;end_time\n1;46353;0.75;1\n").spans == QStringList{u"bad"_s});
}

TEST_CASE("spans: shift codes give the times that are not written", "[imports]") {
    const QByteArray map = R"({"shifts": {"F": "06:00-14:00", "N": "22:00-06:00", "T": "00:00-24:00", "U": ""}})";
    const Read r = read("service_no;date;shift\n1;27.11.2026;F\n1;27.11.2026;N\n1;27.11.2026;T\n1;27.11.2026;U\n"
                        "1;27.11.2026;\n1;27.11.2026;8-16\n1;27.11.2026;f\n",
                        map);
    CHECK(r.spans
          == QStringList{u"2026-11-27T06:00/2026-11-27T14:00"_s, u"2026-11-27T22:00/2026-11-28T06:00"_s,
                         u"2026-11-27T00:00/2026-11-28T00:00"_s, u"free"_s, u"free"_s,
                         u"2026-11-27T08:00/2026-11-27T16:00"_s, u"bad"_s});
    REQUIRE(r.errors.size() == 1);
    CHECK(r.errors[0].column == u"shift");
    CHECK(r.errors[0].value == u"f");
    // Written times go before the table; a code of no duty with written times is a duty.
    const Read both = read("service_no;start;end;shift\n1;27.11.2026 07:00;27.11.2026 15:00;F\n"
                           "1;27.11.2026 07:00;27.11.2026 15:00;U\n1;27.11.2026 07:00;27.11.2026 15:00;Z\n1;;;U\n",
                           map);
    CHECK(both.spans
          == QStringList{u"2026-11-27T07:00/2026-11-27T15:00"_s, u"2026-11-27T07:00/2026-11-27T15:00"_s,
                         u"2026-11-27T07:00/2026-11-27T15:00"_s, u"free"_s});
    CHECK(both.errors.empty());
    const Read skipping = read("service_no;date;shift\n1;27.11.2026;Q\n",
                               R"({"shifts": {"F": "06:00-14:00"}, "skip_unknown_shifts": true})");
    CHECK(skipping.spans == QStringList{u"free"_s});
    CHECK(skipping.errors.empty());
}

TEST_CASE("spans: bare dates are whole days only where that makes sense", "[imports]") {
    const QByteArray csv = "service_no;start;end\n1;27.11.2026;29.11.2026\n1;27.11.2026;27.11.2026\n1;27.11.2026;\n";
    CHECK(read(csv, "{}", BareDates::AreWholeDays).spans
          == QStringList{u"2026-11-27T00:00/2026-11-30T00:00"_s, u"2026-11-27T00:00/2026-11-28T00:00"_s,
                         u"2026-11-27T00:00/2026-11-28T00:00"_s});
    const Read duty = read(csv);
    CHECK(duty.spans == QStringList{u"bad"_s, u"bad"_s, u"bad"_s});
    REQUIRE(duty.errors.size() == 3);
    CHECK(duty.errors[0].text == u"The time of the start is missing.");
}

TEST_CASE("spans: nights of the clock change", "[imports]") {
    const Read r = read("service_no;start;end\n"
                        "1;24.10.2026 22:00;25.10.2026 06:00\n"   // 9 hours
                        "1;27.03.2027 22:00;28.03.2027 06:00\n"   // 7 hours
                        "1;25.10.2026 02:00;25.10.2026 03:00\n"   // first 02:00, so two hours
                        "1;27.03.2027 22:00;28.03.2027 02:30\n"); // ends in the gap
    CHECK(r.spans.mid(0, 3)
          == QStringList{u"2026-10-24T22:00/2026-10-25T06:00"_s, u"2027-03-27T22:00/2027-03-28T06:00"_s,
                         u"2026-10-25T02:00/2026-10-25T03:00"_s});
    CHECK(r.spans.last() == u"bad");
    REQUIRE(r.errors.size() == 1);
    CHECK(r.errors[0].line == 5);
    CHECK(r.errors[0].column == u"end");
    CHECK(r.errors[0].text.contains(u"clocks go forward"));
    REQUIRE(r.notices.size() == 1);
    CHECK(r.notices[0].line == 4);
}

TEST_CASE("spans: what is wrong is said at the cell that is wrong", "[imports]") {
    struct Case {
        QByteArray row;
        QString column;
        QString says;
    };
    const std::vector<Case> cases = {
        {";27.11.2026 22:00", u"start"_s, u"The start is missing."_s},
        {"morgen;27.11.2026 22:00", u"start"_s, u"no date and time that exists"_s},
        {"18:00;22:00", u"start"_s, u"The day of the start is missing."_s},
        {"27.11.2026 18:00;", u"end"_s, u"The end is missing."_s},
        {"27.11.2026 18:00;spät", u"end"_s, u"no date and time that exists"_s},
        {"27.11.2026 18:00;28.11.2026", u"end"_s, u"The time of the end is missing."_s},
        {"27.11.2026 18:00;26.11.2026 22:00", u"end"_s, u"The end is not after the start."_s},
        {"31.02.2026 18:00;28.02.2026 22:00", u"start"_s, u"no date and time that exists"_s},
    };
    for (const Case& c : cases) {
        INFO(c.row);
        const Read r = read("service_no;start;end\n1;" + c.row + "\n");
        CHECK(r.spans == QStringList{u"bad"_s});
        REQUIRE(r.errors.size() == 1);
        CHECK(r.errors[0].line == 2);
        CHECK(r.errors[0].column == c.column);
        CHECK(r.errors[0].text.contains(c.says));
    }
}

TEST_CASE("log: many errors are counted, ten thousand are kept, all in order", "[imports]") {
    ImportLog log;
    CHECK_FALSE(log.failed());
    for (int line = 12'000; line > 0; --line)
        log.error(line, u"start"_s, QString(500, u'x'), u"no."_s);
    for (int line = 300; line > 0; --line)
        log.notice(line, u"look."_s);
    CHECK(log.failed());
    CHECK(log.errorCount() == 12'000);
    const ImportErrors errors = log.errors();
    REQUIRE(errors.size() == 10'001);
    CHECK(errors.front().line < errors[9'999].line);
    CHECK(errors.front().value.size() == 80);
    CHECK(errors.back().text == u"… and 2.000 more errors.");
    CHECK(log.notices().size() == 201);
    CHECK(importLine(errors.front()).startsWith(u"Line 2001, column start: no."));
    CHECK(importLine(ImportError{0, {}, {}, u"all of it."_s}) == u"all of it.");
    CHECK(importLine(ImportError{7, {}, {}, u"the line."_s}) == u"Line 7: the line.");
}
