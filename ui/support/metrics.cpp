// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace streife {
namespace {

class WidthKeeper : public QObject {
public:
    WidthKeeper(QWidget* widget, int steps) : QObject(widget), m_widget(widget), m_steps(steps) {
        widget->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(object, event);
    }

private:
    void apply() { m_widget->setFixedWidth(m_steps * Metrics::of(m_widget).u); }
    QWidget* m_widget;
    int m_steps;
};

} // namespace

void fixWidth(QWidget* widget, int steps) {
    new WidthKeeper(widget, steps);
}

Metrics Metrics::from(const QFont& base) {
    const int px = base.pixelSize() > 0 ? base.pixelSize() : kBasePixels;
    const auto scaled = [px](int at100) { return (at100 * px + kBasePixels / 2) / kBasePixels; };
    return {scaled(4), scaled(30), scaled(32), scaled(196), scaled(344)};
}

Metrics Metrics::of(const QWidget*) {
    return from(QApplication::font());
}

QFont baseFont(int percent) {
    QFont f;
    f.setFamilies({QStringLiteral("Inter"), QStringLiteral("Open Sans"), QStringLiteral("DejaVu Sans")});
    f.setPixelSize(kBasePixels * percent / 100);
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

QFont scaledFont(const QFont& base, int pixelsAt100, QFont::Weight weight) {
    QFont f = base;
    const int px = base.pixelSize() > 0 ? base.pixelSize() : kBasePixels;
    f.setPixelSize((pixelsAt100 * px + kBasePixels / 2) / kBasePixels);
    f.setWeight(weight);
    return f;
}

} // namespace streife
