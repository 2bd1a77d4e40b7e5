// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/openpgp/gnupghomes.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

template <typename Work> std::optional<Error> refusal(Work work) {
    try {
        work();
    } catch (const Error& e) {
        return e;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a function's key signs with one key and decrypts with another", "[openpgp]") {
    Houses& h = houses();
    CHECK(h.kod.name == u("KOD Musterstadt, Einsatzplanung"));
    CHECK(h.pi.name == u("PI Mitte, Führungsstelle"));
    CHECK(h.kod.fingerprint.size() == 40);
    CHECK(h.kod.secret);
    CHECK(h.kod.usable);
    CHECK_FALSE(h.kod.expiresAt);
    const QString listed = QString::fromUtf8(h.kodHome.gpg({u("--with-colons"), u("--list-secret-keys")}));
    CHECK(listed.count(u("\nsec:")) + listed.startsWith(u("sec:")) == 1);
    CHECK(listed.count(u("\nssb:")) == 1);
    CHECK(listed.contains(u(":3072:1:")));
    REQUIRE(h.kodHome.keys().secretKeys() == std::vector{h.kod});
    OpenPgpKey seen = h.piHome.keys().key(h.kod.fingerprint);
    CHECK_FALSE(seen.secret);
    CHECK(seen.usable);
    CHECK(refusal([&] { (void)h.kodHome.keys().key(h.kod.fingerprint.right(16)); })->code() == ErrorCode::NotFound);
    CHECK(refusal([&] { (void)h.kodHome.keys().key(h.stranger.fingerprint); })->code() == ErrorCode::NotFound);
    const auto unmade = [&](const QString& name, int days) {
        const auto e = refusal([&] { (void)h.kodHome.keys().create(name, KeyProtection::None, days); });
        CHECK((e && e->code() == ErrorCode::Input));
        CHECK(h.kodHome.keys().secretKeys().size() == 1);
    };
    unmade(u("KOD <x>"), 0);
    unmade(u("KOD"), 0);
    unmade({}, 0);
    unmade(u("KOD Muster\nstadt"), 0);
    unmade(QString(5000, u'x'), 0);
    unmade(u("KOD Musterstadt"), -1);
    unmade(u("KOD Musterstadt"), 1'000'000'000);
}

TEST_CASE("a key file is looked at before it is taken", "[openpgp]") {
    Houses& h = houses();
    const GnupgHome fresh;
    const QByteArray file = h.kodHome.keys().publicKey(h.kod.fingerprint);
    CHECK(file.startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----"));
    CHECK(fresh.keys().inspect(file).fingerprint == h.kod.fingerprint);
    CHECK(refusal([&] { (void)fresh.keys().key(h.kod.fingerprint); })->code() == ErrorCode::NotFound);
    const auto refused = [&](const QByteArray& bytes, const char* word) {
        const auto e = refusal([&] { (void)fresh.keys().import(bytes); });
        INFO((e ? e->text() : u("taken")).toStdString());
        CHECK((e && e->code() == ErrorCode::Input && e->text().contains(u(word))));
        CHECK(!fresh.gpg({u("--with-colons"), u("--list-keys")}).contains("pub:"));
        CHECK(fresh.keys().secretKeys().empty());
    };
    refused({}, "no OpenPGP key");
    refused("Sehr geehrte Damen und Herren", "no OpenPGP key");
    refused(file.left(file.size() / 2), "no OpenPGP key");
    refused(QByteArray(70'000, 'x'), "64 KiB");
    refused(h.piHome.gpg({u("--armor"), u("--export")}), "several keys");
    refused(h.piHome.gpg({u("--export")}), "several keys");
    refused(h.kodHome.gpg({u("--armor"), u("--export-secret-keys")}), "secret key");
    refused(h.kodHome.gpg({u("--export-secret-keys")}), "secret key");
    CHECK(fresh.keys().import(file).fingerprint == h.kod.fingerprint);
    CHECK(fresh.keys().key(h.kod.fingerprint).usable);
}

TEST_CASE("a home is made for its owner alone, and a missing program is named", "[openpgp]") {
    const GnupgHome home;
    const QString inside = home.path() + u("/k");
    CHECK(KeyRing({{}, inside}).secretKeys().empty());
    CHECK_FALSE(QFileInfo(inside).permissions()
                & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
    const auto e = refusal([&] { (void)KeyRing({u("/usr/bin/no-such-gpg"), home.path()}).secretKeys(); });
    REQUIRE(e);
    CHECK(e->code() == ErrorCode::File);
    CHECK(e->text().contains(u("gnupg")));
}

TEST_CASE("a passphrase that nobody can be asked for is told", "[openpgp]") {
    const GnupgHome home;
    home.configure(u("gpg-agent.conf"), "pinentry-program /nowhere/pinentry\n");
    const auto e = refusal([&] { (void)home.keys().create(u("KOD Musterstadt"), KeyProtection::Passphrase); });
    REQUIRE(e);
    CHECK(e->code() == ErrorCode::File);
    CHECK(e->text().contains(u("pinentry")));
    CHECK(home.keys().secretKeys().empty());
}

TEST_CASE("a key is made whole or not at all", "[openpgp]") {
    const GnupgHome home;
    home.configure(u("half"), "#!/bin/sh\n"
                              "case \"$*\" in *--quick-addkey*|*--quick-add-key*) exit 2 ;; esac\n"
                              "exec gpg \"$@\"\n");
    const QString program = home.path() + u("/half");
    REQUIRE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    CHECK(refusal([&] { (void)KeyRing({program, home.path()}).create(u("KOD Musterstadt"), KeyProtection::None); }));
    CHECK(home.keys().secretKeys().empty());
    CHECK(home.keys().create(u("KOD Musterstadt"), KeyProtection::None).usable); // nothing of it is in the way
}

TEST_CASE("program and home are named by whole paths", "[openpgp]") {
    for (const QString& path : {u("gpg"), u("../gpg"), u("~/gpg"), u("/usr/bin/gpg") + QChar(0) + u("x")}) {
        CHECK(refusal([&] { (void)KeyRing({path, {}}); })->code() == ErrorCode::File);
        CHECK(refusal([&] { (void)KeyRing({{}, path}); })->code() == ErrorCode::File);
    }
    const GnupgHome home;
    home.configure(u("file"), "no folder");
    CHECK(refusal([&] { (void)KeyRing({{}, home.path() + u("/file")}); })->code() == ErrorCode::File);
}
