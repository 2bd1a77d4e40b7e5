// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, opened where it speaks of what is in view.
#include "ui/help/manualwindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/planarea.h"

#include <QStackedWidget>

namespace streife {

/// The chapter about what is in view.
QString MainWindow::helpHere() const {
    if (m_frame == nullptr)
        return QStringLiteral("start");
    if (m_pages->currentWidget() != m_frame)
        return QStringLiteral("print");
    const auto view = m_frame->isShown(Place::Plan) ? std::optional(m_frame->plan().view()) : std::nullopt;
    if (view)
        return *view == PlanArea::FindingsView ? QStringLiteral("findings") : QStringLiteral("week");
    const std::pair<Place, const char*> chapters[] = {
        {Place::Hotspots, "hotspots"}, {Place::Officers, "people"}, {Place::Agencies, "partnerships"},
        {Place::Strength, "strength"}, {Place::Powers, "powers"},   {Place::Worktime, "worktime"},
        {Place::Log, "backup"},        {Place::Settings, "search"}};
    for (const auto& [place, chapter] : chapters)
        if (m_frame->isShown(place))
            return QString::fromLatin1(chapter);
    return QStringLiteral("start");
}

void MainWindow::showManual(const QString& chapter) {
    if (m_manual == nullptr)
        m_manual = new ManualWindow(this);
    m_manual->show(); // first: pictures are as wide as the page
    m_manual->showChapter(chapter);
    m_manual->raise();
    m_manual->activateWindow();
}

} // namespace streife
