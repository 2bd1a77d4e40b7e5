// SPDX-License-Identifier: GPL-3.0-or-later
// P-1, the part without signatures: bytes of a package, and bytes that are none.
#include "core/exchange/packagedocument.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <cmath>
#include <random>

using namespace streife;

namespace {

PackageDocument sample() {
    PackageDocument p;
    p.fileVersion = 9;
    p.number = 17;
    p.madeAt = {1'795'000'000'000};
    p.madeBy = QStringLiteral("KOD Musterstadt, Einsatzplanung");
    p.purpose = QStringLiteral("Abstimmung gemeinsamer Streifen, KW 48");
    p.marking = QStringLiteral("Nur für den Dienstgebrauch der Partner");
    PackageContent& c = p.content;
    c.site = 77;
    c.agency = 4'294'967'297;
    c.recipient = 4'294'967'298;
    c.scope = 4'294'967'299;
    c.known = {{77, 12}, {88, 4'000'000'000}};
    c.spans = {{77, c.agency, 3, 12}};
    c.wantsBack = true;
    c.answersFull = 88;
    ForeignAction action;
    action.stamp = {(qint64(77) << 32) + 4, 117'000'000'000'000'000, c.agency};
    action.reason = QStringLiteral("Krankheit");
    ForeignOp create;
    create.op = {
        (qint64(77) << 32) + 5, action.stamp.id, 10, (qint64(77) << 32) + 5, 0, QByteArray("\xa1\x01\x02"), {}};
    ForeignOp edit;
    edit.op = {(qint64(77) << 32) + 6,         action.stamp.id, 10, create.op.n, 3,
               QByteArray("Größe, \"Ort\"\n"), create.op.n};
    ForeignOp gone;
    gone.op = {(qint64(77) << 32) + 7, action.stamp.id, 10, create.op.n, 1, qint64(1), create.op.n};
    gone.bases = {create.op.n, edit.op.n};
    ForeignOp none;
    none.op = {(qint64(77) << 32) + 8, action.stamp.id, 10, create.op.n, 4, Value(), create.op.n};
    action.ops = {create, edit, gone, none};
    c.actions = {action};
    return p;
}

/// Every field, as text.
QString told(const PackageDocument& p) {
    QStringList out{QString::number(p.fileVersion),
                    QString::number(p.number),
                    QString::number(p.madeAt.ms),
                    p.madeBy,
                    p.purpose,
                    p.marking};
    const PackageContent& c = p.content;
    for (const qint64 n :
         {qint64(c.site), c.agency, c.recipient, c.scope, qint64(c.wantsBack), qint64(c.answersFull.value_or(-1))})
        out << QString::number(n);
    for (const auto& [site, counter] : c.known)
        out << QStringLiteral("%1:%2").arg(site).arg(counter);
    for (const SiteSpan& s : c.spans)
        out << QStringLiteral("%1 %2 %3 %4").arg(s.site).arg(s.agency).arg(s.since).arg(s.upto);
    for (const ForeignAction& a : c.actions) {
        out << QStringLiteral("action %1 %2 %3 ").arg(a.stamp.id).arg(a.stamp.hlc).arg(a.stamp.agency) + a.reason
                   + QLatin1Char('|') + a.user + QLatin1Char('|') + a.label;
        for (const ForeignOp& op : a.ops) {
            QString line = QStringLiteral("%1 %2 %3 %4 %5 %6 ")
                               .arg(op.op.n)
                               .arg(op.op.action)
                               .arg(op.op.table)
                               .arg(op.op.row)
                               .arg(op.op.column)
                               .arg(op.op.base.value_or(-1));
            line += QString::number(int(op.op.value.index())) + QLatin1Char(' ') + asText(op.op.value);
            for (const qint64 b : op.bases)
                line += QStringLiteral(" <%1").arg(b);
            out << line;
        }
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a package is read as it was written, and another reader of CBOR agrees", "[exchange][package]") {
    const PackageDocument p = sample();
    const QByteArray bytes = packageBytes(p);
    CHECK(told(packageFrom(bytes)) == told(p));
    CHECK(packageBytes(packageFrom(bytes)) == bytes);
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    CHECK(error.error == QCborError::NoError);
    CHECK(map.value(QStringLiteral("number")).toInteger() == 17);
    CHECK(map.value(QStringLiteral("purpose")).toString() == p.purpose);
    const QCborArray ops = map.value(QStringLiteral("actions")).toArray().at(0).toArray().at(6).toArray();
    CHECK(ops.size() == 4);
    CHECK(ops.at(0).toArray().at(4).isByteArray());
    CHECK(ops.at(1).toArray().at(4).toString() == QStringLiteral("Größe, \"Ort\"\n"));
}

TEST_CASE("a package that was cut anywhere is refused", "[exchange][package]") {
    const QByteArray bytes = packageBytes(sample());
    for (qsizetype n = 0; n < bytes.size(); ++n) {
        INFO(n);
        CHECK_THROWS_AS(packageFrom(bytes.left(n)), Error);
    }
    CHECK_THROWS_AS(packageFrom(bytes + 'x'), Error);
    CHECK_THROWS_AS(packageFrom(bytes + bytes), Error);
}

TEST_CASE("whatever byte is changed, a package is refused or read, and nothing else happens", "[exchange][package]") {
    const QByteArray bytes = packageBytes(sample());
    std::mt19937 random(3);
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray damaged = bytes;
        for (auto k = random() % 3 + 1; k > 0; --k)
            damaged[qsizetype(random() % size_t(bytes.size()))] = char(random() & 0xff);
        try {
            (void)packageFrom(damaged);
        } catch (const Error& e) {
            CHECK(e.text().contains(QLatin1Char('.')));
            ++refused;
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("hostile packages are refused with a sentence", "[exchange][package]") {
    const auto changed = [](const std::function<void(QCborMap&)>& how) {
        QCborMap map = QCborValue::fromCbor(packageBytes(sample())).toMap();
        how(map);
        return QCborValue(map).toCbor();
    };
    const auto refused = [&](const std::function<void(QCborMap&)>& how) {
        CHECK_THROWS_AS(packageFrom(changed(how)), Error);
    };
    CHECK_NOTHROW(packageFrom(changed([](QCborMap& m) { m.insert(QStringLiteral("later"), QStringLiteral("x")); })));
    for (const char* key : {"format", "site", "agency", "recipient", "scope", "number", "known", "spans", "actions"})
        refused([&](QCborMap& m) { m.remove(QLatin1String(key)); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("format"), 2); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("site"), -1); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("site"), 1.5); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("number"), std::nan("")); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("purpose"), QCborArray{1}); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("purpose"), QString(2'000'000, QLatin1Char('x'))); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("actions"), QCborArray{QCborArray{1, 2}}); });
    refused([](QCborMap& m) { m.insert(QStringLiteral("spans"), QCborArray{QCborArray{1, 2, 3}}); });
    QCborValue deep(1);
    for (int i = 0; i < 200; ++i)
        deep = QCborArray{deep};
    refused([&](QCborMap& m) { m.insert(QStringLiteral("later"), deep); });
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\xa0", 1), QByteArray(100'000, '\x81'),
                                    QByteArray("\xbb\xff\xff\xff\xff\xff\xff\xff\xff"),
                                    QByteArray("\xa1\x66"
                                               "format\x1b\xff\xff\xff\xff\xff\xff\xff\xff"),
                                    QByteArray("\xa2\x66"
                                               "format\x01\x66"
                                               "format\x01"),
                                    QByteArray("\xa1\x66"
                                               "form\xff\xfe\x01"),
                                    QByteArray("-----BEGIN PGP MESSAGE-----")})
        CHECK_THROWS_AS(packageFrom(bytes), Error);
}
