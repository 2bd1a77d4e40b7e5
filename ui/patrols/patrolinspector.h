// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "ui/patrols/findingspart.h"
#include "ui/patrols/historypart.h"
#include "ui/patrols/outcomeform.h"
#include "ui/patrols/visitsform.h"

#include <QDate>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace streife {

class ClockField;
class ChoiceField;
class DayField;
class KeysPart;
class LinesField;
class TextField;

/// The selected patrol beside the board, edited in place. It emits the draft it was filled from and the draft it wants;
/// whoever listens writes, and shows the new state.
class PatrolInspector : public QWidget {
    Q_OBJECT
public:
    explicit PatrolInspector(QWidget* parent = nullptr);

    /// Shows no patrol; `heir` takes the focus where a field of the form has it. Left alone it would wander on as by
    /// Tab, which chooses the first patrol of the plan.
    void clear(QWidget* heir = nullptr);
    void show(const PlannedPatrol& patrol, PatrolChoices choices, const Findings& findings,
              const std::vector<HistoryStep>& history, bool readOnly);
    [[nodiscard]] std::optional<PatrolId> patrol() const { return m_id; }
    void focusTitle();
    void focusCrew();                     ///< the first field of the posts
    void focusPlaces();                   ///< where a place is added
    void beginTitle(const QString& text); ///< in the place of the one that stands there
    void setHead(QWidget* head);          ///< stays above the form
    void setNow(Instant now);             ///< also what "heute" means in its fields

signals:
    void edited(streife::PatrolId id, const streife::PatrolDraft& seen, const streife::PatrolDraft& wanted);
    void said(const QString& text); ///< what a click has done
    void closeRequested();
    void removeRequested();
    void seriesRequested();
    void releaseAsked(const streife::Finding& finding);
    void answered(streife::AgencyId agency, streife::Decision decision, const QString& note,
                  const std::vector<streife::TimeSpan>& alternatives);
    void promised(const streife::PhonePromise& promise);
    void promiseRemoved(streife::PhonePromiseId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildForm();
    void buildHead(class QVBoxLayout* box);
    void buildFields(class QVBoxLayout* box);
    void fill();
    void arrangeTabs();
    void carryOut(const Mend& mend);
    void commit();
    void applyTimes(PatrolDraft& draft) const;
    void moveTo(const TimeSpan& span);
    void addSection(class QVBoxLayout* box, const QString& title, QWidget* part);

    std::optional<PatrolId> m_id;
    PatrolDraft m_seen{{}, {}, TimeSpan({0}, {1}), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    PatrolChoices m_choices;
    QDate m_today;
    Instant m_now;
    bool m_readOnly = false;
    bool m_filling = false;

    QStackedWidget* m_stack;
    QScrollArea* m_scroll = nullptr;
    TextField* m_title = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_close = nullptr;
    QLabel* m_key = nullptr;
    QPushButton* m_series = nullptr;
    QLabel* m_seriesRule = nullptr;
    DayField* m_day = nullptr;
    ClockField* m_start = nullptr;
    ClockField* m_end = nullptr;
    QLabel* m_length = nullptr;
    ChoiceField* m_mode = nullptr;
    TextField* m_callSign = nullptr;
    TextField* m_meeting = nullptr;
    ChoiceField* m_state = nullptr;
    KeysPart* m_keys = nullptr;
    PostsForm* m_posts = nullptr;
    FindingsPart* m_findings = nullptr;
    VisitsForm* m_visits = nullptr;
    LinesField* m_tasks = nullptr;
    OutcomeForm* m_outcome = nullptr;
    HistoryPart* m_history = nullptr;
};

} // namespace streife
