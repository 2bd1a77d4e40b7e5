// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace streife {

/// An icon of the program's own family (resources/icons), drawn in the text colour of the palette that is current
/// when it is painted.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal ratio);
void drawIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& color);
[[nodiscard]] QIcon programIcon();

} // namespace streife
