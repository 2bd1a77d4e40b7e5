// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officers/holders.h"

#include "core/base/fold.h"

#include <algorithm>

namespace streife {
namespace {

bool holdsOn(const Function& f, QDate day) {
    return (f.validFrom.isNull() || f.validFrom <= day) && (f.validUntil.isNull() || day <= f.validUntil);
}

bool holdsOn(const Qualification& q, QDate day) {
    return q.validUntil.isNull() || day <= q.validUntil;
}

/// Thousands of rows share a few names, so each name is folded once.
template <class Row> QMultiHash<OfficerId, const Row*> called(const std::vector<Row>& rows, const QString& wanted) {
    QHash<QString, bool> alike;
    QMultiHash<OfficerId, const Row*> out;
    for (const Row& row : rows) {
        auto known = alike.constFind(row.name.str());
        if (known == alike.constEnd())
            known = alike.insert(row.name.str(), folded(row.name.str()) == wanted);
        if (*known)
            out.insert(row.officer, &row);
    }
    return out;
}

template <class Row> bool anyHolds(const QMultiHash<OfficerId, const Row*>& rows, OfficerId officer, QDate day) {
    const auto [from, to] = rows.equal_range(officer);
    return std::any_of(from, to, [&](const Row* row) { return holdsOn(*row, day); });
}

template <class Row>
void takeLast(const QMultiHash<OfficerId, const Row*>& rows, OfficerId officer, QDate day, std::optional<QDate>& last) {
    const auto [from, to] = rows.equal_range(officer);
    for (auto it = from; it != to; ++it)
        if (const QDate until = (*it)->validUntil; !until.isNull() && until < day && (!last || *last < until))
            last = until;
}

} // namespace

Holders::Holders(const std::vector<Function>& functions, const std::vector<Qualification>& qualifications,
                 const QString& name, const std::vector<Deputy>& deputies)
    : m_functions(called(functions, folded(name))), m_qualifications(called(qualifications, folded(name))) {
    for (const Deputy& d : deputies)
        if (m_functions.contains(d.officer))
            m_deputies.insert(d.deputy, &d);
}

bool Holders::holds(OfficerId officer, QDate day) const {
    const auto [from, to] = m_deputies.equal_range(officer);
    return anyHolds(m_functions, officer, day) || anyHolds(m_qualifications, officer, day)
           || std::any_of(from, to,
                          [&](const Deputy* d) { return d->on(day) && anyHolds(m_functions, d->officer, day); });
}

std::optional<QDate> Holders::expired(OfficerId officer, QDate day) const {
    std::optional<QDate> last;
    takeLast(m_functions, officer, day, last);
    takeLast(m_qualifications, officer, day, last);
    return last;
}

bool standsInFor(const std::vector<Deputy>& all, OfficerId away, OfficerId deputy, QDate day) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Deputy& d) { return d.officer == away && d.deputy == deputy && d.on(day); });
}

} // namespace streife
