// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/houserows.h"
#include "core/officers/officer.h"
#include "ui/widgets/recordarea.h"

#include <QHash>

namespace streife {

class AvailabilityForm;
class LinesField;
class DeputiesForm;
class OfficerFindings;
class RestrictionsForm;
struct Candidate;

/// A name that may be limited in time, one per line: "Diensthund bis 31.12.2027", "Streifenführung ab 01.03.2026".
struct TimedName {
    QString name;
    QDate from;
    QDate until;

    bool operator==(const TimedName&) const = default;
};
[[nodiscard]] QString timedNamesText(const std::vector<TimedName>& names);
/// Throws Error(Input) naming the line that cannot be read.
[[nodiscard]] std::vector<TimedName> timedNamesFrom(const QString& text);

/// The own people, with what they have learnt (Qualifikationen) and the roles they have for a time (Funktionen).
class OfficersArea : public RecordArea {
    Q_OBJECT
public:
    OfficersArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;

signals:
    void importRequested();

protected:
    QWidget* buildForm() override;
    bool fillForm(qint64 id) override;
    void removeRecord(qint64 id) override;

private:
    void commit();
    void commitQualifications();
    void commitFunctions();
    void commitRestrictions();
    void commitDeputies();
    void fillChoices();
    [[nodiscard]] std::vector<Candidate> choices() const;
    [[nodiscard]] std::vector<Column<Officer>> columns() const;
    [[nodiscard]] std::vector<TimedName> qualificationsOf(OfficerId id) const;
    [[nodiscard]] std::vector<TimedName> functionsOf(OfficerId id) const;

    QHash<AgencyId, Agency> m_agencies; ///< of the partnership that is worked in
    std::optional<HouseRows> m_house;   ///< there from the first refresh() on
    QHash<UnitId, Unit> m_units;
    QHash<OfficerId, std::vector<Qualification>> m_qualifications;
    QHash<OfficerId, std::vector<Function>> m_functions;
    ListModel<Officer> m_model;
    std::optional<Officer> m_shown;
    TextField* m_family = nullptr;
    TextField* m_given = nullptr;
    TextField* m_number = nullptr;
    TextField* m_rank = nullptr;
    TextField* m_phone = nullptr;
    TextField* m_callName = nullptr;
    ChoiceField* m_agency = nullptr;
    ChoiceField* m_unit = nullptr;
    ChoiceField* m_profile = nullptr;
    LinesField* m_learnt = nullptr;
    LinesField* m_roles = nullptr;
    DeputiesForm* m_deputies = nullptr;
    RestrictionsForm* m_restrictions = nullptr;
    AvailabilityForm* m_availability = nullptr;
    OfficerFindings* m_findings = nullptr;
};

} // namespace streife
