// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openpgp/keyring.h"

namespace streife {

/// Who signs, and who can open.
struct Addressing {
    QString signer;                  ///< fingerprint of an own secret key
    std::vector<QString> recipients; ///< fingerprints; nobody else can read it, the sender neither
    bool armour = false;             ///< ASCII, for mail gateways that lose other bytes
};

/// An OpenPGP message, signed and encrypted. Throws Error(Input) for a key that is expired, revoked or of no use for
/// that, Error(NotFound) for one that is missing, Error(Cancelled) where the passphrase is not given.
[[nodiscard]] QByteArray enclosed(const KeyRing& keys, const QByteArray& content, const Addressing& addressing);

/// What an opened message holds.
struct Opened {
    QByteArray content;
    QString signer;         ///< fingerprint of the primary key of its one valid signature
    Instant signedAt;       ///< by the sender's clock
    bool compliant = false; ///< GnuPG's own word on de-vs of encryption and signature
};

/// The largest content that is taken from a message, whatever it says of itself.
inline constexpr qint64 kEnvelopeLimit = 64LL * 1024 * 1024;

/// Throws Error(Input) unless the message is whole, encrypted to us and carries exactly one signature, valid, by a key
/// that is here, neither expired nor revoked. Nothing is handed out before all that is known. Whose key `signer`
/// may be is the caller's to compare.
[[nodiscard]] Opened opened(const KeyRing& keys, const QByteArray& message, qint64 limit = kEnvelopeLimit);

} // namespace streife
