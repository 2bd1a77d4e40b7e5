// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QEventLoop>

#include <future>

namespace streife::test {

/// Something long that runs in the store until finish(): meanwhile nothing else can be saved.
class LongWork {
public:
    explicit LongWork(Workspace& ws) {
        ws.changeLater(
            QStringLiteral("long"), [until = m_until.get_future().share()](Writer&, Progress&) { until.wait(); },
            [this](const std::exception_ptr&) {
                m_done = true;
                m_loop.quit();
            });
    }
    ~LongWork() { finish(); }
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;
    void finish() {
        if (!m_asked)
            m_until.set_value();
        m_asked = true;
        if (!m_done)
            m_loop.exec();
    }

private:
    std::promise<void> m_until;
    QEventLoop m_loop;
    bool m_asked = false;
    bool m_done = false;
};

} // namespace streife::test
