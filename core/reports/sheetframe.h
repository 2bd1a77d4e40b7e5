// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/canvas.h"

namespace streife {

/// What every page of a sheet carries: marking line, head, foot with legend and page x/y.
class SheetFrame {
public:
    SheetFrame(const ReportDocument& document, const ReportSheet& sheet, const Typesetter& type);

    [[nodiscard]] QSizeF pageSize() const { return m_size; }
    [[nodiscard]] QRectF content() const { return m_content; }
    [[nodiscard]] double unit() const { return m_unit; } ///< 1 on A3, less on A4
    [[nodiscard]] PageLayout newPage() const;            ///< empty, without head and foot
    void finish(std::vector<PageLayout>& pages) const;   ///< draws head and foot on all of them

private:
    double drawMarking(Canvas& canvas) const;
    double drawHead(Canvas& canvas) const;                      ///< → y of the end of the head
    double drawFoot(Canvas& canvas, int page, int pages) const; ///< → height
    [[nodiscard]] QStringList factLines(const Style& style, double width) const;
    struct FootItem;
    [[nodiscard]] std::vector<std::vector<FootItem>> footLines(const QString& right) const;

    const ReportDocument& m_document;
    const ReportSheet& m_sheet;
    const Typesetter& m_type;
    QSizeF m_size;
    double m_unit = 1;
    double m_margin = 0;
    QRectF m_content;
};

} // namespace streife
