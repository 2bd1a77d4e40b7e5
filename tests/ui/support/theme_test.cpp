// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/theme.h"

#include "core/base/error.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace streife;

TEST_CASE("every text stands out from its ground in Hell and Dunkel", "[theme]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01)); // WCAG's well-known border case
    for (const Colors* colors : {&lightColors(), &darkColors()}) {
        for (const ColorPair& pair : textPairs(*colors)) {
            INFO((colors->dark ? "dark: " : "light: ") << pair.name);
            CHECK(contrast(pair.text, pair.ground) >= 4.5);
        }
    }
}

TEST_CASE("the look switches while windows are open", "[theme]") {
    QLineEdit field;
    field.show();
    Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    int told = 0;
    QObject::connect(&theme, &Theme::changed, [&] { ++told; });
    CHECK_FALSE(colorsOf(field.palette()).dark);
    theme.setAppearance(Appearance::Dark);
    QApplication::processEvents();
    CHECK(colorsOf(field.palette()).dark);
    CHECK(field.palette().color(QPalette::Text) == darkColors().ink);
    theme.setAppearance(Appearance::Dark);
    CHECK(told == 1);
    QApplication::processEvents();
    const int small = field.sizeHint().height();
    theme.setFontPercent(200);
    QApplication::processEvents();
    CHECK(field.font().pixelSize() == 2 * kBasePixels);
    CHECK(field.sizeHint().height() == 2 * small);
    theme.setFontPercent(100);
    theme.setAppearance(Appearance::Light);
}

TEST_CASE("every icon of the family can be drawn and takes the colour of its surroundings", "[theme]") {
    const QStringList names = QDir(QStringLiteral(":/streife/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(names.size() > 20);
    for (const QString& file : names) {
        if (file.startsWith(QStringLiteral("doppelstreife")))
            continue;
        INFO(file.toStdString());
        const QImage image = iconPixmap(file.chopped(4), 20, Qt::red, 2).toImage();
        CHECK(image.size() == QSize(40, 40));
        int strong = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor c = image.pixelColor(x, y); c.alpha() > 200) {
                    ++strong;
                    CHECK(c.red() > c.green() + 100);
                }
        CHECK(strong > 30);
    }
}

TEST_CASE("prompts answer from the queue and remember what they said", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    prompts.queueFile(QStringLiteral("/tmp/week"));
    CHECK(prompts.saveFile(nullptr, {}, {}, {}, QStringLiteral("pdf")) == QStringLiteral("/tmp/week.pdf"));
    CHECK_FALSE(prompts.openFile(nullptr, {}, {}));
    prompts.queueAnswer(1);
    CHECK(prompts.ask(nullptr, {}, QStringLiteral("Which?"), {QStringLiteral("a"), QStringLiteral("b")}) == 1);
    CHECK_FALSE(prompts.ask(nullptr, {}, QStringLiteral("Again?"), {QStringLiteral("a")}));
    CHECK_FALSE(prompts.guarded(nullptr, [] { throw Error(ErrorCode::Input, QStringLiteral("<b>no</b>")); }));
    CHECK(prompts.guarded(nullptr, [] {}));
    CHECK_FALSE(prompts.guarded(nullptr, [] { throw Error(ErrorCode::Cancelled, QStringLiteral("stopped")); }));
    CHECK(prompts.shown()
          == QStringList{QStringLiteral("Which?"), QStringLiteral("Again?"), QStringLiteral("<b>no</b>")});
}
