// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace streife {

/// Which GnuPG an authority uses; an approved one may stand in the place of the system's.
struct GpgProgram {
    QString program; ///< absolute path; empty: the system's
    QString home;    ///< folder with the keys; empty: the user's own
};

/// A key as GnuPG reports it, public or secret.
struct OpenPgpKey {
    QString fingerprint; ///< of the primary key, 40 hex digits, upper case
    QString name;        ///< as typed into the key; nobody vouches for it
    Instant createdAt;
    std::optional<Instant> expiresAt; ///< the sooner of signing and encryption; none: never
    bool secret = false;              ///< it signs and opens packages here
    bool usable = false;              ///< signs and encrypts, is neither expired, revoked nor disabled
    bool expired = false;
    bool revoked = false;
    bool compliant = false; ///< GnuPG's own word on de-vs (VS-NfD); never a claim of ours

    bool operator==(const OpenPgpKey&) const = default;
};

/// How a new secret key is kept.
enum class KeyProtection {
    Passphrase, ///< asked for by GnuPG's own window
    None,       ///< by the rights on the folder alone
};

/// The keys of one home of GnuPG. Looks nothing up in any network. Every call starts the program; throws Error(Input)
/// for a key that is refused, Error(NotFound) for one that isn't there, Error(File) where GnuPG cannot be used.
class KeyRing {
public:
    /// A home that is named and missing is created, for its owner alone (0700).
    explicit KeyRing(GpgProgram program);

    [[nodiscard]] const GpgProgram& program() const noexcept { return m_program; }

    /// RSA 3072 to certify and sign, another RSA 3072 to decrypt (BSI CON.1.A4), valid for `days` (0: for ever). Both
    /// or none.
    [[nodiscard]] OpenPgpKey create(const QString& name, KeyProtection protection, int days = 0) const;

    [[nodiscard]] std::vector<OpenPgpKey> secretKeys() const;
    [[nodiscard]] OpenPgpKey key(const QString& fingerprint) const;

    /// ASCII armour, to be handed over as a file.
    [[nodiscard]] QByteArray publicKey(const QString& fingerprint) const;

    /// Reads a partner's public key and keeps nothing of it. One key, 64 KiB at most, never a secret one.
    [[nodiscard]] OpenPgpKey inspect(const QByteArray& keyFile) const;

    /// The same, and takes it in. It is trusted by nobody for that: whoever uses it names its fingerprint.
    [[nodiscard]] OpenPgpKey import(const QByteArray& keyFile) const;

private:
    GpgProgram m_program;
};

} // namespace streife
