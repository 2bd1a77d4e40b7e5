// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed to a partner as paper or file, read back by other people's programs: with strength only there is no
// name, number, duty, absence or finding of our people in it.
#include "core/availability/availabilitytable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"
#include "core/workspace/publishing.h"
#include "core/workspace/releasing.h"
#include "tests/core/reports/reporttools.h"
#include "tests/support/workspacefixture.h"

using namespace streife;
using namespace streife::test;
using Report = PaperRequest::Report;

namespace {

struct Handed : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    OfficerId adam = addOfficer(kod, QStringLiteral("KANARIE-NR"), QStringLiteral("Kanarienvogel"));
    OfficerId twice = addOfficer(kod, QStringLiteral("KANARIE-2"), QStringLiteral("Kanarienhahn"));

    Handed() {
        setNow(streife::at("2026-11-25T12:00"));
        reopen();
        const PatrolId first =
            addPatrol(QStringLiteral("Abendstreife"), streife::span("2026-11-27T18:00", "2026-11-27T22:00"), police);
        const PatrolId second =
            addPatrol(QStringLiteral("Bahnhofstreife"), streife::span("2026-11-27T20:00", "2026-11-27T23:00"), police);
        for (const PatrolId id : {first, second}) // booked twice: there are findings about them
            edit(id, [&](PatrolDraft& d) {
                d.posts[0].strength = 2;
                d.posts[0].crew = {adam, twice};
            });
        ws().change(QStringLiteral("house"), [&](Writer& w) {
            Repository<Duty>(w).insert({w.newId<Duty>(), adam, streife::span("2026-11-27T06:00", "2026-11-27T14:00"),
                                        DutyKind::Dienst, QStringLiteral("KANARIENSCHICHT")});
            Repository<Absence>(w).insert(
                {w.newId<Absence>(), twice, streife::span("2026-11-27T00:00", "2026-11-28T00:00")});
        });
        issueWeek(ws(), *Week::of(2026, 48)); // what was issued names our people
        edit(first, [&](PatrolDraft& d) { d.posts[0].crew = {twice, adam}; });
    }
    /// All that a program of the other side can read in it.
    [[nodiscard]] QString text(Report report, const char* suffix, std::optional<AgencyId> reader) {
        PaperRequest request{report, *Week::of(2026, 48), *Week::of(2026, 48), QDate(2026, 11, 1), {}, {}, {}, {}};
        request.agency = reader;
        const QString path = written(makePaper(ws(), request), suffix);
        if (QByteArray(suffix) == "pdf")
            return pdfText(path);
        if (QByteArray(suffix) == "xlsx")
            return unzipped(path, "xl/sharedStrings.xml") + unzipped(path, "xl/worksheets/sheet1.xml")
                   + unzipped(path, "docProps/core.xml");
        if (QByteArray(suffix) == "odt")
            return unzipped(path, "content.xml");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).remove(QStringLiteral("\r\n ")); // lines of an ics are folded
    }
};

} // namespace

TEST_CASE_METHOD(Handed, "no name of ours is in paper or file for a partner", "[canary][release]") {
    for (const Report report : {Report::Week, Report::Month, Report::PatrolCard, Report::Replies, Report::Wanted})
        for (const char* suffix : {"pdf", "html", "xlsx", "odt", "csv", "ics"}) {
            const bool calendar = QByteArray(suffix) == "ics";
            if (calendar && report != Report::Week)
                continue;
            INFO(int(report) << ' ' << suffix);
            const QString read = text(report, suffix, police);
            CHECK(read.contains(QStringLiteral("Abendstreife")));
            CHECK_FALSE(read.contains(QStringLiteral("kanarie"), Qt::CaseInsensitive));
        }
}

TEST_CASE_METHOD(Handed, "the same paper of the own house names them, so the search finds what is there",
                 "[canary][release]") {
    for (const char* suffix : {"pdf", "html", "xlsx", "odt", "csv", "ics"}) {
        INFO(suffix);
        CHECK(text(Report::Week, suffix, {}).contains(QStringLiteral("kanarie"), Qt::CaseInsensitive));
        CHECK(text(Report::Week, suffix, kod) == text(Report::Week, suffix, {}));
    }
    setNameRelease(ws(), kod, NameMode::Name, 10); // and what is released stands in the partner's
    for (const char* suffix : {"pdf", "html", "xlsx", "odt", "csv", "ics"}) {
        INFO(suffix);
        CHECK(text(Report::Week, suffix, police).contains(QStringLiteral("Kanarienvogel")));
        CHECK_FALSE(text(Report::Week, suffix, police).contains(QStringLiteral("KANARIE")));
    }
}
