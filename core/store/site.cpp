// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace streife {
namespace {

quint64 inodeOf(const QString& path) {
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? quint64(info.st_ino) : 0;
}

} // namespace

QString defaultStateFolder() {
    const QString base = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return base + QStringLiteral("/doppelstreife");
}

QString osAccount() {
    if (const passwd* entry = ::getpwuid(::getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::getuid());
}

SiteKeeper::SiteKeeper(QString databasePath, QString stateFolder, QString account)
    : m_path(QFileInfo(databasePath).canonicalFilePath()), m_folder(stateFolder + QStringLiteral("/sites")),
      m_account(std::move(account)) {
}

QString SiteKeeper::witnessPath(int site) const {
    return QStringLiteral("%1/%2.json").arg(m_folder).arg(site);
}

std::optional<SiteKeeper::Witness> SiteKeeper::readWitness(int site) const {
    QFile file(witnessPath(site));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject o = QJsonDocument::fromJson(file.readAll()).object();
    if (!o.contains(QLatin1String("counter")))
        return std::nullopt;
    return Witness{o[QLatin1String("path")].toString(), o[QLatin1String("inode")].toString().toULongLong(),
                   o[QLatin1String("counter")].toString().toLongLong()};
}

void SiteKeeper::resumeOrCreate(Database& db, WriteContext& context, Instant now) {
    std::optional<int> predecessor;
    const bool restored = db.integer("SELECT count(*) FROM meta WHERE key='restored'") > 0;
    db.exec("DELETE FROM meta WHERE key='restored'");
    Statement latest(db.handle(),
                     "SELECT n,counter,agency FROM site WHERE account=?1 ORDER BY created DESC, "
                     "n IN (SELECT predecessor FROM site WHERE predecessor IS NOT NULL), hlc DESC, n DESC LIMIT 1");
    latest.with(m_account);
    context.lastHlc = db.integer("SELECT max(hlc) FROM site");
    if (latest.step()) {
        const int site = int(latest.integer(0));
        context.counter = latest.integer(1);
        context.agency = latest.optionalInteger(2);
        const auto witness = readWitness(site);
        const bool ahead = witness && witness->counter > context.counter;
        const bool elsewhere = witness && witness->path != m_path && witness->inode != inodeOf(m_path);
        if (witness && !ahead && !elsewhere && !restored) {
            context.site = site;
            return;
        }
        if (ahead || elsewhere || restored)
            predecessor = site;
    }
    if (!context.agency) // another account of the house has worked here before
        context.agency = db.integer("SELECT value FROM meta WHERE key='agency'");
    if (*context.agency == 0)
        context.agency.reset();
    context.counter = 0;
    context.site = createSite(db, context, predecessor, now);
}

int SiteKeeper::createSite(Database& db, const WriteContext& context, std::optional<int> predecessor, Instant now) {
    for (;;) {
        const int site = int(QRandomGenerator::system()->bounded(1, std::numeric_limits<int>::max()));
        Statement known(db.handle(),
                        "SELECT 1 FROM site WHERE n=?1 UNION ALL SELECT 1 FROM action WHERE site=?1 LIMIT 1");
        known.with(qint64(site));
        if (known.step())
            continue;
        Statement add(db.handle(),
                      "INSERT INTO site(n,account,agency,counter,hlc,created,predecessor) VALUES(?1,?2,?3,0,?4,?5,?6)");
        add.bind(1, qint64(site)).bind(2, m_account).bind(3, context.agency ? Value(*context.agency) : Value());
        add.bind(4, context.lastHlc).bind(5, now.ms).bind(6, predecessor ? Value(qint64(*predecessor)) : Value()).run();
        return site;
    }
}

void SiteKeeper::remember(const WriteContext& context) noexcept {
    const QJsonObject o{{QStringLiteral("path"), m_path},
                        {QStringLiteral("inode"), QString::number(inodeOf(m_path))},
                        {QStringLiteral("counter"), QString::number(context.counter)}};
    QDir().mkpath(m_folder);
    const QString path = witnessPath(context.site);
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    const bool written = file.write(QJsonDocument(o).toJson(QJsonDocument::Compact)) > 0;
    file.close();
    // Renamed, not written in place: a torn witness would look like a missing one.
    if (written)
        ::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData());
}

} // namespace streife
