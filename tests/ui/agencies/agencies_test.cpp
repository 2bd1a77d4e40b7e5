// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "tests/support/sampleweek.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/agencies/agencybadge.h"
#include "ui/agencies/agencychip.h"
#include "ui/support/prompts.h"

#include "core/agencies/agencytable.h"
#include "core/reports/sheetnames.h"

#include <QApplication>
#include <QTest>

using namespace streife;

namespace {

Agency agency(qint64 id, const char* name, AgencyKind kind) {
    return {AgencyId(id),
            PartnershipId(1),
            ShortText(QString::fromUtf8(name)),
            QString::fromUtf8(name),
            kind,
            {},
            {},
            {},
            {},
            {}};
}

QHash<AgencyId, Agency> many() {
    QHash<AgencyId, Agency> out;
    for (const Agency& a : {agency(5, "PI Nord", AgencyKind::Polizei), agency(3, "KOD", AgencyKind::Ordnungsamt),
                            agency(9, "PI Süd", AgencyKind::Polizei), agency(7, "Feuerwehr", AgencyKind::Feuerwehr),
                            agency(8, "Jugendamt", AgencyKind::Jugendamt)})
        out.insert(a.id, a);
    return out;
}

} // namespace

TEST_CASE("no two authorities share a letter, and an older one never loses hers", "[agencies]") {
    QHash<AgencyId, Agency> agencies = many();
    const auto badges = agencyBadges(agencies);
    QSet<QString> letters;
    for (const AgencyBadge& b : badges)
        letters.insert(b.letter);
    CHECK(letters.size() == badges.size());
    CHECK(badges[AgencyId(3)].letter == QStringLiteral("K"));
    CHECK(badges[AgencyId(5)].letter == QStringLiteral("P"));
    CHECK(badges[AgencyId(9)].letter == QStringLiteral("PS"));
    agencies.insert(AgencyId(20), agency(20, "Polizei", AgencyKind::Polizei));
    for (auto it = badges.begin(); it != badges.end(); ++it)
        CHECK(agencyBadges(agencies)[it.key()].letter == it->letter);
}

TEST_CASE("the board's letters are those on paper", "[agencies]") {
    Plan plan = test::sampleWeek();
    plan.agencies = many();
    const SheetNames paper(plan);
    const auto badges = agencyBadges(plan.agencies);
    for (auto it = badges.begin(); it != badges.end(); ++it)
        CHECK(paper.mark(it.key()).letter == it->letter);
}

TEST_CASE("a chip gives way before it is clipped, and says all of it in its tip", "[agencies]") {
    AgencyChip chip({QStringLiteral("P"), 1, QStringLiteral("PI Mitte")}, QStringLiteral("Öztürk-Weißenfels <b>"));
    CHECK(chip.minimumSizeHint().width() < chip.sizeHint().width());
    CHECK(chip.toolTip().contains(QStringLiteral(">Öztürk-Weißenfels &lt;b&gt;<"))); // no markup of its own
    CHECK(chip.accessibleName().contains(QStringLiteral("PI Mitte")));
}

TEST_CASE("the form of an authority writes what was typed and refuses what cannot be", "[agencies]") {
    test::DemoFile file;
    Workspace& ws = file.workspace();
    Prompts prompts;
    prompts.setSilent(true);
    AgenciesArea area(ws, prompts);
    QObject::connect(&ws, &Workspace::changed, &area, &AgenciesArea::refresh);
    area.show();
    area.list().setCurrentIndex(area.list().model()->index(1, 0));
    const AgencyId id(*area.list().currentId());
    const auto stored = [&] { return *ws.read([&](Database& db) { return Records<Agency>(db).find(id); }); };
    const auto field = [&](const char* name) {
        for (TextField* f : area.findChildren<TextField*>())
            if (f->accessibleName() == QLatin1String(name))
                return f;
        throw std::runtime_error(name);
    };
    const auto type = [&](const char* name, const QString& text) {
        field(name)->setFocus();
        field(name)->setText(text);
        QTest::keyClick(field(name), Qt::Key_Return);
    };
    type("Duty phone", QStringLiteral("0000 / 999"));
    CHECK(stored().dutyPhone == QStringLiteral("0000 / 999"));
    const QString name = stored().name.str();
    type("Name", QString());
    CHECK(stored().name.str() == name);
    CHECK(field("Name")->text() == name); // what stands in the file, not what was refused
    CHECK(prompts.shown().size() == 1);
    ws.undo();
    CHECK(stored().dutyPhone != QStringLiteral("0000 / 999"));
    CHECK(field("Duty phone")->text() == stored().dutyPhone); // the form follows
    QTest::keyClick(&area.list(), Qt::Key_Delete);
    CHECK(prompts.shown().size() == 2); // patrols and officers hang on it
    CHECK(area.list().model()->rowCount() == 2);
}
