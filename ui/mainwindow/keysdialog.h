// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QMenu;

namespace streife {

/// What keys and mouse do in the week plan, and the keys of every menu entry.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<QMenu*>& menus, QWidget* parent);

private:
    void addSection(const QString& title);
    void addLine(const QString& keys, const QString& what);
    QGridLayout* m_grid;
};

} // namespace streife
