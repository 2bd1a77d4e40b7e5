// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/postsform.h"

#include "ui/patrols/postpart.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QEvent>
#include <QMenu>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace streife {

PostsForm::PostsForm(QWidget* parent) : QWidget(parent) {
    const int u = Metrics::of(this).u;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(u);
    auto* head = new QHBoxLayout;
    head->setSpacing(u);
    m_title = sectionLabel({}, this);
    m_title->setIndent(u);
    head->addWidget(m_title, 1);
    for (const auto& [text, steps] :
         {std::pair(tr("people"), PostPart::kStrengthSteps), std::pair(tr("promised"), PostPart::kPromisedSteps)}) {
        QLabel* label = mutedLabel(text, this);
        label->setFont(labelFont(font()));
        label->setIndent(u);
        fixWidth(label, steps);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        head->addWidget(label);
        m_columns.push_back(label);
    }
    m_columnsEnd = new QSpacerItem(0, 0); // above the buttons at the ends of the rows
    head->addItem(m_columnsEnd);
    outer->addLayout(head);
    auto* parts = new QWidget(this);
    m_parts = new QVBoxLayout(parts);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(u);
    outer->addWidget(parts);
    m_add = linkButton(tr("Add an authority"), this);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setMenu(new QMenu(m_add));
    outer->addWidget(m_add, 0, Qt::AlignLeft);
}

ShownPost PostsForm::shownPost(const PostDraft& post, const QSet<OfficerId>& marked) const {
    ShownPost shown{post, m_choices->badges.value(post.agency), {},
                    {},   m_choices->own.contains(post.agency), m_readOnly};
    for (const OfficerId id : post.crew) {
        const auto found = m_choices->plan->officers.constFind(id);
        shown.crew << (found == m_choices->plan->officers.constEnd() ? tr("unknown") : found->fullName());
        shown.marked.push_back(marked.contains(id));
    }
    return shown;
}

void PostsForm::show(PatrolId patrol, const PatrolDraft& draft, const QSet<OfficerId>& marked, bool readOnly) {
    m_posts = draft.posts;
    m_patrol = patrol;
    m_draft = draft;
    m_readOnly = readOnly;
    std::vector<ShownPost> wanted;
    for (size_t i = 0; i < m_posts.size(); ++i) {
        wanted.push_back(shownPost(m_posts[i], marked));
        wanted.back().offered = offered(i);
    }
    size_t kept = 0;
    while (kept < m_shown.size() && kept < wanted.size() && m_shown[kept]->fits(wanted[kept]))
        ++kept;
    std::vector<HalfTyped> typed;
    for (size_t i = kept; i < m_shown.size(); ++i) {
        typed.emplace_back(m_shown[i]);
        m_parts->removeWidget(m_shown[i]);
        retire(m_shown[i]);
    }
    m_shown.resize(kept);
    for (size_t i = 0; i < kept; ++i)
        m_shown[i]->tell(wanted[i]);
    for (size_t i = kept; i < wanted.size(); ++i)
        addPart(i, wanted[i]);
    for (const HalfTyped& half : typed)
        half.resumeIn(this);
    tellTitle();
    fillMenu();
}

void PostsForm::addPart(size_t index, const ShownPost& shown) {
    auto* part = new PostPart(
        index, shown, [this, index] { return candidates(index); }, m_parts->parentWidget());
    connect(part, &PostPart::edited, this, [this, index](const PostPart::Edit& work) {
        work(m_posts[index]);
        emit changed();
    });
    connect(part, &PostPart::removeRequested, this, [this, index] {
        m_posts.erase(m_posts.begin() + qsizetype(index));
        emit changed();
    });
    m_parts->addWidget(part);
    part->show();
    m_shown.push_back(part);
}

/// As the plan knows it: an offer is no part of what the form edits.
int PostsForm::offered(size_t post) const {
    if (m_choices == nullptr || !m_choices->plan || !m_patrol)
        return 0;
    const auto& all = m_choices->plan->patrols;
    const auto planned =
        std::find_if(all.begin(), all.end(), [&](const PlannedPatrol& p) { return p.patrol.id == *m_patrol; });
    return planned != all.end() && post < planned->posts.size()
                   && planned->posts[post].post.agency == m_posts[post].agency
               ? planned->posts[post].offered
               : 0;
}

void PostsForm::tellTitle() {
    int strength = 0;
    int filled = 0;
    for (size_t i = 0; i < m_posts.size(); ++i) {
        const PostDraft& p = m_posts[i];
        strength += p.strength;
        filled += std::min(p.strength, std::max({p.promised, offered(i), int(p.crew.size())}));
    }
    m_title->setText((strength == 0 ? tr("Crew") : tr("Crew %1 of %2").arg(filled).arg(strength)).toUpper());
    for (QLabel* column : m_columns)
        column->setVisible(!m_posts.empty());
    m_columnsEnd->changeSize(m_readOnly ? 0 : 7 * Metrics::of(this).u, 0);
    layout()->invalidate();
}

void PostsForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_choices != nullptr)
        tellTitle();
}

void PostsForm::fillMenu() {
    m_add->setVisible(!m_readOnly);
    std::vector<std::pair<AgencyId, QString>> agencies;
    for (auto it = m_choices->plan->agencies.keyBegin(); it != m_choices->plan->agencies.keyEnd(); ++it)
        agencies.emplace_back(*it, m_choices->badges.value(*it).label);
    std::sort(agencies.begin(), agencies.end());
    if (agencies == m_offered)
        return;
    m_offered = agencies;
    m_add->menu()->clear();
    for (auto& [id, label] : agencies)
        m_add->menu()->addAction(label.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, agency = id] {
            m_posts.push_back({agency, 1, 0, {}, {}, {}});
            emit changed();
        });
}

std::vector<Candidate> PostsForm::candidates(size_t post) const {
    PatrolDraft draft = *m_draft;
    draft.posts = m_posts;
    const Plan plan = m_choices->everybody({draft.posts[post].agency});
    std::vector<Candidate> out;
    for (const RankedOfficer& ranked : explainedCandidates(plan, candidateQuery(plan, draft, post, m_patrol))) {
        const Officer& o = *plan.officers.constFind(ranked.officer);
        out.push_back({o.id, o.fullName() + QStringLiteral(" (%1)").arg(o.serviceNo.str()), candidateText(ranked),
                       int(ranked.state)});
    }
    return out;
}

} // namespace streife
