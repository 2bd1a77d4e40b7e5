// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keybindings.h"

#include "tests/support/catch.h"
#include "ui/settings/fixedkeys.h"
#include "ui/support/settings.h"

#include <memory>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

struct KeysFixture {
    std::vector<std::unique_ptr<QAction>> actions;
    std::vector<Command> commands;
    Settings settings;

    void add(const char* id, const char* text, const QList<QKeySequence>& keys) {
        actions.push_back(std::make_unique<QAction>(QLatin1String(text)));
        actions.back()->setShortcuts(keys);
        commands.push_back({QLatin1String(id), u"Edit"_s, actions.back().get(), keys});
    }
    KeysFixture() {
        add("t.new", "&New", {Qt::CTRL | Qt::Key_N});
        add("t.redo", "Redo", {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
        add("t.bare", "Bare", {});
        clear();
    }
    ~KeysFixture() { clear(); }
    KeysFixture(const KeysFixture&) = delete;
    KeysFixture& operator=(const KeysFixture&) = delete;
    void clear() { resetAllKeys(commands, settings); }
    /// As at the next start of the program.
    void restart() {
        for (const Command& c : commands)
            c.action->setShortcuts(c.defaults);
        applyKeys(commands, Settings());
    }
    [[nodiscard]] QString keysOf(int i) const {
        return QKeySequence::listToString(commands[size_t(i)].action->shortcuts(), QKeySequence::PortableText);
    }
};

} // namespace

TEST_CASE_METHOD(KeysFixture, "checklist 4: changed keys are valid at once and at the next start", "[keys]") {
    setKeys(commands[0], {Qt::CTRL | Qt::ALT | Qt::Key_F5}, settings);
    setKeys(commands[1], {}, settings);
    setKeys(commands[2], {Qt::Key_F7}, settings);
    for (const bool again : {false, true}) {
        INFO(again);
        if (again)
            restart();
        CHECK(keysOf(0) == u"Ctrl+Alt+F5"_s);
        CHECK(keysOf(1).isEmpty()); // taken away stays taken away
        CHECK(keysOf(2) == u"F7"_s);
    }
    resetKeys(commands, commands[1], settings);
    CHECK(keysOf(1) == u"Ctrl+Y; Ctrl+Shift+Z"_s); // both of them
    resetAllKeys(commands, settings);
    restart();
    CHECK(keysOf(0) == u"Ctrl+N"_s);
    CHECK(keysOf(2).isEmpty());
}

TEST_CASE_METHOD(KeysFixture, "checklist 4: keys of another action are refused, naming it", "[keys]") {
    const auto taken = keyRefusal(commands, commands[2], Qt::CTRL | Qt::Key_N);
    REQUIRE(taken);
    CHECK(taken->contains(u"Ctrl+N"_s));
    CHECK(taken->contains(u"\"New\""_s));
    CHECK(taken->contains(u"Edit"_s));
    CHECK(keyRefusal(commands, commands[2], Qt::CTRL | Qt::SHIFT | Qt::Key_Z)); // also where it is the second key
    CHECK_FALSE(keyRefusal(commands, commands[0], Qt::CTRL | Qt::Key_N));       // its own
    CHECK_FALSE(keyRefusal(commands, commands[2], Qt::CTRL | Qt::Key_M));
    setKeys(commands[0], {}, settings);
    CHECK_FALSE(keyRefusal(commands, commands[2], Qt::CTRL | Qt::Key_N)); // free since
}

TEST_CASE("keys that fields, lists, menus or keyboards need for themselves are never given away", "[keys]") {
    for (const QKeyCombination key :
         {QKeyCombination(Qt::Key_A), Qt::SHIFT | Qt::Key_A, QKeyCombination(Qt::Key_5), QKeyCombination(Qt::Key_Comma),
          QKeyCombination(Qt::Key_Return), QKeyCombination(Qt::Key_Delete), QKeyCombination(Qt::Key_Tab),
          QKeyCombination(Qt::Key_F2), Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::SHIFT | Qt::Key_Left,
          Qt::CTRL | Qt::Key_Left, QKeyCombination(Qt::Key_Home), Qt::ALT | Qt::Key_D, Qt::CTRL | Qt::ALT | Qt::Key_Q,
          Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_D, Qt::SHIFT | Qt::Key_Space}) {
        INFO(QKeySequence(key).toString().toStdString());
        CHECK_FALSE(reservedBecause(QKeySequence(key)).isEmpty());
    }
    for (const QKeyCombination key :
         {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_A, QKeyCombination(Qt::Key_F5), Qt::SHIFT | Qt::Key_F2,
          Qt::ALT | Qt::Key_1, Qt::CTRL | Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_PageUp, Qt::CTRL | Qt::Key_Slash}) {
        INFO(QKeySequence(key).toString().toStdString());
        CHECK(reservedBecause(QKeySequence(key)).isEmpty());
    }
}

TEST_CASE_METHOD(KeysFixture, "settings that somebody has broken leave every action its usual keys", "[keys]") {
    for (const char* nonsense :
         {"Ctrl+Nonsense", "Ctrl+K, Ctrl+C", ";;;x", "A", "Del", "Ctrl+D", "\xff\xfe", "Ctrl+"}) {
        INFO(nonsense);
        settings.setText(u"keys/t.new"_s, QString::fromLatin1(nonsense));
        restart();
        CHECK(keysOf(0) == u"Ctrl+N"_s);
    }
}

TEST_CASE_METHOD(KeysFixture, "no two actions ever have the same keys, whatever is stored", "[keys]") {
    settings.setText(u"keys/t.bare"_s, u"Ctrl+N"_s); // the usual ones of another
    restart();
    CHECK(keysOf(2) == u"Ctrl+N"_s);
    CHECK(keysOf(0).isEmpty());
    settings.setText(u"keys/t.redo"_s, u"Ctrl+N; F8"_s);
    restart();
    CHECK(keysOf(1) == u"Ctrl+N; F8"_s); // in the order of the menus
    CHECK(keysOf(2).isEmpty());
    resetKeys(commands, commands[0], settings); // its usual keys are somebody else's now
    CHECK(keysOf(0).isEmpty());
    resetAllKeys(commands, settings);
    CHECK(keysOf(0) == u"Ctrl+N"_s);
}
