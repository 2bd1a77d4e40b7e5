// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/weektemplate.h"

#include <QHash>

namespace streife {

/// What the cells of a template speak of by name.
struct TemplateWords {
    QHash<AgencyId, Agency> agencies;
    QHash<HotspotId, Hotspot> hotspots; ///< those that are still visited
    int border = kDefaultDayBorder;
};

/// "KOD:2:Führung | PI Mitte:1", as in files of patrols; `problem` is a sentence where a part was not understood.
struct ParsedPosts {
    std::vector<TemplatePostDraft> posts;
    QString problem;
};
[[nodiscard]] ParsedPosts parsePosts(const QString& text, const QHash<AgencyId, Agency>& agencies);
[[nodiscard]] QString postsText(const std::vector<TemplatePostDraft>& posts, const QHash<AgencyId, Agency>& agencies);

/// "Bahnhof@18:30-19:30/15 | Stadtpark": place, window, stay in minutes; without a window at any time of the patrol,
/// without a stay as long as the place wants.
struct ParsedVisits {
    std::vector<TemplateVisitDraft> visits;
    QString problem;
};
[[nodiscard]] ParsedVisits parseVisits(const QString& text, const TemplatePatrolDraft& patrol,
                                       const TemplateWords& words);
[[nodiscard]] QString visitsText(const TemplatePatrolDraft& patrol, const TemplateWords& words);

enum class TemplateColumn { Day, Start, End, Title, CallSign, Posts, Visits };
inline constexpr int kTemplateColumns = int(TemplateColumn::Visits) + 1;

[[nodiscard]] QString templateCell(const TemplatePatrolDraft& patrol, TemplateColumn column,
                                   const TemplateWords& words);
/// What somebody typed into one cell. Throws Error(Input) with a sentence that says what was not understood.
void setTemplateCell(TemplatePatrolDraft& patrol, TemplateColumn column, const QString& text,
                     const TemplateWords& words);

} // namespace streife
