// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demowriter.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "core/workspace/listing.h"
#include "tests/support/workspacefixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace streife;

namespace {

/// The small demo city, and patrols with everything that the demo leaves out.
class City : public WorkspaceFixture {
public:
    City() {
        const DemoFounding f = demoFounding();
        m_city = Workspace::create(path(QStringLiteral("city.streife")),
                                   {f.partnership, f.land, f.municipality, f.agency, f.agencyShort, f.kind}, options());
        for (const DemoStep& step : demoSteps({DemoScale::Small, 3, Week::of(QDate(2026, 11, 23)), 2}))
            city().change(step.label, step.work);
        const auto agencies = city().all<Agency>();
        city().change(QStringLiteral("odd ones"), [&](Writer& w) {
            int i = 0;
            for (const Patrol& p : Repository<Patrol>(w).all()) {
                PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), p.id));
                if (++i % 3 == 0) {
                    d.title = QStringLiteral("\"Süd\" \\ Łódź <b> %1").arg(i);
                    d.tasks = {QStringLiteral("zweite Zeile"), QStringLiteral("erste")};
                }
                if (i % 4 == 0)
                    d.posts.push_back(
                        {agencies.back().id, 2, 1, QStringLiteral("Hundeführer"), QStringLiteral("DG 3"), {}});
                if (i % 5 == 0 && !d.visits.empty())
                    d.visits.front().plannedAt = d.span.start().plusMinutes(20);
                if (i % 7 == 0) {
                    d.state = PatrolState::Cancelled;
                    d.posts.clear();
                    d.visits.clear();
                }
                PatrolService(w).update(p.id, d);
            }
        });
    }
    [[nodiscard]] Workspace& city() { return *m_city; }

private:
    std::unique_ptr<Workspace> m_city;
};

} // namespace

TEST_CASE_METHOD(City, "lines are the records, byte for byte as Qt writes them", "[listing]") {
    for (const QString& kind : listKinds()) {
        INFO(kind.toStdString());
        const QList<QByteArray> lines = listLines(city(), kind);
        const QJsonArray records = listRecords(city(), kind);
        REQUIRE(lines.size() == records.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            REQUIRE(lines[i] == QJsonDocument(records[i].toObject()).toJson(QJsonDocument::Compact));
    }
    CHECK(listLines(city(), QStringLiteral("patrols")).size() > 5);
}

TEST_CASE_METHOD(City, "a patrol's record says what its parts say", "[listing]") {
    const auto agencies = city().all<Agency>();
    const auto labelOf = [&](AgencyId id) {
        for (const Agency& a : agencies)
            if (a.id == id)
                return a.label();
        return QString();
    };
    const QJsonArray records = listRecords(city(), QStringLiteral("patrols"));
    const Week week = Week::of(QDate(2026, 11, 23));
    const Plan plan = city().plan(weeksSpan(city().partnership(), week.plus(-60), week.plus(60)), Availability::None);
    REQUIRE(size_t(records.size()) == plan.patrols.size());
    for (qsizetype i = 0; i < records.size(); ++i) { // both by start, then key
        const QJsonObject r = records[i].toObject();
        const PlannedPatrol& p = plan.patrols[size_t(i)];
        INFO(p.patrol.key.str().toStdString());
        REQUIRE(r[QLatin1String("key")].toString() == p.patrol.key.str());
        CHECK(r[QLatin1String("title")].toString() == p.patrol.title.str());
        CHECK(r[QLatin1String("open")].toInt() == p.open());
        const QJsonArray details = r[QLatin1String("post_details")].toArray();
        REQUIRE(size_t(details.size()) == p.posts.size());
        int named = 0;
        for (qsizetype k = 0; k < details.size(); ++k) {
            const PlannedPost& post = p.posts[size_t(k)];
            const QJsonObject d = details[k].toObject();
            CHECK(d[QLatin1String("agency")].toString() == labelOf(post.post.agency));
            CHECK(d[QLatin1String("strength")].toInt() == post.post.strength);
            CHECK(d[QLatin1String("promised")].toInt() == post.post.promised);
            CHECK(d[QLatin1String("function")].toString() == post.post.function);
            CHECK(d[QLatin1String("unit")].toString() == post.post.unit);
            CHECK(d[QLatin1String("open")].toInt() == post.open());
            REQUIRE(d[QLatin1String("crew")].toArray().size() == qsizetype(post.crew.size()));
            for (const CrewMember& c : post.crew)
                CHECK(r[QLatin1String("crew")].toArray()[named++].toString()
                      == plan.officers.constFind(c.officer)->serviceNo.str());
        }
        const QJsonArray visits = r[QLatin1String("visits")].toArray();
        REQUIRE(size_t(visits.size()) == p.visits.size());
        for (qsizetype k = 0; k < visits.size(); ++k) {
            const Visit& v = p.visits[size_t(k)];
            CHECK(visits[k].toString().startsWith(plan.hotspots.constFind(v.hotspot)->name.str()));
            CHECK(visits[k].toString().contains(QLatin1Char('@')) == v.plannedAt.has_value());
        }
        REQUIRE(size_t(r[QLatin1String("tasks")].toArray().size()) == p.tasks.size());
        for (size_t k = 0; k < p.tasks.size(); ++k)
            CHECK(r[QLatin1String("tasks")].toArray()[qsizetype(k)].toString() == p.tasks[k].text.str());
    }
}
