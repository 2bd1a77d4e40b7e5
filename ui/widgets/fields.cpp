// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "core/base/formats.h"
#include "ui/support/colors.h"
#include "ui/support/dateinput.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/tellbeside.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace streife {
namespace {

/// Follows palette and base font, which a label with its own look would otherwise lose. Remembers how high it is:
/// nested layouts ask for that many times in a row, and each answer of a QLabel shapes its text anew.
class LookLabel : public QLabel {
public:
    enum Kind { Plain, Muted, Section, Heading, Big, Hero };
    LookLabel(const QString& text, Kind kind, QWidget* parent) : QLabel(parent), m_kind(kind) {
        setTextFormat(Qt::PlainText);
        setText(kind == Section ? text.toUpper() : text);
        look();
    }
    [[nodiscard]] int heightForWidth(int width) const override {
        const Measured now{text(), font(), contentsMargins(), wordWrap()};
        if (now != m_measured) {
            m_measured = now;
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    // Its own font and palette keep a label from hearing of the program's through changeEvent.
    bool event(QEvent* event) override {
        const bool done = QLabel::event(event);
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
            look();
        return done;
    }

private:
    void look() {
        const QFont base = QApplication::font();
        if (m_kind == Section) {
            QFont f = labelFont(base, QFont::DemiBold);
            f.setLetterSpacing(QFont::PercentageSpacing, 104);
            setFont(f);
        } else if (m_kind == Heading) {
            setFont(titleFont(base));
        } else if (m_kind == Big) {
            setFont(scaledFont(base, 18, QFont::DemiBold));
        } else if (m_kind == Hero) {
            setFont(scaledFont(base, 26, QFont::Bold));
        }
        if (m_kind == Muted || m_kind == Section) {
            QPalette p = QApplication::palette();
            p.setColor(QPalette::WindowText, colorsOf(p).muted);
            setPalette(p);
        }
    }
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;

        bool operator==(const Measured&) const = default;
    };
    Kind m_kind;
    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; ///< by width
};

class ElidedLabel : public QLabel {
public:
    ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setText(text);
        setToolTip(plainTip(text));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setPen(palette().color(foregroundRole()));
        p.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft,
                   fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

} // namespace

QLabel* elidedLabel(const QString& text, QWidget* parent) {
    return new ElidedLabel(text, parent);
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    return new LookLabel(text, LookLabel::Plain, parent);
}

QLabel* mutedLabel(const QString& text, QWidget* parent) {
    return new LookLabel(text, LookLabel::Muted, parent);
}

QLabel* sectionLabel(const QString& text, QWidget* parent) {
    return new LookLabel(text, LookLabel::Section, parent);
}

QLabel* headingLabel(const QString& text, QWidget* parent) {
    return new LookLabel(text, LookLabel::Heading, parent);
}

QLabel* bigLabel(const QString& text, QWidget* parent) {
    return new LookLabel(text, LookLabel::Big, parent);
}

QLabel* heroLabel(const QString& text, QWidget* parent) {
    return new LookLabel(text, LookLabel::Hero, parent);
}

QPushButton* iconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(icon(iconName), QString(), parent);
    button->setProperty("quiet", true);
    button->setToolTip(plainTip(name));
    button->setAccessibleName(name);
    return button;
}

QPushButton* rowButton(const QString& iconName, const QString& name, QWidget* parent) {
    QPushButton* button = iconButton(iconName, name, parent);
    button->setProperty("row", true);
    return button;
}

void setQuiet(QWidget* field) {
    field->setProperty("quiet", true);
    field->setAttribute(Qt::WA_Hover);
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("quiet", true);
    button->setProperty("link", true);
    return button;
}

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setMaxLength(200);
    connect(this, &QLineEdit::editingFinished, this, &TextField::finish);
}

void TextField::remember(const QString& text) {
    m_value = text;
    QLineEdit::setText(text); // also where it is the same: what is saved is undone in the plan, not in the field
    setCursorPosition(0);
}

void TextField::setValue(const QString& text) {
    if (hasFocus() && halfTyped()) {
        if (m_value != text)
            m_conflict = text;
        m_value = text; // what is being typed stays; Esc brings this
    } else if (m_value != text || QLineEdit::text() != text) {
        remember(text);
    }
}

void TextField::resumeTyping(const QString& typed, const QString& seen) {
    if (seen != m_value)
        m_conflict = m_value;
    setFocus();
    QLineEdit::setText(typed);
}

bool TextField::accept(const QString& text) {
    remember(text.trimmed());
    return true;
}

void TextField::finish() {
    if (text() == m_value || isReadOnly())
        return;
    const QString before = m_value;
    if (const QString entered = text(); !accept(entered)) {
        m_conflict.reset();
        remember(before);
        tellBeside(this, refusal(entered, before));
    } else if (m_value != before) {
        emit changed();
    } else {
        m_conflict.reset(); // both mean the same
    }
}

QString TextField::refusal(const QString& entered, const QString& before) const {
    return before.isEmpty() ? tr("\"%1\" was not understood and was not taken over.").arg(entered)
                            : tr("\"%1\" was not understood; it stays at %2.").arg(entered, before);
}

bool undoesThePlan(const QLineEdit& field, const QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.matches(QKeySequence::Undo) && !field.isUndoAvailable())
           || (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
}

bool TextField::event(QEvent* event) {
    if (!undoesThePlan(*this, *event))
        return QLineEdit::event(event);
    event->ignore();
    return true;
}

void TextField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && text() != m_value) {
        m_conflict.reset();
        remember(m_value);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

DayField::DayField(const QString& name, QWidget* parent) : TextField(name, parent) {
}

void DayField::setDay(QDate day) {
    m_day = day;
    setValue(day.isValid() ? formatWeekday(day) + QLatin1Char(' ') + formatDate(day) : QString());
}

std::optional<QDate> DayField::parsed(const QString& text) const {
    return parseDay(text, m_today.isValid() ? m_today : m_day);
}

QString DayField::refusal(const QString& entered, const QString& before) const {
    const std::optional<QDate> day = parsed(entered);
    if (!day)
        return TextField::refusal(entered, before);
    if (m_latest.isValid() && *day > m_latest)
        return tr("%1 is too late: possible is %2 or earlier. It stays at %3.")
            .arg(formatDate(*day), formatDate(m_latest), before);
    return tr("%1 is too early: possible is %2 or later. It stays at %3.")
        .arg(formatDate(*day), formatDate(m_earliest), before);
}

bool DayField::accept(const QString& text) {
    if (text.trimmed().isEmpty() && m_optional) {
        m_day = {};
        remember({});
        return true;
    }
    const std::optional<QDate> day = parsed(text);
    if (!day || (m_earliest.isValid() && *day < m_earliest) || (m_latest.isValid() && *day > m_latest))
        return false;
    m_day = *day;
    remember(formatWeekday(*day) + QLatin1Char(' ') + formatDate(*day));
    return true;
}

ClockField::ClockField(const QString& name, QWidget* parent) : TextField(name, parent) {
}

void ClockField::setTime(QTime time) {
    m_time = time;
    setValue(time.isValid() ? formatTime(time) : QString());
}

bool ClockField::accept(const QString& text) {
    if (text.trimmed().isEmpty() && m_optional) {
        m_time = {};
        remember({});
        return true;
    }
    const std::optional<QTime> time = parseClock(text);
    if (!time)
        return false;
    m_time = *time;
    remember(formatTime(*time));
    return true;
}

SpanField::SpanField(const QString& name, QWidget* parent) : TextField(name, parent) {
}

QString SpanField::textOf(QTime from, QTime to) {
    if (!to.isValid())
        return formatTime(from);
    const auto brief = [](QTime t) { return t.minute() == 0 ? formatTime(t).left(2) : formatTime(t); };
    return brief(from) + QChar(0x2013) + brief(to);
}

void SpanField::setSpan(QTime from, QTime to) {
    m_from = from;
    m_to = to;
    setValue(textOf(from, to));
}

void SpanField::setMoment(QTime at) {
    setSpan(at, {});
}

bool SpanField::accept(const QString& text) {
    static const QRegularExpression dash(QStringLiteral(" *(?:–|-|bis|until) *"));
    const QStringList ends = text.trimmed().split(dash);
    const std::optional<QTime> from = parseClock(ends.value(0));
    const std::optional<QTime> to = parseClock(ends.value(1));
    const bool moment = m_moments && ends.size() == 1;
    if (!from || (!moment && (ends.size() != 2 || !to)))
        return false;
    m_from = *from;
    m_to = moment ? QTime() : *to;
    remember(textOf(m_from, m_to));
    return true;
}

CountField::CountField(const QString& name, int min, int max, QWidget* parent)
    : TextField(name, parent), m_min(min), m_max(max) {
    setAlignment(Qt::AlignRight);
}

void CountField::setNumber(int number) {
    m_number = number;
    setValue(textOf(number));
}

void CountField::setLeastText(const QString& word) {
    m_emptyIsLeast = true;
    setPlaceholderText(word);
}

QString CountField::textOf(int number) const {
    return m_emptyIsLeast && number == m_min ? QString() : QString::number(number);
}

bool CountField::accept(const QString& text) {
    const QString typed = text.trimmed();
    bool ok = m_emptyIsLeast && typed.isEmpty();
    const int number = ok ? m_min : typed.toInt(&ok);
    if (!ok)
        return false;
    m_number = std::clamp(number, m_min, m_max);
    remember(textOf(m_number));
    return true;
}

void CountField::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && !isReadOnly()) {
        setText(textOf(std::clamp(text().toInt() + step, m_min, m_max)));
        return;
    }
    TextField::keyPressEvent(event);
}

ChoiceField::ChoiceField(const QString& name, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(name);
    setAccessibleDescription(name); // on Linux Qt tells what is chosen in the place of the name
    setFocusPolicy(Qt::StrongFocus);
    setItemDelegate(new QStyledItemDelegate(this)); // the usual one does not ask the style how high a row is
    setMinimumContentsLength(4);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace streife
