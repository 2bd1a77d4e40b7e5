// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/postpart.h"

#include "ui/agencies/agencychip.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QPainter>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kIndent = 4; ///< grid steps; what an authority brings stands under its name

QHBoxLayout* rowLayout(int u, int indent = 0) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(indent * u, 0, 0, 0);
    row->setSpacing(u);
    return row;
}

} // namespace

PostPart::PostPart(size_t index, const ShownPost& shown, OfficerPicker::Source candidates, QWidget* parent)
    : QWidget(parent), m_index(index), m_shown(shown) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, index == 0 ? 0 : Metrics::of(this).u, 0, 0);
    box->setSpacing(0);
    buildHead(box);
    buildDetails(box);
    auto* crew = new QWidget(this); // whoever comes later is still read out before the picker
    m_crewBox = new QVBoxLayout(crew);
    m_crewBox->setContentsMargins(0, 0, 0, 0);
    m_crewBox->setSpacing(0);
    box->addWidget(crew);
    if (shown.own && !shown.readOnly)
        buildPicker(box, std::move(candidates));
    tell(shown);
}

void PostPart::buildHead(QVBoxLayout* box) {
    const AgencyBadge& badge = m_shown.badge;
    const int u = Metrics::of(this).u;
    auto* head = rowLayout(u);
    head->setContentsMargins(u / 2, 0, 0, 0);
    m_chip = new AgencyChip(badge, badge.label, this);
    m_chip->setHeading(true);
    head->addWidget(m_chip, 1);
    m_strength = new CountField(tr("Strength of %1").arg(badge.label), 1, 99, this);
    m_strength->setObjectName(QStringLiteral("strength%1").arg(m_index));
    m_strength->setToolTip(tr("How many people this authority brings"));
    fixWidth(m_strength, kStrengthSteps);
    connect(m_strength, &TextField::changed, this, [this] {
        emit edited([strength = m_strength->number()](PostDraft& p) {
            p.strength = strength;
            p.promised = std::min(p.promised, p.strength);
        });
    });
    m_promised = new CountField(tr("Promised by %1 without a name").arg(badge.label), 0, 99, this);
    m_promised->setObjectName(QStringLiteral("promised%1").arg(m_index));
    m_promised->setToolTip(m_shown.own ? tr("How many of them are promised without a name")
                                       : plainTip(tr("Only %1 itself can promise").arg(badge.label)));
    fixWidth(m_promised, kPromisedSteps);
    connect(m_promised, &TextField::changed, this,
            [this] { emit edited([promised = m_promised->number()](PostDraft& p) { p.promised = promised; }); });
    for (CountField* field : {m_strength, m_promised}) {
        setQuiet(field);
        head->addWidget(field);
    }
    m_strength->setReadOnly(m_shown.readOnly);
    m_promised->setReadOnly(m_shown.readOnly || !m_shown.own);
    if (!m_shown.readOnly) {
        QPushButton* remove = rowButton(QStringLiteral("cross"), tr("Remove the posts of %1").arg(badge.label), this);
        connect(remove, &QPushButton::clicked, this, &PostPart::removeRequested);
        head->addWidget(remove);
    }
    box->addLayout(head);
}

TextField* PostPart::addDetail(QHBoxLayout* row, const QString& name, const QString& hint, const char* object,
                               QString PostDraft::*member) {
    auto* field = new TextField(name, this);
    field->setObjectName(QLatin1String(object) + QString::number(m_index));
    field->setPlaceholderText(hint);
    field->setReadOnly(m_shown.readOnly);
    setQuiet(field);
    connect(field, &TextField::changed, this, [this, field, member] {
        emit edited([member, text = field->value()](PostDraft& p) { p.*member = text; });
    });
    row->addWidget(field);
    return field;
}

void PostPart::buildDetails(QVBoxLayout* box) {
    const AgencyBadge& badge = m_shown.badge;
    auto* row = rowLayout(Metrics::of(this).u, kIndent);
    m_function = addDetail(row, tr("Function or qualification that %1 shall bring").arg(badge.label),
                           tr("any function"), "function", &PostDraft::function);
    m_unit = addDetail(row, tr("Unit of %1").arg(badge.label), tr("Unit"), "unit", &PostDraft::unit);
    box->addLayout(row);
    m_offered = mutedLabel({}, this);
    m_offered->setObjectName(QStringLiteral("offered%1").arg(m_index));
    m_offered->setIndent((kIndent + 1) * Metrics::of(this).u);
    box->addWidget(m_offered);
}

void PostPart::buildPicker(QVBoxLayout* box, OfficerPicker::Source candidates) {
    auto* picker = new OfficerPicker(std::move(candidates), tr("Name somebody of %1 …").arg(m_shown.badge.label), this);
    picker->setObjectName(QStringLiteral("picker%1").arg(m_index));
    setQuiet(picker);
    connect(picker, &OfficerPicker::picked, this, [this](OfficerId officer) {
        // After the completer is done with the field, whose list the answer to this edit makes anew.
        QMetaObject::invokeMethod(
            this,
            [this, officer] {
                emit edited([officer](PostDraft& p) {
                    p.crew.push_back(officer);
                    p.strength = std::max(p.strength, int(p.crew.size()));
                });
            },
            Qt::QueuedConnection);
    });
    auto* row = rowLayout(Metrics::of(this).u, kIndent);
    row->addWidget(picker);
    box->addLayout(row);
}

bool PostPart::fits(const ShownPost& shown) const {
    return shown.post.agency == m_shown.post.agency && shown.badge == m_shown.badge && shown.own == m_shown.own
           && shown.readOnly == m_shown.readOnly;
}

void PostPart::tell(const ShownPost& shown) {
    m_shown = shown;
    m_strength->setNumber(shown.post.strength);
    m_promised->setMaximum(shown.post.strength);
    m_promised->setNumber(shown.post.promised);
    m_function->setValue(shown.post.function);
    m_unit->setValue(shown.post.unit);
    m_offered->setText(tr("%n promised by an offer", nullptr, shown.offered));
    m_offered->setVisible(shown.offered > 0);
    tellCrew();
    if (auto* picker = findChild<OfficerPicker*>())
        picker->forget();
}

PostPart::CrewRow PostPart::addCrewRow(size_t index) {
    const Metrics m = Metrics::of(this);
    CrewRow row;
    row.row = new QWidget(m_crewBox->parentWidget());
    auto* line = new QHBoxLayout(row.row);
    line->setContentsMargins((kIndent + 1) * m.u, 0, 0, 0);
    line->setSpacing(m.u);
    row.chip = new AgencyChip(m_shown.badge, {}, row.row);
    line->addWidget(row.chip, 1);
    row.sign = plainLabel({}, row.row);
    row.sign->setPixmap(iconPixmap(QStringLiteral("hint"), 4 * m.u, colorsOf(palette()).breach, devicePixelRatioF()));
    row.sign->setAccessibleName(tr("There are findings about this person"));
    row.sign->setToolTip(plainTip(row.sign->accessibleName()));
    line->addWidget(row.sign);
    if (!m_shown.readOnly) {
        row.remove = rowButton(QStringLiteral("cross"), {}, row.row);
        connect(row.remove, &QPushButton::clicked, this, [this, index] {
            emit edited([officer = m_shown.post.crew[index]](PostDraft& p) { std::erase(p.crew, officer); });
        });
        line->addWidget(row.remove);
    }
    m_crewBox->addWidget(row.row);
    row.row->show();
    return row;
}

void PostPart::tellCrew() {
    const size_t wanted = m_shown.post.crew.size();
    while (m_crew.size() > wanted) {
        m_crewBox->removeWidget(m_crew.back().row);
        retire(m_crew.back().row);
        m_crew.pop_back();
    }
    while (m_crew.size() < wanted)
        m_crew.push_back(addCrewRow(m_crew.size()));
    for (size_t i = 0; i < wanted; ++i) {
        const QString name = m_shown.crew[qsizetype(i)];
        m_crew[i].chip->tell(m_shown.badge, name);
        m_crew[i].sign->setVisible(m_shown.marked[i]);
        if (QPushButton* remove = m_crew[i].remove) {
            remove->setAccessibleName(tr("Take %1 off this patrol").arg(name));
            remove->setToolTip(plainTip(remove->accessibleName()));
        }
    }
}

void PostPart::paintEvent(QPaintEvent*) {
    if (m_index > 0)
        QPainter(this).fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}

} // namespace streife
