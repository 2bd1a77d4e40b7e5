// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/board.h"

#include <QWidget>

class QLabel;

namespace streife {

/// Stands in the place of the inspector while several patrols are chosen: what can be done to all of them.
class SeveralPanel : public QWidget {
    Q_OBJECT
public:
    explicit SeveralPanel(QWidget* parent = nullptr);
    void show(const std::vector<const BoardBlock*>& patrols, bool readOnly);

signals:
    void moveRequested(int days, int minutes);
    void copyRequested();
    void stateRequested(streife::PatrolState state);
    void confirmRequested();
    void answersRequested();
    void removeRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    QLabel* m_title;
    QLabel* m_names;
    QWidget* m_steps;
    QWidget* m_cancel;
    QWidget* m_reinstate;
};

} // namespace streife
