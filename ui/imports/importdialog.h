// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"
#include "core/imports/savedmapping.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace streife {

class ChoiceField;
class ImportJob;
class LinesField;
class PreviewTable;
class Prompts;
class TextField;
class Workspace;

/// Choose a file, see how it is understood, correct that, import it as one step. Everything chosen here is an
/// ImportMapping, which can be saved for the authority.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void chooseFile();
    void setFile(const QString& path);
    void setKind(ImportKind kind);
    [[nodiscard]] const ImportRequest& request() const { return m_request; }
    [[nodiscard]] const std::optional<ImportPreview>& preview() const { return m_preview; }

public slots:
    void reject() override; ///< while something runs: cancels that

signals:
    void previewShown();
    void ended(bool imported); ///< a check or an import has ended, however

private:
    void buildForm(QFormLayout* form);
    QWidget* buildBottom();
    void connectChoices();
    void refresh();
    void showPreview(const ImportPreview& preview);
    void useSaved(int index);
    [[nodiscard]] int fittingSaved(const ImportPreview& preview) const;
    [[nodiscard]] bool guess(const std::vector<SourceRecord>& head);
    void showChoices();
    void showShifts();
    void showProblems(const ImportErrors& errors, const ImportNotices& notices);
    [[nodiscard]] static QString resultWords(const ImportResult& result, bool written);
    void showResult(const ImportResult& result, bool written);
    void showTrouble(const QString& text);
    void setRunning(bool running);
    void chooseField(int column, const QString& field);
    void takeShifts();
    void judgeShifts();
    void showState();
    void forgetResult();
    void toggleLines();
    void fillSaved();
    void saveMapping();
    [[nodiscard]] AgencyId mappingOwner() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    ImportJob* m_job;
    ImportRequest m_request;
    std::optional<ImportPreview> m_preview;
    bool m_kindChosen = false;  ///< by a person; else it is guessed
    bool m_fresh = false;       ///< this file has had no mapping chosen for it yet
    bool m_resultShown = false; ///< of a check or an import; of no worth once something is chosen anew
    std::vector<SavedMapping> m_savedMappings;

    QFormLayout* m_form = nullptr;
    QLabel* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_saved = nullptr;
    QPushButton* m_save = nullptr;
    ChoiceField* m_sheet = nullptr;
    ChoiceField* m_header = nullptr;
    ChoiceField* m_agency = nullptr;
    ChoiceField* m_month = nullptr;
    TextField* m_person = nullptr;
    LinesField* m_shifts = nullptr;
    QLabel* m_wrongShifts = nullptr; ///< names the lines that are no shifts; while it says something nothing is read
    QCheckBox* m_replace = nullptr;
    PreviewTable* m_table = nullptr;
    QPushButton* m_skip = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_problems = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace streife
