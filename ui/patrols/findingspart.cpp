// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/findingspart.h"

#include "ui/rules/release.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"

#include <QApplication>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kAfterPainting = 30; ///< ms: first the plan shows what was done, then what can be done about it

} // namespace

FindingsPart::FindingsPart(QWidget* parent)
    : QWidget(parent), m_none(mutedLabel(tr("Nothing to complain about."), this)) {
    auto* box = new QVBoxLayout(this);
    box->setSpacing(Metrics::of(this).u + 2);
    m_none->setIndent(Metrics::of(this).u);
    box->addWidget(m_none);
    box->setContentsMargins(0, 0, 0, 3); // the focus is shown there
    setAccessibleName(tr("Findings"));
}

void FindingsPart::show(const PlannedPatrol& patrol, const Findings& findings, bool readOnly) {
    const bool same = m_patrol && m_patrol->patrol.id == patrol.patrol.id;
    if (!same)
        m_focusTo.reset();
    m_patrol = patrol;
    m_readOnly = readOnly;
    const bool kept = same && findings.size() == m_cards.size()
                      && std::equal(findings.begin(), findings.end(), m_cards.begin(),
                                    [](const Finding& f, FindingCard* card) { return card->retell(f); });
    if (!kept)
        rebuild(findings);
    m_due = !readOnly && !m_cards.empty();
    if (m_due)
        m_timer.start(kAfterPainting, this);
    else
        restoreFocus();
}

void FindingsPart::clear() {
    m_timer.stop();
    m_due = false;
    m_patrol.reset();
    m_focusTo.reset();
    m_of.reset();
    m_everybody.reset();
}

std::optional<size_t> FindingsPart::focusedCard() const {
    const QWidget* focused = QApplication::focusWidget();
    for (size_t i = 0; i < m_cards.size(); ++i)
        if (focused != nullptr && (m_cards[i] == focused || m_cards[i]->isAncestorOf(focused)))
            return i;
    return std::nullopt;
}

/// Cards of findings that are still there keep their mends until the new ones are known, so that nothing jumps.
void FindingsPart::rebuild(const Findings& findings) {
    if (const auto card = focusedCard()) {
        m_focusTo = *card;
        setFocus(Qt::OtherFocusReason); // not wherever Qt finds the next place
    }
    const std::vector<FindingCard*> old = std::exchange(m_cards, {});
    std::vector<std::vector<Mend>> mends;
    for (const Finding& f : findings) {
        auto* card = new FindingCard(f, this);
        connect(card, &FindingCard::mendChosen, this, [this, card](int mend) {
            // Later: the answer to it rebuilds the card with what was clicked.
            QMetaObject::invokeMethod(
                this, [this, finding = card->finding(), text = card->mends()[mend]] { carryOut(finding, text); },
                Qt::QueuedConnection);
        });
        connect(card, &FindingCard::releaseChosen, this, [this, card] {
            QMetaObject::invokeMethod(
                this,
                [this, finding = card->finding(), place = focusedCard()] {
                    m_focusTo = place;
                    emit releaseAsked(finding);
                },
                Qt::QueuedConnection);
        });
        card->setRelease(releaseWordsFor(f));
        const auto before =
            std::find_if(old.begin(), old.end(), [&](const FindingCard* c) { return c->finding() == f; });
        if (before != old.end() && !m_readOnly) {
            card->setMends((*before)->mends());
            mends.push_back(m_mends[size_t(before - old.begin())]);
        } else {
            mends.emplace_back();
        }
        m_cards.push_back(card);
        layout()->addWidget(card);
    }
    for (FindingCard* card : old) {
        card->hide();
        card->setParent(nullptr);
        card->deleteLater(); // a press on one of its links may have led here
    }
    m_mends = std::move(mends);
    m_none->setVisible(findings.empty());
}

/// Only for own people, or for what is nobody's: the other house releases for its own.
QString FindingsPart::releaseWordsFor(const Finding& f) const {
    if (m_readOnly)
        return {};
    if (f.officer && m_choices != nullptr && m_choices->plan) {
        const auto officer = m_choices->plan->officers.constFind(*f.officer);
        if (officer == m_choices->plan->officers.constEnd() || !m_choices->own.contains(officer->agency))
            return {};
    }
    return releaseWords(f);
}

void FindingsPart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_due)
        m_timer.start(kAfterPainting, this);
}

void FindingsPart::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_timer.stop();
    if (m_due && isVisible())
        findMends();
}

/// Read once per state of the week: the next patrol asks for the same people.
const Plan& FindingsPart::everybody() {
    QSet<AgencyId> asked;
    for (const PlannedPost& post : m_patrol->posts)
        if (m_choices->own.contains(post.post.agency))
            asked.insert(post.post.agency);
    if (m_of != m_choices->plan)
        m_known.clear();
    if (!m_everybody || m_of != m_choices->plan || !m_known.contains(asked)) {
        m_of = m_choices->plan;
        m_known.unite(asked);
        m_everybody.emplace(m_choices->everybody(m_known));
    }
    return *m_everybody;
}

void FindingsPart::findMends() {
    m_due = false;
    Findings findings;
    for (const FindingCard* card : m_cards)
        findings.push_back(card->finding());
    const bool hopeless = std::all_of(findings.begin(), findings.end(), [](const Finding& f) {
        return f.severity == Severity::Info && f.rule != QStringLiteral("duplicate");
    });
    m_mends = hopeless ? std::vector<std::vector<Mend>>(m_cards.size())
                       : mendsForAll(findings, *m_patrol, everybody(), m_choices->own);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        QStringList texts;
        for (const Mend& mend : m_mends[i])
            texts << mend.text;
        if (focusedCard() == i && texts != m_cards[i]->mends())
            m_focusTo = i;
        m_cards[i]->setMends(texts);
    }
    emit rearranged();
    restoreFocus();
}

void FindingsPart::restoreFocus() {
    const auto to = std::exchange(m_focusTo, std::nullopt);
    const QWidget* focused = QApplication::focusWidget();
    if (!to || (focused != nullptr && focused != this && !isAncestorOf(focused)))
        return; // somebody went elsewhere in the meantime
    if (m_cards.empty()) {
        setFocusPolicy(Qt::TabFocus); // a stop only while it is the place where one is
        setFocus(Qt::OtherFocusReason);
    } else {
        m_cards[std::min(*to, m_cards.size() - 1)]->takeFocus();
    }
    emit rearranged();
}

void FindingsPart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void FindingsPart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    setFocusPolicy(Qt::NoFocus);
    update();
}

void FindingsPart::paintEvent(QPaintEvent*) {
    if (!hasFocus() || !m_cards.empty())
        return;
    // Under its words, as links show it: a ring would cut into them.
    const QRect words = m_none->geometry();
    QPainter(this).fillRect(words.x(), words.bottom() + 1, m_none->fontMetrics().horizontalAdvance(m_none->text()), 2,
                            colorsOf(palette()).focus);
}

void FindingsPart::carryOut(const Finding& finding, const QString& text) {
    if (!m_patrol)
        return;
    if (m_due) // clicked before the state just shown was looked at
        findMends();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->finding() != finding)
            continue;
        for (const Mend& mend : m_mends[i])
            if (mend.text == text) {
                m_focusTo = i;
                emit mendChosen(Mend(mend));
                return;
            }
    }
}

} // namespace streife
