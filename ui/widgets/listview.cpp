// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listview.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace streife {
namespace {

constexpr int kLeastColumn = 12; ///< grid steps

} // namespace

ListView::ListView(const QString& name, const QString& emptyText, QWidget* parent)
    : QTableView(parent), m_filter(new ListFilter(this)), m_emptyText(emptyText) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    look();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(index.data(kIdRole).toLongLong()); });
}

void ListView::look() {
    const Metrics m = Metrics::of(this);
    verticalHeader()->setMinimumSectionSize(m.row); // first: it bounds the default
    verticalHeader()->setDefaultSectionSize(m.row);
    horizontalHeader()->setMinimumSectionSize(kLeastColumn * m.u); // else the widest letter of the font decides
    horizontalHeader()->setMinimumHeight(m.row);
    horizontalHeader()->setFont(labelFont(QApplication::font()));
}

void ListView::setList(QAbstractItemModel* list) {
    m_filter->setSourceModel(list);
    setModel(m_filter);
    sortByColumn(0, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(true);
}

void ListView::setWeights(std::vector<int> weights) {
    m_weights = std::move(weights);
    shareWidth();
}

int ListView::leastWidth(int column) const {
    const int u = Metrics::of(this).u;
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    return std::max(kLeastColumn * u, horizontalHeader()->fontMetrics().horizontalAdvance(head) + 4 * u);
}

void ListView::shareWidth() {
    const int sum = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    if (sum == 0 || model() == nullptr)
        return;
    const int room = viewport()->width();
    std::vector<int> widths, slack; // slack: above what the head needs
    for (size_t i = 0; i < m_weights.size(); ++i) {
        const int least = leastWidth(int(i));
        widths.push_back(std::max(least, room * m_weights[i] / sum));
        slack.push_back(widths.back() - least);
    }
    const int beyond = std::accumulate(widths.begin(), widths.end(), 0) - room;
    const int all = std::accumulate(slack.begin(), slack.end(), 0);
    for (size_t i = 0; beyond > 0 && all > 0 && i < widths.size(); ++i)
        widths[i] -= std::min(slack[i], slack[i] * beyond / all + 1);
    for (size_t i = 0; i + 1 < widths.size(); ++i) // the last one takes the rest
        setColumnWidth(int(i), widths[i]);
}

void ListView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
}

void ListView::setWords(const QString& words) {
    m_filter->setWords(words);
    viewport()->update();
}

std::optional<qint64> ListView::currentId() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional<qint64>(index.data(kIdRole).toLongLong()) : std::nullopt;
}

void ListView::setCurrentId(std::optional<qint64> id) {
    if (currentId() == id)
        return;
    if (!id) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(kIdRole).toLongLong() == *id) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void ListView::allowSeveral() {
    setSelectionMode(ExtendedSelection);
}

QList<qint64> ListView::chosenIds() const {
    QList<qint64> out;
    if (selectionModel() == nullptr)
        return out;
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    for (const int row : rows)
        out << m_filter->index(row, 0).data(kIdRole).toLongLong();
    return out;
}

void ListView::setChosenIds(const QList<qint64>& ids, std::optional<qint64> current) {
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QItemSelection lines;
    QModelIndex now;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        const qint64 id = index.data(kIdRole).toLongLong();
        if (wanted.contains(id))
            lines.select(index, m_filter->index(row, m_filter->columnCount() - 1));
        if (current == id)
            now = index;
    }
    m_choosing = true;
    selectionModel()->setCurrentIndex(now, QItemSelectionModel::NoUpdate);
    selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect);
    m_choosing = false;
    if (now.isValid())
        scrollTo(now);
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (!m_choosing && selectionMode() == ExtendedSelection)
        emit chosenChanged();
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_choosing && (!current.isValid() || !previous.isValid() || current.row() != previous.row()))
        emit currentIdChanged(currentId());
}

void ListView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0)
        return;
    QPainter p(viewport());
    p.setPen(colorsOf(palette()).muted);
    const int margin = 6 * Metrics::of(this).u;
    const bool filtered = m_filter->sourceModel() != nullptr && m_filter->sourceModel()->rowCount() > 0;
    p.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
               Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
               filtered ? tr("Nothing matches the search.") : m_emptyText);
}

void ListView::keyPressEvent(QKeyEvent* event) {
    const std::optional<qint64> id = currentId();
    if (id && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) {
            emit opened(*id);
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            emit removeRequested(*id);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

/// Coming by Tab chooses the first line; being given the focus chooses nothing that was not chosen.
void ListView::focusInEvent(QFocusEvent* event) {
    if (currentIndex().isValid() || event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QTableView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event);
}

void ListView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        look();
}

} // namespace streife
