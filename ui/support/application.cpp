// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/application.h"

#include "ui/support/prompts.h"

#include <QScopedValueRollback>

namespace streife {

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
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
