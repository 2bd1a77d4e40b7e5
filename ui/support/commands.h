// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <vector>

class QWidget;

namespace streife {

/// An action with what palette and key list need beside its words. `id` never changes: changed keys are kept under it.
struct Command {
    QString id;       ///< "patrol.copy"
    QString category; ///< as people read it: "Patrol"
    QAction* action = nullptr;
    QList<QKeySequence> defaults; ///< keys that nobody has changed
};

/// "&Copy to next week …" as people read it.
[[nodiscard]] QString plainWords(QString text);
/// The first of the keys as people read it, empty where there are none.
[[nodiscard]] QString keyText(const QList<QKeySequence>& keys);

/// "Neue Streife (Strg+N)", the words alone where there are no keys.
[[nodiscard]] QString withKeys(const QString& words, const QString& keys);
/// The button or field does the same as this command: its tooltip shall name the keys of it.
void setCommand(QWidget* widget, const char* id);
/// The keys that tellKeys() has found for it, empty where there are none.
[[nodiscard]] QString shownKeys(const QWidget* widget);
/// Writes the keys that are valid now into the tooltips of all such widgets below `root`.
void tellKeys(QWidget* root, const std::vector<Command>& commands);

} // namespace streife
