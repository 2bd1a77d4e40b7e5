// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/duenames.h"

#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <QRegularExpression>

using namespace streife;
using namespace streife::test;

namespace {

/// A night patrol of the service day Friday 27.11.2026 with Adam and Berger, who has a call name.
struct Night {
    PlanBuilder b;
    OfficerId adam = b.officer(b.kod, "1", "Adam");
    OfficerId berger = b.officer(b.kod, "2", "Berger");
    NamedPost post{b.at(b.patrol("KOD-1", "2026-11-28T01:00", "2026-11-28T05:00")).patrol,
                   Post{PostId(1), PatrolId(1), b.kod, 0, 3, 0, {}, {}},
                   {adam, berger}};

    Night() { b.plan.officers.find(berger)->callName = QStringLiteral("Bär"); }
    [[nodiscard]] std::optional<QString> due(NameMode mode, int days, const char* now) const {
        NameRelease release;
        release.agency = b.kod;
        release.mode = mode;
        release.days = days;
        return dueNames(post, release, b.plan.officers, at(now), kDefaultDayBorder);
    }
};

NameRelease row(qint64 id, AgencyId agency, NameMode mode) {
    NameRelease r;
    r.id = NameReleaseId(id);
    r.agency = agency;
    r.mode = mode;
    return r;
}

} // namespace

TEST_CASE("names are shown from so many days before the service day, at its border", "[release]") {
    const Night night; // its service day is Friday, although it starts on Saturday
    CHECK(night.due(NameMode::Name, 0, "2026-11-27T05:59") == QString());
    CHECK(night.due(NameMode::Name, 0, "2026-11-27T06:00") == QStringLiteral("Adam, Berger"));
    CHECK(night.due(NameMode::Name, 3, "2026-11-24T05:59") == QString());
    CHECK(night.due(NameMode::Name, 3, "2026-11-24T06:00") == QStringLiteral("Adam, Berger"));
    CHECK(night.due(NameMode::Name, 366, "2026-01-01T12:00") == QStringLiteral("Adam, Berger"));
    CHECK(night.due(NameMode::Name, 0, "2026-11-28T04:59") == QStringLiteral("Adam, Berger"));
    CHECK_FALSE(night.due(NameMode::Name, 0, "2026-11-28T05:00")); // over: what was shown stays
}

TEST_CASE("strength only shows nothing at any time, and who has no call name is not named otherwise", "[release]") {
    Night night;
    for (const char* now : {"2026-11-01T12:00", "2026-11-27T12:00", "2026-12-24T12:00"})
        CHECK(night.due(NameMode::Strength, 366, now) == QString());
    CHECK(night.due(NameMode::CallName, 5, "2026-11-27T12:00") == QStringLiteral("Bär"));
    night.post.crew = {night.adam};
    CHECK(night.due(NameMode::CallName, 5, "2026-11-27T12:00") == QString());
    night.post.crew.clear(); // typed for somebody who has no people entered here
    night.post.kept = true;
    CHECK_FALSE(night.due(NameMode::Name, 5, "2026-11-27T12:00"));
    night.post.kept = false; // who was on it was taken off
    CHECK(night.due(NameMode::Name, 5, "2026-11-27T12:00") == QString());
    night.post.kept = true;
    CHECK(night.due(NameMode::Strength, 5, "2026-11-27T12:00") == QString());
    night.post.crew = {night.adam};
    night.post.patrol.state = PatrolState::Cancelled;
    CHECK(night.due(NameMode::Name, 5, "2026-11-27T12:00") == QString());
}

TEST_CASE("of two with one family name the first letter tells which, and a list is cut between names", "[release]") {
    Night night;
    for (const OfficerId id : {night.adam, night.berger}) {
        night.b.plan.officers.find(id)->familyName = ShortText(QStringLiteral("Yılmaz"));
        night.b.plan.officers.find(id)->givenName = id == night.adam ? QStringLiteral("Ayşe") : QStringLiteral("Cem");
    }
    CHECK(night.due(NameMode::Name, 1, "2026-11-27T12:00") == QStringLiteral("Yılmaz, A., Yılmaz, C."));
    night.post.crew = {night.adam};
    CHECK(night.due(NameMode::Name, 1, "2026-11-27T12:00") == QStringLiteral("Yılmaz"));
    night.post.crew.clear();
    for (int i = 0; i < 60; ++i)
        night.post.crew.push_back(night.b.officer(night.b.kod, "9", qPrintable(QStringLiteral("Name%1").arg(i))));
    const QString cut = *night.due(NameMode::Name, 1, "2026-11-27T12:00");
    CHECK(cut.size() <= ShortText::kMaxLength);
    CHECK(cut.size() > ShortText::kMaxLength - 10);
    CHECK(cut.startsWith(QStringLiteral("Name0, Name1, ")));
    CHECK(QRegularExpression(QStringLiteral("Name\\d+$")).match(cut).hasMatch());
}

TEST_CASE("a Dienststelle shows what the authority above decided, unless it has decided itself", "[release]") {
    PlanBuilder b;
    const AgencyId station = b.agency("Wache Nord", b.kod);
    const AgencyId group = b.agency("Gruppe C", station);
    const auto mode = [&](AgencyId agency, const std::vector<NameRelease>& all) {
        const auto r = releaseOf(agency, all, b.plan.agencies);
        return r ? std::optional(r->mode) : std::nullopt;
    };
    CHECK_FALSE(mode(group, {}));
    const std::vector<NameRelease> above{row(1, b.kod, NameMode::Name)};
    CHECK(mode(group, above) == NameMode::Name);
    CHECK_FALSE(mode(b.pi, above));
    const std::vector<NameRelease> own{row(1, b.kod, NameMode::Name), row(2, station, NameMode::Strength)};
    CHECK(mode(group, own) == NameMode::Strength);
    CHECK(mode(b.kod, own) == NameMode::Name);
    CHECK(mode(b.kod, {row(7, b.kod, NameMode::CallName), row(5, b.kod, NameMode::Name)}) == NameMode::CallName);
    b.plan.agencies.find(b.kod)->parent = group; // a merge may leave a ring
    CHECK_FALSE(mode(group, {row(1, b.pi, NameMode::Name)}));
}
