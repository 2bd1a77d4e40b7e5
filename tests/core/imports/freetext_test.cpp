// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that may hold anything: how long, on how many lines, with what hidden in them.
#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/imports/importtable.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "tests/core/imports/importfixture.h"

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

/// A file with one text somewhere in it.
struct TextCell {
    ImportKind kind;
    QByteArray column;
    QByteArray header; ///< with the column last
    QByteArray row;    ///< up to it
    int longest = 200;
    bool isName = false; ///< may not be empty
};

const std::vector<TextCell>& textCells() {
    static const std::vector<TextCell> all = {
        {ImportKind::Agencies, "name", "kind;name", "zoll;", 200, true},
        {ImportKind::Agencies, "short", "name;short", "Zollamt;", 20},
        {ImportKind::Agencies, "municipality", "name;municipality", "Zollamt;"},
        {ImportKind::Agencies, "duty_phone", "name;duty_phone", "Zollamt;"},
        {ImportKind::Staff, "service_no", "agency;family_name;service_no", "KOD;Muster;", 200, true},
        {ImportKind::Staff, "family_name", "agency;service_no;given_name;family_name", "KOD;77;Max;", 200, true},
        {ImportKind::Staff, "given_name", "agency;service_no;family_name;given_name", "KOD;77;Muster;"},
        {ImportKind::Staff, "rank", "agency;service_no;family_name;rank", "KOD;77;Muster;"},
        {ImportKind::Staff, "phone", "agency;service_no;family_name;phone", "KOD;77;Muster;"},
        {ImportKind::Staff, "unit", "agency;service_no;family_name;unit", "KOD;77;Muster;"},
        {ImportKind::Staff, "qualifications", "agency;service_no;family_name;qualifications", "KOD;77;Muster;"},
        {ImportKind::Duties, "shift", "service_no;start;end;shift", "1001;2026-11-27T06:00;2026-11-27T14:00;", 40},
        {ImportKind::Hotspots, "name", "kind;name", "fear;", 200, true},
        {ImportKind::Hotspots, "category", "name;category", "Markt;"},
        {ImportKind::Patrols, "key", "title;start;end;key", "T;2026-11-27T18:00;2026-11-27T22:00;", 200, true},
        {ImportKind::Patrols, "title", "key;start;end;title", "K-1;2026-11-27T18:00;2026-11-27T22:00;", 200, true},
        {ImportKind::Patrols, "call_sign", "key;title;start;end;call_sign", "K-1;T;2026-11-27T18:00;2026-11-27T22:00;"},
        {ImportKind::Patrols, "meeting_point", "key;title;start;end;meeting_point",
         "K-1;T;2026-11-27T18:00;2026-11-27T22:00;"},
        {ImportKind::Patrols, "tasks", "key;title;start;end;tasks", "K-1;T;2026-11-27T18:00;2026-11-27T22:00;"},
    };
    return all;
}

class TextFixture : public ImportFixture {
public:
    TextFixture() { addOfficer(own(), u"1001"_s, u"Muster"_s); }
    ImportResult tryCell(const TextCell& cell, const QString& text) {
        QByteArray quoted = text.toUtf8();
        quoted.replace("\"", "\"\"");
        return import(cell.kind, cell.header + '\n' + cell.row + '"' + quoted + "\"\n");
    }
    template <class Work> QString refusal(Work work) {
        try {
            ws().change(u"test"_s, work);
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Input);
            return e.text();
        }
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(TextFixture, "texts: the longest that fits is taken, one more is an error with line and column",
                 "[imports]") {
    for (const TextCell& cell : textCells()) {
        INFO(cell.column << " of " << importKindInfo(cell.kind).name);
        const ImportResult fits = tryCell(cell, QString(cell.longest, u'ß'));
        CHECK(counts(fits) == u"1/0/0/0");
        ws().undo();
        const ImportResult longer = tryCell(cell, QString(cell.longest + 1, u'ß'));
        REQUIRE(longer.errors.size() == 1);
        CHECK(longer.errors[0].line == 2);
        CHECK(longer.errors[0].column == QString::fromUtf8(cell.column));
        CHECK(longer.errors[0].text.contains(QString::number(cell.longest)));
        CHECK(longer.errors[0].value.size() <= 80);
    }
}

TEST_CASE_METHOD(TextFixture, "texts: hidden and control characters are errors, line breaks and tabs are spaces",
                 "[imports]") {
    for (const TextCell& cell : textCells()) {
        INFO(cell.column << " of " << importKindInfo(cell.kind).name);
        for (const char16_t hidden : {u'\x01', u'\x07', u'\x1B', u'\x7F', u'\x9B', u'\u202E', u'\u200B', u'\u2066'}) {
            const ImportResult r = tryCell(cell, u"a"_s + QChar(hidden) + u"b"_s);
            INFO(int(hidden));
            REQUIRE(r.errors.size() == 1);
            CHECK(r.errors[0].line == 2);
            CHECK(r.errors[0].column == QString::fromUtf8(cell.column));
            CHECK(r.errors[0].text.contains(u"control characters"));
        }
        const ImportResult lines = tryCell(cell, u"a \r\n b\tc\n"_s);
        CHECK(counts(lines) == u"1/0/0/0");
        CHECK(counts(tryCell(cell, u"a b c"_s)) == u"0/0/0/1"); // the same
        ws().undo();
    }
}

TEST_CASE("texts: cells on one line", "[imports]") {
    CHECK(cleanCell(u"  Muster,\nAnna "_s) == u"Muster, Anna");
    CHECK(cleanCell(u"Muster, \t\r\n  Anna"_s) == u"Muster, Anna");
    CHECK(cleanCell(u"a  b"_s) == u"a  b"); // spaces somebody typed stay
    CHECK(cleanCell(u"a"_s + QChar(QChar::LineSeparator) + u"b"_s) == u"a b");
    CHECK(cleanCell(u"\n\n"_s).isEmpty());
    CHECK(cleanCell(u"'=1+1"_s) == u"=1+1");
    CHECK(cleanCell(u"'＝1"_s) == u"＝1");
    CHECK(cleanCell(u"'s Gravenhage"_s) == u"'s Gravenhage");
    CHECK(cleanCell(u"'"_s) == u"'");
}

TEST_CASE_METHOD(TextFixture, "texts: the bounds hold wherever a record is saved, not only in imports", "[imports]") {
    const QString tooLong(201, u'x');
    const QString bell = u"a\x07"_s;
    const AgencyId agency = police();
    for (const QString& text : {tooLong, bell}) {
        INFO(text);
        CHECK(refusal([&](Writer& w) {
                  const Agency before = Repository<Agency>(w).get(agency);
                  Agency after = before;
                  after.dutyPhone = text;
                  AgencyService(w).save(before, after);
              }).contains(u"Duty phone"));
        CHECK(refusal([&](Writer& w) {
                  const Officer before = Records<Officer>(w.db()).all().front();
                  Officer after = before;
                  after.rank = text;
                  OfficerService(w).save(before, after);
              }).contains(u"Rank"));
        CHECK(refusal([&](Writer& w) {
                  HotspotService(w).add({Repository<Hotspot>(w).newId(),
                                         ws().partnershipId(),
                                         ShortText(u"Markt"_s),
                                         text,
                                         HotspotKind::Fear,
                                         {},
                                         0,
                                         0,
                                         {}});
              }).contains(u"Theme"));
        const PatrolId patrol = addPatrol(u"Abend"_s, span("2026-11-27T18:00", "2026-11-27T22:00"), agency);
        const auto with = [&](auto change) {
            return refusal([&](Writer& w) {
                PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), patrol));
                change(d);
                PatrolService(w).update(patrol, d);
            });
        };
        CHECK(with([&](PatrolDraft& d) { d.callSign = text; }).contains(u"Call sign"));
        CHECK(with([&](PatrolDraft& d) { d.meetingPoint = text; }).contains(u"Meeting point"));
        CHECK(with([&](PatrolDraft& d) { d.posts[0].function = text; }).contains(u"Function"));
        CHECK(with([&](PatrolDraft& d) { d.posts[0].unit = text; }).contains(u"Unit"));
        CHECK(with([&](PatrolDraft& d) { d.outcomeReason = text; }).contains(u"Reason"));
        CHECK(with([&](PatrolDraft& d) { d.callSign = u"S 21 – ß"_s; }).isEmpty());
    }
    CHECK(ws().all<Hotspot>().empty()); // refused is refused whole
}

TEST_CASE_METHOD(TextFixture, "texts: what lies there from earlier does not hinder other changes", "[imports]") {
    const QString old(300, u'x');
    ws().change(u"as an older program wrote it"_s, [&](Writer& w) {
        const auto& table = tableOf<Officer>();
        const Officer before = Records<Officer>(w.db()).all().front();
        Officer after = before;
        after.rank = old;
        w.updateRow(table, before.id.value(), table.toCells(before), table.toCells(after));
    });
    CHECK(refusal([&](Writer& w) {
              const Officer before = Records<Officer>(w.db()).all().front();
              Officer after = before;
              after.givenName = u"Anna"_s;
              OfficerService(w).save(before, after);
          }).isEmpty());
    CHECK(ws().all<Officer>().front().rank == old);
    CHECK(ws().all<Officer>().front().givenName == u"Anna");
}
