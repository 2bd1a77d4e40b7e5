// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hotspots/hotspot.h"
#include "ui/widgets/recordarea.h"

namespace streife {

class LinesField;

/// Closed spans, one per line: "01.12.2026 08:00 – 24.12.2026 20:00".
[[nodiscard]] QString closuresText(const std::vector<TimeSpan>& spans);
/// Throws Error(Input) naming the line that cannot be read. `today` decides about missing years.
[[nodiscard]] std::vector<TimeSpan> closuresFrom(const QString& text, QDate today);

/// Brennpunkte with their windows, closed spans and presence target.
class HotspotsArea : public RecordArea {
    Q_OBJECT
public:
    HotspotsArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;

protected:
    QWidget* buildForm() override;
    bool fillForm(qint64 id) override;
    void removeRecord(qint64 id) override;

private:
    void commit();
    void commitClosures();
    [[nodiscard]] std::vector<Column<Hotspot>> columns() const;
    [[nodiscard]] std::vector<TimeSpan> closuresOf(HotspotId id);

    ListModel<Hotspot> m_model;
    std::optional<Hotspot> m_shown;
    TextField* m_name = nullptr;
    TextField* m_category = nullptr;
    ChoiceField* m_kind = nullptr;
    CountField* m_visits = nullptr;
    CountField* m_minutes = nullptr;
    TextField* m_windows = nullptr;
    TextField* m_latitude = nullptr;
    TextField* m_longitude = nullptr;
    LinesField* m_closed = nullptr;
};

} // namespace streife
