// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openpgp/keyring.h"

#include <QTemporaryDir>

namespace streife::test {

/// A home of GnuPG in a short path (its agent's socket allows no long one), gone at the end with its agent.
class GnupgHome {
public:
    GnupgHome();
    ~GnupgHome();
    GnupgHome(const GnupgHome&) = delete;
    GnupgHome& operator=(const GnupgHome&) = delete;

    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] KeyRing keys() const { return KeyRing({{}, path()}); }

    /// The gpg program itself, beside our code: what it prints, or a failed REQUIRE.
    QByteArray gpg(const QStringList& arguments, const QByteArray& in = {}) const;
    /// Text for gpg.conf or gpg-agent.conf of this home.
    void configure(const QString& file, const QByteArray& text) const;

private:
    QTemporaryDir m_dir;
};

/// Two authorities and an outsider, made once per process: making RSA keys takes seconds.
struct Houses {
    GnupgHome kodHome;
    GnupgHome piHome;
    GnupgHome strangerHome;
    OpenPgpKey kod; ///< without passphrase; known to PI
    OpenPgpKey pi;  ///< without passphrase; known to KOD and to the stranger
    OpenPgpKey stranger;
};
Houses& houses();

} // namespace streife::test
