// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keybindings.h"

#include "ui/settings/fixedkeys.h"
#include "ui/support/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace streife {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(streife::KeyBindings)
};

QString settingOf(const Command& command) {
    return QStringLiteral("keys/") + command.id;
}

QString usual() {
    return QStringLiteral("usual");
}

/// None where nothing was chosen, or nothing that can be read.
std::optional<QList<QKeySequence>> chosenKeys(const QString& text) {
    if (text == usual())
        return std::nullopt;
    QList<QKeySequence> keys;
    for (const QString& part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QKeySequence key = QKeySequence::fromString(part, QKeySequence::PortableText);
        if (key.isEmpty() || key.count() != 1 || key[0].key() == Qt::Key_unknown || !reservedBecause(key).isEmpty())
            return std::nullopt;
        keys << key;
    }
    return keys;
}

const Command* holderOf(const std::vector<Command>& commands, const QKeySequence& key) {
    const auto it = std::find_if(commands.begin(), commands.end(),
                                 [&](const Command& c) { return c.action->shortcuts().contains(key); });
    return it == commands.end() ? nullptr : &*it;
}

} // namespace

void applyKeys(const std::vector<Command>& commands, const Settings& settings) {
    const QHash<QString, QString> stored = settings.texts(QStringLiteral("keys"));
    QList<QKeySequence> taken;
    std::vector<const Command*> left;
    for (const Command& command : commands) {
        auto keys = chosenKeys(stored.value(command.id, usual()));
        if (!keys) {
            left.push_back(&command);
            continue;
        }
        keys->removeIf([&](const QKeySequence& key) { return taken.contains(key); });
        taken += *keys;
        command.action->setShortcuts(*keys);
    }
    for (const Command* command : left) {
        QList<QKeySequence> keys = command->defaults;
        keys.removeIf([&](const QKeySequence& key) { return taken.contains(key); });
        command->action->setShortcuts(keys);
    }
}

std::optional<QString> keyRefusal(const std::vector<Command>& commands, const Command& command,
                                  const QKeySequence& keys) {
    const QString named = keys.toString(QKeySequence::NativeText);
    if (const QString reason = reservedBecause(keys); !reason.isEmpty())
        return QStringLiteral("%1: %2").arg(named, reason);
    const Command* holder = holderOf(commands, keys);
    if (holder != nullptr && holder->id != command.id)
        return Words::tr("%1 belongs to \"%2\" (%3) already. Take it away there first.")
            .arg(named, plainWords(holder->action->text()), holder->category);
    return std::nullopt;
}

void setKeys(const Command& command, const QList<QKeySequence>& keys, Settings& settings) {
    command.action->setShortcuts(keys);
    settings.setText(settingOf(command),
                     keys == command.defaults ? usual() : QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void resetKeys(const std::vector<Command>& commands, const Command& command, Settings& settings) {
    QList<QKeySequence> keys = command.defaults;
    keys.removeIf([&](const QKeySequence& key) {
        const Command* holder = holderOf(commands, key);
        return holder != nullptr && holder->id != command.id;
    });
    command.action->setShortcuts(keys);
    settings.setText(settingOf(command), usual());
}

void resetAllKeys(const std::vector<Command>& commands, Settings& settings) {
    for (const Command& command : commands)
        settings.setText(settingOf(command), usual());
    applyKeys(commands, settings);
}

} // namespace streife
