// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtime.h"
#include "core/reports/planreports.h"
#include "tests/support/planbuilder.h"

#include <QStringList>

namespace streife::test {

/// One post of a patrol to be: names fill it, `promised` people come without one, the rest stays open.
struct PostSpec {
    AgencyId agency;
    std::vector<OfficerId> crew{};
    int strength = 1;
    int promised = 0;
    const char* function = "";
    const char* unit = "";
    const char* released = "";
};

/// A plan for paper by hand: a KOD, a PI, their people, whatever a test adds.
class PaperPlan {
    qint64 m_next = 100; // before everything that takes ids from it

public:
    explicit PaperPlan(QDate from = QDate(2026, 11, 23), QDate to = QDate(2026, 11, 30));

    Plan plan;
    AgencyId kod;
    AgencyId pi;

    AgencyId agency(const char* name, const char* shortName, AgencyKind kind, const char* phone = "");
    OfficerId officer(AgencyId agency, const char* family, const char* given = "");
    HotspotId hotspot(const char* name);
    PlannedPatrol& patrol(const char* key, TimeSpan when, const char* title, const char* callSign = "");
    void post(PlannedPatrol& p, const PostSpec& spec);
    void visit(PlannedPatrol& p, HotspotId where, TimeSpan window, int minutes = 15);
    void task(PlannedPatrol& p, const char* text);
    void sort(); ///< by start, then key, as a reader gives them

    /// The week of the picture beside the design: eleven patrols, names with umlauts, a promise, an open place.
    static PaperPlan sample();
    /// `count` patrols spread over the week with 40-character titles, names and places.
    static PaperPlan crowded(int count, QDate monday = QDate(2026, 11, 23));
};

[[nodiscard]] SheetOptions options(Paper paper = Paper::A4);
[[nodiscard]] WeekSheet weekSheet(int year, int number, const char* issue = "");

/// German texts, as they hang on the wall, for as long as the object lives.
class German {
public:
    German();
    ~German();
    German(const German&) = delete;
    German& operator=(const German&) = delete;
};

/// Writes the report into a folder of its own; → path
[[nodiscard]] QString written(const ReportDocument& document, const char* suffix);
struct Ran {
    int code = -1;
    QString out;
    QString err;
};
[[nodiscard]] Ran run(const QString& program, const QStringList& arguments);
/// Text of a PDF as pdftotext -layout finds it, white space as single spaces.
[[nodiscard]] QString pdfText(const QString& path);

} // namespace streife::test
