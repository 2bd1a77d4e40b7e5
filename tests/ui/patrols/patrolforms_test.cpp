// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/sampleweek.h"
#include "ui/patrols/patrolinspector.h"
#include "ui/patrols/patrollist.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"

#include "core/base/localtime.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace streife;

namespace {

/// The inspector over the sample week; what it asks for is kept and shown again, as the plan would.
struct FormFixture {
    std::shared_ptr<Plan> plan = std::make_shared<Plan>(test::sampleWeek());
    PatrolInspector form;
    std::vector<PatrolDraft> wanted;
    Findings findings;
    bool readOnly = false;

    FormFixture() {
        plan->hotspots.insert(HotspotId(501), {HotspotId(501),
                                               plan->partnership.id,
                                               ShortText(QStringLiteral("Bahnhof")),
                                               {},
                                               HotspotKind::Objective,
                                               {},
                                               3,
                                               25,
                                               {}});
        QObject::connect(&form, &PatrolInspector::edited,
                         [this](PatrolId, const PatrolDraft& seen, const PatrolDraft& draft) {
                             CHECK(seen != draft);
                             wanted.push_back(draft);
                         });
        form.resize(360, 900);
        form.setVisible(true);
    }
    [[nodiscard]] PlannedPatrol& patrol(qint64 id) {
        for (PlannedPatrol& p : plan->patrols)
            if (p.patrol.id == PatrolId(id))
                return p;
        throw std::runtime_error("no patrol");
    }
    void show(qint64 id, const QString& series = {}) {
        PatrolChoices choices{plan,
                              [this](const QSet<AgencyId>&) { return *plan; },
                              agencyBadges(plan->agencies),
                              {AgencyId(11)},
                              series};
        form.show(patrol(id), choices, findings, {}, readOnly);
    }
    template <class W> W* field(const char* name) {
        auto* found = form.findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr)
            throw std::runtime_error(name);
        return found;
    }
    QPushButton* button(const QString& name) {
        for (QPushButton* b : form.findChildren<QPushButton*>())
            if (b->accessibleName() == name || b->text() == name)
                return b;
        return nullptr;
    }
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(FormFixture, "the form keeps its width however long the rule of a series is", "[inspector]") {
    show(119);
    form.resize(344, 900);
    QCoreApplication::sendPostedEvents();
    const auto rightEdge = [&](const char* name) {
        const QWidget* w = field<QWidget>(name);
        return w->mapTo(&form, QPoint(w->width(), 0)).x();
    };
    const int before = rightEdge("title");
    show(119, QStringLiteral("Mo, Di, Mi, Do, Fr, Sa, So · alle 26 Wochen · bis 16.02.2027"));
    QCoreApplication::sendPostedEvents();
    CHECK(rightEdge("title") == before);
    CHECK(before <= form.width());
    auto* rule = field<QLabel>("seriesRule");
    CHECK(rule->isVisible());
    CHECK(rule->text().contains(QStringLiteral("16.02.2027")));
    CHECK(rule->height() >= rule->heightForWidth(rule->width()));
    show(119);
    CHECK_FALSE(rule->isVisible());
}

TEST_CASE_METHOD(FormFixture, "the form shows the patrol and asks for nothing by being shown", "[forms]") {
    show(119);
    CHECK(field<TextField>("title")->value() == QStringLiteral("Abendstreife"));
    CHECK(field<ClockField>("start")->time() == QTime(18, 0));
    CHECK(field<CountField>("strength0")->number() == 2);
    CHECK(field<CountField>("promised1")->number() == 1);
    show(121);
    CHECK(field<ClockField>("end")->time() == QTime(1, 0));
    show(119);
    CHECK(wanted.empty());
    form.clear();
    CHECK_FALSE(form.patrol());
}

TEST_CASE_METHOD(FormFixture, "times: a night ends on the next day, a moved start keeps nothing but what was typed",
                 "[forms]") {
    show(119);
    type(field<ClockField>("end"), QStringLiteral("2"));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].span
          == TimeSpan{fromLocal(QDate(2026, 11, 27), QTime(18, 0)), fromLocal(QDate(2026, 11, 28), QTime(2, 0))});
    show(119); // refused: the old state stands there again
    CHECK(field<ClockField>("end")->time() == QTime(22, 0));
    type(field<ClockField>("start"), QStringLiteral("2130"));
    CHECK(wanted.back().span.minutes() == 30);
}

TEST_CASE_METHOD(FormFixture, "a patrol in the hour that exists twice is not moved by changing its title", "[forms]") {
    PlannedPatrol& night = patrol(119);
    const Instant second = fromLocal(QDate(2026, 10, 25), QTime(2, 30)).plusMinutes(60); // 02:30 for the second time
    night.patrol.span = {second, second.plusMinutes(120)};
    show(119);
    type(field<TextField>("title"), QStringLiteral("Nacht"));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].span == night.patrol.span);
}

TEST_CASE("a window begins at the next such time and ends after it", "[forms]") {
    const Instant noon = fromLocal(QDate(2026, 11, 27), QTime(12, 0));
    CHECK(windowFrom(noon, QTime(18, 0), QTime(20, 0))
          == TimeSpan{fromLocal(QDate(2026, 11, 27), QTime(18, 0)), fromLocal(QDate(2026, 11, 27), QTime(20, 0))});
    CHECK(windowFrom(noon, QTime(1, 0), QTime(2, 0)).start() == fromLocal(QDate(2026, 11, 28), QTime(1, 0)));
    CHECK(windowFrom(noon, QTime(23, 0), QTime(1, 0)).minutes() == 120);
    CHECK(windowFrom(noon, QTime(12, 0), QTime(12, 0)).minutes() == 24 * 60);
    const Instant evening = fromLocal(QDate(2026, 10, 24), QTime(20, 0)); // the clock goes back in this night
    CHECK(windowFrom(evening, QTime(22, 0), QTime(6, 0)).minutes() == 9 * 60);
}

TEST_CASE_METHOD(FormFixture, "only the own authority's posts take names and promises", "[forms]") {
    show(119);
    CHECK(form.findChild<OfficerPicker*>(QStringLiteral("picker0")) != nullptr);
    CHECK(form.findChild<OfficerPicker*>(QStringLiteral("picker1")) == nullptr);
    CHECK_FALSE(field<CountField>("promised0")->isReadOnly());
    CHECK(field<CountField>("promised1")->isReadOnly());
    type(field<TextField>("unit1"), QStringLiteral("Dienstgruppe C"));
    CHECK(wanted.back().posts[1].unit == QStringLiteral("Dienstgruppe C"));
    type(field<TextField>("function0"), QStringLiteral("Streifenführung"));
    CHECK(wanted.back().posts[0].function == QStringLiteral("Streifenführung"));
    type(field<CountField>("promised0"), QStringLiteral("9"));
    CHECK(wanted.back().posts[0].promised == 2); // never more than the strength
}

TEST_CASE_METHOD(FormFixture, "people and authorities are taken off and added", "[forms]") {
    show(119);
    QPushButton* off = button(QStringLiteral("Take Adam off this patrol"));
    REQUIRE(off != nullptr);
    off->click();
    CHECK(wanted.back().posts[0].crew.size() == 1);
    CHECK(wanted.back().posts[0].strength == 2); // the post stays, and is open
    show(119);
    button(QStringLiteral("Remove the posts of PI Mitte"))->click();
    CHECK(wanted.back().posts.size() == 1);
    show(119);
    QMenu* menu = button(QStringLiteral("Add an authority"))->menu();
    REQUIRE(menu->actions().size() == 2);
    menu->actions()[1]->trigger();
    CHECK(wanted.back().posts.size() == 3);
    CHECK(wanted.back().posts[2].strength == 1);
}

TEST_CASE_METHOD(FormFixture, "places are added with their usual stay, changed and removed", "[forms]") {
    show(119);
    auto* chooser = field<ChoiceField>("addVisit");
    REQUIRE(chooser->count() == 2);
    emit chooser->activated(0); // the invitation itself is no place
    CHECK(wanted.empty());
    emit chooser->activated(1);
    REQUIRE(wanted.size() == 1);
    REQUIRE(wanted[0].visits.size() == 1);
    CHECK(wanted[0].visits[0].stayMinutes == 25);
    CHECK(wanted[0].visits[0].window == patrol(119).patrol.span);
    patrol(119).visits = {{VisitId(9001), PatrolId(119), HotspotId(501), 0, patrol(119).patrol.span, 25, {}}};
    show(119);
    type(field<SpanField>("window0"), QStringLiteral("20-21"));
    CHECK(wanted.back().visits[0].window
          == TimeSpan{fromLocal(QDate(2026, 11, 27), QTime(20, 0)), fromLocal(QDate(2026, 11, 27), QTime(21, 0))});
    type(field<CountField>("stay0"), QStringLiteral("40"));
    CHECK(wanted.back().visits[0].stayMinutes == 40);
    button(QStringLiteral("Remove Bahnhof"))->click();
    CHECK(wanted.back().visits.empty());
}

TEST_CASE_METHOD(FormFixture, "a read-only form shows everything and offers nothing", "[forms]") {
    readOnly = true;
    show(119);
    for (const QLineEdit* line : form.findChildren<QLineEdit*>())
        CHECK(line->isReadOnly());
    CHECK(form.findChildren<OfficerPicker*>().isEmpty());
    CHECK_FALSE(button(QStringLiteral("Add an authority"))->isVisible());
    CHECK_FALSE(field<ChoiceField>("addVisit")->isVisible());
}

TEST_CASE_METHOD(FormFixture, "findings stand in the form, and at the person they are about", "[forms]") {
    Finding f;
    f.severity = Severity::Breach;
    f.patrol = PatrolId(119);
    f.officer = patrol(119).posts[0].crew[1].officer;
    f.title = QStringLiteral("doppelt verplant");
    findings = {f};
    show(119);
    CHECK(form.findChildren<FindingCard*>().size() == 1);
    int signs = 0;
    for (const QLabel* label : form.findChildren<QLabel*>())
        signs += label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull();
    CHECK(signs == 1);
    findings.clear();
    show(119);
    CHECK(form.findChildren<FindingCard*>().isEmpty());
}

TEST_CASE("the list says in words what the board shows", "[lists]") {
    const Plan plan = test::sampleWeek();
    Finding f;
    f.patrol = PatrolId(119);
    f.severity = Severity::Breach;
    const std::vector<PatrolLine> lines = patrolLines(plan, {f});
    REQUIRE(lines.size() == 12);
    const auto columns = patrolColumns();
    const auto text = [&](qint64 patrol, size_t column) {
        for (const PatrolLine& l : lines)
            if (l.id == PatrolId(patrol))
                return columns[column].text(l);
        return QString();
    };
    CHECK(text(121, 1) == QStringLiteral("19:00–01:00 (Sun)"));
    CHECK(text(119, 2) == QStringLiteral("S 19"));
    CHECK(text(119, 4).startsWith(QStringLiteral("KOD: Öztürk, Adam · PI Mitte: ")));
    CHECK_FALSE(text(119, 6).isEmpty());
    CHECK(text(118, 6).isEmpty());
    CHECK(text(122, 6) == QStringLiteral("cancelled"));
    const std::vector<FindingLine> found = findingLines(plan, {f, f});
    CHECK(found.size() == 2);
    CHECK(found[0].patrol == QStringLiteral("S 19 Abendstreife"));
    CHECK(found[0].id != found[1].id);
}
