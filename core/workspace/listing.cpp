// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/listing.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/partnership/partnershiptable.h"
#include "core/workspace/listkinds.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace streife {
namespace {

const ListKind& kindNamed(const QString& name) {
    for (const ListKind& kind : listKindTable())
        if (name == QLatin1String(kind.key))
            return kind;
    throw Error(
        ErrorCode::Usage,
        tr("There is no list of \"%1\". Kinds of records are: %2.").arg(name, listKinds().join(QStringLiteral(", "))));
}

} // namespace

QStringList listKinds() {
    QStringList out;
    for (const ListKind& kind : listKindTable())
        out << QLatin1String(kind.key);
    return out;
}

namespace {

void checkFilter(const ListKind& kind, const ListFilter& filter) {
    if (filter.limited() && !kind.timed)
        throw Error(ErrorCode::Usage,
                    tr("The list of %1 cannot be limited in time. Please leave out --week, --from and --to.")
                        .arg(QLatin1String(kind.key)));
    if (filter.from && filter.to && *filter.from >= *filter.to)
        throw Error(ErrorCode::Usage, tr("The span ends on %1, before it has begun. --to is the first day that no "
                                         "longer belongs to it.")
                                          .arg(formatDate(*filter.to)));
}

template <class Read> auto readList(Workspace& ws, const ListFilter& filter, Read read) {
    const Partnership partnership = ws.partnership();
    return ws.readContent([&](Database& db) {
        const RecordNames names(db);
        return read(ListSource{db, partnership, ws.ownAgencyId(), names, filter, ws.now()});
    });
}

} // namespace

QJsonArray listRecords(Workspace& ws, const QString& kindName, const ListFilter& filter) {
    const ListKind& kind = kindNamed(kindName);
    checkFilter(kind, filter);
    return readList(ws, filter, kind.read);
}

QList<QByteArray> listLines(Workspace& ws, const QString& kindName, const ListFilter& filter) {
    const ListKind& kind = kindNamed(kindName);
    checkFilter(kind, filter);
    if (kind.read == listPatrols)
        return readList(ws, filter, listPatrolLines);
    QList<QByteArray> out;
    for (const QJsonValue& record : readList(ws, filter, kind.read))
        out << QJsonDocument(record.toObject()).toJson(QJsonDocument::Compact);
    return out;
}

QString listText(const QString& kindName, const QJsonArray& records) {
    const ListKind& kind = kindNamed(kindName);
    if (records.isEmpty())
        return tr("Nothing to list.");
    std::vector<QStringList> rows(size_t(records.size()) + 1);
    std::vector<qsizetype> widths;
    for (const ListColumn& column : kind.columns) {
        rows[0] << QCoreApplication::translate("streife", column.label);
        qsizetype width = rows[0].constLast().size();
        for (qsizetype i = 0; i < records.size(); ++i) {
            QStringList& row = rows[size_t(i) + 1];
            row << column.show(records[i].toObject().value(QLatin1String(column.key))).simplified();
            width = std::max(width, row.constLast().size());
        }
        widths.push_back(width);
    }
    QString out;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[size_t(i)]) + QStringLiteral("  ");
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    }
    out.chop(1);
    return out;
}

} // namespace streife
