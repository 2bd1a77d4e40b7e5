// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hotspots/hotspotsarea.h"

#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/hotspots/windows.h"
#include "core/workspace/workspace.h"
#include "ui/support/prompts.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/tellbeside.h"

#include <cmath>

namespace streife {
namespace {

QString degrees(double value) {
    return QString::number(value, 'f', 6).replace(QLatin1Char('.'), QLatin1Char(','));
}

std::optional<double> degreesFrom(QString text) {
    bool ok = false;
    const double value = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Asks about what was typed before it counts, and tells beside the field what is wrong with it.
class CheckedField : public TextField {
public:
    using Check = std::function<std::optional<QString>(const QString&)>;
    CheckedField(const QString& name, Check check, QWidget* parent)
        : TextField(name, parent), m_check(std::move(check)) {}

protected:
    bool accept(const QString& text) override { return !m_check(text.trimmed()) && TextField::accept(text); }
    [[nodiscard]] QString refusal(const QString& entered, const QString& before) const override {
        const QString why = m_check(entered.trimmed()).value_or(QString());
        return why + QLatin1Char(' ')
               + (before.isEmpty() ? HotspotsArea::tr("It was not taken over.")
                                   : HotspotsArea::tr("It stays at %1.").arg(before));
    }

private:
    Check m_check;
};

CheckedField::Check coordinate(double most, const QString& example) {
    return [most, example](const QString& text) -> std::optional<QString> {
        const auto value = degreesFrom(text);
        if (text.isEmpty() || (value && std::abs(*value) <= most))
            return std::nullopt;
        return HotspotsArea::tr("\"%1\" is no coordinate. Please write it as %2.").arg(text, example);
    };
}

std::optional<QString> windowsProblem(const QString& text) {
    const ParsedWindows windows = parseWindows(text);
    return windows.ok() ? std::nullopt : std::optional(windows.error);
}

} // namespace

HotspotsArea::HotspotsArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : RecordArea(workspace, prompts,
                 {tr("Hotspots"), tr("Hotspots"), tr("No hotspot has been entered yet."), tr("New hotspot"),
                  tr("Choose a hotspot to see and change it here.")},
                 parent),
      m_model(columns()) {
    setListModel(&m_model, {56, 40, 44, 44, 60});
    refresh({});
}

std::vector<Column<Hotspot>> HotspotsArea::columns() const {
    return {{tr("Name"), [](const Hotspot& h) { return h.name.str(); }},
            {tr("Kind"), [](const Hotspot& h) { return enumLabel(h.kind); }},
            {tr("Theme"), [](const Hotspot& h) { return h.category; }},
            {tr("Presence target"),
             [](const Hotspot& h) {
                 return h.visitsPerWeek == 0
                            ? QString()
                            : HotspotsArea::tr("%1 × %2 min a week").arg(h.visitsPerWeek).arg(h.minutesPerVisit);
             },
             [](const Hotspot& h) { return QVariant(qlonglong(h.visitsPerWeek) * h.minutesPerVisit); }},
            {tr("Good times"), [](const Hotspot& h) { return h.windows; }}};
}

void HotspotsArea::refresh(const RowChanges&) {
    std::vector<Hotspot> hotspots = workspace().all<Hotspot>();
    std::erase_if(hotspots, [this](const Hotspot& h) { return h.partnership != workspace().partnershipId(); });
    m_model.setRows(std::move(hotspots));
    showCurrent();
    emit statusChanged(tr("%n hotspot(s)", nullptr, m_model.rowCount()));
}

QWidget* HotspotsArea::buildForm() {
    auto* form = new FormColumn(this);
    m_name = new CheckedField(
        tr("Name"), [](const QString& text) { return ShortText::problem(text, HotspotsArea::tr("The name")); }, form);
    m_category = new TextField(tr("Theme"), form);
    m_kind = new ChoiceField(tr("Kind"), form);
    for (const auto& entry : enumEntries<HotspotKind>())
        m_kind->addItem(enumLabel(entry.value), int(entry.value));
    m_visits = new CountField(tr("Visits per week"), 0, 99, form);
    m_minutes = new CountField(tr("Minutes per visit"), 0, 1440, form);
    m_windows = new CheckedField(tr("Good times"), windowsProblem, form);
    m_windows->setPlaceholderText(tr("at any time, or: Mo-Fr 18:00-24:00, Sa 14:00-02:00"));
    m_latitude = new CheckedField(tr("Latitude"), coordinate(90, QStringLiteral("51,680190")), form);
    m_longitude = new CheckedField(tr("Longitude"), coordinate(180, QStringLiteral("7,822680")), form);
    m_closed = new LinesField(tr("Closed, one span per line"),
                              tr("One span per line: 01.12.2026 08:00 – 24.12.2026 20:00"), 3, form);
    form->addField(tr("Name"), m_name);
    form->addPair(tr("Kind"), m_kind, tr("Theme"), m_category);
    form->addSection(tr("Presence target"));
    form->addPair(tr("Visits per week"), m_visits, tr("Minutes per visit"), m_minutes);
    form->addSection(tr("When and where"));
    form->addField(tr("Good times"), m_windows);
    form->addPair(tr("Latitude"), m_latitude, tr("Longitude"), m_longitude);
    form->addSection(tr("Closed"));
    form->addWide(m_closed);
    form->finish();
    for (TextField* field :
         std::initializer_list<TextField*>{m_name, m_category, m_visits, m_minutes, m_windows, m_latitude, m_longitude})
        connect(field, &TextField::changed, this, &HotspotsArea::commit);
    connect(m_kind, qOverload<int>(&QComboBox::activated), this, &HotspotsArea::commit);
    connect(m_closed, &LinesField::changed, this, &HotspotsArea::commitClosures);
    return form;
}

std::vector<TimeSpan> HotspotsArea::closuresOf(HotspotId id) {
    std::vector<TimeSpan> out;
    const auto rows =
        workspace().read([&](Database& db) { return Records<HotspotClosure>(db).where("hotspot=?1", id.value()); });
    for (const HotspotClosure& c : rows)
        out.push_back(c.span);
    std::sort(out.begin(), out.end());
    return out;
}

bool HotspotsArea::fillForm(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    m_shown = m_model.row(*row);
    m_name->setValue(m_shown->name.str());
    m_category->setValue(m_shown->category);
    m_kind->setCurrentIndex(m_kind->findData(int(m_shown->kind)));
    m_visits->setNumber(m_shown->visitsPerWeek);
    m_minutes->setNumber(m_shown->minutesPerVisit);
    m_windows->setValue(m_shown->windows);
    m_latitude->setValue(m_shown->where ? degrees(m_shown->where->latitude()) : QString());
    m_longitude->setValue(m_shown->where ? degrees(m_shown->where->longitude()) : QString());
    m_closed->setValue(closuresText(closuresOf(m_shown->id)));
    const bool editable = workspace().writable();
    for (TextField* field :
         std::initializer_list<TextField*>{m_name, m_category, m_visits, m_minutes, m_windows, m_latitude, m_longitude})
        field->setReadOnly(!editable);
    m_kind->setEnabled(editable);
    m_closed->setReadOnly(!editable);
    return true;
}

void HotspotsArea::commit() {
    if (!m_shown)
        return;
    edit([&] {
        const Hotspot before = *m_shown;
        Hotspot after = before;
        after.name = ShortText(m_name->value(), tr("Name"));
        after.category = m_category->value();
        after.kind = HotspotKind(m_kind->currentData().toInt());
        after.visitsPerWeek = m_visits->number();
        after.minutesPerVisit = m_minutes->number();
        const ParsedWindows windows = parseWindows(m_windows->value());
        if (!windows.ok())
            throw Error(ErrorCode::Input, windows.error);
        after.windows = windows.windows.text();
        if (m_latitude->value().isEmpty() != m_longitude->value().isEmpty())
            return; // the other half is still to come
        after.where.reset();
        if (!m_latitude->value().isEmpty()) {
            const auto lat = degreesFrom(m_latitude->value());
            const auto lon = degreesFrom(m_longitude->value());
            after.where = lat && lon ? GeoPoint::fromDegrees(*lat, *lon) : std::nullopt;
            if (!after.where)
                throw Error(ErrorCode::Input,
                            tr("These are no coordinates. Please write them as 51,680190 and 7,822680."));
        }
        if (after != before)
            workspace().change(tr("Change %1").arg(before.name.str()),
                               [&](Writer& w) { HotspotService(w).save(before, after); });
    });
}

void HotspotsArea::commitClosures() {
    const Hotspot shown = *m_shown;
    std::vector<TimeSpan> spans;
    try {
        spans = closuresFrom(m_closed->toPlainText(), toLocal(workspace().now()).date);
    } catch (const Error& error) {
        m_closed->setValue(closuresText(closuresOf(shown.id)));
        tellBeside(m_closed, error.text());
        return;
    }
    edit([&] {
        workspace().change(tr("Change the closed times of %1").arg(shown.name.str()),
                           [&](Writer& w) { HotspotService(w).setClosures(shown.id, spans); });
    });
}

void HotspotsArea::createNew() {
    QStringList taken;
    for (const Hotspot& h : m_model.rows())
        taken << h.name.str();
    const Hotspot hotspot{HotspotId(1),
                          workspace().partnershipId(),
                          ShortText(freeName(tr("New hotspot"), tr("New hotspot %1"), taken)),
                          {},
                          HotspotKind::Objective,
                          {},
                          0,
                          0,
                          {}};
    create(tr("Create hotspot"), [&](Writer& w) {
        Hotspot added = hotspot;
        added.id = w.newId<Hotspot>();
        return HotspotService(w).add(added).value();
    });
}

void HotspotsArea::removeRecord(qint64 id) {
    if (const auto row = m_model.rowOf(id))
        remove(m_model.row(*row).name.str(), [id](Writer& w) { HotspotService(w).remove(HotspotId(id)); });
}

} // namespace streife
