// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/offerservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/shorttext.h"
#include "core/base/tr.h"
#include "core/patrols/confirmation.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

namespace streife {
namespace {

/// Nobody counts on the post yet, save on other offers.
bool isBlank(const PlannedPost& p) {
    return p.post.promised == 0 && p.crew.empty();
}

bool takesFrom(const PlannedPost& p, const Offer& offer) {
    return p.post.agency == offer.agency && isBlank(p) && p.open() > 0
           && (p.post.unit.isEmpty() || p.post.unit == offer.unit);
}

Offer trimmed(Offer offer) {
    offer.unit = offer.unit.trimmed();
    offer.note = offer.note.trimmed();
    return offer;
}

} // namespace

void OfferService::check(const Offer& offer) const {
    AgencyService(m_writer).requireOwn(offer.agency);
    if (offer.strength < 1 || offer.strength > 99)
        throw Error(ErrorCode::Input, streife::tr("The strength of an offer must lie between 1 and 99."));
    if (offer.span.minutes() > kLongestMinutes)
        throw Error(ErrorCode::Input, streife::tr("An offer cannot last longer than a day."));
    for (const auto& problem :
         {plainTextProblem(offer.unit, streife::tr("The unit")), plainTextProblem(offer.note, streife::tr("The note"))})
        if (problem)
            throw Error(ErrorCode::Input, *problem);
    for (const Offer& o :
         Records<Offer>(m_writer.db()).where("agency=?1 AND start=?2", offer.agency.value(), offer.span.start().ms))
        if (o.id != offer.id && o.unit == offer.unit)
            throw Error(ErrorCode::Input, streife::tr("There is an offer from %1 already; please change that one.")
                                              .arg(formatDateTime(offer.span.start())));
}

std::vector<OfferId> OfferService::add(const Offer& offer, std::optional<QDate> until) {
    const LocalTime from = toLocal(offer.span.start());
    const LocalTime to = toLocal(offer.span.end());
    const QDate last = until.value_or(from.date);
    if (last < from.date)
        throw Error(ErrorCode::Input, streife::tr("The last day of an offer lies before the first."));
    if (from.date.daysTo(last) >= kMostRepeated * 7)
        throw Error(ErrorCode::Input, streife::tr("Offers can be repeated for a year at most."));
    const PartnershipId scope = Repository<Agency>(m_writer).get(offer.agency).partnership;
    Repository<Offer> rows(m_writer);
    std::vector<OfferId> out;
    for (int days = 0; from.date.addDays(days) <= last; days += 7) {
        Offer row = trimmed(offer);
        row.id = rows.newId();
        if (days > 0)
            row.span = {fromLocal(from.date.addDays(days), from.time), fromLocal(to.date.addDays(days), to.time)};
        check(row);
        rows.insert(row, scope);
        out.push_back(row.id);
    }
    return out;
}

void OfferService::change(const Offer& before, const Offer& after) {
    AgencyService(m_writer).requireOwn(before.agency);
    if (after.agency != before.agency)
        throw Error(ErrorCode::Input, streife::tr("An offer stays with its authority; please enter a new one."));
    const Offer row = trimmed(after);
    check(row);
    Repository<Offer>(m_writer).save(before, row);
}

void OfferService::remove(OfferId id) {
    AgencyService(m_writer).requireOwn(Repository<Offer>(m_writer).get(id).agency);
    Repository<Offer>(m_writer).remove(id);
}

PlannedOffer OfferService::withRoom(OfferId id, int strength) const {
    auto found = readOffer(m_writer.db(), id);
    if (!found)
        throwRecordGone(tableOf<Offer>());
    if (strength < 1)
        throw Error(ErrorCode::Input, streife::tr("All of this offer is taken already."));
    if (strength > found->left())
        throw Error(ErrorCode::Input, streife::tr("%1 of %2 are left of this offer, %3 are asked for.")
                                          .arg(found->left())
                                          .arg(found->offer.strength)
                                          .arg(strength));
    return *found;
}

/// The post names the unit that comes, too: no key seals it.
void OfferService::take(const Offer& offer, const Post& post, int strength) {
    Post after = post;
    after.unit = offer.unit;
    Repository<Post>(m_writer).save(post, after);
    Repository<OfferUse> rows(m_writer);
    rows.insert({rows.newId(), offer.id, post.id, strength},
                Repository<Agency>(m_writer).get(offer.agency).partnership);
}

void OfferService::use(OfferId id, PatrolId patrol, int strength) {
    const Offer offer = withRoom(id, strength).offer;
    const auto before = readPatrol(m_writer.db(), patrol);
    if (!before)
        throwRecordGone(tableOf<Patrol>());
    const Patrol& p = before->patrol;
    if (p.state == PatrolState::Cancelled)
        throw Error(ErrorCode::Input, streife::tr("The patrol %1 is cancelled.").arg(p.key.str()));
    if (p.partnership != Repository<Agency>(m_writer).get(offer.agency).partnership || !offer.span.contains(p.span))
        throw Error(
            ErrorCode::Input,
            streife::tr("The patrol %1 does not lie inside the offer (%2).").arg(p.key.str(), formatSpan(offer.span)));
    int rest = strength;
    for (const PlannedPost& post : before->posts)
        if (rest > 0 && takesFrom(post, offer)) {
            const int taken = std::min(rest, post.open());
            take(offer, post.post, taken);
            rest -= taken;
        }
    if (rest == 0)
        return;
    PatrolDraft draft = PatrolDraft::of(*readPatrol(m_writer.db(), patrol));
    draft.posts.push_back({offer.agency, rest, 0, {}, offer.unit, {}});
    PatrolService(m_writer).update(patrol, draft);
    const auto after = readPatrol(m_writer.db(), patrol);
    take(offer, after->posts.back().post, rest);
}

std::optional<AgencyId> OfferService::partnerFor(AgencyId offering, AgencyId own) const {
    QHash<AgencyId, Agency> agencies;
    const PartnershipId scope = Repository<Agency>(m_writer).get(offering).partnership;
    for (Agency& a : Records<Agency>(m_writer.db()).where("partnership=?1", scope.value()))
        agencies.insert(a.id, std::move(a));
    const AgencyId house = authorityAbove(agencies, offering);
    if (house != authorityAbove(agencies, own))
        return own;
    QSet<AgencyId> others;
    for (const Agency& a : agencies)
        if (const AgencyId above = authorityAbove(agencies, a.id); above != house)
            others.insert(above);
    return others.size() == 1 ? std::optional(*others.begin()) : std::nullopt;
}

PatrolId OfferService::planFrom(OfferId id, AgencyId own, const QString& title) {
    const auto found = readOffer(m_writer.db(), id);
    if (!found)
        throwRecordGone(tableOf<Offer>());
    const Offer offer = withRoom(id, found->left()).offer;
    PatrolDraft draft{{}, title, offer.span, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    if (const auto partner = partnerFor(offer.agency, own))
        draft.posts.push_back({*partner, 1, 0, {}, {}, {}});
    const PatrolId patrol =
        PatrolService(m_writer).create(Repository<Agency>(m_writer).get(offer.agency).partnership, draft);
    use(id, patrol, found->left());
    return patrol;
}

int OfferService::fitting(const PlannedOffer& offer, const PlannedPatrol& patrol) {
    int lacking = 0;
    for (const PlannedPost& p : patrol.posts)
        if (takesFrom(p, offer.offer))
            lacking += p.open();
    return lacking > 0 ? std::min(lacking, offer.left()) : offer.left();
}

} // namespace streife
