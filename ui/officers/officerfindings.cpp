// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/officerfindings.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/week.h"
#include "ui/rules/release.h"
#include "ui/support/latestjob.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"

#include <QLabel>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kSoon = 120; ///< milliseconds on one person
constexpr int kWeeks = 5;

} // namespace

OfficerFindings::OfficerFindings(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_job(new LatestJob(this)),
      m_state(mutedLabel({}, this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * Metrics::of(this).u);
    m_state->setWordWrap(true);
    box->addWidget(m_state);
    connect(m_job, &LatestJob::failed, this, [this](const std::exception_ptr& error) {
        m_due = false;
        m_prompts.guarded(window(), [&] { std::rethrow_exception(error); });
    });
}

bool OfficerFindings::isBusy() const {
    return m_due;
}

void OfficerFindings::show(OfficerId officer, bool readOnly) {
    if (m_officer != officer) {
        removeCards();
        m_state->setText(tr("Being checked …"));
    }
    m_officer = officer;
    m_readOnly = readOnly;
    m_due = true;
    m_soon.start(kSoon, this);
}

void OfficerFindings::clear() {
    m_officer.reset();
    m_due = false;
    m_soon.stop();
    m_job->forget();
    removeCards();
    m_state->clear();
}

void OfficerFindings::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_soon.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_soon.stop();
    read();
}

void OfficerFindings::read() {
    const QDate monday = Week::of(serviceDay(m_workspace.now(), m_workspace.partnership().dayBorder)).plus(-1).monday();
    const PersonQuery query = PersonQuery::of(m_workspace, *m_officer, monday, monday.addDays(7 * kWeeks));
    m_job->start([this, query] {
        auto found = readFindingsOf(query);
        return [this, officer = query.officer, found = std::move(found)] { tell(officer, found); };
    });
}

void OfficerFindings::removeCards() {
    for (FindingCard* card : std::exchange(m_cards, {})) {
        card->hide();
        card->setParent(nullptr);
        card->deleteLater(); // a press on its link may have led here
    }
}

void OfficerFindings::tell(OfficerId officer, const PersonFindings& found) {
    if (m_officer != officer || m_soon.isActive())
        return;
    m_due = false;
    const bool same = !m_cards.empty() && m_found.findings == found.findings;
    m_found = found;
    const QDate today = serviceDay(m_workspace.now(), m_workspace.partnership().dayBorder);
    const QString weeks =
        QStringLiteral("%1 – %2").arg(Week::of(today).plus(-1).label(), Week::of(today).plus(kWeeks - 2).label());
    m_state->setText(found.findings.empty() ? tr("None in %1.").arg(weeks) : weeks);
    if (same)
        return;
    removeCards();
    for (const Finding& f : found.findings) {
        auto* card = new FindingCard(f, this);
        if (!m_readOnly)
            card->setRelease(releaseWords(f));
        connect(card, &FindingCard::releaseChosen, this, [this, f] {
            // Later: the answer to it builds the cards anew.
            QMetaObject::invokeMethod(
                this, [this, f] { releaseFinding(m_workspace, m_prompts, this, f, m_found.overrides, {}); },
                Qt::QueuedConnection);
        });
        m_cards.push_back(card);
        layout()->addWidget(card);
    }
}

} // namespace streife
