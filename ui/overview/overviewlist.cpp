// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewlist.h"

#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace streife {
namespace {

/// Breach, warning and note differ in shape as well as in colour.
void drawSign(QPainter& p, const QRectF& box, Severity severity, const Colors& c) {
    p.setPen(Qt::NoPen);
    p.setBrush(severity == Severity::Breach ? c.breachSign : c.warningSign);
    if (severity == Severity::Breach) {
        p.drawEllipse(box);
    } else if (severity == Severity::Warning) {
        QPainterPath path;
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.right(), box.bottom());
        path.lineTo(box.left(), box.bottom());
        path.closeSubpath();
        p.drawPath(path);
    } else {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(c.muted, box.width() / 8));
        const double inset = box.width() / 4;
        p.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        return;
    }
    QFont font = scaledFont(QApplication::font(), 10, QFont::Bold);
    p.setFont(font);
    p.setPen(c.onSign);
    p.drawText(severity == Severity::Warning ? box.translated(0, box.height() / 12) : box, Qt::AlignCenter,
               QStringLiteral("!"));
}

class OverviewDelegate : public QStyledItemDelegate {
public:
    OverviewDelegate(const OverviewModel& model, QAbstractItemView* view)
        : QStyledItemDelegate(view), m_model(model), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const Metrics m = Metrics::of(m_view);
        const bool head = m_model.rows()[size_t(index.row())].head;
        const int height = head ? m.row + (index.row() > 0 ? 5 : 2) * m.u : wide() ? m.row : m.row * 5 / 3;
        return {20 * m.u, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& [head, line] = m_model.rows()[size_t(index.row())];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (head)
            paintHead(*painter, option.rect, line);
        else
            paintLine(*painter, option, line);
        painter->restore();
    }

private:
    /// One row a line, else what it is about in the first and why in the second.
    [[nodiscard]] bool wide() const { return m_view->viewport()->width() > 200 * Metrics::of(m_view).u; }

    [[nodiscard]] int widestText() const {
        const QFontMetrics fm(scaledFont(QApplication::font(), 13, QFont::Medium));
        int widest = 0;
        for (const OverviewModel::Row& row : m_model.rows())
            if (!row.head)
                widest = std::max(widest, fm.horizontalAdvance(row.line.text) + 1);
        return widest;
    }

    void paintHead(QPainter& p, const QRect& rect, const OverviewLine& line) const {
        const Colors& c = colorsOf(m_view->palette());
        const Metrics m = Metrics::of(m_view);
        QRect row = rect.adjusted(6 * m.u, 0, -6 * m.u, 0);
        row.setTop(row.bottom() - m.row);
        p.setFont(scaledFont(QApplication::font(), 13, QFont::DemiBold));
        p.setPen(c.ink);
        const QFontMetrics fm = p.fontMetrics();
        const QString title = fm.elidedText(line.text, Qt::ElideRight, row.width() - 10 * m.u);
        p.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, title);
        p.setFont(scaledFont(QApplication::font(), 13));
        p.setPen(c.muted);
        p.drawText(row.adjusted(fm.horizontalAdvance(title) + 2 * m.u, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   line.detail);
        p.fillRect(QRect(row.left(), rect.bottom(), row.width(), 1), c.line);
    }

    void paintLine(QPainter& p, const QStyleOptionViewItem& option, const OverviewLine& line) const {
        const Colors& c = colorsOf(m_view->palette());
        const Metrics m = Metrics::of(m_view);
        const QRect box = option.rect.adjusted(4 * m.u, 0, -4 * m.u, 0);
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver))
            p.fillRect(box, option.state.testFlag(QStyle::State_Selected) ? c.tint : c.ground);
        p.fillRect(QRect(box.left() + 2 * m.u, option.rect.bottom(), box.width() - 4 * m.u, 1), c.line);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            p.setPen(QPen(c.focus, 2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), m.u / 2.0, m.u / 2.0);
        }
        const double sign = 3.5 * m.u;
        const bool oneRow = wide();
        QRect inner = box.adjusted(2 * m.u, 0, -2 * m.u, 0);
        const QRectF place(inner.left(), inner.top() + (m.row - sign) / 2, sign, sign);
        if (std::holds_alternative<SlipNotice>(line.target))
            drawIcon(p, QStringLiteral("printer"),
                     place.adjusted(-m.u / 4.0, -m.u / 4.0, m.u / 4.0, m.u / 4.0).toRect(), c.muted);
        else
            drawSign(p, place, line.severity, c);
        drawIcon(p, QStringLiteral("right"),
                 QRect(inner.right() - 4 * m.u, inner.top() + (inner.height() - 4 * m.u) / 2, 4 * m.u, 4 * m.u),
                 c.muted);
        inner.adjust(6 * m.u, 0, -6 * m.u, 0);
        const QRect first = oneRow ? inner : QRect(inner.left(), inner.top(), inner.width(), m.row);
        const QRect second(inner.left(), inner.top() + m.row - 2 * m.u, inner.width(), m.row);
        paintTexts(p, line, first, second, oneRow);
    }

    void paintTexts(QPainter& p, const OverviewLine& line, const QRect& first, const QRect& second, bool oneRow) const {
        const Colors& c = colorsOf(m_view->palette());
        const Metrics m = Metrics::of(m_view);
        const auto draw = [&](const QRect& room, const QString& text, const QColor& ink, QFont::Weight weight,
                              Qt::Alignment side) {
            p.setFont(scaledFont(QApplication::font(), 13, weight));
            p.setPen(ink);
            p.drawText(room, Qt::AlignVCenter | side, p.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        };
        p.setFont(scaledFont(QApplication::font(), 13));
        const int whenWidth = std::min(p.fontMetrics().horizontalAdvance(line.when), first.width() / 2);
        const QRect when(first.right() - whenWidth, first.top(), whenWidth + 1, first.height());
        const int rest = first.width() - whenWidth - 4 * m.u;
        const int textWidth = oneRow ? std::min(first.width() * 2 / 5, widestText()) : rest;
        draw({first.left(), first.top(), textWidth, first.height()}, line.text, c.ink, QFont::Medium, Qt::AlignLeft);
        draw(when, line.when, c.muted, QFont::Normal, Qt::AlignRight);
        draw(oneRow ? QRect(first.left() + textWidth + 4 * m.u, first.top(), rest - textWidth - 4 * m.u, first.height())
                    : second,
             line.detail, c.muted, QFont::Normal, Qt::AlignLeft);
    }

    const OverviewModel& m_model;
    QAbstractItemView* m_view;
};

} // namespace

OverviewList::OverviewList(QWidget* parent) : QListView(parent) {
    setAccessibleName(tr("What waits for you"));
    setFrameShape(QFrame::NoFrame);
    setModel(&m_model);
    setItemDelegate(new OverviewDelegate(m_model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this, &OverviewList::open);
}

void OverviewList::setOverview(const Overview& overview) {
    std::optional<OverviewLine> chosen;
    if (currentIndex().isValid())
        chosen = m_model.rows()[size_t(currentIndex().row())].line;
    m_model.setOverview(overview);
    if (!chosen)
        return;
    const auto& rows = m_model.rows();
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const OverviewModel::Row& row) {
        return !row.head && row.line.target == chosen->target && row.line.text == chosen->text;
    });
    if (same != rows.end())
        setCurrentIndex(m_model.index(int(same - rows.begin())));
}

void OverviewList::open(const QModelIndex& index) {
    if (index.flags().testFlag(Qt::ItemIsEnabled)) {
        const OverviewTarget target = m_model.rows()[size_t(index.row())].line.target; // the place may refresh us
        emit opened(target);
    }
}

void OverviewList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->key() == Qt::Key_Home && m_model.rowCount() > 1) // row 0 is a head
        setCurrentIndex(m_model.index(1));
    else
        QListView::keyPressEvent(event);
}

void OverviewList::mouseMoveEvent(QMouseEvent* event) {
    const bool leads = indexAt(event->pos()).flags().testFlag(Qt::ItemIsEnabled);
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void OverviewList::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1)); // the first line below the first head
    QListView::focusInEvent(event);
}

void OverviewList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows change their height with the width
}

void OverviewList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
}

} // namespace streife
