// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agency.h"
#include "core/availability/availability.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/geopoint.h"
#include "core/base/shorttext.h"
#include "core/hotspots/hotspot.h"
#include "core/patrols/patrol.h"
#include "core/rules/finding.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QSet>

#include <limits>

using namespace streife;

namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

/// Text of characters that names in Germany are made of, and some that are not.
QString randomText(QRandomGenerator& random, int length) {
    static const QString letters =
        utf8("aAbBzZäÄöÖüÜßẞłŁéÉçñøØæŒđıİšŠžŽ 0123456789-./'’\t\u00A0\u0301\u0308\u200B\u202E\U0001F511");
    QString out;
    for (int i = 0; i < length; ++i)
        out += letters[random.bounded(int(letters.size()))];
    return out;
}

template <class E> void checkEnum(const char* name) {
    INFO(name);
    QSet<QString> keys;
    QSet<QString> labels;
    for (const auto& entry : enumEntries<E>()) {
        const QString key = enumKey(entry.value);
        INFO(key.toStdString());
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
        labels.insert(enumLabel(entry.value));
        CHECK(key == key.toLower()); // as it stands in files
        CHECK_FALSE(key.contains(QLatin1Char(' ')));
        CHECK(enumFromKey<E>(key) == entry.value);
        CHECK(enumFromKey<E>(key.toUpper()) == entry.value);
        CHECK_FALSE(enumFromKey<E>(key + QLatin1Char('x')));
        CHECK_FALSE(enumLabel(entry.value).isEmpty());
    }
    CHECK(labels.size() == keys.size()); // people can tell them apart
    CHECK_FALSE(enumFromKey<E>(QString()));
    CHECK_FALSE(enumFromKey<E>(QStringLiteral(" ")));
}

} // namespace

TEST_CASE("names are found however they are spelled", "[text]") {
    const char* same[][3] = {{"Müller", "MÜLLER", "Mueller"},
                             {"Straße", "STRASSE", "strasse"},
                             {"Łukasik", "lukasik", "ŁUKASIK"},
                             {"Yıldız", "Yildiz", "YILDIZ"},
                             {"Đorđević", "dordevic", "Dorđevic"},
                             {"Œuvre", "oeuvre", "OEUVRE"},
                             {"Ærø", "Aero", "AERO"},
                             {"é", "e", "E\u0301"},
                             {"Am  Markt", " am markt ", "AM\tMARKT"},
                             {"Ça va", "ca va", "C\u0327a va"}};
    for (const auto& row : same) {
        CHECK(folded(utf8(row[0])) == folded(utf8(row[1])));
        CHECK(folded(utf8(row[0])) == folded(utf8(row[2])));
    }
    CHECK(folded(utf8("Müller")) != folded(utf8("Muller")));
    CHECK(folded(utf8("Götz")) == QStringLiteral("goetz"));
    CHECK(folded(QString()).isEmpty());
    CHECK(folded(utf8(" \t\n ")).isEmpty());
}

TEST_CASE("folding a folded text changes nothing, and case never matters", "[text]") {
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const QString text = randomText(random, random.bounded(12));
        const QString once = folded(text);
        INFO(text.toStdString());
        REQUIRE(folded(once) == once);
        REQUIRE(folded(text.normalized(QString::NormalizationForm_D)) == once);
        REQUIRE(once == once.toLower());
        REQUIRE(once == once.simplified());
    }
}

TEST_CASE("a short text holds a name and nothing that hides or breaks lines", "[text]") {
    struct {
        const char* text;
        const char* kept; ///< null: refused
    } const cases[] = {{"Bahnhof", "Bahnhof"},
                       {"  Am Markt \n", "Am Markt"},
                       {"U\u0308bung", "Übung"}, // composed
                       {"O'Neill", "O'Neill"},
                       {"<b>fett</b>", "<b>fett</b>"},
                       {"\U0001F511", "\U0001F511"},
                       {"", nullptr},
                       {"   ", nullptr},
                       {"\u00A0", nullptr},
                       {"a\nb", nullptr},
                       {"a\tb", nullptr},
                       {"a\x01", nullptr},
                       {"a\u0085"
                        "b",
                        nullptr},
                       {"Adam\u202Egpj", nullptr},
                       {"a\u200Bb", nullptr},
                       {"a\u2066"
                        "b",
                        nullptr}};
    for (const auto& c : cases) {
        INFO(c.text);
        const QString text = utf8(c.text);
        if (c.kept) {
            CHECK(ShortText(text).str() == utf8(c.kept));
            CHECK_FALSE(ShortText::problem(text));
        } else {
            REQUIRE(ShortText::problem(text, QStringLiteral("The field")));
            CHECK(ShortText::problem(text, QStringLiteral("The field"))->contains(QStringLiteral("The field")));
            CHECK_THROWS_AS(ShortText(text), Error);
        }
    }
    CHECK(ShortText(QString(ShortText::kMaxLength, QLatin1Char('x'))).str().size() == ShortText::kMaxLength);
    CHECK_THROWS_AS(ShortText(QString(ShortText::kMaxLength + 1, QLatin1Char('x'))), Error);
    CHECK(ShortText(QStringLiteral(" ") + QString(ShortText::kMaxLength, QLatin1Char('x'))).str().size()
          == ShortText::kMaxLength); // what is trimmed does not count
}

TEST_CASE("whatever lies in the store comes out as a short text", "[text]") {
    QRandomGenerator random(9);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomText(random, random.bounded(300));
        const ShortText read = ShortText::fromStore(text);
        REQUIRE_FALSE(ShortText::problem(read.str()));
        REQUIRE(ShortText::fromStore(read.str()) == read);
        if (!ShortText::problem(text) && text == text.trimmed())
            REQUIRE(read.str().normalized(QString::NormalizationForm_C) == ShortText(text).str());
    }
    CHECK(ShortText::fromStore(QString()).str() == utf8("–")); // something to click on
    CHECK(ShortText::fromStore(utf8("\u202E")).str() == utf8("–"));
}

TEST_CASE("every choice has a key for files and a label for people", "[text]") {
    checkEnum<AgencyKind>("AgencyKind");
    checkEnum<PatrolMode>("PatrolMode");
    checkEnum<PatrolState>("PatrolState");
    checkEnum<PatrolOutcome>("PatrolOutcome");
    checkEnum<HotspotKind>("HotspotKind");
    checkEnum<DutyKind>("DutyKind");
    checkEnum<RestrictionKind>("RestrictionKind");
    CHECK(enumEntries<AgencyKind>().size() == 14); // the list of the manual
    CHECK(enumEntries<DutyKind>().size() == 4);
    CHECK(enumEntries<HotspotKind>().size() == 4);
}

TEST_CASE("a place is on the globe, to a centimetre", "[text]") {
    const auto hamm = GeoPoint::fromDegrees(51.6739, 7.8160);
    REQUIRE(hamm);
    CHECK(hamm->latE7() == 516'739'000);
    CHECK(hamm->lonE7() == 78'160'000);
    CHECK(GeoPoint::fromE7(hamm->latE7(), hamm->lonE7()) == hamm);
    CHECK(GeoPoint::fromDegrees(90, 180));
    CHECK(GeoPoint::fromDegrees(-90, -180));
    CHECK(GeoPoint::fromDegrees(51.00000004, 7)->latE7() == 510'000'000);
    CHECK(GeoPoint::fromDegrees(51.00000006, 7)->latE7() == 510'000'001);
    for (const double wrong : {90.0000001, -90.0000001, 1e300, -1e300, std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN()})
        CHECK_FALSE(GeoPoint::fromDegrees(wrong, 7));
    for (const double wrong : {180.0000001, -180.1, std::numeric_limits<double>::quiet_NaN()})
        CHECK_FALSE(GeoPoint::fromDegrees(51, wrong));
    for (const qint64 wrong : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                               qint64(1'800'000'001), qint64(-1'800'000'001), qint64(1) << 32}) {
        CHECK_FALSE(GeoPoint::fromE7(0, wrong));
        CHECK_FALSE(GeoPoint::fromE7(wrong, 0));
    }
}

TEST_CASE("an error carries its sentence in every form that is asked for", "[text]") {
    const Error e(ErrorCode::Input, utf8("Das Übungsfeld fehlt."), QStringLiteral("column 3"));
    CHECK(e.text() == utf8("Das Übungsfeld fehlt."));
    CHECK(QString::fromUtf8(e.what()).contains(utf8("Übungsfeld")));
    CHECK(e.detail() == QStringLiteral("column 3"));
    const Error copy = e;
    CHECK(QByteArray(copy.what()) == QByteArray(e.what()));
}
