// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/confirming.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/rules/keyhindrance.h"
#include "core/store/repository.h"

namespace streife {
namespace {

TimeSpan spanOf(Workspace& ws, const std::vector<PatrolId>& patrols) {
    std::optional<TimeSpan> out;
    for (const PatrolId id : patrols) {
        const auto patrol = ws.read([&](Database& db) { return Records<Patrol>(db).find(id); });
        if (!patrol)
            throwRecordGone(tableOf<Patrol>());
        out = out ? TimeSpan(std::min(out->start(), patrol->span.start()), std::max(out->end(), patrol->span.end()))
                  : patrol->span;
    }
    return *out;
}

QString labelFor(const KeyTurn& turn) {
    const int n = int(turn.patrols.size());
    switch (turn.decision) {
    case Decision::Accept:
        return streife::tr("Confirm %n patrol(s)", nullptr, n);
    case Decision::Decline:
        return streife::tr("Decline %n patrol(s)", nullptr, n);
    case Decision::Withdraw:
        break;
    }
    return streife::tr("Withdraw confirmation of %n patrol(s)", nullptr, n);
}

bool turnOne(ConfirmationService& service, const KeyTurn& turn, PatrolId patrol) {
    switch (turn.decision) {
    case Decision::Accept:
        return service.accept(patrol, turn.agency, turn.note, turn.strength);
    case Decision::Decline:
        return service.decline(patrol, turn.agency, turn.note, turn.alternatives);
    case Decision::Withdraw:
        break;
    }
    return service.withdraw(patrol, turn.agency, turn.note);
}

QString keyOf(Writer& w, PatrolId id) {
    const auto patrol = Records<Patrol>(w.db()).find(id);
    return patrol ? patrol->key.str() : QString();
}

} // namespace

KeysTurned turnKeys(Workspace& ws, const KeyTurn& turn, bool allOrNone) {
    KeysTurned out;
    if (turn.patrols.empty())
        return out;
    QHash<PatrolId, QString> booked;
    if (turn.decision == Decision::Accept) // a week around: no patrol lasts longer
        booked = bookedTwice(ws.plan(spanOf(ws, turn.patrols), Availability::None, 7), turn.agency,
                             {turn.patrols.begin(), turn.patrols.end()});
    ws.change(labelFor(turn), turn.note, [&](Writer& w) {
        ConfirmationService service(w);
        const auto refuse = [&](PatrolId patrol, const QString& why) {
            const QString key = keyOf(w, patrol);
            if (allOrNone)
                throw Error(ErrorCode::Input, key + QStringLiteral(": ") + why);
            out.refused.push_back({patrol, key, why});
        };
        for (const PatrolId patrol : turn.patrols) {
            if (const auto why = booked.constFind(patrol); why != booked.cend()) {
                refuse(patrol, *why);
                continue;
            }
            try {
                ++(turnOne(service, turn, patrol) ? out.done : out.known);
            } catch (const Error& e) {
                if (e.code() != ErrorCode::Input) // not ours, gone: nothing that the next patrol would not say too
                    throw;
                refuse(patrol, e.text());
            }
        }
    });
    return out;
}

KeysTurned takeReplies(Workspace& ws, const std::vector<Reply>& replies) {
    KeysTurned out;
    if (replies.empty())
        return out;
    std::vector<PatrolId> patrols;
    QHash<AgencyId, QSet<PatrolId>> accepted;
    for (const Reply& r : replies) {
        patrols.push_back(r.patrol);
        if (r.accepted)
            accepted[r.agency].insert(r.patrol);
    }
    const Plan around = ws.plan(spanOf(ws, patrols), Availability::None, 7);
    QHash<AgencyId, QHash<PatrolId, QString>> booked;
    for (auto it = accepted.cbegin(); it != accepted.cend(); ++it)
        booked.insert(it.key(), bookedTwice(around, it.key(), it.value()));
    ws.change(streife::tr("Take %n reply(s)", nullptr, int(replies.size())), [&](Writer& w) {
        ReplyService service(w);
        for (const Reply& r : replies) {
            const QString why = r.accepted ? booked.value(r.agency).value(r.patrol) : QString();
            if (!why.isEmpty()) {
                out.refused.push_back({r.patrol, keyOf(w, r.patrol), why});
                continue;
            }
            try {
                ++(service.take(r) ? out.done : out.known);
            } catch (const Error& e) {
                if (e.code() != ErrorCode::Input)
                    throw;
                out.refused.push_back({r.patrol, keyOf(w, r.patrol), e.text()});
            }
        }
    });
    return out;
}

QString refusedText(const std::vector<KeyRefused>& refused) {
    QStringList out;
    for (const KeyRefused& r : refused)
        out << r.key + QStringLiteral(": ") + r.why;
    return out.join(QLatin1Char('\n'));
}

} // namespace streife
