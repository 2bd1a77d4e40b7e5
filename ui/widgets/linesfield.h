// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>
#include <utility>

namespace streife {

/// A few lines of text, told as changed when the field is left.
class LinesField : public QPlainTextEdit {
    Q_OBJECT
public:
    LinesField(const QString& name, const QString& placeholder, int lines, QWidget* parent = nullptr);
    void setMostLines(int lines); ///< grows with its text up to so many; without this it keeps its height
    void setValue(const QString& text);
    [[nodiscard]] const QString& value() const { return m_value; }
    /// Lines with text, trimmed.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] std::optional<QString> takeConflict() { return std::exchange(m_conflict, std::nullopt); }
    void finish(); ///< tells what was typed, as if the field were left

signals:
    void changed();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    int m_lines;
    int m_most;
    QString m_value;
    std::optional<QString> m_conflict; ///< came while something else was typed over it
};

} // namespace streife
