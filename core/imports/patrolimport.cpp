// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/patrolimport.h"

#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/hotspots/hotspottable.h"
#include "core/imports/enumcell.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

namespace streife {
namespace {

constexpr qint64 kLongestPatrolMinutes = 7 * 24 * 60;
constexpr int kMaxStrength = 99;
constexpr const char* kModeWords =
    "Fuß=foot|zu Fuß=foot|Fußstreife=foot|Rad=bicycle|Fahrrad=bicycle|Fahrradstreife=bicycle|"
    "Pkw=car|Auto=car|Kfz=car|Funkstreifenwagen=car|Krad=motorcycle|Motorrad=motorcycle|"
    "ÖPNV=public-transport|Bus und Bahn=public-transport|Sonstige=other";
/// What lists say of keys is understood and leaves the patrol a proposal: keys are given, not imported.
constexpr const char* kStateWords = "vorgeschlagen=proposed|geplant=proposed|promised=proposed|binding=proposed|"
                                    "declined=proposed|zugesagt=proposed|verbindlich=proposed|abgelehnt=proposed|"
                                    "abgesagt=cancelled";

/// A visit that says in a cell what stands there is left as it is: cells know neither days nor the window around a
/// planned minute. Without a time the cell leaves the time alone.
VisitDraft visitOf(const VisitCell& cell, HotspotId hotspot, const TimeSpan& patrol, std::vector<VisitDraft>& old) {
    const auto says = [&](const VisitDraft& v, bool anyTime) {
        const VisitCell there =
            cellOf(cell.hotspot, {VisitId(1), PatrolId(1), v.hotspot, 0, v.window, v.stayMinutes, v.plannedAt}, patrol);
        return v.hotspot == hotspot && (anyTime || (there.from == cell.from && there.until == cell.until));
    };
    auto same = std::find_if(old.begin(), old.end(), [&](const VisitDraft& v) { return says(v, false); });
    if (same == old.end() && !cell.from)
        same = std::find_if(old.begin(), old.end(), [&](const VisitDraft& v) { return says(v, true); });
    if (same == old.end()) {
        const Visit visit = visitFromCell(cell, hotspot, patrol);
        return {visit.hotspot, visit.window, visit.stayMinutes, visit.plannedAt};
    }
    VisitDraft kept = *same;
    old.erase(same);
    const int stay = cell.stayMinutes.value_or(kept.stayMinutes);
    if (kept.plannedAt && kept.window == TimeSpan(*kept.plannedAt, kept.plannedAt->plusMinutes(kept.stayMinutes)))
        kept.window = TimeSpan(*kept.plannedAt, kept.plannedAt->plusMinutes(stay));
    kept.stayMinutes = stay;
    return kept;
}

} // namespace

struct PatrolImport::Indexes {
    AgencyIndex agencies;
    OfficerIndex officers;
    QHash<QString, std::vector<Hotspot>> hotspots;
    QHash<QString, std::vector<Patrol>> patrols;

    Indexes(Database& db, const ImportTarget& target)
        : agencies(db, target.partnership, target.own), officers(db, target.partnership, agencies) {
        for (Hotspot& h : Records<Hotspot>(db).where("partnership=?1", target.partnership.value()))
            hotspots[folded(h.name.str())].push_back(h);
        for (Patrol& p : Records<Patrol>(db).where("partnership=?1", target.partnership.value()))
            patrols[folded(p.key.str())].push_back(p);
    }
};

void PatrolImport::bad(int line, Field field, const QString& value, const QString& text) {
    m_log.error(line, m_columns.value(field), value, text);
}

void PatrolImport::readLists(const ImportRow& row, Row& out) {
    if (row.has(Field::Tasks)) {
        out.tasks = cellList(row.text(Field::Tasks));
        for (const QString& task : *out.tasks)
            if (const auto problem = ShortText::problem(task, row.columnWords(Field::Tasks)))
                Importer::bad(row, Field::Tasks, *problem);
    }
    if (row.has(Field::Crew))
        out.crew = cellList(row.text(Field::Crew));
    // An empty cell beside a crew says nothing about posts: the column is there for other rows.
    const bool silent = row.text(Field::Posts).trimmed().isEmpty() && out.crew && !out.crew->isEmpty();
    if (row.has(Field::Posts) && !silent) {
        out.posts.emplace();
        for (const QString& part : cellList(row.text(Field::Posts))) {
            const auto post = parsePostCell(part);
            if (post)
                out.posts->push_back(*post);
            else
                Importer::bad(row, Field::Posts,
                              streife::tr("\"%1\" is no post. Please write authority:strength:function or "
                                          "authority:strength:function:promised, several separated by |.")
                                  .arg(part));
            if (const auto problem =
                    post ? plainTextProblem(post->function, streife::tr("The function")) : std::nullopt)
                Importer::bad(row, Field::Posts, *problem);
        }
    }
    if (row.has(Field::Visits)) {
        out.visits.emplace();
        for (const QString& part : cellList(row.text(Field::Visits))) {
            if (const auto visit = parseVisitCell(part))
                out.visits->push_back(*visit);
            else
                Importer::bad(row, Field::Visits,
                              streife::tr("\"%1\" is no visit. Please write hotspot@18:30/15 or hotspot/15, several "
                                          "separated by |.")
                                  .arg(part));
        }
    }
}

void PatrolImport::readChoices(const ImportRow& row, Row& out) {
    if (row.has(Field::Mode)) {
        out.mode = row.text(Field::Mode).isEmpty() ? PatrolMode::Foot
                                                   : enumFromCell<PatrolMode>(row.text(Field::Mode), kModeWords);
        if (!out.mode)
            Importer::bad(row, Field::Mode, streife::tr("Unknown; possible are: %1.").arg(enumWords<PatrolMode>()));
    }
    if (row.has(Field::State)) {
        out.state = row.text(Field::State).isEmpty() ? PatrolState::Proposed
                                                     : enumFromCell<PatrolState>(row.text(Field::State), kStateWords);
        if (!out.state)
            Importer::bad(row, Field::State, streife::tr("Unknown; possible are: %1.").arg(enumWords<PatrolState>()));
    }
}

void PatrolImport::take(const ImportRow& row, NumberCells numbers) {
    const qint64 errors = m_log.errorCount();
    const auto key = name(row, Field::Key);
    if (!key)
        return;
    for (const Field field : {Field::Key, Field::Start, Field::Title, Field::Crew, Field::Visits, Field::Posts})
        m_columns.insert(field, row.column(field));
    Row out{row.line(), *key, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, {}, {}};
    if (row.has(Field::Title))
        out.title = name(row, Field::Title);
    if (row.has(Field::Start) || row.has(Field::Date)) {
        const ReadSpan span = SpanReader(m_request.mapping, numbers, BareDates::LackTheTime, m_log).read(row);
        if (span.state == ReadSpan::State::Ok)
            out.span = span.span;
        if (out.span && out.span->minutes() > kLongestPatrolMinutes)
            Importer::bad(row, Field::End, streife::tr("A patrol cannot last longer than a week."));
    }
    out.callSign = textIfThere(row, Field::CallSign);
    out.meetingPoint = textIfThere(row, Field::MeetingPoint);
    readChoices(row, out);
    readLists(row, out);
    const QString folding = folded(key->str());
    if (const auto other = m_lines.constFind(folding); other != m_lines.cend())
        bad(out.line, Field::Key, key->str(), streife::tr("Line %1 has the same key.").arg(*other));
    m_lines.insert(folding, out.line);
    out.flawed = m_log.errorCount() > errors;
    m_rows.push_back(std::move(out));
}

/// What the patrol is before the file speaks: itself, or a new one.
std::optional<PatrolDraft> PatrolImport::base(const Row& row, Database& db) {
    if (row.before)
        if (const auto planned = readPatrol(db, *row.before))
            return PatrolDraft::of(*planned);
    if ((!row.title || !row.span) && row.flawed)
        return std::nullopt;
    if (!row.title || !row.span) {
        bad(row.line, row.title ? Field::Start : Field::Title, {},
            streife::tr("The patrol %1 is new: it needs a title, a start and an end.").arg(row.key.str()));
        return std::nullopt;
    }
    PatrolDraft draft{row.key.str(),
                      row.title->str(),
                      *row.span,
                      PatrolMode::Foot,
                      {},
                      {},
                      PatrolState::Proposed,
                      PatrolOutcome::None,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
    return draft;
}

void PatrolImport::applyPosts(const Row& row, PatrolDraft& draft, const Indexes& indexes) {
    if (!row.posts)
        return;
    std::vector<PostDraft> posts;
    std::vector<PostDraft> old = draft.posts;
    for (const PostCell& cell : *row.posts) {
        const auto agency = indexes.agencies.find(cell.agency);
        if (!agency.id) {
            bad(row.line, Field::Posts, cell.agency, agency.problem);
            continue;
        }
        PostDraft post{*agency.id, cell.strength, cell.promised.value_or(0), cell.function, {}, {}};
        // A post that is there already keeps what the file can't say: promise, unit, and names where there is no crew.
        const auto same = std::find_if(old.begin(), old.end(), [&](const PostDraft& p) {
            return p.agency == post.agency && p.function == post.function;
        });
        if (same != old.end()) {
            post.promised = cell.promised.value_or(std::min(same->promised, post.strength));
            post.unit = same->unit;
            post.crew = same->crew;
            old.erase(same);
        }
        posts.push_back(std::move(post));
    }
    draft.posts = std::move(posts);
}

void PatrolImport::applyCrew(const Row& row, PatrolDraft& draft, const Indexes& indexes) {
    if (!row.crew)
        return;
    for (PostDraft& post : draft.posts)
        if (indexes.agencies.isOwn(post.agency))
            post.crew.clear();
    QSet<OfficerId> seen;
    for (const QString& number : *row.crew) {
        const auto found = indexes.officers.find(number);
        if (!found.id) {
            bad(row.line, Field::Crew, number, found.problem);
            continue;
        }
        const Officer& officer = indexes.officers.get(*found.id);
        if (seen.contains(officer.id)) {
            bad(row.line, Field::Crew, number,
                streife::tr("%1 cannot be in one patrol twice.").arg(officer.fullName()));
            continue;
        }
        seen.insert(officer.id);
        const Agency* agency = indexes.agencies.get(officer.agency);
        if (!agency || !indexes.agencies.isOwn(officer.agency)) {
            bad(row.line, Field::Crew, number,
                streife::tr("%1 names its own people itself.").arg(agency ? agency->label() : QString()));
            continue;
        }
        const auto isFree = [&](const PostDraft& p) {
            return p.agency == officer.agency && int(p.crew.size()) < p.strength;
        };
        auto post = std::find_if(draft.posts.begin(), draft.posts.end(), isFree);
        if (post == draft.posts.end() && row.posts && !row.posts->empty()) {
            bad(row.line, Field::Crew, number,
                streife::tr("The file has no free post of %1 for %2.").arg(agency->label(), officer.fullName()));
            continue;
        }
        if (post == draft.posts.end()) { // without posts each one fills a post of the own authority
            const auto ofAgency = [&](const PostDraft& p) { return p.agency == officer.agency; };
            post = std::find_if(draft.posts.begin(), draft.posts.end(), ofAgency);
            if (post == draft.posts.end())
                post = draft.posts.insert(post, PostDraft{officer.agency, 0, 0, {}, {}, {}});
            ++post->strength;
        }
        post->crew.push_back(officer.id);
    }
}

void PatrolImport::applyVisits(const Row& row, PatrolDraft& draft, const Indexes& indexes) {
    if (!row.visits)
        return;
    std::vector<VisitDraft> old = std::move(draft.visits);
    draft.visits.clear();
    for (const VisitCell& cell : *row.visits) {
        const auto same = indexes.hotspots.constFind(folded(cell.hotspot));
        if (same == indexes.hotspots.cend()) {
            bad(row.line, Field::Visits, cell.hotspot,
                streife::tr("The hotspot \"%1\" is unknown. Please enter or import it first.").arg(cell.hotspot));
            continue;
        }
        if (same->size() > 1) {
            bad(row.line, Field::Visits, cell.hotspot,
                streife::tr("\"%1\" is ambiguous: it may be \"%2\" or \"%3\".")
                    .arg(cell.hotspot, (*same)[0].name.str() + u' ' + (*same)[0].category,
                         (*same)[1].name.str() + u' ' + (*same)[1].category));
            continue;
        }
        draft.visits.push_back(visitOf(cell, same->front().id, draft.span, old));
    }
}

/// Names and promises are their owner's, as the service would say in the middle of writing.
void PatrolImport::checkHolders(const Row& row, const PatrolDraft& before, const PatrolDraft& after,
                                const Indexes& indexes) {
    for (const AgencyId agency : PatrolService::changedHolders(before, after))
        if (!indexes.agencies.isOwn(agency))
            bad(row.line, Field::Posts, {},
                streife::tr("Only %1 itself may change its names and promises. Please leave its posts as they are.")
                    .arg(indexes.agencies.get(agency) ? indexes.agencies.get(agency)->label() : QString()));
    for (const PostDraft& post : after.posts)
        if (post.strength > kMaxStrength)
            bad(row.line, Field::Crew, {}, streife::tr("A post has a strength of at most %1.").arg(kMaxStrength));
}

void PatrolImport::compare(Database& db, const ImportTarget& target) {
    const Indexes indexes(db, target);
    for (Row& row : m_rows) {
        const auto same = indexes.patrols.constFind(folded(row.key.str()));
        if (same != indexes.patrols.cend() && same->size() > 1) {
            bad(row.line, Field::Key, row.key.str(),
                streife::tr("Two patrols have this key: \"%1\" and \"%2\". Please change one of them first.")
                    .arg((*same)[0].title.str(), (*same)[1].title.str()));
            continue;
        }
        if (same != indexes.patrols.cend())
            row.before = same->front().id;
        const auto before = base(row, db);
        if (!before)
            continue;
        PatrolDraft draft = *before;
        if (row.title)
            draft.title = row.title->str();
        if (row.span && !(*row.span == draft.span))
            draft = draft.movedTo(*row.span);
        draft.span = row.span.value_or(draft.span);
        draft.mode = row.mode.value_or(draft.mode);
        draft.state = row.state.value_or(draft.state);
        draft.callSign = row.callSign.value_or(draft.callSign);
        draft.meetingPoint = row.meetingPoint.value_or(draft.meetingPoint);
        draft.tasks = row.tasks.value_or(draft.tasks);
        applyPosts(row, draft, indexes);
        applyCrew(row, draft, indexes);
        applyVisits(row, draft, indexes);
        checkHolders(row, *before, draft, indexes);
        const auto words = [&] { return row.key.str() + u' ' + draft.title; };
        if (row.before && draft == *before) {
            known();
            continue;
        }
        plan(row.before ? ImportChange::Kind::Update : ImportChange::Kind::Add, row.line, words);
        row.draft = std::move(draft);
    }
}

void PatrolImport::write(Writer& writer, const ImportTarget& target, Progress& progress) {
    PatrolService service(writer);
    qint64 done = 0;
    for (const Row& row : m_rows) {
        progress.report(++done, qint64(m_rows.size()));
        if (!row.draft)
            continue;
        if (row.before)
            service.update(*row.before, *row.draft);
        else
            service.create(target.partnership, *row.draft);
    }
}

} // namespace streife
