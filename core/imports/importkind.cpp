// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/importkind.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/tr.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/patroltable.h"
#include "core/powers/powertable.h"
#include "core/strength/strengthtable.h"

namespace streife {
namespace {

/// Collects the fields of one kind; names, labels and headers come from the table description where there is one.
class Fields {
public:
    explicit Fields(const TableInfo& table) : m_table(table) {}

    Fields& column(Field field, const char* name, const char* more = "") {
        const ColumnInfo* column = m_table.column(QByteArray(name));
        Q_ASSERT(column);
        return add(field, name, QCoreApplication::translate("streife", column->label), column->synonyms, more);
    }
    Fields& extra(Field field, const char* name, const QString& label, const char* headers) {
        return add(field, name, label, {}, headers);
    }
    Fields& key() {
        m_fields.back().key = true;
        return *this;
    }
    /// The person that a duty or absence belongs to.
    Fields& serviceNo() {
        const ColumnInfo* agency = tableOf<Officer>().column(QByteArray("agency"));
        add(Field::Agency, "agency", QCoreApplication::translate("streife", agency->label), agency->synonyms, "");
        const ColumnInfo* column = tableOf<Officer>().column(QByteArray("service_no"));
        return add(Field::ServiceNo, "service_no", QCoreApplication::translate("streife", column->label),
                   column->synonyms, "Einsatzkraft|Personal-Nummer|Mitarbeiternummer|MA-Nr.|Nr.");
    }
    Fields& span() {
        column(Field::Start, "start", "Beginn|Anfang|Von|Start|Dienstbeginn|Schichtbeginn|dtstart");
        column(Field::End, "end", "Ende|Bis|Dienstende|Schichtende|dtend");
        extra(Field::Date, "date", streife::tr("Date"), "Datum|Tag");
        extra(Field::StartTime, "start_time", streife::tr("Time of the start"),
              "Uhrzeit von|Zeit von|Von Uhrzeit|Beginn Uhrzeit");
        return extra(Field::EndTime, "end_time", streife::tr("Time of the end"),
                     "Uhrzeit bis|Zeit bis|Bis Uhrzeit|Ende Uhrzeit");
    }
    std::vector<FieldInfo> take() { return std::move(m_fields); }

private:
    Fields& add(Field field, const char* name, const QString& label, const QStringList& synonyms, const char* more) {
        FieldInfo info{field, QString::fromLatin1(name), label, synonyms, false};
        info.headers += QString::fromUtf8(more).split(u'|', Qt::SkipEmptyParts);
        info.headers << label;
        m_fields.push_back(std::move(info));
        return *this;
    }

    const TableInfo& m_table;
    std::vector<FieldInfo> m_fields;
};

std::vector<FieldInfo> agencyFields() {
    Fields f(tableOf<Agency>());
    f.column(Field::Name, "name").key();
    f.column(Field::Short, "short").column(Field::Kind, "kind").column(Field::Land, "land");
    f.column(Field::Municipality, "municipality").column(Field::Parent, "parent");
    f.column(Field::Phone, "duty_phone");
    return f.take();
}

std::vector<FieldInfo> staffFields() {
    Fields f(tableOf<Officer>());
    f.column(Field::Agency, "agency").key();
    f.column(Field::ServiceNo, "service_no", "Personal-Nummer|Mitarbeiternummer|MA-Nr.|Nr.").key();
    f.column(Field::FamilyName, "family_name").column(Field::GivenName, "given_name");
    f.column(Field::Rank, "rank").column(Field::RuleProfile, "rule_profile");
    f.extra(Field::Qualifications, "qualifications", streife::tr("Qualifications"),
            "Qualifikation|Qualifikationen|Lehrgänge");
    f.column(Field::Unit, "unit").column(Field::Phone, "phone").column(Field::CallName, "call_name");
    return f.take();
}

std::vector<FieldInfo> dutyFields() {
    Fields f(tableOf<Duty>());
    f.serviceNo().key();
    f.span();
    f.column(Field::Shift, "shift", "Schichtart|Dienstart|Schichtkürzel|summary").column(Field::Kind, "kind", "Art");
    return f.take();
}

std::vector<FieldInfo> absenceFields() {
    Fields f(tableOf<Absence>());
    f.serviceNo().key();
    f.span();
    f.extra(Field::Shift, "shift", streife::tr("Shift"),
            "Schicht|Dienst|Kürzel|Schichtart|Dienstart|Schichtkürzel"); // only to find absences in a roster
    return f.take();
}

std::vector<FieldInfo> hotspotFields() {
    Fields f(tableOf<Hotspot>());
    f.column(Field::Name, "name").key();
    f.column(Field::Category, "category").column(Field::Kind, "kind");
    f.column(Field::Latitude, "latitude", "Breite|Breitengrad|lat")
        .column(Field::Longitude, "longitude", "Länge|Längengrad|lon|lng");
    f.column(Field::VisitsPerWeek, "visits_per_week").column(Field::MinutesPerVisit, "minutes_per_visit");
    f.column(Field::Windows, "windows");
    f.extra(Field::Closed, "closed", streife::tr("Closed"), "Gesperrt|Geschlossen");
    return f.take();
}

std::vector<FieldInfo> patrolFields() {
    Fields f(tableOf<Patrol>());
    f.column(Field::Key, "key").key();
    f.column(Field::Title, "title").span();
    f.column(Field::Mode, "mode");
    f.extra(Field::Crew, "crew", streife::tr("Crew"), "Besatzung|Streifenteam|Einsatzkräfte");
    f.extra(Field::Visits, "visits", streife::tr("Visits"), "Anlaufpunkte");
    f.extra(Field::Tasks, "tasks", streife::tr("Tasks"), "Aufträge|Aufgaben");
    f.extra(Field::Posts, "posts", streife::tr("Posts"), "Plätze");
    f.column(Field::CallSign, "call_sign").column(Field::MeetingPoint, "meeting_point");
    f.column(Field::State, "state");
    return f.take();
}

std::vector<FieldInfo> strengthFields() {
    Fields f(tableOf<StrengthTarget>());
    f.column(Field::Agency, "agency").key();
    f.column(Field::Unit, "unit").column(Field::Function, "function");
    f.column(Field::Shift, "shift", "Schichtart|Dienstart").key();
    f.column(Field::Weekdays, "weekdays");
    f.extra(Field::StartTime, "start", streife::tr("Start"), "Beginn|Anfang|Von|Schichtbeginn").key();
    f.extra(Field::EndTime, "end", streife::tr("End"), "Ende|Bis|Schichtende").key();
    f.column(Field::Strength, "strength").key();
    f.column(Field::ValidFrom, "valid_from").column(Field::ValidUntil, "valid_until");
    return f.take();
}

std::vector<FieldInfo> powerFields() {
    Fields f(tableOf<Power>());
    f.column(Field::Land, "land").key().column(Field::Municipality, "municipality");
    f.column(Field::AgencyKind, "agency_kind").key().column(Field::Measure, "measure").key();
    f.column(Field::Verdict, "verdict").column(Field::Norm, "norm").column(Field::Note, "note");
    f.column(Field::MinEuro, "min_euro").column(Field::MaxEuro, "max_euro");
    f.column(Field::ValidFrom, "valid_from").column(Field::ValidUntil, "valid_until");
    f.column(Field::Source, "source").column(Field::CheckedBy, "checked_by").column(Field::CheckedOn, "checked_on");
    return f.take();
}

std::vector<FieldInfo> replyFields() {
    Fields f(tableOf<Confirmation>());
    f.extra(Field::Key, "key", streife::tr("Key"), "Schlüssel|Nr.|Nummer").key();
    f.column(Field::Agency, "agency");
    f.extra(Field::Answer, "answer", streife::tr("Answer"), "Antwort|Zusage|Antwort ja/nein").key();
    f.extra(Field::Strength, "strength", streife::tr("Strength"), "Kräfte|Stärke|Anzahl");
    f.extra(Field::Names, "names", streife::tr("Names"), "Namen|Name|Einsatzkräfte");
    f.extra(Field::Note, "note", streife::tr("Note"), "Bemerkung|Bemerkungen|Hinweis|Grund");
    return f.take();
}

} // namespace

const FieldInfo* ImportKindInfo::field(Field wanted) const {
    for (const FieldInfo& f : fields)
        if (f.field == wanted)
            return &f;
    return nullptr;
}

const FieldInfo* ImportKindInfo::field(const QString& wanted) const {
    for (const FieldInfo& f : fields)
        if (f.name == wanted)
            return &f;
    return nullptr;
}

const std::vector<ImportKind>& importKinds() {
    static const std::vector<ImportKind> all{ImportKind::Agencies,        ImportKind::Staff,    ImportKind::Duties,
                                             ImportKind::Absences,        ImportKind::Hotspots, ImportKind::Patrols,
                                             ImportKind::StrengthTargets, ImportKind::Powers,   ImportKind::Replies};
    return all;
}

std::optional<ImportKind> importKindFromName(const QString& name) {
    for (const ImportKind kind : importKinds())
        if (importKindInfo(kind).name == name)
            return kind;
    return std::nullopt;
}

ImportKindInfo importKindInfo(ImportKind kind) {
    switch (kind) {
    case ImportKind::Agencies:
        return {kind, QStringLiteral("agencies"), streife::tr("Authorities"), agencyFields()};
    case ImportKind::Staff:
        return {kind, QStringLiteral("staff"), streife::tr("Officers"), staffFields()};
    case ImportKind::Duties:
        return {kind, QStringLiteral("duties"), streife::tr("Duties"), dutyFields()};
    case ImportKind::Absences:
        return {kind, QStringLiteral("absences"), streife::tr("Absences"), absenceFields()};
    case ImportKind::Hotspots:
        return {kind, QStringLiteral("hotspots"), streife::tr("Hotspots"), hotspotFields()};
    case ImportKind::Powers:
        return {kind, QStringLiteral("powers"), streife::tr("Powers"), powerFields()};
    case ImportKind::Replies:
        return {kind, QStringLiteral("replies"), streife::tr("Replies"), replyFields()};
    case ImportKind::StrengthTargets:
        return {kind, QStringLiteral("strength-targets"), streife::tr("Required strengths"), strengthFields()};
    case ImportKind::Patrols:
        break;
    }
    return {ImportKind::Patrols, QStringLiteral("patrols"), streife::tr("Patrols"), patrolFields()};
}

} // namespace streife
