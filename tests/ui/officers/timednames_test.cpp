// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/officers/officerpicker.h"
#include "ui/officers/officersarea.h"

#include "core/base/error.h"

#include <QSignalSpy>
#include <QTest>

using namespace streife;

TEST_CASE("qualifications and functions are read back as they are shown", "[officers]") {
    const auto names = timedNamesFrom(QStringLiteral(
        "Ersthelfer bis 31.12.2027\n Diensthund \n\nStreifenführung ab 01.03.2026 bis 28.02.2027\nbis 2 Monate"));
    REQUIRE(names.size() == 4);
    CHECK(names[0] == TimedName{QStringLiteral("Ersthelfer"), {}, QDate(2027, 12, 31)});
    CHECK(names[1] == TimedName{QStringLiteral("Diensthund"), {}, {}});
    CHECK(names[2] == TimedName{QStringLiteral("Streifenführung"), QDate(2026, 3, 1), QDate(2027, 2, 28)});
    CHECK(names[3].name == QStringLiteral("bis 2 Monate"));
    CHECK(timedNamesFrom(timedNamesText(names)) == names);
    CHECK_THROWS_AS(timedNamesFrom(QStringLiteral("Ersthelfer bis 31.02.2027")), Error);
}

TEST_CASE("typing a few letters and Enter names the first match, people on duty come first", "[officers]") {
    int asked = 0;
    OfficerPicker picker(
        [&] {
            ++asked;
            return std::vector<Candidate>{
                {OfficerId(1), QStringLiteral("Öztürk, Ali"), QStringLiteral("absent"), 3},
                {OfficerId(2), QStringLiteral("Adam, Eva"), {}, 1},
                {OfficerId(3), QStringLiteral("Oeztekin, Can"), QStringLiteral("on duty"), 0}};
        },
        QStringLiteral("Name somebody"));
    CHECK(asked == 0); // an authority may have thousands of people
    std::vector<OfficerId> picked;
    QObject::connect(&picker, &OfficerPicker::picked, [&](OfficerId id) { picked.push_back(id); });
    picker.show();
    picker.setFocus();
    picker.setText(QStringLiteral("özt")); // keyClicks knows ASCII only
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picked == std::vector{OfficerId(3)});
    QTest::qWait(1);
    QTest::keyClicks(&picker, QStringLiteral("nobody"));
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picked.size() == 1);
    CHECK(asked == 1);
}
