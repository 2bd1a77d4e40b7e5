// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typing.h"

#include "core/base/tr.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QApplication>
#include <QVBoxLayout>

namespace streife {

void finishTyping(const QWidget* part) {
    QWidget* focused = QApplication::focusWidget();
    if (focused == nullptr || !part->isAncestorOf(focused))
        return;
    if (auto* field = qobject_cast<TextField*>(focused))
        emit field->editingFinished();
    else if (auto* lines = qobject_cast<LinesField*>(focused))
        lines->finish();
}

QStringList takeConflicts(const QWidget* part) {
    QStringList out;
    const auto add = [&](const QWidget* field, const QString& typed, const std::optional<QString>& stored) {
        if (stored)
            out << streife::tr("%1 – entered: %2, in the file: %3").arg(field->accessibleName(), typed, *stored);
    };
    for (TextField* field : part->findChildren<TextField*>())
        add(field, field->text(), field->takeConflict());
    for (LinesField* field : part->findChildren<LinesField*>())
        add(field, field->toPlainText(), field->takeConflict());
    return out;
}

void retire(QWidget* part) {
    if (part == nullptr)
        return;
    for (QWidget* child : part->findChildren<QWidget*>())
        child->setObjectName({});
    // It stays a child: as a window of its own it would take the activation with it.
    part->hide();
    part->deleteLater();
}

QVBoxLayout* renew(QWidget*& part, QWidget* form, int spacing) {
    retire(part);
    part = new QWidget(form);
    auto* box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing);
    form->layout()->addWidget(part);
    return box;
}

HalfTyped::HalfTyped(const QWidget* part) {
    if (part == nullptr)
        return;
    for (TextField* field : part->findChildren<TextField*>()) {
        if (field->hasFocus() && field->halfTyped()) {
            m_field = field->objectName();
            m_name = field->accessibleName();
            m_typed = field->text();
            m_seen = field->value();
            m_cursor = field->cursorPosition();
        }
        field->blockSignals(true); // going out of sight must not count as leaving the field
    }
}

void HalfTyped::resumeIn(const QWidget* part) const {
    if (m_field.isEmpty())
        return;
    auto* field = part->findChild<TextField*>(m_field);
    if (field == nullptr || field->isReadOnly() || field->accessibleName() != m_name)
        return;
    field->resumeTyping(m_typed, m_seen);
    field->setCursorPosition(m_cursor);
}

} // namespace streife
