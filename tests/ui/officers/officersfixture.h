// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/longwork.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/support/formdriver.h"
#include "ui/officers/availabilityform.h"
#include "ui/officers/officersarea.h"
#include "ui/support/prompts.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"

namespace streife::test {

struct OfficersFixture : WorkspaceFixture {
    Prompts prompts;
    OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    OfficerId jost = addOfficer(*ws().ownAgencyId(), QStringLiteral("1002"), QStringLiteral("Jost"));
    std::unique_ptr<OfficersArea> area;
    FormDriver form{*build()};

    OfficersArea* build() {
        prompts.setSilent(true);
        area = std::make_unique<OfficersArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &OfficersArea::refresh);
        area->resize(1200, 900);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
        area->list().setCurrentId(brandt.value());
        QApplication::processEvents();
        return area.get();
    }
    [[nodiscard]] Officer stored(OfficerId id) {
        return *ws().read([&](Database& db) { return Records<Officer>(db).find(id); });
    }
    [[nodiscard]] QStringList qualifications() {
        QStringList out;
        for (const Qualification& q : ws().all<Qualification>())
            out << q.name.str() + QLatin1Char('/') + q.validUntil.toString(Qt::ISODate);
        return out;
    }
    [[nodiscard]] ListView& entries() { return area->findChild<AvailabilityForm*>()->list(); }
    [[nodiscard]] QStringList lines() {
        QStringList out;
        const QAbstractItemModel* model = entries().model();
        for (int row = 0; row < model->rowCount(); ++row)
            out << model->index(row, 0).data().toString() + QLatin1Char('|') + model->index(row, 1).data().toString()
                       + QLatin1Char('|') + model->index(row, 2).data().toString();
        return out;
    }
    void chooseLine(int row) {
        entries().setCurrentIndex(entries().model()->index(row, 0));
        QApplication::processEvents();
    }
    void addDuty(OfficerId who, const TimeSpan& span, DutyKind kind = DutyKind::Dienst, const QString& shift = {}) {
        ws().change(QStringLiteral("duty"), [&](Writer& w) {
            AvailabilityService(w).add(Duty{w.newId<Duty>(), who, span, kind, shift});
        });
    }
    void addAbsence(OfficerId who, const TimeSpan& span) {
        ws().change(QStringLiteral("absence"), [&](Writer& w) {
            AvailabilityService(w).add(Absence{w.newId<Absence>(), who, span});
        });
    }
};

} // namespace streife::test
