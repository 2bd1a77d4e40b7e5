// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace streife {
namespace {

void collect(const QLayout& layout, std::vector<QWidget*>& out) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (const QLayout* inner = item->layout())
            collect(*inner, out);
        QWidget* widget = item->widget();
        if (widget == nullptr)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            out.push_back(widget);
        if (const QLayout* inner = widget->layout())
            collect(*inner, out);
    }
}

} // namespace

void tabAsRead(QWidget* form, const QList<QWidget*>& last) {
    std::vector<QWidget*> stops;
    if (const QLayout* layout = form->layout())
        collect(*layout, stops);
    for (QWidget* widget : last) {
        std::erase(stops, widget);
        stops.push_back(widget);
    }
    for (size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace streife
