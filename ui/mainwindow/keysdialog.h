// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/commands.h"

#include <QDialog>

class QGridLayout;

namespace streife {

/// What keys and mouse do in the week plan, and the keys of every action.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const std::vector<Command>& commands, QWidget* parent);

private:
    void addSection(const QString& title);
    void addLine(const QString& keys, const QString& what);
    QGridLayout* m_grid;
};

} // namespace streife
