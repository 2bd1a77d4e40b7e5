// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace streife::test {

/// A file with the small demo city in a folder of its own; "now" is Tuesday 24.11.2026, 08:57.
class DemoFile {
public:
    DemoFile();

    [[nodiscard]] static WorkspaceOptions options();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.streife")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    void close() { m_workspace.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace streife::test
