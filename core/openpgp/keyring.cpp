// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openpgp/keyring.h"

#include "core/base/shorttext.h"
#include "core/base/tr.h"
#include "core/openpgp/gpgcontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace streife {
namespace {

constexpr qsizetype kKeyFileLimit = 64 * 1024;
constexpr int kMaxKeyDays = 20 * 366;
constexpr unsigned long kSecondsPerDay = 24UL * 60 * 60;

void makeHome(const QString& home) {
    if (home.isEmpty() || QFileInfo(home).isDir())
        return;
    if (!QDir().mkpath(home) || !QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        throw Error(ErrorCode::File,
                    tr("The folder for the keys cannot be made: %1. Check the rights on the folder above it.")
                        .arg(QDir::toNativeSeparators(home)));
}

[[noreturn]] void refuseKeyFile(const QString& why) {
    throw Error(ErrorCode::Input, tr("The key file is refused: %1 Nothing was changed.").arg(why));
}

void requireAbsolute(const QString& path) {
    if (!path.isEmpty() && (QDir::isRelativePath(path) || path.contains(QChar(0))))
        throw Error(ErrorCode::File,
                    tr("GnuPG and the folder with its keys are named by a whole path, from / on, not: %1").arg(path));
}

/// A key that only signs would stay behind where making the other one fails or is cancelled.
void removeKey(gpgme_ctx_t context, gpgme_key_t key) {
    gpgme_op_delete_ext(context, key, GPGME_DELETE_ALLOW_SECRET | GPGME_DELETE_FORCE);
}

} // namespace

KeyRing::KeyRing(GpgProgram program) : m_program(std::move(program)) {
    requireAbsolute(m_program.program);
    requireAbsolute(m_program.home);
    makeHome(m_program.home);
}

OpenPgpKey KeyRing::create(const QString& name, KeyProtection protection, int days) const {
    const GpgContext context = gpgContext(m_program);
    const QByteArray user = ShortText(name.trimmed()).str().toUtf8(); // one line without control characters
    if (user.size() < 5 || user.contains('<') || user.contains('>'))
        throw Error(ErrorCode::Input,
                    streife::tr("A key needs a name of at least five characters, without < and >: the name of the "
                                "authority and the function."));
    if (days < 0 || days > kMaxKeyDays)
        throw Error(ErrorCode::Input, streife::tr("A key is valid for up to %1 days.").arg(kMaxKeyDays));
    const unsigned int kept = protection == KeyProtection::None ? GPGME_CREATE_NOPASSWD : 0U;
    const unsigned int lasting = days > 0 ? 0U : GPGME_CREATE_NOEXPIRE;
    const unsigned long seconds = days > 0 ? static_cast<unsigned long>(days) * kSecondsPerDay : 0UL;
    throwUnlessGpgWorked(
        gpgme_op_createkey(context.get(), user.constData(), "rsa3072", 0, seconds, nullptr,
                           GPGME_CREATE_CERT | GPGME_CREATE_SIGN | GPGME_CREATE_FORCE | kept | lasting));
    const QString fingerprint = QString::fromLatin1(gpgme_op_genkey_result(context.get())->fpr);
    const GpgKey primary = gpgKey(context.get(), fingerprint, true);
    const gpgme_error_t error =
        gpgme_op_createsubkey(context.get(), primary.get(), "rsa3072", 0, seconds, GPGME_CREATE_ENCR | kept | lasting);
    if (error != 0) {
        removeKey(context.get(), primary.get());
        throwUnlessGpgWorked(error);
    }
    OpenPgpKey made = described(gpgKey(context.get(), fingerprint, true).get());
    requireUsable(made);
    return made;
}

std::vector<OpenPgpKey> KeyRing::secretKeys() const {
    const GpgContext context = gpgContext(m_program);
    std::vector<OpenPgpKey> out;
    throwUnlessGpgWorked(gpgme_op_keylist_start(context.get(), nullptr, 1));
    gpgme_key_t raw = nullptr;
    gpgme_error_t error = 0;
    while ((error = gpgme_op_keylist_next(context.get(), &raw)) == 0)
        out.push_back(described(GpgKey(raw).get()));
    if (gpgme_err_code(error) != GPG_ERR_EOF)
        throwUnlessGpgWorked(error);
    return out;
}

OpenPgpKey KeyRing::key(const QString& fingerprint) const {
    const GpgContext context = gpgContext(m_program);
    return described(gpgKey(context.get(), fingerprint, false).get());
}

QByteArray KeyRing::publicKey(const QString& fingerprint) const {
    const GpgContext context = gpgContext(m_program);
    const GpgKey key = gpgKey(context.get(), fingerprint, false);
    gpgme_set_armor(context.get(), 1);
    GpgCollected out(kKeyFileLimit);
    gpgme_key_t keys[] = {key.get(), nullptr};
    throwUnlessGpgWorked(gpgme_op_export_keys(context.get(), keys, GPGME_EXPORT_MODE_MINIMAL, out.data()));
    return out.bytes();
}

OpenPgpKey KeyRing::inspect(const QByteArray& keyFile) const {
    if (keyFile.size() > kKeyFileLimit)
        refuseKeyFile(streife::tr("it is larger than 64 KiB."));
    const GpgContext context = gpgContext(m_program);
    const GpgData data = gpgReading(keyFile);
    if (keyFile.isEmpty() || gpgme_data_identify(data.get(), 0) != GPGME_DATA_TYPE_PGP_KEY)
        refuseKeyFile(streife::tr("it holds no OpenPGP key."));
    std::vector<OpenPgpKey> found;
    gpgme_error_t error = gpgme_op_keylist_from_data_start(context.get(), data.get(), 0);
    gpgme_key_t raw = nullptr;
    while (error == 0 && (error = gpgme_op_keylist_next(context.get(), &raw)) == 0)
        found.push_back(described(GpgKey(raw).get()));
    if (gpgme_err_code(error) == GPG_ERR_INV_ENGINE)
        throwUnlessGpgWorked(error);
    if (found.empty())
        refuseKeyFile(streife::tr("it holds no OpenPGP key."));
    if (std::any_of(found.begin(), found.end(), [](const OpenPgpKey& key) { return key.secret; })
        || keyFile.contains("PRIVATE KEY BLOCK"))
        refuseKeyFile(
            streife::tr("it holds a secret key. Tell its sender at once: that key must not be used any more."));
    if (found.size() > 1)
        refuseKeyFile(streife::tr("it holds several keys; ask for one that holds the function's key alone."));
    return found.front();
}

OpenPgpKey KeyRing::import(const QByteArray& keyFile) const {
    const OpenPgpKey seen = inspect(keyFile);
    requireUsable(seen);
    const GpgContext context = gpgContext(m_program);
    const GpgData data = gpgReading(keyFile);
    throwUnlessGpgWorked(gpgme_op_import(context.get(), data.get()));
    const gpgme_import_result_t result = gpgme_op_import_result(context.get());
    if (result->secret_imported > 0 || result->considered != 1)
        refuseKeyFile(streife::tr("GnuPG did not take it as one public key."));
    return described(gpgKey(context.get(), seen.fingerprint, false).get());
}

} // namespace streife
