// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QFrame>
#include <QStringList>

class QLabel;

namespace streife {

/// One finding as a card: what is wrong with the number first, who and why, the norm in muted type, then what can be
/// done about it with one click. Meaning is carried by sign and words, the colour helps.
class FindingCard : public QFrame {
    Q_OBJECT
public:
    explicit FindingCard(const Finding& finding, QWidget* parent = nullptr);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    /// Says the same thing in other words, after the patrol got another name or time; false where it is another thing.
    bool retell(const Finding& finding);
    void setMends(const QStringList& texts);
    /// One more link behind the mends: to take the finding on, or to withdraw that; empty for none.
    void setRelease(const QString& text);
    [[nodiscard]] const QStringList& mends() const { return m_mends; }
    /// The keyboard goes to its first mend; without any to the card itself.
    void takeFocus();

signals:
    void mendChosen(int index);
    void releaseChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void showLinks();
    void nameLinks();
    /// What somebody took on no longer shouts.
    [[nodiscard]] Severity shownSeverity() const { return m_finding.taken ? Severity::Info : m_finding.severity; }
    Finding m_finding;
    QStringList m_mends;
    QString m_release;
    QLabel* m_title;
    QLabel* m_text = nullptr;
    QLabel* m_norm = nullptr;
    QWidget* m_links = nullptr;
};

/// "Verstoß", "Warnung", "Info"
[[nodiscard]] QString severityLabel(Severity severity);

} // namespace streife
