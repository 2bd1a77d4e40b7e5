// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QVBoxLayout;
class QWidget;

namespace streife {

/// What is being typed in `part` counts now, as if the field had been left: before another record is shown in it or it
/// is closed.
void finishTyping(const QWidget* part);

/// "Title – entered: A, in the file: B" for every field of `part` over which another value came while it was typed in.
/// Each is told once.
[[nodiscard]] QStringList takeConflicts(const QWidget* part);

/// Takes a part of a form out of sight and deletes it later: one of its fields may be the sender of the edit that leads
/// here. Nobody finds its widgets by name any more. May be null.
void retire(QWidget* part);

/// Puts a new empty part in the place of `part` (null the first time) at the end of `form`; its rows go into the box.
QVBoxLayout* renew(QWidget*& part, QWidget* form, int spacing);

/// What is half typed in a part of a form that is about to be built anew. The old fields are told to keep silent.
class HalfTyped {
public:
    explicit HalfTyped(const QWidget* part); ///< may be null
    /// Goes on in the field of the same name; where that is gone, so is what was typed.
    void resumeIn(const QWidget* part) const;

private:
    QString m_field, m_name, m_typed, m_seen;
    int m_cursor = 0;
};

} // namespace streife
