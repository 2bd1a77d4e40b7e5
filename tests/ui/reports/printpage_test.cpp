// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/reports/printpage.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/widgets/fields.h"

#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace streife;

namespace {

struct PrintFixture {
    test::DemoFile file;
    Settings settings;
    Prompts prompts;
    std::unique_ptr<PrintPage> page;

    PrintFixture() {
        prompts.setSilent(true);
        settings.setText(QStringLiteral("paper"), QStringLiteral("a4"));
        page = std::make_unique<PrintPage>(file.workspace(), settings, prompts);
        page->resize(1200, 800);
        page->show();
        page->showFor(*Week::of(2026, 48), std::nullopt);
    }
    [[nodiscard]] QString text(int number = 0) const { return page->pdf().getAllText(number).text(); }
    void choose(const QString& name, int row) {
        for (ChoiceField* field : page->findChildren<ChoiceField*>())
            if (field->accessibleName() == name) {
                field->setCurrentIndex(row);
                emit field->activated(row);
            }
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE_METHOD(PrintFixture, "the preview shows the finished page", "[print]") {
    REQUIRE(page->pdf().pageCount() == 1);
    CHECK(text().contains(QStringLiteral("KW 48/2026")));
    CHECK(text().contains(QStringLiteral("Nacht Innenstadt")));
    const QSizeF a4 = page->pdf().pagePointSize(0);
    CHECK(a4.width() > a4.height());
    choose(QStringLiteral("Paper"), 1);
    CHECK(page->pdf().pagePointSize(0).height() == Approx(a4.width()).margin(2));
    CHECK(settings.text(QStringLiteral("paper")) == QStringLiteral("a3")); // kept for the next time
    choose(QStringLiteral("What"), 2);
    CHECK(page->pdf().pageCount() == 15); // a card per patrol
    const Patrol chosen = file.workspace().all<Patrol>("start").back();
    const Week itsWeek = Week::of(serviceDay(chosen.span.start()));
    page->showFor(itsWeek, chosen.id);
    CHECK(page->pdf().pageCount() == 1);
    CHECK(text().contains(chosen.title.str()));
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

TEST_CASE_METHOD(PrintFixture, "issuing freezes the version; a later change says that the wall is old", "[print]") {
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
