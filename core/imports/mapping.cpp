// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/mapping.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace streife {
namespace {

constexpr int kMaxLine = 100'000'000;

[[noreturn]] void refuse(const QString& entry, const QString& expected) {
    throw Error(ErrorCode::Input, streife::tr("Column mapping: the entry \"%1\" must be %2.").arg(entry, expected));
}

QString text(const QJsonObject& o, const QString& name) {
    const QJsonValue v = o[name];
    if (v.isUndefined() || v.isNull())
        return {};
    if (!v.isString())
        refuse(name, streife::tr("a text"));
    return v.toString();
}

int line(const QJsonValue& v, const QString& name) {
    const double n = v.toDouble(-1);
    if (n < 0 || n > kMaxLine || n != int(n))
        refuse(name, streife::tr("a line number"));
    return int(n);
}

QMap<QString, QString> texts(const QJsonObject& o, const QString& name) {
    QMap<QString, QString> out;
    if (!o.contains(name))
        return out;
    if (!o[name].isObject())
        refuse(name, streife::tr("an object of texts"));
    const QJsonObject entries = o[name].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!it.value().isString() && !it.value().isNull())
            refuse(name + u'/' + it.key(), streife::tr("a text"));
        out.insert(it.key(), it.value().toString());
    }
    return out;
}

void readShifts(const QJsonObject& o, ImportMapping& mapping) {
    const auto entries = texts(o, QStringLiteral("shifts"));
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        std::optional<DayTimes> times;
        if (!it.value().isEmpty()) {
            times = parseDayTimes(it.value());
            if (!times)
                refuse(QStringLiteral("shifts/") + it.key(), streife::tr("a span such as 06:00-14:00, or empty"));
        }
        mapping.shifts.insert(it.key(), times);
    }
}

QString clock(int seconds) {
    return QStringLiteral("%1:%2")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject toObject(const QMap<QString, QString>& entries) {
    QJsonObject out;
    for (auto it = entries.begin(); it != entries.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

void refuseUnknown(const QJsonObject& o) {
    static const QStringList known{QStringLiteral("sheet"),     QStringLiteral("header"),
                                   QStringLiteral("last_line"), QStringLiteral("skip_lines"),
                                   QStringLiteral("columns"),   QStringLiteral("constants"),
                                   QStringLiteral("shifts"),    QStringLiteral("skip_unknown_shifts"),
                                   QStringLiteral("month")};
    for (const QString& key : o.keys())
        if (!known.contains(key))
            throw Error(ErrorCode::Input, streife::tr("Column mapping: the entry \"%1\" is unknown. Known are: %2.")
                                              .arg(key, known.join(QStringLiteral(", "))));
}

} // namespace

ImportMapping ImportMapping::fromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        throw Error(ErrorCode::Input, streife::tr("The column mapping is not a JSON object (position %1: %2).")
                                          .arg(problem.offset)
                                          .arg(problem.errorString()));
    const QJsonObject o = document.object();
    refuseUnknown(o);
    ImportMapping m;
    m.sheet = text(o, QStringLiteral("sheet"));
    if (o.contains(u"header") && !o[u"header"].isNull())
        m.headerLine = line(o[u"header"], QStringLiteral("header"));
    if (o.contains(u"last_line"))
        m.lastLine = line(o[u"last_line"], QStringLiteral("last_line"));
    if (o.contains(u"skip_lines") && !o[u"skip_lines"].isArray())
        refuse(QStringLiteral("skip_lines"), streife::tr("a list of line numbers"));
    for (const auto& each : o[u"skip_lines"].toArray())
        m.skipLines.insert(line(each, QStringLiteral("skip_lines")));
    m.columns = texts(o, QStringLiteral("columns"));
    m.constants = texts(o, QStringLiteral("constants"));
    readShifts(o, m);
    if (o.contains(u"skip_unknown_shifts") && !o[u"skip_unknown_shifts"].isBool())
        refuse(QStringLiteral("skip_unknown_shifts"), streife::tr("true or false"));
    m.skipUnknownShifts = o[u"skip_unknown_shifts"].toBool();
    m.month = text(o, QStringLiteral("month"));
    if (!m.month.isEmpty()
        && (m.month.size() != 7 || !QDate::fromString(m.month + QStringLiteral("-01"), Qt::ISODate).isValid()))
        refuse(QStringLiteral("month"), streife::tr("a month such as 2026-11"));
    return m;
}

QByteArray ImportMapping::toJson() const {
    QJsonObject o;
    if (!sheet.isEmpty())
        o.insert(u"sheet", sheet);
    if (headerLine)
        o.insert(u"header", *headerLine);
    if (lastLine > 0)
        o.insert(u"last_line", lastLine);
    QJsonArray skip;
    for (const int each : skipLines)
        skip.append(each);
    if (!skip.isEmpty())
        o.insert(u"skip_lines", skip);
    if (!columns.isEmpty())
        o.insert(u"columns", toObject(columns));
    if (!constants.isEmpty())
        o.insert(u"constants", toObject(constants));
    QJsonObject codes;
    for (auto it = shifts.begin(); it != shifts.end(); ++it)
        codes.insert(it.key(), *it ? clock((*it)->startSeconds) + u'-' + clock((*it)->endSeconds) : QString());
    if (!codes.isEmpty())
        o.insert(u"shifts", codes);
    if (skipUnknownShifts)
        o.insert(u"skip_unknown_shifts", true);
    if (!month.isEmpty())
        o.insert(u"month", month);
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

} // namespace streife
