// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/printfixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/support/theme.h"

#include "core/base/fold.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "ui/officers/officerpicker.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace streife;
using namespace streife::test;

TEST_CASE_METHOD(PrintFixture, "the preview shows the finished page", "[print]") {
    REQUIRE(page->pdf().pageCount() == 1);
    CHECK(text().contains(QStringLiteral("KW 48/2026")));
    CHECK(text().contains(QStringLiteral("Nacht Innenstadt")));
    const QSizeF a4 = page->pdf().pagePointSize(0);
    CHECK(a4.width() > a4.height());
    choose(QStringLiteral("Paper"), 1);
    CHECK(page->pdf().pagePointSize(0).height() == Approx(a4.width()).margin(2));
    CHECK(settings.text(QStringLiteral("paper")) == QStringLiteral("a3")); // kept for the next time
    choose(QStringLiteral("What"), 3);
    CHECK(page->pdf().pageCount() == 15); // a card per patrol
    const Patrol chosen = file.workspace().all<Patrol>("start").back();
    const Week itsWeek = Week::of(serviceDay(chosen.span.start()));
    page->showFor(itsWeek, chosen.id);
    CHECK(page->pdf().pageCount() == 1);
    CHECK(text().contains(chosen.title.str()));
}

TEST_CASE_METHOD(PrintFixture, "cards: the chosen patrol or all of the span, and it is said which", "[print]") {
    const auto button = [&](const char* name) { return page->findChild<QRadioButton*>(QString::fromLatin1(name)); };
    const auto field = [&](const char* name) {
        for (DayField* f : page->findChildren<DayField*>())
            if (f->accessibleName() == QLatin1String(name))
                return f;
        throw std::runtime_error(name);
    };
    choose(QStringLiteral("What"), 3);
    CHECK_FALSE(button("onlyChosen")->isVisible()); // none is chosen
    const int all = page->pdf().pageCount();
    REQUIRE(all > 1);
    const std::vector<Patrol> patrols = file.workspace().all<Patrol>("start");
    const auto chosen = std::find_if(patrols.begin(), patrols.end(), [](const Patrol& p) {
        return serviceWeekSpan(*Week::of(2026, 48)).contains(p.span.start()) && !p.callSign.isEmpty();
    });
    REQUIRE(chosen != patrols.end());
    page->showFor(*Week::of(2026, 48), chosen->id);
    REQUIRE(button("onlyChosen")->isVisible());
    CHECK(button("onlyChosen")->isChecked());
    CHECK(button("onlyChosen")->text().contains(chosen->callSign));
    CHECK(page->pdf().pageCount() == 1);
    CHECK_FALSE(field("From")->isVisible()); // no weeks are promised
    CHECK_FALSE(field("Until")->isVisible());
    button("allOfSpan")->click();
    CHECK(page->pdf().pageCount() == all);
    CHECK(field("From")->isVisible());
    CHECK(field("Until")->isVisible());
    field("From")->setDay(QDate(2026, 12, 14)); // another week does not lose the chosen one
    field("Until")->setDay(QDate(2026, 12, 20));
    button("onlyChosen")->click();
    CHECK(page->pdf().pageCount() == 1);
    CHECK(text().contains(chosen->title.str()));
    choose(QStringLiteral("What"), 0);
    CHECK_FALSE(button("onlyChosen")->isVisible());
    CHECK(field("From")->isVisible());
}

TEST_CASE_METHOD(PrintFixture, "a chosen patrol that is gone leaves all cards", "[print]") {
    choose(QStringLiteral("What"), 3);
    const int all = page->pdf().pageCount();
    const std::vector<Patrol> patrols = file.workspace().all<Patrol>("start");
    const auto chosen = std::find_if(patrols.begin(), patrols.end(), [](const Patrol& p) {
        return serviceWeekSpan(*Week::of(2026, 48)).contains(p.span.start()) && p.state == PatrolState::Proposed;
    });
    REQUIRE(chosen != patrols.end());
    page->showFor(*Week::of(2026, 48), chosen->id);
    REQUIRE(page->pdf().pageCount() == 1);
    file.workspace().change(QStringLiteral("away"), [&](Writer& w) { PatrolService(w).remove(chosen->id); });
    CHECK(page->pdf().pageCount() == all - 1);
    CHECK_FALSE(page->findChild<QRadioButton*>(QStringLiteral("onlyChosen"))->isVisible());
}

TEST_CASE_METHOD(PrintFixture, "the page fits the smallest window, whatever is printed", "[print]") {
    for (int kind = 0; kind < 6; ++kind) {
        INFO(kind);
        choose(QStringLiteral("What"), kind);
        CHECK(page->minimumSizeHint().width() <= 1024 - 196);
        CHECK(page->minimumSizeHint().height() <= 500); // menu and status bar take their part of 600
        for (const QPushButton* b : page->findChildren<QPushButton*>())
            if (b->isVisible())
                CHECK(b->width() >= b->sizeHint().width());
    }
}

TEST_CASE_METHOD(PrintFixture, "the words of a link begin where the form does", "[print]") {
    const Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light);
    choose(QStringLiteral("What"), 5);
    page->showFor(*Week::of(2026, 48), std::nullopt);
    QApplication::processEvents();
    for (QPushButton* b : page->findChildren<QPushButton*>()) {
        if (!b->property("link").toBool())
            continue;
        INFO(b->text().toStdString());
        const QImage image = b->grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, 0);
        int first = image.width();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < first; ++x)
                if (image.pixel(x, y) != ground)
                    first = x;
        CHECK(first <= 6); // the side bearing of an icon
    }
}

TEST_CASE_METHOD(PrintFixture, "an end before the beginning is refused in words", "[print]") {
    const test::FormDriver form(*page);
    form.type(QStringLiteral("Until"), QStringLiteral("20.11.2026"));
    CHECK(form.text(QStringLiteral("Until")).contains(QStringLiteral("29.11.2026")));
    CHECK(QToolTip::text().contains(QStringLiteral("20.11.2026")));
    CHECK(QToolTip::text().contains(QStringLiteral("23.11.2026 or later")));
    QToolTip::hideText();
    form.type(QStringLiteral("Until"), QStringLiteral("6.12.2026"));
    CHECK(form.text(QStringLiteral("Until")).contains(QStringLiteral("06.12.2026")));
    form.type(QStringLiteral("From"), QStringLiteral("14.12.2026")); // the beginning leads, the end is told
    CHECK(form.text(QStringLiteral("From")).contains(QStringLiteral("14.12.2026")));
    CHECK(form.text(QStringLiteral("Until")).contains(QStringLiteral("20.12.2026")));
    CHECK(QToolTip::text().contains(QStringLiteral("20.12.2026")));
    QToolTip::hideText();
    form.type(QStringLiteral("Until"), QStringLiteral("14.12.2026")); // a single day is a range
    CHECK(form.text(QStringLiteral("Until")).contains(QStringLiteral("14.12.2026")));
    form.type(QStringLiteral("Until"), QStringLiteral("14.12.2126")); // a century of weeks
    CHECK(form.text(QStringLiteral("Until")).contains(QStringLiteral("14.12.2026")));
    CHECK(QToolTip::text().contains(QStringLiteral("19.12.2027 or earlier")));
    QToolTip::hideText();
    form.type(QStringLiteral("From"), QStringLiteral("13.12.2024"));
    CHECK(form.text(QStringLiteral("Until")).contains(QStringLiteral("15.12.2024")));
    form.type(QStringLiteral("From"), QStringLiteral("14.12.2026"));
    form.type(QStringLiteral("Until"), QStringLiteral("14.12.2026"));
    QToolTip::hideText();
    form.type(QStringLiteral("Until"), QStringLiteral("Quark"));
    CHECK(QToolTip::text().contains(QStringLiteral("not understood")));
    QToolTip::hideText();
}

TEST_CASE_METHOD(PrintFixture, "saving starts beside the open file, then where one saved last", "[print]") {
    settings.setText(QStringLiteral("export-folder"), {});
    page->save();
    CHECK(QFileInfo(prompts.proposed()).absolutePath() == QFileInfo(file.path()).absolutePath());
    const QTemporaryDir other;
    prompts.queueFile(other.filePath(QStringLiteral("plan.pdf")));
    page->save();
    page->save();
    CHECK(QFileInfo(prompts.proposed()).absolutePath() == other.path());
    settings.setText(QStringLiteral("export-folder"), other.filePath(QStringLiteral("gone")));
    page->save();
    CHECK(QFileInfo(prompts.proposed()).absolutePath() == QFileInfo(file.path()).absolutePath());
    settings.setText(QStringLiteral("export-folder"), {});
}

TEST_CASE_METHOD(PrintFixture, "what is saved is what is shown, in the format of the name", "[print]") {
    const QString folder = file.folder();
    prompts.queueFile(folder + QStringLiteral("/plan"));
    page->save();
    QFile pdf(folder + QStringLiteral("/plan.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == QByteArray("%PDF-"));
    prompts.queueFile(folder + QStringLiteral("/plan.html"));
    page->save();
    QFile html(folder + QStringLiteral("/plan.html"));
    REQUIRE(html.open(QIODevice::ReadOnly));
    CHECK(html.readAll().contains("KW 48/2026"));
    prompts.queueFile(folder + QStringLiteral("/fehlt/plan.pdf"));
    page->save();
    CHECK(prompts.shown().size() == 1);
}

TEST_CASE_METHOD(PrintFixture, "issuing freezes the version, a later change says that the wall is old", "[print]") {
    QSignalSpy said(page.get(), &PrintPage::said);
    CHECK_FALSE(text().contains(QStringLiteral("K-1")));
    page->issue();
    CHECK(said.count() == 1);
    CHECK(text().contains(QStringLiteral("K-1")));
    const std::vector<Patrol> patrols = file.workspace().all<Patrol>("start");
    const auto inWeek = std::find_if(patrols.begin(), patrols.end(), [](const Patrol& p) {
        return serviceWeekSpan(*Week::of(2026, 48)).contains(p.span.start());
    });
    REQUIRE(inWeek != patrols.end());
    const TimeSpan later{inWeek->span.start().plusMinutes(30), inWeek->span.end().plusMinutes(30)};
    file.workspace().change(QStringLiteral("later"), [&](Writer& w) { PatrolService(w).move(inWeek->id, later); });
    page->showFor(*Week::of(2026, 48), std::nullopt);
    bool outdated = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        outdated |= label->text().startsWith(QStringLiteral("K-1 hangs"));
    CHECK(outdated);
    page->issue();
    CHECK(text().contains(QStringLiteral("K-2")));
}

TEST_CASE_METHOD(PrintFixture, "a week that was never issued can be, after one that hangs up to date", "[print]") {
    const auto button = [&] {
        for (QPushButton* b : page->findChildren<QPushButton*>())
            if (b->text() == QStringLiteral("Issue this version"))
                return b;
        throw std::runtime_error("no such button");
    };
    CHECK(button()->isEnabled());
    button()->click();
    CHECK_FALSE(button()->isEnabled()); // nothing new to freeze
    page->showFor(*Week::of(2026, 49), std::nullopt);
    CHECK(button()->isEnabled());
}

TEST_CASE_METHOD(PrintFixture, "a step taken back while the preview is open is taken back in it", "[print]") {
    const std::vector<Patrol> patrols = file.workspace().all<Patrol>("start");
    const auto shown =
        std::find_if(patrols.begin(), patrols.end(), [week = serviceWeekSpan(*Week::of(2026, 48))](const Patrol& p) {
            return p.title.str() == QStringLiteral("Nacht Innenstadt") && week.contains(p.span.start());
        });
    REQUIRE(shown != patrols.end());
    const auto count = [&] { return text().count(QStringLiteral("Nacht Innenstadt")); };
    const auto before = count();
    REQUIRE(before > 0);
    file.workspace().change(QStringLiteral("away"), [&](Writer& w) { PatrolService(w).remove(shown->id); });
    CHECK(count() == before - 1);
    file.workspace().undo();
    CHECK(count() == before);
}

TEST_CASE_METHOD(PrintFixture, "the personal sheet is that of the chosen officer and month", "[print]") {
    choose(QStringLiteral("What"), 4);
    REQUIRE(page->pdf().pageCount() >= 1);
    auto* picker = page->findChild<OfficerPicker*>();
    REQUIRE(picker);
    CHECK(picker->isVisible());
    const std::vector<Officer> all = file.workspace().all<Officer>();
    const auto first = std::min_element(all.begin(), all.end(), [](const Officer& a, const Officer& b) {
        return folded(a.fullName()) < folded(b.fullName());
    });
    CHECK(text().contains(first->fullName())); // somebody is shown at once
    const Officer other = all.back().id == first->id ? all.front() : all.back();
    emit picker->picked(other.id);
    CHECK(text().contains(other.fullName()));
    CHECK_FALSE(text().contains(first->fullName()));
    CHECK(text().contains(QStringLiteral("November 2026")));
    const QSizeF size = page->pdf().pagePointSize(0);
    CHECK(size.width() < size.height()); // to carry along
}

TEST_CASE_METHOD(PrintFixture, "a chosen patrol brings its own officer to the personal sheet", "[print]") {
    const PlannedPatrol named = file.workspace().read([](Database& db) {
        for (const Patrol& p : Records<Patrol>(db).all("start,id"))
            if (const auto full = readPatrol(db, p.id))
                for (const PlannedPost& post : full->posts)
                    if (!post.crew.empty())
                        return *full;
        throw std::runtime_error("nobody is named");
    });
    OfficerId wanted = OfficerId(1);
    for (auto post = named.posts.rbegin(); post != named.posts.rend(); ++post)
        if (!post->crew.empty())
            wanted = post->crew.front().officer;
    page->showFor(Week::of(serviceDay(named.patrol.span.start())), named.patrol.id);
    choose(QStringLiteral("What"), 4);
    const auto who = file.workspace().read([&](Database& db) { return Records<Officer>(db).find(wanted); });
    CHECK(text().contains(who->fullName()));
    CHECK(text().contains(named.patrol.title.str()));
}

TEST_CASE_METHOD(PrintFixture, "the roster: what is new, handed over, then nothing, then the change", "[print]") {
    choose(QStringLiteral("What"), 5);
    const auto rows = [&] { return std::get<TableSection>(page->document().sheets.at(0).sections.at(0)).rows.size(); };
    const auto visible = [&](const char* label) {
        for (QPushButton* b : page->findChildren<QPushButton*>())
            if (b->text() == QString::fromUtf8(label) && b->isVisible())
                return b;
        throw std::runtime_error("no such button");
    };
    const size_t all = rows();
    REQUIRE(all > 5);
    CHECK(visible("Columns and shift codes …"));
    const QString folder = file.folder();
    prompts.queueFile(folder + QStringLiteral("/dienstplan"));
    page->save();
    CHECK(QFileInfo::exists(folder + QStringLiteral("/dienstplan.xlsx"))); // for another program
    visible("Issue this version")->click();
    CHECK(rows() == 0);
    CHECK_FALSE(visible("Issue this version")->isEnabled());
    const std::vector<Patrol> patrols = file.workspace().all<Patrol>("start");
    const auto inWeek = std::find_if(patrols.begin(), patrols.end(), [](const Patrol& p) {
        return p.state == PatrolState::Proposed && serviceWeekSpan(*Week::of(2026, 48)).contains(p.span.start());
    });
    REQUIRE(inWeek != patrols.end());
    const TimeSpan later{inWeek->span.start().plusMinutes(15), inWeek->span.end().plusMinutes(15)};
    file.workspace().change(QStringLiteral("later"), [&](Writer& w) { PatrolService(w).move(inWeek->id, later); });
    CHECK(rows() >= 1);
    CHECK(rows() < all);
    CHECK(visible("Issue this version")->isEnabled());
    file.workspace().undo();
    CHECK(rows() == 0);
}

TEST_CASE_METHOD(PrintFixture, "every kind shows the fields that it needs, and the paper of what is carried is A4",
                 "[print]") {
    const auto shown = [&](const char* name) {
        for (QWidget* w : page->findChildren<QWidget*>())
            if (w->accessibleName() == QString::fromUtf8(name))
                return w->isVisible();
        throw std::runtime_error("no such field");
    };
    struct Case {
        int row;
        bool paper, until, authority, officer;
    };
    choose(QStringLiteral("Paper"), 1); // A3
    for (const Case& c :
         {Case{0, true, true, false, false}, Case{1, false, false, false, false}, Case{2, true, false, false, false},
          Case{3, false, true, false, false}, Case{4, false, false, false, true}, Case{5, true, true, true, false}}) {
        INFO(c.row);
        choose(QStringLiteral("What"), c.row);
        CHECK(shown("Paper") == c.paper);
        CHECK(shown("Until") == c.until);
        CHECK(shown("Authority") == c.authority);
        CHECK(shown("Choose another officer") == c.officer);
        if (c.row == 1) // a slip of a week that was never issued: told, not shown
            continue;
        const QSizeF size = page->pdf().pagePointSize(0);
        CHECK(std::max(size.width(), size.height()) == Approx(c.paper ? 1191 : 842).margin(2));
    }
}
