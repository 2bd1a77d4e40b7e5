// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/answersdialog.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

enum AnswerColumn { Day, Time, Title, State, Note, Columns };

} // namespace

AnswersDialog::AnswersDialog(Choices choices, Save save, QWidget* parent)
    : FormDialog(tr("Confirmations"), {}, parent), m_choices(std::move(choices)), m_save(std::move(save)),
      m_agency(new ChoiceField(tr("For"), this)), m_decision(new ChoiceField(tr("Answer"), this)),
      m_scope(new ChoiceField(tr("Patrols"), this)), m_note(new QLineEdit(this)),
      m_noteLabel(mutedLabel(tr("Reason"), this)),
      m_table(lineTable(tr("Patrols that are answered"),
                        {tr("Day"), tr("Time"), tr("Patrol"), tr("Confirmations"), tr("Note")}, {30, 34, 52, 50},
                        this)) {
    const int u = Metrics::of(this).u;
    QVBoxLayout* box = body();
    for (const AgencyId id : m_choices.own)
        m_agency->addItem(labelOf(m_choices.agencies, id), id.value());
    m_decision->addItem(tr("confirm"), int(Decision::Accept));
    m_decision->addItem(tr("decline"), int(Decision::Decline));
    m_decision->addItem(tr("take the answer back"), int(Decision::Withdraw));
    for (const AnswerScope& scope : m_choices.scopes)
        m_scope->addItem(QStringLiteral("%1 (%2)").arg(scope.label).arg(scope.patrols.size()));
    m_agency->setObjectName(QStringLiteral("answerAgency"));
    m_decision->setObjectName(QStringLiteral("answerDecision"));
    m_scope->setObjectName(QStringLiteral("answerScope"));
    m_note->setObjectName(QStringLiteral("answerNote"));
    m_note->setAccessibleName(tr("Reason"));
    m_note->setPlaceholderText(tr("seen by the partner, may stay empty"));
    m_note->setMaxLength(ShortText::kMaxLength);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * u);
    grid->setVerticalSpacing(u);
    const auto line = [&](int row, int column, const QString& text, QWidget* field) {
        QLabel* label = mutedLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    line(0, 0, tr("For"), m_agency);
    line(0, 2, tr("Answer"), m_decision);
    line(1, 0, tr("Patrols"), m_scope);
    grid->addWidget(m_noteLabel, 1, 2);
    grid->addWidget(m_note, 1, 3);
    m_noteLabel->setBuddy(m_note);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    box->addLayout(grid);
    box->addWidget(m_table, 1);
    finish(220, 140);
    for (ChoiceField* field : {m_agency, m_decision, m_scope})
        connect(field, qOverload<int>(&QComboBox::currentIndexChanged), this, &AnswersDialog::fill);
    connect(m_table, &QTableWidget::itemChanged, this, &AnswersDialog::tell);
    fill();
    m_table->setFocus();
}

AgencyId AnswersDialog::agency() const {
    return AgencyId(std::max<qint64>(1, m_agency->currentData().toLongLong()));
}

Decision AnswersDialog::decision() const {
    return Decision(m_decision->currentData().toInt());
}

QString AnswersDialog::hindrance(const PatrolBinding& binding) const {
    const AgencyKey* key = binding.key(agency());
    if (key == nullptr)
        return tr("has no post here");
    if (binding.state == Binding::Cancelled)
        return tr("is cancelled");
    switch (decision()) {
    case Decision::Accept:
        return key->state == KeyState::Given ? tr("is confirmed already") : QString();
    case Decision::Decline:
        return key->state == KeyState::Declined ? tr("is declined already") : QString();
    case Decision::Withdraw:
        break;
    }
    return key->last && key->state != KeyState::Withdrawn ? QString() : tr("has no answer");
}

void AnswersDialog::fill() {
    const int scope = m_scope->currentIndex();
    const std::vector<PlannedPatrol> none;
    const auto& patrols = scope < 0 ? none : m_choices.scopes[size_t(scope)].patrols;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(patrols.size()));
        for (int row = 0; row < int(patrols.size()); ++row)
            addRow(row, patrols[size_t(row)]);
    }
    if (!patrols.empty())
        m_table->setCurrentCell(0, 0);
    const bool asked = decision() != Decision::Accept;
    m_note->setVisible(asked);
    m_noteLabel->setVisible(asked);
    tell();
}

void AnswersDialog::addRow(int row, const PlannedPatrol& patrol) {
    const PatrolBinding binding = bindingOf(patrol, m_choices.agencies);
    const QString why = hindrance(binding);
    const Patrol& p = patrol.patrol;
    const QString texts[Columns] = {formatDay(toLocal(p.span.start()).date), formatSpan(p.span), p.called(),
                                    bindingWords(binding, m_choices.agencies), why};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(plainTip(texts[column]));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (column == Day) {
            item->setData(Qt::UserRole, patrol.patrol.id.value());
            item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, why.isEmpty()));
            if (why.isEmpty()) // no box where nothing can be ticked
                item->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, column, item);
    }
}

KeyTurn AnswersDialog::wanted() const {
    KeyTurn turn{agency(), decision()};
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const QTableWidgetItem* item = m_table->item(row, Day); item->checkState() == Qt::Checked)
            turn.patrols.push_back(PatrolId(item->data(Qt::UserRole).toLongLong()));
    if (turn.decision != Decision::Accept)
        turn.note = m_note->text().trimmed();
    return turn;
}

void AnswersDialog::tell() {
    const int n = int(wanted().patrols.size());
    m_ok->setText(decision() == Decision::Accept    ? tr("Confirm %n patrol(s)", nullptr, n)
                  : decision() == Decision::Decline ? tr("Decline %n patrol(s)", nullptr, n)
                                                    : tr("Take %n answer(s) back", nullptr, n));
    m_ok->setEnabled(n > 0);
}

void AnswersDialog::accept() {
    if (m_ok->isEnabled() && m_save(wanted()))
        QDialog::accept();
}

} // namespace streife
