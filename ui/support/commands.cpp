// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/commands.h"

#include "ui/support/tooltip.h"

#include <QAbstractButton>
#include <QVariant>

#include <algorithm>

namespace streife {
namespace {

constexpr const char* kCommand = "command";
constexpr const char* kKeys = "keys";

} // namespace

QString plainWords(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    return text.remove(QStringLiteral("…")).trimmed();
}

QString keyText(const QList<QKeySequence>& keys) {
    return keys.isEmpty() ? QString() : keys.constFirst().toString(QKeySequence::NativeText);
}

QString withKeys(const QString& words, const QString& keys) {
    return keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys);
}

void setCommand(QWidget* widget, const char* id) {
    widget->setProperty(kCommand, QLatin1String(id));
}

QString shownKeys(const QWidget* widget) {
    return widget->property(kKeys).toString();
}

void tellKeys(QWidget* root, const std::vector<Command>& commands) {
    for (auto* widget : root->findChildren<QWidget*>()) {
        const QString id = widget->property(kCommand).toString();
        if (id.isEmpty())
            continue;
        const auto command =
            std::find_if(commands.begin(), commands.end(), [&](const Command& c) { return c.id == id; });
        if (command == commands.end())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString words = button != nullptr && widget->accessibleName().isEmpty() ? plainWords(button->text())
                                                                                      : widget->accessibleName();
        const QString keys = keyText(command->action->shortcuts());
        widget->setProperty(kKeys, keys);
        widget->update();
        widget->setToolTip(plainTip(withKeys(words, keys)));
    }
}

} // namespace streife
