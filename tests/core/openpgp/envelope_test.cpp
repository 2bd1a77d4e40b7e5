// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openpgp/envelope.h"

#include "core/base/error.h"
#include "tests/core/openpgp/gnupghomes.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

const QByteArray kContent = QByteArray("KANARIE-4711\0 mit Null und \xff", 28).repeated(400);

/// Why the message is refused; empty where it is opened.
QString whyNot(const GnupgHome& home, const QByteArray& message, qint64 limit = kEnvelopeLimit) {
    try {
        (void)opened(home.keys(), message, limit);
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Input);
        return e.text();
    }
    return {};
}

QByteArray fromKod(Houses& h, bool armour = false) {
    return enclosed(h.kodHome.keys(), kContent, {h.kod.fingerprint, {h.pi.fingerprint}, armour});
}

QStringList to(const Houses& h) {
    return {u("--encrypt"), u("--recipient"), h.pi.fingerprint};
}

} // namespace

TEST_CASE("what one house encloses the other opens, and nobody else", "[openpgp]") {
    Houses& h = houses();
    for (const bool armour : {false, true}) {
        const QByteArray message = fromKod(h, armour);
        CHECK(message.startsWith("-----BEGIN PGP MESSAGE-----") == armour);
        CHECK_FALSE(message.contains("KANARIE"));
        const Opened got = opened(h.piHome.keys(), message);
        CHECK(got.content == kContent);
        CHECK(got.signer == h.kod.fingerprint);
        CHECK(std::abs(got.signedAt.ms - QDateTime::currentMSecsSinceEpoch()) < 10 * kMinuteMs);
        CHECK(whyNot(h.strangerHome, message).contains(u("another authority")));
        CHECK(whyNot(h.kodHome, message).contains(u("another authority"))); // the sender keeps no way in
    }
}

TEST_CASE("a message that was changed or cut off is refused", "[openpgp]") {
    Houses& h = houses();
    const QByteArray message = fromKod(h);
    for (qsizetype k = 0; k < 24; ++k) {
        QByteArray flipped = message;
        const qsizetype at = message.size() * k / 24 + 3;
        flipped[at] = char(flipped[at] ^ (1 << (k % 8)));
        INFO("byte " << at);
        if (at < 400) // the packet with the session key says little of itself: what is opened must be the same
            CHECK((!whyNot(h.piHome, flipped).isEmpty() || opened(h.piHome.keys(), flipped).content == kContent));
        else
            CHECK_FALSE(whyNot(h.piHome, flipped).isEmpty());
        CHECK_FALSE(whyNot(h.piHome, message.left(message.size() * k / 24)).isEmpty());
    }
    CHECK_FALSE(whyNot(h.piHome, "Sehr geehrte Damen und Herren").isEmpty());
    CHECK_FALSE(whyNot(h.piHome, message + message).isEmpty());
    CHECK(whyNot(h.piHome, message).isEmpty());
}

TEST_CASE("unsigned, unencrypted, twice signed or signed by a stranger: refused", "[openpgp]") {
    Houses& h = houses();
    CHECK(whyNot(h.piHome, h.kodHome.gpg(to(h), kContent)).contains(u("not signed")));
    CHECK(whyNot(h.piHome, h.kodHome.gpg({u("--sign")}, kContent)) != QString());
    CHECK(whyNot(h.piHome, h.kodHome.gpg({u("--clear-sign")}, "x\n")) != QString());
    CHECK(whyNot(h.piHome, h.kodHome.gpg({u("--store")}, kContent)) != QString());
    CHECK(whyNot(h.piHome, h.strangerHome.gpg(to(h) + QStringList{u("--sign")}, kContent)).contains(u("is not here")));
    h.strangerHome.gpg({u("--quick-generate-key"), u("Zweite Stelle"), u("ed25519"), u("sign")});
    const QByteArray twice = h.strangerHome.gpg(
        to(h) + QStringList{u("--sign"), u("-u"), h.stranger.fingerprint, u("-u"), u("Zweite Stelle")}, kContent);
    CHECK(whyNot(h.piHome, twice).contains(u("several signatures")));
}

TEST_CASE("a small message that swells is given up at the limit", "[openpgp]") {
    Houses& h = houses();
    const QByteArray zeros(3 * 1024 * 1024, '\0');
    const QByteArray bomb = enclosed(h.kodHome.keys(), zeros, {h.kod.fingerprint, {h.pi.fingerprint}});
    CHECK(bomb.size() < zeros.size() / 50);
    CHECK(whyNot(h.piHome, bomb, zeros.size() - 1).contains(u("more than 2 MB")));
    CHECK(whyNot(h.piHome, bomb, zeros.size()).isEmpty());
}

TEST_CASE("expired and revoked keys neither send nor are believed", "[openpgp]") {
    const GnupgHome mine;
    const GnupgHome theirs;
    const OpenPgpKey soon = mine.keys().create(u("KOD auf Zeit"), KeyProtection::None, 10);
    REQUIRE(soon.expiresAt);
    CHECK(std::abs(soon.expiresAt->ms - soon.createdAt.ms - 10 * 24 * kHourMs) < kMinuteMs);
    (void)theirs.keys().import(mine.keys().publicKey(soon.fingerprint));
    const OpenPgpKey other = theirs.keys().create(u("PI Mitte"), KeyProtection::None);
    (void)mine.keys().import(theirs.keys().publicKey(other.fingerprint));
    const Addressing there{soon.fingerprint, {other.fingerprint}};
    const QByteArray message = enclosed(mine.keys(), kContent, there);
    REQUIRE(whyNot(theirs, message).isEmpty());
    const auto whyNotSent = [&](const GnupgHome& home, const Addressing& how) {
        try {
            (void)enclosed(home.keys(), kContent, how);
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Input);
            return e.text();
        }
        return QString();
    };

    SECTION("expired") {
        const QByteArray later = "faked-system-time 20400101T000000!\n";
        mine.configure(u("gpg.conf"), later);
        theirs.configure(u("gpg.conf"), later);
        CHECK(mine.keys().key(soon.fingerprint).expired);
        CHECK(whyNotSent(mine, there).contains(soon.fingerprint));
        CHECK(whyNotSent(theirs, {other.fingerprint, {soon.fingerprint}}).contains(soon.fingerprint));
        CHECK(whyNot(theirs, message).contains(u("expired")));
    }
    SECTION("revoked") {
        QFile prepared(mine.path() + u("/openpgp-revocs.d/") + soon.fingerprint + u(".rev"));
        REQUIRE(prepared.open(QIODevice::ReadOnly));
        const QByteArray revocation = prepared.readAll().replace(":-----BEGIN", "-----BEGIN");
        mine.gpg({u("--import")}, revocation);
        theirs.gpg({u("--import")}, revocation);
        CHECK(theirs.keys().key(soon.fingerprint).revoked);
        CHECK(whyNotSent(mine, there).contains(soon.fingerprint));
        CHECK(whyNotSent(theirs, {other.fingerprint, {soon.fingerprint}}).contains(soon.fingerprint));
        CHECK(whyNot(theirs, message).contains(u("revoked")));
    }
}
