// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/settings/keybindings.h"
#include "ui/support/listmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace streife {

class KeyField;
class ListView;
class TextField;

using KeyLineId = Id<struct KeyLineTag>;

/// One action, or one of the fixed keys of the plan (`command` is empty).
struct KeyLine {
    KeyLineId id;
    QString category;
    QString words;
    QString keys;
    QString command;

    bool operator==(const KeyLine&) const = default;
};

/// Every action with its keys; they are changed by pressing others. What another action holds is refused by name.
class KeysPage : public QWidget {
    Q_OBJECT
public:
    KeysPage(const std::vector<Command>& commands, Settings& settings, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] QWidget* searchField() const;

signals:
    void keysChanged();
    void said(const QString& text); ///< what came of pressing keys

private:
    QWidget* buildEditor();
    [[nodiscard]] const Command* chosen() const;
    void showChosen();
    void take(const QKeySequence& keys);
    void give(const QList<QKeySequence>& keys, const QString& result);
    void tell(const QString& text, bool refused);

    const std::vector<Command>& m_commands;
    Settings& m_settings;
    ListModel<KeyLine> m_lines;
    TextField* m_search;
    ListView* m_list;
    QLabel* m_name = nullptr;
    KeyField* m_field = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace streife
