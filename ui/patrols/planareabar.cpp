// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the plan, and what of it gives way where room is short.
#include "ui/patrols/planarea.h"
#include "ui/support/commands.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/searchbutton.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace streife {

void PlanArea::buildBar() {
    const Metrics m = Metrics::of(this);
    m_back = iconButton(QStringLiteral("left"), {}, this);
    m_forth = iconButton(QStringLiteral("right"), {}, this);
    setCommand(m_back, "week.previous");
    setCommand(m_forth, "week.next");
    for (QPushButton* button : {m_back, m_forth})
        button->setProperty("quiet", false);
    m_weekLabel = bigLabel({}, this);
    m_rangeLabel = mutedLabel({}, this);
    auto* today = new QPushButton(tr("Today"), this);
    setCommand(today, "week.today");
    m_length = new ChoiceField(tr("How much is shown"), this);
    m_length->setObjectName(QStringLiteral("range"));
    for (const auto& [text, days] : {std::pair(tr("Day"), 1), std::pair(tr("Week"), 7), std::pair(tr("2 weeks"), 14),
                                     std::pair(tr("4 weeks"), 28)})
        m_length->addItem(text, days);
    m_length->setCurrentIndex(1);
    m_views = new Segments(tr("View"), this);
    for (const QString& text : {tr("Time"), tr("Forces"), tr("Places"), tr("List"), tr("Findings")})
        m_views->add(text);
    m_search = new SearchButton(this);
    auto* print = new QPushButton(tr("Print"), this);
    setCommand(print, "file.print");
    QPushButton* create = primaryButton(tr("New patrol"), this);
    setCommand(create, "edit.new");
    create->setVisible(m_workspace.writable());
    for (QWidget* part : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_weekLabel),
                          static_cast<QWidget*>(m_forth), static_cast<QWidget*>(m_rangeLabel)})
        topBar()->addWidget(part);
    topBar()->addSpacing(m.u);
    topBar()->addWidget(today);
    topBar()->addWidget(m_length);
    topBar()->addWidget(m_views);
    topBar()->addStretch(1);
    topBar()->addWidget(m_search);
    topBar()->addWidget(print);
    topBar()->addWidget(create);
    m_today = today;
    m_print = print;
    connect(m_search, &QPushButton::clicked, this, &PlanArea::searchRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, &PlanArea::showToday);
    connect(m_length, qOverload<int>(&QComboBox::activated), this,
            [this] { setDays(m_length->currentData().toInt()); });
    connect(print, &QPushButton::clicked, this, &PlanArea::printRequested);
    connect(create, &QPushButton::clicked, this, &PlanArea::createNew);
    connect(m_views, &Segments::chosenChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        setFocusProxy(m_stack->currentWidget());
        if (needsEverybody() && !m_everybody)
            load();
        else
            showRows();
        emit viewChanged();
    });
}

/// What does not fit into the bar is left out, from the range to the length; the menu has all of it too.
void PlanArea::arrangeBar() {
    QWidget* const wanted[] = {m_length, m_today, m_print, m_search, m_rangeLabel};
    const QBoxLayout* bar = topBar();
    const QMargins edges = bar->contentsMargins();
    int room = width() - edges.left() - edges.right();
    for (int i = 0; i < bar->count(); ++i) {
        QWidget* part = bar->itemAt(i)->widget();
        if (part == nullptr)
            room -= bar->itemAt(i)->spacerItem()->sizeHint().width();
        else if (!part->isHidden() && std::find(std::begin(wanted), std::end(wanted), part) == std::end(wanted))
            room -= part->sizeHint().width() + bar->spacing();
    }
    for (QWidget* part : wanted) {
        const QSize least = part == m_search ? part->minimumSizeHint() : part->sizeHint();
        part->setVisible(least.width() + bar->spacing() <= room);
        room = part->isHidden() ? 0 : room - part->sizeHint().width() - bar->spacing();
    }
}

} // namespace streife
