// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/planningroundservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/rounds/planningcalendar.h"
#include "core/rounds/planningroundtable.h"
#include "core/store/repository.h"

namespace streife {

void PlanningRoundService::setRhythm(const PlanningRhythm& wanted) {
    AgencyService(m_writer).requireOwn(wanted.agency);
    for (const int days : {wanted.proposals, wanted.answers, wanted.lockIn})
        if (days < 0 || days > PlanningRhythm::kMaxDays)
            throw Error(ErrorCode::Input, streife::tr("The dates lie 0 to %1 days before the first day of the period.")
                                              .arg(PlanningRhythm::kMaxDays));
    if (wanted.proposals < wanted.answers || wanted.answers < wanted.lockIn)
        throw Error(ErrorCode::Input,
                    streife::tr("First proposals, then answers, then the lock-in: the days before become fewer."));
    Repository<PlanningRhythm> rows(m_writer);
    const auto there = rows.where("agency=?1", wanted.agency.value());
    for (size_t i = 0; i + 1 < there.size(); ++i) // twins
        rows.remove(there[i].id);
    PlanningRhythm row = wanted;
    row.id = there.empty() ? rows.newId() : there.back().id;
    if (there.empty())
        rows.insert(row, Repository<Agency>(m_writer).get(wanted.agency).partnership);
    else
        rows.save(there.back(), row);
    if (!there.empty() && there.back().cycle != row.cycle) { // dates of weeks mean nothing in months
        Repository<PlanningDate> dates(m_writer);
        for (const PlanningDate& d : dates.where("agency=?1", wanted.agency.value()))
            dates.remove(d.id);
    }
}

void PlanningRoundService::removeRhythm(AgencyId agency) {
    AgencyService(m_writer).requireOwn(agency);
    Repository<PlanningRhythm> rhythms(m_writer);
    for (const PlanningRhythm& r : rhythms.where("agency=?1", agency.value()))
        rhythms.remove(r.id);
    Repository<PlanningDate> dates(m_writer);
    for (const PlanningDate& d : dates.where("agency=?1", agency.value()))
        dates.remove(d.id);
}

void PlanningRoundService::setDate(AgencyId agency, QDate period, PlanningStage stage, QDate day) {
    AgencyService(m_writer).requireOwn(agency);
    const auto rhythms = Records<PlanningRhythm>(m_writer.db()).where("agency=?1", agency.value());
    if (rhythms.empty())
        throw Error(ErrorCode::Input, streife::tr("This authority has no planning round yet."));
    const PlanningPeriod wanted = periodOf(rhythms.back().cycle, period);
    if (wanted.first != period)
        throw Error(ErrorCode::Input, streife::tr("%1 is not the first day of a period.").arg(formatDate(period)));
    Repository<PlanningDate> rows(m_writer);
    auto dates = rows.where("agency=?1", agency.value());
    for (const PlanningDate& d : dates)
        if (d.period == period && d.stage == stage)
            rows.remove(d.id);
    std::erase_if(dates, [&](const PlanningDate& d) { return d.period == period && d.stage == stage; });
    const PlanningCalendar before(rhythms, dates);
    if (day.isValid() && day != before.due(rhythms.back(), wanted, stage).day) {
        PlanningDate row;
        row.id = rows.newId();
        row.agency = agency;
        row.period = period;
        row.stage = stage;
        row.day = day;
        dates.push_back(row);
        rows.insert(row, Repository<Agency>(m_writer).get(agency).partnership);
    }
    const PlanningCalendar after(rhythms, dates);
    const auto of = [&](PlanningStage s) { return after.due(rhythms.back(), wanted, s).day; };
    if (of(PlanningStage::Answers) < of(PlanningStage::Proposals)
        || of(PlanningStage::LockIn) < of(PlanningStage::Answers) || wanted.last < of(PlanningStage::LockIn))
        throw Error(ErrorCode::Input,
                    streife::tr("Proposals by %1, answers by %2, lock-in %3: they have to follow each other and lie "
                                "before the end of %4.")
                        .arg(formatDate(of(PlanningStage::Proposals)), formatDate(of(PlanningStage::Answers)),
                             formatDate(of(PlanningStage::LockIn)), periodText(wanted)));
}

} // namespace streife
