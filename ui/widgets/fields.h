// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>

#include <optional>
#include <utility>

namespace streife {

/// Every label of the window: plain text, so that a name with angle brackets stays a name.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);
/// Small capital heading of a part of a form.
[[nodiscard]] QLabel* sectionLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* bigLabel(const QString& text, QWidget* parent = nullptr);  ///< the week
[[nodiscard]] QLabel* heroLabel(const QString& text, QWidget* parent = nullptr); ///< the welcome page
/// Plain text that ends in … where it does not fit; the tooltip has all of it.
[[nodiscard]] QLabel* elidedLabel(const QString& text, QWidget* parent = nullptr);
/// Frameless button that shows an icon; `name` is its tooltip and what a screen reader says.
[[nodiscard]] QPushButton* iconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
/// As iconButton, small and pale: one in each row of a form.
[[nodiscard]] QPushButton* rowButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
/// A field that reads as text until the pointer or the keyboard is on it.
void setQuiet(QWidget* field);
/// Button that looks like a link.
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);

/// Is this Ctrl+Z or its opposite in a field that has nothing of its own to take back? Then it belongs to the plan.
[[nodiscard]] bool undoesThePlan(const QLineEdit& field, const QEvent& event);

/// One line of text that tells when it was really changed. Esc brings back what stood there.
class TextField : public QLineEdit {
    Q_OBJECT
public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);
    void setValue(const QString& text);
    [[nodiscard]] const QString& value() const { return m_value; }
    /// Typed, but not yet counted.
    [[nodiscard]] bool halfTyped() const { return !isReadOnly() && QLineEdit::text() != m_value; }
    /// The value that came while something else was typed over it, told once; none if nothing came.
    [[nodiscard]] std::optional<QString> takeConflict() { return std::exchange(m_conflict, std::nullopt); }
    /// Goes on with what was typed in another field that showed `seen`.
    void resumeTyping(const QString& typed, const QString& seen);

signals:
    void changed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Takes what was typed; false puts the old text back.
    virtual bool accept(const QString& text);
    /// Why `entered` was not taken, shown beside the field; `before` is what stays.
    [[nodiscard]] virtual QString refusal(const QString& entered, const QString& before) const;
    void finish();
    void remember(const QString& text);

private:
    QString m_value;
    std::optional<QString> m_conflict;
};

/// A day as people type it (dateinput.h), shown as "Fr 27.11.2026".
class DayField : public TextField {
    Q_OBJECT
public:
    explicit DayField(const QString& name, QWidget* parent = nullptr);
    void setDay(QDate day); ///< null where `setOptional`
    [[nodiscard]] QDate day() const { return m_day; }
    void setToday(QDate today) { m_today = today; }
    void setOptional(bool optional) { m_optional = optional; }
    /// A day before the first or after the last is refused; null = any.
    void setPossible(QDate first, QDate last) { m_earliest = first, m_latest = last; }

protected:
    bool accept(const QString& text) override;
    [[nodiscard]] QString refusal(const QString& entered, const QString& before) const override;

private:
    [[nodiscard]] std::optional<QDate> parsed(const QString& text) const;

    QDate m_day;
    QDate m_today;
    QDate m_earliest;
    QDate m_latest;
    bool m_optional = false;
};

/// A time of day as people type it, shown as "18:00".
class ClockField : public TextField {
    Q_OBJECT
public:
    explicit ClockField(const QString& name, QWidget* parent = nullptr);
    void setTime(QTime time); ///< null where `setOptional`
    [[nodiscard]] QTime time() const { return m_time; }
    void setOptional(bool optional) { m_optional = optional; }

protected:
    bool accept(const QString& text) override;

private:
    QTime m_time;
    bool m_optional = false;
};

/// A span of two times of day: "18–20:30". Understands "18-20", "18:00 bis 20:30"; where moments are allowed, also the
/// one time "18:30".
class SpanField : public TextField {
    Q_OBJECT
public:
    explicit SpanField(const QString& name, QWidget* parent = nullptr);
    void setSpan(QTime from, QTime to);
    void setMoment(QTime at);
    void setMomentsAllowed(bool allowed) { m_moments = allowed; }
    [[nodiscard]] QTime from() const { return m_from; }
    [[nodiscard]] QTime to() const { return m_to; } ///< null: a moment

protected:
    bool accept(const QString& text) override;

private:
    [[nodiscard]] static QString textOf(QTime from, QTime to);

    QTime m_from;
    QTime m_to;
    bool m_moments = false;
};

/// A small number with its unit; never changed by the wheel unless it has the focus.
class CountField : public TextField {
    Q_OBJECT
public:
    CountField(const QString& name, int min, int max, QWidget* parent = nullptr);
    void setNumber(int number);
    [[nodiscard]] int number() const { return m_number; }
    void setMaximum(int max) { m_max = max; }
    /// The field is left empty for its least number, and shows this word instead.
    void setLeastText(const QString& word);

protected:
    bool accept(const QString& text) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString textOf(int number) const;
    int m_min;
    int m_max;
    int m_number = 0;
    bool m_emptyIsLeast = false;
};

/// A list to choose from that ignores the wheel while it has no focus (scrolling a form must not change it).
class ChoiceField : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace streife
