// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sheetframe.h"

namespace streife {

/// Stacks pieces down the pages of a sheet; a piece goes to the next page whole.
class PageFlow {
public:
    PageFlow(const SheetFrame& frame, const Typesetter& type);

    [[nodiscard]] const Typesetter& type() const { return m_type; }
    [[nodiscard]] double width() const { return m_frame.content().width(); }
    [[nodiscard]] double unit() const { return m_frame.unit(); }
    [[nodiscard]] double left() const { return m_frame.content().bottom() - m_y; } ///< height that is left on this page
    [[nodiscard]] double whole() const { return m_frame.content().height() - 4; }
    [[nodiscard]] bool atTop() const { return m_atTop; }
    void space(double height);
    void newPage();
    /// → true where a new page was begun for it
    bool add(const PageLayout& piece);
    [[nodiscard]] std::vector<PageLayout> take() { return std::move(m_pages); }

private:
    const SheetFrame& m_frame;
    const Typesetter& m_type;
    std::vector<PageLayout> m_pages;
    double m_y = 0;
    bool m_atTop = true;
};

void layoutText(const TextSection& section, PageFlow& flow);
void layoutTable(const TableSection& section, PageFlow& flow);
void layoutMonth(const MonthGrid& section, PageFlow& flow, Paper paper);
void layoutCard(const Card& section, PageFlow& flow);
void layoutChanges(const ChangeList& section, PageFlow& flow);

} // namespace streife
