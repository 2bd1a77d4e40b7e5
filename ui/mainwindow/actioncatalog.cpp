// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actioncatalog.h"

#include "ui/support/icons.h"

#include <QActionGroup>

namespace streife {

ActionCatalog::ActionCatalog(QObject* parent) : QObject(parent) {
    addFileActions();
    addEditActions();
    addPatrolActions();
    addAreas();
    addWeekActions();
    addViewActions();
    addHelpActions();
}

void ActionCatalog::add(Act act, const char* id, const QString& text, const char* iconName,
                        const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    if (*iconName != '\0')
        action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcuts(keys);
    m_actions.insert(int(act), action);
    m_commands.push_back({QLatin1String(id), m_category, action, keys});
}

void ActionCatalog::addFileActions() {
    m_category = tr("File");
    add(Act::NewFile, "file.new", tr("&New file …"), "file", {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    add(Act::OpenFile, "file.open", tr("&Open …"), "folder", {Qt::CTRL | Qt::Key_O});
    add(Act::DemoCity, "file.demo", tr("Open &demo city"), "city");
    add(Act::ClearRecent, "file.clear-recent", tr("Clear the list of files last used"), "");
    add(Act::NewPartnership, "file.new-partnership", tr("&New partnership …"), "handshake");
    add(Act::EditPartnership, "file.partnership", tr("&Change the partnership …"), "");
    add(Act::Import, "file.import", tr("&Import data …"), "import", {Qt::CTRL | Qt::Key_I});
    add(Act::Print, "file.print", tr("&Print …"), "printer", {Qt::CTRL | Qt::Key_P});
    add(Act::Backup, "file.backup", tr("Make a &backup"), "stamp", {Qt::CTRL | Qt::Key_S});
    add(Act::CloseFile, "file.close", tr("&Close file"), "", {Qt::CTRL | Qt::Key_W});
    add(Act::Quit, "file.quit", tr("&Quit"), "", {Qt::CTRL | Qt::Key_Q});
}

void ActionCatalog::addEditActions() {
    m_category = tr("Edit");
    add(Act::Undo, "edit.undo", tr("&Undo"), "undo", {Qt::CTRL | Qt::Key_Z});
    add(Act::Redo, "edit.redo", tr("&Redo"), "redo", {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    add(Act::NewRecord, "edit.new", tr("&New"), "plus", {Qt::CTRL | Qt::Key_N});
    add(Act::DeleteRecord, "edit.delete", tr("&Delete entry"), "trash");
    add(Act::Find, "edit.filter", tr("&Find in this view"), "", {Qt::CTRL | Qt::Key_F});
    add(Act::Search, "edit.search", tr("&Search everything …"), "search", {Qt::CTRL | Qt::Key_K});
    add(Act::Palette, "edit.palette", tr("&All actions …"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
}

void ActionCatalog::addPatrolActions() {
    m_category = tr("Patrol");
    add(Act::EditPatrol, "patrol.edit", tr("&Edit patrol"), "edit", {Qt::CTRL | Qt::Key_E});
    add(Act::EditCrew, "patrol.edit-crew", tr("Go to the c&rew"), "people", {Qt::Key_F6});
    add(Act::EditPlaces, "patrol.edit-places", tr("Go to the p&laces"), "", {Qt::Key_F7});
    add(Act::CopyPatrol, "patrol.copy", tr("&Copy to next week"), "copy", {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    add(Act::TakeCopy, "patrol.take-copy", tr("C&opy patrol"), "copy", {Qt::CTRL | Qt::Key_C});
    add(Act::Paste, "patrol.paste", tr("&Paste patrol"), "", {Qt::CTRL | Qt::Key_V});
    add(Act::SeriesOfPatrol, "patrol.series", tr("&Series …"), "calendar", {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    add(Act::ConfirmPatrols, "patrol.confirm", tr("Con&firm patrol"), "handshake", {Qt::CTRL | Qt::Key_Return});
    add(Act::Answers, "patrol.answers", tr("Confir&mations …"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_Return});
    add(Act::Offers, "patrol.offers", tr("Availa&ble offers …"), "");
    add(Act::WallNote, "patrol.wall-note", tr("&Note from the wall …"), "edit", {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    add(Act::EnterReplies, "patrol.replies", tr("Enter repl&y sheet …"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    add(Act::Outage, "patrol.outage", tr("Report an o&utage …"), "people", {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    add(Act::DutySwap, "patrol.duty-swap", tr("E&xchange duties …"), "");
    add(Act::StandDown, "patrol.stand-down", tr("Stand down (s&ituation) …"), "", {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    add(Act::RosterEntries, "patrol.roster-entries", tr("Entered in t&he roster …"), "");
    add(Act::Balance, "patrol.balance", tr("&Balance …"), "");
    add(Act::CopyWeek, "patrol.copy-week", tr("Take over the &week before …"), "copy");
    add(Act::ApplyTemplate, "patrol.apply-template", tr("&Apply a template …"), "");
    add(Act::WeekTemplates, "patrol.templates", tr("Week &templates …"), "");
    add(Act::DeletePatrol, "patrol.delete", tr("&Delete patrol"), "trash");
}

void ActionCatalog::addAreas() {
    m_category = tr("Area");
    add(Act::AreaOverview, "area.overview", tr("&Overview"), "overview", {Qt::CTRL | Qt::Key_1});
    add(Act::AreaPlan, "area.plan", tr("&Patrol plan"), "calendar", {Qt::CTRL | Qt::Key_2});
    add(Act::AreaHotspots, "area.hotspots", tr("&Hotspots"), "pin", {Qt::CTRL | Qt::Key_3});
    add(Act::AreaOfficers, "area.officers", tr("O&fficers"), "people", {Qt::CTRL | Qt::Key_4});
    add(Act::AreaAgencies, "area.agencies", tr("P&artners"), "building", {Qt::CTRL | Qt::Key_5});
    add(Act::AreaStrength, "area.strength", tr("S&trength"), "strength", {Qt::CTRL | Qt::Key_6});
    add(Act::AreaPowers, "area.powers", tr("Po&wers"), "scales", {Qt::CTRL | Qt::Key_7});
    add(Act::AreaWorktime, "area.worktime", tr("Wor&king time"), "hours", {Qt::CTRL | Qt::Key_8});
    add(Act::AreaLog, "area.log", tr("&Log"), "");
    add(Act::AreaSettings, "area.settings", tr("&Settings"), "settings", {Qt::CTRL | Qt::Key_Comma});
}

void ActionCatalog::addWeekActions() {
    m_category = tr("Week");
    add(Act::ViewTime, "week.time", tr("Plan on a &time axis"), "calendar", {Qt::CTRL | Qt::ALT | Qt::Key_1});
    add(Act::ViewForces, "week.forces", tr("Plan by &people"), "people", {Qt::CTRL | Qt::ALT | Qt::Key_2});
    add(Act::ViewPlaces, "week.places", tr("Plan by p&laces"), "pin", {Qt::CTRL | Qt::ALT | Qt::Key_3});
    add(Act::ViewList, "week.list", tr("Plan as l&ist"), "list", {Qt::CTRL | Qt::ALT | Qt::Key_4});
    add(Act::ViewFindings, "week.findings", tr("&Findings of the plan"), "hint", {Qt::CTRL | Qt::ALT | Qt::Key_5});
    add(Act::ShowPeople, "week.people", tr("List of pe&ople beside the plan"), "people", {Qt::Key_F9});
    (*this)[Act::ShowPeople]->setCheckable(true);
    add(Act::ShowStrength, "week.strength", tr("&Strength below the days"), "strength");
    (*this)[Act::ShowStrength]->setCheckable(true);
    add(Act::ShowDay, "week.day", tr("One &day"), "", {Qt::ALT | Qt::Key_1});
    add(Act::ShowWeek, "week.week", tr("One &week"), "", {Qt::ALT | Qt::Key_7});
    add(Act::ShowTwoWeeks, "week.two-weeks", tr("&Two weeks"), "", {Qt::ALT | Qt::Key_8});
    add(Act::ShowFourWeeks, "week.four-weeks", tr("F&our weeks"), "", {Qt::ALT | Qt::Key_9});
    add(Act::PreviousWeek, "week.previous", tr("&Previous week"), "left", {Qt::ALT | Qt::Key_PageUp});
    add(Act::NextWeek, "week.next", tr("&Next week"), "right", {Qt::ALT | Qt::Key_PageDown});
    add(Act::Today, "week.today", tr("&Today"), "calendar", {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    add(Act::GoTo, "week.goto", tr("&Go to date or week …"), "", {Qt::CTRL | Qt::Key_G});
    add(Act::ZoomIn, "week.zoom-in", tr("&Enlarge the axis"), "plus", {Qt::CTRL | Qt::Key_Plus});
    add(Act::ZoomOut, "week.zoom-out", tr("&Shrink the axis"), "minus", {Qt::CTRL | Qt::Key_Minus});
}

void ActionCatalog::addViewActions() {
    m_category = tr("Look");
    add(Act::LookSystem, "look.system", tr("&System"), "");
    add(Act::LookLight, "look.light", tr("&Light"), "");
    add(Act::LookDark, "look.dark", tr("&Dark"), "");
    auto* look = new QActionGroup(this);
    for (const Act act : {Act::LookSystem, Act::LookLight, Act::LookDark}) {
        (*this)[act]->setCheckable(true);
        look->addAction((*this)[act]);
    }
    add(Act::FontLarger, "look.larger", tr("L&arger text"), "",
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Asterisk});
    add(Act::FontSmaller, "look.smaller", tr("S&maller text"), "",
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Minus, Qt::CTRL | Qt::SHIFT | Qt::Key_Underscore});
    add(Act::FontNormal, "look.normal", tr("&Normal text size"), "", {Qt::CTRL | Qt::Key_0});
    add(Act::FullScreen, "look.full-screen", tr("F&ull screen"), "", {Qt::Key_F11});
    (*this)[Act::FullScreen]->setCheckable(true);
}

void ActionCatalog::addHelpActions() {
    m_category = tr("Help");
    add(Act::Manual, "help.manual", tr("&Manual"), "", {Qt::Key_F1});
    add(Act::Keys, "help.keys", tr("&Keys and mouse"), "");
    add(Act::KeyList, "help.key-list", tr("Change &keys …"), "",
        {Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::SHIFT | Qt::Key_Slash});
    add(Act::Accessibility, "help.accessibility", tr("A&ccessibility"), "");
    add(Act::About, "help.about", tr("&About Doppelstreife"), "");
}

} // namespace streife
