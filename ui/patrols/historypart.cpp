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

HistoryPart::HistoryPart(QWidget* parent) : QWidget(parent), m_more(linkButton({}, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
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
    else if (steps == m_steps && m_body != nullptr)
        return;
    m_steps = steps;
    build();
}

void HistoryPart::build() {
    const Metrics m = Metrics::of(this);
    delete m_body; // labels only: nothing in it is ever clicked
    m_body = new QWidget(this);
    auto* box = new QVBoxLayout(m_body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * m.u);
    const size_t shown = m_all ? m_steps.size() : std::min(m_steps.size(), kShown);
    for (size_t i = 0; i < shown; ++i)
        addStep(box, m_steps[i]);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);
    m_body->show();
    m_more->setVisible(m_steps.size() > kShown);
    m_more->setText(m_all ? tr("Show only the newest") : tr("Show all %1").arg(m_steps.size()));
}

void HistoryPart::addStep(QVBoxLayout* box, const HistoryStep& step) {
    const Metrics m = Metrics::of(this);
    auto* part = new QVBoxLayout;
    part->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * m.u);
    QLabel* when = mutedLabel(step.who.isEmpty() ? step.when : step.when + QStringLiteral(" · ") + step.who, m_body);
    when->setWordWrap(true);
    head->addWidget(when, 1);
    if (step.shortNotice)
        head->addWidget(new NoticeLabel(m_body), 0, Qt::AlignRight | Qt::AlignTop);
    part->addLayout(head);
    QLabel* what = plainLabel(step.changes.join(QLatin1Char('\n')), m_body);
    what->setWordWrap(true);
    part->addWidget(what);
    box->addLayout(part);
}

} // namespace streife
