// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a language that does not exist: longer by 40 percent, and no plain word may be left in it.
#include "tests/ui/mainwindow/pseudotext.h"
#include "tests/ui/mainwindow/walkfixture.h"

#include "core/calendar/holidays.h"
#include "core/powers/taskmeasure.h"
#include "core/worktime/rulelimit.h"

#include <QLabel>
#include <QLocale>

using namespace streife;
using namespace streife::test;
using namespace Qt::StringLiterals;

namespace {

struct PseudoLanguage {
    PseudoTranslator translator;
    PseudoLanguage() { QCoreApplication::installTranslator(&translator); }
    ~PseudoLanguage() { QCoreApplication::removeTranslator(&translator); }
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;
};

/// Names of people and places, days and months as in Germany, the program's own name.
QSet<QString> names(const QString& file) {
    QSet<QString> out = wordsOfFile(file);
    const QLocale german(QLocale::German, QLocale::Germany);
    for (int i = 1; i <= 12; ++i)
        out << german.monthName(i) << german.monthName(i, QLocale::ShortFormat);
    for (int i = 1; i <= 7; ++i)
        out << german.dayName(i) << german.dayName(i, QLocale::ShortFormat).remove(QLatin1Char('.'));
    for (const QString& code : laender())
        for (const QString& word : wordsIn(landName(code)))
            out << word;
    for (const RuleLimit& limit : shippedLimits()) // names of laws are the same in every language
        for (const QString& text : {limit.norm, limit.source, limit.profile})
            for (const QString& word : wordsIn(text))
                out << word;
    for (const Power& power : shippedPowers()) // law and what it calls things
        for (const QString& text : {power.measure.str(), power.norm, power.note, power.source})
            for (const QString& word : wordsIn(text))
                out << word;
    for (const TaskMeasure& task : shippedTaskMeasures())
        for (const QString& word : wordsIn(task.task.str()))
            out << word;
    const QString rest = u" Doppelstreife streife min Ctrl Alt Shift PgUp PgDown Ins Del Esc Home End Tab Return Enter "
                         "roster csv Nachname Vorname Dienstnummer Özdemir Hannelore "_s;
    for (const QString& word : wordsIn(file + rest + qEnvironmentVariable("USER", u"root"_s)))
        out << word;
    return out;
}

struct Pseudo : PseudoLanguage, WalkFixture {};

} // namespace

TEST_CASE("a pseudo text is longer by 40 percent and keeps its places", "[pseudo]") {
    CHECK(pseudoText(u"Save"_s) == u"Sävëöö"_s);
    CHECK(pseudoText(u"Patrol"_s) == u"[Pätröl]"_s);
    CHECK(pseudoText(u"Mon"_s) == u"Mön"_s);
    CHECK(pseudoText(u"%1 of %n"_s).startsWith(u"[%1 öf %n"_s));
    const QString source = u"Choose an action to see what it changed."_s;
    CHECK(pseudoText(source).size() >= source.size() * 7 / 5);
    CHECK(untranslated(u"Sävë Save [Öpën] K 12 Böhm Krüger"_s, {u"Krüger"_s}) == QStringList{u"Save"_s});
    CHECK(untranslated(u"Beschwerdeh…"_s, {u"Beschwerdehotspot"_s}).isEmpty());
    QLabel painted(u"Painted"_s);
    painted.setToolTip(u"Told"_s);
    CHECK(textsOf(painted) == QStringList{u"Painted"_s, u"Told"_s});
}

TEST_CASE_METHOD(Pseudo, "checklist 38: texts longer by 40 percent are not cut on any page or in any dialog",
                 "[walk][pseudo]") {
    window->resize(1440, 900);
    QStringList told;
    everyPage([&](const char* page, QWidget& root) {
        for (const QString& trouble : clippedIn(root))
            told << QLatin1String(page) + QStringLiteral(": ") + trouble;
    });
    told.removeDuplicates();
    CHECK(told.join(QLatin1Char('\n')).toStdString() == std::string());
}

TEST_CASE_METHOD(Pseudo, "checklist 38: every word that is shown or told went through the translation",
                 "[walk][pseudo]") {
    const QSet<QString> known = names(file.path());
    QStringList told;
    int texts = 0;
    everyPage([&](const char* page, QWidget& root) {
        if (page == std::string("manual"))
            return; // has a text of its own for each language
        for (const QString& text : textsOf(root)) {
            ++texts;
            if (const QStringList words = untranslated(text, known); !words.isEmpty())
                told << QStringLiteral("%1: %2 in “%3”").arg(QLatin1String(page), words.join(QLatin1Char(' ')), text);
        }
    });
    told.removeDuplicates();
    CHECK(texts > 2000);
    CHECK(told.join(QLatin1Char('\n')).toStdString() == std::string());
}
