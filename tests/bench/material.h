// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace streife::bench {

/// Files that several verbs work on, made through the command line as a user would.
class Material {
public:
    explicit Material(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
    QString write(const QString& name, const QString& text) const;
    /// A new file with two agencies and `officers` people of the own one.
    QString partnership(const QString& name, int officers) const;
    /// A demo city; made once per folder.
    QString demo(const QString& scale) const;
    /// Copies a closed database.
    QString copy(const QString& from, const QString& name) const;

    static QString serviceNo(int i) { return QString::number(10000 + i); }

private:
    QString m_folder;
};

/// doppelstreife-cli of this build with these words; throws with its message where it fails.
void cli(const QStringList& words);

} // namespace streife::bench
