// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fixedkeys.h"

#include <QCoreApplication>

namespace streife {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(streife::FixedKey)
};

bool isArrow(Qt::Key key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isLetter(Qt::Key key) {
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

/// Keys that the plan, lists and fields answer themselves.
bool belongsToLists(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (isArrow(key))
        return true;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Space:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    case Qt::Key_F2:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return modifiers == Qt::NoModifier;
    default:
        return false;
    }
}

} // namespace

std::vector<FixedKey> planKeys() {
    return {
        {Words::tr("Arrows"), Words::tr("from patrol to patrol")},
        {Words::tr("Home, End"), Words::tr("first and last patrol of the week")},
        {Words::tr("Enter, F2 or double click"), Words::tr("edit the patrol")},
        {Words::tr("Alt + arrows"), Words::tr("move the patrol by 15 minutes or to another day")},
        {Words::tr("Alt + Shift + up, down"), Words::tr("end the patrol earlier or later")},
        {Words::tr("Alt + Shift + left, right"), Words::tr("start the patrol earlier or later")},
        {Words::tr("Alt + Shift + Page up, down"), Words::tr("move the patrol to another week")},
        {Words::tr("Shift + arrows, Ctrl + A"), Words::tr("choose several patrols")},
        {Words::tr("Letters"), Words::tr("new patrol with this title, where none is chosen")},
        {Words::tr("Del"), Words::tr("delete the patrol")},
        {Words::tr("Ins, Del among people and places"), Words::tr("name a person, add a place – take off again")},
        {Words::tr("Ctrl + arrows among people and places"), Words::tr("go elsewhere with the patrol still chosen")},
        {Words::tr("Alt + arrows among places"),
         Words::tr("move the chosen visit: sideways in time, upright to a place")},
        {Words::tr("Alt + Ins among places"), Words::tr("move the chosen visit to the place of the cursor")},
        {Words::tr("Drag a visit"), Words::tr("another time within its patrol, or another place")},
        {Words::tr("Drag on free time"), Words::tr("new patrol")},
        {Words::tr("Drag a patrol"), Words::tr("move it; at its upper or lower edge: change its times")},
        {Words::tr("Drop on an arrow of the bar"), Words::tr("move it to the week before or after")},
        {Words::tr("Ctrl + click, Shift + click"), Words::tr("choose several patrols")},
        {Words::tr("Drag a person onto a patrol"), Words::tr("name the person (list of people: F9)")},
        {Words::tr("Ctrl while dragging"), Words::tr("copy the patrol; among people: let one more join")},
        {Words::tr("Alt while dragging"), Words::tr("to the minute instead of 15 minutes")},
        {Words::tr("Esc while dragging"), Words::tr("everything stays as it was")},
        {Words::tr("Ctrl + wheel"), Words::tr("stretch or shrink the time axis")},
    };
}

QString reservedBecause(const QKeySequence& keys) {
    if (keys.isEmpty())
        return {};
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (belongsToLists(key, modifiers))
        return Words::tr("These keys have a fixed meaning in plan, lists and fields.");
    if (!control && !alt && !function)
        return Words::tr("These keys would be typed as text.");
    if (alt && !control && isLetter(key))
        return Words::tr("Alt and a letter open the menus.");
    if (alt && control && isLetter(key))
        return Words::tr("Ctrl, Alt and a letter write signs on many keyboards.");
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_A || key == Qt::Key_X))
        return Words::tr("These keys choose and cut text.");
    if (modifiers == Qt::ControlModifier && key == Qt::Key_D)
        return Words::tr("Elsewhere these keys delete; here they never do anything.");
    return {};
}

} // namespace streife
