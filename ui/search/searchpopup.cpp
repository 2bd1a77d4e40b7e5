// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"

#include "ui/search/searchlist.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/taborder.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kPage = 8; ///< lines that Page down moves

} // namespace

SearchPopup::SearchPopup(Source source, QWidget* window)
    : QFrame(window), m_source(std::move(source)), m_field(new QLineEdit(this)),
      m_scopes(new Segments(tr("Where to search"), this)), m_note(mutedLabel({}, this)), m_list(new SearchList(this)) {
    build();
    hide();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::fill);
    connect(m_scopes, &Segments::chosenChanged, this, &SearchPopup::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_list->found().entry(index.row()) != nullptr) // no heading
            take();
    });
    connect(m_list, &SearchList::chosenChanged, this, [this] {
        const SearchEntry* entry = m_list->chosen();
        if (m_mode == Mode::Day || entry == nullptr)
            return;
        m_field->setAccessibleDescription(spoken(*entry)); // the keyboard stays in the field
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) {
            m_before.clear(); // somebody else wants the keyboard
            dismiss();
        }
    });
}

void SearchPopup::build() {
    setObjectName(QStringLiteral("searchPopup"));
    setFocusProxy(m_field);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_field);
    box->addWidget(m_scopes, 0, Qt::AlignLeft);
    box->addWidget(m_note);
    box->addWidget(m_list, 1);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setWordWrap(true);
    for (const QString& scope :
         {tr("Everything"), tr("Patrols"), tr("Officers"), tr("Places"), tr("Partners"), tr("Actions")})
        m_scopes->add(scope);
    tabAsRead(this);
    look();
}

void SearchPopup::look() {
    const int u = Metrics::of(this).u;
    layout()->setContentsMargins(3 * u, 3 * u, 3 * u, 2 * u);
    layout()->setSpacing(2 * u);
}

void SearchPopup::open(Mode mode) {
    QWidget* focus = QApplication::focusWidget();
    if (!isVisible())
        m_before = focus;
    m_mode = mode;
    m_field->clear();
    {
        const QSignalBlocker quiet(m_scopes);
        m_scopes->choose(mode == Mode::Actions ? int(SearchScope::Actions) : int(SearchScope::All));
    }
    const QString name = mode == Mode::Day       ? tr("Go to date or week")
                         : mode == Mode::Actions ? tr("Search actions")
                                                 : tr("Search everything");
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(mode == Mode::Day       ? tr("Date or week, for example 27.11., tomorrow, +7 or KW 12")
                                : mode == Mode::Actions ? tr("Search actions …")
                                                        : tr("Search patrols, people, places, weeks and actions …"));
    m_scopes->setVisible(mode != Mode::Day);
    m_list->setVisible(mode != Mode::Day);
    fill();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void SearchPopup::dismiss() {
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const QPointer<QWidget> back = m_before;
    m_before.clear();
    hide();
    if (back != nullptr && back->isVisible())
        back->setFocus(Qt::PopupFocusReason);
}

SearchScope SearchPopup::scope() const {
    return SearchScope(m_scopes->chosen());
}

void SearchPopup::setScope(SearchScope scope) {
    m_scopes->choose(int(scope));
}

void SearchPopup::fill() {
    if (m_mode == Mode::Day) {
        fillDay();
        return;
    }
    std::vector<SearchEntry> entries = m_source.find(m_field->text(), scope());
    m_note->setVisible(entries.empty());
    if (entries.empty()) {
        m_note->setText(m_field->text().trimmed().isEmpty() ? tr("There is nothing here yet.")
                                                            : tr("Nothing found for \"%1\".").arg(m_field->text()));
        m_field->setAccessibleDescription(m_note->text());
        if (scope() != SearchScope::All) {
            SearchEntry widen{SearchKind::Widen, tr("Search everywhere"), {}};
            entries.push_back(widen);
        }
    }
    m_list->setEntries(entries);
    m_list->setVisible(!entries.empty());
    place();
}

/// Says what is understood before anybody goes there.
void SearchPopup::fillDay() {
    m_day = m_source.day(m_field->text());
    m_note->setVisible(true);
    m_note->setText(m_day ? QStringLiteral("%1 · %2").arg(m_day->title, m_day->detail)
                    : m_field->text().trimmed().isEmpty()
                        ? tr("Enter goes there, Esc closes.")
                        : tr("\"%1\" is neither a date nor a week.").arg(m_field->text()));
    m_field->setAccessibleDescription(m_note->text());
    place();
}

void SearchPopup::place() {
    const int u = Metrics::of(this).u;
    const QSize window = parentWidget()->size();
    const int width = std::min(170 * u, window.width() - 8 * u);
    layout()->invalidate();
    const int top = std::min(12 * u, window.height() / 12);
    const int most = window.height() - top - 8 * u;
    int height = layout()->minimumSize().height();
    if (m_note->isVisibleTo(this))
        height += m_note->heightForWidth(width - 6 * u) - m_note->minimumSizeHint().height();
    if (m_list->isVisibleTo(this))
        height += m_list->heightOfRows() - m_list->minimumSizeHint().height();
    setGeometry((window.width() - width) / 2, top, width, std::clamp(height, 20 * u, std::min(most, 150 * u)));
}

void SearchPopup::take() {
    if (m_mode == Mode::Day) {
        if (!m_day)
            return;
        const SearchEntry day = *m_day;
        dismiss();
        emit chosen(day);
        return;
    }
    const SearchEntry* found = m_list->chosen();
    if (found == nullptr || !found->enabled)
        return;
    if (found->kind == SearchKind::Widen) {
        setScope(SearchScope::All);
        m_field->setFocus();
        return;
    }
    const SearchEntry entry = *found; // the list may be filled anew meanwhile
    dismiss();
    emit chosen(entry);
}

bool SearchPopup::steer(const QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->move(kPage);
        return true;
    case Qt::Key_PageUp:
        m_list->move(-kPage);
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == parentWidget() && type == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && undoesThePlan(*m_field, *event)) {
        event->ignore(); // the shortcut of the window has it
        return true;
    }
    if (watched == m_field || watched == m_list) {
        if (type == QEvent::KeyPress) {
            const auto& key = static_cast<const QKeyEvent&>(*event);
            const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
            if (plain && steer(key))
                return true;
        }
    } else if (type == QEvent::MouseButtonPress && isVisible()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && widget != this && !isAncestorOf(widget) && widget->window() == window())
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void SearchPopup::paintEvent(QPaintEvent*) {
    const Colors& c = colorsOf(palette());
    QPainter p(this);
    p.fillRect(rect(), c.surface);
    p.setPen(c.edge);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SearchPopup::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) {
        look();
        place();
    } else if (event->type() == QEvent::FontChange) {
        look();
    }
}

} // namespace streife
