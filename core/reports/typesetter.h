// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/pagelayout.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>

class QGlyphRun;
class QPainter;

namespace streife {

/// Measures and draws single lines of Open Sans. Widths are kept per letter in units of the type size, so that trying a
/// smaller size costs arithmetic only. Glyphs are placed one by one without ligatures: text stays extractable.
class Typesetter {
public:
    /// Throws Error(File) where the computer has no font at all.
    Typesetter();
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    [[nodiscard]] double width(Face face, double size, const QString& text) const;
    /// Never empty; breaks at spaces, after "-" and "/", and inside a word only where it is wider than the line.
    [[nodiscard]] QStringList wrap(Face face, double size, const QString& text, double width) const;
    /// Can it be wrapped to `width` without breaking a word?
    [[nodiscard]] bool fitsUnbroken(Face face, double size, const QString& text, double width) const;
    void draw(QPainter& painter, const TextMark& mark) const;

    /// Sentence for the user where Open Sans is missing and something else was taken; else empty.
    [[nodiscard]] QString notice() const;

private:
    struct FaceData;
    [[nodiscard]] const FaceData& data(Face face) const;
    [[nodiscard]] static QStringList wordsOf(const QString& text);
    void breakWord(Face face, double size, const QString& word, double width, QStringList& lines, QString& line) const;
    mutable std::array<std::unique_ptr<FaceData>, 4> m_faces;
};

} // namespace streife
