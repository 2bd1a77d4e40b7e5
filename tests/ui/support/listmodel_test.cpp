// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/listmodel.h"
#include "ui/widgets/listview.h"

#include "core/base/id.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace streife;

namespace {

struct Item {
    Id<struct ItemTag> id;
    QString name;
    int number = 0;
    bool operator==(const Item&) const = default;
};

std::vector<Column<Item>> columns() {
    return {{QStringLiteral("Name"), [](const Item& i) { return i.name; }},
            {QStringLiteral("Number"), [](const Item& i) { return QString::number(i.number); },
             [](const Item& i) { return QVariant(qlonglong(i.number)); }}};
}

Item item(qint64 id, const char* name, int number = 0) {
    return {Id<ItemTag>(id), QString::fromUtf8(name), number};
}

} // namespace

TEST_CASE("a list tells of exactly what changed", "[lists]") {
    ListModel<Item> model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({item(1, "Adam"), item(2, "Brandt"), item(3, "Jost")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows({item(1, "Adam"), item(2, "Brand"), item(3, "Jost")});
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 1);

    model.setRows({item(1, "Adam"), item(4, "Becker"), item(2, "Brand"), item(3, "Jost")});
    REQUIRE(inserted.count() == 1);
    CHECK(inserted[0][1].toInt() == 1);
    model.setRows({item(4, "Becker"), item(2, "Brand"), item(3, "Jost")});
    REQUIRE(removed.count() == 1);
    CHECK(removed[0][1].toInt() == 0);
    model.setRows({item(4, "Becker"), item(2, "Brand")});
    CHECK(removed.count() == 2);
    CHECK(reset.count() == 0);
    model.setRows({item(9, "x"), item(8, "y"), item(7, "z")});
    CHECK(reset.count() == 1);
    CHECK(model.rowOf(7) == 2);
    CHECK_FALSE(model.rowOf(4));
}

TEST_CASE("lists sort names the German way, numbers as numbers, and filter by words", "[lists]") {
    ListModel<Item> model(columns());
    model.setRows({item(1, "Zander", 9), item(2, "Öztürk", 10), item(3, "Łukasik", 100), item(4, "Adam", 2)});
    ListView view(QStringLiteral("list"), QStringLiteral("empty"));
    view.setList(&model);
    const auto names = [&] {
        QStringList out;
        for (int r = 0; r < view.model()->rowCount(); ++r)
            out << view.model()->index(r, 0).data().toString();
        return out.join(QLatin1Char(' '));
    };
    CHECK(names() == QStringLiteral("Adam Łukasik Öztürk Zander"));
    view.sortByColumn(1, Qt::AscendingOrder);
    CHECK(names() == QStringLiteral("Adam Zander Öztürk Łukasik"));
    view.setWords(QStringLiteral("oezt"));
    CHECK(names() == QStringLiteral("Öztürk"));
    view.setWords(QStringLiteral("ozt 10"));
    CHECK(names() == QString()); // ö is oe, not o
    view.setWords(QStringLiteral("lukasik 100"));
    CHECK(names() == QStringLiteral("Łukasik"));
}

TEST_CASE("the chosen record stays chosen while rows come and go", "[lists]") {
    ListModel<Item> model(columns());
    model.setRows({item(1, "Adam"), item(2, "Brandt"), item(3, "Jost")});
    ListView view(QStringLiteral("list"), QStringLiteral("empty"));
    view.setList(&model);
    view.setCurrentId(3);
    model.setRows({item(1, "Adam"), item(3, "Jost")});
    CHECK(view.currentId() == 3);
    model.setRows({item(1, "Adam"), item(2, "Anders"), item(3, "Aaron")});
    CHECK(view.currentId() == 3);
    view.setCurrentId(std::nullopt);
    CHECK_FALSE(view.currentId());
}
