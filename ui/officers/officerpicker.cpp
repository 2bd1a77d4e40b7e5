// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/officerpicker.h"

#include "core/base/fold.h"
#include "core/base/sorting.h"
#include "core/base/tr.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace streife {

QString candidateText(const RankedOfficer& candidate) {
    if (!candidate.why.isEmpty())
        return candidate.why;
    switch (candidate.state) {
    case CandidateState::OnDuty:
        return tr("on duty");
    case CandidateState::PartlyOnDuty:
        return tr("on duty for a part of it");
    case CandidateState::OtherFunction:
        return tr("without this function");
    case CandidateState::InTraining:
        return tr("in training");
    case CandidateState::Busy:
        return tr("on another patrol");
    case CandidateState::Absent:
        return tr("absent");
    case CandidateState::AgainstRules: // always says why
    case CandidateState::Free:
        break;
    }
    return {};
}

OfficerPicker::OfficerPicker(Source source, const QString& name, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)), m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this)) {
    setPlaceholderText(name);
    setAccessibleName(name);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate(m_completer)); // rows as high as the style says
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &OfficerPicker::pick);
}

void OfficerPicker::forget() {
    m_filled = false;
    if (hasFocus()) {
        if (m_completer->popup()->isVisible())
            fill(); // what is looked at tells the new state
        else
            m_model->setStringList({});
    }
}

void OfficerPicker::fill() {
    if (m_filled)
        return;
    m_filled = true;
    m_candidates = m_source();
    sortByKey(m_candidates, [](const Candidate& c) { return std::pair(c.rank, folded(c.name)); });
    m_lines.clear();
    for (const Candidate& c : m_candidates)
        m_lines << (c.state.isEmpty() ? c.name : c.name + QStringLiteral(" – ") + c.state);
    m_model->setStringList(m_lines);
}

void OfficerPicker::showAll() {
    fill();
    m_completer->setCompletionPrefix(text());
    m_completer->complete();
}

bool OfficerPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        widenPopup();
    return QLineEdit::eventFilter(watched, event);
}

/// Why somebody does not fit is longer than the field: the list grows to the left, where the plan is.
void OfficerPicker::widenPopup() {
    QAbstractItemView* popup = m_completer->popup();
    int wanted = width();
    for (const QString& line : std::as_const(m_lines))
        wanted = std::max(wanted, popup->fontMetrics().horizontalAdvance(line));
    wanted = std::min(wanted + 10 * Metrics::of(this).u, window()->width() * 2 / 3);
    const int right = mapToGlobal(QPoint(width(), 0)).x();
    const int left = std::max(window()->mapToGlobal(QPoint(0, 0)).x(), right - std::max(wanted, width()));
    if (const QRect now = popup->geometry(); now.left() != left || now.right() + 1 != right)
        popup->setGeometry(left, now.y(), right - left, now.height());
}

void OfficerPicker::focusInEvent(QFocusEvent* event) {
    fill();
    QLineEdit::focusInEvent(event);
}

void OfficerPicker::mousePressEvent(QMouseEvent* event) {
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        showAll();
}

bool OfficerPicker::event(QEvent* event) {
    if (!undoesThePlan(*this, *event))
        return QLineEdit::event(event);
    event->ignore();
    return true;
}

void OfficerPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        showAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!text().isEmpty()) {
            fill();
            const QString typed = folded(text());
            for (const QString& line : m_lines)
                if (folded(line).contains(typed)) {
                    pick(line);
                    return;
                }
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setText({});
        return;
    }
    if (!event->text().isEmpty())
        fill(); // the list may have been forgotten under the keyboard
    QLineEdit::keyPressEvent(event);
}

void OfficerPicker::pick(const QString& line) {
    const qsizetype index = m_lines.indexOf(line);
    m_completer->popup()->hide();
    // The completer writes its text into the field after this signal. Not clear(): what undo brings back next is the
    // plan, not what was typed here.
    QTimer::singleShot(0, this, [this] { setText({}); });
    if (index >= 0)
        emit picked(m_candidates[size_t(index)].officer);
}

} // namespace streife
