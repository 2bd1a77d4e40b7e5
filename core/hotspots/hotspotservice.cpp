// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/hotspotservice.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"

namespace streife {

void HotspotService::readNames(PartnershipId partnership) {
    if (m_namesOf == partnership)
        return;
    m_names.clear();
    for (const Hotspot& h : Records<Hotspot>(m_writer.db()).where("partnership=?1", partnership.value()))
        m_names.insert(folded(h.name.str()), h.id);
    m_namesOf = partnership;
}

void HotspotService::check(const Hotspot& hotspot) {
    readNames(hotspot.partnership);
    for (const HotspotId other : m_names.values(folded(hotspot.name.str())))
        if (other != hotspot.id)
            throw Error(ErrorCode::Input, streife::tr("The hotspot \"%1\" exists already.").arg(hotspot.name.str()));
    if (hotspot.visitsPerWeek < 0 || hotspot.visitsPerWeek > 1000 || hotspot.minutesPerVisit < 0
        || hotspot.minutesPerVisit > 1440)
        throw Error(ErrorCode::Input,
                    streife::tr("The presence target of \"%1\" is out of range.").arg(hotspot.name.str()));
}

HotspotId HotspotService::add(const Hotspot& hotspot) {
    check(hotspot);
    Repository<Hotspot>(m_writer).insert(hotspot, hotspot.partnership);
    m_names.insert(folded(hotspot.name.str()), hotspot.id);
    return hotspot.id;
}

void HotspotService::save(const Hotspot& before, const Hotspot& after) {
    if (before == after)
        return;
    check(after);
    Repository<Hotspot>(m_writer).save(before, after);
    m_names.remove(folded(before.name.str()), before.id);
    m_names.insert(folded(after.name.str()), after.id);
}

void HotspotService::remove(HotspotId id) {
    Statement& s = m_writer.db().cached("SELECT count(*) FROM visit x JOIN patrol v ON v.id=x.patrol AND v._del=0 "
                                        "WHERE x._del=0 AND x.hotspot=?1 AND v.\"end\">?2");
    Cursor cursor(s);
    s.with(id.value(), m_writer.now().ms);
    if (cursor.next() && s.integer(0) > 0)
        throw Error(ErrorCode::Forbidden,
                    streife::tr("%1 patrols that are still to come visit this hotspot. Please change them first.")
                        .arg(s.integer(0)));
    Repository<Hotspot>(m_writer).remove(id);
    m_namesOf.reset();
}

void HotspotService::setClosures(HotspotId id, const std::vector<TimeSpan>& spans) {
    Repository<HotspotClosure> closures(m_writer);
    const auto hotspot = Repository<Hotspot>(m_writer).get(id);
    auto missing = spans;
    for (const HotspotClosure& c : closures.where("hotspot=?1", id.value())) {
        const auto same = std::find(missing.begin(), missing.end(), c.span);
        if (same == missing.end())
            closures.remove(c.id);
        else
            missing.erase(same);
    }
    for (const TimeSpan& span : missing)
        closures.insert({closures.newId(), id, span}, hotspot.partnership);
}

} // namespace streife
