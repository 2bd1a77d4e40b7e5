// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/agencyimport.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/tr.h"
#include "core/calendar/holidays.h"
#include "core/imports/enumcell.h"
#include "core/partnership/partnershiptable.h"
#include "core/store/repository.h"

#include <algorithm>
#include <tuple>

namespace streife {
namespace {

constexpr int kLongestShortName = 20;

Agency blank(const Partnership& partnership, const ShortText& name) {
    return Agency{AgencyId(1),      partnership.id,           name, {}, AgencyKind::Sonstige,
                  partnership.land, partnership.municipality, {},   {}, {}};
}

} // namespace

std::optional<QString> landCode(const QString& text) {
    if (text.isEmpty())
        return text;
    for (const QString& code : laender())
        if (code.compare(text, Qt::CaseInsensitive) == 0 || folded(landName(code)) == folded(text))
            return code;
    return std::nullopt;
}

void AgencyImport::take(const ImportRow& row, NumberCells) {
    const auto agencyName = name(row, Field::Name);
    if (!agencyName)
        return;
    Row out{row.line(), *agencyName, {}, {}, {}, {}, {}, {}, {}, -1, {}};
    out.shortName = textIfThere(row, Field::Short, kLongestShortName);
    if (row.has(Field::Kind)) {
        const auto kind =
            row.text(Field::Kind).isEmpty() ? AgencyKind::Sonstige : enumFromCell<AgencyKind>(row.text(Field::Kind));
        if (!kind)
            bad(row, Field::Kind, streife::tr("Unknown; possible are: %1.").arg(enumWords<AgencyKind>()));
        out.kind = kind;
    }
    if (row.has(Field::Land)) {
        out.land = landCode(row.text(Field::Land));
        if (!out.land)
            bad(row, Field::Land, streife::tr("No German Land is called so. Please write NW or Nordrhein-Westfalen."));
    }
    out.municipality = textIfThere(row, Field::Municipality);
    out.parent = textIfThere(row, Field::Parent);
    out.phone = textIfThere(row, Field::Phone);
    m_parentColumn = row.column(Field::Parent);
    m_shortColumn = row.column(Field::Short);
    for (const QString& key : {folded(out.name.str()), folded(out.shortName.value_or(QString()))}) {
        if (key.isEmpty())
            continue;
        const auto other = m_byName.constFind(key);
        if (other != m_byName.cend() && *other != m_rows.size())
            m_log.error(out.line, row.column(Field::Name), out.name.str(),
                        streife::tr("Line %1 has the same name or short name.").arg(m_rows[*other].line));
        if (other == m_byName.cend())
            m_byName.insert(key, m_rows.size());
    }
    m_rows.push_back(std::move(out));
}

void AgencyImport::findParent(Row& row, const AgencyIndex& agencies) {
    if (!row.parent || row.parent->isEmpty())
        return;
    if (const auto inFile = m_byName.constFind(folded(*row.parent)); inFile != m_byName.cend()) {
        row.parentRow = int(*inFile);
        row.parentId = m_rows[*inFile].before ? std::optional(m_rows[*inFile].before->id) : std::nullopt;
        return;
    }
    const auto found = agencies.find(*row.parent);
    if (!found.id)
        m_log.error(row.line, m_parentColumn, *row.parent, found.problem);
    row.parentId = found.id;
    for (size_t i = 0; found.id && i < m_rows.size(); ++i)
        if (m_rows[i].before && m_rows[i].before->id == *found.id)
            row.parentRow = int(i); // known under another name than the file's
}

/// Nobody is above himself, as it will be: rows of the file first, what is there behind them.
void AgencyImport::refuseLoops(const AgencyIndex& agencies) {
    QHash<AgencyId, int> rowOf;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].before)
            rowOf.insert(m_rows[i].before->id, int(i));
    const auto above = [&](int row) -> std::pair<int, std::optional<AgencyId>> {
        const Row& r = m_rows[size_t(row)];
        if (r.parentRow >= 0 || !r.parent)
            return {r.parentRow, r.parent || !r.before ? std::nullopt : r.before->parent};
        return {-1, r.parentId};
    };
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].parent || m_rows[i].parent->isEmpty())
            continue;
        auto [row, id] = above(int(i));
        for (size_t steps = 0; steps <= m_rows.size() + agencies.all().size(); ++steps) {
            if (row < 0 && id)
                row = rowOf.value(*id, -1);
            if (row == int(i)) {
                m_log.error(m_rows[i].line, m_parentColumn, m_rows[i].parent.value_or(QString()),
                            streife::tr("An authority can't be its own superior, not even over others."));
                break;
            }
            if (row >= 0) {
                std::tie(row, id) = above(row);
            } else {
                const Agency* known = id ? agencies.get(*id) : nullptr;
                if (!known)
                    break;
                id = known->parent;
            }
        }
    }
}

/// Each row meets the others as they are when it is written: those before it new, those behind it old.
void AgencyImport::refuseTakenNames(const AgencyIndex& agencies) {
    QMultiHash<QString, std::pair<AgencyId, QString>> taken; // short name → whose
    for (const Agency& a : agencies.all())
        if (!a.shortName.isEmpty())
            taken.insert(folded(a.shortName), {a.id, a.name.str()});
    for (const size_t i : parentsFirst()) {
        const Row& row = m_rows[i];
        const QString before = row.before ? folded(row.before->shortName) : QString();
        const QString after = row.shortName ? folded(*row.shortName) : before;
        if (row.before)
            taken.remove(before, {row.before->id, row.before->name.str()});
        if (after.isEmpty())
            continue;
        if (const auto other = taken.constFind(after); other != taken.cend() && after != before)
            m_log.error(row.line, m_shortColumn, row.shortName.value_or(QString()),
                        streife::tr("The short name \"%1\" belongs to \"%2\" already.")
                            .arg(row.shortName.value_or(QString()), other->second));
        taken.insert(after, {row.before ? row.before->id : AgencyId(1), row.name.str()});
    }
}

Agency AgencyImport::after(const Row& row, const Agency& base) const {
    Agency a = base;
    a.name = row.name;
    a.shortName = row.shortName.value_or(a.shortName);
    a.kind = row.kind.value_or(a.kind);
    a.land = row.land.value_or(a.land);
    a.municipality = row.municipality.value_or(a.municipality);
    a.dutyPhone = row.phone.value_or(a.dutyPhone);
    if (row.parent)
        a.parent = row.parentId;
    return a;
}

void AgencyImport::compare(Database& db, const ImportTarget& target) {
    const AgencyIndex agencies(db, target.partnership, target.own);
    QHash<QString, std::vector<const Agency*>> byName;
    for (const Agency& a : agencies.all())
        byName[folded(a.name.str())].push_back(&a);
    for (Row& row : m_rows) {
        const std::vector<const Agency*> same = byName.value(folded(row.name.str()));
        if (same.size() > 1)
            m_log.error(row.line, {}, row.name.str(),
                        streife::tr("Two authorities have this name: %1 and %2. Please remove one of them first.")
                            .arg(same[0]->label(), same[1]->label()));
        else if (!same.empty())
            row.before = *same.front();
    }
    for (Row& row : m_rows)
        findParent(row, agencies);
    const qint64 errors = m_log.errorCount();
    refuseLoops(agencies);
    if (m_log.errorCount() > errors)
        return; // parentsFirst() needs an end
    refuseTakenNames(agencies);
    for (const Row& row : m_rows) {
        const auto words = [&] { return row.name.str(); };
        if (!row.before)
            plan(ImportChange::Kind::Add, row.line, words);
        else if (after(row, *row.before) == *row.before && (row.parentRow < 0 || row.parentId))
            known();
        else
            plan(ImportChange::Kind::Update, row.line, words);
    }
}

/// Rows in an order in which a superior of this file comes before those below it.
std::vector<size_t> AgencyImport::parentsFirst() const {
    std::vector<size_t> order;
    std::vector<bool> done(m_rows.size(), false);
    while (order.size() < m_rows.size())
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (!done[i] && (m_rows[i].parentRow < 0 || done[size_t(m_rows[i].parentRow)])) {
                done[i] = true;
                order.push_back(i);
            }
    return order;
}

void AgencyImport::write(Writer& writer, const ImportTarget& target, Progress& progress) {
    AgencyService service(writer);
    Repository<Agency> repository(writer);
    const Partnership partnership = Repository<Partnership>(writer).get(target.partnership);
    std::vector<std::optional<AgencyId>> ids(m_rows.size());
    qint64 done = 0;
    for (const size_t i : parentsFirst()) {
        Row& row = m_rows[i];
        if (row.parentRow >= 0)
            row.parentId = ids[size_t(row.parentRow)];
        Agency agency = after(row, row.before ? *row.before : blank(partnership, row.name));
        if (row.before) {
            if (!(agency == *row.before))
                service.save(*row.before, agency);
        } else {
            agency.id = repository.newId();
            service.add(agency);
        }
        ids[i] = agency.id;
        progress.report(++done, qint64(m_rows.size()));
    }
}

} // namespace streife
