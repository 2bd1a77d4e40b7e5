// SPDX-License-Identifier: GPL-3.0-or-later
// The law as rows. A change of law is a further row with its first day, so that old plans keep their rules. "Sourced"
// was read in the text of the norm; everything else is "unchecked" and says so beside every finding.
#include "core/base/tr.h"
#include "core/worktime/rulelimit.h"

namespace streife {
namespace {

struct Row {
    const char* profile;
    LimitKind kind;
    int value;
    const char* norm;
    const char* source;
    LimitState state;
    const char* from; ///< first day, empty = since ever
};

constexpr int hours(int h, int minutes = 0) {
    return 60 * h + minutes;
}

constexpr const char* kOwnReading = "Auslegung des Programms";
constexpr const char* kArbzg = "Arbeitszeitgesetz vom 06.06.1994";
constexpr const char* kPol = "AZVOPol NRW vom 05.05.2017, Fassung ab 01.07.2017";
constexpr const char* kPolBefore = "AZVOPol NRW 1975 § 7a (aufgehoben); § 19 Abs. 2 Nr. 7 AZVOPol verweist auf § 7";
constexpr const char* kBw = "AzUVO BW § 11 in der Fassung vom 14.09.2009";
constexpr const char* kSl = "AZVO Saarland § 5";
constexpr const char* kOpenText = "Text der Norm nicht eingesehen; Zahl nach Richtlinie 2003/88/EG und ArbZG";
constexpr const char* kNoNorm = "";

// clang-format off
constexpr Row kRows[] = {
    {"arbzg", LimitKind::Rest, hours(11), "ArbZG § 5 (1)", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::Interruption, 60, "ArbZG § 4", kOwnReading, LimitState::Unchecked, ""},
    {"arbzg", LimitKind::DailyHours, hours(10), "ArbZG § 3", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::WeeklyRest, hours(35), "ArbZG § 11 (3), (4), § 5", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::BreakAfter, hours(6), "ArbZG § 4", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::Break, 30, "ArbZG § 4", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::LongBreakAfter, hours(9), "ArbZG § 4", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::LongBreak, 45, "ArbZG § 4", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::FreeSundays, 15, "ArbZG § 11 (1)", kArbzg, LimitState::Sourced, "1994-07-01"},
    {"arbzg", LimitKind::FreeSundaysWeeks, 52, "ArbZG § 11 (1)", kArbzg, LimitState::Sourced, "1994-07-01"},

    {"azvo-nw", LimitKind::Rest, hours(11), "AZVO NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::Interruption, 60, kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::DailyHours, hours(10), "AZVO NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::WeeklyRest, hours(35), "AZVO NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::BreakAfter, hours(6), "AZVO NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::Break, 30, "AZVO NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::LongBreakAfter, hours(9), "AZVO NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvo-nw", LimitKind::LongBreak, 45, "AZVO NRW", kOpenText, LimitState::Unchecked, ""},

    {"azvopol-nw", LimitKind::RestWithin24h, hours(11), "AZVOPol NRW § 7", kPolBefore, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::Interruption, 60, kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::DailyHours, hours(10), "AZVOPol NRW", kOpenText, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::WeeklyRest, hours(35), "AZVOPol NRW § 7", kOpenText, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::BreakAfter, hours(6), "AZVOPol NRW § 6", kOpenText, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::Break, 30, "AZVOPol NRW § 6", kOpenText, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::LongBreakAfter, hours(9), "AZVOPol NRW § 6", kOpenText, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::LongBreak, 45, "AZVOPol NRW § 6", kOpenText, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::Shifts, 5, "AZVOPol NRW § 19 (2) Nr. 2", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::ShiftsAtMost, 7, "AZVOPol NRW § 19 (2) Nr. 2", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::Nights, 3, "AZVOPol NRW § 19 (2) Nr. 6", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::NightsAtMost, 4, "AZVOPol NRW § 19 (2) Nr. 6", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::NightFrom, 0, "AZVOPol NRW § 2 Nr. 9", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::NightUntil, hours(5), "AZVOPol NRW § 2 Nr. 9", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::ForwardRotation, 1, "AZVOPol NRW § 19 (2) Nr. 1", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::EarlyFrom, hours(4), kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::LateFrom, hours(12), kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"azvopol-nw", LimitKind::FreeSundays, 2, "AZVOPol NRW § 19 (4)", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::FreeSundaysWeeks, 8, "AZVOPol NRW § 19 (4)", kPol, LimitState::Sourced, "2017-07-01"},
    {"azvopol-nw", LimitKind::NoticeDays, 7, "AZVOPol NRW § 19 (2) Nr. 4", kPol, LimitState::Sourced, "2017-07-01"},

    {"azuvo-bw", LimitKind::Rest, hours(11), "AzUVO BW § 11 (1)", kBw, LimitState::Unchecked, ""},
    {"azuvo-bw", LimitKind::Interruption, 60, kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"azuvo-bw", LimitKind::DailyHours, hours(10), "AzUVO BW", kOpenText, LimitState::Unchecked, ""},
    {"azuvo-bw", LimitKind::WeeklyRest, hours(35), "AzUVO BW § 11 (1)", kBw, LimitState::Unchecked, ""},
    {"azuvo-bw", LimitKind::BreakAfter, hours(6), "AzUVO BW § 11 (1)", kBw, LimitState::Unchecked, ""},
    {"azuvo-bw", LimitKind::Break, 30, "AzUVO BW § 11 (1)", kBw, LimitState::Unchecked, ""},

    {"arbzvo-rp", LimitKind::Rest, hours(11), "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::Interruption, 60, kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::DailyHours, hours(10), "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::WeeklyRest, hours(35), "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::BreakAfter, hours(6), "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::Break, 30, "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::LongBreakAfter, hours(9), "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},
    {"arbzvo-rp", LimitKind::LongBreak, 45, "ArbZVO RP § 6", kOpenText, LimitState::Unchecked, ""},

    {"azvo-sl", LimitKind::RestWithin24h, hours(11), "AZVO SL § 5 (2)", kSl, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::Interruption, 60, kNoNorm, kOwnReading, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::DailyHours, hours(10), "AZVO SL", kOpenText, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::WeeklyRest, hours(35), "AZVO SL § 5 (2)", kSl, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::BreakAfter, hours(6), "AZVO SL § 5 (1)", kSl, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::Break, 30, "AZVO SL § 5 (1)", kSl, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::LongBreakAfter, hours(9), "AZVO SL § 5 (1)", kSl, LimitState::Unchecked, ""},
    {"azvo-sl", LimitKind::LongBreak, 45, "AZVO SL § 5 (1)", kSl, LimitState::Unchecked, ""},
};
// clang-format on

constexpr std::pair<const char*, const char*> kProfiles[] = {
    {"arbzg", QT_TRANSLATE_NOOP("streife", "Working Time Act (ArbZG)")},
    {"azvo-nw", QT_TRANSLATE_NOOP("streife", "Civil servants (AZVO NRW)")},
    {"azvopol-nw", QT_TRANSLATE_NOOP("streife", "Police (AZVOPol NRW)")},
    {"azuvo-bw", QT_TRANSLATE_NOOP("streife", "Civil servants (AzUVO BW), not checked")},
    {"arbzvo-rp", QT_TRANSLATE_NOOP("streife", "Civil servants (ArbZVO RP), not checked")},
    {"azvo-sl", QT_TRANSLATE_NOOP("streife", "Civil servants (AZVO SL), not checked")},
    {"none", QT_TRANSLATE_NOOP("streife", "no check of working time")},
};

} // namespace

const std::vector<RuleProfile>& shippedProfiles() {
    static const std::vector<RuleProfile> all = [] {
        std::vector<RuleProfile> out;
        for (const auto& [key, name] : kProfiles)
            out.push_back(
                {RuleProfileId(1), QString::fromLatin1(key), ShortText::fromStore(QString::fromUtf8(name)), {}});
        return out;
    }();
    return all;
}

const std::vector<RuleLimit>& shippedLimits() {
    static const std::vector<RuleLimit> all = [] {
        std::vector<RuleLimit> out;
        for (const Row& row : kRows)
            out.push_back({RuleLimitId(1), QString::fromLatin1(row.profile), row.kind, row.value,
                           QString::fromUtf8(row.norm), QString::fromUtf8(row.source),
                           QDate::fromString(QString::fromLatin1(row.from), Qt::ISODate), QDate(), row.state, QString(),
                           QDate()});
        return out;
    }();
    return all;
}

} // namespace streife
