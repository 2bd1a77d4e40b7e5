// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/support/theme.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace streife {

/// What the program remembers for this person at this computer; never anything out of a file.
class Settings {
public:
    static constexpr int kMaxRecent = 10;

    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetFile(const QString& path);
    void clearRecentFiles();
    /// Opened again at the next start; empty when the last file was closed by hand.
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString& path);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] int fontPercent() const;
    void setFontPercent(int percent);

    [[nodiscard]] Language language() const; ///< of the next start; German where nothing was chosen
    void setLanguage(Language language);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Where a file is offered: the folder last used for `key` while it is there, else `fallback`, else Documents, else
    /// the home folder. Never one that does not exist, except for the home folder.
    [[nodiscard]] QString folder(const QString& key, const QString& fallback = {}) const;
    void setFolderOf(const QString& key, const QString& file);
    [[nodiscard]] QString text(const QString& key, const QString& fallback = {}) const;
    void setText(const QString& key, const QString& value);
    /// All texts whose keys begin with "`group`/", by what follows; one look at the file.
    [[nodiscard]] QHash<QString, QString> texts(const QString& group) const;
};

} // namespace streife
