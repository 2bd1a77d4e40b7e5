// SPDX-License-Identifier: GPL-3.0-or-later
// What the search field finds, and where each line leads.
#include "core/base/localtime.h"
#include "core/workspace/finder.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/search/actionsearch.h"
#include "ui/search/daysearch.h"
#include "ui/search/searchpopup.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/widgets/recordarea.h"

#include <QStackedWidget>

namespace streife {
namespace {

constexpr int kEach = 6;       ///< lines of one kind where all kinds are shown
constexpr int kOneKind = 60;   ///< lines where one kind is
constexpr int kRemembered = 8; ///< actions used last

QString recentKey() {
    return QStringLiteral("recent-actions");
}

QStringList recentActions(const Settings& settings) {
    return settings.text(recentKey()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

SearchKind kindOf(HitKind kind) {
    switch (kind) {
    case HitKind::Patrol:
        return SearchKind::Patrol;
    case HitKind::Officer:
        return SearchKind::Officer;
    case HitKind::Hotspot:
        return SearchKind::Hotspot;
    case HitKind::Agency:
        break;
    }
    return SearchKind::Agency;
}

std::optional<HitKind> kindOf(SearchScope scope) {
    switch (scope) {
    case SearchScope::Patrols:
        return HitKind::Patrol;
    case SearchScope::Officers:
        return HitKind::Officer;
    case SearchScope::Hotspots:
        return HitKind::Hotspot;
    case SearchScope::Agencies:
        return HitKind::Agency;
    case SearchScope::All:
    case SearchScope::Actions:
        break;
    }
    return std::nullopt;
}

} // namespace

void MainWindow::connectSearch() {
    const auto on = [this](Act act, SearchPopup::Mode mode) {
        connect(m_actions[act], &QAction::triggered, this, [this, mode] { openSearch(int(mode)); });
    };
    on(Act::Search, SearchPopup::Mode::Everything);
    on(Act::Palette, SearchPopup::Mode::Actions);
    on(Act::GoTo, SearchPopup::Mode::Day);
}

void MainWindow::openSearch(int mode) {
    if (m_search == nullptr) {
        const auto day = [this](const QString& text) -> std::optional<SearchEntry> {
            if (!m_workspace)
                return std::nullopt;
            return dayEntry(text, toLocal(m_workspace->now()).date);
        };
        const auto find = [this](const QString& text, SearchScope scope) { return findEntries(text, scope); };
        m_search = new SearchPopup({find, day}, this);
        connect(m_search, &SearchPopup::chosen, this, &MainWindow::goTo);
    }
    m_search->open(SearchPopup::Mode(mode));
}

std::vector<SearchEntry> MainWindow::findEntries(const QString& text, SearchScope scope) {
    std::vector<SearchEntry> out;
    const bool all = scope == SearchScope::All;
    const bool records = m_workspace && scope != SearchScope::Actions;
    if (records)
        m_prompts.guarded(this, [&] {
            for (const Hit& hit : findRecords(*m_workspace, text, kindOf(scope), all ? kEach : kOneKind)) {
                SearchEntry entry{kindOf(hit.kind), hit.title, hit.detail, hit.id};
                entry.day = hit.day;
                entry.rank = hit.rank;
                out.push_back(entry);
            }
        });
    if (records && all)
        if (const auto day = dayEntry(text, toLocal(m_workspace->now()).date))
            out.push_back(*day);
    if (all || scope == SearchScope::Actions) {
        std::vector<SearchEntry> actions = matchingActions(m_actions.commands(), text, recentActions(m_settings));
        if (all && actions.size() > kEach)
            actions.resize(kEach);
        out.insert(out.end(), actions.begin(), actions.end());
    }
    arrangeByKind(out);
    return out;
}

void MainWindow::goTo(const SearchEntry& entry) {
    if (entry.kind == SearchKind::Action) {
        runCommand(entry.command);
        return;
    }
    m_prompts.guarded(this, [&] {
        const auto record = [&](Place place) {
            showPlace(place);
            static_cast<RecordArea*>(m_frame->current())->showRecord(entry.id);
        };
        PlanArea& plan = m_frame->plan();
        switch (entry.kind) {
        case SearchKind::Day:
            showPlace(Place::Plan);
            plan.showDay(entry.day);
            break;
        case SearchKind::Patrol:
            showPlace(Place::Plan);
            plan.showPatrol(PatrolId(entry.id));
            break;
        case SearchKind::Officer:
            record(Place::Officers);
            break;
        case SearchKind::Hotspot:
            record(Place::Hotspots);
            break;
        case SearchKind::Agency:
            record(Place::Agencies);
            break;
        case SearchKind::Action:
        case SearchKind::Widen:
            break;
        }
    });
}

void MainWindow::runCommand(const QString& id) {
    for (const Command& command : m_actions.commands()) {
        if (command.id != id || !command.action->isEnabled())
            continue;
        QStringList recent = recentActions(m_settings);
        recent.removeAll(id);
        recent.prepend(id);
        m_settings.setText(recentKey(), QStringList(recent.mid(0, kRemembered)).join(QLatin1Char(' ')));
        command.action->trigger();
        return;
    }
}

} // namespace streife
