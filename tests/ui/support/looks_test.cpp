// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, icons and sizes, measured by sums of the test's own.
#include "tests/support/catch.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/theme.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace streife;

namespace {

/// Relative luminance as WCAG 2.1 words it, from the figures 0 to 255.
double luminance(const QColor& c) {
    const auto linear = [](int figure) {
        const double s = figure / 255.0;
        return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
}

double ratio(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

struct Themed {
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    ~Themed() {
        theme.setAppearance(Appearance::Light);
        theme.setFontPercent(100);
    }
};

} // namespace

TEST_CASE("what is read stands out from its ground by 4.5 to 1 at least", "[colors]") {
    CHECK(ratio(Qt::black, Qt::white) == Approx(21));
    CHECK(ratio(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01)); // the lightest grey that may
    for (const Colors* c : {&lightColors(), &darkColors()}) {
        for (const ColorPair& pair : textPairs(*c)) {
            INFO((c->dark ? "dark: " : "light: ") << pair.name);
            CHECK(ratio(pair.text, pair.ground) >= 4.5);
            CHECK(contrast(pair.text, pair.ground) == Approx(ratio(pair.text, pair.ground)).epsilon(0.001));
            CHECK(contrast(pair.ground, pair.text) == Approx(contrast(pair.text, pair.ground)));
        }
        // Not words, but needed to find one's way: 3 to 1.
        CHECK(ratio(c->focus, c->surface) >= 3);
        CHECK(ratio(c->breachSign, c->surface) >= 3);
        CHECK(ratio(c->warningSign, c->surface) >= 3);
        for (const QColor& agency : c->agency)
            CHECK(ratio(agency, c->surface) >= 3);
    }
}

TEST_CASE("the pairs of the table are those that the palette makes", "[colors]") {
    for (const Colors* c : {&lightColors(), &darkColors()}) {
        const QPalette p = paletteFrom(*c);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::BrightText, QPalette::Window}};
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const auto& [text, ground] : pairs) {
                INFO((c->dark ? "dark " : "light ") << int(group) << " " << int(text) << " on " << int(ground));
                CHECK(ratio(p.color(group, text), p.color(group, ground)) >= 4.5);
            }
        CHECK(colorsOf(p).dark == c->dark);
    }
}

TEST_CASE("authorities can be told apart by more than their letter", "[colors]") {
    for (const Colors* c : {&lightColors(), &darkColors()}) {
        for (size_t a = 0; a < c->agency.size(); ++a)
            for (size_t b = a + 1; b < c->agency.size(); ++b) {
                const QColor x = c->agency[a];
                const QColor y = c->agency[b];
                const int away =
                    std::abs(x.red() - y.red()) + std::abs(x.green() - y.green()) + std::abs(x.blue() - y.blue());
                INFO(a << " and " << b);
                CHECK(away > 60);
            }
    }
}

TEST_CASE("every icon that is named anywhere is there, and none is empty", "[icons]") {
    QSet<QString> used;
    QDir ui(QStringLiteral(STREIFE_SOURCE_DIR "/ui"));
    const QRegularExpression call(
        QStringLiteral("(?:icon|iconButton|iconPixmap|drawIcon)\\((?:p, |painter, )?QStringLiteral\\(\"([a-z]+)\"\\)"));
    const QRegularExpression catalog(QStringLiteral("add\\(Act::\\w+, \"[a-z.-]+\", tr\\([^)]*\\), \"([a-z]+)\""));
    const QRegularExpression rail(QStringLiteral("    add\\(Place::\\w+, QStringLiteral\\(\"([a-z]+)\"\\), tr"));
    for (const QString& folder : ui.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo& info : QDir(ui.filePath(folder)).entryInfoList({QStringLiteral("*.cpp")})) {
            QFile source(info.filePath());
            REQUIRE(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (const QRegularExpression& form : {call, catalog, rail})
                for (auto it = form.globalMatch(text); it.hasNext();)
                    used.insert(it.next().captured(1));
        }
    CHECK(used.size() > 15);
    for (const QString& name : used) {
        INFO(name.toStdString());
        CHECK(QFile::exists(QStringLiteral(":/streife/icons/%1.svg").arg(name)));
        const QImage image = iconPixmap(name, 20, Qt::black, 1).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).alpha() > 60;
        CHECK(ink > 12);
        CHECK(ink < 300); // lines, not a filled box
    }
}

TEST_CASE("one icon serves both looks, sharp at every ratio, pale where it cannot be used", "[icons]") {
    Themed themed;
    const QIcon trash = icon(QStringLiteral("trash"));
    const auto darkest = [&](QIcon::Mode mode) {
        const QImage image = trash.pixmap(QSize(20, 20), mode).toImage();
        QColor found;
        int alpha = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor c = image.pixelColor(x, y); c.alpha() > alpha) {
                    alpha = c.alpha();
                    found = c;
                }
        return found;
    };
    const QColor light = darkest(QIcon::Normal);
    CHECK(light.lightness() < 100);
    CHECK(darkest(QIcon::Disabled) != light);
    themed.theme.setAppearance(Appearance::Dark);
    CHECK(darkest(QIcon::Normal).lightness() > 160);
    for (const qreal density : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = iconPixmap(QStringLiteral("trash"), 16, Qt::red, density);
        CHECK(pixmap.size() == QSize(16, 16) * density);
        CHECK(pixmap.devicePixelRatio() == density);
    }
    CHECK(programIcon().availableSizes().size() >= 5);
}

TEST_CASE("all sizes grow with the type, in the same measure", "[metrics]") {
    const Metrics m = Metrics::from(baseFont(100));
    CHECK(m.u == 4);
    CHECK(m.row == 30);
    CHECK(m.control == 32);
    CHECK(m.rail == 196);
    CHECK(m.inspector == 344);
    for (const int percent : {100, 125, 150, 175, 200}) {
        const QFont base = baseFont(percent);
        const Metrics grown = Metrics::from(base);
        const double factor = base.pixelSize() / double(kBasePixels);
        INFO(percent << " %");
        for (const auto& [size, at100] : {std::pair(grown.u, 4), std::pair(grown.row, 30), std::pair(grown.control, 32),
                                          std::pair(grown.rail, 196), std::pair(grown.inspector, 344)})
            CHECK(std::abs(size - at100 * factor) <= 0.51);
        CHECK(grown.control > QFontMetrics(base).height());
        CHECK(grown.row > QFontMetrics(base).height());
        CHECK(std::abs(labelFont(base).pixelSize() - 11 * factor) <= 0.51);
        CHECK(std::abs(titleFont(base).pixelSize() - 16 * factor) <= 0.51);
    }
    QFont points;
    points.setPointSize(9); // no pixels known: as at 100 %
    CHECK(Metrics::from(points).u == 4);
}

TEST_CASE("switching the look repaints what is on screen", "[theme]") {
    Themed themed;
    QWidget window;
    window.setAutoFillBackground(true);
    window.resize(120, 60);
    window.show();
    const auto ground = [&] { return window.grab().toImage().pixelColor(2, 2); };
    QApplication::processEvents();
    CHECK(ground() == lightColors().surface);
    for (const auto& [appearance, colors] :
         {std::pair(Appearance::Dark, &darkColors()), std::pair(Appearance::Light, &lightColors())}) {
        themed.theme.setAppearance(appearance);
        QApplication::processEvents();
        CHECK(ground() == colors->surface);
        CHECK(themed.theme.dark() == colors->dark);
    }
}

TEST_CASE("the type size stays between 100 and 200 percent", "[theme]") {
    Themed themed;
    int told = 0;
    QObject::connect(&themed.theme, &Theme::changed, [&] { ++told; });
    for (const auto& [asked, got] :
         {std::pair(50, 100), std::pair(100, 100), std::pair(137, 137), std::pair(1000, 200), std::pair(-5, 100)}) {
        themed.theme.setFontPercent(asked);
        CHECK(themed.theme.fontPercent() == got);
        CHECK(QApplication::font().pixelSize() == kBasePixels * got / 100);
    }
    CHECK(told == 3); // 137, 200, 100: nothing is told where nothing changed
}
