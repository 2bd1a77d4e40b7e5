// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strength/strengtharea.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/workspace.h"
#include "ui/strength/loadpage.h"
#include "ui/strength/targetspart.h"
#include "ui/support/latestjob.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kWeeksAhead = 8;

std::vector<Column<StrengthLine>> lineColumns() {
    return {{StrengthArea::tr("Day"),
             [](const StrengthLine& l) {
                 return formatDay(l.date) + (l.holiday ? StrengthArea::tr(" (holiday)") : QString());
             },
             [](const StrengthLine& l) { return QVariant(qlonglong(l.id.value())); }},
            {StrengthArea::tr("Shift"), [](const StrengthLine& l) { return l.shift; }},
            {StrengthArea::tr("Time"), [](const StrengthLine& l) { return formatSpan(l.window); }},
            {StrengthArea::tr("Who"), [](const StrengthLine& l) { return whoIsNeeded(l); }},
            {StrengthArea::tr("Required"), [](const StrengthLine& l) { return QString::number(l.required); },
             [](const StrengthLine& l) { return QVariant(l.required); }},
            {StrengthArea::tr("Available"), [](const StrengthLine& l) { return QString::number(l.available); },
             [](const StrengthLine& l) { return QVariant(l.available); }},
            {StrengthArea::tr("On patrol"), [](const StrengthLine& l) { return QString::number(l.bound); },
             [](const StrengthLine& l) { return QVariant(l.bound); }},
            {StrengthArea::tr("State"),
             [](const StrengthLine& l) {
                 return l.missing() > 0 ? StrengthArea::tr("! %n missing", nullptr, l.missing())
                                        : StrengthArea::tr("enough");
             },
             [](const StrengthLine& l) { return QVariant(-l.missing()); }}};
}

} // namespace

StrengthArea::StrengthArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : Area(parent), m_workspace(workspace), m_prompts(prompts), m_job(new LatestJob(this)),
      m_pages(new Segments(tr("Pages of strength"), this)), m_stack(new QStackedWidget(this)),
      m_targets(new TargetsPart(workspace, prompts, m_stack)), m_load(new LoadPage(workspace, prompts, m_stack)),
      m_lines(lineColumns()) {
    const Metrics m = Metrics::of(this);
    topBar()->addSpacing(m.u);
    topBar()->addWidget(headingLabel(tr("Strength"), this));
    topBar()->addSpacing(2 * m.u);
    for (const QString& text : {tr("Weeks ahead"), tr("Required"), tr("Load")})
        m_pages->add(text);
    topBar()->addWidget(m_pages);
    topBar()->addStretch(1);
    topBar()->addStrut(m.control);
    buildAhead();
    m_stack->addWidget(m_ahead);
    m_stack->addWidget(m_targets);
    m_stack->addWidget(m_load);
    setSurface(m_stack);
    setFocusProxy(m_list);
    m_pages->choose(Ahead);
    connect(m_pages, &Segments::chosenChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        setFocusProxy(page == Ahead ? m_list : page == Targets ? &m_targets->list() : &m_load->groups());
        if (page == Load)
            emit statusChanged({});
        refresh({});
    });
    for (Area* part : {static_cast<Area*>(m_targets)}) {
        connect(part, &Area::draftsChanged, this, &Area::draftsChanged);
        connect(part, &Area::statusChanged, this, [this](const QString& text) {
            if (page() == Targets)
                emit statusChanged(text);
        });
    }
    connect(m_job, &LatestJob::failed, this, [this](const std::exception_ptr& error) {
        m_prompts.guarded(this, [&] { std::rethrow_exception(error); });
    });
}

void StrengthArea::buildAhead() {
    const int u = Metrics::of(this).u;
    m_ahead = new QWidget(m_stack);
    auto* box = new QVBoxLayout(m_ahead);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_gapsOnly = new QCheckBox(tr("Only what is missing"), m_ahead);
    m_gapsOnly->setObjectName(QStringLiteral("gapsOnly"));
    m_gapsOnly->setChecked(true);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u);
    line->addWidget(m_gapsOnly);
    line->addSpacing(4 * u);
    line->addWidget(mutedLabel(tr("Eight weeks from this one. Enter opens the day in the plan."), m_ahead));
    line->addStretch(1);
    box->addLayout(line);
    m_list = new ListView(tr("Strength in the weeks ahead"),
                          tr("Nothing is missing, or no required strength has been entered yet."), m_ahead);
    m_list->setObjectName(QStringLiteral("strengthList"));
    m_list->setList(&m_lines);
    m_list->setWeights({34, 30, 40, 60, 20, 24, 24, 30});
    box->addWidget(m_list, 1);
    connect(m_gapsOnly, &QCheckBox::clicked, this, &StrengthArea::showLines);
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        if (const auto row = m_lines.rowOf(id))
            emit dayRequested(serviceDay(m_lines.row(*row).window.start(), m_workspace.partnership().dayBorder));
    });
}

void StrengthArea::showPage(Page page) {
    m_pages->choose(page);
}

StrengthArea::Page StrengthArea::page() const {
    return Page(m_stack->currentIndex());
}

bool StrengthArea::reading() const {
    return m_job->running() || m_load->reading();
}

QWidget* StrengthArea::searchField() {
    return page() == Targets ? m_targets->searchField() : nullptr;
}

void StrengthArea::createNew() {
    showPage(Targets);
    m_targets->createNew();
}

void StrengthArea::removeCurrent() {
    if (page() == Targets)
        m_targets->removeCurrent();
}

void StrengthArea::refresh(const RowChanges& rows) {
    switch (page()) {
    case Ahead:
        readAhead();
        break;
    case Targets:
        m_targets->refresh(rows);
        break;
    case Load:
        m_load->reload();
    }
}

void StrengthArea::readAhead() {
    const Week now = Week::of(serviceDay(m_workspace.now(), m_workspace.partnership().dayBorder));
    const StrengthQuery query = StrengthQuery::of(m_workspace, now.monday(), now.plus(kWeeksAhead).monday());
    m_job->start([this, query] {
        auto lines = readStrength(query);
        return [this, lines = std::move(lines)] { tell(lines); };
    });
}

void StrengthArea::tell(std::vector<StrengthLine> lines) {
    m_all = std::move(lines);
    showLines();
}

void StrengthArea::showLines() {
    std::vector<StrengthLine> shown = m_all;
    const auto gaps = std::count_if(shown.begin(), shown.end(), [](const StrengthLine& l) { return l.missing() > 0; });
    if (m_gapsOnly->isChecked())
        std::erase_if(shown, [](const StrengthLine& l) { return l.missing() == 0; });
    m_lines.setRows(std::move(shown));
    if (page() == Ahead)
        emit statusChanged(tr("%n shift(s) below the required strength", nullptr, int(gaps)));
}

} // namespace streife
