// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/incidentbatch.h"

#include "core/base/error.h"
#include "core/situation/incidenttable.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "tests/support/workspacefixture.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QRandomGenerator>

#include <limits>

using namespace streife;

namespace {

std::vector<Incident> sorted(std::vector<Incident> incidents) {
    std::sort(incidents.begin(), incidents.end(), [](auto& a, auto& b) { return a.reference < b.reference; });
    return incidents;
}

/// The checksum written down a second time, with Qt's own big-endian stream.
QString otherHash(const std::vector<Incident>& incidents) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const auto text = [&](const QString& s) {
        const QByteArray utf8 = s.toUtf8();
        out << qint64(utf8.size());
        out.writeRawData(utf8.constData(), int(utf8.size()));
    };
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    for (const Incident& i : sorted(incidents)) {
        text(i.reference);
        text(i.category);
        out << i.occurredAt.ms << (i.until ? i.until->ms : none) << (i.where ? qint64(i.where->latE7()) : none)
            << (i.where ? qint64(i.where->lonE7()) : none) << qint64(i.count);
    }
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

std::vector<Incident> randomIncidents(QRandomGenerator& random, int n) {
    std::vector<Incident> out;
    for (int i = 0; i < n; ++i) {
        Incident x{QStringLiteral("V-%1-Ü").arg(random.bounded(1'000'000'000)),
                   QStringLiteral("Lärm %1").arg(random.bounded(5)),
                   {random.bounded(2'000'000'000) * 1000LL},
                   {},
                   {},
                   1 + random.bounded(9)};
        if (random.bounded(2))
            x.until = Instant{x.occurredAt.ms + kHourMs};
        if (random.bounded(2))
            x.where = GeoPoint::fromE7(random.bounded(900'000'000), -random.bounded(1'800'000'000));
        out.push_back(x);
    }
    return out;
}

} // namespace

TEST_CASE("the checksum of a delivery can be computed by anybody", "[incidents]") {
    QRandomGenerator random(5);
    CHECK(incidentHash({}) == otherHash({}));
    for (int n = 1; n < 40; n += 3) {
        const auto incidents = randomIncidents(random, n);
        CHECK(incidentHash(incidents) == otherHash(incidents));
    }
    const Incident a{QStringLiteral("ab"), QStringLiteral("c"), {1}, {}, {}, 1};
    Incident b = a; // texts cannot flow into each other
    b.reference = QStringLiteral("a");
    b.category = QStringLiteral("bc");
    CHECK(incidentHash({a}) != incidentHash({b}));
    Incident until = a; // an end at the beginning of time is not "no end"
    until.until = Instant{0};
    CHECK(incidentHash({a}) != incidentHash({until}));
}

TEST_CASE_METHOD(WorkspaceFixture, "a delivery comes back as it was given, by reference", "[incidents]") {
    QRandomGenerator random(6);
    const auto first = randomIncidents(random, 200);
    const auto second = randomIncidents(random, 50);
    std::vector<IncidentBatch> batches;
    for (const auto& incidents : {first, second})
        ws().change(QStringLiteral("incidents"), [&](Writer& w) {
            batches.push_back(
                writeIncidents(w, ws().partnershipId(), ShortText(QStringLiteral("Leitstelle")), incidents));
        });
    CHECK(ws().all<IncidentBatch>() == batches);
    CHECK(batches[0].rows == 200);
    CHECK(batches[0].hash == otherHash(first));
    ws().read([&](Database& db) {
        CHECK(incidentsOf(db, batches[0].id) == sorted(first));
        CHECK(incidentsOf(db, batches[1].id) == sorted(second));
        CHECK(incidentsOf(db, IncidentBatchId(4711)).empty());
    });
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(WorkspaceFixture, "only the batch is in the journal, taking it back leaves the file whole",
                 "[incidents]") {
    QRandomGenerator random(7);
    const auto ops = [&] { return ws().read([](Database& db) { return db.integer("SELECT count(*) FROM op"); }); };
    const qint64 before = ops();
    ws().change(QStringLiteral("incidents"), [&](Writer& w) {
        (void)writeIncidents(w, ws().partnershipId(), ShortText(QStringLiteral("Leitstelle")),
                             randomIncidents(random, 500));
    });
    CHECK(ops() == before + 1);
    ws().undo();
    CHECK(ws().all<IncidentBatch>().empty());
    CHECK(verifyWholeFile(path()).damages == QStringList());
    ws().redo();
    CHECK(ws().all<IncidentBatch>().size() == 1);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(WorkspaceFixture, "a delivery that fails on its way leaves neither batch nor incident",
                 "[incidents]") {
    QRandomGenerator random(8);
    try {
        ws().change(QStringLiteral("incidents"), [&](Writer& w) {
            (void)writeIncidents(w, ws().partnershipId(), ShortText(QStringLiteral("Leitstelle")),
                                 randomIncidents(random, 20));
            throw Error(ErrorCode::Cancelled, QStringLiteral("stop"));
        });
        FAIL("went through");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Cancelled);
    }
    CHECK(ws().all<IncidentBatch>().empty());
    CHECK(ws().read([](Database& db) { return db.integer("SELECT count(*) FROM incident"); }) == 0);
}
