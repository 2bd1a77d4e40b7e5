// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/replyimport.h"

#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/patrols/binding.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/rules/keyhindrance.h"
#include "core/store/records.h"

namespace streife {
namespace {

std::optional<bool> answerOf(const QString& cell) {
    static const QStringList yes{QStringLiteral("ja"),        QStringLiteral("j"),        QStringLiteral("yes"),
                                 QStringLiteral("y"),         QStringLiteral("x"),        QStringLiteral("1"),
                                 QStringLiteral("ok"),        QStringLiteral("zugesagt"), QStringLiteral("zusage"),
                                 QStringLiteral("confirmed"), QStringLiteral("accept"),   QStringLiteral("true"),
                                 QStringLiteral("wahr")};
    static const QStringList no{QStringLiteral("nein"),     QStringLiteral("n"),         QStringLiteral("no"),
                                QStringLiteral("0"),        QStringLiteral("abgelehnt"), QStringLiteral("absage"),
                                QStringLiteral("declined"), QStringLiteral("decline"),   QStringLiteral("false"),
                                QStringLiteral("falsch")};
    const QString text = folded(cell);
    if (yes.contains(text))
        return true;
    if (no.contains(text))
        return false;
    return std::nullopt;
}

} // namespace

void ReplyImport::take(const ImportRow& row, NumberCells) {
    m_keyColumn = row.column(Field::Key);
    m_agencyColumn = row.has(Field::Agency) ? row.column(Field::Agency) : m_keyColumn;
    m_answerColumn = row.column(Field::Answer);
    const auto key = name(row, Field::Key);
    if (!key)
        return;
    const QString answer = row.text(Field::Answer);
    if (answer.isEmpty()) {
        ++m_unanswered;
        return;
    }
    const auto accepted = answerOf(answer);
    if (!accepted)
        bad(row, Field::Answer, streife::tr("This is no answer. Please write yes or no, or leave the cell empty."));
    Row out{row.line(),
            key->str(),
            row.has(Field::Agency) ? row.text(Field::Agency) : QString(),
            accepted.value_or(false),
            {},
            textIfThere(row, Field::Names),
            textIfThere(row, Field::Note)};
    if (row.has(Field::Strength) && !row.text(Field::Strength).isEmpty())
        out.strength = number(row, Field::Strength, 0, 99);
    if (out.strength == 0 && out.accepted)
        bad(row, Field::Strength, streife::tr("Whoever confirms brings at least one person."));
    if (out.names) { // several stand behind one another
        out.names = cellList(*out.names).join(QStringLiteral(", "));
        if (const auto problem = row.text(Field::Names).size() > ShortText::kMaxLength // told already
                                     ? std::nullopt
                                     : ConfirmationService::textProblem(*out.names, row.columnWords(Field::Names)))
            bad(row, Field::Names, *problem);
    }
    if (accepted)
        m_rows.push_back(std::move(out));
}

void ReplyImport::refuse(const Row& row, const QString& why) {
    m_log.error(row.line, m_keyColumn, row.key, why);
}

std::optional<AgencyId> ReplyImport::agencyOf(const Row& row, const PlannedPatrol& patrol,
                                              const AgencyIndex& agencies) {
    if (!row.agency.isEmpty()) {
        const auto found = agencies.find(row.agency);
        if (!found.id)
            m_log.error(row.line, m_agencyColumn, row.agency, found.problem);
        return found.id;
    }
    QSet<AgencyId> kept;
    for (const PlannedPost& p : patrol.posts)
        if (const Agency* a = agencies.get(p.post.agency); a != nullptr && a->steward && agencies.isOwn(a->id))
            kept.insert(a->id);
    if (kept.size() == 1)
        return *kept.begin();
    refuse(row,
           kept.isEmpty()
               ? streife::tr("No authority of this patrol answers on a sheet: those that take part answer themselves.")
               : streife::tr("Several authorities answer on a sheet here: please add a column \"agency\"."));
    return std::nullopt;
}

/// The patrol and the authority that the line speaks of; none where it is refused.
std::optional<ReplyImport::Spoken> ReplyImport::spokenOf(const Row& row, Database& db, PartnershipId partnership,
                                                         const AgencyIndex& agencies) {
    const auto found = Records<Patrol>(db).where("key=?1 AND partnership=?2", row.key, partnership.value());
    if (found.size() != 1) {
        refuse(row, found.empty() ? streife::tr("There is no patrol %1.").arg(row.key)
                                  : streife::tr("There are two patrols %1: \"%2\" and \"%3\".")
                                        .arg(row.key, found[0].title.str(), found[1].title.str()));
        return std::nullopt;
    }
    auto patrol = readPatrol(db, found.front().id);
    const auto agency = agencyOf(row, *patrol, agencies);
    if (!agency)
        return std::nullopt;
    const QString label = agencies.get(*agency)->label();
    if (!agencies.isOwn(*agency))
        refuse(row, streife::tr("%1 answers itself, in its own program.").arg(label));
    else if (patrol->strengthOf(*agency) == 0)
        refuse(row, streife::tr("%1 has no post in the patrol %2.").arg(label, row.key));
    else if (row.accepted && patrol->patrol.state == PatrolState::Cancelled)
        refuse(row, streife::tr("The patrol %1 is cancelled and cannot be confirmed.").arg(row.key));
    else
        return Spoken{std::move(*patrol), *agency};
    return std::nullopt;
}

void ReplyImport::compare(Database& db, const ImportTarget& target) {
    const AgencyIndex agencies(db, target.partnership, target.own);
    QHash<AgencyId, Agency> byId;
    for (const Agency& a : agencies.all())
        byId.insert(a.id, a);
    QHash<QString, int> lines;
    std::vector<std::pair<Row*, Spoken>> spoken;
    std::optional<TimeSpan> span;
    QHash<AgencyId, QSet<PatrolId>> accepted;
    for (Row& row : m_rows) {
        auto about = spokenOf(row, db, target.partnership, agencies);
        if (!about)
            continue;
        const QString who = row.key + QLatin1Char('/') + QString::number(about->agency.value());
        if (const auto other = lines.constFind(who); other != lines.cend()) {
            refuse(row, streife::tr("Line %1 answers for the same patrol.").arg(*other));
            continue;
        }
        lines.insert(who, row.line);
        const TimeSpan& time = about->patrol.patrol.span;
        span = span ? TimeSpan(std::min(span->start(), time.start()), std::max(span->end(), time.end())) : time;
        if (row.accepted)
            accepted[about->agency].insert(about->patrol.patrol.id);
        spoken.emplace_back(&row, std::move(*about));
    }
    QHash<AgencyId, QHash<PatrolId, QString>> twice; // read once for all lines; no patrol lasts longer than a week
    if (!accepted.isEmpty()) {
        const Plan around = readPlan(db, {target.partnership, *span, 7, Availability::None});
        for (auto it = accepted.cbegin(); it != accepted.cend(); ++it)
            twice.insert(it.key(), bookedTwice(around, it.key(), it.value()));
    }
    for (auto& [row, about] : spoken) {
        const PatrolId patrol = about.patrol.patrol.id;
        if (const QString why = twice.value(about.agency).value(patrol); row->accepted && !why.isEmpty()) {
            refuse(*row, why);
            continue;
        }
        const Reply reply{patrol, about.agency, row->accepted, row->strength, row->names, row->note};
        if (isKnown(reply, about.patrol, byId)) {
            known();
            continue;
        }
        const PatrolBinding binding = bindingOf(about.patrol, byId);
        plan(binding.key(about.agency)->last ? ImportChange::Kind::Update : ImportChange::Kind::Add, row->line, [&] {
            return QStringLiteral("%1, %2: %3")
                .arg(row->key, labelOf(byId, about.agency),
                     row->accepted ? streife::tr("confirmed") : streife::tr("declined"));
        });
        row->reply = reply;
    }
    if (m_unanswered > 0)
        m_log.notice(1, streife::tr("%n line(s) without an answer were passed over.", nullptr, m_unanswered));
}

void ReplyImport::write(Writer& writer, const ImportTarget&, Progress& progress) {
    ReplyService service(writer);
    qint64 done = 0;
    for (const Row& row : m_rows) {
        progress.report(++done, qint64(m_rows.size()));
        if (row.reply)
            service.take(*row.reply);
    }
}

} // namespace streife
