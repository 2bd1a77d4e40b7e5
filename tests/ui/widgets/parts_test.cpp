// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/colors.h"
#include "ui/support/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace streife;

namespace {

Finding restFinding(Severity severity) {
    Finding f;
    f.severity = severity;
    f.norm = QStringLiteral("ArbZG § 5 (1)");
    f.title = QStringLiteral("Ruhezeit 10 h 59 min – 1 Minute fehlt");
    f.text = QStringLiteral("Adam <i>: Streife bis Fr 22:00, Dienst ab Sa 08:59.");
    return f;
}

int countPixels(const QImage& image, const QColor& color) {
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += image.pixelColor(x, y) == color;
    return n;
}

} // namespace

TEST_CASE("a finding says what is wrong, then who and why, then the norm", "[findings]") {
    FindingCard card(restFinding(Severity::Breach));
    QStringList texts;
    for (const QLabel* label : card.findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts
          == QStringList{QStringLiteral("Ruhezeit 10 h 59 min – 1 Minute fehlt"),
                         QStringLiteral("Adam <i>: Streife bis Fr 22:00, Dienst ab Sa 08:59."),
                         QStringLiteral("ArbZG § 5 (1)")});
    CHECK(card.accessibleName().startsWith(severityLabel(Severity::Breach))); // not by colour alone
    CHECK(severityLabel(Severity::Breach) != severityLabel(Severity::Warning));
}

TEST_CASE("cards of different gravity look different in Hell and Dunkel", "[findings]") {
    Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    for (const bool dark : {false, true}) {
        theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
        QApplication::processEvents();
        const Colors& c = dark ? darkColors() : lightColors();
        FindingCard breach(restFinding(Severity::Breach));
        FindingCard warning(restFinding(Severity::Warning));
        for (FindingCard* card : {&breach, &warning})
            card->resize(300, 90);
        CHECK(countPixels(breach.grab().toImage(), c.breachGround) > 10000);
        CHECK(countPixels(warning.grab().toImage(), c.warningGround) > 10000);
        CHECK(countPixels(warning.grab().toImage(), c.breachGround) == 0);
    }
    theme.setAppearance(Appearance::Light);
}

TEST_CASE("segments choose one of a few views by mouse, keys and program", "[segments]") {
    Segments views(QStringLiteral("View"));
    for (const char* text : {"Time", "List", "Findings"})
        views.add(QString::fromLatin1(text));
    views.show();
    REQUIRE(QTest::qWaitForWindowExposed(&views));
    QSignalSpy chosen(&views, &Segments::chosenChanged);
    CHECK(views.chosen() == 0);
    const auto buttons = views.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(views.chosen() == 1);
    views.choose(2);
    CHECK(chosen.count() == 2);
    views.choose(2);
    CHECK(chosen.count() == 2);
    buttons[2]->setFocus();
    QTest::keyClick(buttons[2], Qt::Key_Left);
    CHECK(views.chosen() == 1);
    const int before = views.sizeHint().width();
    views.setText(2, QStringLiteral("Findings 117"));
    CHECK(views.sizeHint().width() > before); // never clipped
    CHECK(buttons[2]->text() == QStringLiteral("Findings 117"));
}

TEST_CASE("buttons and fields of one row have one height", "[style]") {
    const Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    const std::unique_ptr<QPushButton> primary(primaryButton(QStringLiteral("New patrol")));
    const std::unique_ptr<QPushButton> tool(iconButton(QStringLiteral("left"), QStringLiteral("Previous week")));
    TextField text(QStringLiteral("Name"));
    ChoiceField choice(QStringLiteral("Mode"));
    const int height = primary->sizeHint().height();
    CHECK(height == 32);
    CHECK(tool->sizeHint() == QSize(height, height));
    CHECK(text.sizeHint().height() == height);
    CHECK(choice.sizeHint().height() == height);
    CHECK(tool->accessibleName() == QStringLiteral("Previous week"));
    CHECK(primary->sizeHint().width() > primary->fontMetrics().horizontalAdvance(primary->text()));
}

TEST_CASE("the one primary button of an area is filled with the brand's colour", "[style]") {
    const Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    const std::unique_ptr<QPushButton> primary(primaryButton(QStringLiteral("New patrol")));
    QPushButton plain(QStringLiteral("Today"));
    for (QPushButton* button : {primary.get(), &plain}) {
        button->resize(120, 32);
        button->ensurePolished();
    }
    CHECK(countPixels(primary->grab().toImage(), lightColors().navy) > 1500);
    CHECK(countPixels(plain.grab().toImage(), lightColors().navy) < 50);
    primary->setEnabled(false);
    CHECK(countPixels(primary->grab().toImage(), lightColors().navy) == 0);
}

TEST_CASE("the slim scroll bar still pages and drags", "[style]") {
    const Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(12, 200);
    bar.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bar));
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 190)); // below the thumb
    CHECK(bar.value() == 100);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 2));
    CHECK(bar.value() == 0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 10)); // on it
    QMouseEvent move(QEvent::MouseMove, QPointF(6, 100), bar.mapToGlobal(QPointF(6, 100)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&bar, &move);
    CHECK(bar.value() > 300);
    CHECK(bar.value() < 700);
}

TEST_CASE("a label that wraps is as high as its text, also when text, width or type change", "[label]") {
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    const std::unique_ptr<QLabel> label(plainLabel({}));
    label->setWordWrap(true);
    QFont large = label->font();
    large.setPixelSize(40);
    for (const QFont& font : {label->font(), large})
        for (const QString& text : {QStringLiteral("kurz"), QStringLiteral("ein Satz aus vielen Worten ").repeated(9),
                                    QStringLiteral("zwei\nZeilen")})
            for (const int width : {60, 200, 60, 700}) {
                for (QLabel* l : {&plain, label.get()}) {
                    l->setFont(font);
                    l->setText(text);
                }
                CHECK(label->heightForWidth(width) == plain.heightForWidth(width));
            }
    label->setContentsMargins(0, 30, 0, 30);
    plain.setContentsMargins(0, 30, 0, 30);
    CHECK(label->heightForWidth(200) == plain.heightForWidth(200));
    label->setWordWrap(false);
    plain.setWordWrap(false);
    CHECK(label->heightForWidth(200) == plain.heightForWidth(200));
}
