// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/openpgp/keyring.h"

#include <gpgme.h>

#include <memory>

namespace streife {

struct GpgmeRelease {
    void operator()(gpgme_ctx_t context) const { gpgme_release(context); }
    void operator()(gpgme_data_t data) const { gpgme_data_release(data); }
    void operator()(gpgme_key_t key) const { gpgme_key_unref(key); }
};
using GpgContext = std::unique_ptr<gpgme_context, GpgmeRelease>;
using GpgData = std::unique_ptr<gpgme_data, GpgmeRelease>;
using GpgKey = std::unique_ptr<_gpgme_key, GpgmeRelease>;

/// One that speaks OpenPGP with the authority's GnuPG, offline, and looks nothing up.
[[nodiscard]] GpgContext gpgContext(const GpgProgram& program);

/// Reads `bytes`, which must live as long as it.
[[nodiscard]] GpgData gpgReading(const QByteArray& bytes);

/// Collects what GnuPG writes, up to a limit; one byte more and GnuPG is told that it failed.
class GpgCollected {
public:
    explicit GpgCollected(qint64 limit);
    GpgCollected(const GpgCollected&) = delete;
    GpgCollected& operator=(const GpgCollected&) = delete;

    [[nodiscard]] gpgme_data_t data() const noexcept { return m_data.get(); }
    [[nodiscard]] const QByteArray& bytes() const noexcept { return m_bytes; }
    [[nodiscard]] bool isTooMuch() const noexcept { return m_tooMuch; }

private:
    static ssize_t write(void* self, const void* bytes, size_t size);

    qint64 m_limit;
    QByteArray m_bytes;
    bool m_tooMuch = false;
    gpgme_data_cbs m_callbacks{};
    GpgData m_data;
};

[[nodiscard]] QString gpgDetail(gpgme_error_t error);

/// Error(File) with what keeps GnuPG from working, Error(Cancelled) where the user refused; nothing without an error.
void throwUnlessGpgWorked(gpgme_error_t error);

/// Whole fingerprints only: a short number of a key would name more than one. Throws Error(NotFound).
[[nodiscard]] GpgKey gpgKey(gpgme_ctx_t context, const QString& fingerprint, bool secret);

[[nodiscard]] OpenPgpKey described(gpgme_key_t key);

/// Throws Error(Input) where it does not both sign and encrypt today.
void requireUsable(const OpenPgpKey& key);

} // namespace streife
