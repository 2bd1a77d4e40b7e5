// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/openpgp/gnupghomes.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

namespace streife::test {

GnupgHome::GnupgHome() : m_dir(QStringLiteral("/tmp/gpgXXXXXX")) {
    REQUIRE(m_dir.isValid());
}

GnupgHome::~GnupgHome() {
    QProcess::execute(QStringLiteral("gpgconf"),
                      {QStringLiteral("--homedir"), path(), QStringLiteral("--kill"), QStringLiteral("gpg-agent")});
}

QByteArray GnupgHome::gpg(const QStringList& arguments, const QByteArray& in) const {
    QProcess program;
    program.start(QStringLiteral("gpg"),
                  QStringList{QStringLiteral("--homedir"), path(), QStringLiteral("--batch"), QStringLiteral("--yes"),
                              QStringLiteral("--trust-model"), QStringLiteral("always"), QStringLiteral("--passphrase"),
                              QString(), QStringLiteral("--pinentry-mode"), QStringLiteral("loopback")}
                      + arguments);
    program.write(in);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(60'000));
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
    return program.readAllStandardOutput();
}

void GnupgHome::configure(const QString& file, const QByteArray& text) const {
    QFile out(path() + u'/' + file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text);
}

Houses& houses() {
    static Houses all;
    if (all.kod.fingerprint.isEmpty()) {
        const auto make = [](const GnupgHome& home, const char16_t* name) {
            return home.keys().create(QString::fromUtf16(name), KeyProtection::None);
        };
        all.kod = make(all.kodHome, u"KOD Musterstadt, Einsatzplanung");
        all.pi = make(all.piHome, u"PI Mitte, Führungsstelle");
        all.stranger = make(all.strangerHome, u"Fremde Stelle");
        const QByteArray pi = all.piHome.keys().publicKey(all.pi.fingerprint);
        (void)all.kodHome.keys().import(pi);
        (void)all.strangerHome.keys().import(pi);
        (void)all.piHome.keys().import(all.kodHome.keys().publicKey(all.kod.fingerprint));
    }
    return all;
}

} // namespace streife::test
