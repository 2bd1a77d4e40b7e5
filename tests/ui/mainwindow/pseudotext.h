// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace streife::test {

/// Every text of the program as in a language that needs 40 percent more room: its vowels have dots, brackets stand
/// around it. What is shown with plain vowels never went through a translation.
class PseudoTranslator : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

[[nodiscard]] QString pseudoText(const QString& source);

/// What `root` paints, and what its parts tell a screen reader or under the pointer.
[[nodiscard]] QStringList textsOf(QWidget& root);

/// The words of `text` that were not translated; `known` are those of people and places.
[[nodiscard]] QStringList untranslated(const QString& text, const QSet<QString>& known);

/// Words with plain vowels that stand in the file at `path`, apart from the program's own short words.
[[nodiscard]] QSet<QString> wordsOfFile(const QString& path);
[[nodiscard]] QStringList wordsIn(const QString& text);

} // namespace streife::test
