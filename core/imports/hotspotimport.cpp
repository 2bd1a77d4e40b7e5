// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hotspotimport.h"

#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/hotspots/windows.h"
#include "core/imports/enumcell.h"
#include "core/store/repository.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kLongestWindows = 2000; // as in the table

std::optional<double> degrees(QString text) {
    text.replace(u',', u'.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::vector<TimeSpan> sorted(std::vector<TimeSpan> spans) {
    std::sort(spans.begin(), spans.end());
    return spans;
}

std::vector<TimeSpan> closuresOf(Database& db, HotspotId hotspot) {
    std::vector<TimeSpan> out;
    for (const HotspotClosure& c : Records<HotspotClosure>(db).where("hotspot=?1", hotspot.value()))
        out.push_back(c.span);
    return sorted(out);
}

} // namespace

void HotspotImport::readPlace(const ImportRow& row, Row& out) {
    if (!row.has(Field::Latitude) && !row.has(Field::Longitude))
        return;
    out.placed = true;
    const QString latitude = row.has(Field::Latitude) ? row.text(Field::Latitude) : QString();
    const QString longitude = row.has(Field::Longitude) ? row.text(Field::Longitude) : QString();
    if (latitude.isEmpty() && longitude.isEmpty())
        return;
    const auto north = degrees(latitude);
    const auto east = degrees(longitude);
    const auto place = north && east ? GeoPoint::fromDegrees(*north, *east) : std::nullopt;
    if (place) {
        out.where = place;
        return;
    }
    const bool northBad = !north || *north < -90 || *north > 90;
    bad(row, northBad ? Field::Latitude : Field::Longitude,
        streife::tr("This is no place: degrees such as 51,6811 (latitude) and 7,8193 (longitude) are needed."));
}

void HotspotImport::readClosed(const ImportRow& row, Row& out) {
    const SpanReader reader(m_request.mapping, NumberCells::AreText, BareDates::AreWholeDays, m_log);
    out.closed.emplace();
    for (const QString& part : cellList(row.text(Field::Closed))) {
        const qsizetype slash = part.indexOf(u'/');
        const auto from = parseWhen(QStringView(part).first(std::max<qsizetype>(0, slash)));
        const auto to = parseWhen(QStringView(part).sliced(slash + 1));
        if (slash < 0 || !from || !to || !from->date.isValid() || !to->date.isValid()) {
            bad(row, Field::Closed,
                streife::tr("\"%1\" is no span. Please write start/end, several separated by |.").arg(part));
            continue;
        }
        CellWhen end = *to;
        if (!end.seconds)
            end.seconds = kDaySeconds;
        const auto startAt = reader.instant(*from, row.line(), row.column(Field::Closed), part);
        const auto endAt = reader.instant(end, row.line(), row.column(Field::Closed), part);
        if (!startAt || !endAt)
            continue;
        if (*startAt < *endAt)
            out.closed->emplace_back(*startAt, *endAt);
        else
            bad(row, Field::Closed, streife::tr("The end is not after the start."));
    }
    out.closed = sorted(*out.closed);
}

void HotspotImport::take(const ImportRow& row, NumberCells) {
    const auto hotspotName = name(row, Field::Name);
    if (!hotspotName)
        return;
    m_nameColumn = row.column(Field::Name);
    Row out{row.line(), *hotspotName, {}, {}, false, {}, {}, {}, {}, {}, {}, true};
    out.category = textIfThere(row, Field::Category);
    if (row.has(Field::Kind)) {
        out.kind = row.text(Field::Kind).isEmpty()
                       ? HotspotKind::Objective
                       : enumFromCell<HotspotKind>(row.text(Field::Kind),
                                                   "Brennpunkt=objective|Angstraum=fear|Angstraeume=fear|"
                                                   "Beschwerdehotspot=complaint|Beschwerde=complaint|"
                                                   "Beobachtungsort=watch");
        if (!out.kind)
            bad(row, Field::Kind, streife::tr("Unknown; possible are: %1.").arg(enumWords<HotspotKind>()));
    }
    readPlace(row, out);
    if (row.has(Field::VisitsPerWeek))
        out.visitsPerWeek = number(row, Field::VisitsPerWeek, 0, 1000);
    if (row.has(Field::MinutesPerVisit))
        out.minutesPerVisit = number(row, Field::MinutesPerVisit, 0, 1440);
    if (row.has(Field::Windows)) {
        const ParsedWindows parsed = parseWindows(row.text(Field::Windows));
        if (!parsed.ok())
            bad(row, Field::Windows, parsed.error);
        out.windows = parsed.windows.text();
        if (const auto problem = plainTextProblem(*out.windows, row.columnWords(Field::Windows), kLongestWindows))
            bad(row, Field::Windows, *problem);
    }
    if (row.has(Field::Closed))
        readClosed(row, out);
    m_rows.push_back(std::move(out));
}

Hotspot HotspotImport::after(const Row& row, const Hotspot& base) const {
    Hotspot h = base;
    h.name = row.name;
    h.category = row.category.value_or(h.category);
    h.kind = row.kind.value_or(h.kind);
    if (row.placed)
        h.where = row.where;
    h.visitsPerWeek = row.visitsPerWeek.value_or(h.visitsPerWeek);
    h.minutesPerVisit = row.minutesPerVisit.value_or(h.minutesPerVisit);
    h.windows = row.windows.value_or(h.windows);
    return h;
}

void HotspotImport::compare(Database& db, const ImportTarget& target) {
    QHash<QString, std::vector<Hotspot>> present;
    for (Hotspot& h : Records<Hotspot>(db).where("partnership=?1", target.partnership.value()))
        present[folded(h.name.str())].push_back(h);
    for (Row& row : m_rows) {
        const QString key = folded(row.name.str());
        if (const auto other = m_lines.constFind(key); other != m_lines.cend())
            m_log.error(row.line, m_nameColumn, row.name.str(), streife::tr("Line %1 has the same name.").arg(*other));
        m_lines.insert(key, row.line);
        const auto same = present.constFind(key);
        if (same != present.cend() && same->size() > 1)
            m_log.error(
                row.line, m_nameColumn, row.name.str(),
                streife::tr("Two hotspots have this name: \"%1\" (%2) and \"%3\" (%4). Please remove one of "
                            "them first.")
                    .arg((*same)[0].name.str(), (*same)[0].category, (*same)[1].name.str(), (*same)[1].category));
        else if (same != present.cend())
            row.before = same->front();
        const auto words = [&] { return row.name.str(); };
        row.changed = !row.before || !(after(row, *row.before) == *row.before)
                      || (row.closed && *row.closed != closuresOf(db, row.before->id));
        if (!row.changed)
            known();
        else
            plan(row.before ? ImportChange::Kind::Update : ImportChange::Kind::Add, row.line, words);
    }
}

void HotspotImport::write(Writer& writer, const ImportTarget& target, Progress& progress) {
    HotspotService service(writer);
    Repository<Hotspot> repository(writer);
    qint64 done = 0;
    for (const Row& row : m_rows) {
        progress.report(++done, qint64(m_rows.size()));
        if (!row.changed)
            continue;
        const Hotspot base =
            row.before
                ? *row.before
                : Hotspot{repository.newId(), target.partnership, row.name, {}, HotspotKind::Objective, {}, 0, 0, {}};
        const Hotspot hotspot = after(row, base);
        if (row.before)
            service.save(base, hotspot);
        else
            service.add(hotspot);
        if (row.closed)
            service.setClosures(hotspot.id, *row.closed);
    }
}

} // namespace streife
