// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the Tab key through the form of a patrol, also after parts of it were built anew.
#include "tests/ui/patrols/planfixture.h"

#include "core/base/localtime.h"

#include <QMenu>
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

/// The last stops but the keys, which have shortcuts and come after all that is typed.
QStringList typedEnd(const QStringList& stops) {
    QStringList out;
    for (const QString& name : stops)
        if (!name.startsWith(QStringLiteral("confirm")) && !name.startsWith(QStringLiteral("decline"))
            && !name.startsWith(QStringLiteral("phone")))
            out << name;
    return out.mid(out.size() - kEnd.size());
}

} // namespace

TEST_CASE_METHOD(TabFixture, "Tab goes through the form as one reads it, deleting comes last", "[inspector][tab]") {
    const QStringList stops = way();
    CHECK(stops.mid(0, kHead.size()) == kHead);
    CHECK(stops.mid(kHead.size(), 2) == QStringList{QStringLiteral("strength0"), QStringLiteral("promised0")});
    CHECK(typedEnd(stops) == kEnd);
    CHECK(stops.indexOf(QStringLiteral("confirmKOD")) > stops.indexOf(QStringLiteral("outcome")));
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
    CHECK(typedEnd(stops) == kEnd);
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

TEST_CASE_METHOD(TabFixture, "whoever types on through the form stays where he is while it is saved",
                 "[inspector][tab]") {
    for (int i = 0; i < 2; ++i) {
        auto* chooser = field<ChoiceField>("addVisit");
        chooser->setCurrentIndex(1 + i);
        emit chooser->activated(1 + i);
        QApplication::processEvents();
    }
    // One value in each of these fields, as fast as it can be typed; each is saved when Tab leaves it.
    const QList<std::pair<const char*, const char*>> typed{
        {"strength0", "3"}, {"promised0", "1"}, {"function0", "Hund"}, {"unit0", "C"},
        {"strength1", "2"}, {"unit1", "D"},     {"stay0", "20"},       {"stay1", "25"}};
    field<QWidget>("strength0")->setFocus(Qt::TabFocusReason);
    QSet<QString> passed;
    for (const auto& [name, text] : typed) {
        for (QString at; (at = nameOf(QApplication::focusWidget())) != QLatin1String(name);) {
            INFO(at.toStdString() << " on the way to " << name);
            REQUIRE_FALSE(passed.contains(at)); // never thrown back
            passed << at;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const PlannedPatrol now = stored(id);
    CHECK(now.posts[0].post.strength == 3);
    CHECK(now.posts[0].post.promised == 1);
    CHECK(now.posts[0].post.function == QStringLiteral("Hund"));
    CHECK(now.posts[1].post.unit == QStringLiteral("D"));
    CHECK(now.visits[0].stayMinutes == 20);
    CHECK(now.visits[1].stayMinutes == 25);
}

TEST_CASE_METHOD(TabFixture, "what comes late into the form is read out where it is seen", "[inspector][tab]") {
    const auto order = [&] {
        QStringList names; // as a screen reader walks: children in their order
        const std::function<void(const QWidget*)> walk = [&](const QWidget* w) {
            for (QObject* child : w->children())
                if (auto* part = qobject_cast<QWidget*>(child);
                    part != nullptr && part->isVisibleTo(&area->inspector())) {
                    names << nameOf(part);
                    walk(part);
                }
        };
        walk(&area->inspector());
        return names;
    };
    auto* chooser = field<ChoiceField>("addVisit");
    chooser->setCurrentIndex(1);
    emit chooser->activated(1);
    QMenu* menu = nullptr;
    for (QPushButton* b : area->inspector().findChildren<QPushButton*>())
        if (b->menu() != nullptr)
            menu = b->menu();
    REQUIRE(menu != nullptr);
    menu->actions().last()->trigger();
    QApplication::processEvents();
    const QStringList names = order();
    CHECK(names.indexOf(QStringLiteral("strength2")) > names.indexOf(QStringLiteral("strength1")));
    CHECK(names.indexOf(QStringLiteral("strength2")) < names.indexOf(QStringLiteral("window0")));
    CHECK(names.indexOf(QStringLiteral("window0")) < names.indexOf(QStringLiteral("addVisit")));
}
