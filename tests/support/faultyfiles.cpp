// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyfiles.h"

#include <new>

namespace streife {
namespace {

/// Our file in front; SQLite's own lies behind it in the same memory.
struct File {
    sqlite3_file base;
    FaultyFiles* faults;

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static File* of(sqlite3_file* f) { return reinterpret_cast<File*>(f); }
};

sqlite3_file* real(sqlite3_file* f) {
    return File::of(f)->real();
}

int onClose(sqlite3_file* f) {
    return real(f)->pMethods->xClose(real(f));
}
int onRead(sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), to, n, at);
}
int onWrite(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
    const int fault = File::of(f)->faults->step(SQLITE_IOERR_WRITE);
    return fault != SQLITE_OK ? fault : real(f)->pMethods->xWrite(real(f), from, n, at);
}
int onTruncate(sqlite3_file* f, sqlite3_int64 size) {
    const int fault = File::of(f)->faults->step(SQLITE_IOERR_TRUNCATE);
    return fault != SQLITE_OK ? fault : real(f)->pMethods->xTruncate(real(f), size);
}
int onSync(sqlite3_file* f, int flags) {
    const int fault = File::of(f)->faults->step(SQLITE_IOERR_FSYNC);
    return fault != SQLITE_OK ? fault : real(f)->pMethods->xSync(real(f), flags);
}
int onFileSize(sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
}
int onLock(sqlite3_file* f, int level) {
    return real(f)->pMethods->xLock(real(f), level);
}
int onUnlock(sqlite3_file* f, int level) {
    return real(f)->pMethods->xUnlock(real(f), level);
}
int onCheckReservedLock(sqlite3_file* f, int* out) {
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int onFileControl(sqlite3_file* f, int op, void* arg) {
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int onSectorSize(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int onDeviceCharacteristics(sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int onShmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out) {
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int onShmLock(sqlite3_file* f, int offset, int n, int flags) {
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void onShmBarrier(sqlite3_file* f) {
    real(f)->pMethods->xShmBarrier(real(f));
}
int onShmUnmap(sqlite3_file* f, int remove) {
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods kMethods{2,
                                  onClose,
                                  onRead,
                                  onWrite,
                                  onTruncate,
                                  onSync,
                                  onFileSize,
                                  onLock,
                                  onUnlock,
                                  onCheckReservedLock,
                                  onFileControl,
                                  onSectorSize,
                                  onDeviceCharacteristics,
                                  onShmMap,
                                  onShmLock,
                                  onShmBarrier,
                                  onShmUnmap,
                                  nullptr,
                                  nullptr};

FaultyFiles* owner(sqlite3_vfs* vfs) {
    return static_cast<FaultyFiles*>(vfs->pAppData);
}

int onOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* f, int flags, int* outFlags) {
    File* file = new (f) File{{nullptr}, owner(vfs)};
    if ((flags & SQLITE_OPEN_CREATE) != 0)
        if (const int fault = file->faults->step(SQLITE_CANTOPEN); fault != SQLITE_OK)
            return fault;
    const int code = file->faults->real()->xOpen(file->faults->real(), name, file->real(), flags, outFlags);
    if (file->real()->pMethods)
        file->base.pMethods = &kMethods;
    return code;
}

int onDelete(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    const int fault = owner(vfs)->step(SQLITE_IOERR_DELETE);
    return fault != SQLITE_OK ? fault : owner(vfs)->real()->xDelete(owner(vfs)->real(), name, syncFolder);
}

} // namespace

FaultyFiles::FaultyFiles() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real) {
    m_vfs.zName = "faulty";
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = onOpen;
    m_vfs.xDelete = onDelete;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyFiles::~FaultyFiles() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultyFiles::failAt(int n, Fault fault, bool forEver) {
    m_steps = 0;
    m_failed = 0;
    m_fault = fault;
    m_forEver = forEver;
    m_failAt = n;
}

int FaultyFiles::step(int brokenCode) {
    const int at = ++m_steps;
    const int from = m_failAt;
    if (from == 0 || (m_forEver ? at < from : at != from))
        return SQLITE_OK;
    ++m_failed;
    return m_fault == Fault::DiskFull ? SQLITE_FULL : brokenCode;
}

} // namespace streife
