// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/wallnotedialog.h"

#include "core/rules/wallnotefindings.h"
#include "core/workspace/wallnoting.h"
#include "ui/patrols/dragnotes.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr qsizetype kMostDone = 3;

void clear(QVBoxLayout* box) {
    while (QLayoutItem* item = box->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a choice may be what was just clicked
        }
        delete item;
    }
}

} // namespace

WallNoteDialog::WallNoteDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told,
                               QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_first(first), m_last(last),
      m_told(std::move(told)) {
    setWindowTitle(first == last ? tr("Note from the wall – %1").arg(first.label())
                                 : tr("Note from the wall – %1 to %2").arg(first.label(), last.label()));
    build();
    load();
    understand();
    connect(m_line, &QLineEdit::textChanged, this, &WallNoteDialog::understand);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        load();
        understand();
    });
    m_line->setFocus();
}

void WallNoteDialog::build() {
    const Metrics m = Metrics::of(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6 * m.u, 6 * m.u, 6 * m.u, 6 * m.u);
    box->setSpacing(2 * m.u);
    QLabel* label = plainLabel(tr("What somebody wrote on the paper:"), this);
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("note"));
    m_line->setAccessibleName(tr("Note from the wall"));
    m_line->setPlaceholderText(tr("S 21 + Krause"));
    m_line->setMaxLength(1000);
    label->setBuddy(m_line);
    box->addWidget(label);
    box->addWidget(m_line);
    QLabel* help =
        mutedLabel(tr("S 21 + name · S 21 - name · S 21 name instead of name · S 21 19:30 · Fri S 21 … where "
                      "a call sign is there twice · several things with ;"),
                   this);
    help->setWordWrap(true);
    box->addWidget(help);
    auto* scroll = new QScrollArea(this); // long lines do not push the buttons away
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panel = new QWidget(scroll);
    auto* outer = new QVBoxLayout(panel);
    outer->setContentsMargins(0, m.u, 0, m.u);
    m_understood = new QVBoxLayout;
    m_understood->setSpacing(m.u);
    outer->addLayout(m_understood);
    outer->addStretch();
    scroll->setWidget(panel);
    box->addWidget(scroll, 1);
    m_entered = mutedLabel({}, this);
    m_entered->setObjectName(QStringLiteral("entered"));
    m_entered->setWordWrap(true);
    m_entered->hide();
    box->addWidget(m_entered);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_ok = primaryButton(tr("Enter the note"), this);
    m_ok->setObjectName(QStringLiteral("enter"));
    m_ok->setDefault(true);
    bottom->addWidget(close);
    bottom->addWidget(m_ok);
    box->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &WallNoteDialog::accept);
    resize(QSize(150 * m.u, 96 * m.u).boundedTo(screen()->availableSize() * 19 / 20));
}

void WallNoteDialog::load() {
    m_prompts.guarded(this, [this] {
        m_plan = std::make_shared<const Plan>(m_workspace.weekPlan(m_first, m_last, Availability::Crew));
        m_own = wallNoteAgencies(m_workspace, *m_plan);
        m_known.reset();
        m_knownOf.clear();
    });
}

void WallNoteDialog::understand() {
    m_note = m_plan ? readWallNote(*m_plan, m_own, m_line->text()) : WallNote{};
    showNote();
}

Findings WallNoteDialog::findings() {
    Findings out;
    const QSet<OfficerId> people = wallNotePeople(m_note);
    if (people.isEmpty())
        return out;
    m_prompts.guarded(this, [&] {
        if (!m_knownOf.contains(people)) {
            m_knownOf.unite(people);
            m_known = std::make_shared<const Plan>(m_workspace.withAvailability(*m_plan, m_knownOf));
        }
        out = wallNoteFindings(*m_known, m_note);
    });
    return out;
}

void WallNoteDialog::showNote() {
    clear(m_understood);
    m_ok->setEnabled(m_note.complete() && m_workspace.writable());
    for (const WallNoteStep& step : m_note.steps)
        addText(step.text, QStringLiteral("step"));
    if (m_note.problem && !m_line->text().trimmed().isEmpty()) {
        addText(m_note.problem->text, QStringLiteral("problem"));
        addChoices(*m_note.problem);
    }
    const auto nameOf = [this](OfficerId id) {
        const auto officer = m_plan->officers.constFind(id);
        return officer == m_plan->officers.cend() ? QString() : officer->familyName.str();
    };
    for (const DragNote& note : dragNotes(findings(), nameOf)) // breaches first, at most three
        addFinding(note.text, note.severity);
    QString said = m_note.problem ? m_note.problem->text : QString();
    for (const WallNoteStep& step : m_note.steps)
        said.prepend(step.text + QStringLiteral(". "));
    m_line->setAccessibleDescription(said.trimmed());
}

void WallNoteDialog::addText(const QString& text, const QString& name) {
    QLabel* label = name == QStringLiteral("step") ? plainLabel(text, this) : mutedLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    m_understood->addWidget(label);
}

void WallNoteDialog::addFinding(const QString& text, Severity severity) {
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    QLabel* label = plainLabel(text, this);
    label->setObjectName(QStringLiteral("finding"));
    label->setWordWrap(true);
    label->setContentsMargins(2 * u, u, 2 * u, u);
    label->setAutoFillBackground(true);
    QPalette look = label->palette();
    look.setColor(QPalette::Window, severity == Severity::Breach ? c.breachGround : c.warningGround);
    look.setColor(QPalette::WindowText, severity == Severity::Breach ? c.breach : c.warning);
    label->setPalette(look);
    m_understood->addWidget(label);
}

void WallNoteDialog::addChoices(const WallNoteProblem& problem) {
    for (const WallNoteChoice& choice : problem.choices) {
        QString text = QStringLiteral("%1 – %2").arg(choice.type, choice.text);
        QPushButton* button = linkButton(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        button->setObjectName(QStringLiteral("choice"));
        button->setAutoDefault(true); // Return takes the one that has the keyboard
        connect(button, &QPushButton::clicked, this, [this, problem, choice] { take(problem, choice.type); });
        m_understood->addWidget(button, 0, Qt::AlignLeft);
    }
}

void WallNoteDialog::take(const WallNoteProblem& problem, const QString& choice) {
    QString text = m_line->text();
    text.replace(problem.from, problem.length, choice);
    m_line->setFocus();
    m_line->setText(text);
    m_line->setCursorPosition(problem.from + int(choice.size()));
}

void WallNoteDialog::accept() {
    if (!m_ok->isEnabled())
        return;
    const QString label = wallNoteLabel(m_note);
    QStringList steps;
    for (const WallNoteStep& step : m_note.steps)
        steps << step.text;
    if (!m_prompts.guarded(this, [this] { writeWallNote(m_workspace, WallNote(m_note)); }))
        return;
    m_told(label);
    m_done += steps;
    while (m_done.size() > kMostDone)
        m_done.removeFirst();
    m_entered->setText(tr("Entered: %1").arg(m_done.join(QStringLiteral("\n"))));
    m_entered->show();
    m_line->clear();
    m_line->setFocus();
}

void WallNoteDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plan)
        showNote(); // findings have colours of their own
}

void openWallNote(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window, const Told& told) {
    auto* dialog = new WallNoteDialog(workspace, prompts, first, last, told, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace streife
