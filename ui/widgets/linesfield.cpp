// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linesfield.h"

#include <QFocusEvent>
#include <QFontMetrics>

namespace streife {

LinesField::LinesField(const QString& name, const QString& placeholder, int lines, QWidget* parent)
    : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    setFixedHeight(QFontMetrics(font()).lineSpacing() * lines + 16);
}

void LinesField::setValue(const QString& text) {
    const bool typing = hasFocus() && !isReadOnly() && toPlainText() != m_value;
    if (typing && m_value != text && toPlainText() != text)
        m_conflict = text;
    m_value = text;
    if (!typing && toPlainText() != text)
        setPlainText(text);
}

QStringList LinesField::lines() const {
    QStringList out;
    for (const QString& line : toPlainText().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            out << line.trimmed();
    return out;
}

void LinesField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

void LinesField::finish() {
    if (toPlainText() == m_value || isReadOnly())
        return;
    m_value = toPlainText();
    emit changed();
}

} // namespace streife
