// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace streife {

/// Shows keys and takes the next ones that are pressed in it, whatever they do elsewhere. Tab and Esc stay what they
/// are, so that the keyboard gets out again.
class KeyField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(const QString& name, QWidget* parent = nullptr);

signals:
    void pressed(const QKeySequence& keys);
    void cleared(); ///< Backspace

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace streife
