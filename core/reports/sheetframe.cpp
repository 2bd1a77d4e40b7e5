// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sheetframe.h"

#include "core/base/tr.h"

namespace streife {
namespace {

constexpr double kMillimetre = 72 / 25.4;

QSizeF sizeOf(Paper paper, bool landscape) {
    const QSizeF portrait = paper == Paper::A3   ? QSizeF(297, 420)
                            : paper == Paper::A5 ? QSizeF(148, 210)
                                                 : QSizeF(210, 297);
    return (landscape ? portrait.transposed() : portrait) * kMillimetre;
}

} // namespace

struct SheetFrame::FootItem {
    const AgencyMark* mark = nullptr;
    bool bar = false;
    QString text;
    double width = 0;
};

SheetFrame::SheetFrame(const ReportDocument& document, const ReportSheet& sheet, const Typesetter& type)
    : m_document(document), m_sheet(sheet), m_type(type), m_size(sizeOf(document.paper, document.landscape)),
      m_unit(document.paper == Paper::A3 ? 1.0 : 0.8), m_margin((document.paper == Paper::A3 ? 10 : 8) * kMillimetre) {
    PageLayout scratch = newPage();
    Canvas canvas(scratch, type);
    const double top = drawHead(canvas);
    const double foot = drawFoot(canvas, 88, 88);
    m_content = QRectF(m_margin, top, m_size.width() - 2 * m_margin, m_size.height() - m_margin - foot - top);
}

PageLayout SheetFrame::newPage() const {
    PageLayout page;
    page.size = m_size;
    return page;
}

/// → where the head goes on below it
double SheetFrame::drawMarking(Canvas& canvas) const {
    if (m_document.marking.isEmpty())
        return m_margin;
    double y = m_margin;
    const Style style{Face::Bold, 10 * m_unit};
    for (const QString& line : m_type.wrap(style.face, style.size, m_document.marking, m_size.width() - 2 * m_margin)) {
        canvas.textCentred(m_size.width() / 2, y + style.size * 0.8, style, line);
        y += style.size * kLeading;
    }
    return y + 5 * m_unit;
}

/// A fact goes to the next line whole, as long as it fits one.
QStringList SheetFrame::factLines(const Style& style, double width) const {
    QStringList lines;
    for (const QString& fact : m_sheet.facts) {
        const QString longer = lines.isEmpty() ? fact : lines.back() + QStringLiteral(" · ") + fact;
        if (!lines.isEmpty() && m_type.width(style.face, style.size, longer) <= width)
            lines.back() = longer;
        else
            lines += m_type.wrap(style.face, style.size, fact, width);
    }
    return lines;
}

double SheetFrame::drawHead(Canvas& canvas) const {
    const double left = m_margin;
    const double right = m_size.width() - m_margin;
    double y = drawMarking(canvas);
    // The facts stand right, at most in half of the width; the title wraps in what is left.
    const Style who{Face::Bold, 11 * m_unit};
    const Style fact{Face::Regular, 11 * m_unit};
    const double half = (right - left) * 0.5;
    const QStringList names = m_type.wrap(who.face, who.size, m_sheet.partnership, half);
    const QStringList lines = factLines(fact, half);
    const double factsHeight = double(names.size() + lines.size()) * who.size * kLeading;

    const Style title{Face::Bold, 24 * m_unit};
    const Style detail{Face::Regular, 24 * m_unit};
    const double gap = m_type.width(title.face, title.size, QStringLiteral(" "));
    double rightWidth = 0;
    for (const QString& n : names)
        rightWidth = std::max(rightWidth, m_type.width(who.face, who.size, n));
    for (const QString& l : lines)
        rightWidth = std::max(rightWidth, m_type.width(fact.face, fact.size, l));
    const double leftWidth = right - left - rightWidth - 12 * m_unit;
    const bool oneLine = m_type.width(title.face, title.size, m_sheet.title) + gap
                             + m_type.width(detail.face, detail.size, m_sheet.detail)
                         <= leftWidth;
    double titleBottom = y;
    if (oneLine) {
        const double shift = std::max(0.0, factsHeight - title.size * 1.15);
        const double w = canvas.text(left, y + shift + title.size * 0.9, title, m_sheet.title);
        canvas.text(left + w + gap, y + shift + title.size * 0.9, detail, m_sheet.detail);
        titleBottom += shift + title.size * 1.15;
    } else {
        titleBottom += canvas.paragraph(left, titleBottom, leftWidth, {Face::Bold, 17 * m_unit}, m_sheet.title);
        titleBottom += canvas.paragraph(left, titleBottom, leftWidth, {Face::Regular, 17 * m_unit}, m_sheet.detail);
    }
    double factY = std::max(y, titleBottom - factsHeight);
    for (const QString& n : names)
        canvas.textRight(right, (factY += who.size * kLeading) - who.size * 0.35, who, n);
    for (const QString& l : lines)
        canvas.textRight(right, (factY += fact.size * kLeading) - fact.size * 0.35, fact, l);
    y = std::max(titleBottom, factY) + 3 * m_unit;
    canvas.line(left, y, right, y, 1.6 * m_unit);
    return y + 1;
}

std::vector<std::vector<SheetFrame::FootItem>> SheetFrame::footLines(const QString& right) const {
    const double size = 10 * m_unit;
    const double width = m_size.width() - 2 * m_margin;
    std::vector<FootItem> items;
    for (const LegendEntry& e : m_sheet.legend)
        items.push_back({&e.mark, false, e.text, 0});
    if (!m_sheet.changeNote.isEmpty())
        items.push_back({nullptr, true, m_sheet.changeNote, 0});
    if (!m_sheet.issuedBy.isEmpty())
        items.push_back({nullptr, false, m_sheet.issuedBy, 0});
    PageLayout scratch;
    const Canvas measure(scratch, m_type);
    std::vector<std::vector<FootItem>> lines(1);
    double x = 0;
    const double rightWidth = m_type.width(Face::Regular, size, right);
    for (FootItem& item : items) {
        const double sign = item.mark ? measure.letterBoxWidth(size, *item.mark) + size * 0.5 : item.bar ? size : 0;
        const QStringList parts = m_type.wrap(Face::Regular, size, item.text, width - sign);
        for (const QString& part : parts) {
            FootItem piece = item;
            piece.text = part;
            piece.width = sign + m_type.width(Face::Regular, size, part);
            if (&part != &parts.front())
                piece.mark = nullptr;
            if (x > 0 && x + piece.width > width) {
                lines.emplace_back();
                x = 0;
            }
            x += piece.width + size * 1.8;
            lines.back().push_back(piece);
        }
    }
    if (x > 0 && x + rightWidth > width)
        lines.emplace_back();
    return lines;
}

double SheetFrame::drawFoot(Canvas& canvas, int page, int pages) const {
    const Style style{Face::Regular, 10 * m_unit};
    const QString right = m_sheet.stand + QStringLiteral(" · ") + streife::tr("page %1/%2").arg(page).arg(pages);
    // measured with the widest count, so that all pages of a sheet agree
    const auto lines = footLines(m_sheet.stand + QStringLiteral(" · ") + streife::tr("page %1/%2").arg(888).arg(888));
    const double leading = style.size * 1.55;
    const double height = double(lines.size()) * leading + 6 * m_unit;
    const double top = m_size.height() - m_margin - height;
    canvas.line(m_margin, top, m_size.width() - m_margin, top, 0.8 * m_unit);
    double y = top + leading;
    for (const auto& line : lines) {
        double x = m_margin;
        for (const FootItem& item : line) {
            const double start = x;
            if (item.mark)
                x += canvas.letterBox(x, y, style.size, *item.mark) + style.size * 0.5;
            if (item.bar) {
                canvas.fill({x, y - style.size * 0.85, 3 * m_unit, style.size * 1.1}, kInk);
                x += style.size;
            }
            canvas.text(x, y, style, item.text);
            x = start + item.width + style.size * 1.8;
        }
        y += leading;
    }
    canvas.textRight(m_size.width() - m_margin, y - leading, style, right);
    return height;
}

void SheetFrame::finish(std::vector<PageLayout>& pages) const {
    int number = 0;
    for (PageLayout& page : pages) {
        // head first: whoever reads the text of the page starts with the marking
        PageLayout framed = newPage();
        Canvas canvas(framed, m_type);
        drawHead(canvas);
        framed.shapes.insert(framed.shapes.end(), page.shapes.begin(), page.shapes.end());
        framed.texts.insert(framed.texts.end(), page.texts.begin(), page.texts.end());
        framed.blocks = page.blocks;
        drawFoot(canvas, ++number, int(pages.size()));
        page = std::move(framed);
    }
}

} // namespace streife
