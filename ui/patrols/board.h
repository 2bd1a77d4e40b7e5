// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/patrols/offer.h"
#include "core/rules/finding.h"

#include <QDate>
#include <QString>

#include <vector>

namespace streife {

enum class PostState { Named, Promised, Open };

/// One chip of a block.
struct BoardPost {
    QString letter;
    int colour = 4;
    QString text;
    PostState state = PostState::Open;

    bool operator==(const BoardPost&) const = default;
};

/// What a patrol says on the board, in the order in which it says it.
struct BoardBlock {
    PatrolId id;
    TimeSpan span;
    QString time;     ///< "18–22 Uhr"
    QString title;    ///< "S 19 Abendstreife"
    QString callSign; ///< "S 19", else the title: for narrow blocks
    std::vector<BoardPost> posts;
    int agencies = 0;
    int confirmed = 0;
    Binding binding = Binding::Proposed;
    int breaches = 0;
    int warnings = 0;
    QString description; ///< all of it in words: tooltip and screen reader
    int declined = 0;

    bool operator==(const BoardBlock&) const = default;
};

/// Soll against available people of one day, for its head.
struct DayStrength {
    QString words;   ///< "3/4 Spät", the worst shift; empty: nothing is asked for, or not shown
    QString details; ///< every shift in a sentence
    int missing = 0; ///< people, over all shifts

    bool operator==(const DayStrength&) const = default;
};

struct BoardDay {
    QDate date;
    QString holiday;
    int patrols = 0;
    int breaches = 0;
    int open = 0;
    int minutes = 24 * 60; ///< 23 or 25 hours with the night of the clock change
    DayStrength strength = {};

    bool operator==(const BoardDay&) const = default;
};

/// What an authority offers, behind the patrols of its hours.
struct OfferBand {
    OfferId offer;
    TimeSpan span;
    int left = 0;        ///< people that nobody has taken yet
    QString text;        ///< "+ PI Mitte 2 · Dienstgruppe C"
    QString description; ///< all of it in words: tooltip

    bool operator==(const OfferBand&) const = default;
};

/// The plan as the board shows it: one block per patrol that starts in the days shown.
struct Board {
    QDate first;
    int dayBorder = kDefaultDayBorder;
    std::vector<BoardDay> days;
    std::vector<BoardBlock> blocks; ///< by start
    std::vector<OfferBand> bands = {};

    bool operator==(const Board&) const = default;
};

/// A day without its counts.
[[nodiscard]] BoardDay boardDay(const Plan& plan, QDate date);
[[nodiscard]] Board makeBoard(const Plan& plan, const Findings& findings, QDate first, int days = 7);
/// "1 Verstoß", "2 Plätze offen", … of one day, for its head and for the screen reader.
/// "Totensonntag", "clock change: 25 h", both or nothing.
[[nodiscard]] QString dayNote(const BoardDay& day);
[[nodiscard]] QString dayCounts(const BoardDay& day);

} // namespace streife
