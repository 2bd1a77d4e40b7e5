// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/savedmapping.h"

#include "core/imports/savedmappingtable.h"
#include "core/store/repository.h"

namespace streife {

void saveMapping(Writer& writer, AgencyId agency, const QString& kind, const QString& name, const QString& mapping) {
    Repository<SavedMapping> repository(writer);
    const ShortText wanted(name);
    for (const SavedMapping& old : repository.where("kind=?1 AND agency=?2", kind, agency.value())) {
        if (old.name != wanted)
            continue;
        SavedMapping after = old;
        after.mapping = mapping;
        repository.save(old, after);
        return;
    }
    repository.insert({repository.newId(), agency, kind, wanted, mapping});
}

} // namespace streife
