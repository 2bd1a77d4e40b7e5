// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/knowledge.h"
#include "core/merge/merger.h"

namespace streife {

/// Actions of one site: all that it wrote in the partnership after `since`, up to `upto`.
struct SiteSpan {
    int site = 0;
    qint64 agency = 0; ///< under which it writes
    qint64 since = 0;  ///< counter that the recipient is taken to know
    qint64 upto = 0;
};

/// What a package holds, before it is written, signed and encrypted: everything of one partnership that its recipient
/// has not confirmed yet. Actions are whole.
struct PackageContent {
    int site = 0;                   ///< of the sender
    qint64 agency = 0;              ///< under which it writes
    qint64 recipient = 0;           ///< authority
    qint64 scope = 0;               ///< partnership
    std::vector<SiteSpan> spans;    ///< what is in it
    Knowledge known;                ///< what the sender knows: the receipt
    bool wantsBack = false;         ///< after a restore: please send what our authority wrote, too
    std::optional<int> answersFull; ///< it is the answer to that, for this site of the recipient
    std::vector<ForeignAction> actions;
};

/// Who sends to whom.
struct Route {
    int site = 0;      ///< own, that writes now
    qint64 own = 0;    ///< row of the own authority in the partnership
    qint64 agency = 0; ///< the partner's
    qint64 scope = 0;  ///< the partnership
};

/// Everything that the partner lacks, of shared tables alone. The state of the file at one moment: inside a read.
[[nodiscard]] PackageContent contentFor(Database& db, const Registry& registry, const Route& route);

/// What came of a package's content.
struct Reception {
    enum class Kind {
        Taken,    ///< applied; perhaps nothing was new
        Gap,      ///< it builds upon something that has not come in: a package before it, or what a restore has lost
        Outdated, ///< answers a site of ours that a restore has replaced; what is in it comes again
        Foreign,  ///< not for us, of another partnership, or of a site that writes for somebody else
    };
    Kind kind = Kind::Taken;
    MergeResult merged;
    bool ownBack = false; ///< what we had lost came back ("zurückgeholt")
    QString detail;       ///< of a refusal, for the log
};

/// Takes the content in; the caller holds the write transaction and the guard, and rolls back where it is Foreign: of
/// a gap and of an outdated answer the sender's report is kept. Throws what Merger throws. `route` is
/// ours to the sender: site, own, agency of the sender, scope.
[[nodiscard]] Reception receive(Database& db, const Registry& registry, WriteGuard& guard, const Route& route,
                                const PackageContent& content, qint64 nowMs);

} // namespace streife
