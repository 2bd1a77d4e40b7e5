// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/candidates.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QCompleter;
class QStringListModel;

namespace streife {

/// Somebody who could be named; `state` says in words why rather not.
struct Candidate {
    OfficerId officer;
    QString name;
    QString state;
    int rank = 0; ///< smaller first
};

/// "on duty", "absent", else why not; nothing for who is simply free.
[[nodiscard]] QString candidateText(const RankedOfficer& candidate);

/// Type a few letters, Enter names the first match. The list is made when it is first needed: an authority may have
/// thousands of people.
class OfficerPicker : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<std::vector<Candidate>()>;
    OfficerPicker(Source source, const QString& name, QWidget* parent = nullptr);
    void forget(); ///< the list read before; it is made anew when it is needed again

signals:
    void picked(streife::OfficerId officer);

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void widenPopup();
    void fill();
    void showAll();
    void pick(const QString& line);

    Source m_source;
    std::vector<Candidate> m_candidates;
    QStringList m_lines;
    QStringListModel* m_model;
    QCompleter* m_completer;
    bool m_filled = false;
};

} // namespace streife
