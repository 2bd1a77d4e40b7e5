// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say about one of our people stands in the form, duties without any patrol too, and can be taken on.
#include "tests/ui/officers/officersfixture.h"
#include "ui/officers/officerfindings.h"
#include "ui/rules/overridedialog.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/wraplink.h"

#include "core/patrols/overridetable.h"

#include <QLabel>
#include <QTest>

using namespace streife;
using namespace streife::test;

namespace {

struct FindingsFixture : OfficersFixture {
    OfficerFindings* part = area->findChild<OfficerFindings*>();
    QDate today = toLocal(ws().now()).date;

    FindingsFixture() {
        ws().change(QStringLiteral("profiles"), [&](Writer& w) {
            for (const OfficerId id : {brandt, jost}) {
                Officer after = stored(id);
                after.ruleProfile = QStringLiteral("arbzg");
                OfficerService(w).save(stored(id), after);
            }
        });
    }
    Instant local(int day, int hour) const { return fromLocal(today.addDays(day), QTime(hour, 0)); }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return !part->isBusy(); }));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    [[nodiscard]] QStringList titles() {
        settle();
        QStringList out;
        for (const FindingCard* card : part->findChildren<FindingCard*>())
            out << card->finding().title;
        return out;
    }
    [[nodiscard]] QString state() const { return part->findChild<QLabel*>()->text(); }
    [[nodiscard]] WrapLink* release() const {
        auto* card = part->findChild<FindingCard*>();
        return card == nullptr ? nullptr : card->findChild<WrapLink*>(QStringLiteral("release"));
    }
    /// Home at ten in the evening, back at six: three hours of rest are missing.
    void shortRest(OfficerId who) {
        addDuty(who, {local(1, 14), local(1, 22)});
        addDuty(who, {local(2, 6), local(2, 14)});
    }
};

const QString kRest = QStringLiteral("3 h of rest missing");

} // namespace

TEST_CASE_METHOD(FindingsFixture, "officers: findings about duties alone stand in the form of whom they are about",
                 "[officers][findings]") {
    CHECK(titles().isEmpty());
    CHECK(state() == QStringLiteral("None in KW 46/2026 – KW 50/2026."));
    shortRest(jost);
    CHECK(titles().isEmpty()); // about somebody else
    shortRest(brandt);
    CHECK(titles() == QStringList{kRest});
    addDuty(brandt, {local(40, 14), local(40, 22)});
    addDuty(brandt, {local(41, 6), local(41, 14)}); // too far ahead
    CHECK(titles() == QStringList{kRest});
    ws().undo();
    ws().undo();
    ws().undo(); // the second of the two duties
    CHECK(titles().isEmpty());
}

TEST_CASE_METHOD(FindingsFixture, "officers: going to somebody else shows the findings of this one",
                 "[officers][findings]") {
    shortRest(brandt);
    REQUIRE(titles() == QStringList{kRest});
    area->list().setCurrentId(jost.value());
    CHECK(part->findChildren<FindingCard*>().isEmpty()); // at once, not only when it is read
    CHECK(titles().isEmpty());
    area->list().setCurrentId(brandt.value());
    CHECK(titles() == QStringList{kRest});
}

TEST_CASE_METHOD(FindingsFixture, "officers: a finding about duties alone is taken on, told and withdrawn",
                 "[officers][findings]") {
    shortRest(brandt);
    REQUIRE(titles() == QStringList{kRest});
    REQUIRE(release() != nullptr);
    QTest::mouseClick(release(), Qt::LeftButton);
    QApplication::processEvents();
    auto* dialog = area->findChild<OverrideDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->findChild<TextField*>(QStringLiteral("overrideNote"))->setText(QStringLiteral("Az. 7"));
    dialog->accept();
    settle();
    REQUIRE(ws().all<Override>().size() == 1);
    CHECK_FALSE(ws().all<Override>()[0].patrol);
    CHECK(ws().all<Override>()[0].officer == brandt);
    REQUIRE(titles() == QStringList{kRest});
    CHECK_FALSE(isOpen(part->findChild<FindingCard*>()->finding()));

    QTest::mouseClick(release(), Qt::LeftButton);
    QApplication::processEvents();
    settle();
    CHECK(ws().all<Override>().empty());
    CHECK(isOpen(part->findChild<FindingCard*>()->finding()));
    ws().undo();
    settle();
    CHECK_FALSE(isOpen(part->findChild<FindingCard*>()->finding()));
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(FindingsFixture, "officers: whose duties another house keeps is not released here",
                 "[officers][findings]") {
    const AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    shortRest(brandt);
    REQUIRE(titles() == QStringList{kRest});
    CHECK(release() != nullptr);
    ws().change(QStringLiteral("foreign"), [&](Writer& w) {
        Agency foreign = *Records<Agency>(w.db()).find(police);
        const Agency before = foreign;
        foreign.steward.reset();
        Repository<Agency>(w).save(before, foreign);
        Repository<Officer> officers(w);
        Officer moved = officers.get(brandt);
        moved.agency = police;
        officers.save(officers.get(brandt), moved);
    });
    area->list().setCurrentId(jost.value());
    area->list().setCurrentId(brandt.value());
    settle();
    CHECK(release() == nullptr);
}
