// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/typesetter.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace streife {
namespace {

constexpr double kReference = 100; // size at which widths are taken; without hinting they grow in proportion

const QString kFamily = QStringLiteral("Open Sans");

QFont fontOf(Face face) {
    QFont font;
    font.setFamilies({kFamily, QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
                      QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(int(kReference));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    if (face == Face::Semibold)
        font.setWeight(QFont::DemiBold);
    if (face == Face::Bold)
        font.setWeight(QFont::Bold);
    font.setItalic(face == Face::Italic);
    return font;
}

struct Shaped {
    QList<QGlyphRun> runs; ///< at the reference size; more than one only where another font had to help out
    double width = 0;
};

Shaped shapedByLayout(const QFont& font, const QString& text) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()) + 1);
    layout.endLayout();
    Shaped result{layout.glyphRuns(), line.naturalTextWidth()};
    for (QGlyphRun& run : result.runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& p : positions)
            p.ry() -= line.ascent();
        run.setPositions(positions);
    }
    return result;
}

bool hasAllGlyphs(const Shaped& shaped) {
    for (const QGlyphRun& run : shaped.runs) {
        if (run.glyphIndexes().contains(0U))
            return false;
    }
    return true;
}

/// What no font of the computer has is printed as "?": PDF/A forbids the empty box of a missing glyph.
QString printable(const QFont& font, const QRawFont& raw, const QString& text) {
    QString result;
    for (const uint ucs4 : text.toUcs4()) {
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t*>(&ucs4), 1);
        const bool known = raw.supportsCharacter(ucs4) || hasAllGlyphs(shapedByLayout(font, one));
        result += known ? one : QStringLiteral("?");
    }
    return result;
}

} // namespace

struct Typesetter::FaceData {
    QFont font;
    QRawFont raw;
    mutable QHash<QString, Shaped> shaped;
    mutable std::vector<double> advances; ///< by code unit, at the reference size; negative = not known yet
    mutable QHash<int, QRawFont> bySize;  ///< changing the size clones the font engine: once per size is enough

    /// Sum of the advances: glyphs are placed one by one. Only what needs another font or direction is shaped.
    double width(const QString& text) const {
        double sum = 0;
        for (const QChar c : text) {
            const double advance = advanceOf(c);
            if (advance < 0)
                return shape(text).width;
            sum += advance;
        }
        return sum;
    }

    /// Negative where the text around it has to be shaped.
    double advanceOf(QChar c) const {
        constexpr double kUnknown = -1;
        constexpr double kShaped = -2;
        constexpr size_t kSimple = 0x2100; // letters and punctuation of Europe; scripts from the right lie inside
        if (c.unicode() >= kSimple || (c.unicode() >= 0x590 && c.unicode() < 0x1000))
            return kShaped;
        if (advances.empty())
            advances.assign(kSimple, kUnknown);
        double& known = advances[c.unicode()];
        if (known == kUnknown) {
            const QList<quint32> glyph = raw.glyphIndexesForString(QString(c));
            known = glyph.contains(0U) ? kShaped : raw.advancesForGlyphIndexes(glyph).value(0).x();
        }
        return known;
    }

    const Shaped& shape(const QString& text) const {
        const auto found = shaped.constFind(text);
        if (found != shaped.constEnd())
            return *found;
        const QList<quint32> glyphs = raw.glyphIndexesForString(text);
        const bool simple = !glyphs.contains(0U) && !text.isRightToLeft();
        return *shaped.insert(text, simple ? plain(glyphs) : shapedByLayout(font, printable(font, raw, text)));
    }

    QRawFont sized(const QRawFont& source, double size) const {
        const int key = qRound(size * 1000);
        if (source == raw && bySize.contains(key))
            return bySize.value(key);
        QRawFont result = source;
        result.setPixelSize(size);
        if (source == raw)
            bySize.insert(key, result);
        return result;
    }

    Shaped plain(const QList<quint32>& glyphs) const {
        const auto steps = raw.advancesForGlyphIndexes(glyphs);
        Shaped result;
        QList<QPointF> positions;
        positions.reserve(glyphs.size());
        for (const QPointF& advance : steps) {
            positions.append({result.width, 0});
            result.width += advance.x();
        }
        QGlyphRun run;
        run.setRawFont(raw);
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        result.runs.append(run);
        return result;
    }
};

Typesetter::Typesetter() {
    // Without any font Qt hands out one that draws boxes and has no file behind it.
    if (data(Face::Regular).raw.fontTable("head").isEmpty())
        throw Error(
            ErrorCode::File,
            streife::tr("No font was found on this computer. Install the package fonts-open-sans and try again."));
}

Typesetter::~Typesetter() = default;

const Typesetter::FaceData& Typesetter::data(Face face) const {
    auto& slot = m_faces.at(size_t(face));
    if (!slot) {
        const QFont font = fontOf(face);
        slot = std::make_unique<FaceData>(FaceData{font, QRawFont::fromFont(font), {}, {}, {}});
    }
    return *slot;
}

double Typesetter::width(Face face, double size, const QString& text) const {
    return text.isEmpty() ? 0 : data(face).width(text) * size / kReference;
}

QString Typesetter::notice() const {
    if (QFontDatabase::hasFamily(kFamily))
        return {};
    const QString family = data(Face::Regular).raw.familyName();
    return streife::tr("The font Open Sans is missing; the paper is set in %1. Install the package fonts-open-sans.")
        .arg(family);
}

void Typesetter::breakWord(Face face, double size, const QString& word, double width, QStringList& lines,
                           QString& line) const {
    for (const QChar c : word) {
        if (!line.isEmpty() && !c.isLowSurrogate() && !c.isMark() && this->width(face, size, line + c) > width) {
            lines.append(line);
            line.clear();
        }
        line += c;
    }
}

/// With the space or hyphen that ends them.
QStringList Typesetter::wordsOf(const QString& text) {
    QStringList words;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ' || text[i] == u'-' || text[i] == u'/' || i + 1 == text.size()) {
            words.append(text.mid(from, i + 1 - from));
            from = i + 1;
        }
    }
    return words;
}

bool Typesetter::fitsUnbroken(Face face, double size, const QString& text, double width) const {
    if (this->width(face, size, text) <= width)
        return true;
    for (const QString& word : wordsOf(text)) {
        if (this->width(face, size, word.trimmed()) > width)
            return false;
    }
    return true;
}

QStringList Typesetter::wrap(Face face, double size, const QString& text, double width) const {
    if (this->width(face, size, text) <= width)
        return {text};
    QStringList lines;
    QString line;
    for (const QString& word : wordsOf(text)) {
        if (this->width(face, size, (line + word).trimmed()) <= width) {
            line += word;
            continue;
        }
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
        line.clear();
        if (this->width(face, size, word.trimmed()) <= width)
            line = word;
        else
            breakWord(face, size, word, width, lines, line);
    }
    if (!line.trimmed().isEmpty() || lines.isEmpty())
        lines.append(line.trimmed());
    return lines;
}

void Typesetter::draw(QPainter& painter, const TextMark& mark) const {
    painter.setPen(QColor(mark.ink));
    const double factor = mark.size / kReference;
    const FaceData& face = data(mark.face);
    for (QGlyphRun run : face.shape(mark.text).runs) {
        QList<QPointF> positions = run.positions();
        for (QPointF& p : positions)
            p *= factor;
        run.setRawFont(face.sized(run.rawFont(), mark.size));
        run.setPositions(positions);
        painter.drawGlyphRun(mark.at, run);
    }
}

} // namespace streife
