// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace streife {

/// A piece of the line and where it stands in it.
struct NoteWord {
    enum class Kind { Word, Plus, Minus, Instead, Time, Break };
    Kind kind = Kind::Word;
    QString text;
    int from = 0;
    int length = 0;
    QTime start{};              ///< Time
    std::optional<QTime> end{}; ///< of "19:30-23:00"; midnight is 0:00
};

/// Cuts a line into its words; what nobody sees (controls, marks of direction) separates like a space.
[[nodiscard]] std::vector<NoteWord> noteWords(const QString& line);

/// A word that names a day: "Fr", "Freitag", "fri", "27.11.", "27.11.2026". Year 0 = any.
struct NoteDay {
    int weekday = 0; ///< 1 = Monday … 7, 0 = not said
    int day = 0;
    int month = 0;
    int year = 0;
    [[nodiscard]] bool means(QDate date) const;
};
[[nodiscard]] std::optional<NoteDay> noteDay(const QString& word);

/// Folded and without what people leave out or put in: "S-21" and "s 21" are the same.
[[nodiscard]] QString noteKey(const QString& text);

} // namespace streife
