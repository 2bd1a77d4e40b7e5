// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/staffimport.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/imports/celltime.h"
#include "core/officers/officertable.h"
#include "core/store/repository.h"
#include "core/worktime/workrules.h"
#include "core/worktime/worktimeservice.h"

#include <algorithm>

namespace streife {
void StaffImport::readNames(const ImportRow& row, Row& out) {
    out.givenName = textIfThere(row, Field::GivenName);
    if (!row.has(Field::FamilyName))
        return;
    out.familyName = name(row, Field::FamilyName);
    if (!out.familyName || row.has(Field::GivenName))
        return;
    const QString whole = out.familyName->str(); // one column "Muster, Anna"
    const qsizetype comma = whole.indexOf(u',');
    if (comma > 0 && !whole.left(comma).trimmed().isEmpty()) {
        out.givenName = whole.mid(comma + 1).trimmed();
        out.familyName = ShortText(whole.left(comma));
    }
}

void StaffImport::take(const ImportRow& row, NumberCells) {
    const auto serviceNo = name(row, Field::ServiceNo);
    const QString agency = row.text(Field::Agency);
    if (agency.isEmpty())
        bad(row, Field::Agency, streife::tr("This cell must not be empty."));
    if (!serviceNo || agency.isEmpty())
        return;
    const qint64 errors = m_log.errorCount();
    m_agencyColumn = row.column(Field::Agency);
    m_numberColumn = row.column(Field::ServiceNo);
    Row out{row.line(), agency, *serviceNo, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, true, false};
    readNames(row, out);
    out.rank = textIfThere(row, Field::Rank);
    out.phone = textIfThere(row, Field::Phone);
    out.callName = textIfThere(row, Field::CallName);
    out.unit = textIfThere(row, Field::Unit);
    out.ruleProfile = textIfThere(row, Field::RuleProfile);
    if (out.ruleProfile && !out.ruleProfile->isEmpty()) {
        out.ruleProfile = out.ruleProfile->toLower();
        m_profileColumn = row.column(Field::RuleProfile);
    }
    if (row.has(Field::Qualifications))
        readQualifications(row, out);
    out.flawed = m_log.errorCount() > errors;
    m_rows.push_back(std::move(out));
}

/// "Erste Hilfe@2026-12-31|Diensthund"
void StaffImport::readQualifications(const ImportRow& row, Row& out) {
    out.qualifications.emplace();
    for (const QString& each : cellList(row.text(Field::Qualifications))) {
        const qsizetype at = each.lastIndexOf(u'@');
        WantedQualification wanted{each.first(at < 0 ? each.size() : at).trimmed()};
        if (at >= 0) {
            const auto until = parseWhen(QStringView(each).sliced(at + 1).trimmed());
            if (!until || !until->date.isValid() || until->seconds) {
                bad(row, Field::Qualifications,
                    streife::tr("\"%1\" is not understood. Please write name@last day, as in first aid@2027-12-31.")
                        .arg(each));
                continue;
            }
            wanted.until = until->date;
        }
        if (const auto problem = ShortText::problem(wanted.name, row.columnWords(Field::Qualifications)))
            bad(row, Field::Qualifications, *problem);
        else
            out.qualifications->push_back(std::move(wanted));
    }
}

Officer StaffImport::after(const Row& row, const Officer& base) const {
    Officer o = base;
    o.familyName = row.familyName.value_or(o.familyName);
    o.givenName = row.givenName.value_or(o.givenName);
    o.rank = row.rank.value_or(o.rank);
    o.ruleProfile = row.ruleProfile.value_or(o.ruleProfile);
    o.phone = row.phone.value_or(o.phone);
    o.callName = row.callName.value_or(o.callName);
    if (row.unit && row.unit->isEmpty())
        o.unit.reset();
    return o;
}

void StaffImport::findOfficer(Row& row, const OfficerIndex& officers) {
    std::vector<const Officer*> same;
    for (const Officer* o : officers.withNumber(row.serviceNo.str()))
        if (o->agency == *row.agencyId)
            same.push_back(o);
    if (same.size() > 1)
        m_log.error(row.line, m_numberColumn, row.serviceNo.str(),
                    streife::tr("Two officers have this service number: %1 and %2. Please remove one of them first.")
                        .arg(same[0]->fullName(), same[1]->fullName()));
    else if (!same.empty())
        row.before = officers.stored(same.front()->id);
    else if (!row.familyName && !row.flawed)
        m_log.error(row.line, m_numberColumn, row.serviceNo.str(),
                    streife::tr("Nobody has this number yet, and the file has no column with the family name."));
}

bool StaffImport::differs(const Row& row, Database& db) const {
    if (!(after(row, *row.before) == *row.before))
        return true;
    if (row.unit && !row.unit->isEmpty()) {
        const auto unit = row.before->unit ? Records<Unit>(db).find(*row.before->unit) : std::nullopt;
        if (!unit || folded(unit->name.str()) != folded(*row.unit))
            return true;
    }
    if (!row.qualifications)
        return false;
    auto missing = *row.qualifications;
    for (const Qualification& q : Records<Qualification>(db).where("officer=?1", row.before->id.value())) {
        const auto same = std::find_if(missing.begin(), missing.end(), [&](const WantedQualification& w) {
            return folded(w.name) == folded(q.name.str()) && w.until.value_or(q.validUntil) == q.validUntil;
        });
        if (same == missing.end())
            return true;
        missing.erase(same);
    }
    return !missing.empty();
}

/// Those of the program and those that the house made.
void StaffImport::checkProfiles(Database& db) {
    QStringList keys;
    const WorkRules rules(readOwnWorkRules(db).profiles, {});
    for (const RuleProfile& profile : rules.profiles())
        keys << profile.key;
    for (const Row& row : m_rows)
        if (row.ruleProfile && !row.ruleProfile->isEmpty() && !keys.contains(*row.ruleProfile))
            m_log.error(row.line, m_profileColumn, *row.ruleProfile,
                        streife::tr("Unknown; possible are: %1.").arg(keys.join(QStringLiteral(", "))));
}

void StaffImport::compare(Database& db, const ImportTarget& target) {
    checkProfiles(db);
    const AgencyIndex agencies(db, target.partnership, target.own);
    const OfficerIndex officers(db, target.partnership, agencies);
    for (Row& row : m_rows) {
        const auto agency = agencies.find(row.agency);
        if (!agency.id) {
            m_log.error(row.line, m_agencyColumn, row.agency, agency.problem);
            continue;
        }
        row.agencyId = agency.id;
        if (!agencies.isOwn(*agency.id))
            m_log.error(row.line, m_agencyColumn, row.agency,
                        streife::tr("%1 keeps its staff itself.").arg(agencies.get(*agency.id)->label()));
        const QString key = QString::number(agency.id->value()) + u'/' + folded(row.serviceNo.str());
        if (const auto other = m_lines.constFind(key); other != m_lines.cend())
            m_log.error(row.line, m_numberColumn, row.serviceNo.str(),
                        streife::tr("Line %1 has the same authority and number.").arg(*other));
        m_lines.insert(key, row.line);
        findOfficer(row, officers);
    }
    if (m_log.failed())
        return;
    for (Row& row : m_rows) {
        const auto words = [&] { return row.agency + u'/' + row.serviceNo.str(); };
        row.changed = !row.before || differs(row, db);
        if (!row.changed)
            known();
        else
            plan(row.before ? ImportChange::Kind::Update : ImportChange::Kind::Add, row.line, words);
    }
}

void StaffImport::write(Writer& writer, const ImportTarget&, Progress& progress) {
    AgencyService agencies(writer);
    OfficerService service(writer);
    Repository<Officer> repository(writer);
    qint64 done = 0;
    for (const Row& row : m_rows) {
        progress.report(++done, qint64(m_rows.size()));
        if (!row.changed)
            continue;
        const Officer base =
            row.before ? *row.before
                       : Officer{repository.newId(), *row.agencyId, {}, row.serviceNo, *row.familyName, {}, {}, {}, {}};
        Officer officer = after(row, base);
        if (row.unit && !row.unit->isEmpty())
            officer.unit = agencies.unit(*row.agencyId, *row.unit);
        if (!row.before)
            service.add(officer);
        else if (!(officer == base))
            service.save(base, officer);
        if (row.qualifications)
            service.setQualifications(officer.id, *row.qualifications);
    }
}

} // namespace streife
