// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/packagedocument.h"

#include <QCborStreamReader>
#include <QSet>

namespace streife {
namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;
constexpr qsizetype kMostText = 1024 * 1024;
constexpr int kMostOps = 200'000;
constexpr quint64 kMostSites = 10'000;
constexpr int kDeepest = 4; ///< of what a newer program may have added

[[noreturn]] void throwBroken(const char* where) {
    throw Error(ErrorCode::Input,
                streife::tr("The package cannot be read; it was damaged on its way or is none. Nothing was taken over. "
                            "Please ask the sender for a new one."),
                QString::fromLatin1(where));
}

/// Reads exactly what the format says, and nothing else.
class PackageReader {
public:
    explicit PackageReader(const QByteArray& bytes) : m_in(bytes), m_size(bytes.size()) {}

    PackageDocument read() {
        if (!m_in.isMap() || !m_in.enterContainer())
            throwBroken("no map");
        QSet<QString> keys;
        while (m_in.hasNext()) {
            const QString name = text();
            if (keys.contains(name))
                throwBroken("key twice");
            keys.insert(name);
            value(name);
        }
        if (!m_in.leaveContainer() || m_in.currentOffset() != m_size)
            throwBroken("end");
        for (const char* needed : {"format", "file_version", "site", "agency", "recipient", "scope", "number",
                                   "made_at", "known", "spans", "actions"})
            if (!keys.contains(QLatin1String(needed)))
                throwBroken(needed);
        return std::move(m_package);
    }

private:
    void value(const QString& name) {
        PackageContent& c = m_package.content;
        if (name == QLatin1String("format")) {
            if (integer() != PackageDocument::kFormat)
                throw Error(ErrorCode::Newer, streife::tr("The package was written by a newer program. Please update "
                                                          "this one and try again."));
        } else if (name == QLatin1String("file_version")) {
            m_package.fileVersion = small();
        } else if (name == QLatin1String("site")) {
            c.site = small();
        } else if (name == QLatin1String("agency")) {
            c.agency = integer();
        } else if (name == QLatin1String("recipient")) {
            c.recipient = integer();
        } else if (name == QLatin1String("scope")) {
            c.scope = integer();
        } else if (name == QLatin1String("number")) {
            m_package.number = integer();
        } else if (name == QLatin1String("made_at")) {
            m_package.madeAt = {integer()};
        } else if (name == QLatin1String("made_by")) {
            m_package.madeBy = text();
        } else if (name == QLatin1String("purpose")) {
            m_package.purpose = text();
        } else if (name == QLatin1String("marking")) {
            m_package.marking = text();
        } else if (name == QLatin1String("wants_back")) {
            c.wantsBack = flag();
        } else if (name == QLatin1String("answers_full")) {
            if (const int site = small(); site > 0)
                c.answersFull = site;
        } else if (name == QLatin1String("known")) {
            list(kMostSites, [&] {
                fixed(2, [&] {
                    const int site = small();
                    c.known[site] = integer();
                });
            });
        } else if (name == QLatin1String("spans")) {
            list(kMostSites, [&] {
                SiteSpan span;
                fixed(4, [&] {
                    span.site = small();
                    span.agency = integer();
                    span.since = integer();
                    span.upto = integer();
                });
                c.spans.push_back(span);
            });
        } else if (name == QLatin1String("actions")) {
            list(quint64(kMostOps), [&] { c.actions.push_back(action()); });
        } else if (!m_in.next(kDeepest)) { // of a newer program that this one may read all the same
            throwBroken("unknown key");
        }
    }

    ForeignAction action() {
        ForeignAction out;
        fixed(7, [&] {
            out.stamp.id = integer();
            out.stamp.hlc = integer();
            out.stamp.agency = integer();
            out.reason = textOrNull();
            out.user = textOrNull();
            out.label = textOrNull();
            list(quint64(kMostOps), [&] { out.ops.push_back(op(out.stamp.id)); });
        });
        return out;
    }

    ForeignOp op(qint64 action) {
        if (++m_ops > kMostOps)
            throwBroken("too many ops");
        ForeignOp out;
        out.op.action = action;
        fixed(7, [&] {
            out.op.n = integer();
            out.op.table = small();
            out.op.row = integer();
            out.op.column = small();
            out.op.value = cell();
            if (m_in.isNull())
                step();
            else
                out.op.base = integer();
            list(quint64(kMostOps), [&] { out.bases.push_back(integer()); });
        });
        return out;
    }

    Value cell() {
        if (m_in.isNull()) {
            step();
            return {};
        }
        if (m_in.isInteger())
            return integer();
        return m_in.isByteArray() ? bytes() : text().toUtf8();
    }

    void step() {
        if (!m_in.next())
            throwBroken("step");
    }
    qint64 integer() {
        if (!m_in.isInteger())
            throwBroken("integer");
        if (m_in.isUnsignedInteger() && m_in.toUnsignedInteger() > quint64(std::numeric_limits<qint64>::max()))
            throwBroken("integer too large");
        if (m_in.isNegativeInteger() && quint64(m_in.toNegativeInteger()) > quint64(std::numeric_limits<qint64>::max()))
            throwBroken("integer too small");
        const qint64 n = m_in.toInteger();
        step();
        return n;
    }
    int small() {
        const qint64 n = integer();
        if (n < 0 || n > std::numeric_limits<int>::max())
            throwBroken("number");
        return int(n);
    }
    bool flag() {
        if (!m_in.isBool())
            throwBroken("flag");
        const bool value = m_in.toBool();
        step();
        return value;
    }
    /// In chunks or whole; leaves the reader behind it.
    template <class Chunk> void chunks(Chunk add) {
        qsizetype size = 0;
        for (;;) {
            const auto r = add(size);
            if (size > kMostText || r == QCborStreamReader::Error)
                throwBroken("text");
            if (r == QCborStreamReader::EndOfString)
                return;
        }
    }
    QString text() {
        if (!m_in.isString())
            throwBroken("text");
        QString out;
        chunks([&](qsizetype& size) {
            const auto r = m_in.readString();
            out += r.data;
            size = out.size();
            return r.status;
        });
        return out;
    }
    QByteArray bytes() {
        QByteArray out;
        chunks([&](qsizetype& size) {
            const auto r = m_in.readByteArray();
            out += r.data;
            size = out.size();
            return r.status;
        });
        return out;
    }
    QString textOrNull() {
        if (!m_in.isNull())
            return text();
        step();
        return {};
    }
    template <class Each> void list(quint64 most, Each each) {
        if (!m_in.isArray() || !m_in.isLengthKnown() || m_in.length() > most || !m_in.enterContainer())
            throwBroken("list");
        while (m_in.hasNext())
            each();
        if (!m_in.leaveContainer())
            throwBroken("end of a list");
    }
    template <class Parts> void fixed(quint64 count, Parts parts) {
        if (!m_in.isArray() || !m_in.isLengthKnown() || m_in.length() != count || !m_in.enterContainer())
            throwBroken("row");
        parts();
        if (m_in.hasNext() || !m_in.leaveContainer())
            throwBroken("end of a row");
    }

    QCborStreamReader m_in;
    qsizetype m_size;
    PackageDocument m_package;
    int m_ops = 0;
};

} // namespace

PackageDocument packageFrom(const QByteArray& bytes) {
    if (bytes.size() > kMostBytes)
        throw Error(ErrorCode::Input, streife::tr("The package is larger than 64 MB and was not read."));
    return PackageReader(bytes).read();
}

} // namespace streife
