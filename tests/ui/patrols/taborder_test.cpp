// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the Tab key through the form of a patrol, also after parts of it were built anew.
#include "tests/ui/patrols/planfixture.h"

#include "core/base/localtime.h"

#include <QPushButton>
#include <QSet>

using namespace streife;
using namespace streife::test;

namespace {

struct TabFixture : PlanOnScreen {
    PatrolId id =
        makePatrol({fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(13, 0))});

    [[nodiscard]] static QString nameOf(const QWidget* w) {
        return w->objectName().isEmpty() ? w->accessibleName() : w->objectName();
    }
    /// What has the keyboard, from the title on, until Tab leaves the form.
    [[nodiscard]] QStringList way(Qt::Key key = Qt::Key_Tab, const char* from = "title") {
        field<QWidget>(from)->setFocus();
        QStringList names;
        for (int i = 0; i < 60; ++i) {
            const QWidget* focused = QApplication::focusWidget();
            if (focused == nullptr || !area->inspector().isAncestorOf(focused))
                break;
            names << nameOf(focused);
            QTest::keyClick(QApplication::focusWidget(), key);
        }
        return names;
    }
    /// The stops of `way` that are named in `wanted`.
    [[nodiscard]] static QStringList among(const QStringList& way, const QStringList& wanted) {
        QStringList out;
        for (const QString& name : way)
            if (wanted.contains(name))
                out << name;
        return out;
    }
};

const QStringList kHead{QStringLiteral("title"),         QStringLiteral("Day"),   QStringLiteral("start"),
                        QStringLiteral("end"),           QStringLiteral("Mode"),  QStringLiteral("Call sign"),
                        QStringLiteral("Meeting point"), QStringLiteral("Status")};
const QStringList kEnd{QStringLiteral("addVisit"),    QStringLiteral("Tasks, one per line"),
                       QStringLiteral("outcome"),     QStringLiteral("series"),
                       QStringLiteral("closePatrol"), QStringLiteral("deletePatrol")};

} // namespace

TEST_CASE_METHOD(TabFixture, "Tab goes through the form as one reads it, deleting comes last", "[inspector][tab]") {
    const QStringList stops = way();
    CHECK(stops.mid(0, kHead.size()) == kHead);
    CHECK(stops.mid(kHead.size(), 2) == QStringList{QStringLiteral("strength0"), QStringLiteral("promised0")});
    CHECK(stops.mid(stops.size() - kEnd.size()) == kEnd);
    CHECK(QSet<QString>(stops.begin(), stops.end()).size() == stops.size());
    const QStringList crew{QStringLiteral("strength0"), QStringLiteral("function0"),
                           QStringLiteral("unit0"),     QStringLiteral("strength1"),
                           QStringLiteral("unit1"),     QStringLiteral("Add an authority")};
    CHECK(among(stops, crew).mid(0, 3) == crew.mid(0, 3));
}

TEST_CASE_METHOD(TabFixture, "Backtab goes the same way back", "[inspector][tab]") {
    QStringList stops = way();
    QStringList back = way(Qt::Key_Backtab, "deletePatrol");
    std::reverse(back.begin(), back.end());
    CHECK(back == stops);
}

TEST_CASE_METHOD(TabFixture, "the way stays when crew and places are built anew", "[inspector][tab]") {
    type(field<CountField>("strength0"), QStringLiteral("3"));
    for (int i = 0; i < 2; ++i) {
        auto* chooser = field<ChoiceField>("addVisit");
        chooser->setCurrentIndex(1 + i);
        emit chooser->activated(1 + i);
        QApplication::processEvents();
    }
    type(named<TextField>(QStringLiteral("Meeting point")), QStringLiteral("Wache"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QStringList stops = way();
    CHECK(stops.mid(0, kHead.size()) == kHead);
    CHECK(stops.mid(stops.size() - kEnd.size()) == kEnd);
    const QStringList rebuilt{QStringLiteral("Status"),  QStringLiteral("strength0"), QStringLiteral("strength1"),
                              QStringLiteral("window0"), QStringLiteral("stay0"),     QStringLiteral("window1"),
                              QStringLiteral("stay1"),   QStringLiteral("addVisit"),  QStringLiteral("outcome")};
    CHECK(among(stops, rebuilt) == rebuilt);
}

TEST_CASE_METHOD(TabFixture, "typing, Tab, Space: the day is meant, and no patrol is gone", "[inspector][tab]") {
    auto* title = field<TextField>("title");
    title->setFocus();
    title->setText(QStringLiteral("Markt"));
    QTest::keyClick(title, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(stored(id).patrol.title == ShortText(QStringLiteral("Markt")));
    CHECK(TabFixture::nameOf(QApplication::focusWidget()) == QStringLiteral("Day"));
}
