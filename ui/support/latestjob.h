// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <exception>
#include <functional>
#include <optional>

class QThread;

namespace streife {

/// Reads in a thread of its own. While one job runs only the newest of those asked for meanwhile waits; what the older
/// one has found is thrown away then.
class LatestJob : public QObject {
    Q_OBJECT
public:
    /// Runs in the thread; what it returns runs in the window's.
    using Work = std::function<std::function<void()>()>;

    explicit LatestJob(QObject* parent = nullptr) : QObject(parent) {}
    ~LatestJob() override;

    void start(Work work);
    void forget(); ///< what runs tells nothing any more
    [[nodiscard]] bool running() const { return m_thread != nullptr; }

signals:
    void failed(const std::exception_ptr& error); ///< told once until a job has worked again

private:
    void take(const std::function<void()>& tell, const std::exception_ptr& error);

    QThread* m_thread = nullptr;
    std::optional<Work> m_next;
    bool m_forgotten = false;
    bool m_told = false;
};

} // namespace streife
