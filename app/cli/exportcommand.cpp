// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/powers/powerreader.h"
#include "core/reports/powersreport.h"
#include "core/reports/reportwriter.h"
#include "core/workspace/publishing.h"

#include <QFile>
#include <QFileInfo>

namespace streife::cli {
namespace {

constexpr int kRosterWeeks = 26;
constexpr int kReplyWeeks = 4; // and this one
constexpr int kWantedWeeks = 6;

QDate monthOption(const Arguments& a, QDate today) {
    if (!a.has(QStringLiteral("month")))
        return today;
    const QDate day = QDate::fromString(a.value(QStringLiteral("month")), QStringLiteral("yyyy-MM"));
    if (!day.isValid() || a.value(QStringLiteral("month")).size() != 7)
        throw Error(ErrorCode::Usage, streife::tr("--month \"%1\" is not a month. Please write it like 2026-11.")
                                          .arg(a.value(QStringLiteral("month"))));
    return day;
}

OfficerId officerOption(const Arguments& a, Workspace& ws) {
    const QString text = a.value(QStringLiteral("officer"));
    if (text.isEmpty())
        throw Error(ErrorCode::Usage, streife::tr("This report needs --officer with a service number."));
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    std::vector<Officer> found;
    for (const Officer& o : ws.all<Officer>()) {
        if (o.serviceNo.str() == text)
            found.push_back(o);
        else if (slash > 0 && o.serviceNo.str() == text.mid(slash + 1)
                 && o.agency == agencyNamed(ws, text.left(slash)).id)
            found.push_back(o);
    }
    if (found.empty())
        throw Error(ErrorCode::NotFound, streife::tr("There is no officer with the service number %1.").arg(text));
    if (found.size() > 1)
        throw Error(ErrorCode::Input,
                    streife::tr("The service number %1 belongs to %2 and %3. Please write it like \"PI/1001\".")
                        .arg(text, found[0].fullName(), found[1].fullName()));
    return found.front().id;
}

Patrol patrolOption(const QString& key, Workspace& ws) {
    const auto found = ws.read([&](Database& db) { return Records<Patrol>(db).where("key=?1", key); });
    if (found.empty())
        throw Error(ErrorCode::NotFound, streife::tr("There is no patrol %1.").arg(key));
    if (found.size() > 1)
        throw Error(ErrorCode::Input, streife::tr("There are two patrols %1: \"%2\" and \"%3\".")
                                          .arg(key, found[0].title.str(), found[1].title.str()));
    return found.front();
}

/// "KOD-112,KOD-113" of one week
void choosePatrols(const Arguments& a, Workspace& ws, PaperRequest& request) {
    const QString text = a.value(QStringLiteral("patrol"));
    const bool slip = request.report == PaperRequest::Report::Slip;
    const bool given = slip && a.has(QStringLiteral("week")); // what was moved elsewhere is news of the week it left
    const QStringList keys = slip ? text.split(QLatin1Char(','), Qt::SkipEmptyParts) : QStringList(text);
    for (const QString& key : keys) {
        const Patrol patrol = patrolOption(key.trimmed(), ws);
        const Week week = Week::of(serviceDay(patrol.span.start(), ws.partnership().dayBorder));
        if (!given && !request.patrols.empty() && week != request.first)
            throw Error(ErrorCode::Usage,
                        streife::tr("The patrols %1 belong to different weeks. Please give --week.").arg(text));
        request.patrols.push_back(patrol.id);
        if (!given)
            request.first = request.last = week;
    }
}

/// Weeks from --week, else from --from/--to (exclusive), else the fallback.
std::pair<Week, Week> weeksOption(const Arguments& a, Week first, Week last) {
    if (a.has(QStringLiteral("week"))) {
        if (a.has(QStringLiteral("from")) || a.has(QStringLiteral("to")))
            throw Error(ErrorCode::Usage, streife::tr("Please give either --week, or --from and --to."));
        return a.weeks(first);
    }
    const auto from = a.date(QStringLiteral("from"));
    const auto to = a.date(QStringLiteral("to"));
    if (from && to && *to <= *from)
        throw Error(ErrorCode::Usage, streife::tr("--to must lie after --from."));
    const Week begin = from ? Week::of(*from) : first;
    const Week end = to ? Week::of(to->addDays(-1)) : from ? std::max(last, begin) : last;
    if (end < begin)
        throw Error(ErrorCode::Usage,
                    streife::tr("--to lies before the weeks that are written: please give --from too."));
    return {begin, end};
}

} // namespace

namespace {

/// Where nothing is said: the year until now.
void chooseMonths(const Arguments& a, QDate today, PaperRequest& request) {
    const auto from = a.date(QStringLiteral("from"));
    const auto to = a.date(QStringLiteral("to"));
    if (a.has(QStringLiteral("month"))) {
        request.lastMonth = request.month;
        return;
    }
    request.lastMonth = to ? to->addDays(-1) : today;
    request.month = from ? *from : QDate(request.lastMonth.year(), 1, 1);
}

/// --out overwrites papers, never a database: not the one that is being read, and no other.
void requirePaperTarget(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return;
    if (!info.isFile())
        throw Error(ErrorCode::File, streife::tr("%1 is not a regular file. Please choose another name.").arg(path));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16))
        throw Error(ErrorCode::Input,
                    streife::tr("%1 is a database and was not overwritten. Please choose another name.").arg(path));
}

} // namespace

namespace {

int exportPowers(const Arguments& a, Output& out, const QString& path, ReportFormat format) {
    for (const char* option : {"week", "month", "from", "to", "officer", "patrol", "agency", "map", "paper"})
        if (a.has(QLatin1String(option)))
            throw Error(ErrorCode::Usage,
                        streife::tr("--%1 is not for the report \"powers\".").arg(QLatin1String(option)));
    const auto ws = openFile(a, Workspace::Access::Read);
    const std::vector<Power> powers = ws->read([](Database& db) { return effectivePowers(readOwnPowers(db)); });
    write(powersReport(ws->partnership(), powers, ws->now()), format, path);
    out.result({{QStringLiteral("file"), path}}, streife::tr("%1 was written.").arg(path));
    return kDone;
}

} // namespace

int runExport(const Arguments& a, Output& out) {
    const bool powers = a.words().at(1) == QLatin1String("powers");
    const auto report = paperReport(a.words().at(1));
    if (!report && !powers)
        throw Error(
            ErrorCode::Usage,
            streife::tr(
                "\"%1\" is not a report. Known are: week, month, slip, patrol-card, personal, roster, replies, wanted, "
                "balance, powers.")
                .arg(a.words().at(1)));
    const QString path = a.value(QStringLiteral("out"));
    if (path.isEmpty())
        throw Error(ErrorCode::Usage, streife::tr("\"export\" needs --out PATH; the suffix decides about the format."));
    const ReportFormat format = formatFromPath(path);
    requirePaperTarget(path);
    if (powers)
        return exportPowers(a, out, path, format);
    const QString paper = a.value(QStringLiteral("paper"), QStringLiteral("a4")).toLower();
    if (*report == PaperRequest::Report::Slip && a.has(QStringLiteral("paper")))
        throw Error(
            ErrorCode::Usage,
            streife::tr("--%1 is not for the report \"%2\".").arg(QStringLiteral("paper"), QStringLiteral("slip")));
    if (paper != QLatin1String("a4") && paper != QLatin1String("a3"))
        throw Error(ErrorCode::Usage, streife::tr("--paper is a4 or a3."));

    const auto ws = openFile(a, Workspace::Access::Read);
    const QDate today = serviceDay(ws->now(), ws->partnership().dayBorder);
    const Week present = Week::of(today);
    const bool roster = *report == PaperRequest::Report::Roster;
    const bool wanted = *report == PaperRequest::Report::Wanted;
    const bool asked = wanted || *report == PaperRequest::Report::Replies;
    auto [first, last] = weeksOption(a, present,
                                     roster  ? present.plus(kRosterWeeks)
                                     : asked ? present.plus(wanted ? kWantedWeeks - 1 : kReplyWeeks)
                                             : present);
    if (asked && a.has(QStringLiteral("month"))) {
        const QDate month = monthOption(a, today);
        first = Week::of(QDate(month.year(), month.month(), 1));
        last = Week::of(QDate(month.year(), month.month(), month.daysInMonth()));
    }
    if (asked && !a.has(QStringLiteral("agency")))
        throw Error(ErrorCode::Usage, streife::tr("This report needs --agency: who is asked."));
    PaperRequest request{*report, first, last, monthOption(a, today),
                         {},      {},    {},   paper == QLatin1String("a3") ? Paper::A3 : Paper::A4};

    if (request.report == PaperRequest::Report::Balance)
        chooseMonths(a, today, request);
    if (request.report == PaperRequest::Report::Personal)
        request.officer = officerOption(a, *ws);
    if (a.has(QStringLiteral("patrol")))
        choosePatrols(a, *ws, request);
    if (*report == PaperRequest::Report::Slip && a.has(QStringLiteral("agency")))
        throw Error(
            ErrorCode::Usage,
            streife::tr("--%1 is not for the report \"%2\".").arg(QStringLiteral("agency"), QStringLiteral("slip")));
    if (a.has(QStringLiteral("agency")))
        request.agency = agencyNamed(*ws, a.value(QStringLiteral("agency"))).id;
    if (a.has(QStringLiteral("map"))) {
        if (!roster)
            throw Error(ErrorCode::Usage, streife::tr("--map is for the report \"roster\"."));
        request.rosterMapping = rosterMappingFile(a);
    }
    write(makePaper(*ws, request), format, path);
    if (const QString notice = format == ReportFormat::Pdf ? fontNotice() : QString(); !notice.isEmpty())
        out.message(notice);
    out.result({{QStringLiteral("file"), path}}, streife::tr("%1 was written.").arg(path));
    return kDone;
}

int runIssue(const Arguments& a, Output& out) {
    const QString what = a.words().at(1);
    if (what != QLatin1String("week") && what != QLatin1String("roster"))
        throw Error(ErrorCode::Usage, streife::tr("\"issue\" knows week and roster."));
    const auto week = a.week();
    if (what == QLatin1String("week") && a.has(QStringLiteral("agency")))
        throw Error(ErrorCode::Usage, streife::tr("--agency is for \"issue roster\"."));
    if (what == QLatin1String("week") && !week)
        throw Error(ErrorCode::Usage, streife::tr("\"issue week\" needs --week."));
    const auto ws = openFile(a, Workspace::Access::Write);
    const Week present = Week::of(serviceDay(ws->now(), ws->partnership().dayBorder));
    const IssuedVersion version =
        what == QLatin1String("week")
            ? issueWeek(*ws, *week)
            : issueRoster(*ws,
                          a.has(QStringLiteral("agency")) ? agencyNamed(*ws, a.value(QStringLiteral("agency"))).id
                                                          : *ws->ownAgencyId(),
                          week.value_or(present), week.value_or(present.plus(kRosterWeeks)));
    out.result(
        {{QStringLiteral("issue"), version.label},
         {QStringLiteral("kind"), version.kind},
         {QStringLiteral("planstand"), version.planstand.isEmpty() ? QJsonValue() : QJsonValue(version.planstand)}},
        streife::tr("Issued as %1.").arg(version.label)
            + (version.planstand.isEmpty() ? QString()
                                           : QLatin1Char(' ') + streife::tr("Plan word: %1").arg(version.planstand)));
    return kDone;
}

} // namespace streife::cli
