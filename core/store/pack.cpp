// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pack.h"

namespace streife {
namespace {

void putHead(QByteArray& out, quint8 major, quint64 n) {
    const char m = char(major << 5);
    const auto bytes = [&](int count) {
        for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
            out.append(char((n >> shift) & 0xff));
    };
    if (n < 24) {
        out.append(char(m | char(n)));
    } else if (n <= 0xff) {
        out.append(char(m | 24));
        bytes(1);
    } else if (n <= 0xffff) {
        out.append(char(m | 25));
        bytes(2);
    } else if (n <= 0xffffffff) {
        out.append(char(m | 26));
        bytes(4);
    } else {
        out.append(char(m | 27));
        bytes(8);
    }
}

/// Reads one CBOR head after another, never past the end.
class Scanner {
public:
    explicit Scanner(const QByteArray& b) : m_b(b) {}

    std::optional<std::pair<int, quint64>> head() {
        if (m_at >= m_b.size())
            return std::nullopt;
        const auto first = quint8(m_b[m_at++]);
        const int major = first >> 5;
        const int low = first & 31;
        if (low < 24)
            return std::pair(major, quint64(low));
        if (low > 27)
            return std::nullopt;
        const qsizetype count = qsizetype(1) << (low - 24);
        if (m_at + count > m_b.size())
            return std::nullopt;
        quint64 n = 0;
        for (qsizetype i = 0; i < count; ++i)
            n = n << 8 | quint8(m_b[m_at++]);
        return std::pair(major, n);
    }
    std::optional<QByteArray> take(quint64 count) {
        if (count > quint64(m_b.size() - m_at))
            return std::nullopt;
        const QByteArray out = m_b.mid(m_at, qsizetype(count));
        m_at += qsizetype(count);
        return out;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_b.size(); }

private:
    const QByteArray& m_b;
    qsizetype m_at = 0;
};

std::optional<Value> readValue(Scanner& in) {
    const auto head = in.head();
    if (!head)
        return std::nullopt;
    const auto [major, n] = *head;
    if (major <= 1 && n <= quint64(std::numeric_limits<qint64>::max()))
        return Value(major == 0 ? qint64(n) : -1 - qint64(n));
    if (major == 3)
        if (auto text = in.take(n))
            return Value(*text);
    return std::nullopt;
}

} // namespace

QByteArray packCells(const Pack& cells) {
    quint64 count = 0;
    qsizetype size = 8;
    for (const auto& [column, value] : cells) {
        if (isNull(value))
            continue;
        ++count;
        const auto* text = std::get_if<QByteArray>(&value);
        size += 12 + (text ? text->size() : 0);
    }
    QByteArray out;
    out.reserve(size);
    putHead(out, 5, count);
    for (const auto& [column, value] : cells) {
        if (isNull(value))
            continue;
        putHead(out, 0, quint64(column));
        if (const auto* i = std::get_if<qint64>(&value)) {
            if (*i >= 0)
                putHead(out, 0, quint64(*i));
            else
                putHead(out, 1, quint64(-1 - *i));
        } else {
            const auto& text = std::get<QByteArray>(value);
            putHead(out, 3, quint64(text.size()));
            out.append(text);
        }
    }
    return out;
}

std::optional<Pack> unpackCells(const QByteArray& bytes) {
    Scanner in(bytes);
    const auto map = in.head();
    if (!map || map->first != 5 || map->second > 1000)
        return std::nullopt;
    Pack out;
    out.reserve(size_t(map->second));
    for (quint64 i = 0; i < map->second; ++i) {
        const auto key = in.head();
        if (!key || key->first != 0 || key->second > 100'000)
            return std::nullopt;
        auto value = readValue(in);
        if (!value)
            return std::nullopt;
        out.emplace_back(int(key->second), std::move(*value));
    }
    return in.atEnd() ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace streife
