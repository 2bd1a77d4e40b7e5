// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/material.h"

#include "tests/bench/measure.h"

#include <QFile>

#include <unistd.h>

namespace streife::bench {

void cli(const QStringList& words) {
    runChecked(QStringList{program(QStringLiteral("doppelstreife-cli"))} + words);
}

QString Material::write(const QString& name, const QString& text) const {
    QFile file(path(name));
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate), path(name) + QStringLiteral(" can't be written"));
    file.write(text.toUtf8());
    return path(name);
}

QString Material::partnership(const QString& name, int officers) const {
    const QString file = path(name);
    cli({QStringLiteral("init"), file, QStringLiteral("--partnership"), QStringLiteral("Musterstadt"),
         QStringLiteral("--land"), QStringLiteral("NW"), QStringLiteral("--municipality"), QStringLiteral("Hamm"),
         QStringLiteral("--agency"), QStringLiteral("KOD"), QStringLiteral("--kind"), QStringLiteral("ordnungsamt")});
    const QString agencies = QStringLiteral("name;short;kind;land;municipality\nPI Mitte;PI;polizei;NW;Hamm\n");
    cli({QStringLiteral("import"), file, QStringLiteral("agencies"), write(QStringLiteral("agencies.csv"), agencies)});
    QString staff = QStringLiteral("agency;service_no;family_name;given_name;rank;rule_profile;qualifications\n");
    for (int i = 0; i < officers; ++i)
        staff += QStringLiteral("KOD;%1;Muster%2;Eva;;none;\n").arg(serviceNo(i)).arg(i);
    cli({QStringLiteral("import"), file, QStringLiteral("staff"), write(QStringLiteral("staff.csv"), staff)});
    return file;
}

QString Material::demo(const QString& scale) const {
    const QString file = path(QStringLiteral("demo-%1.streife").arg(scale));
    if (!QFile::exists(file))
        cli({QStringLiteral("demo"), file, QStringLiteral("--scale"), scale, QStringLiteral("--start"),
             QStringLiteral("2026-W48"), QStringLiteral("--now"), QStringLiteral("2026-11-23T08:00:00+01:00")});
    return file;
}

QString Material::copy(const QString& from, const QString& name) const {
    const QString to = path(name);
    for (const char* tail : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(tail));
    require(QFile::copy(from, to), QStringLiteral("%1 can't be copied").arg(from));
    QFile copied(to); // what still waits for the disk would be counted as the program's
    require(copied.open(QFile::ReadOnly) && ::fsync(copied.handle()) == 0,
            QStringLiteral("%1 can't be written").arg(to));
    return to;
}

} // namespace streife::bench
