// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write what in another house's file: what is not one's own is heard and not followed.
#include "core/exchange/ownership.h"

#include "core/agencies/agencytable.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patroltable.h"
#include "core/store/guard.h"
#include "core/store/pack.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

/// KOD's file; PI and BPol have an install of their own, the school is kept by KOD; PI-Süd belongs to PI.
struct Owned : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId pi = addAgency(QStringLiteral("Polizeiinspektion"), QStringLiteral("PI"));
    AgencyId bpol = addAgency(QStringLiteral("Bundespolizei"), QStringLiteral("BPol"));
    AgencyId school = addAgency(QStringLiteral("Schule"), QStringLiteral("S"));
    PatrolId patrol = addPatrol(QStringLiteral("Streife"), span("2026-11-27T18:00", "2026-11-27T22:00"), pi);
    qint64 post = read(patrol).posts[1].post.id.value();
    qint64 ownPost = read(patrol).posts[0].post.id.value();
    qint64 scope = ws().partnershipId().value();
    qint64 counter = 0;

    Owned() {
        letGo(pi);
        letGo(bpol);
    }
    ForeignAction by(AgencyId author, int site, ForeignOp op) {
        ForeignAction out;
        out.stamp = {(qint64(site) << 32) + ++counter, (at("2026-12-01T08:00").ms + counter) << 16, author.value()};
        op.op.n = (qint64(site) << 32) + ++counter;
        op.op.action = out.stamp.id;
        if (op.creates())
            op.op.row = op.op.n;
        out.ops.push_back(std::move(op));
        return out;
    }
    template <class T> ForeignOp edit(qint64 row, const char* column, const Value& value) {
        return {{0, 0, tableOf<T>().no, row, tableOf<T>().column(column)->no, value, row}, {}};
    }
    template <class T> ForeignOp create(const T& value) {
        Pack pack{{kDeletedColumn, scope}};
        const auto cells = tableOf<T>().toCells(value);
        for (size_t i = 0; i < cells.size(); ++i)
            pack.emplace_back(tableOf<T>().columns[i].no, cells[i]);
        return {{0, 0, tableOf<T>().no, 0, kCreateColumn, packCells(pack), std::nullopt}, {}};
    }
    MergeResult merge(const std::vector<ForeignAction>& actions) {
        close();
        MergeResult out;
        {
            Database db(path(), Database::Mode::Write);
            WriteGuard guard(db, registry());
            Transaction transaction(db, Transaction::Kind::Write);
            Merger merger(db, registry(), guard, scope);
            Ownerships owners(db, registry(), scope);
            merger.setJudge([&](auto& a, auto& op, auto& table) { return owners.mayWrite(a, op, table); });
            out = merger.merge(actions);
            transaction.commit();
        }
        reopen();
        return out;
    }
    [[nodiscard]] bool followed(const ForeignAction& action) {
        const MergeResult r = merge({action});
        CHECK(r.ops + r.quarantined == 1);
        return r.ops == 1;
    }
    Confirmation answer(AgencyId agency) {
        Confirmation c;
        c.patrol = patrol;
        c.agency = agency;
        return c;
    }
};

} // namespace

TEST_CASE_METHOD(Owned, "everybody plans a patrol, its authority alone promises people and says how many are named",
                 "[exchange][ownership]") {
    CHECK(followed(by(bpol, 31, edit<Patrol>(patrol.value(), "title", QByteArray("Anders")))));
    CHECK(followed(by(bpol, 31, edit<Post>(post, "strength", qint64(3)))));
    CHECK(followed(by(pi, 21, edit<Post>(post, "promised", qint64(2)))));
    CHECK_FALSE(followed(by(bpol, 31, edit<Post>(post, "promised", qint64(1)))));
    CHECK_FALSE(followed(by(bpol, 31, edit<Post>(post, "named", qint64(1)))));
    CHECK_FALSE(followed(by(pi, 21, edit<Post>(ownPost, "promised", qint64(1)))));
    CHECK(read(patrol).posts[1].post.promised == 2);
    CHECK(read(patrol).posts[0].post.promised == 0);
    Post asked{PostId(1), patrol, bpol, 2, 1, 0, {}, {}, {}};
    CHECK(followed(by(pi, 21, create(asked)))); // asks for people of another house
    asked.promised = 1;
    CHECK_FALSE(followed(by(pi, 21, create(asked)))); // and does not promise them
    CHECK(verifyWholeFile(path()).whole());
}

TEST_CASE_METHOD(Owned, "keys, offers and names shown are those of their own house", "[exchange][ownership]") {
    CHECK(followed(by(pi, 21, create(answer(pi)))));
    CHECK_FALSE(followed(by(bpol, 31, create(answer(pi)))));
    CHECK_FALSE(followed(by(pi, 21, create(answer(kod)))));
    CHECK(binding(patrol).key(kod)->state == KeyState::Open);
    Offer offer;
    offer.agency = pi;
    offer.span = span("2026-11-28T18:00", "2026-11-28T22:00");
    CHECK(followed(by(pi, 21, create(offer))));
    CHECK_FALSE(followed(by(bpol, 31, create(offer))));
    const ReleasedName name{ReleasedNameId(1), PostId(post), ShortText(QStringLiteral("Kern"))};
    CHECK_FALSE(followed(by(bpol, 31, create(name))));
    CHECK(followed(by(pi, 21, create(name))));
    CHECK(read(patrol).namesShown(pi) == QStringLiteral("Kern"));
}

TEST_CASE_METHOD(Owned, "a steward writes for whom it keeps, an authority for its Dienststellen, nobody else does",
                 "[exchange][ownership]") {
    CHECK(followed(by(kod, 41, create(answer(school)))));
    CHECK_FALSE(followed(by(pi, 21, create(answer(school)))));
    ws().change(QStringLiteral("below"), [&](Writer& w) {
        const Agency before = Repository<Agency>(w).get(bpol);
        Agency after = before;
        after.parent = pi;
        Repository<Agency>(w).save(before, after);
    });
    CHECK(followed(by(pi, 21, create(answer(bpol)))));
    CHECK_FALSE(followed(by(bpol, 31, create(answer(pi)))));
}

TEST_CASE_METHOD(Owned, "whose a post is follows from all that was said of it, in whatever order it comes",
                 "[exchange][ownership]") {
    const ForeignAction promise = by(bpol, 31, edit<Post>(post, "promised", qint64(1)));
    const ForeignAction handed = by(pi, 21, edit<Post>(post, "agency", bpol.value()));
    const bool inOrder = GENERATE(true, false);
    if (inOrder) {
        CHECK(merge({handed, promise}).quarantined == 0);
    } else {
        CHECK(merge({promise}).quarantined == 1);
        const MergeResult later = merge({handed});
        CHECK(later.quarantined == 0);
        CHECK(later.ops == 2); // what waited is right now
    }
    CHECK(read(patrol).posts[1].post.promised == 1);
    CHECK(followed(by(pi, 21, edit<Post>(post, "unit", QByteArray("C")))));
    CHECK(verifyWholeFile(path()).whole());
}

TEST_CASE_METHOD(Owned, "what stays in the house is taken from nobody", "[exchange][ownership][canary]") {
    for (const TableInfo* table : registry().all())
        for (const ColumnInfo& column : table->columns) {
            INFO(table->name.constData() << '.' << column.name.constData());
            if (table->sharing == Sharing::Shared && column.refersTo > 0) // else its ops would never be followed
                CHECK(registry().table(column.refersTo)->sharing == Sharing::Shared);
        }
    for (const TableInfo* table : registry().all())
        if (table->sharing == Sharing::Intern) {
            ForeignOp op{{0, 0, table->no, 0, kCreateColumn, packCells({{kDeletedColumn, scope}}), std::nullopt}, {}};
            ForeignAction action = by(pi, 21, op);
            close();
            Database db(path(), Database::Mode::Write);
            CHECK_FALSE(Ownerships(db, registry(), scope).mayWrite(action, action.ops[0], *table));
        }
}

TEST_CASE_METHOD(Owned, "a package of one partnership reaches no row of another one of the same file",
                 "[exchange][ownership]") {
    const PartnershipId other = ws().addPartnership({QStringLiteral("Zweite Partnerschaft"),
                                                     QStringLiteral("NW"),
                                                     QStringLiteral("Hamm"),
                                                     QStringLiteral("KOD"),
                                                     {},
                                                     AgencyKind::Ordnungsamt});
    workIn(QStringLiteral("Zweite Partnerschaft"));
    const AgencyId guest = addAgency(QStringLiteral("Zoll"), QStringLiteral("Zoll"));
    const PatrolId theirs = addPatrol(QStringLiteral("Geheim"), span("2026-11-28T18:00", "2026-11-28T22:00"), guest);
    CHECK_FALSE(followed(by(pi, 21, edit<Patrol>(theirs.value(), "title", QByteArray("Anders")))));
    CHECK_FALSE(followed(by(pi, 21, edit<Patrol>(patrol.value(), "partnership", other.value()))));
    Post strange{PostId(1), theirs, pi, 2, 1, 0, {}, {}, {}}; // ours to plan, on a patrol that is none of theirs
    CHECK_FALSE(followed(by(pi, 21, create(strange))));
    strange.patrol = patrol;
    scope = other.value(); // said to lie there
    const ForeignAction smuggled = by(pi, 21, create(strange));
    scope = read(patrol).patrol.partnership.value();
    CHECK_FALSE(followed(smuggled));
    CHECK(followed(by(pi, 21, create(strange))));
    CHECK(read(theirs).posts.size() == 2);
    CHECK(read(theirs).patrol.title.str() == QStringLiteral("Geheim"));
    CHECK(read(patrol).posts.size() == 3);
}
