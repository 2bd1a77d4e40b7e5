// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QAction;

namespace streife {

/// The areas of the window, top down; those that are visited now and then stand below a line. Narrow windows show
/// icons only.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void add(const QString& icon, const QString& text, bool belowLine = false);
    /// The area's action: its keys stand in the tooltip, a digit also at the edge.
    void setAction(int index, QAction* action);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_buttons.size()); }
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void look();
    QList<QAbstractButton*> m_buttons;
    QWidget* m_line;
    int m_above = 0;
    int m_current = -1;
    bool m_narrow = false;
};

} // namespace streife
