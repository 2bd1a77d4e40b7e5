// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "core/templates/weektemplate.h"

namespace streife {

/// The templates of a partnership with all that hangs on them, by name. None in a file of the version before them,
/// opened for reading only.
[[nodiscard]] std::vector<LoadedTemplate> readTemplates(Database& db, PartnershipId partnership);

/// Writes week templates; rows that stay are kept and only their differing cells are written.
class WeekTemplateService {
public:
    explicit WeekTemplateService(Writer& writer) : m_writer(writer) {}

    /// Throws Error(Input) with templateProblem(), or where another template has the name.
    WeekTemplateId create(PartnershipId partnership, const WeekTemplateDraft& draft);
    /// As create(); Error(Stale) where the template is no longer `seen`.
    void update(WeekTemplateId id, const WeekTemplateDraft& seen, const WeekTemplateDraft& draft);
    void remove(WeekTemplateId id);

private:
    void check(PartnershipId partnership, const WeekTemplateDraft& draft, std::optional<WeekTemplateId> self) const;
    void writePatrols(WeekTemplateId id, PartnershipId partnership, const WeekTemplateDraft& draft);
    void writePosts(TemplatePatrolId id, PartnershipId partnership, const TemplatePatrolDraft& draft);
    void writeVisits(TemplatePatrolId id, PartnershipId partnership, const TemplatePatrolDraft& draft);

    Writer& m_writer;
};

} // namespace streife
