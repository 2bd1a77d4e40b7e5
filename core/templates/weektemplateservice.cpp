// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/weektemplateservice.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/sorting.h"
#include "core/base/tr.h"
#include "core/store/repository.h"
#include "core/templates/weektemplatetable.h"

namespace streife {
namespace {

constexpr int kFirstVersion = 2; ///< of files that have the tables

WeekTemplate rowOf(WeekTemplateId id, PartnershipId partnership, const WeekTemplateDraft& draft) {
    return {id, partnership, ShortText(draft.name, tr("The name")), draft.validFrom.iso(),
            draft.validUntil ? draft.validUntil->iso() : QString()};
}

/// Children lie in the order of the draft: the n-th row becomes the n-th wanted one, what is left over goes.
template <class T, class Make>
void writeChildren(Repository<T>& rows, const std::vector<T>& before, size_t wanted, PartnershipId scope, Make make) {
    for (size_t i = 0; i < wanted; ++i) {
        const bool old = i < before.size();
        const T after = make(old ? before[i].id : rows.newId(), i);
        if (old)
            rows.save(before[i], after);
        else
            rows.insert(after, scope);
    }
    for (size_t i = wanted; i < before.size(); ++i)
        rows.remove(before[i].id);
}

TemplatePatrolDraft patrolDraft(Database& db, const TemplatePatrol& p) {
    TemplatePatrolDraft out{p.id,       p.weekday, p.startMinute,  p.minutes, p.title.str(),
                            p.callSign, p.mode,    p.meetingPoint, {},        {}};
    for (const TemplatePost& post : Records<TemplatePost>(db).select("patrol=?1", "position,id", p.id.value()))
        out.posts.push_back({post.agency, post.strength, post.function});
    for (const TemplateVisit& v : Records<TemplateVisit>(db).select("patrol=?1", "position,id", p.id.value()))
        out.visits.push_back({v.hotspot, v.startMinute, v.minutes, v.stayMinutes});
    return out;
}

std::optional<LoadedTemplate> loaded(Database& db, const WeekTemplate& row) {
    const auto from = Week::parse(row.validFrom);
    if (!from)
        return std::nullopt;
    LoadedTemplate out{row.id, {row.name.str(), *from, Week::parse(row.validUntil)}};
    for (const TemplatePatrol& p :
         Records<TemplatePatrol>(db).select("template=?1", "weekday,start_minute,position,id", row.id.value()))
        out.draft.patrols.push_back(patrolDraft(db, p));
    return out;
}

} // namespace

std::vector<LoadedTemplate> readTemplates(Database& db, PartnershipId partnership) {
    std::vector<LoadedTemplate> out;
    if (db.integer("PRAGMA user_version") < kFirstVersion)
        return out;
    for (const WeekTemplate& row : Records<WeekTemplate>(db).where("partnership=?1", partnership.value()))
        if (auto t = loaded(db, row))
            out.push_back(std::move(*t));
    sortByKey(out, [](const LoadedTemplate& t) { return folded(t.draft.name); });
    return out;
}

void WeekTemplateService::check(PartnershipId partnership, const WeekTemplateDraft& draft,
                                std::optional<WeekTemplateId> self) const {
    if (const QString problem = templateProblem(draft); !problem.isEmpty())
        throw Error(ErrorCode::Input, problem);
    for (const WeekTemplate& other : Records<WeekTemplate>(m_writer.db()).where("partnership=?1", partnership.value()))
        if (other.id != self && folded(other.name.str()) == folded(draft.name))
            throw Error(ErrorCode::Input,
                        streife::tr("There is a week template \"%1\" already.").arg(other.name.str()));
}

WeekTemplateId WeekTemplateService::create(PartnershipId partnership, const WeekTemplateDraft& draft) {
    check(partnership, draft, std::nullopt);
    Repository<WeekTemplate> rows(m_writer);
    const WeekTemplateId id = rows.newId();
    rows.insert(rowOf(id, partnership, draft), partnership);
    writePatrols(id, partnership, draft);
    return id;
}

void WeekTemplateService::update(WeekTemplateId id, const WeekTemplateDraft& seen, const WeekTemplateDraft& draft) {
    Repository<WeekTemplate> rows(m_writer);
    const WeekTemplate before = rows.get(id);
    const auto now = loaded(m_writer.db(), before);
    if (!now || now->draft != seen)
        throw Error(ErrorCode::Stale,
                    streife::tr("The week template was changed meanwhile. Please look at it and change it again."));
    check(before.partnership, draft, id);
    rows.save(before, rowOf(id, before.partnership, draft));
    writePatrols(id, before.partnership, draft);
}

void WeekTemplateService::remove(WeekTemplateId id) {
    Repository<WeekTemplate>(m_writer).remove(id);
}

void WeekTemplateService::writePatrols(WeekTemplateId id, PartnershipId partnership, const WeekTemplateDraft& draft) {
    Repository<TemplatePatrol> rows(m_writer);
    auto left = rows.where("template=?1", id.value());
    for (size_t i = 0; i < draft.patrols.size(); ++i) {
        const TemplatePatrolDraft& d = draft.patrols[i];
        const auto old = std::find_if(left.begin(), left.end(), [&](const TemplatePatrol& p) { return d.id == p.id; });
        const TemplatePatrol after{
            old == left.end() ? rows.newId() : old->id,   id,         int(i), d.weekday,     d.startMinute, d.minutes,
            ShortText(d.title, streife::tr("The title")), d.callSign, d.mode, d.meetingPoint};
        if (old == left.end()) {
            rows.insert(after, partnership);
        } else {
            rows.save(*old, after);
            left.erase(old);
        }
        writePosts(after.id, partnership, d);
        writeVisits(after.id, partnership, d);
    }
    for (const TemplatePatrol& gone : left)
        rows.remove(gone.id);
}

void WeekTemplateService::writePosts(TemplatePatrolId id, PartnershipId partnership, const TemplatePatrolDraft& draft) {
    Repository<TemplatePost> rows(m_writer);
    writeChildren(rows, rows.select("patrol=?1", "position,id", id.value()), draft.posts.size(), partnership,
                  [&](TemplatePostId row, size_t i) {
                      const TemplatePostDraft& d = draft.posts[i];
                      return TemplatePost{row, id, d.agency, int(i), d.strength, d.function};
                  });
}

void WeekTemplateService::writeVisits(TemplatePatrolId id, PartnershipId partnership,
                                      const TemplatePatrolDraft& draft) {
    Repository<TemplateVisit> rows(m_writer);
    writeChildren(rows, rows.select("patrol=?1", "position,id", id.value()), draft.visits.size(), partnership,
                  [&](TemplateVisitId row, size_t i) {
                      const TemplateVisitDraft& d = draft.visits[i];
                      return TemplateVisit{row, id, d.hotspot, int(i), d.startMinute, d.minutes, d.stayMinutes};
                  });
}

} // namespace streife
