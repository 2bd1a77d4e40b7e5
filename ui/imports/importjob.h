// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QPointer>

class QThread;

namespace streife {

/// Reads previews and runs imports without the window waiting. All signals come in the window's thread.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(Workspace& workspace, QObject* parent = nullptr);
    ~ImportJob() override; ///< waits for what still reads

    /// Of several in a row only the last one is told.
    void preview(const ImportRequest& request);
    /// With `tryOnly` nothing is written. A backup is made once the file is known to be free of errors.
    void run(const ImportRequest& request, bool tryOnly);
    void cancel() { m_workspace.cancelLongWork(); }
    [[nodiscard]] bool running() const { return m_running; }

signals:
    void previewed(const streife::ImportPreview& preview);
    void unreadable(const QString& text);
    void finished(const streife::ImportResult& result, bool written);
    void failed(const QString& text);

private:
    void fail(const QString& text);
    void start(std::function<void()> work, std::function<void()> then);

    Workspace& m_workspace;
    int m_wanted = 0; ///< number of the newest preview
    bool m_running = false;
    std::vector<QPointer<QThread>> m_threads;
};

} // namespace streife
