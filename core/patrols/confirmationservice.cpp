// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/confirmationservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/patrols/releasednames.h"
#include "core/patrols/seal.h"
#include "core/store/repository.h"

namespace streife {

ConfirmationService::Found ConfirmationService::find(PatrolId patrol) const {
    auto planned = readPatrol(m_writer.db(), patrol);
    if (!planned)
        throwRecordGone(tableOf<Patrol>());
    Found found{std::move(*planned), {}};
    for (Agency& a : Records<Agency>(m_writer.db()).where("partnership=?1", found.patrol.patrol.partnership.value()))
        found.agencies.insert(a.id, std::move(a));
    return found;
}

AgencyKey ConfirmationService::ownKey(const Found& found, AgencyId agency) const {
    if (!AgencyService(m_writer).isOwn(agency))
        throw Error(ErrorCode::Forbidden,
                    streife::tr("Only %1 itself can confirm or decline for %1.").arg(labelOf(found.agencies, agency)));
    const PatrolBinding binding = bindingOf(found.patrol, found.agencies);
    const AgencyKey* key = binding.key(agency);
    if (!key)
        throw Error(ErrorCode::Input, streife::tr("%1 has no post in the patrol %2.")
                                          .arg(labelOf(found.agencies, agency), found.patrol.patrol.key.str()));
    return *key;
}

std::optional<QString> ConfirmationService::textProblem(const QString& text, const QString& what) {
    return plainTextProblem(text.trimmed(), what);
}

/// Before anything of the answer is written: a caller may take the refusal for one patrol of many.
void ConfirmationService::requireFitting(const QString& note) const {
    if (const auto problem = textProblem(note, streife::tr("The note")))
        throw Error(ErrorCode::Input, *problem);
}

bool ConfirmationService::accept(PatrolId patrol, AgencyId agency, const QString& note, std::optional<int> strength) {
    requireFitting(note);
    const Found found = find(patrol);
    const AgencyKey key = ownKey(found, agency);
    if (found.patrol.patrol.state == PatrolState::Cancelled)
        throw Error(
            ErrorCode::Input,
            streife::tr("The patrol %1 is cancelled and cannot be confirmed.").arg(found.patrol.patrol.key.str()));
    promise(found.patrol, agency, strength);
    if (key.state == KeyState::Given)
        return false;
    write(found, agency, Decision::Accept, note);
    return true;
}

bool ConfirmationService::decline(PatrolId patrol, AgencyId agency, const QString& note,
                                  const std::vector<TimeSpan>& alternatives) {
    requireFitting(note);
    const Found found = find(patrol);
    const AgencyKey key = ownKey(found, agency);
    if (key.state == KeyState::Declined && key.last->note == note.trimmed()
        && key.last->alternatives == alternativesText(alternatives))
        return false;
    write(found, agency, Decision::Decline, note, alternatives);
    release(patrol, agency);
    return true;
}

bool ConfirmationService::withdraw(PatrolId patrol, AgencyId agency, const QString& note) {
    requireFitting(note);
    const Found found = find(patrol);
    const AgencyKey key = ownKey(found, agency);
    if (!key.last || key.state == KeyState::Withdrawn)
        return false;
    write(found, agency, Decision::Withdraw, note);
    release(patrol, agency);
    return true;
}

void ConfirmationService::release(PatrolId patrol, AgencyId agency) {
    const Found found = find(patrol);
    (void)ownKey(found, agency);
    Repository<Post> posts(m_writer);
    for (const PlannedPost& p : found.patrol.posts)
        if (p.post.agency == agency) {
            Post after = p.post;
            after.promised = 0;
            posts.save(p.post, after);
            takeBackOffered(p.post.id);
        }
    showNames(patrol, agency, {});
}

/// People of an offer who were counted on there are free again.
void ConfirmationService::takeBackOffered(PostId post) {
    Repository<OfferUse> uses(m_writer);
    for (const OfferUse& use : uses.select("post=?1", "id", post.value()))
        uses.remove(use.id);
}

void ConfirmationService::showNames(PatrolId patrol, AgencyId agency, const QString& names) {
    const Found found = find(patrol);
    (void)ownKey(found, agency);
    ReleasedNames rows(m_writer);
    QString wanted = names;
    for (const PlannedPost& p : found.patrol.posts)
        if (p.post.agency == agency) {
            rows.set(p.post.id, wanted, found.patrol.patrol.partnership);
            wanted.clear(); // once
        }
}

void ConfirmationService::promise(const PlannedPatrol& patrol, AgencyId agency, std::optional<int> strength) {
    Repository<Post> posts(m_writer);
    int left = std::max(0, strength.value_or(0));
    for (const PlannedPost& p : patrol.posts) {
        if (p.post.agency != agency)
            continue;
        Post after = p.post;
        if (strength) {
            after.promised = std::min(left, p.post.strength);
            left -= after.promised;
            if (after.promised < p.offered) // its answer knows better than its offer
                takeBackOffered(p.post.id);
        } else if (p.open() > 0) {
            after.promised = p.post.strength;
        }
        posts.save(p.post, after);
    }
}

void ConfirmationService::write(const Found& found, AgencyId agency, Decision decision, const QString& note,
                                const std::vector<TimeSpan>& alternatives) {
    const AgencyId own(m_writer.ownAgency());
    const QString ownName = Repository<Agency>(m_writer).get(own).name.str();
    Repository<Confirmation> rows(m_writer);
    Confirmation row;
    row.id = rows.newId();
    row.patrol = found.patrol.patrol.id;
    row.agency = agency;
    row.decision = decision;
    row.at = m_writer.now();
    row.by = streife::tr("%1, operational planning").arg(ownName);
    row.seal = sealOf(found.patrol, found.agencies);
    if (!AgencyService(m_writer).isHouse(agency))
        row.steward = own;
    row.note = note.trimmed();
    row.alternatives = alternativesText(alternatives);
    rows.insert(row, found.patrol.patrol.partnership);
}

void ConfirmationService::follow(const PlannedPatrol& before) {
    if (before.confirmations.empty())
        return;
    const Found now = find(before.patrol.id);
    const bool cancelled =
        now.patrol.patrol.state == PatrolState::Cancelled && before.patrol.state != PatrolState::Cancelled;
    const QString seal = sealOf(now.patrol, now.agencies);
    const PatrolBinding after = bindingOf(now.patrol, now.agencies);
    for (const AgencyKey& key : bindingOf(before, now.agencies).keys) {
        if (key.state != KeyState::Given || !after.key(key.agency) || !AgencyService(m_writer).isHouse(key.agency))
            continue;
        if (cancelled)
            write(now, key.agency, Decision::Withdraw, streife::tr("cancelled"));
        else if (key.last->seal != seal)
            write(now, key.agency, Decision::Accept, {});
    }
}

PhonePromiseId ConfirmationService::note(const PhonePromise& promise) {
    if (const auto wrong = ShortText::problem(promise.name.str(), streife::tr("The name")))
        throw Error(ErrorCode::Input, *wrong);
    const Found found = find(promise.patrol);
    if (!bindingOf(found.patrol, found.agencies).key(promise.agency))
        throw Error(ErrorCode::Input, streife::tr("%1 has no post in the patrol %2.")
                                          .arg(labelOf(found.agencies, promise.agency), found.patrol.patrol.key.str()));
    Repository<PhonePromise> rows(m_writer);
    PhonePromise row = promise;
    row.id = rows.newId();
    row.function = promise.function.trimmed();
    row.takenBy = promise.takenBy.trimmed();
    if (row.takenBy.isEmpty())
        row.takenBy = streife::tr("operational planning");
    if (!row.at)
        row.at = m_writer.now();
    rows.insert(row, found.patrol.patrol.partnership);
    return row.id;
}

void ConfirmationService::remove(PhonePromiseId id) {
    Repository<PhonePromise>(m_writer).remove(id);
}

} // namespace streife
