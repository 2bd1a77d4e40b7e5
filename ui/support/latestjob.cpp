// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/latestjob.h"

#include <QThread>

#include <utility>

namespace streife {

LatestJob::~LatestJob() {
    if (m_thread != nullptr)
        m_thread->wait(); // before the file is closed
}

void LatestJob::start(Work work) {
    if (m_thread != nullptr) {
        m_next = std::move(work);
        return;
    }
    m_forgotten = false;
    m_thread = QThread::create([this, work = std::move(work)] {
        std::function<void()> tell;
        std::exception_ptr error;
        try {
            tell = work();
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(this, [this, tell = std::move(tell), error] { take(tell, error); });
    });
    m_thread->setParent(this);
    m_thread->start(QThread::LowPriority);
}

void LatestJob::forget() {
    m_next.reset();
    m_forgotten = true;
}

void LatestJob::take(const std::function<void()>& tell, const std::exception_ptr& error) {
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (std::exchange(m_forgotten, false))
        return;
    if (error && !m_told)
        emit failed(error);
    m_told = error != nullptr;
    if (!error && tell)
        tell();
}

} // namespace streife
