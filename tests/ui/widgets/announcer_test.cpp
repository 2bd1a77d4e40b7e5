// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include "tests/support/catch.h"

#include <QAccessible>

using namespace streife;
using namespace Qt::StringLiterals;

TEST_CASE("checklist 40: what has happened is a notification for a screen reader and never takes the keyboard",
          "[announcer]") {
    Announcer announcer;
    announcer.announce(u"Undone: Delete S 19"_s);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&announcer);
    REQUIRE(face != nullptr);
    CHECK(face->role() == QAccessible::Notification);
    CHECK(face->text(QAccessible::Name) == u"Undone: Delete S 19"_s);
    announcer.announce(u"Backup written"_s);
    CHECK(face->text(QAccessible::Name) == u"Backup written"_s);
    announcer.announce({}); // nothing has happened
    CHECK(face->text(QAccessible::Name) == u"Backup written"_s);
    CHECK_FALSE(face->state().focusable);
    CHECK(announcer.focusPolicy() == Qt::NoFocus);
}
