// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace streife {

/// A dialog with fields above, and below "Cancel" and the one button that does it. Return in a line goes on to the next
/// field: it is no order yet.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& okText, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab goes as one reads; to be called again where fields were built anew.
    void orderTabs();
    /// What is added here stands above the buttons.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Left of the buttons.
    void addToFoot(QWidget* widget);
    /// To be called when the fields are there: the size in units of the grid, never larger than the screen.
    void finish(int width, int height);
    QPushButton* m_ok = nullptr;
    QPushButton* m_cancel = nullptr;

private:
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_foot = nullptr;
};

/// A table of records one per line: `widths` in units of the grid, the last column takes the rest.
[[nodiscard]] QTableWidget* lineTable(const QString& name, const QStringList& headers,
                                      std::initializer_list<int> widths, QWidget* parent);

/// Says in the middle of the table what it means that it has no line.
void tellWhenEmpty(QTableWidget* table, const QString& text);

} // namespace streife
