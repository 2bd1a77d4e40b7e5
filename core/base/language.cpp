// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslations() {
    Q_INIT_RESOURCE(i18n); // a static library registers its resources only when told to
}

namespace streife {
namespace {

QTranslator* translator(int which) {
    static QTranslator* const both[2] = {new QTranslator(qApp), new QTranslator(qApp)};
    return both[which];
}

Language current = Language::English;

} // namespace

void setLanguage(Language language) {
    initTranslations();
    current = language;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCoreApplication::removeTranslator(translator(0));
    QCoreApplication::removeTranslator(translator(1));
    if (language == Language::English) {
        if (translator(1)->load(QStringLiteral(":/i18n/doppelstreife_en.qm"))) // plural forms
            QCoreApplication::installTranslator(translator(1));
        return;
    }
    if (translator(0)->load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(translator(0));
    if (translator(1)->load(QStringLiteral(":/i18n/doppelstreife_de.qm")))
        QCoreApplication::installTranslator(translator(1));
}

Language currentLanguage() {
    return current;
}

} // namespace streife
