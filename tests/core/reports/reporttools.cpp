// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/reporttools.h"

#include "tests/support/catch.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamReader>

namespace streife::test {
namespace {

/// "A12" → 0
int columnOf(const QString& reference) {
    int column = 0;
    for (const QChar c : reference) {
        if (!c.isLetter())
            break;
        column = column * 26 + (c.toLatin1() - 'A' + 1);
    }
    return column - 1;
}

/// <si> of sharedStrings.xml
QStringList sharedStrings(const QString& path) {
    QXmlStreamReader xml(unzipped(path, "xl/sharedStrings.xml"));
    QStringList result;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u("si"))
            result.append(QString());
        if (xml.isCharacters() && !result.isEmpty() && !xml.isWhitespace())
            result.last() += xml.text();
    }
    REQUIRE_FALSE(xml.hasError());
    return result;
}

/// Number format per cell style, as styles.xml says.
QStringList cellFormats(const QString& path) {
    QXmlStreamReader xml(unzipped(path, "xl/styles.xml"));
    QMap<QString, QString> formats;
    QStringList result;
    bool inCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u("numFmt"))
            formats[xml.attributes().value(u("numFmtId")).toString()] =
                xml.attributes().value(u("formatCode")).toString();
        if (xml.name() == u("cellXfs"))
            inCells = xml.isStartElement();
        if (inCells && xml.isStartElement() && xml.name() == u("xf"))
            result.append(formats.value(xml.attributes().value(u("numFmtId")).toString()));
    }
    REQUIRE_FALSE(xml.hasError());
    return result;
}

/// What Excel shows of a number; days are counted from 30.12.1899.
QString shown(double value, const QString& format) {
    const QDateTime at = QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(qRound64(value * 86'400));
    if (format == u("dd.mm.yyyy"))
        return at.toString(u("dd.MM.yyyy"));
    if (format == u("dd.mm.yyyy hh:mm"))
        return at.toString(u("dd.MM.yyyy HH:mm"));
    if (format == u("hh:mm"))
        return at.toString(u("HH:mm"));
    return QString::number(value);
}

Grid xlsxSheet(const QString& path, int number, const QStringList& strings, const QStringList& formats) {
    QXmlStreamReader xml(unzipped(path, qPrintable(u("xl/worksheets/sheet%1.xml").arg(number))));
    Grid grid;
    QString reference;
    QString type;
    int style = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u("row")) {
            while (grid.size() < xml.attributes().value(u("r")).toInt())
                grid.append(QStringList());
        } else if (xml.name() == u("c")) {
            reference = xml.attributes().value(u("r")).toString();
            type = xml.attributes().value(u("t")).toString();
            style = xml.attributes().value(u("s")).toInt();
        } else if (xml.name() == u("v")) {
            const QString value = xml.readElementText();
            while (grid.last().size() <= columnOf(reference))
                grid.last().append(QString());
            grid.last().last() =
                type == u("s") ? strings.at(value.toInt()) : shown(value.toDouble(), formats.value(style));
        }
    }
    REQUIRE_FALSE(xml.hasError());
    for (QStringList& row : grid) {
        while (row.size() < grid.first().size())
            row.append(QString());
    }
    return grid;
}

/// Instant of "DTSTART;TZID=Europe/Berlin:20261128T190000" or "DTSTART:20261025T013000Z"
Instant instantOf(const QString& name, const QString& value) {
    const QDateTime plain = QDateTime::fromString(value.left(15), u("yyyyMMddTHHmmss"));
    REQUIRE(plain.isValid());
    const bool utc = value.endsWith(u'Z');
    CHECK(utc != name.contains(u(";TZID=Europe/Berlin")));
    const QTimeZone zone = utc ? QTimeZone::utc() : QTimeZone("Europe/Berlin");
    const QDateTime at(plain.date(), plain.time(), zone);
    const QDateTime before = at.addSecs(-3600); // RFC 5545: of two instants with one wall time the first is meant
    return {(before.time() == plain.time() ? before : at).toMSecsSinceEpoch()};
}

QString unescaped(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            result += text[i];
            continue;
        }
        ++i;
        result += text[i] == u'n' || text[i] == u'N' ? QChar(u'\n') : text[i];
    }
    return result;
}

} // namespace

PaperPlan hostile() {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[0].patrol.title = ShortText(u(kHostile));
    p.plan.patrols[1].patrol.callSign = u("=cmd|'/c calc'!A0");
    p.plan.patrols[2].patrol.callSign = u("+49 111");
    p.plan.patrols[3].patrol.callSign = u("@SUM(A1)");
    p.plan.patrols[4].patrol.callSign = u("-2");
    return p;
}

QString rendered(const ReportDocument& document, ReportFormat format) {
    return QString::fromUtf8(render(document, format));
}

ReportDocument week(const PaperPlan& p) {
    return weekPlan(p.plan, {weekSheet(2026, 48, "K-3")}, options());
}

QString unzipped(const QString& zip, const char* name) {
    const Ran ran =
        run(u("/usr/bin/python3"),
            {u("-c"), u("import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
             zip, u(name)});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return ran.out;
}

QStringList icsLines(const ReportDocument& document) {
    QByteArray bytes = render(document, ReportFormat::Ics);
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    for (const QByteArray& line : bytes.split('\n'))
        CHECK(line.size() <= 76);
    bytes.replace("\r\n ", "");
    return QString::fromUtf8(bytes).split(u("\r\n"), Qt::SkipEmptyParts);
}

QList<std::pair<QString, Grid>> htmlTables(const QString& html) {
    QString body = html.mid(html.indexOf(u("<main>")));
    body.truncate(body.indexOf(u("</main>")) + 7);
    QXmlStreamReader xml(body.replace(u("<br>"), u("<br/>")));
    QList<std::pair<QString, Grid>> result;
    QString heading;
    QString* target = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        if (xml.isStartElement()) {
            if (name == u("h2"))
                (target = &heading)->clear();
            else if (name == u("table"))
                result.append({heading, {}});
            else if (name == u("tr"))
                result.last().second.append(QStringList());
            else if (name == u("th") || name == u("td")) {
                result.last().second.last().append(QString());
                target = &result.last().second.last().last();
            } else if (name == u("br") && target)
                *target += u'\n';
        } else if (xml.isEndElement() && (name == u("h2") || name == u("th") || name == u("td"))) {
            target = nullptr;
        } else if (xml.isCharacters() && target) {
            *target += xml.text();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return result;
}

QList<Grid> odtTables(const QString& path) {
    QXmlStreamReader xml(unzipped(path, "content.xml"));
    QList<Grid> result;
    int paragraphs = -1; // of the cell; -1 = not in a cell
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        const bool start = xml.isStartElement();
        if (start && name == u("table"))
            result.append(Grid());
        else if (start && name == u("table-row"))
            result.last().append(QStringList());
        else if (name == u("table-cell") && (start || xml.isEndElement())) {
            if (start)
                result.last().last().append(QString());
            paragraphs = start ? 0 : -1;
        } else if (paragraphs >= 0) {
            QString& cell = result.last().last().last();
            if (start && name == u("p") && paragraphs++ > 0)
                cell += u'\n';
            else if (start && name == u("line-break"))
                cell += u'\n';
            else if (start && name == u("s"))
                cell += QString(std::max(1, xml.attributes().value(u("text:c")).toInt()), u' ');
            else if (xml.isCharacters() && !(xml.isWhitespace() && xml.text().contains(u'\n')))
                cell += xml.text();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return result;
}

QList<std::pair<QString, Grid>> xlsxTabs(const QString& path) {
    const QStringList strings = sharedStrings(path);
    const QStringList formats = cellFormats(path);
    QXmlStreamReader xml(unzipped(path, "xl/workbook.xml"));
    QList<std::pair<QString, Grid>> result;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u("sheet"))
            result.append({xml.attributes().value(u("name")).toString(),
                           xlsxSheet(path, int(result.size()) + 1, strings, formats)});
    }
    REQUIRE_FALSE(xml.hasError());
    return result;
}

QList<Grid> csvTables(const QString& text) {
    QList<Grid> tables{Grid()};
    QStringList row{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u("\"")) {
            row.last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            row.last() += c;
        } else if (c == u';') {
            row.append(QString());
        } else if (c == u'\r' && text.mid(i + 1, 1) == u("\n")) {
            ++i;
            if (row == QStringList{QString()})
                tables.append(Grid());
            else
                tables.last().append(row);
            row = {QString()};
        } else {
            row.last() += c;
        }
    }
    CHECK_FALSE(quoted);
    CHECK(row == QStringList{QString()}); // the file ends with a line end
    return tables;
}

QList<CalendarEvent> calendarEvents(const QStringList& lines) {
    QList<CalendarEvent> events;
    bool inside = false;
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(colon);
        const QString value = line.mid(colon + 1);
        if (line == u("BEGIN:VEVENT"))
            events.append(CalendarEvent());
        if (line.endsWith(u("VEVENT")))
            inside = line.startsWith(u("BEGIN"));
        if (!inside || line.endsWith(u("VEVENT")))
            continue;
        if (name.startsWith(u("DTSTART")))
            events.last().start = instantOf(name, value);
        else if (name.startsWith(u("DTEND")))
            events.last().end = instantOf(name, value);
        else
            events.last().text[name] = unescaped(value);
    }
    return events;
}

} // namespace streife::test
