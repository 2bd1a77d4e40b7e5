// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace streife {
namespace {

/// Looks the colour up at paint time, so one QIcon serves Hell and Dunkel.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        drawIcon(*painter, m_name, rect, colorFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colorFor(mode), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colorFor(mode), 1);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_name); }

private:
    static QColor colorFor(QIcon::Mode mode) {
        const QPalette p = QApplication::palette();
        return p.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) {
    return QIcon(new LineIconEngine(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal ratio) {
    const QString key = QStringLiteral("streife/%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/streife/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("#000000", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter& painter, const QString& name, const QRect& rect, const QColor& color) {
    const int size = std::min(rect.width(), rect.height());
    const QRect target(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
    painter.drawPixmap(target.topLeft(), iconPixmap(name, size, color, painter.device()->devicePixelRatioF()));
}

QIcon programIcon() {
    QIcon out;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(QStringLiteral(":/streife/icons/doppelstreife.svg"));
        renderer.render(&painter);
        out.addPixmap(pixmap);
    }
    return out;
}

} // namespace streife
