// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seal.h"

#include "core/base/enumtext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace streife {
namespace {

/// Parts cannot run into each other: each carries its length.
class SealText {
public:
    void add(const QString& part) {
        const QByteArray bytes = part.normalized(QString::NormalizationForm_C).toUtf8();
        m_text += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    void add(qint64 number) { add(QString::number(number)); }
    void add(const QByteArrayList& sorted) {
        add(sorted.size());
        for (const QByteArray& part : sorted)
            m_text += part;
    }
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};

QByteArrayList posts(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies) {
    QByteArrayList out;
    for (const PlannedPost& p : patrol.posts) {
        const auto agency = agencies.constFind(p.post.agency);
        SealText line;
        line.add(agency == agencies.cend() ? QString() : agency->name.str());
        line.add(p.post.strength);
        line.add(p.post.function.trimmed());
        out << line.text();
    }
    std::sort(out.begin(), out.end());
    return out;
}

QByteArrayList tasks(const PlannedPatrol& patrol) {
    QByteArrayList out;
    for (const PatrolTask& t : patrol.tasks) {
        SealText line;
        line.add(t.text.str());
        out << line.text();
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

QString sealOf(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies) {
    SealText all;
    all.add(patrol.patrol.span.start().ms);
    all.add(patrol.patrol.span.end().ms);
    all.add(enumKey(patrol.patrol.mode));
    all.add(patrol.patrol.meetingPoint.trimmed());
    all.add(posts(patrol, agencies));
    all.add(tasks(patrol));
    const QByteArray hash = QCryptographicHash::hash(all.text(), QCryptographicHash::Sha256);
    return QStringLiteral("1:")
           + QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace streife
