// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"
#include "core/patrols/patrol.h"
#include "core/reports/reportdocument.h"

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace streife {

class ChoiceField;
class DayField;
class Prompts;
class Settings;
class Workspace;

/// Druckvorschau: what shall be printed at the left, the finished pages at the right. What is saved or printed is what
/// is shown.
class PrintPage : public QWidget {
    Q_OBJECT
public:
    PrintPage(Workspace& workspace, Settings& settings, Prompts& prompts, QWidget* parent = nullptr);

    void showFor(Week week, std::optional<PatrolId> patrol);
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
    enum class Kind { Week, Month, Card };
    QWidget* buildOptions();
    void update();
    void print();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] ReportDocument build();
    [[nodiscard]] QString proposedName() const;

    Workspace& m_workspace;
    Settings& m_settings;
    Prompts& m_prompts;
    Week m_week;
    std::optional<PatrolId> m_patrol;
    ReportDocument m_document;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument* m_pdf;
    QPdfView* m_view;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_paper = nullptr;
    DayField* m_from = nullptr;
    DayField* m_to = nullptr;
    QLabel* m_range = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_issue = nullptr;
    bool m_filling = false;
};

} // namespace streife
