// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace streife {

/// The thread in which the writing connection lives. Jobs run one after another; it never waits for anybody.
class StoreThread {
public:
    StoreThread();
    /// Finishes what is queued.
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    void post(std::function<void()> job);

    /// Runs `job` there and waits; its exception arrives here.
    template <class F> auto call(F job) -> decltype(job()) {
        using R = decltype(job());
        std::packaged_task<R()> task(std::move(job));
        std::future<R> result = task.get_future();
        post([&task] { task(); });
        return result.get();
    }

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace streife
