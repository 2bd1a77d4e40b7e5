// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filelock.h"
#include "core/store/guard.h"
#include "core/store/site.h"
#include "core/workspace/storethread.h"
#include "core/workspace/undo.h"
#include "core/workspace/workspace.h"

namespace streife {

/// The writing side; its members are touched in the store thread only, except lock, undo and progress.
struct Workspace::Store {
    explicit Store(const QString& path) : lock(path) {}
    ~Store() {
        thread.call([this] {
            guard.reset();
            if (db)
                db->checkpoint(true);
            db.reset();
        });
    }

    FileLock lock;
    UndoStack undo;
    std::shared_ptr<Progress> longWork;
    std::unique_ptr<Database> db;
    std::unique_ptr<WriteGuard> guard;
    std::unique_ptr<SiteKeeper> sites;
    WriteContext context;
    StoreThread thread;
};

} // namespace streife
