// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actioncatalog.h"

#include "ui/support/icons.h"

#include <QActionGroup>

namespace streife {

ActionCatalog::ActionCatalog(QObject* parent) : QObject(parent) {
    addFileActions();
    addEditActions();
    addViewActions();
}

void ActionCatalog::add(Act act, const QString& text, const char* iconName, const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    if (*iconName != '\0')
        action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcuts(keys);
    m_actions.insert(int(act), action);
}

void ActionCatalog::addFileActions() {
    add(Act::NewFile, tr("&New file …"), "file", {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    add(Act::OpenFile, tr("&Open …"), "folder", {Qt::CTRL | Qt::Key_O});
    add(Act::DemoCity, tr("Open &demo city"), "city");
    add(Act::CloseFile, tr("&Close file"), "", {Qt::CTRL | Qt::Key_W});
    add(Act::Import, tr("&Import data …"), "import", {Qt::CTRL | Qt::Key_I});
    add(Act::Print, tr("&Print …"), "printer", {Qt::CTRL | Qt::Key_P});
    add(Act::Backup, tr("Make a &backup"), "stamp", {Qt::CTRL | Qt::Key_S});
    add(Act::Quit, tr("&Quit"), "", {Qt::CTRL | Qt::Key_Q});
    add(Act::Keys, tr("&Keys and mouse"), "", {Qt::Key_F1});
    add(Act::About, tr("&About Doppelstreife"), "");
}

void ActionCatalog::addEditActions() {
    add(Act::Undo, tr("&Undo"), "undo", {Qt::CTRL | Qt::Key_Z});
    add(Act::Redo, tr("&Redo"), "redo", {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    add(Act::NewRecord, tr("&New"), "plus", {Qt::CTRL | Qt::Key_N});
    add(Act::Find, tr("&Find in this view"), "search", {Qt::CTRL | Qt::Key_F});
    add(Act::EditPatrol, tr("&Edit patrol"), "edit", {Qt::CTRL | Qt::Key_E});
    add(Act::CopyPatrol, tr("&Copy to next week"), "copy", {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    add(Act::SeriesOfPatrol, tr("&Series …"), "calendar", {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    add(Act::DeletePatrol, tr("&Delete patrol"), "trash");
}

void ActionCatalog::addViewActions() {
    add(Act::PreviousWeek, tr("&Previous week"), "left", {Qt::ALT | Qt::Key_PageUp});
    add(Act::NextWeek, tr("&Next week"), "right", {Qt::ALT | Qt::Key_PageDown});
    add(Act::Today, tr("&Today"), "calendar", {Qt::CTRL | Qt::SHIFT | Qt::Key_H});
    add(Act::GoTo, tr("&Go to date or week …"), "", {Qt::CTRL | Qt::Key_G});
    add(Act::ViewTime, tr("Plan on a &time axis"), "calendar", {Qt::CTRL | Qt::ALT | Qt::Key_1});
    add(Act::ViewForces, tr("Plan by &people"), "people", {Qt::CTRL | Qt::ALT | Qt::Key_2});
    add(Act::ViewPlaces, tr("Plan by p&laces"), "pin", {Qt::CTRL | Qt::ALT | Qt::Key_3});
    add(Act::ViewList, tr("Plan as l&ist"), "list", {Qt::CTRL | Qt::ALT | Qt::Key_4});
    add(Act::ViewFindings, tr("&Findings of the plan"), "hint", {Qt::CTRL | Qt::ALT | Qt::Key_5});
    add(Act::ShowDay, tr("One &day"), "", {Qt::ALT | Qt::Key_1});
    add(Act::ShowWeek, tr("One &week"), "", {Qt::ALT | Qt::Key_7});
    add(Act::ShowTwoWeeks, tr("&Two weeks"), "", {Qt::ALT | Qt::Key_8});
    add(Act::ShowFourWeeks, tr("F&our weeks"), "", {Qt::ALT | Qt::Key_9});
    add(Act::ShowPeople, tr("List of pe&ople beside the plan"), "people", {Qt::Key_F9});
    (*this)[Act::ShowPeople]->setCheckable(true);
    add(Act::LookSystem, tr("&System"), "");
    add(Act::LookLight, tr("&Light"), "");
    add(Act::LookDark, tr("&Dark"), "");
    auto* look = new QActionGroup(this);
    for (const Act act : {Act::LookSystem, Act::LookLight, Act::LookDark}) {
        (*this)[act]->setCheckable(true);
        look->addAction((*this)[act]);
    }
    add(Act::FontLarger, tr("L&arger text"), "",
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Asterisk});
    add(Act::FontSmaller, tr("S&maller text"), "",
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Minus, Qt::CTRL | Qt::SHIFT | Qt::Key_Underscore});
    add(Act::FontNormal, tr("&Normal text size"), "", {Qt::CTRL | Qt::Key_0});
    add(Act::ZoomIn, tr("&Enlarge the axis"), "plus", {Qt::CTRL | Qt::Key_Plus});
    add(Act::ZoomOut, tr("&Shrink the axis"), "minus", {Qt::CTRL | Qt::Key_Minus});
    add(Act::FullScreen, tr("F&ull screen"), "", {Qt::Key_F11});
    (*this)[Act::FullScreen]->setCheckable(true);
}

} // namespace streife
