// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openpgp/gpgcontext.h"

#include "core/base/tr.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <cerrno>
#include <clocale>

namespace streife {
namespace {

void startGpgme() {
    static const bool started = [] {
        gpgme_check_version(nullptr);
        return true;
    }();
    Q_UNUSED(started)
}

std::optional<Instant> instantOf(long seconds) {
    if (seconds <= 0)
        return std::nullopt;
    return Instant{qint64(seconds) * 1000};
}

} // namespace

GpgContext gpgContext(const GpgProgram& program) {
    startGpgme();
    gpgme_ctx_t raw = nullptr;
    throwUnlessGpgWorked(gpgme_new(&raw));
    GpgContext context(raw);
    throwUnlessGpgWorked(gpgme_set_protocol(raw, GPGME_PROTOCOL_OpenPGP));
    const QByteArray path = program.program.toLocal8Bit();
    const QByteArray home = program.home.toLocal8Bit();
    throwUnlessGpgWorked(gpgme_ctx_set_engine_info(raw, GPGME_PROTOCOL_OpenPGP,
                                                   path.isEmpty() ? nullptr : path.constData(),
                                                   home.isEmpty() ? nullptr : home.constData()));
    const _gpgme_engine_info* engine = gpgme_ctx_get_engine_info(raw);
    while (engine && engine->protocol != GPGME_PROTOCOL_OpenPGP)
        engine = engine->next;
    const QString version = engine ? QString::fromLatin1(engine->version) : QString(); // "1.0.0" where nothing answers
    if (QVersionNumber::fromString(version) < QVersionNumber(2, 1, 23))
        throwUnlessGpgWorked(gpgme_error(GPG_ERR_INV_ENGINE));
    gpgme_set_offline(raw, 1); // since that version: no dirmngr, hence no network
    throwUnlessGpgWorked(gpgme_set_ctx_flag(raw, "auto-key-retrieve", "0"));
    throwUnlessGpgWorked(gpgme_set_ctx_flag(raw, "auto-key-locate", "clear"));
    return context;
}

GpgData gpgReading(const QByteArray& bytes) {
    gpgme_data_t raw = nullptr;
    throwUnlessGpgWorked(gpgme_data_new_from_mem(&raw, bytes.constData(), size_t(bytes.size()), 0));
    return GpgData(raw);
}

GpgCollected::GpgCollected(qint64 limit) : m_limit(limit) {
    m_callbacks.write = &GpgCollected::write;
    gpgme_data_t raw = nullptr;
    throwUnlessGpgWorked(gpgme_data_new_from_cbs(&raw, &m_callbacks, this));
    m_data.reset(raw);
}

ssize_t GpgCollected::write(void* self, const void* bytes, size_t size) {
    auto& mine = *static_cast<GpgCollected*>(self);
    if (mine.m_tooMuch || size > size_t(mine.m_limit - mine.m_bytes.size())) {
        mine.m_tooMuch = true;
        errno = EFBIG;
        return -1;
    }
    mine.m_bytes.append(static_cast<const char*>(bytes), qsizetype(size));
    return ssize_t(size);
}

QString gpgDetail(gpgme_error_t error) {
    return QStringLiteral("%1 (%2)").arg(QString::fromLocal8Bit(gpgme_strerror(error)),
                                         QString::fromLocal8Bit(gpgme_strsource(error)));
}

void throwUnlessGpgWorked(gpgme_error_t error) {
    switch (gpgme_err_code(error)) {
    case GPG_ERR_NO_ERROR:
        return;
    case GPG_ERR_CANCELED:
    case GPG_ERR_FULLY_CANCELED:
        throw Error(ErrorCode::Cancelled, tr("The passphrase of the key was not given. Nothing was changed."),
                    gpgDetail(error));
    case GPG_ERR_BAD_PASSPHRASE:
    case GPG_ERR_NO_PASSPHRASE:
        throw Error(ErrorCode::Input, tr("The passphrase of the key is wrong. Nothing was changed."), gpgDetail(error));
    case GPG_ERR_NO_PIN_ENTRY:
        throw Error(ErrorCode::File,
                    tr("GnuPG cannot ask for the passphrase of the key: no pinentry program is installed. Install one, "
                       "for instance pinentry-qt."),
                    gpgDetail(error));
    case GPG_ERR_INV_ENGINE:
        throw Error(ErrorCode::File,
                    tr("GnuPG was not found, or it is too old. Install the package gnupg, or name the program in the "
                       "settings."),
                    gpgDetail(error));
    case GPG_ERR_ENAMETOOLONG:
    case GPG_ERR_NO_AGENT:
    case GPG_ERR_AGENT:
        throw Error(ErrorCode::File,
                    tr("GnuPG's agent does not start. The path of the folder with the keys may be too long (some 80 "
                       "characters at most), or it lies where no sockets can be made."),
                    gpgDetail(error));
    default:
        throw Error(ErrorCode::File, tr("GnuPG reports: %1").arg(QString::fromLocal8Bit(gpgme_strerror(error))),
                    gpgDetail(error));
    }
}

GpgKey gpgKey(gpgme_ctx_t context, const QString& fingerprint, bool secret) {
    static const QRegularExpression whole(QStringLiteral("\\A[0-9A-F]{40}(?:[0-9A-F]{24})?\\z"));
    gpgme_key_t raw = nullptr;
    gpgme_error_t error = gpgme_error(GPG_ERR_NO_PUBKEY);
    if (whole.match(fingerprint).hasMatch())
        error = gpgme_get_key(context, fingerprint.toLatin1().constData(), &raw, secret ? 1 : 0);
    GpgKey key(raw);
    if (gpgme_err_code(error) == GPG_ERR_EOF || gpgme_err_code(error) == GPG_ERR_NO_PUBKEY
        || gpgme_err_code(error) == GPG_ERR_NO_SECKEY)
        throw Error(ErrorCode::NotFound,
                    (secret ? tr("The secret key %1 is not in the folder of GnuPG.")
                            : tr("The key %1 is not in the folder of GnuPG."))
                        .arg(fingerprint),
                    gpgDetail(error));
    throwUnlessGpgWorked(error);
    return key;
}

void requireUsable(const OpenPgpKey& key) {
    if (!key.usable)
        throw Error(ErrorCode::Input,
                    tr("The key %1 cannot be used: it has expired, was revoked, or does not both sign and encrypt.")
                        .arg(key.fingerprint));
}

OpenPgpKey described(gpgme_key_t key) {
    OpenPgpKey out;
    out.fingerprint = QString::fromLatin1(key->subkeys && key->subkeys->fpr ? key->subkeys->fpr : "");
    out.name = key->uids && key->uids->uid ? QString::fromUtf8(key->uids->uid) : QString();
    out.secret = key->secret;
    out.expired = key->expired;
    out.revoked = key->revoked;
    bool encrypts = false;
    bool isFirst = true;
    for (gpgme_subkey_t sub = key->subkeys; sub; sub = sub->next, isFirst = false) {
        if (isFirst) {
            out.createdAt = instantOf(sub->timestamp).value_or(Instant{});
            out.compliant = sub->is_de_vs;
        }
        const bool isGood = !sub->revoked && !sub->expired && !sub->disabled && !sub->invalid;
        if (!isFirst && !(isGood && sub->can_encrypt))
            continue; // of no use to us, whatever it says
        encrypts = encrypts || (isGood && sub->can_encrypt);
        out.compliant = out.compliant && sub->is_de_vs;
        const std::optional<Instant> ends = instantOf(sub->expires);
        if (ends)
            out.expiresAt = std::min(out.expiresAt.value_or(*ends), *ends);
    }
    out.usable = !key->expired && !key->revoked && !key->disabled && !key->invalid && key->can_sign && encrypts;
    return out;
}

} // namespace streife
