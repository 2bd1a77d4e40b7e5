// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewarea.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/overviewing.h"
#include "ui/overview/overviewlist.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QStackedWidget>
#include <QThread>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kMinute = 60'000; ///< in milliseconds

} // namespace

OverviewArea::OverviewArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : Area(parent), m_workspace(workspace), m_prompts(prompts), m_day(mutedLabel({}, this)),
      m_stack(new QStackedWidget(this)), m_list(new OverviewList(m_stack)), m_empty(buildEmpty()) {
    const Metrics m = Metrics::of(this);
    topBar()->addSpacing(m.u);
    topBar()->addWidget(headingLabel(tr("Overview"), this));
    topBar()->addSpacing(2 * m.u);
    topBar()->addWidget(m_day);
    topBar()->addStretch(1);
    topBar()->addStrut(m.control); // as high as the bars of the other areas
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setSurface(m_stack);
    setFocusProxy(m_list);
    connect(m_list, &OverviewList::opened, this, &OverviewArea::opened);
}

QWidget* OverviewArea::buildEmpty() {
    const int u = Metrics::of(this).u;
    auto* page = new QWidget(m_stack);
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(6 * u, 12 * u, 6 * u, 6 * u);
    box->setSpacing(4 * u);
    auto* sentence = headingLabel(tr("Nothing is waiting for you."), page);
    sentence->setObjectName(QStringLiteral("nothingWaits"));
    auto* button = new QPushButton(tr("Open the patrol plan"), page);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addWidget(button, 0, Qt::AlignHCenter);
    box->addStretch(1);
    connect(button, &QPushButton::clicked, this, &OverviewArea::planRequested);
    return page;
}

OverviewArea::~OverviewArea() {
    if (m_reader != nullptr)
        m_reader->wait(); // before the file is closed
}

void OverviewArea::refresh(const RowChanges&) {
    m_failed = false;
    load();
}

void OverviewArea::load() {
    m_day->setText(formatDayLong(toLocal(m_workspace.now()).date));
    m_again = m_reader != nullptr;
    if (m_again)
        return;
    m_reader = QThread::create([this, query = OverviewQuery::of(m_workspace)] {
        std::optional<Overview> overview;
        std::exception_ptr failure;
        try {
            overview = readOverview(query);
        } catch (...) {
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(this, [this, overview = std::move(overview), failure] { take(overview, failure); });
    });
    m_reader->setParent(this);
    m_reader->start();
}

void OverviewArea::take(std::optional<Overview> overview, const std::exception_ptr& failure) {
    m_reader->wait();
    m_reader->deleteLater();
    m_reader = nullptr;
    if (m_again) {
        load();
        return;
    }
    if (failure && !m_failed) // told once, not every minute
        m_prompts.guarded(this, [&] { std::rethrow_exception(failure); });
    m_failed = failure != nullptr;
    if (m_failed || m_overview == overview)
        return;
    m_overview = std::move(overview);
    const bool empty = m_overview->sections.empty();
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_list->setOverview(*m_overview);
    m_stack->setCurrentWidget(empty ? m_empty : static_cast<QWidget*>(m_list));
    setFocusProxy(empty ? static_cast<QWidget*>(m_empty->findChild<QPushButton*>()) : m_list);
    if (focused)
        setFocus();
    emit statusChanged(overviewCounts(*m_overview));
}

void OverviewArea::showEvent(QShowEvent* event) {
    Area::showEvent(event);
    m_minute.start(kMinute, this);
}

void OverviewArea::hideEvent(QHideEvent* event) {
    Area::hideEvent(event);
    m_minute.stop();
}

void OverviewArea::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_minute.timerId())
        load();
    else
        Area::timerEvent(event);
}

} // namespace streife
