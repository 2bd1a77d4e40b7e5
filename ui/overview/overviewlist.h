// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewmodel.h"

#include <QListView>

namespace streife {

/// What waits, line by line. A click or Return on a line leads to its place.
class OverviewList : public QListView {
    Q_OBJECT
public:
    explicit OverviewList(QWidget* parent = nullptr);
    /// The chosen line stays chosen where it is still there.
    void setOverview(const Overview& overview);

signals:
    void opened(const streife::OverviewTarget& target);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(const QModelIndex& index);
    OverviewModel m_model;
};

} // namespace streife
