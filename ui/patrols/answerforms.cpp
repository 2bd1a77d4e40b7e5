// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/answerforms.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/tellbeside.h"

#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace streife {
namespace {

QVBoxLayout* formLayout(QWidget* form) {
    const int u = Metrics::of(form).u;
    auto* box = new QVBoxLayout(form);
    box->setContentsMargins(u, u, u, 2 * u);
    box->setSpacing(u);
    return box;
}

QLineEdit* addLine(QVBoxLayout* box, const QString& name, const QString& hint, const char* object) {
    auto* line = new QLineEdit(box->parentWidget());
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMaxLength(ShortText::kMaxLength);
    line->setObjectName(QLatin1String(object));
    box->addWidget(line);
    return line;
}

void addButtons(QVBoxLayout* box, const QString& verb, const char* object, const std::function<void()>& done,
                const std::function<void()>& cancel) {
    QWidget* form = box->parentWidget();
    auto* row = new QHBoxLayout;
    auto* yes = new QPushButton(verb, form);
    yes->setObjectName(QLatin1String(object));
    QObject::connect(yes, &QPushButton::clicked, form, done);
    QPushButton* no = linkButton(QCoreApplication::translate("streife::AnswerForms", "Never mind"), form);
    QObject::connect(no, &QPushButton::clicked, form, cancel);
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch(1);
    box->addLayout(row);
}

} // namespace

RefusalForm::RefusalForm(const QString& agency, const std::vector<OtherSlot>& slots_, QWidget* parent)
    : QWidget(parent), m_slots(slots_) {
    QVBoxLayout* box = formLayout(this);
    m_reason = addLine(box, tr("Why %1 declines").arg(agency), tr("Reason, seen by the partner"), "refusalReason");
    auto* usual =
        new QCompleter({tr("prior operation"), tr("lack of staff"), tr("training"), tr("other planning")}, m_reason);
    usual->setCaseSensitivity(Qt::CaseInsensitive);
    m_reason->setCompleter(usual);
    QLabel* offer = mutedLabel(m_slots.empty() ? tr("No other time was found at which own people are free.")
                                               : tr("Offer these times instead:"),
                               this);
    offer->setWordWrap(true);
    box->addWidget(offer);
    for (const OtherSlot& s : m_slots) {
        const QString when = formatDay(toLocal(s.span.start()).date) + QStringLiteral(", ") + formatSpan(s.span);
        auto* check = new QCheckBox(s.onDuty > 0 ? tr("%1 (%2 on duty)").arg(when).arg(s.onDuty)
                                                 : tr("%1 (%2 free)").arg(when).arg(s.free),
                                    this);
        check->setChecked(true);
        m_boxes.push_back(check);
        box->addWidget(check);
    }
    addButtons(
        box, tr("Decline"), "refuse", [this] { finish(); }, [this] { emit cancelled(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &RefusalForm::finish);
    setFocusProxy(m_reason);
}

void RefusalForm::finish() {
    std::vector<TimeSpan> offered;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            offered.push_back(m_slots[i].span);
    emit done(m_reason->text().trimmed(), offered);
}

void RefusalForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

PhoneForm::PhoneForm(const QString& agency, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* box = formLayout(this);
    m_name = addLine(box, tr("Who promised for %1").arg(agency), tr("Name"), "phoneName");
    m_function =
        addLine(box, tr("Function of whoever promised"), tr("Function, for example shift lead"), "phoneFunction");
    addButtons(
        box, tr("Note promise"), "notePromise", [this] { finish(); }, [this] { emit cancelled(); });
    for (QLineEdit* line : {m_name, m_function})
        connect(line, &QLineEdit::returnPressed, this, &PhoneForm::finish);
    setFocusProxy(m_name);
}

void PhoneForm::finish() {
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        tellBeside(m_name, tr("Please enter who promised."));
        return;
    }
    emit done(m_name->text().trimmed(), m_function->text().trimmed());
}

void PhoneForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace streife
