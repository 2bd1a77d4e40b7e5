// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openpgp/envelope.h"

#include "core/base/tr.h"
#include "core/openpgp/gpgcontext.h"

namespace streife {
namespace {

[[noreturn]] void refuse(const QString& why, gpgme_error_t error = 0) {
    throw Error(ErrorCode::Input, tr("The package is refused: %1 Nothing was changed.").arg(why), gpgDetail(error));
}

QString whyUnreadable(gpgme_error_t error) {
    switch (gpgme_err_code(error)) {
    case GPG_ERR_NO_SECKEY:
        return tr("it is encrypted to a key that is not here. Is it meant for another authority?");
    case GPG_ERR_NO_DATA:
    case GPG_ERR_BAD_DATA:
        return tr("it is no encrypted OpenPGP message, or it was cut off.");
    default:
        return tr("it is damaged, or was changed on its way. Ask the sender for it again.");
    }
}

/// The one signature, or a refusal.
gpgme_signature_t validSignature(gpgme_verify_result_t result) {
    const gpgme_signature_t signature = result ? result->signatures : nullptr;
    if (!signature)
        refuse(tr("it is not signed."));
    if (signature->next)
        refuse(tr("it carries several signatures."));
    switch (gpgme_err_code(signature->status)) {
    case GPG_ERR_NO_ERROR:
        break;
    case GPG_ERR_NO_PUBKEY:
        refuse(tr("the key that signed it is not here: %1").arg(QString::fromLatin1(signature->fpr)),
               signature->status);
    case GPG_ERR_KEY_EXPIRED:
    case GPG_ERR_SIG_EXPIRED:
        refuse(tr("the key that signed it has expired. Ask the partner for the renewed key."), signature->status);
    case GPG_ERR_CERT_REVOKED:
        refuse(tr("the key that signed it was revoked. Call the partner."), signature->status);
    default:
        refuse(tr("its signature is wrong: it was changed on its way, or is not from whom it says."),
               signature->status);
    }
    if (signature->wrong_key_usage
        || signature->summary
               & (GPGME_SIGSUM_RED | GPGME_SIGSUM_KEY_REVOKED | GPGME_SIGSUM_KEY_EXPIRED | GPGME_SIGSUM_SIG_EXPIRED))
        refuse(tr("its signature is wrong: it was changed on its way, or is not from whom it says."));
    return signature;
}

} // namespace

QByteArray enclosed(const KeyRing& keys, const QByteArray& content, const Addressing& addressing) {
    const GpgContext context = gpgContext(keys.program());
    const GpgKey signer = gpgKey(context.get(), addressing.signer, true);
    requireUsable(described(signer.get()));
    std::vector<GpgKey> held;
    std::vector<gpgme_key_t> recipients;
    for (const QString& fingerprint : addressing.recipients) {
        held.push_back(gpgKey(context.get(), fingerprint, false));
        requireUsable(described(held.back().get()));
        recipients.push_back(held.back().get());
    }
    if (recipients.empty()) // GnuPG would take that as a password
        throw Error(ErrorCode::Internal, QStringLiteral("a package without a recipient"));
    recipients.push_back(nullptr);
    throwUnlessGpgWorked(gpgme_signers_add(context.get(), signer.get()));
    gpgme_set_armor(context.get(), addressing.armour ? 1 : 0);
    const GpgData in = gpgReading(content);
    GpgCollected out(4 * kEnvelopeLimit);
    const auto flags = gpgme_encrypt_flags_t(GPGME_ENCRYPT_ALWAYS_TRUST | GPGME_ENCRYPT_NO_ENCRYPT_TO);
    throwUnlessGpgWorked(gpgme_op_encrypt_sign(context.get(), recipients.data(), flags, in.get(), out.data()));
    if (gpgme_op_encrypt_result(context.get())->invalid_recipients
        || gpgme_op_sign_result(context.get())->invalid_signers)
        throw Error(ErrorCode::Internal, QStringLiteral("GnuPG left out a recipient or the signer"));
    return out.bytes();
}

Opened opened(const KeyRing& keys, const QByteArray& message, qint64 limit) {
    const GpgContext context = gpgContext(keys.program());
    const GpgData in = gpgReading(message);
    GpgCollected out(limit);
    const gpgme_error_t error = gpgme_op_decrypt_verify(context.get(), in.get(), out.data());
    if (out.isTooMuch())
        refuse(tr("it holds more than %1 MB.").arg(limit / (1024 * 1024)), error);
    switch (gpgme_err_code(error)) {
    case GPG_ERR_NO_ERROR:
        break;
    case GPG_ERR_CANCELED:
    case GPG_ERR_FULLY_CANCELED:
    case GPG_ERR_BAD_PASSPHRASE:
    case GPG_ERR_NO_PASSPHRASE:
    case GPG_ERR_NO_PIN_ENTRY:
    case GPG_ERR_INV_ENGINE:
    case GPG_ERR_NO_AGENT:
        throwUnlessGpgWorked(error);
        break;
    default:
        refuse(whyUnreadable(error), error);
    }
    const gpgme_decrypt_result_t decrypted = gpgme_op_decrypt_result(context.get());
    if (!decrypted || !decrypted->recipients)
        refuse(tr("it is not encrypted."));
    if (decrypted->legacy_cipher_nomdc || decrypted->wrong_key_usage)
        refuse(tr("it is encrypted in a way that would not show a change."));
    const gpgme_signature_t signature = validSignature(gpgme_op_verify_result(context.get()));
    const GpgKey key = gpgKey(context.get(), QString::fromLatin1(signature->fpr), false);
    return {out.bytes(), described(key.get()).fingerprint, Instant{qint64(signature->timestamp) * 1000},
            decrypted->is_de_vs && signature->is_de_vs};
}

} // namespace streife
