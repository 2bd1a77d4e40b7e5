// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/staffshown.h"

#include "core/base/storedspan.h"

#include <QHash>

namespace streife {
namespace {

QString text(const SharedRow& row, const char* column) {
    return asText(row.cell(column));
}

} // namespace

std::vector<StaffShown> staffShown(const std::vector<SharedRow>& rows, const QSet<AgencyId>& agencies, Instant from) {
    QHash<qint64, const SharedRow*> patrols;
    QHash<qint64, QString> labels;
    QHash<qint64, QStringList> names; // by post
    for (const SharedRow& row : rows) {
        if (row.table->name == "patrol") {
            patrols.insert(row.id, &row);
        } else if (row.table->name == "agency") {
            const QString shortName = text(row, "short");
            labels.insert(row.id, shortName.isEmpty() ? text(row, "name") : shortName);
        } else if (row.table->name == "released_name") {
            names[asInt(row.cell("post"))] << text(row, "text");
        }
    }
    std::vector<StaffShown> out;
    for (const SharedRow& row : rows) {
        const bool post = row.table->name == "post";
        if (!post && row.table->name != "phone_promise")
            continue;
        const SharedRow* patrol = patrols.value(asInt(row.cell("patrol")));
        const qint64 agency = asInt(row.cell("agency"));
        if (patrol == nullptr || (post && !agencies.contains(AgencyId(std::max<qint64>(1, agency))))
            || asInt(patrol->cell("end")) <= from.ms || (!post && text(row, "taken_by").isEmpty()))
            continue;
        StaffShown line;
        line.patrol = text(*patrol, "key");
        line.title = (text(*patrol, "call_sign") + QLatin1Char(' ') + text(*patrol, "title")).trimmed();
        line.span = storedSpan(asInt(patrol->cell("start")), asInt(patrol->cell("end")));
        line.agency = labels.value(agency);
        if (post) {
            line.strength = int(asInt(row.cell("strength")));
            line.promised = int(std::max(asInt(row.cell("promised")), asInt(row.cell("named"))));
            line.function = text(row, "function");
            line.unit = text(row, "unit");
            line.names = names.value(row.id).join(QStringLiteral(", "));
        } else {
            line.phoneTakenBy = text(row, "taken_by");
        }
        out.push_back(std::move(line));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const StaffShown& a, const StaffShown& b) { return a.span.start() < b.span.start(); });
    return out;
}

} // namespace streife
