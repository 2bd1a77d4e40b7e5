// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/actionsearch.h"

#include "tests/support/catch.h"

#include <memory>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

struct SomeCommands {
    std::vector<std::unique_ptr<QAction>> actions;
    std::vector<Command> commands;

    QAction& add(const char* id, const char* category, const char* text, const QKeySequence& key = {}) {
        actions.push_back(std::make_unique<QAction>(QString::fromUtf8(text)));
        if (!key.isEmpty())
            actions.back()->setShortcut(key);
        commands.push_back({QLatin1String(id), QString::fromUtf8(category), actions.back().get(), {}});
        return *actions.back();
    }
    SomeCommands() {
        add("file.new", "Datei", "&Neue Datei …", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
        add("edit.undo", "Bearbeiten", "&Rückgängig", Qt::CTRL | Qt::Key_Z);
        add("edit.delete", "Bearbeiten", "Eintrag &löschen");
        add("patrol.delete", "Streife", "Streife &löschen");
        add("patrol.copy", "Streife", "In die nächste Woche &kopieren");
        add("look.large", "Darstellung", "&Größere Schrift");
        add("week.next", "Woche", "&Nächste Woche");
    }
    [[nodiscard]] QStringList found(const char* text, const QStringList& recent = {}) const {
        QStringList ids;
        for (const SearchEntry& e : matchingActions(commands, QString::fromUtf8(text), recent))
            ids << e.command;
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(SomeCommands, "actions are found by parts of their words, umlauts either way", "[search]") {
    CHECK(found("loesch") == QStringList{u"edit.delete"_s, u"patrol.delete"_s});
    CHECK(found("LÖSCH") == QStringList{u"edit.delete"_s, u"patrol.delete"_s});
    CHECK(found("groessere") == QStringList{u"look.large"_s});
    CHECK(found("gängig") == QStringList{u"edit.undo"_s});
    CHECK(found("streife loeschen") == QStringList{u"patrol.delete"_s});
    CHECK(found("loeschen streife") == QStringList{u"patrol.delete"_s}); // in any order
    CHECK(found("gibtesnicht").isEmpty());
    CHECK(found("&").isEmpty()); // the mark of a menu is no part of the words
    CHECK(found("…").isEmpty());
}

TEST_CASE_METHOD(SomeCommands, "what begins as typed comes first, then beginnings of words, then parts", "[search]") {
    const QStringList n = found("n");
    REQUIRE(n.size() >= 3);
    CHECK(n.mid(0, 2) == QStringList{u"file.new"_s, u"week.next"_s});
    CHECK(n[2] == u"patrol.copy"_s);
    CHECK(found("woche").first() == u"patrol.copy"_s); // both hold it as a word: as in the menus
    CHECK(found("strei").first() == u"patrol.delete"_s);
    CHECK(found("strei").contains(u"patrol.copy"_s)); // by its category
}

TEST_CASE_METHOD(SomeCommands, "without words: all of them, those used last first", "[search]") {
    CHECK(found("").size() == qsizetype(commands.size()));
    CHECK(found("").first() == u"file.new"_s);
    const QStringList recent{u"week.next"_s, u"patrol.copy"_s, u"no.longer.there"_s};
    CHECK(found("", recent).mid(0, 3) == QStringList{u"week.next"_s, u"patrol.copy"_s, u"file.new"_s});
    CHECK(found("loeschen", {u"patrol.delete"_s}) == QStringList{u"patrol.delete"_s, u"edit.delete"_s});
}

TEST_CASE_METHOD(SomeCommands, "a line shows keys and whether it can be chosen, and what the window lacks is left out",
                 "[search]") {
    actions[1]->setEnabled(false);
    actions[6]->setVisible(false);
    const std::vector<SearchEntry> all = matchingActions(commands, {}, {});
    CHECK(all.size() == commands.size() - 1);
    CHECK(all[0].title == u"Neue Datei"_s);
    CHECK(all[0].detail == u"Datei"_s);
    CHECK(all[0].keys == u"Ctrl+Shift+N"_s);
    CHECK(all[0].enabled);
    CHECK_FALSE(all[1].enabled);
    CHECK(spoken(all[0]) == u"Actions: Neue Datei, Datei, Ctrl+Shift+N"_s);
    CHECK(spoken(all[1]).endsWith(u"not possible now"_s));
    CHECK(all[2].keys.isEmpty());
}

TEST_CASE("lines of a kind stand together, the kind with the best match first", "[search]") {
    const auto line = [](SearchKind kind, const char* title, int rank) {
        SearchEntry e{kind, QLatin1String(title)};
        e.rank = rank;
        return e;
    };
    std::vector<SearchEntry> entries{line(SearchKind::Patrol, "a", 2), line(SearchKind::Officer, "b", 0),
                                     line(SearchKind::Patrol, "c", 2), line(SearchKind::Officer, "d", 2),
                                     line(SearchKind::Day, "e", 9),    line(SearchKind::Action, "f", 2)};
    arrangeByKind(entries);
    QString order;
    for (const SearchEntry& e : entries)
        order += e.title;
    CHECK(order == u"bdacfe"_s);
}
