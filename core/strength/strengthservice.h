// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "core/strength/strengthtarget.h"

#include <QMultiHash>

#include <optional>

namespace streife {

/// Required strengths of own authorities, and the Dienstvereinbarung that opens the load of single people.
class StrengthService {
public:
    explicit StrengthService(Writer& writer) : m_writer(writer) {}

    /// Throw Error(Forbidden) for another authority, Error(Input) for what cannot be or stands there already.
    StrengthTargetId add(const StrengthTarget& target);
    void save(const StrengthTarget& before, const StrengthTarget& after);
    void remove(StrengthTargetId id);

    /// Of the own authority; an empty number takes it back.
    void setAgreement(AgencyId own, const QString& number);

private:
    void check(const StrengthTarget& target);
    [[nodiscard]] QString keyOf(StrengthTarget target) const;
    [[nodiscard]] QMultiHash<QString, StrengthTargetId>& keys();
    Writer& m_writer;
    std::optional<QMultiHash<QString, StrengthTargetId>> m_keys; ///< read once: an import asks for each row
};

} // namespace streife
