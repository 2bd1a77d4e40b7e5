// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/powerimport.h"

#include "core/base/tr.h"
#include "core/imports/agencyimport.h"
#include "core/imports/celltime.h"
#include "core/imports/enumcell.h"
#include "core/powers/powerreader.h"
#include "core/powers/powerservice.h"

namespace streife {
namespace {

constexpr int kMostEuro = 1'000'000;
constexpr int kLongestNote = 500;

} // namespace

std::optional<QDate> PowerImport::day(const ImportRow& row, Field field, NumberCells numbers) {
    if (!row.has(field))
        return std::nullopt;
    if (row.text(field).isEmpty())
        return QDate();
    const auto when = parseWhen(row.text(field), numbers);
    if (when && when->date.isValid() && (!when->seconds || *when->seconds == 0))
        return when->date;
    bad(row, field, streife::tr("This is no day. Please write it like 01.12.2026."));
    return std::nullopt;
}

void PowerImport::readPlace(const ImportRow& row, Power& power) {
    const QString land = row.text(Field::Land);
    if (land == QLatin1String("*")) {
        power.land = land;
    } else if (const auto code = landCode(land); code && !code->isEmpty()) {
        power.land = *code;
    } else {
        bad(row, Field::Land,
            land.isEmpty()
                ? streife::tr("The Land is missing; * stands for every Land.")
                : streife::tr(
                    "No German Land is called so. Please write NW, Nordrhein-Westfalen or * for every Land."));
    }
    power.municipality = textIfThere(row, Field::Municipality).value_or(QString());
}

void PowerImport::readKind(const ImportRow& row, Row& out) {
    const auto kind =
        enumFromCell<AgencyKind>(row.text(Field::AgencyKind), "KOD=ordnungsamt|Ordnungsbehörde=ordnungsamt");
    if (kind)
        out.power.agencyKind = *kind;
    else
        bad(row, Field::AgencyKind, streife::tr("Unknown; possible are: %1.").arg(enumWords<AgencyKind>()));
    if (!row.has(Field::Verdict))
        return;
    out.verdict =
        row.text(Field::Verdict).isEmpty()
            ? PowerVerdict::Unknown
            : enumFromCell<PowerVerdict>(row.text(Field::Verdict),
                                         "ja=yes|nein=no|unbekannt=unknown|nicht bekannt=unknown|offen=unknown|"
                                         "befugt=yes|nicht befugt=no");
    if (!out.verdict)
        bad(row, Field::Verdict, streife::tr("Unknown; possible are: %1.").arg(enumWords<PowerVerdict>()));
}

void PowerImport::take(const ImportRow& row, NumberCells numbers) {
    const qint64 errors = m_log.errorCount();
    const auto measure = name(row, Field::Measure);
    m_measureColumn = row.column(Field::Measure);
    Power blank{PowerId(1),
                {},
                {},
                AgencyKind::Sonstige,
                measure.value_or(ShortText::fromStore({})),
                PowerVerdict::Unknown,
                {},
                {},
                0,
                0,
                {},
                {},
                {},
                {},
                {}};
    Row out{row.line(), blank, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    readPlace(row, out.power);
    readKind(row, out);
    out.norm = textIfThere(row, Field::Norm);
    out.note = textIfThere(row, Field::Note, kLongestNote);
    out.source = textIfThere(row, Field::Source);
    out.checkedBy = textIfThere(row, Field::CheckedBy);
    if (row.has(Field::MinEuro))
        out.minEuro = number(row, Field::MinEuro, 0, kMostEuro);
    if (row.has(Field::MaxEuro))
        out.maxEuro = number(row, Field::MaxEuro, 0, kMostEuro);
    out.power.validFrom = day(row, Field::ValidFrom, numbers).value_or(QDate());
    out.validUntil = day(row, Field::ValidUntil, numbers);
    out.checkedOn = day(row, Field::CheckedOn, numbers);
    if (m_log.errorCount() == errors)
        m_rows.push_back(std::move(out));
}

Power PowerImport::after(const Row& row, const Power& base) {
    Power p = base;
    p.land = row.power.land;
    p.municipality = row.power.municipality;
    p.measure = row.power.measure;
    p.verdict = row.verdict.value_or(p.verdict);
    p.norm = row.norm.value_or(p.norm);
    p.note = row.note.value_or(p.note);
    p.minEuro = row.minEuro.value_or(p.minEuro);
    p.maxEuro = row.maxEuro.value_or(p.maxEuro);
    p.validUntil = row.validUntil.value_or(p.validUntil);
    p.source = row.source.value_or(p.source);
    p.checkedBy = row.checkedBy.value_or(p.checkedBy);
    p.checkedOn = row.checkedOn.value_or(p.checkedOn);
    return p;
}

void PowerImport::compare(Database& db, const ImportTarget&) {
    QHash<QString, Power> present;
    for (const Power& p : effectivePowers(readOwnPowers(db)))
        present.insert(powerKey(p), p);
    for (Row& row : m_rows) {
        const QString key = powerKey(row.power);
        if (const auto other = m_lines.constFind(key); other != m_lines.cend())
            m_log.error(row.line, m_measureColumn, row.power.measure.str(),
                        streife::tr("Line %1 speaks of the same measure, kind, place and first day.").arg(*other));
        m_lines.insert(key, row.line);
        if (const auto same = present.constFind(key); same != present.cend())
            row.before = *same;
        const Power wanted = after(row, row.before.value_or(row.power));
        if (const QString problem = powerProblem(wanted); !problem.isEmpty())
            m_log.error(row.line, m_measureColumn, row.power.measure.str(), problem);
        row.changed = !row.before || !(wanted == *row.before);
        if (!row.changed)
            known();
        else
            plan(row.before ? ImportChange::Kind::Update : ImportChange::Kind::Add, row.line,
                 [&] { return powerName(wanted); });
    }
}

void PowerImport::write(Writer& writer, const ImportTarget&, Progress& progress) {
    PowerService service(writer);
    qint64 done = 0;
    for (const Row& row : m_rows) {
        progress.report(++done, qint64(m_rows.size()));
        if (row.changed && row.before)
            service.save(*row.before, after(row, *row.before));
        else if (row.changed)
            service.add(after(row, row.power));
    }
}

} // namespace streife
