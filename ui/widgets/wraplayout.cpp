// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QWidget>

#include <algorithm>

namespace streife {

WrapLayout::WrapLayout(int across, int down, QWidget* parent) : QLayout(parent), m_across(across), m_down(down) {
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

QLayoutItem* WrapLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width += item->sizeHint().width() + (width > 0 ? m_across : 0);
    return {width, m_items.empty() ? 0 : m_items.front()->sizeHint().height()};
}

QSize WrapLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrapLayout::place(const QRect& rect, bool reallySet) const {
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > rect.width()) {
            size.setWidth(rect.width());
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(rect.width()));
        }
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + m_down;
            line = 0;
        }
        if (reallySet)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_across;
        line = std::max(line, size.height());
    }
    return y + line - rect.y();
}

} // namespace streife
