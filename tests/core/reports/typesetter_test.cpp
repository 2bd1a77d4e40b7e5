// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/canvas.h"
#include "core/reports/typesetter.h"
#include "tests/support/catch.h"

#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <set>

using namespace streife;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("widths are those of the font and grow with the size", "[reports][type]") {
    const Typesetter type;
    REQUIRE(type.notice().isEmpty()); // fonts-open-sans is installed
    QFont font(u("Open Sans"));
    font.setPixelSize(100);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    font.setStyleStrategy(QFont::PreferNoShaping); // no ligatures: they would be lost on extraction
    const QFontMetricsF metrics(font);             // Qt's own text layout as oracle
    for (const char* text :
         {"18:00–22:00", "Öztürk-Weißenfels", "Łukasik", "AVATAR Vogt To", "2 (Dienstgruppe C)", "fi ffi", "ıİ"}) {
        INFO(text);
        CHECK(type.width(Face::Regular, 100, u(text)) == Approx(metrics.horizontalAdvance(u(text))).epsilon(0.01));
        CHECK(type.width(Face::Regular, 7.5, u(text)) == Approx(type.width(Face::Regular, 100, u(text)) * 0.075));
        CHECK(type.width(Face::Bold, 10, u(text)) > type.width(Face::Regular, 10, u(text)));
    }
    CHECK(type.width(Face::Regular, 10, {}) == 0);
}

TEST_CASE("ink ends where the measured width does, also in scripts that are shaped", "[reports][type]") {
    const Typesetter type;
    for (const char* text : {"19:00–01:00 (So)", "Öztürk-Weißenfels", "…", "nämlich “so”", "مرحبا", "漢字", "Ωμέγα Жук",
                             "שלום Bahnhof", "e\u0301a\u0308"}) {
        INFO(text);
        const double width = type.width(Face::Regular, 60, u(text));
        QImage image(1200, 140, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        type.draw(painter, {{100, 90}, width, Face::Regular, 60, u(text), kInk});
        painter.end();
        int left = image.width();
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
        CHECK(left > 100 - 10);
        CHECK(left < 100 + 20);
        CHECK(right > 100 + width - 20);
        CHECK(right < 100 + width + 10);
    }
}

TEST_CASE("lines break at spaces, after hyphens and slashes, inside words only in need", "[reports][type]") {
    const Typesetter type;
    const auto wrap = [&](const char* text, const char* widest) {
        return type.wrap(Face::Regular, 10, u(text), type.width(Face::Regular, 10, u(widest)) + 0.01);
    };
    CHECK(wrap("Am Teich", "Am Teich") == QStringList{u("Am Teich")});
    CHECK(wrap("Spielplätze am Teich", "Spielplätze am") == QStringList{u("Spielplätze am"), u("Teich")});
    CHECK(wrap("Öztürk-Weißenfels", "Weißenfels") == QStringList{u("Öztürk-"), u("Weißenfels")});
    CHECK(wrap("Nord/Südpark", "Südpark") == QStringList{u("Nord/"), u("Südpark")});
    CHECK(wrap("ein   Wort", "Wort") == QStringList{u("ein"), u("Wort")});
    CHECK(wrap("", "x") == QStringList{QString()});
    const QStringList broken = wrap("Donaudampfschifffahrt", "Donaudampf");
    CHECK(broken.first() == u("Donaudampf"));
    CHECK(broken.join(QString()) == u("Donaudampfschifffahrt"));
}

TEST_CASE("no line is wider than asked and no letter is lost, at any width", "[reports][type]") {
    const Typesetter type;
    const QString text =
        u("Freifrau-von-und-zu-Hohenlohe Schillingsfürst/Waldenburg 2 (Dienstgruppe C) 漢字 👮🏽 e\u0301a");
    for (double width = 14; width < 400; width += 7) {
        const QStringList lines = type.wrap(Face::Bold, 9, text, width);
        QString joined;
        for (const QString& line : lines) {
            INFO(width << ' ' << line);
            CHECK((type.width(Face::Bold, 9, line) <= width + 0.01 || line.size() <= 2));
            CHECK_FALSE(line.isEmpty());
            CHECK_FALSE(line.at(0).isLowSurrogate()); // pairs stay together
            joined += line;
        }
        CHECK(joined.remove(u(" ")) == QString(text).remove(u(" ")));
    }
}

TEST_CASE("a text fits unbroken exactly where its widest word does", "[reports][type]") {
    const Typesetter type;
    const double word = type.width(Face::Regular, 10, u("Stadtgarten"));
    CHECK(type.fitsUnbroken(Face::Regular, 10, u("Am Stadtgarten"), word + 0.1));
    CHECK_FALSE(type.fitsUnbroken(Face::Regular, 10, u("Am Stadtgarten"), word - 0.1));
    CHECK(type.fitsUnbroken(Face::Regular, 10, u("Am Stadtgarten"), 500));
}

TEST_CASE("an agency's box holds its letter and the colon that only the text has", "[reports][type]") {
    const Typesetter type;
    for (const MarkStyle style : {MarkStyle::Open, MarkStyle::Filled, MarkStyle::Double, MarkStyle::Hatched,
                                  MarkStyle::Round, MarkStyle::RoundFilled}) {
        for (const char* letter : {"K", "P", "PN", "P12"}) {
            INFO(int(style) << ' ' << letter);
            PageLayout page;
            Canvas canvas(page, type);
            const double width = canvas.letterBox(50, 100, 10, {u(letter), style});
            CHECK(width == Approx(canvas.letterBoxWidth(10, {u(letter), style})));
            const QRectF box = page.shapes.front().rect;
            REQUIRE(page.texts.size() == 2);
            for (const TextMark& t : page.texts) {
                CHECK(t.at.x() >= box.left());
                CHECK(t.at.x() + t.width <= box.right());
                CHECK(t.at.y() < box.bottom());
            }
            CHECK(page.texts[0].text + page.texts[1].text == u(letter) + u(":"));
            const bool filled = style == MarkStyle::Filled || style == MarkStyle::RoundFilled;
            CHECK(page.texts[0].ink == (filled ? kWhite : kInk));
            CHECK(page.texts[1].ink == (filled ? kInk : kWhite)); // as its ground
        }
    }
}

TEST_CASE("boxes of two styles differ in shape, not only in letter", "[reports][type]") {
    const Typesetter type;
    std::set<QString> looks;
    for (const MarkStyle style : {MarkStyle::Open, MarkStyle::Filled, MarkStyle::Double, MarkStyle::Hatched,
                                  MarkStyle::Round, MarkStyle::RoundFilled}) {
        PageLayout page;
        Canvas(page, type).letterBox(0, 10, 10, {u("X"), style});
        QString look;
        for (const ShapeMark& s : page.shapes)
            look += u("%1/%2 ").arg(s.kind).arg(s.fill);
        looks.insert(look);
    }
    CHECK(looks.size() == 6);
}

TEST_CASE("a piece that is placed becomes a block with everything moved along", "[reports][type]") {
    const Typesetter type;
    PageLayout piece;
    Canvas draw(piece, type);
    draw.text(3, 12, {}, u("Bahnhof"));
    draw.rect({0, 0, 60, 20}, 1);
    piece.size = {60, 20};
    PageLayout page;
    Canvas canvas(page, type);
    canvas.place(piece, {100, 200});
    canvas.place(piece, {100, 230});
    REQUIRE(page.blocks.size() == 2);
    CHECK(page.blocks[1] == QRectF(100, 230, 60, 20));
    CHECK(page.texts[1].at == QPointF(103, 242));
    CHECK(page.texts[1].block == 1);
    CHECK(page.shapes[0].rect == QRectF(100, 200, 60, 20));
    CHECK(page.shapes[0].block == 0);
}

TEST_CASE("a paragraph takes as much room as its lines", "[reports][type]") {
    const Typesetter type;
    PageLayout page;
    Canvas canvas(page, type);
    const double width = type.width(Face::Regular, 10, u("Spielplätze am")) + 0.1;
    CHECK(canvas.paragraph(20, 50, width, {Face::Regular, 10}, u("Spielplätze am Teich")) == Approx(2 * 10 * kLeading));
    REQUIRE(page.texts.size() == 2);
    CHECK(page.texts[0].at == QPointF(20, 60));
    CHECK(page.texts[1].at.y() == Approx(60 + 10 * kLeading));
    CHECK_FALSE(page.texts[0].rect().intersects(page.texts[1].rect()));
    canvas.textRight(300, 90, {}, u("rechts"));
    CHECK(page.texts[2].at.x() + page.texts[2].width == Approx(300));
    canvas.textCentred(300, 90, {}, u("Mitte"));
    CHECK(page.texts[3].at.x() + page.texts[3].width / 2 == Approx(300));
}
