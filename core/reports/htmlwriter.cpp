// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/htmlwriter.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/tabular.h"
#include "core/reports/writers.h"

#include <algorithm>

namespace streife {
namespace {

QString escaped(QString text) {
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; }); // no browser shows them
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString lines(const QString& text) {
    return escaped(text).replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

class HtmlBuilder {
public:
    explicit HtmlBuilder(bool plain) : m_plain(plain) {}

    QString body(const ReportDocument& d) {
        for (const ReportSheet& sheet : d.sheets) {
            m_out += QStringLiteral("<section>\n");
            head(d, sheet);
            for (const Section& section : sheet.sections)
                std::visit([this](const auto& s) { this->section(s); }, section);
            foot(sheet);
            m_out += QStringLiteral("</section>\n");
        }
        return m_out;
    }

private:
    void head(const ReportDocument& d, const ReportSheet& s);
    void foot(const ReportSheet& s);
    void section(const TextSection& s);
    void section(const TableSection& s);
    void section(const WeekGrid& s);
    void section(const MonthGrid& s);
    void section(const Card& s);
    void section(const ChangeList& s);
    void day(const DayColumn& d);
    /// For readers without style sheets.
    [[nodiscard]] QString align(const char* side) const {
        return m_plain ? QStringLiteral(" align=\"%1\"").arg(QLatin1String(side)) : QString();
    }
    void heading(int level, const QString& text) {
        if (!text.isEmpty())
            m_out += QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(level), escaped(text));
    }
    void paragraph(const QString& text) { m_out += QStringLiteral("<p>%1</p>\n").arg(lines(text)); }
    void tableStart(const QStringList& titles, const QString& caption);
    void tableEnd() { m_out += QStringLiteral("</tbody></table>\n"); }
    void row(const QStringList& cells, bool changed, bool struck, const QStringList& unstruck = {});

    const bool m_plain;
    QString m_out;
};

void HtmlBuilder::head(const ReportDocument& d, const ReportSheet& s) {
    if (!d.marking.isEmpty())
        m_out +=
            QStringLiteral("<p class=\"marking\"%1><strong>%2</strong></p>\n").arg(align("center"), escaped(d.marking));
    heading(1, (s.title + QLatin1Char(' ') + s.detail).trimmed());
    m_out += QStringLiteral("<p class=\"facts\"><strong>%1</strong><br>%2</p>\n")
                 .arg(escaped(s.partnership), escaped(s.facts.join(QStringLiteral(" · "))));
}

void HtmlBuilder::foot(const ReportSheet& s) {
    if (!s.legend.empty()) {
        heading(2, streife::tr("Legend"));
        m_out += QStringLiteral("<ul>\n");
        for (const LegendEntry& e : s.legend)
            m_out += QStringLiteral("<li><strong>%1</strong>: %2</li>\n").arg(escaped(e.mark.letter), escaped(e.text));
        m_out += QStringLiteral("</ul>\n");
    }
    QStringList facts;
    if (!s.changeNote.isEmpty())
        facts.append(streife::tr("Marked rows: %1").arg(s.changeNote));
    if (!s.issuedBy.isEmpty())
        facts.append(s.issuedBy);
    facts.append(s.stand);
    m_out += QStringLiteral("<p class=\"foot\">%1</p>\n").arg(escaped(facts.join(QStringLiteral(" · "))));
}

void HtmlBuilder::tableStart(const QStringList& titles, const QString& caption) {
    m_out += m_plain ? QStringLiteral(
                 "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" style=\"border-style:solid\">")
                     : QStringLiteral("<table>");
    if (!m_plain && !caption.isEmpty())
        m_out += QStringLiteral("<caption>%1</caption>").arg(escaped(caption));
    m_out += QStringLiteral("<thead><tr>");
    for (const QString& title : titles)
        m_out += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(align("left"), escaped(title));
    m_out += QStringLiteral("</tr></thead><tbody>\n");
}

/// The first cell names the row. `unstruck` is what stays readable of a cancelled row: its last cells.
void HtmlBuilder::row(const QStringList& cells, bool changed, bool struck, const QStringList& unstruck) {
    m_out += changed ? QStringLiteral("<tr class=\"changed\">") : QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString content = lines(cells[i]);
        if (struck && !content.isEmpty())
            content = QStringLiteral("<s>%1</s>").arg(content);
        m_out += i == 0 ? QStringLiteral("<th scope=\"row\"%1>%2</th>").arg(align("left"), content)
                        : QStringLiteral("<td>%1</td>").arg(content);
    }
    for (const QString& cell : unstruck)
        m_out += QStringLiteral("<td>%1</td>").arg(lines(cell));
    m_out += QStringLiteral("</tr>\n");
}

void HtmlBuilder::section(const TextSection& s) {
    heading(2, s.heading);
    for (const QString& p : s.paragraphs)
        paragraph(p);
}

void HtmlBuilder::section(const TableSection& s) {
    heading(2, s.heading);
    if (s.rows.empty()) {
        paragraph(s.empty);
        return;
    }
    QStringList titles;
    for (const TableColumn& c : s.columns)
        titles.append(c.title);
    tableStart(titles, s.heading);
    for (const TableRow& r : s.rows) {
        QStringList cells;
        for (const TableCell& c : r.cells)
            cells.append(c.text);
        row(cells, r.changed, r.struck);
    }
    tableEnd();
}

void HtmlBuilder::day(const DayColumn& d) {
    heading(2, d.note.isEmpty() ? formatDayLong(d.date) : formatDayLong(d.date) + QStringLiteral(" – ") + d.note);
    for (const QString& running : d.runningOn)
        paragraph(running);
    if (d.blocks.empty()) {
        paragraph(streife::tr("no patrol"));
        return;
    }
    QStringList titles{streife::tr("Time"), streife::tr("Call sign"), streife::tr("Patrol"), streife::tr("Crew"),
                       streife::tr("Visits")};
    const bool changes = std::any_of(d.blocks.begin(), d.blocks.end(),
                                     [](const PatrolBlock& b) { return b.cancelled || !b.change.isEmpty(); });
    if (changes)
        titles.append(streife::tr("Change"));
    tableStart(titles, formatDayLong(d.date));
    for (const PatrolBlock& b : d.blocks) {
        QStringList what{b.title};
        what += b.details;
        const QStringList cells{b.when, b.callSign, what.join(QLatin1Char('\n')), postsText(b), visitsText(b)};
        const QString change = b.change.isEmpty() && b.cancelled ? streife::tr("cancelled") : b.change;
        row(cells, b.changed, b.cancelled, changes ? QStringList{change} : QStringList());
    }
    tableEnd();
}

void HtmlBuilder::section(const WeekGrid& s) {
    for (const DayColumn& d : s.days)
        day(d);
}

void HtmlBuilder::section(const MonthGrid& s) {
    for (const MonthDay& d : s.days) {
        if (d.entries.empty() && d.note.isEmpty())
            continue;
        heading(2, d.note.isEmpty() ? formatDayLong(d.date) : formatDayLong(d.date) + QStringLiteral(" – ") + d.note);
        if (d.entries.empty())
            continue;
        tableStart({streife::tr("Time"), streife::tr("Call sign"), streife::tr("Patrol"), streife::tr("Authorities"),
                    streife::tr("Open places")},
                   formatDayLong(d.date));
        for (const MonthEntry& e : d.entries) {
            QStringList letters;
            for (const AgencyMark& m : e.marks)
                letters.append(m.letter);
            row({e.ownDay + formatSpan(e.span), e.callSign, e.title, letters.join(QLatin1Char(' '))}, false,
                e.cancelled,
                {e.cancelled  ? streife::tr("cancelled")
                 : e.open > 0 ? QString::number(e.open)
                              : QString()});
        }
        tableEnd();
    }
}

void HtmlBuilder::section(const Card& s) {
    for (const TableSection& t : tablesOf(s))
        section(t);
}

void HtmlBuilder::section(const ChangeList& s) {
    for (const DayColumn& d : s.days)
        day(d);
    if (s.days.empty())
        paragraph(s.empty);
}

constexpr char kStyle[] =
    "body{font-family:'Open Sans',sans-serif;color:#111;background:#fff;margin:1.5em "
    "auto;max-width:75em;line-height:1.4}"
    "h1{border-bottom:3px solid #111;padding-bottom:.2em}h2{margin:1.2em 0 .3em;font-size:1.15em}"
    ".marking{text-align:center;letter-spacing:.05em}table{border-collapse:collapse;width:100%}"
    "caption{position:absolute;left:-999em}th,td{border:1px solid #555;padding:.3em "
    ".5em;text-align:left;vertical-align:top}"
    "thead th{background:#eee}tbody th{white-space:nowrap}tr.changed>:first-child{border-left:6px solid #111}"
    ".foot{border-top:1px solid #111;margin-top:1.5em;padding-top:.4em}"
    "@media print{body{margin:0;max-width:none;font-size:9pt}section{break-after:page}tr,h2{break-inside:avoid}"
    "h2{break-after:avoid}thead{display:table-header-group}}@page{size:%1;margin:12mm}";

} // namespace

QString htmlBody(const ReportDocument& document, bool plainCells) {
    return HtmlBuilder(plainCells).body(document);
}

QByteArray htmlOf(const ReportDocument& document) {
    const QString page = (document.paper == Paper::A5 ? QStringLiteral("A5 ") : QStringLiteral("A4 "))
                         + (document.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
    const QString style = QString::fromLatin1(kStyle).replace(QStringLiteral("%1"), page);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n"
                                  "<meta name=\"author\" content=\"%2\">\n<title>%3</title>\n<style>")
                       .arg(escaped(document.language), escaped(document.author), escaped(document.title));
    html += style + QStringLiteral("</style>\n</head>\n<body>\n<main>\n") + htmlBody(document, false)
            + QStringLiteral("</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace streife
