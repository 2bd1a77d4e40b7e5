// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linesfield.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>

namespace streife {

LinesField::LinesField(const QString& name, const QString& placeholder, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_lines(lines), m_most(lines) {
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    fitHeight();
}

void LinesField::setMostLines(int lines) {
    m_most = lines;
    document()->setDocumentMargin(3); // with the frame: as far in as the text of a line field
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LinesField::fitHeight);
    fitHeight();
}

/// The layout of a plain text counts its height in lines, wrapped ones included.
void LinesField::fitHeight() {
    const int lines = std::clamp(int(document()->size().height()), m_lines, m_most);
    const int margins = int(2 * document()->documentMargin()) + 2 * frameWidth();
    setFixedHeight(QFontMetrics(font()).lineSpacing() * lines + margins + (m_most > m_lines ? 2 : 0));
}

void LinesField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
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

bool LinesField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key.matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore(); // they are the plan's
            return true;
        }
    }
    return QPlainTextEdit::event(event);
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
    document()->clearUndoRedoStacks(); // what is saved is undone in the plan
    emit changed();
}

} // namespace streife
