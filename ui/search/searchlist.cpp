// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchlist.h"

#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace streife {
namespace {

QString iconOf(SearchKind kind) {
    switch (kind) {
    case SearchKind::Day:
        return QStringLiteral("calendar");
    case SearchKind::Patrol:
        return QStringLiteral("route");
    case SearchKind::Officer:
        return QStringLiteral("people");
    case SearchKind::Hotspot:
        return QStringLiteral("pin");
    case SearchKind::Agency:
        return QStringLiteral("building");
    case SearchKind::Action:
        return QStringLiteral("right");
    case SearchKind::Widen:
        break;
    }
    return QStringLiteral("search");
}

class SearchDelegate : public QStyledItemDelegate {
public:
    SearchDelegate(const SearchModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const Metrics m = Metrics::of(nullptr);
        return {0, m_model.entry(index.row()) != nullptr ? m.row : 7 * m.u};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const SearchEntry* entry = m_model.entry(index.row());
        painter->save();
        if (entry == nullptr)
            paintHeading(*painter, option, index.data().toString());
        else
            paintEntry(*painter, option, *entry);
        painter->restore();
    }

private:
    static void paintHeading(QPainter& p, const QStyleOptionViewItem& option, const QString& text) {
        const int u = Metrics::of(nullptr).u;
        p.setFont(labelFont(QApplication::font(), QFont::DemiBold));
        p.setPen(colorsOf(option.palette).muted);
        p.drawText(option.rect.adjusted(4 * u, 0, -4 * u, -u), Qt::AlignLeft | Qt::AlignBottom, text);
    }
    static void paintEntry(QPainter& p, const QStyleOptionViewItem& option, const SearchEntry& entry) {
        const Colors& c = colorsOf(option.palette);
        const int u = Metrics::of(nullptr).u;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect r = option.rect;
        if (chosen) {
            p.fillRect(r, c.tint);
            p.fillRect(QRect(r.x(), r.y(), std::max(2, u / 2), r.height()), c.focus);
        }
        const int size = 4 * u;
        drawIcon(p, iconOf(entry.kind), QRect(r.x() + 4 * u, r.y() + (r.height() - size) / 2, size, size), c.muted);
        QRect room = r.adjusted(10 * u, 0, -4 * u, 0);
        p.setFont(scaledFont(QApplication::font(), 13));
        p.setPen(c.muted);
        if (!entry.keys.isEmpty()) {
            p.drawText(room, Qt::AlignRight | Qt::AlignVCenter, entry.keys);
            room.setRight(room.right() - p.fontMetrics().horizontalAdvance(entry.keys) - 3 * u);
        }
        p.setPen(entry.enabled ? c.ink : c.muted);
        const QString title = p.fontMetrics().elidedText(entry.title, Qt::ElideRight, room.width());
        p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
        room.setLeft(room.left() + p.fontMetrics().horizontalAdvance(title) + 3 * u);
        if (room.width() < 10 * u)
            return;
        p.setPen(c.muted);
        const QString detail =
            entry.enabled ? entry.detail : entry.detail + QStringLiteral(" · ") + SearchList::tr("not possible now");
        p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
    }
    const SearchModel& m_model;
};

} // namespace

void SearchModel::setEntries(const std::vector<SearchEntry>& entries) {
    beginResetModel();
    m_rows.clear();
    const SearchEntry* last = nullptr;
    for (const SearchEntry& entry : entries) {
        if ((last == nullptr || last->kind != entry.kind) && !sectionTitle(entry.kind).isEmpty())
            m_rows.emplace_back(sectionTitle(entry.kind));
        m_rows.emplace_back(entry);
        last = &entry;
    }
    endResetModel();
}

const SearchEntry* SearchModel::entry(int row) const {
    return row >= 0 && row < int(m_rows.size()) ? std::get_if<SearchEntry>(&m_rows[size_t(row)]) : nullptr;
}

int SearchModel::entries() const {
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const auto& row) { return std::holds_alternative<SearchEntry>(row); }));
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    const SearchEntry* found = entry(index.row());
    if (found == nullptr)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(std::get<QString>(m_rows[size_t(index.row())]))
                   : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case Qt::ToolTipRole:
        return plainTip(found->detail.isEmpty() ? found->title : found->title + QStringLiteral(" · ") + found->detail);
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    return entry(index.row()) != nullptr ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                         : Qt::ItemNeverHasChildren;
}

SearchList::SearchList(QWidget* parent) : QListView(parent) {
    setAccessibleName(tr("Found"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(false);
    setModel(&m_model);
    setItemDelegate(new SearchDelegate(m_model, this));
}

void SearchList::setEntries(const std::vector<SearchEntry>& entries) {
    m_model.setEntries(entries);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.entry(row) != nullptr) {
            setCurrentIndex(m_model.index(row));
            break;
        }
    scrollToTop();
    updateGeometry();
    emit chosenChanged();
}

const SearchEntry* SearchList::chosen() const {
    return m_model.entry(currentIndex().row());
}

void SearchList::move(int lines) {
    int row = currentIndex().row();
    for (int left = std::abs(lines); left > 0; --left) {
        int next = row + (lines > 0 ? 1 : -1);
        while (next >= 0 && next < m_model.rowCount() && m_model.entry(next) == nullptr)
            next += lines > 0 ? 1 : -1;
        if (next < 0 || next >= m_model.rowCount())
            break;
        row = next;
    }
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    const bool underFirstHeading = row <= 1;
    scrollTo(underFirstHeading ? m_model.index(0) : currentIndex());
}

int SearchList::heightOfRows() const {
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void SearchList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

void SearchList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace streife
