// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"
#include "core/patrols/patrol.h"
#include "core/reports/paperparts.h"
#include "core/reports/reportdocument.h"
#include "ui/widgets/fields.h"

#include <QBuffer>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QPdfDocument;
class QPdfView;
class QRadioButton;
class QVBoxLayout;

namespace streife {

class OfficerPicker;
class Prompts;
class Settings;
class Workspace;

/// Druckvorschau: what shall be printed at the left, the finished pages at the right. What is saved or printed is what
/// is shown.
class PrintPage : public QWidget {
    Q_OBJECT
public:
    PrintPage(Workspace& workspace, Settings& settings, Prompts& prompts, QWidget* parent = nullptr);
    ~PrintPage() override;

    void showFor(Week week, std::optional<PatrolId> patrol);
    /// The supplement slip of a week, of these patrols alone where there are some.
    void showSlip(Week week, std::vector<PatrolId> only = {});
    /// The balance of these months, any days of them.
    void showBalance(QDate first, QDate last);
    [[nodiscard]] const ReportDocument& document() const { return m_document; }
    [[nodiscard]] QPdfDocument& pdf() { return *m_pdf; }
    void save();
    void issue();

signals:
    void closeRequested();
    void said(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPaper(Week week, std::optional<PatrolId> patrol);
    enum class Kind { Week, Slip, Month, Card, Personal, Roster, Replies, Wanted, Balance };
    QWidget* buildOptions();
    void buildChoices(QWidget* panel, QVBoxLayout* box);
    void buildCardChoice(QWidget* panel, QVBoxLayout* box);
    void buildParts(QWidget* panel, QVBoxLayout* box);
    void buildSlipChoice(QWidget* panel, QVBoxLayout* box);
    void showSlipChoice();
    void keepChoices();
    [[nodiscard]] PaperParts parts() const;
    void buildButtons(QWidget* panel, QVBoxLayout* box);
    void connectChoices();
    void fillAgencies();
    void fillAudience();
    [[nodiscard]] std::optional<AgencyId> audience() const; ///< the partner whom the paper is for
    void showChoices();                                     ///< only those that the chosen kind needs
    void showRange();
    void keepRange();                                       ///< Until never before From, told where it moves
    [[nodiscard]] std::optional<Patrol> onlyPatrol() const; ///< whose card alone is wanted
    [[nodiscard]] std::optional<Patrol> chosenPatrol() const;
    void update();
    void render();
    void showState();
    void print();
    void editColumns();
    void setOfficer(OfficerId officer);
    void chooseOfficer(); ///< of the chosen patrol, else the first by name
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] AgencyId agency() const;
    [[nodiscard]] Week firstWeek() const { return Week::of(m_from->day()); }
    [[nodiscard]] Week lastWeek() const { return Week::of(std::max(m_from->day(), m_to->day())); }
    [[nodiscard]] bool ready(); ///< is there anything to make that paper of?
    [[nodiscard]] ReportDocument build();
    [[nodiscard]] QString proposedName() const;
    [[nodiscard]] QString proposedSuffix() const;

    Workspace& m_workspace;
    Settings& m_settings;
    Prompts& m_prompts;
    Week m_week;
    std::optional<PatrolId> m_patrol;
    std::optional<int> m_kindBefore;     ///< a slip was asked for
    std::vector<PatrolId> m_slipPatrols; ///< of which alone a slip can tell
    std::optional<OfficerId> m_officer;
    ReportDocument m_document;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument* m_pdf;
    QPdfView* m_view;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_paper = nullptr;
    ChoiceField* m_agency = nullptr;
    ChoiceField* m_audience = nullptr;
    OfficerPicker* m_picker = nullptr;
    QWidget* m_which = nullptr; ///< that card or all
    QRadioButton* m_only = nullptr;
    QCheckBox* m_onlyThese = nullptr; ///< a slip of the chosen patrols alone
    QCheckBox* m_details = nullptr;
    QCheckBox* m_visits = nullptr;
    QCheckBox* m_changes = nullptr;
    QLabel* m_name = nullptr; ///< of the chosen officer
    QPushButton* m_columns = nullptr;
    DayField* m_from = nullptr;
    DayField* m_to = nullptr;
    std::vector<std::pair<QWidget*, QSet<Kind>>> m_needed; ///< labels and fields that not every kind shows
    QLabel* m_range = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_issue = nullptr;
};

} // namespace streife
