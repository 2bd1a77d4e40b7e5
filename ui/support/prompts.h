// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <exception>
#include <functional>
#include <optional>
#include <queue>
#include <utility>

class QWidget;

namespace streife {

/// Everything that stops the work to ask or tell: files, questions, errors. One object, passed by constructor; tests
/// queue the answers and read what was shown, so no dialog ever waits in a test.
class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;

    /// File to open, none if cancelled; an empty `folder` is the home folder.
    [[nodiscard]] std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter,
                                                  const QString& folder = {});
    /// File to write; `suffix` is added where none of `suffixes` (empty: `suffix` alone) is typed, overwriting is
    /// asked.
    [[nodiscard]] std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& proposal,
                                                  const QString& filter, const QString& suffix,
                                                  const QStringList& suffixes = {});
    /// A question whose buttons are verbs; index of the one chosen, none for Esc. The first is the default.
    [[nodiscard]] std::optional<int> ask(QWidget* parent, const QString& title, const QString& text,
                                         const QStringList& verbs);
    /// One line of text, none for Esc.
    [[nodiscard]] std::optional<QString> askLine(QWidget* parent, const QString& title, const QString& label,
                                                 const QString& verb);
    /// May what was entered replace what came into the file meanwhile? `both` names field and both values.
    [[nodiscard]] bool askConflicts(QWidget* parent, const QStringList& both);
    void tell(QWidget* parent, const QString& title, const QString& text);

    /// Runs `work`; an Error or any other exception is shown and gives false. One of the two places where exceptions
    /// end.
    bool guarded(QWidget* parent, const std::function<void()>& work);
    /// Why the last guarded work failed, told once; none where it did not.
    [[nodiscard]] std::optional<ErrorCode> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    void showError(QWidget* parent, const std::exception& error);

    [[nodiscard]] const QString& proposed() const { return m_proposed; } ///< where the last file was looked for
    void queueFile(const QString& path) { m_files.push(path); }
    void queueAnswer(int button) { m_answers.push(button); }
    void queueLine(const QString& line) { m_lines.push(line); }
    void setSilent(bool silent) { m_silent = silent; } ///< tests: remember texts instead of showing them
    [[nodiscard]] const QStringList& shown() const { return m_shown; }

private:
    std::queue<QString> m_files;
    std::queue<QString> m_lines;
    std::queue<int> m_answers;
    QStringList m_shown;
    QString m_proposed;
    std::optional<ErrorCode> m_failure;
    bool m_silent = false;
};

} // namespace streife
