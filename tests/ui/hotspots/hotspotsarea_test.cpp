// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/hotspots/hotspotsarea.h"
#include "ui/support/prompts.h"

#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"

#include <QToolTip>

using namespace streife;

namespace {

const QString kClosed = QStringLiteral("Closed, one span per line");

struct HotspotsFixture : WorkspaceFixture {
    Prompts prompts;
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    HotspotId park = addHotspot(QStringLiteral("Nordpark"));
    std::unique_ptr<HotspotsArea> area;
    test::FormDriver form{*build()};

    HotspotsArea* build() {
        prompts.setSilent(true);
        area = std::make_unique<HotspotsArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &HotspotsArea::refresh);
        area->resize(1200, 900);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        area->list().setCurrentId(station.value());
        QApplication::processEvents();
        return area.get();
    }
    [[nodiscard]] Hotspot stored(HotspotId id) {
        return *ws().read([&](Database& db) { return Records<Hotspot>(db).find(id); });
    }
    [[nodiscard]] std::vector<TimeSpan> closures() {
        std::vector<TimeSpan> out;
        for (const HotspotClosure& c : ws().all<HotspotClosure>("start"))
            out.push_back(c.span);
        return out;
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return area->list().model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE_METHOD(HotspotsFixture, "hotspots: every field is one step with a name, and undo restores it", "[hotspots]") {
    struct Case {
        const char* field;
        const char* typed;
        QString (*value)(const Hotspot&);
        const char* shown;
    };
    const Case cases[] = {
        {"Name", "Bahnhofsvorplatz", [](const Hotspot& h) { return h.name.str(); }, "Bahnhofsvorplatz"},
        {"Theme", "Trinkgelage", [](const Hotspot& h) { return h.category; }, "Trinkgelage"},
        {"Visits per week", "7", [](const Hotspot& h) { return QString::number(h.visitsPerWeek); }, "7"},
        {"Minutes per visit", "20", [](const Hotspot& h) { return QString::number(h.minutesPerVisit); }, "20"},
        {"Good times", "Mo-Fr 18:00-24:00", [](const Hotspot& h) { return h.windows; }, "Mo-Fr 18:00-24:00"},
    };
    const Hotspot other = stored(park);
    for (const Case& c : cases) {
        INFO(c.field);
        const Hotspot before = stored(station);
        form.type(QString::fromLatin1(c.field), QString::fromUtf8(c.typed));
        CHECK(c.value(stored(station)) == QString::fromUtf8(c.shown));
        CHECK(ws().undoLabel().contains(before.name.str()));
        ws().undo();
        CHECK(stored(station) == before);
        CHECK(form.text(QString::fromLatin1(c.field)) == c.value(before));
        ws().redo();
    }
    form.choose(QStringLiteral("Kind"), 1);
    CHECK(stored(station).kind == HotspotKind::Fear);
    CHECK(prompts.shown().isEmpty());
    CHECK(stored(park) == other); // nobody else's
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: the list says the presence target in words", "[hotspots]") {
    form.type(QStringLiteral("Visits per week"), QStringLiteral("5"));
    form.type(QStringLiteral("Minutes per visit"), QStringLiteral("15"));
    int row = -1;
    for (int i = 0; i < area->list().model()->rowCount(); ++i)
        if (cell(i, 0) == QStringLiteral("Bahnhof"))
            row = i;
    REQUIRE(row >= 0);
    CHECK(cell(row, 3) == QStringLiteral("5 × 15 min a week"));
    form.type(QStringLiteral("Visits per week"), QStringLiteral("0"));
    CHECK(cell(row, 3).isEmpty());
    form.type(QStringLiteral("Visits per week"), QStringLiteral("1000")); // as many as fit
    CHECK(stored(station).visitsPerWeek == 99);
    form.type(QStringLiteral("Visits per week"), QStringLiteral("viele"));
    CHECK(stored(station).visitsPerWeek == 99);
    CHECK(form.text(QStringLiteral("Visits per week")) == QStringLiteral("99"));
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: windows that cannot be read are refused and named", "[hotspots]") {
    form.type(QStringLiteral("Good times"), QStringLiteral("Sa 14:00-02:00"));
    const QString good = stored(station).windows;
    CHECK_FALSE(good.isEmpty());
    for (const char* wrong : {"Xx 10:00-12:00", "Mo 25:00-26:00", "abends", "Mo-", "Mo 10:00"}) {
        INFO(wrong);
        QToolTip::hideText();
        form.type(QStringLiteral("Good times"), QString::fromLatin1(wrong));
        CHECK(QToolTip::text().contains(QStringLiteral("It stays at %1.").arg(good))); // beside the field
        CHECK(stored(station).windows == good);
        CHECK(form.text(QStringLiteral("Good times")) == good);
    }
    form.type(QStringLiteral("Good times"), QString());
    CHECK(stored(station).windows.isEmpty());
    QToolTip::hideText();
    form.type(QStringLiteral("Good times"), QStringLiteral("abends"));
    CHECK(QToolTip::text().contains(QStringLiteral("It was not taken over.")));
    CHECK(form.text(QStringLiteral("Good times")).isEmpty());
    CHECK(prompts.shown().isEmpty()); // no box stands in the way
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: a place needs both coordinates, with comma or point", "[hotspots]") {
    form.type(QStringLiteral("Latitude"), QStringLiteral("51,680190"));
    CHECK_FALSE(stored(station).where); // the other half is still to come
    CHECK(prompts.shown().isEmpty());
    form.type(QStringLiteral("Longitude"), QStringLiteral("7.82268"));
    REQUIRE(stored(station).where);
    CHECK(stored(station).where->latitude() == Approx(51.68019));
    CHECK(stored(station).where->longitude() == Approx(7.82268));
    CHECK(form.text(QStringLiteral("Longitude")) == QStringLiteral("7,822680"));
    for (const char* wrong : {"91", "nord", "1e9", "-90,5", "nan", "inf"}) {
        INFO(wrong);
        QToolTip::hideText();
        form.type(QStringLiteral("Latitude"), QString::fromLatin1(wrong));
        CHECK(QToolTip::text().contains(QString::fromLatin1(wrong)));
        CHECK(QToolTip::text().contains(QStringLiteral("51,680190")));
        CHECK(prompts.shown().isEmpty());
        CHECK(stored(station).where->latitude() == Approx(51.68019));
        CHECK(form.text(QStringLiteral("Latitude")) == QStringLiteral("51,680190"));
    }
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: closed spans are lines, one step, refused with the line in question",
                 "[hotspots]") {
    form.lines(kClosed, QStringLiteral("01.12.2026 08:00 – 24.12.2026 20:00\n31.12.2026"));
    REQUIRE(closures().size() == 2);
    CHECK((closures()[0] == span("2026-12-01T08:00", "2026-12-24T20:00")));
    CHECK((closures()[1] == span("2026-12-31T00:00", "2027-01-01T00:00")));
    CHECK(ws().undoLabel().contains(QStringLiteral("Bahnhof")));
    form.lines(kClosed, QStringLiteral("01.12.2026 08:00 – 24.11.2026 20:00"));
    CHECK(prompts.shown().isEmpty());
    CHECK(QToolTip::text().contains(QStringLiteral("24.11.2026 20:00")));
    CHECK(closures().size() == 2);
    CHECK(form.get<LinesField>(kClosed)->lines().size() == 2);
    form.lines(kClosed, QString());
    CHECK(closures().empty());
    ws().undo();
    CHECK(closures().size() == 2);
    area->list().setCurrentId(park.value());
    QApplication::processEvents();
    CHECK(form.get<LinesField>(kClosed)->lines().isEmpty()); // nobody else's
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: a name has to be one, and says so beside the field", "[hotspots]") {
    for (const QString& wrong : {QString(), QStringLiteral("   "), QStringLiteral("a\u202Eb")}) {
        INFO(wrong.toStdString());
        QToolTip::hideText();
        form.type(QStringLiteral("Name"), wrong);
        CHECK(QToolTip::text().contains(QStringLiteral("It stays at Bahnhof.")));
        CHECK(form.text(QStringLiteral("Name")) == QStringLiteral("Bahnhof"));
    }
    CHECK(stored(station).name.str() == QStringLiteral("Bahnhof"));
    CHECK(prompts.shown().isEmpty());
    form.type(QStringLiteral("Longitude"), QStringLiteral("180,5"));
    CHECK(QToolTip::text().contains(QStringLiteral("180,5")));
    form.type(QStringLiteral("Longitude"), QStringLiteral("-180"));
    CHECK(form.text(QStringLiteral("Longitude")) == QStringLiteral("-180")); // the other half is still to come
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: new ones get a free name and wait to be named", "[hotspots]") {
    area->createNew();
    area->createNew();
    area->createNew();
    QStringList names;
    for (const Hotspot& h : ws().all<Hotspot>())
        names << h.name.str();
    CHECK(names.mid(2)
          == QStringList{QStringLiteral("New hotspot"), QStringLiteral("New hotspot 2"),
                         QStringLiteral("New hotspot 3")});
    form.type(QStringLiteral("Name"), QStringLiteral("bahnhof")); // however it is written
    CHECK(prompts.shown().size() == 1);
    CHECK(form.text(QStringLiteral("Name")) == QStringLiteral("New hotspot 3"));
    ws().undo();
    ws().undo();
    area->createNew();
    CHECK(ws().all<Hotspot>().size() == 4);
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: what a patrol visits is deleted with care, and undo brings it back",
                 "[hotspots]") {
    QTest::keyClick(&area->list(), Qt::Key_Delete);
    CHECK(ws().all<Hotspot>().size() == 1);
    CHECK(area->list().model()->rowCount() == 1);
    ws().undo();
    CHECK(ws().all<Hotspot>().size() == 2);
    CHECK(area->list().model()->rowCount() == 2);
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: filtering keeps the form of the one that is still in sight",
                 "[hotspots]") {
    auto* search = qobject_cast<QLineEdit*>(area->searchField());
    REQUIRE(search != nullptr);
    search->setText(QStringLiteral("bahn"));
    QApplication::processEvents();
    CHECK(area->list().model()->rowCount() == 1);
    CHECK(form.text(QStringLiteral("Name")) == QStringLiteral("Bahnhof"));
    search->setText(QStringLiteral("gibt es nicht"));
    QApplication::processEvents();
    CHECK(area->list().model()->rowCount() == 0);
    search->clear();
    QApplication::processEvents();
    CHECK(area->list().model()->rowCount() == 2);
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: two values for one field are both shown before one is lost",
                 "[hotspots]") {
    const auto elsewhere = [&](const QString& name) { // an import, the partner, another form
        ws().change(QStringLiteral("elsewhere"), [&](Writer& w) {
            const Hotspot before = *Records<Hotspot>(w.db()).find(station);
            Hotspot after = before;
            after.name = ShortText(name);
            HotspotService(w).save(before, after);
        });
    };
    form.begin(QStringLiteral("Name"), QStringLiteral("Vorplatz"));
    elsewhere(QStringLiteral("Hauptbahnhof"));
    CHECK(form.text(QStringLiteral("Name")) == QStringLiteral("Vorplatz")); // typing goes on
    SECTION("the entry wins when the planner says so") {
        prompts.queueAnswer(0);
        form.leave(QStringLiteral("Name"));
        REQUIRE(prompts.shown().size() == 1);
        CHECK(prompts.shown().last().contains(QStringLiteral("Vorplatz")));
        CHECK(prompts.shown().last().contains(QStringLiteral("Hauptbahnhof")));
        CHECK(stored(station).name.str() == QStringLiteral("Vorplatz"));
    }
    SECTION("what is in the file stays when the planner says so, or nothing") {
        prompts.queueAnswer(GENERATE(1, -1));
        form.leave(QStringLiteral("Name"));
        CHECK(prompts.shown().size() == 1);
        CHECK(stored(station).name.str() == QStringLiteral("Hauptbahnhof"));
        CHECK(form.text(QStringLiteral("Name")) == QStringLiteral("Hauptbahnhof"));
    }
    SECTION("Esc takes what is in the file without a question") {
        QTest::keyClick(form.get<QLineEdit>(QStringLiteral("Name")), Qt::Key_Escape);
        form.leave(QStringLiteral("Name"));
        CHECK(prompts.shown().isEmpty());
        CHECK(form.text(QStringLiteral("Name")) == QStringLiteral("Hauptbahnhof"));
    }
    SECTION("the same value twice is no question") {
        elsewhere(QStringLiteral("Vorplatz"));
        form.leave(QStringLiteral("Name"));
        CHECK(prompts.shown().isEmpty());
        CHECK(stored(station).name.str() == QStringLiteral("Vorplatz"));
    }
}

TEST_CASE_METHOD(HotspotsFixture, "hotspots: lines that changed underneath are asked about, too", "[hotspots]") {
    auto* lines = form.get<LinesField>(kClosed);
    lines->setFocus();
    lines->setPlainText(QStringLiteral("31.12.2026"));
    ws().change(QStringLiteral("elsewhere"), [&](Writer& w) {
        HotspotService(w).setClosures(station, {span("2026-12-01T08:00", "2026-12-24T20:00")});
    });
    CHECK(lines->toPlainText() == QStringLiteral("31.12.2026"));
    prompts.queueAnswer(0);
    lines->finish();
    REQUIRE(prompts.shown().size() == 1);
    CHECK(prompts.shown().last().contains(QStringLiteral("24.12.2026 20:00")));
    REQUIRE(closures().size() == 1);
    CHECK((closures()[0] == span("2026-12-31T00:00", "2027-01-01T00:00")));
}
