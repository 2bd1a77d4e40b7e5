// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/prompts.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "ui/support/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

namespace streife {
std::optional<QString> Prompts::openFile(QWidget* parent, const QString& title, const QString& filter,
                                         const QString& folder) {
    m_proposed = folder.isEmpty() ? QDir::homePath() : folder;
    if (!m_files.empty()) {
        const QString path = m_files.front();
        m_files.pop();
        return path;
    }
    if (m_silent)
        return std::nullopt;
    const QString path = QFileDialog::getOpenFileName(parent, title, m_proposed, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> Prompts::saveFile(QWidget* parent, const QString& title, const QString& proposal,
                                         const QString& filter, const QString& suffix, const QStringList& suffixes) {
    m_proposed = proposal;
    std::optional<QString> path;
    if (!m_files.empty()) {
        path = m_files.front();
        m_files.pop();
    } else if (!m_silent) {
        QFileDialog dialog(parent, title, QFileInfo(proposal).absolutePath(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(proposal);
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& chosen) {
            dialog.setDefaultSuffix(chosen.section(QStringLiteral("*."), -1).chopped(1));
        });
        if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
            path = dialog.selectedFiles().first();
    }
    const QStringList allowed = suffixes.isEmpty() ? QStringList{suffix} : suffixes;
    if (path && !allowed.contains(QFileInfo(*path).suffix(), Qt::CaseInsensitive))
        *path += QLatin1Char('.') + suffix;
    return path;
}

std::optional<int> Prompts::ask(QWidget* parent, const QString& title, const QString& question,
                                const QStringList& verbs) {
    m_shown << question;
    if (!m_answers.empty()) {
        const int answer = m_answers.front();
        m_answers.pop();
        return answer < 0 ? std::nullopt : std::optional(answer);
    }
    if (m_silent)
        return std::nullopt;
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton*> buttons;
    for (const QString& verb : verbs)
        buttons << box.addButton(verb, QMessageBox::AcceptRole);
    buttons.first()->setProperty("primary", true);
    box.setDefaultButton(buttons.first());
    box.setEscapeButton(box.addButton(streife::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    const qsizetype chosen = buttons.indexOf(qobject_cast<QPushButton*>(box.clickedButton()));
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

std::optional<QString> Prompts::askLine(QWidget* parent, const QString& title, const QString& label,
                                        const QString& verb) {
    if (!m_lines.empty()) {
        const QString line = m_lines.front();
        m_lines.pop();
        return line;
    }
    if (m_silent)
        return std::nullopt;
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setOkButtonText(verb);
    dialog.setCancelButtonText(streife::tr("Cancel"));
    dialog.resize(std::min(120 * Metrics::of(&dialog).u, dialog.screen()->availableSize().width()),
                  dialog.sizeHint().height());
    for (auto* button : dialog.findChildren<QPushButton*>())
        button->setProperty("primary", button->text() == verb);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

bool Prompts::askConflicts(QWidget* parent, const QStringList& both) {
    return ask(parent, streife::tr("Changed meanwhile"),
               streife::tr("This was changed while you were typing:") + QStringLiteral("\n\n")
                   + both.join(QStringLiteral("\n\n")),
               {streife::tr("Save my entry"), streife::tr("Keep what is in the file")})
           == 0;
}

void Prompts::tell(QWidget* parent, const QString& title, const QString& message) {
    m_shown << message;
    if (m_silent)
        return;
    QMessageBox box(QMessageBox::NoIcon, title, message, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(streife::tr("Close"), QMessageBox::AcceptRole)->setProperty("primary", true);
    box.exec();
}

bool Prompts::guarded(QWidget* parent, const std::function<void()>& work) {
    m_failure.reset();
    try {
        work();
        return true;
    } catch (const std::exception& error) {
        const auto* own = dynamic_cast<const Error*>(&error);
        m_failure = own != nullptr ? own->code() : ErrorCode::Internal;
        showError(parent, error);
    }
    return false;
}

void Prompts::showError(QWidget* parent, const std::exception& error) {
    if (const auto* own = dynamic_cast<const Error*>(&error)) {
        if (own->code() == ErrorCode::Cancelled)
            return;
        if (!own->detail().isEmpty())
            qWarning("%s", qPrintable(own->detail()));
        tell(parent, streife::tr("That did not work"), own->text());
        return;
    }
    qWarning("%s", error.what());
    tell(parent, streife::tr("That did not work"),
         streife::tr("The program met an unexpected problem. Nothing was changed. Please try again and report it if it "
                     "stays."));
}

} // namespace streife
