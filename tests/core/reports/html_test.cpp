// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/rosterreport.h"
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace streife;
using namespace streife::test;

TEST_CASE("checklist 24: the HTML twin has language, headings, scopes, no scripts, and escapes everything",
          "[reports][html]") {
    const German german;
    const QString html = rendered(week(hostile()), ReportFormat::Html);
    CHECK(html.startsWith(u("<!DOCTYPE html>\n<html lang=\"de\">")));
    CHECK(html.contains(u("<title>Gemeinsame Streifen KW 48/2026</title>")));
    CHECK(html.contains(u("<h1>Gemeinsame Streifen KW 48/2026</h1>")));
    CHECK(html.count(QRegularExpression(u("<h2>(Mon|Diens|Mittwoch|Donners|Frei|Sams|Sonn)"))) == 7);
    CHECK(html.contains(u("<th scope=\"col\">Zeit</th>")));
    CHECK(html.contains(u("<th scope=\"row\">19:00–01:00 (So)</th>")));
    CHECK(html.contains(u("P: 2 (Dienstgruppe C)")));
    CHECK(html.contains(u("@media print")));
    CHECK_FALSE(html.contains(u("<script")));
    CHECK(html.contains(u("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; =1+1")));
    // well-formed apart from the void elements: every opened element is closed
    QString body = html.mid(html.indexOf(u("<main>")));
    body.truncate(body.indexOf(u("</main>")) + 7);
    QXmlStreamReader xml(body.replace(u("<br>"), u("<br/>")));
    while (!xml.atEnd())
        xml.readNext();
    INFO(xml.errorString());
    CHECK_FALSE(xml.hasError());
}

TEST_CASE("HTML of month, card, personal sheet and roster is well-formed too", "[reports][html]") {
    PaperPlan p = hostile();
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    for (const ReportDocument& d : {monthPlan(p.plan, 2026, 11, state, options()),
                                    patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, state, options()),
                                    personalSheet(p.plan, adam, 2026, 11, {}, state, options()),
                                    rosterReport(p.plan, p.kod, defaultRosterMapping(), {}, state, options())}) {
        QString html = rendered(d, ReportFormat::Html);
        CHECK_FALSE(html.contains(u("<script")));
        html = html.mid(html.indexOf(u("<main>")));
        html.truncate(html.indexOf(u("</main>")) + 7);
        QXmlStreamReader xml(html.replace(u("<br>"), u("<br/>")));
        while (!xml.atEnd())
            xml.readNext();
        INFO(d.title << xml.errorString());
        CHECK_FALSE(xml.hasError());
    }
}
