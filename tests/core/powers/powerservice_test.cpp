// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/powerservice.h"

#include "core/base/error.h"
#include "core/powers/powerreader.h"
#include "core/workspace/listing.h"
#include "tests/support/workspacefixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

struct PowerFixture : WorkspaceFixture {
    template <class Work> void change(Work work) {
        ws().change(QStringLiteral("powers"), [&](Writer& w) {
            PowerService service(w);
            work(service);
        });
    }
    std::vector<Power> own() {
        return ws().read([](Database& db) { return readOwnPowers(db); });
    }
    std::vector<TaskMeasure> tasks() {
        return ws().read([](Database& db) { return readOwnTaskMeasures(db); });
    }
    static Power shipped(const char* measure, AgencyKind kind) {
        return *powerFor(shippedPowers(), QStringLiteral("NW"), {}, kind, QString::fromUtf8(measure),
                         QDate(2026, 11, 27));
    }
    QJsonObject listed(const QString& measure, const QString& kind, const QString& land) {
        for (const QJsonValue& v : listRecords(ws(), QStringLiteral("powers"))) {
            const QJsonObject o = v.toObject();
            if (o[QLatin1String("measure")] == measure && o[QLatin1String("agency_kind")] == kind
                && o[QLatin1String("land")] == land)
                return o;
        }
        return {};
    }
};

const QString kPlatzverweis = QStringLiteral("Platzverweis");
const QString kOrdnungsamt = QStringLiteral("ordnungsamt");

} // namespace

TEST_CASE_METHOD(PowerFixture, "checking a shipped row writes a copy with who and when, undo takes it back",
                 "[powers]") {
    const Power row = shipped("Platzverweis", AgencyKind::Ordnungsamt);
    CHECK(listed(kPlatzverweis, kOrdnungsamt, QStringLiteral("NW"))[QLatin1String("state")]
          == QStringLiteral("unchecked"));
    change([&](PowerService& s) { s.markChecked(row, QStringLiteral("Kern, Rechtsamt"), QDate(2026, 11, 20)); });
    REQUIRE(own().size() == 1);
    Power copy = own().front();
    CHECK_FALSE(copy.shipped());
    CHECK(copy.checkedBy == QStringLiteral("Kern, Rechtsamt"));
    CHECK(copy.checkedOn == QDate(2026, 11, 20));
    copy.id = row.id;
    copy.checkedBy.clear();
    copy.checkedOn = {};
    CHECK(copy == row);
    const QJsonObject line = listed(kPlatzverweis, kOrdnungsamt, QStringLiteral("NW"));
    CHECK(line[QLatin1String("state")] == QStringLiteral("checked"));
    CHECK(line[QLatin1String("checked_by")] == QStringLiteral("Kern, Rechtsamt"));
    CHECK(line[QLatin1String("checked_on")] == QStringLiteral("2026-11-20"));
    CHECK(line[QLatin1String("own")].toBool());
    CHECK(size_t(listRecords(ws(), QStringLiteral("powers")).size()) == shippedPowers().size());
    ws().undo();
    CHECK(own().empty());
}

TEST_CASE_METHOD(PowerFixture, "a check of last year but one is listed as too old", "[powers]") {
    change([&](PowerService& s) {
        s.markChecked(shipped("Platzverweis", AgencyKind::Ordnungsamt), QStringLiteral("Kern"), QDate(2024, 1, 1));
    });
    CHECK(listed(kPlatzverweis, kOrdnungsamt, QStringLiteral("NW"))[QLatin1String("state")]
          == QStringLiteral("outdated"));
}

TEST_CASE_METHOD(PowerFixture, "checking again changes the copy, removing it brings the shipped row back", "[powers]") {
    change([&](PowerService& s) {
        s.markChecked(shipped("Gewahrsam", AgencyKind::Polizei), QStringLiteral("Kern"), QDate(2025, 1, 1));
    });
    const Power first = own().front();
    change([&](PowerService& s) { s.markChecked(first, QStringLiteral("Lorenz"), QDate(2026, 1, 1)); });
    REQUIRE(own().size() == 1);
    CHECK(own().front().id == first.id);
    CHECK(own().front().checkedBy == QStringLiteral("Lorenz"));
    change([&](PowerService& s) { s.remove(first.id); });
    CHECK(own().empty());
    CHECK(size_t(listRecords(ws(), QStringLiteral("powers")).size()) == shippedPowers().size());
}

TEST_CASE_METHOD(PowerFixture,
                 "two rows with one key, wrong bounds and nameless checks are refused, nothing is written",
                 "[powers]") {
    Power row = shipped("Verwarnungsgeld", AgencyKind::Ordnungsamt);
    row.land = QStringLiteral("NW");
    change([&](PowerService& s) { s.add(row); });
    const auto refused = [&](auto work) {
        const auto before = own();
        CHECK_THROWS_AS(change(work), Error);
        CHECK(own() == before);
    };
    refused([&](PowerService& s) { s.add(row); });
    refused([&](PowerService& s) {
        Power other = row;
        other.measure = ShortText(QStringLiteral("VERWARNUNGSGELD"));
        s.add(other);
    });
    refused([&](PowerService& s) {
        Power wrong = own().front();
        wrong.maxEuro = 4;
        s.save(own().front(), wrong);
    });
    refused([&](PowerService& s) { s.markChecked(own().front(), QStringLiteral("  "), QDate(2026, 1, 1)); });
    refused([&](PowerService& s) { s.remove(PowerId(3)); }); // came with the program
    Power later = row;
    later.validFrom = QDate(2027, 1, 1);
    change([&](PowerService& s) { s.add(later); });
    CHECK(own().size() == 2);
    refused([&](PowerService& s) {
        Power same = own().back();
        same.validFrom = {};
        s.save(own().back(), same);
    });
}

TEST_CASE_METHOD(PowerFixture, "what a task needs is set, changed, taken back and forgotten", "[powers]") {
    const QString task = QStringLiteral("Lärmbeschwerde nachgehen");
    change([&](PowerService& s) { s.setTaskMeasure(task, QStringLiteral("Identitätsfeststellung")); });
    REQUIRE(tasks().size() == 1);
    change([&](PowerService& s) { s.setTaskMeasure(task.toUpper(), QStringLiteral("Sicherstellung")); });
    REQUIRE(tasks().size() == 1);
    CHECK(tasks().front().measure == QStringLiteral("Sicherstellung"));
    change([&](PowerService& s) { s.setTaskMeasure(QStringLiteral("Gaststättenkontrolle"), {}); });
    const QJsonArray listed = listRecords(ws(), QStringLiteral("task-measures"));
    CHECK(size_t(listed.size()) == shippedTaskMeasures().size() + 1);
    change([&](PowerService& s) { s.resetTaskMeasure(QStringLiteral("gaststaettenkontrolle")); });
    CHECK(tasks().size() == 1);
    CHECK_THROWS_AS(change([&](PowerService& s) { s.setTaskMeasure(QStringLiteral(" "), {}); }), Error);
}

TEST_CASE_METHOD(PowerFixture, "a plan for rules carries the powers, one for the wall does not", "[powers]") {
    change([&](PowerService& s) {
        s.markChecked(shipped("Gewahrsam", AgencyKind::Polizei), QStringLiteral("Kern"), QDate(2026, 1, 1));
    });
    const Week week = Week::of(QDate(2026, 11, 27));
    const Plan forRules = ws().weekPlan(week, week, Availability::Crew);
    CHECK(forRules.powers == effectivePowers(own()));
    CHECK(forRules.taskMeasures == effectiveTaskMeasures({}));
    CHECK(ws().weekPlan(week, week, Availability::None).powers.empty());
}
