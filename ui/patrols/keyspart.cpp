// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/keyspart.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/agencies/agencychip.h"
#include "ui/patrols/answerforms.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/wraplayout.h"

#include <QApplication>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr qsizetype kNewsLines = 4; ///< of one authority; the rest is in the tool tip

/// "21.11., 14:05"
QString whenOf(const std::optional<Instant>& at) {
    if (!at)
        return {};
    const LocalTime local = toLocal(*at);
    return QStringLiteral("%1, %2").arg(formatDayMonth(local.date), formatTime(local.time));
}

QString stateWords(const AgencyKey& key, bool own) {
    const QString when = key.last ? whenOf(key.last->at) : QString();
    switch (key.state) {
    case KeyState::Given:
        return KeysPart::tr("confirmed %1").arg(when);
    case KeyState::Reopened:
        return KeysPart::tr("to be confirmed again");
    case KeyState::Declined:
        return KeysPart::tr("declined %1").arg(when);
    case KeyState::Withdrawn:
        return KeysPart::tr("withdrawn %1").arg(when);
    case KeyState::Open:
        break;
    }
    return own ? KeysPart::tr("not confirmed yet") : KeysPart::tr("answer pending");
}

QString phoneWords(PhoneState state) {
    return state == PhoneState::Kept           ? KeysPart::tr("confirmed since")
           : state == PhoneState::Contradicted ? KeysPart::tr("contradicted since")
                                               : KeysPart::tr("no answer yet");
}

} // namespace

KeysPart::KeysPart(QWidget* parent) : QWidget(parent) {
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_state = mutedLabel({}, this);
    m_state->setIndent(Metrics::of(this).u);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("bindingState"));
    m_rows->addWidget(m_state);
    setAccessibleName(tr("Confirmations"));
}

QString KeysPart::labelOf(AgencyId agency) const {
    return m_choices->badges.value(agency).label;
}

void KeysPart::show(const PlannedPatrol& patrol, bool readOnly) {
    const bool same = m_patrol && m_patrol->patrol.id == patrol.patrol.id;
    m_patrol = patrol;
    const PatrolBinding binding = bindingOf(patrol, m_choices->plan->agencies);
    Shown now{patrol.patrol.id, binding, patrol.phonePromises, m_choices->badges, m_choices->news, readOnly};
    if (m_shown == now)
        return;
    if (!same)
        closeForm();
    m_shown = std::move(now);
    rebuild();
}

void KeysPart::clear() {
    m_patrol.reset();
    m_shown.reset();
    closeForm();
}

QList<QWidget*> KeysPart::links() const {
    QList<QWidget*> out;
    if (m_holder != nullptr)
        for (QPushButton* button : m_holder->findChildren<QPushButton*>())
            out << button;
    return out;
}

void KeysPart::rebuild() {
    if (m_holder != nullptr) {
        m_holder->hide();
        m_holder->deleteLater(); // a click on one of its links may have led here
    }
    m_form = nullptr;
    m_holder = new QWidget(this);
    auto* box = new QVBoxLayout(m_holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Metrics::of(this).u / 2);
    m_rows->addWidget(m_holder);
    const PatrolBinding& binding = m_shown->binding;
    QString state = bindingWords(binding, m_choices->plan->agencies);
    state[0] = state[0].toUpper();
    m_state->setText(state);
    for (const AgencyKey& key : binding.keys)
        addKey(key);
    for (const PhonePromise& p : m_shown->promises)
        addPromise(p);
    m_holder->show();
    emit rearranged();
}

void KeysPart::addKey(const AgencyKey& key) {
    const int u = Metrics::of(this).u;
    const bool own = m_choices->own.contains(key.agency);
    auto* box = static_cast<QVBoxLayout*>(m_holder->layout());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(u / 2, u / 2, u, 0);
    row->addWidget(new AgencyChip(m_choices->badges.value(key.agency), labelOf(key.agency), m_holder), 0);
    QLabel* words = plainLabel(stateWords(key, own), m_holder);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->setObjectName(QStringLiteral("keyState%1").arg(box->count()));
    row->addWidget(words, 1);
    box->addLayout(row);
    QStringList notes;
    if (key.last && key.last->steward)
        notes << tr("on its behalf by %1").arg(streife::labelOf(m_choices->plan->agencies, *key.last->steward));
    if (key.last && !key.last->note.isEmpty() && key.state != KeyState::Open)
        notes << key.last->note;
    if (!notes.isEmpty()) {
        QLabel* why = mutedLabel(notes.join(QStringLiteral(" · ")), m_holder);
        why->setWordWrap(true);
        why->setIndent(5 * u);
        box->addWidget(why);
    }
    addNews(key);
    addAlternatives(key);
    if (!m_shown->readOnly && m_shown->binding.state != Binding::Cancelled)
        addAnswers(key);
}

/// What others have changed since: to be taken note of, or to be confirmed.
void KeysPart::addNews(const AgencyKey& key) {
    const auto found = std::find_if(m_shown->news.begin(), m_shown->news.end(),
                                    [&](const KeyNews& n) { return n.agency == key.agency; });
    if (found == m_shown->news.end())
        return;
    QStringList lines = found->changes.mid(0, kNewsLines);
    if (const auto more = int(found->changes.size() - lines.size()); more > 0)
        lines << tr("and %n more", nullptr, more);
    const QString what = lines.join(QLatin1Char('\n'));
    auto* box = static_cast<QVBoxLayout*>(m_holder->layout());
    QLabel* words = mutedLabel(key.state == KeyState::Reopened ? tr("Changed since:\n%1").arg(what)
                                                               : tr("For your information:\n%1").arg(what),
                               m_holder);
    words->setWordWrap(true);
    words->setIndent(5 * Metrics::of(this).u);
    words->setToolTip(plainTip(found->changes.join(QLatin1Char('\n'))));
    words->setObjectName(QStringLiteral("keyNews%1").arg(labelOf(key.agency)));
    box->addWidget(words);
}

/// A line of links under the name of an authority.
WrapLayout* KeysPart::addLinks() {
    const int u = Metrics::of(this).u;
    auto* links = new WrapLayout(3 * u, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(5 * u);
    row->addLayout(links, 1);
    static_cast<QVBoxLayout*>(m_holder->layout())->addLayout(row);
    return links;
}

/// The times that the other side offers: one click moves the patrol there.
void KeysPart::addAlternatives(const AgencyKey& key) {
    if (key.state != KeyState::Declined)
        return;
    const std::vector<TimeSpan> times = alternativesOf(*key.last);
    if (times.empty())
        return;
    WrapLayout* links = addLinks();
    links->addWidget(mutedLabel(tr("instead:"), m_holder));
    for (const TimeSpan& t : times) {
        const QString when = formatDay(toLocal(t.start()).date) + QLatin1Char(' ') + formatSpanShort(t);
        if (m_shown->readOnly) {
            links->addWidget(mutedLabel(when, m_holder));
            continue;
        }
        QPushButton* link = linkButton(when, m_holder);
        link->setToolTip(tr("Move the patrol there"));
        connect(link, &QPushButton::clicked, this, [this, t] { emit slotTaken(t); });
        links->addWidget(link);
    }
}

void KeysPart::addAnswers(const AgencyKey& key) {
    WrapLayout* links = addLinks();
    const AgencyId agency = key.agency;
    const QString label = labelOf(agency);
    const auto add = [&](const QString& text, const QString& spoken, const QString& object,
                         const std::function<void()>& work) {
        QPushButton* link = linkButton(text, m_holder);
        link->setAccessibleName(spoken);
        link->setObjectName(object + label);
        // Later: the answer to it makes the rows anew.
        connect(link, &QPushButton::clicked, this,
                [this, work] { QMetaObject::invokeMethod(this, work, Qt::QueuedConnection); });
        links->addWidget(link);
    };
    const auto answer = [this, agency](Decision d) { emit answered(agency, d, {}, {}); };
    if (m_choices->own.contains(agency)) {
        if (key.state != KeyState::Given)
            add(tr("Confirm"), tr("Confirm for %1").arg(label), QStringLiteral("confirm"),
                [answer] { answer(Decision::Accept); });
        if (key.state != KeyState::Declined)
            add(tr("Decline …"), tr("Decline for %1").arg(label), QStringLiteral("decline"),
                [this, agency] { openRefusal(agency); });
        if (key.state == KeyState::Given || key.state == KeyState::Declined)
            add(tr("Withdraw"), tr("Withdraw the answer of %1").arg(label), QStringLiteral("withdraw"),
                [answer] { answer(Decision::Withdraw); });
    }
    // Of oneself one need not hear on the phone.
    const auto authority = m_choices->plan->agencies.constFind(agency);
    const bool self =
        m_choices->own.contains(agency) && (authority == m_choices->plan->agencies.cend() || !authority->steward);
    if (key.state != KeyState::Given && !self)
        add(tr("Promised on the phone …"), tr("%1 promised on the phone").arg(label), QStringLiteral("phone"),
            [this, agency] { openPhone(agency); });
}

void KeysPart::addPromise(const PhonePromise& promise) {
    const int u = Metrics::of(this).u;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(u, 0, 0, 0);
    const QString who = promise.function.isEmpty()
                            ? promise.name.str()
                            : QStringLiteral("%1 (%2)").arg(promise.name.str(), promise.function);
    QLabel* words = mutedLabel(tr("%1 on the phone %2: %3, taken by %4 – %5", "authority, instant, name, name, state")
                                   .arg(labelOf(promise.agency), whenOf(promise.at), who, promise.takenBy,
                                        phoneWords(phoneState(promise, m_shown->binding))),
                               m_holder);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("phonePromise"));
    row->addWidget(words, 1);
    if (!m_shown->readOnly) {
        QPushButton* remove =
            rowButton(QStringLiteral("cross"), tr("Delete the promise of %1").arg(promise.name.str()), m_holder);
        connect(remove, &QPushButton::clicked, this, [this, id = promise.id] {
            QMetaObject::invokeMethod(
                this, [this, id] { emit promiseRemoved(id); }, Qt::QueuedConnection);
        });
        row->addWidget(remove, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(m_holder->layout())->addLayout(row);
}

void KeysPart::openForm(QWidget* form) {
    closeForm();
    m_form = form;
    m_rows->addWidget(form);
    form->show();
    form->setFocus();
    emit rearranged();
}

void KeysPart::closeForm() {
    if (m_form == nullptr)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

void KeysPart::openRefusal(AgencyId agency) {
    auto* form =
        new RefusalForm(labelOf(agency), otherSlots(m_choices->everybody({agency}), *m_patrol, agency, m_now), this);
    connect(form, &RefusalForm::cancelled, this, &KeysPart::closeForm);
    connect(form, &RefusalForm::done, this, [this, agency](const QString& note, const std::vector<TimeSpan>& times) {
        closeForm();
        emit answered(agency, Decision::Decline, note, times);
    });
    openForm(form);
}

void KeysPart::openPhone(AgencyId agency) {
    auto* form = new PhoneForm(labelOf(agency), this);
    connect(form, &PhoneForm::cancelled, this, &KeysPart::closeForm);
    connect(form, &PhoneForm::done, this, [this, agency](const QString& name, const QString& function) {
        closeForm();
        PhonePromise promise;
        promise.patrol = m_patrol->patrol.id;
        promise.agency = agency;
        promise.name = ShortText::fromStore(name);
        promise.function = function;
        emit promised(promise);
    });
    openForm(form);
}

} // namespace streife
