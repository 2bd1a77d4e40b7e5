// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/strengthtarget.h"

#include "core/base/language.h"
#include "tests/support/catch.h"

using namespace streife;

namespace {

StrengthTarget late() {
    return {StrengthTargetId(1),
            AgencyId(1),
            {},
            {},
            ShortText(QStringLiteral("Spät")),
            kEveryWeekday,
            14 * 60,
            480,
            3,
            {},
            {}};
}

} // namespace

TEST_CASE("weekdays are understood as people write them", "[strength]") {
    struct Case {
        const char* text;
        int mask;
    };
    const auto c = GENERATE(Case{"Mo-Fr", 0x1f}, Case{"Mo–Fr", 0x1f}, Case{"mo - fr", 0x1f}, Case{"Fr-Mo", 0x71},
                            Case{"Sa, So", 0x60}, Case{"Sa|So", 0x60}, Case{"Mo Mi Fr", 0x15}, Case{"Montag", 0x01},
                            Case{"täglich", 0x7f}, Case{"Feiertag", 0x80}, Case{"So, Feiertag", 0xc0},
                            Case{"Mo-So, Feiertage", 0xff}, Case{"Mon-Wed", 0x07}, Case{"Werktag", 0x1f},
                            Case{"Wochenende+FT", 0xe0}, Case{"Di-Di", 0x02}, Case{"Mo., Di.", 0x03});
    INFO(c.text);
    CHECK(parseWeekdays(QString::fromUtf8(c.text)) == std::optional(c.mask));
}

TEST_CASE("what is no weekday is not guessed", "[strength]") {
    const auto text = GENERATE("", "  ", ",", "Mo-", "-Fr", "Mo-Fr-So", "Mo-Feiertag", "täglich-So", "Mottag", "1-5",
                               "Mo-Fr 14:00", "=1+1", "Mo\xe2\x80\xaeTu");
    INFO(text);
    CHECK_FALSE(parseWeekdays(QString::fromUtf8(text)));
    CHECK_FALSE(parseWeekdays(QString(100'000, u'M')));
}

TEST_CASE("what is written is read again, for every choice of days", "[strength]") {
    for (int mask = 1; mask < 256; ++mask)
        CHECK(parseWeekdays(weekdaysText(mask)) == std::optional(mask));
    CHECK(weekdaysText(0x1f | kHolidayBit) == u"Mo-Fr, Feiertag");
    CHECK(weekdaysText(0x03) == u"Mo, Di");
}

TEST_CASE("weekdays in the language of the program", "[strength]") {
    setLanguage(Language::English);
    CHECK(weekdaysWords(0x1f | kHolidayBit) == QString::fromUtf8("Mon–Fri, holiday"));
    setLanguage(Language::German);
    CHECK(weekdaysWords(0x60 | kHolidayBit) == u"Sa, So, Feiertag");
    setLanguage(Language::English);
}

TEST_CASE("times of a shift cross midnight", "[strength]") {
    StrengthTarget t = late();
    CHECK(targetTimes(t) == QString::fromUtf8("14:00–22:00"));
    t.startMinute = 22 * 60;
    CHECK(targetTimes(t) == QString::fromUtf8("22:00–06:00"));
    t.minutes = 1440;
    CHECK(targetTimes(t) == QString::fromUtf8("22:00–22:00"));
}

TEST_CASE("absurd values have a sentence each", "[strength]") {
    CHECK(targetProblem(late()).isEmpty());
    const auto wrong = GENERATE(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    StrengthTarget t = late();
    switch (wrong) {
    case 0:
        t.weekdays = 0;
        break;
    case 1:
        t.weekdays = 256;
        break;
    case 2:
        t.startMinute = -1;
        break;
    case 3:
        t.startMinute = 1440;
        break;
    case 4:
        t.minutes = 0;
        break;
    case 5:
        t.minutes = 1441;
        break;
    case 6:
        t.strength = -1;
        break;
    case 7:
        t.strength = 1000;
        break;
    case 8:
        t.validFrom = QDate(2026, 12, 2);
        t.validUntil = QDate(2026, 12, 1);
        break;
    default:
        t.function = QString(300, u'x');
    }
    CHECK_FALSE(targetProblem(t).isEmpty());
}

TEST_CASE("one shift asked for twice", "[strength]") {
    StrengthTarget other = late();
    other.shift = ShortText(QStringLiteral("SPAET"));
    CHECK(sameNeed(late(), other));
    other.function = QStringLiteral("Führung");
    CHECK_FALSE(sameNeed(late(), other));
    other = late();
    other.unit = UnitId(5);
    CHECK_FALSE(sameNeed(late(), other));
}
