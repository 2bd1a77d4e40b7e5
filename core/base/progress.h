// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace streife {

/// How far long work has come. The worker calls report(); anybody may cancel, the next report() then throws
/// Error(Cancelled) and the action rolls back.
class Progress {
public:
    /// `listener` is called in the worker's thread, at most about 30 times a second.
    explicit Progress(std::function<void(qint64 done, qint64 total)> listener = {}) : m_listener(std::move(listener)) {}

    void report(qint64 done, qint64 total);
    void cancel() noexcept { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const noexcept { return m_cancelled; }

private:
    std::function<void(qint64, qint64)> m_listener;
    std::atomic_bool m_cancelled = false;
    qint64 m_lastNs = 0;
};

} // namespace streife
