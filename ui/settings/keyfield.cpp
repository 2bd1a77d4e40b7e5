// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyfield.h"

#include <QKeyEvent>

namespace streife {
namespace {

bool leaves(const QKeyEvent& key) {
    const bool plain = !(key.modifiers() & ~Qt::ShiftModifier);
    return plain && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Escape);
}

} // namespace

KeyField::KeyField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setPlaceholderText(tr("Press the keys here"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    setProperty("takesAllKeys", true);
}

bool KeyField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !leaves(static_cast<const QKeyEvent&>(*event))) {
        event->accept(); // here keys are named, not used
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (leaves(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || event->isAutoRepeat())
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Backspace && modifiers == Qt::NoModifier)
        emit cleared();
    else
        emit pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(key))));
}

} // namespace streife
