// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importjob.h"

#include "core/base/error.h"

#include <QFileInfo>
#include <QThread>

#include <variant>

namespace streife {
namespace {

/// Where exceptions of the workers end: as text.
QString textOf(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Error& error) {
        return error.text();
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

ImportJob::ImportJob(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
}

ImportJob::~ImportJob() {
    for (const auto& thread : m_threads)
        if (thread)
            thread->wait();
}

void ImportJob::start(std::function<void()> work, std::function<void()> then) {
    QThread* thread = QThread::create(std::move(work));
    connect(thread, &QThread::finished, this, std::move(then));
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    std::erase_if(m_threads, [](const QPointer<QThread>& old) { return old.isNull(); });
    m_threads.emplace_back(thread);
    thread->start();
}

void ImportJob::preview(const ImportRequest& request) {
    const int number = ++m_wanted;
    auto result = std::make_shared<std::variant<ImportPreview, QString>>();
    start(
        [request, result] {
            try {
                *result = previewImport(request);
            } catch (...) {
                *result = textOf(std::current_exception());
            }
        },
        [this, number, result] {
            if (number != m_wanted)
                return;
            if (const auto* text = std::get_if<QString>(result.get()))
                emit unreadable(*text);
            else
                emit previewed(std::get<ImportPreview>(*result));
        });
}

void ImportJob::fail(const QString& text) {
    m_running = false;
    emit failed(text);
}

void ImportJob::run(const ImportRequest& request, bool tryOnly) {
    m_running = true;
    auto result = std::make_shared<ImportResult>();
    const PartnershipId partnership = m_workspace.partnershipId();
    const auto own = m_workspace.ownAgencyId();
    const QPointer<ImportJob> self(this);
    try {
        m_workspace.changeLater(
            tr("Import of %1").arg(QFileInfo(request.path).fileName()),
            [workspace = &m_workspace, request, tryOnly, partnership, own, result](Writer& writer, Progress& progress) {
                if (tryOnly) {
                    *result = tryImport(writer.db(), partnership, own, request, progress);
                    return;
                }
                *result = importFile(writer, partnership, request, progress, [&] {
                    (void)workspace->backupBefore();
                    if (progress.cancelled())
                        throw Error(ErrorCode::Cancelled, tr("The import was cancelled. Nothing was changed."));
                });
            },
            [self, result, tryOnly](const std::exception_ptr& failure) {
                if (!self)
                    return;
                if (failure) {
                    self->fail(textOf(failure));
                    return;
                }
                self->m_running = false;
                emit self->finished(*result, !tryOnly && !result->refused());
            });
    } catch (...) {
        fail(textOf(std::current_exception()));
    }
}

} // namespace streife
