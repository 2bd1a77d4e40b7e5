// SPDX-License-Identifier: GPL-3.0-or-later
// What partners see of the people: decided in the form of an authority, read line by line in "Das sieht der Partner".
#include "tests/support/workspacefixture.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/agencies/partnerviewdialog.h"
#include "ui/support/prompts.h"

#include "core/workspace/releasing.h"

#include <QApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace streife;

namespace {

struct ReleaseOnScreen : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    AgencyId partner = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    OfficerId adam = addOfficer(kod, QStringLiteral("1"), QStringLiteral("Adam"));
    PatrolId friday = addPatrol(QStringLiteral("Streife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
    Prompts prompts;
    std::unique_ptr<AgenciesArea> area;

    ReleaseOnScreen() {
        edit(friday, [&](PatrolDraft& d) { d.posts[0].crew = {adam}; });
        letGo(partner);
        setNow(at("2026-11-25T12:00"));
        reopen();
        prompts.setSilent(true);
        area = std::make_unique<AgenciesArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &AgenciesArea::refresh);
        area->resize(1200, 900);
        area->show();
        choose(kod);
    }
    ~ReleaseOnScreen() { area.reset(); }
    void choose(AgencyId id) {
        area->list().setCurrentId(id.value());
        QApplication::processEvents();
    }
    [[nodiscard]] ChoiceField& mode() { return *area->findChild<ChoiceField*>(QStringLiteral("releaseMode")); }
    [[nodiscard]] CountField& days() { return *area->findChild<CountField*>(QStringLiteral("releaseDays")); }
    void take(NameMode wanted) {
        mode().setCurrentIndex(mode().findData(int(wanted)));
        emit mode().activated(mode().currentIndex());
        QApplication::processEvents();
    }
    [[nodiscard]] QStringList lines() {
        QTest::mouseClick(area->findChild<QPushButton*>(QStringLiteral("partnerView")), Qt::LeftButton);
        QApplication::processEvents();
        const auto dialogs = area->findChildren<PartnerViewDialog*>();
        if (dialogs.isEmpty())
            return {QStringLiteral("no dialog")};
        const auto* table = dialogs.constLast()->findChild<QTableWidget*>();
        QStringList out;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->item(row, column)->text();
            out << cells.join(QLatin1Char('|'));
        }
        delete dialogs.constLast();
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(ReleaseOnScreen, "what partners see is chosen in two fields, and the preview shows it", "[release]") {
    CHECK_FALSE(days().isVisible());
    CHECK(lines() == QStringList{QStringLiteral("Fri 27.11.|18:00–22:00|Streife|KOD|1|1||")});
    take(NameMode::Name);
    REQUIRE(days().isVisible());
    CHECK(read(friday).namesShown(kod).isEmpty()); // from the day itself on
    days().setFocus();
    days().selectAll();
    QTest::keyClicks(&days(), QStringLiteral("30"));
    QTest::keyClick(&days(), Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(nameRelease(ws(), kod));
    CHECK(nameRelease(ws(), kod)->days == 30);
    CHECK(lines() == QStringList{QStringLiteral("Fri 27.11.|18:00–22:00|Streife|KOD|1|1||Adam")});
    take(NameMode::Strength);
    CHECK(lines() == QStringList{QStringLiteral("Fri 27.11.|18:00–22:00|Streife|KOD|1|1||")});
    ws().undo();
    QApplication::processEvents();
    CHECK(mode().currentData().toInt() == int(NameMode::Name));
}

TEST_CASE_METHOD(ReleaseOnScreen, "of a partner with an install of its own nothing can be decided here", "[release]") {
    choose(police);
    CHECK(mode().isEnabled());
    choose(partner);
    CHECK_FALSE(mode().isEnabled());
}
