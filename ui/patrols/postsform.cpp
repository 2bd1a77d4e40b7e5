// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/postsform.h"

#include "ui/agencies/agencychip.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QMenu>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kCountWidth = 16; ///< grid steps

QHBoxLayout* rowLayout() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::of(nullptr).u);
    return row;
}

} // namespace

PostsForm::PostsForm(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void PostsForm::show(PatrolId patrol, const PatrolDraft& draft, const QSet<OfficerId>& marked, bool readOnly) {
    m_posts = draft.posts;
    m_patrol = patrol;
    m_draft = draft;
    m_marked = marked;
    m_readOnly = readOnly;
    const HalfTyped typed(m_body);
    renew(m_body, this, 2 * Metrics::of(this).u);
    if (!m_posts.empty())
        addHead();
    for (size_t i = 0; i < m_posts.size(); ++i)
        addPart(i);
    if (!m_readOnly)
        addButton();
    typed.resumeIn(m_body);
}

void PostsForm::edit(size_t index, const std::function<void(PostDraft&)>& work) {
    work(m_posts[index]);
    emit changed();
}

QString PostsForm::officerName(OfficerId id) const {
    const auto found = m_choices->plan->officers.constFind(id);
    return found == m_choices->plan->officers.constEnd() ? tr("unknown") : found->fullName();
}

void PostsForm::addHead() {
    const int u = Metrics::of(this).u;
    auto* row = rowLayout();
    row->addStretch(1);
    for (const QString& text : {tr("people"), tr("promised")}) {
        QLabel* label = mutedLabel(text, m_body);
        label->setFont(labelFont(font()));
        fixWidth(label, kCountWidth);
        label->setAlignment(Qt::AlignRight);
        row->addWidget(label);
    }
    if (!m_readOnly)
        row->addSpacing(8 * u);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
}

void PostsForm::addPart(size_t index) {
    const PostDraft& post = m_posts[index];
    const AgencyBadge badge = m_choices->badges.value(post.agency);
    const bool own = m_choices->own.contains(post.agency);
    const Metrics m = Metrics::of(this);
    auto* part = new QWidget(m_body);
    auto* box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(m.u);
    auto* head = rowLayout();
    head->addWidget(new AgencyChip(badge, badge.label, part), 1);
    auto* strength = new CountField(tr("Strength of %1").arg(badge.label), 1, 99, part);
    strength->setObjectName(QStringLiteral("strength%1").arg(index));
    strength->setNumber(post.strength);
    fixWidth(strength, kCountWidth);
    strength->setReadOnly(m_readOnly);
    strength->setToolTip(tr("How many people this authority brings"));
    connect(strength, &TextField::changed, this, [this, index, strength] {
        edit(index, [&](PostDraft& p) {
            p.strength = strength->number();
            p.promised = std::min(p.promised, p.strength);
        });
    });
    head->addWidget(strength);
    auto* promised = new CountField(tr("Promised by %1 without a name").arg(badge.label), 0, post.strength, part);
    promised->setObjectName(QStringLiteral("promised%1").arg(index));
    promised->setNumber(post.promised);
    fixWidth(promised, kCountWidth);
    promised->setReadOnly(m_readOnly || !own);
    promised->setToolTip(own ? tr("How many of them are promised without a name")
                             : plainTip(tr("Only %1 itself can promise").arg(badge.label)));
    connect(promised, &TextField::changed, this,
            [this, index, promised] { edit(index, [&](PostDraft& p) { p.promised = promised->number(); }); });
    head->addWidget(promised);
    if (!m_readOnly) {
        QPushButton* remove = iconButton(QStringLiteral("cross"), tr("Remove the posts of %1").arg(badge.label), part);
        fixWidth(remove, 7);
        connect(remove, &QPushButton::clicked, this, [this, index] {
            m_posts.erase(m_posts.begin() + qsizetype(index));
            emit changed();
        });
        head->addWidget(remove);
    }
    box->addLayout(head);
    addDetails(box, index);
    addCrew(box, index);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(part);
}

void PostsForm::addDetails(QVBoxLayout* box, size_t index) {
    const PostDraft& post = m_posts[index];
    const AgencyBadge badge = m_choices->badges.value(post.agency);
    QWidget* part = box->parentWidget();
    auto* row = rowLayout();
    const auto add = [&](const QString& name, const QString& hint, const char* object, QString PostDraft::*member) {
        auto* field = new TextField(name, part);
        field->setObjectName(QLatin1String(object) + QString::number(index));
        field->setPlaceholderText(hint);
        field->setValue(post.*member);
        field->setReadOnly(m_readOnly);
        connect(field, &TextField::changed, this,
                [this, index, field, member] { edit(index, [&](PostDraft& p) { p.*member = field->value(); }); });
        row->addWidget(field);
    };
    add(tr("Function that %1 shall bring").arg(badge.label), tr("any function"), "function", &PostDraft::function);
    add(tr("Unit of %1").arg(badge.label), tr("Unit"), "unit", &PostDraft::unit);
    box->addLayout(row);
}

void PostsForm::addCrew(QVBoxLayout* box, size_t index) {
    const PostDraft& post = m_posts[index];
    const AgencyBadge badge = m_choices->badges.value(post.agency);
    const Metrics m = Metrics::of(this);
    QWidget* part = box->parentWidget();
    for (const OfficerId officer : post.crew) {
        auto* row = rowLayout();
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new AgencyChip(badge, officerName(officer), part), 1);
        if (m_marked.contains(officer)) {
            auto* sign = plainLabel({}, part);
            sign->setPixmap(
                iconPixmap(QStringLiteral("hint"), 4 * m.u, colorsOf(palette()).breach, devicePixelRatioF()));
            sign->setAccessibleName(tr("There are findings about this person"));
            sign->setToolTip(plainTip(sign->accessibleName()));
            row->addWidget(sign);
        }
        if (!m_readOnly) {
            QPushButton* remove =
                iconButton(QStringLiteral("cross"), tr("Take %1 off this patrol").arg(officerName(officer)), part);
            fixWidth(remove, 7);
            connect(remove, &QPushButton::clicked, this,
                    [this, index, officer] { edit(index, [&](PostDraft& p) { std::erase(p.crew, officer); }); });
            row->addWidget(remove);
        }
        box->addLayout(row);
    }
    if (m_readOnly || !m_choices->own.contains(post.agency))
        return;
    auto* picker = new OfficerPicker([this, index] { return candidates(index); },
                                     tr("Name somebody of %1 …").arg(badge.label), part);
    picker->setObjectName(QStringLiteral("picker%1").arg(index));
    connect(picker, &OfficerPicker::picked, this, [this, index](OfficerId officer) {
        // After the completer is done with the field, which the answer to this edit rebuilds.
        QMetaObject::invokeMethod(
            this,
            [this, index, officer] {
                edit(index, [&](PostDraft& p) {
                    p.crew.push_back(officer);
                    p.strength = std::max(p.strength, int(p.crew.size()));
                });
            },
            Qt::QueuedConnection);
    });
    box->addWidget(picker);
}

void PostsForm::addButton() {
    QPushButton* add = linkButton(tr("Add an authority"), m_body);
    add->setIcon(icon(QStringLiteral("plus")));
    auto* menu = new QMenu(add);
    std::vector<AgencyId> agencies(m_choices->plan->agencies.keyBegin(), m_choices->plan->agencies.keyEnd());
    std::sort(agencies.begin(), agencies.end());
    for (const AgencyId id : agencies) {
        QString label = m_choices->badges.value(id).label;
        menu->addAction(label.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, id] {
            m_posts.push_back({id, 1, 0, {}, {}, {}});
            emit changed();
        });
    }
    add->setMenu(menu);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(add, 0, Qt::AlignLeft);
}

std::vector<Candidate> PostsForm::candidates(size_t post) const {
    PatrolDraft draft = *m_draft;
    draft.posts = m_posts;
    const Plan plan = m_choices->everybody({draft.posts[post].agency});
    std::vector<Candidate> out;
    for (const RankedOfficer& ranked : candidatesFor(plan, candidateQuery(plan, draft, post, m_patrol))) {
        const Officer& o = *plan.officers.constFind(ranked.officer);
        out.push_back({o.id, o.fullName() + QStringLiteral(" (%1)").arg(o.serviceNo.str()), candidateText(ranked.state),
                       int(ranked.state)});
    }
    return out;
}

} // namespace streife
