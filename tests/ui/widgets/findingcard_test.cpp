// SPDX-License-Identifier: GPL-3.0-or-later
// The links on a finding's card: reached by key and mouse, named, never cut.
#include "tests/support/catch.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/theme.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wraplink.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace streife;

namespace {

Finding restFinding() {
    Finding f;
    f.severity = Severity::Breach;
    f.norm = QStringLiteral("ArbZG § 5 (1)");
    f.title = QStringLiteral("Ruhezeit 10 h 59 min – 1 Minute fehlt");
    f.text = QStringLiteral("Adam: Streife bis Fr 22:00, Dienst ab Sa 08:59.");
    return f;
}

const QStringList kThree{QStringLiteral("Jost statt Adam einsetzen"), QStringLiteral("Ende auf 21:59 verschieben"),
                         QStringLiteral("Adam herausnehmen")};

/// A card as wide as the inspector lets it be.
struct OneCard {
    QWidget column;
    FindingCard* card = new FindingCard(restFinding(), &column);

    explicit OneCard(int width = 312) {
        auto* box = new QVBoxLayout(&column);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(card);
        box->addStretch();
        column.resize(width, 1400);
        column.show();
        REQUIRE(QTest::qWaitForWindowExposed(&column));
        column.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&column));
    }
    [[nodiscard]] QList<WrapLink*> links() const {
        QList<WrapLink*> out;
        for (WrapLink* link : card->findChildren<WrapLink*>())
            if (link->isVisibleTo(card))
                out << link;
        return out;
    }
    void offer(const QStringList& texts) {
        card->setMends(texts);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the mends of a card come after the norm, wrapped and whole", "[findings]") {
    OneCard one;
    const int bare = one.card->height();
    one.offer(kThree);
    const auto links = one.links();
    REQUIRE(links.size() == 3);
    CHECK(one.card->height() > bare);
    const QLabel* norm = one.card->findChildren<QLabel*>().last();
    REQUIRE(norm->text() == restFinding().norm);
    QRect before;
    for (const WrapLink* link : links) {
        const QRect place(link->mapTo(one.card, QPoint(0, 0)), link->size());
        INFO(link->text().toStdString());
        CHECK(one.card->rect().contains(place));
        CHECK(place.top() > norm->geometry().bottom() - 1);
        CHECK_FALSE(place.intersects(before));
        CHECK(place.width() >= link->fontMetrics().horizontalAdvance(link->text()));
        CHECK(place.height() >= 24);                                          // easy to hit
        CHECK((place.top() > before.top() || place.left() > before.right())); // in the order of reading
        before = place;
    }
    CHECK(links[0]->y() < links[2]->y()); // three do not fit side by side
}

TEST_CASE("a mend of many words breaks into lines where the card is narrow", "[findings]") {
    OneCard one(200);
    const QString text = QStringLiteral("Anlaufpunkt Bahnhofsvorplatz am Busbahnhof auf 18:00–19:30 verlegen");
    one.offer({text});
    const WrapLink* link = one.links().front();
    CHECK(link->width() <= one.card->width());
    CHECK(link->fontMetrics().horizontalAdvance(text) > link->width());
    CHECK(link->height() >= 2 * link->fontMetrics().height());
    CHECK(link->height() >= link->heightForWidth(link->width()));
    CHECK(one.card->rect().contains(QRect(link->mapTo(one.card, QPoint(0, 0)), link->size())));
}

TEST_CASE("each mend tells a screen reader what it does and what it mends", "[findings]") {
    OneCard one;
    one.offer({kThree[0], QStringLiteral("Müller & Sohn <b> einsetzen")});
    const auto links = one.links();
    CHECK(links[0]->accessibleName().startsWith(kThree[0]));
    CHECK(links[0]->accessibleName().endsWith(restFinding().title));
    CHECK(links[1]->accessibleName().startsWith(QStringLiteral("Müller & Sohn <b> einsetzen")));
    CHECK(links[1]->shortcut().isEmpty()); // a name with & is a name
}

TEST_CASE("Tab goes through the mends, Space and a click choose one", "[findings]") {
    OneCard one;
    one.offer(kThree);
    QSignalSpy chosen(one.card, &FindingCard::mendChosen);
    one.card->takeFocus();
    const auto links = one.links();
    for (WrapLink* link : links) {
        CHECK(QApplication::focusWidget() == link);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    links[1]->setFocus();
    QTest::keyClick(links[1], Qt::Key_Space);
    QTest::mouseClick(links[2], Qt::LeftButton);
    REQUIRE(chosen.count() == 2);
    CHECK(chosen[0][0].toInt() == 1);
    CHECK(chosen[1][0].toInt() == 2);
}

TEST_CASE("the same mends again leave their links alone, others replace them", "[findings]") {
    OneCard one;
    one.offer(kThree);
    const auto before = one.links();
    one.offer(kThree);
    CHECK(one.links() == before);
    one.offer({kThree[1]});
    REQUIRE(one.links().size() == 1);
    CHECK(one.links()[0]->text() == kThree[1]);
    const int with = one.card->height();
    one.offer({});
    CHECK(one.links().isEmpty());
    CHECK(one.card->height() < with);
}

TEST_CASE("a card tells the same thing in other words, but never another thing", "[findings]") {
    OneCard one;
    one.offer(kThree);
    const auto links = one.links();
    Finding later = restFinding();
    later.title = QStringLiteral("Ruhezeit 10 h 30 min – 30 Minuten fehlen");
    later.text = QStringLiteral("Adam: Streife bis Fr 22:30.");
    REQUIRE(one.card->retell(later));
    CHECK(one.links() == links);
    CHECK(links[0]->accessibleName().endsWith(later.title));
    CHECK(one.card->accessibleName().endsWith(later.title));
    QStringList texts;
    for (const QLabel* label : one.card->findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts == QStringList{later.title, later.text, later.norm});
    for (const auto& change : std::vector<std::function<void(Finding&)>>{
             [](Finding& f) { f.rule = QStringLiteral("absence"); }, [](Finding& f) { f.severity = Severity::Info; },
             [](Finding& f) { f.officer = OfficerId(7); }, [](Finding& f) { f.other = QStringLiteral("KOD-2"); },
             [](Finding& f) { f.norm.clear(); }, [](Finding& f) { f.text.clear(); }}) {
        Finding other = later;
        change(other);
        CHECK_FALSE(one.card->retell(other));
        CHECK(one.card->finding() == later);
    }
}

TEST_CASE("a card without mends shows by a ring that it has the keyboard", "[findings]") {
    Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    OneCard one;
    const auto ring = [&] {
        const QImage image = one.card->grab().toImage();
        int n = 0;
        for (int x = 20; x < image.width() - 20; ++x)
            n += image.pixelColor(x, 0) == lightColors().focus;
        return n;
    };
    CHECK(ring() == 0);
    one.card->takeFocus();
    CHECK(one.card->hasFocus());
    CHECK(ring() > 100);
}

TEST_CASE("twice the type size makes links and cards grow, nothing is cut", "[findings]") {
    Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    OneCard one;
    one.offer(kThree);
    const int height = one.links()[0]->height();
    theme.setFontPercent(200);
    for (int i = 0; i < 3; ++i) // links, card, column: each asks the next one for room
        QApplication::processEvents();
    for (const WrapLink* link : one.links()) {
        CHECK(link->height() >= 2 * height - 2);
        CHECK(link->heightForWidth(link->width()) <= link->height());
        CHECK(one.card->rect().contains(QRect(link->mapTo(one.card, QPoint(0, 0)), link->size())));
    }
    theme.setFontPercent(100);
}

TEST_CASE("a wrapping row: the height follows from the width, whatever is in it", "[layout]") {
    QWidget row;
    auto* layout = new WrapLayout(10, 4, &row);
    for (int i = 0; i < 6; ++i) {
        auto* part = new QWidget(&row);
        part->setFixedSize(40 + 20 * (i % 3), 20);
        layout->addWidget(part);
    }
    row.show();
    int last = 10'000;
    for (const int width : {100, 130, 170, 220, 290, 420, 600}) {
        row.resize(width, 400);
        QApplication::processEvents();
        int bottom = 0;
        for (int i = 0; i < layout->count(); ++i) {
            const QRect r = layout->itemAt(i)->geometry();
            CHECK(r.right() < width);
            bottom = std::max(bottom, r.bottom() + 1);
            for (int j = 0; j < i; ++j)
                CHECK_FALSE(r.intersects(layout->itemAt(j)->geometry()));
        }
        CHECK(layout->heightForWidth(width) == bottom);
        CHECK(bottom <= last);
        last = bottom;
    }
    CHECK(last == 20); // one line
    while (QLayoutItem* item = layout->takeAt(0))
        delete item;
    CHECK(layout->heightForWidth(100) == 0);
    CHECK(layout->takeAt(0) == nullptr);
}
