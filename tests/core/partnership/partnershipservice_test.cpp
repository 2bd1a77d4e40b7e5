// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnershipservice.h"

#include "core/base/error.h"
#include "core/calendar/holidays.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class OnePartnership : public WorkspaceFixture {
public:
    /// Saves with one thing changed; the error's text, empty where it went through.
    QString save(const std::function<void(Partnership&)>& edit) {
        const Partnership before = ws().partnership();
        Partnership after = before;
        edit(after);
        try {
            ws().change(QStringLiteral("save"), [&](Writer& w) { PartnershipService(w).save(before, after); });
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Input);
            CHECK(ws().partnership() == before);
            return e.text();
        }
        CHECK(ws().partnership() == after);
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(OnePartnership, "everything agreed upon can be changed and taken back", "[partnership]") {
    const Partnership before = ws().partnership();
    CHECK(save([](Partnership& p) {
              p.name = ShortText(QStringLiteral("Ordnungspartnerschaft"));
              p.land = QStringLiteral("BY");
              p.municipality = QStringLiteral("Augsburg");
              p.zone = QStringLiteral("Innenstadt und Hafen");
              p.dayBorder = 5 * 60 + 30;
              p.marking = QString();
          }).isEmpty());
    ws().undo();
    CHECK(ws().partnership() == before);
}

TEST_CASE_METHOD(OnePartnership, "the service day begins between midnight and noon", "[partnership]") {
    for (const int minutes : {0, 1, 359, 360, 719, 720})
        CHECK(save([&](Partnership& p) { p.dayBorder = minutes; }).isEmpty());
    for (const int minutes : {-1, 721, 1440, -100'000, 2'000'000'000})
        CHECK(save([&](Partnership& p) { p.dayBorder = minutes; }).contains(QStringLiteral("12:00")));
}

TEST_CASE_METHOD(OnePartnership, "all Länder are known, nothing else is one", "[partnership]") {
    CHECK(laender().size() == 16);
    for (const QString& land : laender())
        CHECK(save([&](Partnership& p) { p.land = land; }).isEmpty());
    for (const char* wrong : {"", "XX", "NRW", "Bayern", "1"})
        CHECK_FALSE(save([&](Partnership& p) { p.land = QLatin1String(wrong); }).isEmpty());
}

TEST_CASE_METHOD(OnePartnership, "no two partnerships of a file have one name", "[partnership]") {
    (void)ws().addPartnership(
        {QStringLiteral("Bündnis Süd"), QStringLiteral("BY"), {}, QStringLiteral("KOD"), {}, AgencyKind::Ordnungsamt});
    for (const char* same : {"Bündnis Süd", "BÜNDNIS  SÜD", "buendnis sued"})
        CHECK(save([&](Partnership& p) {
                  p.name = ShortText(QString::fromUtf8(same));
              }).contains(QString::fromUtf8("Bündnis Süd")));
    CHECK(save([](Partnership& p) { p.name = ShortText(QStringLiteral("Bündnis Nord")); }).isEmpty());
}

TEST_CASE_METHOD(OnePartnership, "who saves over a newer value is stopped", "[partnership]") {
    const Partnership seen = ws().partnership();
    REQUIRE(save([](Partnership& p) { p.zone = QStringLiteral("neu"); }).isEmpty());
    Partnership mine = seen;
    mine.zone = QStringLiteral("meins");
    try {
        ws().change(QStringLiteral("save"), [&](Writer& w) { PartnershipService(w).save(seen, mine); });
        FAIL("saved over it");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Stale);
    }
    CHECK(ws().partnership().zone == QStringLiteral("neu"));
    mine = seen;
    mine.marking = QStringLiteral("anders"); // another field: no quarrel
    ws().change(QStringLiteral("save"), [&](Writer& w) { PartnershipService(w).save(seen, mine); });
    CHECK(ws().partnership().zone == QStringLiteral("neu"));
    CHECK(ws().partnership().marking == QStringLiteral("anders"));
}
