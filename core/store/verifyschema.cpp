// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/store/schema.h"
#include "core/store/verifyparts.h"

namespace streife {
namespace {

QString kindName(const QByteArray& type) {
    if (type == "table")
        return tr("table");
    if (type == "index")
        return tr("index");
    return type == "trigger" ? tr("trigger") : tr("view");
}

} // namespace

std::vector<const TableInfo*> verifySchema(Database& db, const Registry& registry, VerifyReport& report) {
    SchemaObjects present = schemaObjects(db);
    std::vector<const TableInfo*> tables;
    for (const TableInfo* table : registry.all())
        if (present.contains(table->name))
            tables.push_back(table);
    const int version = int(db.integer("PRAGMA user_version"));
    // What a newer version has added is not ours to judge; what it has taken away we could not read.
    const bool newer = version > schemaVersion();
    for (const auto& [name, expected] : referenceSchema(std::min(version, schemaVersion()))) {
        const auto found = present.find(name);
        const QString label = QString::fromUtf8(name);
        if (found == present.end()) {
            report.damage(tr("The %1 %2 is missing.").arg(kindName(expected.type), label));
            continue;
        }
        if (!newer && found->second != expected)
            report.damage(tr("The %1 %2 is not built as this program builds it.").arg(kindName(expected.type), label));
        present.erase(found);
    }
    if (!newer)
        for (const auto& [name, object] : present)
            report.damage(
                tr("The %1 %2 does not belong in the file.").arg(kindName(object.type), QString::fromUtf8(name)));
    return tables;
}

} // namespace streife
