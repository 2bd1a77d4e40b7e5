// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worktime/worktimeservice.h"

#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/store/repository.h"
#include "core/worktime/workrules.h"
#include "core/worktime/worktimetable.h"

#include <QRegularExpression>

#include <algorithm>

namespace streife {
namespace {

constexpr int kFirstVersion = 5; ///< of files that have the tables

int mostOf(LimitKind kind) {
    switch (unitOf(kind)) {
    case LimitUnit::Minutes:
        return kind == LimitKind::WeeklyRest ? 7 * 1440 : 1440;
    case LimitUnit::MinuteOfDay:
        return 1440;
    case LimitUnit::Days:
        return 366;
    case LimitUnit::YesNo:
        return 1;
    case LimitUnit::Count:
        break;
    }
    return kind == LimitKind::FreeSundaysWeeks || kind == LimitKind::FreeSundays ? 52 : 366;
}

bool overlap(const RuleLimit& a, const RuleLimit& b) {
    return (a.validUntil.isNull() || b.validFrom.isNull() || b.validFrom <= a.validUntil)
           && (b.validUntil.isNull() || a.validFrom.isNull() || a.validFrom <= b.validUntil);
}

} // namespace

OwnWorkRules readOwnWorkRules(Database& db) {
    if (db.integer("PRAGMA user_version") < kFirstVersion)
        return {};
    return {Records<RuleProfile>(db).all("id"), Records<RuleLimit>(db).all("id")};
}

void WorktimeService::check(const RuleProfile& profile) const {
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
    if (!plain.match(profile.key).hasMatch())
        throw Error(ErrorCode::Input,
                    streife::tr("The short name of a rule profile may hold small letters, digits and hyphens only: %1.")
                        .arg(profile.key));
    const auto taken = [&](const RuleProfile& other) {
        return other.key == profile.key || folded(other.name.str()) == folded(profile.name.str());
    };
    const OwnWorkRules own = readOwnWorkRules(m_writer.db());
    const std::vector<RuleProfile> shipped = WorkRules({}, {}).profiles();
    const bool twice = std::any_of(shipped.begin(), shipped.end(), taken)
                       || std::any_of(own.profiles.begin(), own.profiles.end(),
                                      [&](const RuleProfile& other) { return other.id != profile.id && taken(other); });
    if (twice)
        throw Error(ErrorCode::Input,
                    streife::tr("There is a rule profile of this name already: %1.").arg(profile.name.str()));
    if (!profile.basedOn.isEmpty()
        && std::none_of(shipped.begin(), shipped.end(), [&](const auto& p) { return p.key == profile.basedOn; }))
        throw Error(ErrorCode::Input, streife::tr("A rule profile can only build on one that comes with the program."));
}

void WorktimeService::check(const RuleLimit& limit) const {
    const QString what = enumLabel(limit.kind);
    if (limit.value < -1 || limit.value > mostOf(limit.kind))
        throw Error(ErrorCode::Input,
                    streife::tr("%1: %2 is outside of what is possible (at most %3).")
                        .arg(what, QString::number(limit.value), limitText(limit.kind, mostOf(limit.kind))));
    if (!limit.validFrom.isNull() && !limit.validUntil.isNull() && limit.validUntil < limit.validFrom)
        throw Error(ErrorCode::Input, streife::tr("%1: the last day lies before the first.").arg(what));
    if (limit.state == LimitState::Checked && (limit.checkedBy.trimmed().isEmpty() || limit.checkedOn.isNull()))
        throw Error(ErrorCode::Input, streife::tr("%1: who checked it, and on which day?").arg(what));
    for (const RuleLimit& other : readOwnWorkRules(m_writer.db()).limits)
        if (other.id != limit.id && other.profile == limit.profile && other.kind == limit.kind && overlap(other, limit))
            throw Error(ErrorCode::Input, streife::tr("%1 has a value for these days already: %2.")
                                              .arg(what, limitText(other.kind, other.value)));
}

RuleProfileId WorktimeService::add(const RuleProfile& profile) {
    RuleProfile row = profile;
    row.id = m_writer.newId<RuleProfile>();
    check(row);
    Repository<RuleProfile>(m_writer).insert(row);
    return row.id;
}

void WorktimeService::save(const RuleProfile& before, const RuleProfile& after) {
    if (before.key != after.key)
        throw Error(ErrorCode::Input, streife::tr("The short name of a rule profile stays as it is."));
    check(after);
    Repository<RuleProfile>(m_writer).save(before, after);
}

void WorktimeService::remove(RuleProfileId id) {
    Repository<RuleProfile> profiles(m_writer);
    const RuleProfile profile = profiles.get(id);
    Statement& s = m_writer.db().cached("SELECT count(*) FROM officer_intern WHERE _del=0 AND rule_profile=?1");
    Cursor cursor(s);
    s.with(profile.key);
    const qint64 users = cursor.next() ? s.integer(0) : 0;
    if (users > 0)
        throw Error(ErrorCode::Input,
                    streife::tr("%1 cannot be deleted: %n officer(s) work by it.", nullptr, int(users))
                        .arg(profile.name.str()));
    Repository<RuleLimit> limits(m_writer);
    for (const RuleLimit& limit : readOwnWorkRules(m_writer.db()).limits)
        if (limit.profile == profile.key)
            limits.remove(limit.id);
    profiles.remove(id);
}

RuleLimitId WorktimeService::add(const RuleLimit& limit) {
    RuleLimit row = limit;
    row.id = m_writer.newId<RuleLimit>();
    check(row);
    Repository<RuleLimit>(m_writer).insert(row);
    return row.id;
}

void WorktimeService::save(const RuleLimit& before, const RuleLimit& after) {
    check(after);
    Repository<RuleLimit>(m_writer).save(before, after);
}

void WorktimeService::remove(RuleLimitId id) {
    Repository<RuleLimit>(m_writer).remove(id);
}

} // namespace streife
