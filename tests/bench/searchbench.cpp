// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in the search field to what is found on the screen, with the large demo city.
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "tests/bench/material.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchpopup.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

namespace streife::bench {

namespace {

constexpr double kKeyMs = 50;
constexpr int kRounds = 5;

void settle() {
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// Counts what the list paints.
class PaintWatch : public QObject {
public:
    using QObject::QObject;
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

bool search() {
    const QTemporaryDir folder;
    const Material material(folder.path());
    const QString path = material.copy(material.demo(QStringLiteral("large")), QStringLiteral("search.streife"));
    Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    Settings settings;
    Prompts prompts;
    prompts.setSilent(true);
    MainWindow window(theme, settings, prompts,
                      WorkspaceOptions{Clock(fromLocal(QDate(2026, 11, 24), QTime(9, 0))), QStringLiteral("bench"),
                                       folder.filePath(QStringLiteral("state"))});
    window.resize(1440, 900);
    window.show();
    require(window.openFile(path), QStringLiteral("the large demo city could not be opened"));
    settle();
    window.actions()[Act::Search]->trigger();
    settle();
    auto* popup = window.findChild<SearchPopup*>();
    auto* field = popup->findChild<QLineEdit*>();
    auto* list = popup->findChild<SearchList*>();
    PaintWatch watch;
    list->viewport()->installEventFilter(&watch);
    const QString key = window.workspace()->all<Patrol>("start").front().key.str().toLower(); // ten years ago
    // What nearly all patrols hold, what none does, short words, two words, a key, an umlaut.
    const QStringList typed{QStringLiteral("streife"), QStringLiteral("bahnhof"),      QStringLiteral("m"),
                            QStringLiteral("xq"),      QStringLiteral("xqzw"),         QStringLiteral("bahn kod"),
                            QStringLiteral("müller"),  QStringLiteral("nord abend s"), key};
    Series keys;
    for (int round = -1; round < kRounds; ++round) {
        for (const QString& text : typed) {
            field->clear();
            settle();
            for (const QChar c : text) {
                const int before = watch.paints;
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
                const double ms = timed([&] {
                    QApplication::sendEvent(field, &press);
                    for (int i = 0; i < 50 && watch.paints == before; ++i)
                        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                });
                if (round >= 0) // the first round fills the caches
                    keys.ms.push_back(ms);
            }
            const bool nothing = text.startsWith(QStringLiteral("xq"));
            require((list->found().entries() == 0) == nothing, QStringLiteral("wrong answer for ") + text);
        }
        const SearchEntry* first = list->chosen();
        require(first != nullptr && first->kind == SearchKind::Patrol && first->detail.contains(key.toUpper()),
                QStringLiteral("the patrol with the key is not first"));
    }
    window.closeFile();
    return report(QStringLiteral("search.key_to_painted_p95"), {}, keys, {}, {{}, kKeyMs, 0.95});
}

} // namespace streife::bench
