// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace streife {

/// Tells a screen reader what has happened without taking the keyboard. A status bar alone is not read out: to AT-SPI
/// this is a notification that appears with the text as its name, which is what screen readers wait for. Draws nothing.
class Announcer : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget* parent = nullptr);
    void announce(const QString& text);
    [[nodiscard]] QSize sizeHint() const override { return {1, fontMetrics().height()}; }
};

} // namespace streife
