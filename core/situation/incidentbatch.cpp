// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/incidentbatch.h"

#include "core/situation/incidenttable.h"
#include "core/store/repository.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace streife {
namespace {

void addNumber(QByteArray& out, qint64 value) {
    const qint64 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

/// Lengths before texts, so that no two incidents give the same bytes.
void addText(QByteArray& out, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    addNumber(out, utf8.size());
    out += utf8;
}

Value orNull(const std::optional<qint64>& v) {
    return v ? Value(*v) : Value();
}

} // namespace

QString incidentHash(std::vector<Incident> incidents) {
    std::sort(incidents.begin(), incidents.end(),
              [](const Incident& a, const Incident& b) { return a.reference < b.reference; });
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QByteArray row;
    for (const Incident& i : incidents) {
        row.clear();
        addText(row, i.reference);
        addText(row, i.category);
        addNumber(row, i.occurredAt.ms);
        addNumber(row, i.until ? i.until->ms : std::numeric_limits<qint64>::min());
        addNumber(row, i.where ? i.where->latE7() : std::numeric_limits<qint64>::min());
        addNumber(row, i.where ? i.where->lonE7() : std::numeric_limits<qint64>::min());
        addNumber(row, i.count);
        hash.addData(row);
    }
    return QString::fromLatin1(hash.result().toHex());
}

IncidentBatch writeIncidents(Writer& writer, PartnershipId partnership, const ShortText& source,
                             const std::vector<Incident>& incidents) {
    Repository<IncidentBatch> batches(writer);
    const IncidentBatch batch{batches.newId(), partnership, source, int(incidents.size()), incidentHash(incidents)};
    batches.insert(batch, partnership);
    Statement& insert = writer.db().cached("INSERT INTO incident(batch,reference,category,occurred_at,until,latitude,"
                                           "longitude,count) VALUES(?1,?2,?3,?4,?5,?6,?7,?8)");
    for (const Incident& i : incidents) {
        insert.bind(1, batch.id.value()).bind(2, i.reference).bind(3, i.category).bind(4, i.occurredAt.ms);
        insert.bind(5, orNull(i.until ? std::optional(i.until->ms) : std::nullopt));
        insert.bind(6, orNull(i.where ? std::optional<qint64>(i.where->latE7()) : std::nullopt));
        insert.bind(7, orNull(i.where ? std::optional<qint64>(i.where->lonE7()) : std::nullopt));
        insert.bind(8, qint64(i.count)).run();
    }
    return batch;
}

std::vector<Incident> incidentsOf(Database& db, IncidentBatchId batch) {
    Statement& s = db.cached("SELECT reference,category,occurred_at,until,latitude,longitude,count FROM incident "
                             "WHERE batch=?1 ORDER BY reference");
    Cursor cursor(s);
    s.with(batch.value());
    std::vector<Incident> out;
    while (cursor.next()) {
        Incident i{s.text(0), s.text(1), Instant{s.integer(2)}, {}, {}, int(s.integer(6))};
        if (const auto until = s.optionalInteger(3))
            i.until = Instant{*until};
        const auto lat = s.optionalInteger(4);
        const auto lon = s.optionalInteger(5);
        if (lat && lon)
            i.where = GeoPoint::fromE7(*lat, *lon);
        out.push_back(std::move(i));
    }
    return out;
}

} // namespace streife
