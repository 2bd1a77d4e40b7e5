// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace streife {
namespace {

QSettings store() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("doppelstreife"),
                     QStringLiteral("desktop"));
}

} // namespace

QStringList Settings::recentFiles() const {
    return store().value(QStringLiteral("recent")).toStringList();
}

void Settings::addRecentFile(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    store().setValue(QStringLiteral("recent"), QStringList(files.mid(0, kMaxRecent)));
}

void Settings::forgetFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    store().setValue(QStringLiteral("recent"), files);
}

void Settings::clearRecentFiles() {
    store().remove(QStringLiteral("recent"));
}

QString Settings::lastFile() const {
    return store().value(QStringLiteral("last")).toString();
}

void Settings::setLastFile(const QString& path) {
    store().setValue(QStringLiteral("last"), path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
}

Appearance Settings::appearance() const {
    const QString value = store().value(QStringLiteral("appearance")).toString();
    return value == QStringLiteral("dark")    ? Appearance::Dark
           : value == QStringLiteral("light") ? Appearance::Light
                                              : Appearance::System;
}

void Settings::setAppearance(Appearance appearance) {
    store().setValue(QStringLiteral("appearance"), appearance == Appearance::Dark    ? QStringLiteral("dark")
                                                   : appearance == Appearance::Light ? QStringLiteral("light")
                                                                                     : QStringLiteral("system"));
}

int Settings::fontPercent() const {
    bool ok = false;
    const int percent = store().value(QStringLiteral("font"), 100).toInt(&ok);
    return ok ? std::clamp(percent, 100, 200) : 100;
}

void Settings::setFontPercent(int percent) {
    store().setValue(QStringLiteral("font"), percent);
}

Language Settings::language() const {
    return text(QStringLiteral("language")) == QStringLiteral("en") ? Language::English : Language::German;
}

void Settings::setLanguage(Language language) {
    setText(QStringLiteral("language"), language == Language::English ? QStringLiteral("en") : QStringLiteral("de"));
}

QByteArray Settings::windowGeometry() const {
    return store().value(QStringLiteral("window")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    store().setValue(QStringLiteral("window"), geometry);
}

QString Settings::folder(const QString& key, const QString& fallback) const {
    for (const QString& place :
         {text(key), fallback, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!place.isEmpty() && QFileInfo(place).isDir())
            return place;
    return QDir::homePath();
}

void Settings::setFolderOf(const QString& key, const QString& file) {
    setText(key, QFileInfo(file).absolutePath());
}

QString Settings::text(const QString& key, const QString& fallback) const {
    return store().value(key, fallback).toString();
}

QHash<QString, QString> Settings::texts(const QString& group) const {
    QSettings all = store();
    all.beginGroup(group);
    QHash<QString, QString> out;
    for (const QString& key : all.allKeys())
        out.insert(key, all.value(key).toString());
    return out;
}

void Settings::setText(const QString& key, const QString& value) {
    store().setValue(key, value);
}

} // namespace streife
