// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/candidates.h"
#include "ui/support/listmodel.h"

#include <QWidget>

class QLabel;

namespace streife {

class ListView;
class TextField;

/// The kind of what is dragged from the list of people; the data is the id in decimal figures.
inline constexpr const char* kOfficerMime = "application/x-doppelstreife-officer";

/// A person and how he stands to the time asked about.
struct CrewLine {
    OfficerId id;
    QString name, state;
    int rank = 0;

    bool operator==(const CrewLine&) const = default;
};

/// Own people beside the board, best first, to be dragged onto a patrol. Return or a double click names them in the
/// chosen one.
class CrewList : public QWidget {
    Q_OBJECT
public:
    explicit CrewList(QWidget* parent = nullptr);
    /// `about` says in words for what time.
    void show(const QString& about, std::vector<CrewLine> lines);
    [[nodiscard]] ListView& list() { return *m_list; }

signals:
    void named(streife::OfficerId officer);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void drag(qint64 officer);

    QLabel* m_about;
    TextField* m_filter;
    ListView* m_list;
    ListModel<CrewLine> m_lines;
    std::optional<QPoint> m_pressed;
};

} // namespace streife
