// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/exchange/content.h"

namespace streife {

/// A package as it is signed: content, and what both sides can prove of it later.
struct PackageDocument {
    static constexpr int kFormat = 1;

    int fileVersion = 0; ///< of the sender's file; newer ones may hold what this program does not show
    qint64 number = 0;   ///< the sender's, per recipient, from 1
    Instant madeAt;
    QString madeBy;  ///< a function, never a person: "KOD Musterstadt, Einsatzplanung"
    QString purpose; ///< why it is disclosed (§ 76 BDSG)
    QString marking; ///< as it stands on the paper
    PackageContent content;
};

/// One CBOR map (RFC 8949).
[[nodiscard]] QByteArray packageBytes(const PackageDocument& package);

/// Throws Error(Input) with what is wrong, for people: no package, one of a newer program, damaged. Nothing in it is
/// trusted yet; limits: 64 MB, 200,000 ops, 1 MB per text, no nesting beyond the format's own.
[[nodiscard]] PackageDocument packageFrom(const QByteArray& bytes);

} // namespace streife
