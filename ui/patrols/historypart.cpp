// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/historypart.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QSet>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr size_t kShown = 5;
constexpr qsizetype kLines = 8; ///< of one step; a replaced week would fill the window
constexpr qint64 kShortNoticeMs = 7 * 24 * kHourMs;

QString dayName(QDate day, QDate today) {
    if (day == today)
        return tr("today");
    return day.addDays(1) == today ? tr("yesterday") : formatDate(day);
}

QString whatChanged(const HistoryEntry& e) {
    if (e.field == QStringLiteral("created"))
        return tr("created");
    return e.field == QStringLiteral("deleted") ? tr("deleted") : changeText(e);
}

/// Whoever is on the patrol has to hear of it.
bool isPlannedBy(const QString& field) {
    static const QSet<QString> fields{
        QStringLiteral("start"),   QStringLiteral("end"),          QStringLiteral("mode"),  QStringLiteral("state"),
        QStringLiteral("crew"),    QStringLiteral("posts"),        QStringLiteral("tasks"), QStringLiteral("visits"),
        QStringLiteral("deleted"), QStringLiteral("meeting_point")};
    return fields.contains(field);
}

/// Keeps its colour through a change of look.
class NoticeLabel : public QLabel {
public:
    explicit NoticeLabel(QWidget* parent) : QLabel(streife::tr("at short notice"), parent) {
        setTextFormat(Qt::PlainText);
        look();
    }

protected:
    bool event(QEvent* event) override {
        const bool done = QLabel::event(event);
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
            look();
        return done;
    }

private:
    void look() {
        QPalette p = QApplication::palette();
        p.setColor(QPalette::WindowText, colorsOf(p).warning);
        setPalette(p);
        setFont(scaledFont(QApplication::font(), 12, QFont::DemiBold));
    }
};

} // namespace

std::vector<HistoryStep> historySteps(const History& all, Instant now, Instant start) {
    const History history = joinedReplacements(all);
    const QDate today = toLocal(now).date;
    const auto made = std::find_if(history.begin(), history.end(),
                                   [](const HistoryEntry& e) { return e.field == QStringLiteral("created"); });
    std::vector<HistoryStep> steps;
    const HistoryEntry* last = nullptr;
    for (auto it = history.rbegin(); it != history.rend(); ++it) {
        if (made != history.end() && it->actionId == made->actionId && it->field != QStringLiteral("created"))
            continue; // was entered together with the record
        const bool goesOn = last != nullptr && last->actionId == it->actionId;
        last = &*it;
        if (!goesOn) {
            const LocalTime at = toLocal(it->at);
            steps.push_back({dayName(at.date, today) + QLatin1Char(' ') + formatTime(at.time),
                             it->user.isEmpty() ? it->agency : it->user,
                             {},
                             false});
        }
        QString text = whatChanged(*it);
        if (!it->reason.isEmpty())
            text += QStringLiteral(" (%1)").arg(it->reason);
        steps.back().changes.prepend(text); // within a step as it was entered
        steps.back().shortNotice =
            steps.back().shortNotice
            || (isPlannedBy(it->field) && it->at < start && start.ms - it->at.ms < kShortNoticeMs);
    }
    return steps;
}

HistoryPart::HistoryPart(QWidget* parent) : QWidget(parent), m_box(new QVBoxLayout), m_more(linkButton({}, this)) {
    auto* box = new QVBoxLayout(this);
    const int u = Metrics::of(this).u;
    box->setContentsMargins(u, 0, 0, 0);
    m_box->setSpacing(2 * u);
    box->addLayout(m_box);
    box->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setObjectName(QStringLiteral("allHistory"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        build();
        emit rearranged();
    });
}

void HistoryPart::show(const std::vector<HistoryStep>& steps, bool anew) {
    if (anew)
        m_all = false;
    m_steps = steps;
    build();
}

/// An edit adds steps at the top: the others keep their labels, which are dear to lay out.
void HistoryPart::build() {
    const size_t count = m_all ? m_steps.size() : std::min(m_steps.size(), kShown);
    const std::vector<HistoryStep> wanted(m_steps.begin(), m_steps.begin() + qsizetype(count));
    size_t added = 0;
    while (added < wanted.size()
           && !std::equal(wanted.begin() + qsizetype(added), wanted.end(), m_shown.begin(),
                          m_shown.begin() + qsizetype(std::min(m_shown.size(), wanted.size() - added)),
                          [](const HistoryStep& step, const Row& row) { return step == row.step; }))
        ++added;
    const size_t kept = wanted.size() - added;
    while (m_shown.size() > kept) {
        delete m_shown.back().part; // labels only: nothing in it is ever clicked
        m_shown.pop_back();
    }
    for (size_t i = 0; i < added; ++i)
        addStep(i, wanted[i]);
    m_more->setVisible(m_steps.size() > kShown);
    m_more->setText(m_all ? tr("Show only the newest") : tr("Show all %1").arg(m_steps.size()));
}

void HistoryPart::addStep(size_t at, const HistoryStep& step) {
    const Metrics m = Metrics::of(this);
    auto* body = new QWidget(this);
    auto* part = new QVBoxLayout(body);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * m.u);
    QLabel* when = mutedLabel(step.who.isEmpty() ? step.when : step.when + QStringLiteral(" · ") + step.who, body);
    when->setWordWrap(true);
    head->addWidget(when, 1);
    if (step.shortNotice)
        head->addWidget(new NoticeLabel(body), 0, Qt::AlignRight | Qt::AlignTop);
    part->addLayout(head);
    QStringList lines = step.changes.mid(0, kLines);
    if (const auto more = int(step.changes.size() - lines.size()); more > 0)
        lines << tr("and %n more", nullptr, more);
    QLabel* what = plainLabel(lines.join(QLatin1Char('\n')), body);
    what->setWordWrap(true);
    part->addWidget(what);
    m_box->insertWidget(int(at), body);
    if (at < m_shown.size())
        body->stackUnder(m_shown[at].part); // read out as it is seen
    body->show();                           // layouts show what they get only later
    m_shown.insert(m_shown.begin() + qsizetype(at), {step, body});
}

} // namespace streife
