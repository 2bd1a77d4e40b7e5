// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/releasednames.h"

#include "core/base/tr.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"

namespace streife {

void ReleasedNames::set(PostId post, const QString& text, PartnershipId partnership) {
    const QString wanted = text.trimmed();
    Repository<ReleasedName> rows(m_writer);
    bool there = false; // as it should be
    for (const ReleasedName& r : rows.where("post=?1", post.value())) {
        const bool keep = !there && !wanted.isEmpty() && r.text.str() == wanted;
        there = there || keep;
        if (!keep)
            rows.remove(r.id);
    }
    if (!there && !wanted.isEmpty())
        rows.insert({rows.newId(), post, ShortText(wanted, streife::tr("The names"))}, partnership);
}

} // namespace streife
