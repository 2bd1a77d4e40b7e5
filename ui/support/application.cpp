// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/application.h"

#include "ui/support/prompts.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextEdit>

namespace streife {
namespace {

/// The button that this event shall press; null for all others.
QPushButton* pressedByReturn(QObject* receiver, const QEvent& event) {
    auto* button = event.type() == QEvent::KeyPress ? qobject_cast<QPushButton*>(receiver) : nullptr;
    if (button == nullptr || !button->isEnabled() || qobject_cast<QDialog*>(button->window()) != nullptr)
        return nullptr;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    return plain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) ? button : nullptr;
}

/// Ctrl+D deletes a letter in the fields of some desktops; here it never deletes anything. Fields that name keys
/// ("takesAllKeys") may see it.
bool deletesByCtrlD(QObject* receiver, const QEvent& event) {
    if (event.type() != QEvent::KeyPress || receiver->property("takesAllKeys").toBool())
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_D && key.modifiers() == Qt::ControlModifier
           && (qobject_cast<QLineEdit*>(receiver) != nullptr || qobject_cast<QPlainTextEdit*>(receiver) != nullptr
               || qobject_cast<QTextEdit*>(receiver) != nullptr);
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        if (deletesByCtrlD(receiver, *event)) {
            event->accept();
            return true;
        }
        if (QPushButton* button = pressedByReturn(receiver, *event)) {
            if (!static_cast<const QKeyEvent*>(event)->isAutoRepeat())
                button->click();
            event->accept();
            return true;
        }
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        qWarning("%s", error.what());
        // Told from the event loop: a dialog must not open inside a paint event, nor outside the window's thread.
        QMetaObject::invokeMethod(
            this, [this, failure = std::current_exception()] { report(failure); }, Qt::QueuedConnection);
    }
    return false;
}

void Application::report(const std::exception_ptr& failure) {
    if (m_prompts == nullptr || m_showing)
        return;
    const QScopedValueRollback showing(m_showing, true);
    (void)m_prompts->guarded(activeWindow(), [&] { std::rethrow_exception(failure); });
}

} // namespace streife
