// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/wallnotenames.h"

#include "core/base/fold.h"
#include "core/base/tr.h"

#include <algorithm>

namespace streife {
namespace {

using Trouble = WallNoteProblem::Kind;

constexpr qsizetype kLeastLetters = 3; // of a family name that is not written out; on a patrol one is enough
constexpr size_t kMostChoices = 8;

/// Folded, without the commas and full stops of "Weber, K."
QStringList plainWords(const QStringList& words) {
    QStringList out;
    for (const QString& word : words) {
        QString plain = folded(word);
        while (!plain.isEmpty() && (plain.endsWith(u',') || plain.endsWith(u'.')))
            plain.chop(1);
        if (!plain.isEmpty())
            out += plain.split(u' ', Qt::SkipEmptyParts);
    }
    return out;
}

/// Do `words` begin the first names, "a" or "anna" or "anna m"?
bool begins(const QString& given, const QString& words) {
    return !words.isEmpty() && given.startsWith(words);
}

/// How well somebody fits, best 0; 4 = not at all.
int fit(const Officer& o, const QString& said, qsizetype least) {
    const QString family = folded(o.familyName.str());
    const QString given = folded(o.givenName);
    if (said == folded(o.serviceNo.str()))
        return 0;
    if (!given.isEmpty() && (said == family + u' ' + given || said == given + u' ' + family))
        return 1;
    if (said == family || (said.startsWith(family + u' ') && begins(given, said.mid(family.size() + 1)))
        || (said.endsWith(u' ' + family) && begins(given, said.chopped(family.size() + 1))))
        return 2;
    return said.size() >= least && family.startsWith(said) ? 3 : 4;
}

} // namespace

std::vector<OfficerId> NoteNames::meant(const std::vector<OfficerId>& among, const QStringList& words,
                                        qsizetype least) const {
    const QString said = plainWords(words).join(u' ');
    const qsizetype slash = said.lastIndexOf(u'/'); // "PI/1001"
    std::vector<std::pair<int, OfficerId>> fits;
    for (const OfficerId id : among) {
        const Officer& o = *m_plan.officers.constFind(id);
        int how = fit(o, said, least);
        if (slash > 0 && said.mid(slash + 1) == folded(o.serviceNo.str())) {
            const auto agency = m_plan.agencies.constFind(o.agency);
            const QString before = said.left(slash);
            if (agency != m_plan.agencies.constEnd()
                && (before == folded(agency->shortName) || before == folded(agency->name.str())))
                how = 0;
        }
        if (how < 4)
            fits.push_back({how, id});
    }
    std::sort(fits.begin(), fits.end());
    std::vector<OfficerId> out;
    for (const auto& [how, id] : fits)
        if (how == fits.front().first)
            out.push_back(id);
    return out;
}

QString NoteNames::house(AgencyId agency) const {
    const auto found = m_plan.agencies.constFind(agency);
    return found == m_plan.agencies.constEnd() ? streife::tr("unknown authority") : found->label();
}

QString NoteNames::text(OfficerId officer) const {
    const auto found = m_plan.officers.constFind(officer);
    return found == m_plan.officers.constEnd() ? streife::tr("name not known here") : found->fullName();
}

QString NoteNames::onItAlready(OfficerId officer, const QString& patrol) const {
    return streife::tr("%1 is on %2 already.").arg(text(officer), patrol);
}

QString NoteNames::notOurs(const QString& who, AgencyId agency) const {
    return streife::tr(
               "%1 belongs to %2. That authority names its people itself; please tell it what stands on the wall.")
        .arg(who, house(agency));
}

std::vector<OfficerId> NoteNames::everybody(bool ours) const {
    std::vector<OfficerId> out;
    for (const Officer& o : m_plan.officers)
        if (m_own.contains(o.agency) == ours && !m_plan.formerOfficers.contains(o.id))
            out.push_back(o.id);
    std::sort(out.begin(), out.end());
    return out;
}

/// Namesakes are told apart by first name and unit; typed is what no other of them has.
NoteNames::Found NoteNames::oneOf(const std::vector<OfficerId>& found, const QString& said) const {
    if (found.size() == 1)
        return {found.front()};
    Found out{{}, Trouble::Ambiguous, streife::tr("\"%1\" can be several people. Which one?").arg(said), {}};
    QHash<QString, int> names;
    for (const OfficerId id : found)
        ++names[folded(text(id))];
    QHash<QString, int> numbers;
    for (const Officer& o : m_plan.officers)
        ++numbers[folded(o.serviceNo.str())];
    for (const OfficerId id : found) {
        if (out.choices.size() == kMostChoices)
            break;
        const Officer& o = *m_plan.officers.constFind(id);
        QString type = o.familyName.str() + u' ' + o.givenName;
        QStringList about{o.serviceNo.str(), house(o.agency)};
        if (o.givenName.isEmpty() || names.value(folded(text(id))) > 1) {
            type = numbers.value(folded(o.serviceNo.str())) > 1 ? house(o.agency) + u'/' + o.serviceNo.str()
                                                                : o.serviceNo.str();
            about.front() = text(id);
        }
        if (const auto unit = o.unit ? m_plan.units.constFind(*o.unit) : m_plan.units.constEnd();
            unit != m_plan.units.constEnd())
            about << unit->name.str();
        out.choices.push_back({type, about.join(QStringLiteral(" · "))});
    }
    return out;
}

NoteNames::Found NoteNames::own(const PatrolDraft& draft, const QStringList& words) const {
    const QString said = words.join(u' ').left(60);
    if (plainWords(words).isEmpty())
        return {{}, Trouble::Unfinished, streife::tr("Whose name?"), {}};
    if (const auto found = meant(everybody(true), words, kLeastLetters); !found.empty()) {
        std::vector<OfficerId> nearer = found;
        std::erase_if(nearer, [&](OfficerId id) {
            const AgencyId agency = m_plan.officers.constFind(id)->agency;
            return std::none_of(draft.posts.begin(), draft.posts.end(),
                                [agency](const PostDraft& post) { return post.agency == agency; });
        });
        return oneOf(nearer.empty() ? found : nearer, said);
    }
    if (const auto others = meant(everybody(false), words, kLeastLetters); !others.empty())
        return {
            {}, Trouble::Refused, notOurs(text(others.front()), m_plan.officers.constFind(others.front())->agency), {}};
    if (plainWords(words).join(u' ').size() < kLeastLetters) // still being typed
        return {{}, Trouble::Unfinished, streife::tr("Whose name?"), {}};
    return {{}, Trouble::Unknown, streife::tr("Nobody here is called \"%1\".").arg(said), {}};
}

NoteNames::Found NoteNames::onPatrol(const PlannedPatrol& patrol, const PatrolDraft& draft,
                                     const QStringList& words) const {
    const QString said = words.join(u' ').left(60);
    const QStringList plain = plainWords(words);
    if (plain.isEmpty())
        return {{}, Trouble::Unfinished, streife::tr("Whose name?"), {}};
    std::vector<OfficerId> there;
    for (const PostDraft& post : draft.posts)
        for (const OfficerId id : post.crew)
            if (m_plan.officers.contains(id))
                there.push_back(id);
    const auto found = meant(there, words, 1);
    if (found.size() == 1) {
        // The post decides: whoever of the own people stands on a partner's post was put there by the partner.
        for (const PostDraft& post : draft.posts)
            if (std::find(post.crew.begin(), post.crew.end(), found.front()) != post.crew.end()
                && !m_own.contains(post.agency))
                return {{}, Trouble::Refused, notOurs(text(found.front()), post.agency), {}};
    }
    if (!found.empty())
        return oneOf(found, said);
    for (const PlannedPost& post : patrol.posts)
        if (!m_own.contains(post.post.agency) && folded(post.releasedName).contains(plain.join(u' ')))
            return {{}, Trouble::Refused, notOurs(said, post.post.agency), {}};
    return {{}, Trouble::Unknown, streife::tr("\"%1\" is not on this patrol.").arg(said), {}};
}

} // namespace streife
