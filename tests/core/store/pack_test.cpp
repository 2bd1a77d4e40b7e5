// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pack.h"
#include "tests/support/catch.h"

#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>

using namespace streife;

namespace {

Pack randomPack(QRandomGenerator& random) {
    Pack pack;
    const int count = random.bounded(30);
    for (int i = 0; i < count; ++i) {
        const int key = i == 0 ? 1 : pack.back().first + 1 + random.bounded(400);
        switch (random.bounded(4)) {
        case 0:
            pack.emplace_back(key, qint64(random.generate64() >> random.bounded(64)) * (random.bounded(2) ? 1 : -1));
            break;
        case 1:
            pack.emplace_back(key, std::numeric_limits<qint64>::min() + random.bounded(3));
            break;
        case 2:
            pack.emplace_back(key, QByteArray(random.bounded(70'000), 'x'));
            break;
        default:
            pack.emplace_back(key, QStringLiteral("Łukasik, Öztürk-Weißenfels ☂").left(random.bounded(27)).toUtf8());
        }
    }
    return pack;
}

} // namespace

TEST_CASE("packed cells are CBOR that any decoder reads, and come back equal", "[store]") {
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const Pack pack = randomPack(random);
        const QByteArray bytes = packCells(pack);
        const QCborMap map = QCborValue::fromCbor(bytes).toMap();
        REQUIRE(map.size() == qsizetype(pack.size()));
        for (const auto& [key, value] : pack) {
            if (const auto* i = std::get_if<qint64>(&value))
                CHECK(map.value(key).toInteger(0) == *i);
            else
                CHECK(map.value(key).toString().toUtf8() == std::get<QByteArray>(value));
        }
        const auto back = unpackCells(bytes);
        REQUIRE(back);
        CHECK(*back == pack);
    }
}

TEST_CASE("null cells are left out", "[store]") {
    const auto back = unpackCells(packCells({{2, std::monostate{}}, {3, qint64(7)}}));
    REQUIRE(back);
    CHECK(*back == Pack{{3, qint64(7)}});
}

TEST_CASE("damaged or hostile packs are refused, never read past their end", "[store]") {
    QRandomGenerator random(2);
    CHECK_FALSE(unpackCells({}));
    CHECK_FALSE(unpackCells(QByteArray::fromHex("bbffffffffffffffff")));     // a map of 2^64 entries
    CHECK_FALSE(unpackCells(QByteArray::fromHex("a1027b7fffffffffffffff"))); // a text of 2^63 bytes
    CHECK_FALSE(unpackCells(QByteArray::fromHex("a102fb3ff0000000000000"))); // a floating-point number
    for (int round = 0; round < 300; ++round) {
        const QByteArray bytes = packCells(randomPack(random));
        if (bytes.size() > 1)
            CHECK_FALSE(unpackCells(bytes.left(random.bounded(int(bytes.size()))))); // cut anywhere
        CHECK_FALSE(unpackCells(bytes + '\0'));                                      // something behind it
        QByteArray noise(random.bounded(1, 60), '\0');
        for (char& c : noise)
            c = char(random.bounded(256));
        (void)unpackCells(noise); // must come back at all
    }
}
