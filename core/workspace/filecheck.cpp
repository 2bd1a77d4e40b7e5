// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filecheck.h"

#include "core/base/tr.h"
#include "core/situation/incidentbatch.h"
#include "core/situation/incidenttable.h"
#include "core/store/records.h"
#include "core/workspace/tables.h"

namespace streife {
namespace {

/// `meta` names the house, the partnership and the own authority; without them nobody can work with the file.
void checkMeta(Database& db, VerifyReport& report) {
    const auto value = [&](const char* key) {
        Statement s(db.handle(), "SELECT value FROM meta WHERE key=?1");
        s.with(QByteArray(key));
        return s.step() ? s.integer(0) : 0;
    };
    const auto known = [&](const char* key, const QByteArray& table) {
        Statement s(db.handle(), "SELECT 1 FROM " + table + " WHERE id=?1");
        s.with(value(key));
        return s.step();
    };
    if (value("house") <= 0)
        report.damage(tr("The file no longer says to which house it belongs."));
    if (!known("partnership", "partnership"))
        report.damage(tr("The file names no partnership."));
    if (!known("agency", "agency"))
        report.damage(tr("The file does not know its own authority."));
}

/// Incidents are mass data beside the change log; the batch in the log holds their checksum. Batches that were deleted
/// keep theirs, so that a restored one is still what was delivered.
void checkIncidents(Database& db, VerifyReport& report) {
    std::vector<IncidentBatch> batches = Records<IncidentBatch>(db).all();
    const auto deleted = Records<IncidentBatch>(db).deletedWhere("1");
    batches.insert(batches.end(), deleted.begin(), deleted.end());
    for (const IncidentBatch& batch : batches) {
        std::vector<Incident> incidents = incidentsOf(db, batch.id);
        if (qsizetype(incidents.size()) != batch.rows)
            report.damage(tr("Of the incidents of the delivery \"%1\", %2 are there instead of %3.")
                              .arg(batch.source.str())
                              .arg(incidents.size())
                              .arg(batch.rows));
        else if (incidentHash(std::move(incidents)) != batch.hash)
            report.damage(
                tr("The incidents of the delivery \"%1\" are not what was delivered: their checksum is wrong.")
                    .arg(batch.source.str()));
    }
    if (const qint64 n = db.integer("SELECT count(*) FROM incident WHERE batch NOT IN (SELECT id FROM incident_batch)"))
        report.damage(tr("%1 incidents belong to no delivery.").arg(n));
}

} // namespace

VerifyReport verifyWholeFile(const QString& path) {
    return verifyFile(path, registry(), [](Database& db, VerifyReport& report) {
        verifyPart(report, tr("What the file says about itself"), [&] { checkMeta(db, report); });
        verifyPart(report, tr("The incidents"), [&] { checkIncidents(db, report); });
    });
}

VerifyReport verifyPages(const QString& path) {
    VerifyReport report;
    verifyPart(report, tr("The file"), [&] {
        Database db(path, Database::Mode::Read);
        if (const QString said = db.text("PRAGMA quick_check(1)"); said != QLatin1String("ok"))
            report.damage(said);
    });
    return report;
}

} // namespace streife
