// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/planstand.h"

#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace streife;

namespace {

/// Kölner Phonetik (Postel 1969): words with one code sound alike in German.
QByteArray soundOf(const QString& word) {
    const QByteArray w = QString(word).replace(QStringLiteral("PH"), QStringLiteral("F")).toLatin1();
    QByteArray raw;
    const auto in = [](char c, const char* set) { return c != 0 && strchr(set, c) != nullptr; };
    for (qsizetype i = 0; i < w.size(); ++i) {
        const char c = w[i], before = i > 0 ? w[i - 1] : char(0), after = i + 1 < w.size() ? w[i + 1] : char(0);
        if (in(c, "AEIJOUY"))
            raw += '0';
        else if (in(c, "BP"))
            raw += '1';
        else if (in(c, "DT"))
            raw += in(after, "CSZ") ? '8' : '2';
        else if (in(c, "FVW"))
            raw += '3';
        else if (in(c, "GKQ"))
            raw += '4';
        else if (c == 'C')
            raw +=
                i == 0 ? (in(after, "AHKLOQRUX") ? '4' : '8') : (in(before, "SZ") || !in(after, "AHKOQUX") ? '8' : '4');
        else if (c == 'X')
            raw += in(before, "CKQ") ? "8" : "48";
        else if (c == 'L')
            raw += '5';
        else if (in(c, "MN"))
            raw += '6';
        else if (c == 'R')
            raw += '7';
        else if (in(c, "SZ"))
            raw += '8';
    }
    QByteArray code;
    for (const char c : raw)
        if (!code.endsWith(c))
            code += c;
    return code.left(1) + code.mid(1).replace('0', "");
}

int distance(const QString& a, const QString& b) {
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i - 1] != b[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

TEST_CASE("no two words of the plan word are mixed up on the phone", "[planstand]") {
    const QStringList& words = planstandWords();
    REQUIRE(words.size() >= 256);
    QHash<QByteArray, QString> sounds;
    for (const QString& word : words) {
        INFO(word.toStdString());
        CHECK(QRegularExpression(QStringLiteral("^[A-Z]{4,9}$")).match(word).hasMatch()); // no umlauts, short
        CHECK_FALSE(sounds.contains(soundOf(word)));
        sounds.insert(soundOf(word), word);
    }
    for (qsizetype i = 0; i < words.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (distance(words[i], words[j]) < 3 || words[i].right(4) == words[j].right(4))
                FAIL(words[i].toStdString() << " and " << words[j].toStdString());
    CHECK(soundOf(QStringLiteral("WIKIPEDIA")) == "3412"); // the code of the textbook example
}

TEST_CASE("equal digests give equal words, on every install", "[planstand]") {
    CHECK(planstand("abc") == planstand(QByteArray("abc")));
    CHECK(planstand("abc") != planstand("abd"));
    // frozen: another version of the program must find the same word
    CHECK(planstand("abc") == QStringLiteral("FAHRRAD 574"));
    for (int i = 0; i < 1000; ++i)
        CHECK(QRegularExpression(QStringLiteral("^[A-Z]{4,9} [1-9][0-9]{2}$"))
                  .match(planstand(QByteArray::number(i)))
                  .hasMatch());
}

TEST_CASE("unequal digests share a word in at most one of 100,000 pairs", "[planstand]") {
    // 6,000 digests, so 18 million pairs: real hashes, counters, and one hash with single bits flipped
    const QByteArray seed = QCryptographicHash::hash("week", QCryptographicHash::Blake2b_256);
    for (const int kind : {0, 1, 2}) {
        QHash<QString, int> seen;
        qint64 shared = 0;
        constexpr int count = 6000;
        for (int i = 0; i < count; ++i) {
            QByteArray digest = QByteArray::number(i);
            if (kind == 0)
                digest = QCryptographicHash::hash(digest, QCryptographicHash::Blake2b_256);
            if (kind == 2) {
                digest = seed + QByteArray(1000, 'x');
                digest[i / 8] = char(digest[i / 8] ^ (1 << (i % 8)));
            }
            shared += seen[planstand(digest)]++;
        }
        const qint64 pairs = qint64(count) * (count - 1) / 2;
        INFO("kind " << kind << ": " << shared << " of " << pairs);
        CHECK(shared * 100'000 <= pairs);
    }
}
