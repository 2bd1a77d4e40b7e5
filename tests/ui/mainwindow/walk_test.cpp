// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every page and dialog: names for the screen reader, the way of the Tab key.
#include "tests/ui/mainwindow/walkfixture.h"

#include <QAccessible>

using namespace streife;
using namespace streife::test;

namespace {

bool takesTab(const QWidget* w) {
    return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) != 0 && w->focusProxy() == nullptr;
}

} // namespace

TEST_CASE_METHOD(WalkFixture, "checklist 39: on every page and in every dialog whatever takes the focus has a name",
                 "[walk]") {
    int seen = 0;
    everyPage([&](const char* page, QWidget& root) {
        for (QWidget* w : root.findChildren<QWidget*>()) {
            if (!takesTab(w))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(w);
            REQUIRE(face != nullptr);
            INFO(page << ": " << describe(w));
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
            ++seen;
        }
    });
    CHECK(seen > 150);
}

TEST_CASE_METHOD(WalkFixture, "checklist 5: Tab goes through forms as they are read", "[walk]") {
    // In the head of the patrol's form, yet not on the way to its fields: taborder_test.cpp.
    const QStringList last{QStringLiteral("series"), QStringLiteral("closePatrol"), QStringLiteral("deletePatrol")};
    int steps = 0;
    everyPage([&](const char* page, QWidget& root) {
        std::vector<QWidget*> chain;
        for (QWidget* w = root.nextInFocusChain(); w != &root; w = w->nextInFocusChain())
            if (root.isAncestorOf(w) && takesTab(w))
                chain.push_back(w);
        for (size_t i = 1; i < chain.size(); ++i) {
            const QWidget* a = chain[i - 1];
            const QWidget* b = chain[i];
            if (a->parentWidget() != b->parentWidget())
                continue; // another part of the page begins
            if (last.contains(b->objectName()))
                continue;
            const QRect ra(a->mapTo(&root, QPoint()), a->size());
            const QRect rb(b->mapTo(&root, QPoint()), b->size());
            const bool row = std::min(ra.bottom(), rb.bottom()) - std::max(ra.top(), rb.top())
                             > std::min(ra.height(), rb.height()) / 2;
            INFO(page << ": " << describe(a) << " then " << describe(b));
            if (row)
                CHECK(rb.left() > ra.left());
            else
                CHECK((rb.top() > ra.top() || rb.left() > ra.right())); // below, or the top of the next column
            ++steps;
        }
    });
    CHECK(steps > 60);
}
