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

namespace {

/// Chance of its own, the same at every run.
class Chance {
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    quint64 next() {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    QByteArray bytes(int n) {
        QByteArray out;
        for (int i = 0; i < n; ++i)
            out += char(next() & 0xff);
        return out;
    }

private:
    quint64 m_state;
};

/// `count` digests that differ, made in one of many ways.
std::vector<QByteArray> digests(int kind, int count) {
    Chance chance(quint64(kind) + 17);
    const QByteArray week = QCryptographicHash::hash("week", QCryptographicHash::Sha256);
    std::vector<QByteArray> out;
    QSet<QByteArray> seen;
    for (int i = 0; int(out.size()) < count; ++i) {
        QByteArray d;
        switch (kind) {
        case 0: // what the program has: SHA-256 of whatever
            d = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
            break;
        case 1: // 32 bytes of chance
            d = chance.bytes(32);
            break;
        case 2: // counters as text
            d = QByteArray::number(i);
            break;
        case 3: // counters in the last bytes of an otherwise equal digest
            d = week;
            for (int b = 0; b < 4; ++b)
                d[31 - b] = char(i >> (8 * b));
            break;
        case 4: // and in the first
            d = week;
            for (int b = 0; b < 4; ++b)
                d[b] = char(i >> (8 * b));
            break;
        case 5: // up to three flipped bits of one digest
            d = week;
            for (int n = 1 + int(chance.next() % 3); n > 0; --n) {
                const int bit = int(chance.next() % 256);
                d[bit / 8] = char(d[bit / 8] ^ (1 << (bit % 8)));
            }
            break;
        case 6: // multiples of words x numbers, on which a plain remainder would fold
            d = QByteArray::number(qint64(i) * planstandWords().size() * 900, 16).rightJustified(32, '0');
            break;
        default: // one byte, repeated more and more often
            d = QByteArray(1 + i / 256, char(i % 256));
        }
        if (!seen.contains(d)) {
            seen.insert(d);
            out.push_back(d);
        }
    }
    return out;
}

} // namespace

TEST_CASE("unequal digests share a word in at most one of 100,000 pairs", "[planstand]") {
    // Every pair counts: of n digests with one word n(n-1)/2 pairs share it.
    for (int kind = 0; kind < 8; ++kind) {
        const int count = kind < 2 ? 200'000 : kind == 5 ? 30'000 : kind == 7 ? 4'000 : 60'000;
        QHash<QString, qint64> seen;
        QHash<QString, qint64> words;
        QHash<QString, qint64> numbers;
        qint64 shared = 0;
        for (const QByteArray& d : digests(kind, count)) {
            const QString word = planstand(d);
            shared += seen[word]++;
            ++words[word.section(QLatin1Char(' '), 0, 0)];
            ++numbers[word.section(QLatin1Char(' '), 1)];
        }
        const qint64 pairs = qint64(count) * (count - 1) / 2;
        INFO("kind " << kind << ": " << shared << " of " << pairs << " pairs");
        CHECK(shared * 100'000 <= pairs);
        CHECK(shared * 600'000 >= pairs); // not fewer than chance allows, or the count itself is wrong
        // Both halves carry their part: no word and no number is much more frequent than the others.
        CHECK(words.size() == planstandWords().size());
        CHECK(numbers.size() == (count < 10'000 ? numbers.size() : 900));
        const qint64 evenWord = count / planstandWords().size();
        for (const qint64 n : std::as_const(words))
            if (n > 2 * evenWord + 30)
                FAIL("a word stands " << n << " times, " << evenWord << " would be even");
    }
}

TEST_CASE("the edits of one week never bring the same word back by a rule", "[planstand]") {
    // Steps of a plan: each digest is the hash of the one before and what was edited.
    Chance chance(5);
    int alike = 0;
    constexpr int steps = 100'000;
    QByteArray state = "week";
    QString before;
    for (int i = 0; i < steps; ++i) {
        state = QCryptographicHash::hash(state + QByteArray::number(chance.next() % 7), QCryptographicHash::Sha256);
        const QString word = planstand(state);
        CHECK(planstand(QByteArray(state.constData(), state.size())) == word); // equal digests, equal words
        alike += word == before ? 1 : 0;
        before = word;
    }
    CHECK(alike <= 5); // some 0.4 are to be expected
}
