// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <limits>

using namespace streife;

namespace {

/// Writes any JSON value through JsonText, keys in the order of QJsonObject.
void write(JsonText& out, const QJsonValue& value) {
    if (value.isObject()) {
        const QJsonObject o = value.toObject();
        out.beginObject();
        for (auto it = o.constBegin(); it != o.constEnd(); ++it) {
            out.key(it.key().toLatin1().constData());
            write(out, it.value());
        }
        out.endObject();
    } else if (value.isArray()) {
        out.beginArray();
        for (const QJsonValue& v : value.toArray())
            write(out, v);
        out.endArray();
    } else if (value.isString()) {
        out.text(value.toString());
    } else if (value.isNull()) {
        out.null();
    } else {
        out.number(value.toInteger());
    }
}

QJsonValue randomValue(QRandomGenerator& random, int depth) {
    static const QString letters = QString::fromUtf8("aZ9 \"\\/\b\f\n\r\t\x01\x1f\x7fäßŁ€\U0001F511<>&'");
    switch (random.bounded(depth > 3 ? 3 : 5)) {
    case 0:
        return qint64(random.bounded(2'000'000) - 1'000'000);
    case 1:
        return QJsonValue();
    case 2: {
        QString text;
        for (int i = random.bounded(8); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        return QString::fromUtf8(text.toUtf8()); // no half characters
    }
    case 3: {
        QJsonArray a;
        for (int i = random.bounded(4); i > 0; --i)
            a.append(randomValue(random, depth + 1));
        return a;
    }
    default: {
        QJsonObject o;
        for (int i = random.bounded(5); i > 0; --i)
            o.insert(QStringLiteral("key_%1").arg(random.bounded(50)), randomValue(random, depth + 1));
        return o;
    }
    }
}

} // namespace

TEST_CASE("JSON written by hand is byte for byte what Qt writes", "[json]") {
    QRandomGenerator random(12);
    for (int i = 0; i < 4000; ++i) {
        const QJsonObject object{{QStringLiteral("a"), randomValue(random, 0)},
                                 {QStringLiteral("b"), randomValue(random, 0)}};
        JsonText out;
        write(out, object);
        REQUIRE(out.take() == QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

TEST_CASE("bytes that are no text become text, and any parser reads the result", "[json]") {
    QRandomGenerator random(13);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(12); n > 0; --n)
            bytes += char(random.bounded(256));
        JsonText out;
        out.beginArray();
        out.text(bytes);
        out.endArray();
        QJsonParseError error{};
        const QJsonArray read = QJsonDocument::fromJson(out.take(), &error).array();
        REQUIRE(error.error == QJsonParseError::NoError);
        REQUIRE(read.size() == 1);
        REQUIRE(read[0].toString() == QString::fromUtf8(bytes));
    }
}

TEST_CASE("a writer starts anew after its text was taken", "[json]") {
    JsonText out;
    for (int i = 0; i < 2; ++i) {
        out.beginObject();
        out.key("n");
        out.number(std::numeric_limits<qint64>::min());
        out.key("t");
        out.textOrNull({});
        out.key("u");
        out.textOrNull("x:");
        out.key("r");
        out.raw("[1]");
        out.key("s");
        out.raw("{}");
        out.endObject();
        CHECK(out.take() == "{\"n\":-9223372036854775808,\"t\":null,\"u\":\"x:\",\"r\":[1],\"s\":{}}");
    }
}
