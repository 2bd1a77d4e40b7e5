// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/reports/reportwriter.h"
#include "core/reports/sectionlayout.h"
#include "core/reports/weeklayout.h"
#include "core/reports/writers.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace streife {
namespace {

constexpr int kResolution = 1200;
constexpr char kDatePlaceholder[] = "0000-00-00T00:00:00+00:00";

std::vector<PageLayout> layoutSheet(const ReportDocument& document, const ReportSheet& sheet, const Typesetter& type) {
    const SheetFrame frame(document, sheet, type);
    std::vector<PageLayout> pages;
    const auto append = [&](std::vector<PageLayout> more) {
        for (PageLayout& page : more)
            pages.push_back(std::move(page));
    };
    std::optional<PageFlow> flow; // runs on from section to section; a week has pages of its own
    const auto stack = [&](auto layout) {
        if (!flow)
            flow.emplace(frame, type);
        layout(*flow);
    };
    for (const Section& section : sheet.sections) {
        if (const auto* week = std::get_if<WeekGrid>(&section)) {
            if (flow)
                append(flow->take());
            flow.reset();
            append(layoutWeek(*week, frame, document.paper, type));
        } else if (const auto* month = std::get_if<MonthGrid>(&section)) {
            stack([&](PageFlow& f) { layoutMonth(*month, f, document.paper); });
        } else if (const auto* table = std::get_if<TableSection>(&section)) {
            stack([&](PageFlow& f) { layoutTable(*table, f); });
        } else if (const auto* card = std::get_if<Card>(&section)) {
            stack([&](PageFlow& f) { layoutCard(*card, f); });
        } else if (const auto* changes = std::get_if<ChangeList>(&section)) {
            stack([&](PageFlow& f) { layoutChanges(*changes, f); });
        } else if (const auto* text = std::get_if<TextSection>(&section)) {
            stack([&](PageFlow& f) { layoutText(*text, f); });
        }
    }
    if (flow)
        append(flow->take());
    frame.finish(pages);
    return pages;
}

std::vector<PageLayout> layoutAll(const ReportDocument& document, const Typesetter& type) {
    std::vector<PageLayout> pages;
    for (const ReportSheet& sheet : document.sheets) {
        for (PageLayout& page : layoutSheet(document, sheet, type))
            pages.push_back(std::move(page));
    }
    return pages;
}

void drawHatch(QPainter& painter, const QRectF& box) {
    const double step = box.height() / 3.5;
    for (double offset = step; offset < box.width() + box.height(); offset += step) {
        QPointF from(box.left() + offset, box.top());
        QPointF to(box.left(), box.top() + offset);
        if (from.x() > box.right())
            from = {box.right(), box.top() + offset - box.width()};
        if (to.y() > box.bottom())
            to = {box.left() + offset - box.height(), box.bottom()};
        painter.drawLine(from, to);
    }
}

void drawShape(QPainter& painter, const ShapeMark& s) {
    QPen pen(QColor(s.ink), s.stroke);
    if (s.dashed)
        pen.setDashPattern({4, 3});
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (s.kind == ShapeMark::Rect && s.stroke <= 0) {
        painter.fillRect(s.rect, QColor(s.fill));
        return;
    }
    painter.setPen(pen);
    painter.setBrush(s.fill ? QBrush(QColor(s.fill)) : QBrush(Qt::NoBrush));
    if (s.kind == ShapeMark::Rect)
        painter.drawRect(s.rect);
    else if (s.kind == ShapeMark::Ellipse)
        painter.drawRoundedRect(s.rect, s.rect.height() / 2, s.rect.height() / 2);
    else if (s.kind == ShapeMark::Hatch)
        drawHatch(painter, s.rect);
    else
        painter.drawLine(s.rect.topLeft(), s.rect.bottomRight());
}

/// Complete packet, because Qt 6.4 has no setter for the author. The dates are filled in afterwards: PDF/A wants them
/// equal to those in the file's information dictionary, which QPdfWriter sets from the clock.
QByteArray xmpPacket(const ReportDocument& d, const QString& creator) {
    const QString packet = QStringLiteral(
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        "<dc:format>application/pdf</dc:format>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
        "<dc:language><rdf:Bag><rdf:li>%6</rdf:li></rdf:Bag></dc:language></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>%3</xmp:CreatorTool>"
        "<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate></rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>%4</pdf:Producer>"
        "</rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>1</pdfaid:part>"
        "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
        "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>");
    return packet
        .arg(d.title.toHtmlEscaped(), d.author.toHtmlEscaped(), creator.toHtmlEscaped(),
             QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QLatin1String(kDatePlaceholder),
             d.language.toHtmlEscaped())
        .toUtf8();
}

/// "D:20261122134858Z" or "D:20261122134858+01'00'" → "2026-11-22T13:48:58+00:00"
void fillDates(QByteArray& pdf) {
    const qsizetype found = pdf.indexOf("/CreationDate (D:");
    if (found < 0)
        return;
    const QByteArray d = pdf.mid(found + 17, 20);
    QByteArray zone = "+00:00";
    if (d.at(14) == '+' || d.at(14) == '-')
        zone = d.mid(14, 3) + ':' + d.mid(18, 2);
    const QByteArray iso = d.left(4) + '-' + d.mid(4, 2) + '-' + d.mid(6, 2) + 'T' + d.mid(8, 2) + ':' + d.mid(10, 2)
                           + ':' + d.mid(12, 2) + zone;
    pdf.replace(kDatePlaceholder, iso); // same length: offsets in the file stay right
}

} // namespace

std::vector<PageLayout> layoutPages(const ReportDocument& document) {
    return layoutAll(document, Typesetter());
}

QString fontNotice() {
    return Typesetter().notice();
}

QByteArray pdfOf(const ReportDocument& document) {
    const Typesetter type;
    const std::vector<PageLayout> pages = layoutAll(document, type);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString creator = QStringLiteral("Doppelstreife " STREIFE_VERSION);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(document.title);
    writer.setCreator(creator);
    writer.setDocumentXmpMetadata(xmpPacket(document, creator));
    writer.setResolution(kResolution);
    writer.setPageLayout(QPageLayout(pageSizeOf(document.paper),
                                     document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(0, 0, 0, 0)));
    QPainter painter(&writer);
    painter.scale(kResolution / 72.0, kResolution / 72.0);
    bool first = true;
    for (const PageLayout& page : pages) {
        if (!first)
            writer.newPage();
        first = false;
        for (const ShapeMark& shape : page.shapes)
            drawShape(painter, shape);
        for (const TextMark& text : page.texts)
            type.draw(painter, text);
    }
    painter.end();
    buffer.close();
    fillDates(pdf);
    return pdf;
}

} // namespace streife
