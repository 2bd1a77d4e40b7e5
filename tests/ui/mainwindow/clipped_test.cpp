// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of every page and dialog can be read, in windows and type of every size that docs/conventions.md names.
// With QT_SCALE_FACTOR in the environment the same windows are measured as on a screen of that scale.
#include "tests/ui/mainwindow/walkfixture.h"

#include "core/base/language.h"

#include <QLocale>

using namespace streife;
using namespace streife::test;

namespace {

struct Clipped : WalkFixture {
    QLocale before;

    Clipped() {
        setLanguage(Language::German);
        makeWindow({1440, 900}); // its words are those of the new language
    }
    ~Clipped() {
        window.reset();
        setLanguage(Language::English);
        QLocale::setDefault(before);
    }
    Clipped(const Clipped&) = delete;
    Clipped& operator=(const Clipped&) = delete;

    /// What cannot be read in a window of that many points, a line each.
    std::string troubles(QSize size, int percent) {
        theme.setFontPercent(percent);
        window->resize(size);
        settle();
        QStringList told;
        everyPage([&](const char* page, QWidget& root) {
            for (const QString& trouble : clippedIn(root))
                told << QStringLiteral("%1 x %2, %3 %: %4: %5")
                            .arg(size.width())
                            .arg(size.height())
                            .arg(percent)
                            .arg(QLatin1String(page), trouble);
        });
        told.removeDuplicates();
        return told.join(QLatin1Char('\n')).toStdString();
    }
};

} // namespace

TEST_CASE_METHOD(Clipped, "checklist 34: every text fits at 1366 x 768, 1440 x 900 and 2560 x 1440",
                 "[walk][clipped]") {
    for (const QSize size : {QSize(2560, 1440), QSize(1440, 900), QSize(1366, 768)})
        CHECK(troubles(size, 100) == std::string());
}

TEST_CASE_METHOD(Clipped, "checklist 34: every text fits with type of 150 and 200 percent, also when switched at work",
                 "[walk][clipped]") {
    const std::pair<QSize, int> ways[] = {{{1366, 768}, 150},  {{1440, 900}, 150},  {{2560, 1440}, 150},
                                          {{1920, 1080}, 200}, {{2560, 1440}, 200}, {{2560, 1440}, 100}};
    for (const auto& [size, percent] : ways)
        CHECK(troubles(size, percent) == std::string());
}

// Run in processes of their own with 1.5 and 2, see this folder's CMakeLists.txt.
TEST_CASE_METHOD(Clipped, "every text fits on a screen of the scale that the environment names", "[walk][scaled]") {
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
    CHECK(window->devicePixelRatioF() == Approx(scale));
    const QSize screen = scale > 1.75 ? QSize(2560, 1440) : QSize(1920, 1080);
    CHECK(troubles(screen / scale, 100) == std::string());
}

TEST_CASE_METHOD(Clipped, "the type size can be changed while a form is open", "[walk]") {
    open();
    showArea(1);
    for (const int percent : {200, 100}) {
        window->resize(QSize(1440, 900) * percent / 100);
        theme.setFontPercent(percent);
        settle();
        CHECK(clippedIn(*window).join(QLatin1Char('\n')).toStdString() == std::string());
    }
}
