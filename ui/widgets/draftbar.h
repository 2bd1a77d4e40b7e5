// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/drafts.h"

#include <QFrame>
#include <QMap>

#include <functional>

class QLabel;
class QPushButton;

namespace streife {

class Prompts;
class Workspace;

/// Above a form: what was typed in it and could not be saved, because the disk is full or somebody else is writing. It
/// outlives the program (core/workspace/drafts.h) until it is saved or thrown away.
class DraftBar : public QFrame {
    Q_OBJECT
public:
    DraftBar(Workspace& workspace, Prompts& prompts, QWidget* parent);

    /// Whenever `form` was filled with this record; the ids of records are unique in a file. Null: nothing is shown.
    void follow(QWidget* form, qint64 record);
    /// `save` tells its own failures and says whether it saved; after a failure `showStored` fills the form again. What
    /// was typed is kept where it was not what was typed that failed.
    void guard(const std::function<bool()>& save, const std::function<void()>& showStored);

private:
    using Texts = QMap<QString, QString>; ///< by the names that screen readers say
    [[nodiscard]] Texts typed() const;
    [[nodiscard]] std::vector<Draft> kept() const;
    void keep(qint64 record, const Texts& texts);
    void forget(qint64 record, const QString& field);
    void showKept();
    void saveNow();
    void discard();

    Workspace& m_workspace;
    Prompts& m_prompts;
    Drafts m_drafts;
    const QWidget* m_form = nullptr;
    qint64 m_record = 0;
    Texts m_stored;
    std::vector<Draft> m_lost; ///< kept here alone: there was no room for them on the disk either
    QLabel* m_text;
    QPushButton* m_save;
};

} // namespace streife
