// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <exception>

namespace streife {

class Prompts;

/// The second place where exceptions end: what an event handler throws is shown, and the program goes on. And the one
/// where Return presses the button that has the keyboard, which Qt does in dialogs only, and Ctrl+D deletes nothing.
class Application : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv);

    /// Who shows it; null = only the log.
    void setPrompts(Prompts* prompts) { m_prompts = prompts; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void report(const std::exception_ptr& failure);

    Prompts* m_prompts = nullptr;
    bool m_showing = false; ///< a dialog over a window that cannot paint itself must not open the next one
};

} // namespace streife
