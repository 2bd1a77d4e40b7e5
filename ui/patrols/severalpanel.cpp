// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/severalpanel.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr size_t kNamesShown = 12;
constexpr int kStepMinutes = 15;

/// No line ends within the call sign.
QString inOnePiece(const BoardBlock& block) {
    QString name = block.title;
    if (name.startsWith(block.callSign))
        name.replace(0, block.callSign.size(), QString(block.callSign).replace(QLatin1Char(' '), QChar::Nbsp));
    return name;
}

} // namespace

SeveralPanel::SeveralPanel(QWidget* parent) : QWidget(parent) {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u);
    box->setSpacing(2 * u);
    auto* head = new QHBoxLayout;
    m_title = headingLabel({}, this);
    head->addWidget(m_title, 1);
    QPushButton* close = iconButton(QStringLiteral("cross"), tr("Choose none of them (Esc)"), this);
    connect(close, &QPushButton::clicked, this, &SeveralPanel::closeRequested);
    head->addWidget(close);
    box->addLayout(head);
    m_names = mutedLabel({}, this);
    m_names->setWordWrap(true);
    box->addWidget(m_names);
    m_steps = new QWidget(this);
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 2 * u, 0, 0);
    steps->setSpacing(u);
    steps->addWidget(sectionLabel(tr("Move all"), m_steps));
    auto* grid = new QGridLayout;
    grid->setSpacing(u);
    const auto mover = [&](const QString& text, int days, int minutes, int row, int column) {
        auto* button = new QPushButton(text, m_steps);
        connect(button, &QPushButton::clicked, this, [this, days, minutes] { emit moveRequested(days, minutes); });
        grid->addWidget(button, row, column);
    };
    mover(tr("One day earlier"), -1, 0, 0, 0);
    mover(tr("One day later"), 1, 0, 0, 1);
    mover(tr("15 min earlier"), 0, -kStepMinutes, 1, 0);
    mover(tr("15 min later"), 0, kStepMinutes, 1, 1);
    mover(tr("One week earlier"), -7, 0, 2, 0);
    mover(tr("One week later"), 7, 0, 2, 1);
    steps->addLayout(grid);
    steps->addSpacing(2 * u);
    steps->addWidget(sectionLabel(tr("More"), m_steps));
    const auto action = [&](const QString& text, auto work) {
        auto* button = new QPushButton(text, m_steps);
        connect(button, &QPushButton::clicked, this, work);
        steps->addWidget(button);
        return button;
    };
    action(tr("Confirm all"), [this] { emit confirmRequested(); })->setToolTip(tr("For the own authority"));
    action(tr("Other answers …"), [this] { emit answersRequested(); });
    action(tr("Copy all to the next week"), [this] { emit copyRequested(); });
    m_cancel = action(tr("Cancel all", "call patrols off"), [this] { emit stateRequested(PatrolState::Cancelled); });
    m_reinstate = action(tr("Reinstate all"), [this] { emit stateRequested(PatrolState::Proposed); });
    action(tr("Delete all"), [this] {
        emit removeRequested();
    })->setToolTip(tr("Delete the patrols (Del in the plan); undo brings them back"));
    box->addWidget(m_steps);
    box->addStretch(1);
}

void SeveralPanel::show(const std::vector<const BoardBlock*>& patrols, bool readOnly) {
    m_title->setText(tr("%n patrol(s) chosen", nullptr, int(patrols.size())));
    QStringList names;
    size_t cancelled = 0;
    for (const BoardBlock* b : patrols) {
        if (names.size() < qsizetype(kNamesShown))
            names << inOnePiece(*b);
        cancelled += b->binding == Binding::Cancelled;
    }
    if (patrols.size() > kNamesShown)
        names << tr("and %n more", nullptr, int(patrols.size() - kNamesShown));
    m_names->setText(names.join(QStringLiteral(" · ")));
    m_cancel->setVisible(cancelled < patrols.size());
    m_reinstate->setVisible(cancelled > 0);
    m_steps->setVisible(!readOnly);
}

QSize SeveralPanel::sizeHint() const {
    return {Metrics::of(this).inspector, 400};
}

void SeveralPanel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(0, 0, 1, height(), colorsOf(palette()).line);
}

void SeveralPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace streife
