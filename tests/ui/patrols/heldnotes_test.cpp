// SPDX-License-Identifier: GPL-3.0-or-later
// While a patrol is dragged it is said what would be wrong where it is held; after the drop the findings say the same.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/dragnotes.h"
#include "ui/patrols/rowboard.h"
#include "ui/support/colors.h"
#include "ui/widgets/listview.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/rules/rule.h"
#include "core/store/repository.h"
#include "core/worktime/worktimetable.h"

#include <QImage>
#include <QPainter>

using namespace streife;
using namespace streife::test;

namespace {

const QDate kDay(2026, 11, 25); // Wednesday

Instant local(int day, int hour, int minute = 0) {
    return fromLocal(kDay.addDays(day), QTime(hour, minute));
}

/// Two people of ours: one came home at four in the morning of Wednesday, one has the day; a patrol at 16.
struct HeldFixture : PlanOnScreen {
    OfficerId tired{1}, rested{1};
    PatrolId id = makePatrol({local(0, 16), local(0, 19)});

    HeldFixture() {
        std::vector<OfficerId> own;
        for (const Officer& o : ws.all<Officer>())
            if (o.agency == *ws.ownAgencyId())
                own.push_back(o.id);
        tired = own.at(own.size() - 1);
        rested = own.at(own.size() - 2);
        ws.change(QStringLiteral("roster"), [&](Writer& w) {
            const auto removeThose = [&]<class Row>(const std::vector<Row>& rows) {
                for (const Row& row : rows)
                    if (row.officer == tired || row.officer == rested)
                        Repository<Row>(w).remove(row.id);
            };
            removeThose(ws.all<CrewMember>());
            removeThose(ws.all<Absence>());
            removeThose(ws.all<Restriction>());
            removeThose(ws.all<Duty>());
            Repository<Officer> officers(w);
            for (const OfficerId who : {tired, rested}) {
                Officer arbzg = officers.get(who);
                arbzg.ruleProfile = QStringLiteral("arbzg");
                officers.save(officers.get(who), arbzg);
            }
            Repository<Duty>(w).insert({w.newId<Duty>(), tired, {local(-1, 20), local(0, 4)}, DutyKind::Dienst, {}});
        });
        change(id, [&](PatrolDraft& d) {
            d.posts[0].crew = {tired};
            d.posts[1].promised = 1;
        });
        QApplication::processEvents();
    }
    [[nodiscard]] QString nameOf(OfficerId who) const {
        return ws.read([&](Database& db) { return Records<Officer>(db).find(who)->familyName.str(); });
    }
    static QString joined(const DragNotes& notes) {
        QStringList texts;
        for (const DragNote& note : notes)
            texts << note.text;
        return texts.join(QLatin1Char('\n'));
    }
    static void send(QWidget* viewport, QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(viewport, &event);
    }
    /// Where a patrol of the week lies on the board, and how many pixels an hour has.
    [[nodiscard]] QPoint grip(PatrolId which) const {
        const auto& all = blocks();
        const auto it = std::find_if(all.begin(), all.end(), [&](const BoardBlock& b) { return b.id == which; });
        return area->board().toViewport(area->board().boardLayout().block(size_t(it - all.begin())).center());
    }
    [[nodiscard]] int hour() const { return area->board().boardLayout().sizes().hour; }
    void hold(PatrolId which, int hours, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* viewport = area->board().viewport();
        const QPoint from = grip(which);
        send(viewport, QEvent::MouseButtonPress, from, modifiers);
        send(viewport, QEvent::MouseMove, from + QPoint(0, hour() / 2), modifiers);
        send(viewport, QEvent::MouseMove, from + QPoint(0, hours * hour()), modifiers);
    }
    void drop(QPoint at) {
        send(area->board().viewport(), QEvent::MouseButtonRelease, at);
        QApplication::processEvents();
    }
    [[nodiscard]] QString held() const { return joined(area->board().notes()); }
};

/// The same, by people.
struct HeldInRows : HeldFixture {
    RowBoard& forces = area->forces();

    HeldInRows() {
        area->resize(1600, 900);
        area->showView(PlanArea::Forces);
        QApplication::processEvents();
    }
    [[nodiscard]] int rowOf(OfficerId who) const {
        const auto& rows = forces.plan().rows;
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const PlanRow& r) {
            return r.kind == PlanRow::Kind::Officer && r.id == who.value();
        });
        REQUIRE(it != rows.end());
        return int(it - rows.begin());
    }
    [[nodiscard]] QPoint cell(OfficerId who, Instant at) const {
        const RowLayout& layout = forces.rowLayout();
        return {layout.xOf(at), layout.cell(rowOf(who), 2).center().y()};
    }
    void at(QEvent::Type type, QPoint content) { send(forces.viewport(), type, forces.toViewport(content)); }
    [[nodiscard]] QString held() const { return joined(forces.notes()); }
};

const QString kRest = QStringLiteral("of rest missing");

} // namespace

TEST_CASE_METHOD(HeldFixture, "a dragged patrol tells what would be wrong there, and the drop finds the same",
                 "[held]") {
    hold(id, -3); // 13 to 16: nine hours after the night
    const QString breach = QStringLiteral("Breach · %1: 2 h %2").arg(nameOf(tired), kRest);
    CHECK(held().split(QLatin1Char('\n')).contains(breach));
    CHECK(area->board().notes().front().severity == Severity::Breach);

    const QPoint away = grip(id);
    send(area->board().viewport(), QEvent::MouseMove, away + QPoint(0, hour()));
    CHECK_FALSE(held().contains(kRest));
    send(area->board().viewport(), QEvent::MouseMove, away - QPoint(0, 3 * hour()));
    CHECK(held().contains(breach));
    CHECK(stored(id).patrol.span.start() == local(0, 16)); // held, not dropped

    drop(away - QPoint(0, 3 * hour()));
    CHECK(area->board().notes().empty());
    REQUIRE(stored(id).patrol.span.start() == local(0, 13));
    const Plan now = ws.plan(weeksSpan(ws.partnership(), Week::of(kDay), Week::of(kDay)));
    const Findings found = check(now);
    CHECK(std::any_of(found.begin(), found.end(), [&](const Finding& f) {
        return f.patrol == id && f.officer == tired && f.title == QStringLiteral("2 h ") + kRest;
    }));
}

TEST_CASE_METHOD(HeldFixture, "what stays as it is and what was taken on is no note", "[held]") {
    change(id, [](PatrolDraft& d) { d.posts[1].promised = 0; }); // one place open, now and anywhere
    hold(id, 1);
    CHECK_FALSE(held().contains(QStringLiteral("open")));
    drop(grip(id));

    ws.change(QStringLiteral("release"), [&](Writer& w) {
        Override o;
        o.id = w.newId<Override>();
        o.rule = QStringLiteral("rest-time");
        o.patrol = id;
        o.officer = tired;
        o.amount = 120;
        o.breach = true;
        o.by = QStringLiteral("Adam");
        o.madeAt = local(0, 9);
        Repository<Override>(w).insert(o);
    });
    hold(id, -3);
    CHECK_FALSE(held().contains(kRest));
    send(area->board().viewport(), QEvent::MouseMove, grip(id) - QPoint(0, 4 * hour())); // an hour more
    CHECK(held().contains(kRest));
}

TEST_CASE_METHOD(HeldFixture, "a copy is held with the people that it takes along", "[held]") {
    hold(id, -3, Qt::ControlModifier);
    CHECK(held().contains(nameOf(tired)));
    CHECK(held().contains(kRest));
    CHECK_FALSE(held().contains(QStringLiteral("open"))); // the partner's place always is
}

TEST_CASE_METHOD(HeldFixture, "several dragged together are looked at together", "[held]") {
    const PatrolId second = makePatrol({local(0, 20), local(0, 23)});
    change(second, [&](PatrolDraft& d) { d.posts[0].crew = {rested}; });
    area->board().choose({id, second}, second);
    QApplication::processEvents();
    hold(second, -3);
    CHECK(held().contains(nameOf(tired))); // the other one comes to lie at 13
    CHECK(held().contains(kRest));
}

TEST_CASE_METHOD(HeldFixture, "beside the board it is said why somebody does not fit, a moment later", "[held]") {
    change(id, [&](PatrolDraft& d) { d.posts[0].crew.clear(); });
    area->setPeopleShown(true);
    area->showPatrol(id);
    const auto* list = area->findChild<ListView*>(QStringLiteral("crewList"));
    REQUIRE(list != nullptr);
    const auto stateOf = [&](OfficerId who) {
        const QString name = ws.read([&](Database& db) { return Records<Officer>(db).find(who)->fullName(); });
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == name)
                return list->model()->index(row, 1).data().toString();
        return QStringLiteral("not listed");
    };
    ws.change(QStringLiteral("earlier"), [&](Writer& w) {
        PatrolService(w).update(id, PatrolDraft::of(*readPatrol(w.db(), id)).movedTo({local(0, 13), local(0, 16)}));
    });
    CHECK(QTest::qWaitFor([&] { return stateOf(tired) == QStringLiteral("2 h ") + kRest; }));
    CHECK(stateOf(rested).isEmpty()); // simply free
    ws.change(QStringLiteral("later"), [&](Writer& w) {
        PatrolService(w).update(id, PatrolDraft::of(*readPatrol(w.db(), id)).movedTo({local(0, 16), local(0, 19)}));
    });
    CHECK(QTest::qWaitFor([&] { return stateOf(tired).isEmpty(); }));
}

TEST_CASE_METHOD(HeldInRows, "over another person it is said what this person lacks", "[held]") {
    change(id, [&](PatrolDraft& d) { d.posts[0].crew = {rested}; });
    ws.change(QStringLiteral("earlier"), [&](Writer& w) {
        PatrolDraft wanted = PatrolDraft::of(*readPatrol(w.db(), id));
        PatrolService(w).update(id, wanted.movedTo({local(0, 13), local(0, 16)}));
    });
    QApplication::processEvents();
    const QPoint from = cell(rested, local(0, 14, 30));
    at(QEvent::MouseButtonPress, from);
    at(QEvent::MouseMove, from + QPoint(0, 12));
    at(QEvent::MouseMove, cell(tired, local(0, 14, 30)));
    CHECK(held().contains(QStringLiteral("%1: 2 h %2").arg(nameOf(tired), kRest)));
    CHECK_FALSE(held().contains(nameOf(rested) + QLatin1Char(':')));
    at(QEvent::MouseMove, from);
    CHECK_FALSE(held().contains(kRest));
}

TEST_CASE_METHOD(HeldInRows, "a patrol drawn into the row of somebody tells what this person lacks", "[held]") {
    const auto draw = [&](OfficerId who) {
        at(QEvent::MouseButtonPress, cell(who, local(0, 8)));
        at(QEvent::MouseMove, cell(who, local(0, 9)));
        at(QEvent::MouseMove, cell(who, local(0, 12)));
        const QString out = held();
        QTest::keyClick(&forces, Qt::Key_Escape);
        return out;
    };
    CHECK(draw(tired).contains(kRest));
    CHECK_FALSE(draw(rested).contains(kRest));
    CHECK(forces.notes().empty());
}

TEST_CASE_METHOD(HeldFixture, "a visit held where its place is closed says so", "[held]") {
    RowBoard& places = area->places();
    const Hotspot place = ws.all<Hotspot>().front();
    ws.change(QStringLiteral("closed"), [&](Writer& w) {
        Repository<HotspotClosure>(w).insert({w.newId<HotspotClosure>(), place.id, {local(0, 17, 30), local(0, 20)}},
                                             ws.partnershipId());
    });
    change(id, [&](PatrolDraft& d) { d.visits = {{place.id, {local(0, 16), local(0, 16, 45)}, 30, std::nullopt}}; });
    area->resize(1600, 900);
    area->setDays(1);
    area->showDay(kDay);
    area->showView(PlanArea::Places);
    QApplication::processEvents();
    const auto& rows = places.plan().rows;
    for (size_t r = 0; r < rows.size(); ++r)
        for (size_t i = 0; i < rows[r].items.size(); ++i)
            if (rows[r].items[i].patrol == id) {
                const QPoint from = places.toViewport(places.rowLayout().item({int(r), int(i)}).center());
                const int sideways = places.rowLayout().xOf(local(0, 18)) - places.rowLayout().xOf(local(0, 16));
                send(places.viewport(), QEvent::MouseButtonPress, from);
                send(places.viewport(), QEvent::MouseMove, from + QPoint(sideways / 2, 0));
                send(places.viewport(), QEvent::MouseMove, from + QPoint(sideways, 0));
                CHECK(joined(places.notes()).contains(QStringLiteral("%1 is closed").arg(place.name.str())));
                send(places.viewport(), QEvent::MouseMove, from);
                CHECK_FALSE(joined(places.notes()).contains(QStringLiteral("closed")));
                return;
            }
    FAIL("the visit is not on screen");
}

TEST_CASE("notes: breaches by name, three at most, and how many more", "[held]") {
    Findings findings;
    for (int i = 0; i < 5; ++i) {
        Finding f;
        f.severity = i < 2 ? Severity::Breach : Severity::Warning;
        f.officer = OfficerId(i + 1);
        f.title = QStringLiteral("T%1").arg(i);
        findings.push_back(f);
    }
    findings[2].officer.reset();
    const DragNotes notes = dragNotes(findings, [](OfficerId id) { return QStringLiteral("N%1").arg(id.value()); });
    REQUIRE(notes.size() == 4);
    CHECK(notes[0].text == QStringLiteral("Breach · N1: T0"));
    CHECK(notes[2].text == QStringLiteral("Warning · T2"));
    CHECK(notes[3].text == QStringLiteral("and 2 more"));
    findings.resize(3);
    CHECK(dragNotes(findings, [](OfficerId) { return QString(); }).size() == 3);
}

TEST_CASE("the label of a drag and its notes stay inside of the board", "[held]") {
    const QRect bounds(100, 50, 300, 200);
    const DragNotes notes{
        {Severity::Breach, QStringLiteral("Breach · a name that is much too long for this board: none")},
        {Severity::Warning, QStringLiteral("Warning · short")}};
    for (const QPoint at : {QPoint(0, 0), QPoint(395, 245), QPoint(200, 100)}) {
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        paintDragLabel(p, at, bounds, QStringLiteral("18:00–22:00 · 4 h"), notes, QFont(), lightColors());
        p.end();
        int inside = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != QColor(Qt::white)) {
                    REQUIRE(bounds.contains(x, y));
                    ++inside;
                }
        CHECK(inside > 2000);
    }
}
