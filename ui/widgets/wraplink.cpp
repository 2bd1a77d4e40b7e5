// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplink.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>

namespace streife {

WrapLink::WrapLink(const QString& text, QWidget* parent)
    : QPushButton(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), parent) {
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followType();
}

void WrapLink::followType() {
    setFont(scaledFont(QApplication::font(), 12, QFont::DemiBold));
    updateGeometry();
}

QString WrapLink::shown() const {
    return text().replace(QStringLiteral("&&"), QStringLiteral("&"));
}

/// As high as a finger or an unsteady hand needs.
int WrapLink::minimumHeightOfLine() const {
    return 6 * Metrics::of(this).u;
}

QRect WrapLink::textRect(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::AlignLeft | Qt::TextWordWrap, shown());
}

QSize WrapLink::sizeHint() const {
    return {fontMetrics().horizontalAdvance(shown()) + 2, minimumHeightOfLine()};
}

QSize WrapLink::minimumSizeHint() const {
    int longest = 0;
    for (const QString& word : shown().split(QLatin1Char(' ')))
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return {longest + 2, minimumHeightOfLine()};
}

int WrapLink::heightForWidth(int width) const {
    // Counted, because a letter from another font makes its line a little higher.
    const int lines = std::max(1, textRect(width).height() / fontMetrics().height());
    return minimumHeightOfLine() + (lines - 1) * fontMetrics().lineSpacing();
}

void WrapLink::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    const Colors& c = colorsOf(QApplication::palette());
    const QColor ink = QApplication::palette().color(QPalette::Link);
    QPainter p(this);
    QFont font = this->font();
    font.setUnderline(option.state.testFlag(QStyle::State_MouseOver) || isDown());
    p.setFont(font);
    p.setPen(ink);
    p.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, shown());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const QRect words = textRect(width());
        p.fillRect(0, height() / 2 + words.height() / 2, words.width(), 2, c.focus);
    }
}

} // namespace streife
