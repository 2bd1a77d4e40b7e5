// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/previewtable.h"

#include "core/base/formats.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QHeaderView>

namespace streife {
namespace {

constexpr qsizetype kShownCharacters = 200;

} // namespace

PreviewTable::PreviewTable(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Beginning of the file"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(false);
    setWordWrap(false);
    horizontalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Metrics::of(this).row);
    setTabKeyNavigation(false);
}

void PreviewTable::addChoices(int column, const ImportKindInfo& kind) {
    const ColumnPlan::Column& planned = m_plan.columns[size_t(column)];
    auto* choice = new ChoiceField(tr("Meaning of column %1").arg(planned.header), this);
    choice->addItem(tr("not used"), QString());
    if (planned.day.isValid()) {
        choice->addItem(formatDay(planned.day), QStringLiteral("day"));
        choice->setCurrentIndex(1);
    }
    for (const FieldInfo& field : kind.fields) {
        choice->addItem(field.key ? field.label + QStringLiteral(" *") : field.label, field.name);
        if (planned.field == field.field)
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this, [this, column, choice] {
        if (choice->currentData() != QStringLiteral("day"))
            emit fieldChosen(column, choice->currentData().toString());
    });
    setCellWidget(0, column, choice);
}

void PreviewTable::addRecord(int row, const SourceRecord& record, bool header, bool leftOut) {
    const Colors& colors = colorsOf(palette());
    for (int c = 0; c < columnCount() && size_t(c) < record.cells.size(); ++c) {
        auto* item = new QTableWidgetItem(record.cells[size_t(c)].left(kShownCharacters).simplified());
        if (header) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(bold);
            item->setBackground(colors.ground);
        }
        if (leftOut)
            item->setForeground(colors.muted);
        setItem(row, c, item);
    }
    auto* number = new QTableWidgetItem(leftOut && !header ? tr("%1 –", "line that is left out").arg(record.line)
                                                           : QString::number(record.line));
    number->setToolTip(header    ? tr("Line with the names of the columns")
                       : leftOut ? tr("This line is left out")
                                 : QString());
    setVerticalHeaderItem(row, number);
}

void PreviewTable::showPreview(const ImportPreview& preview, const ImportKindInfo& kind, const ImportMapping& mapping) {
    const std::optional<int> focused = focusedChoice();
    const QString focusedHeader = focused ? m_plan.columns[size_t(*focused)].header : QString();
    if (focused)
        setFocus(Qt::OtherFocusReason); // the choice goes; without this the focus would leave the table
    clear();
    m_plan = preview.columns;
    m_lines.clear();
    size_t width = m_plan.columns.size();
    for (const SourceRecord& record : preview.head)
        width = std::max(width, record.cells.size());
    setColumnCount(int(width));
    setRowCount(int(preview.head.size()) + 1);
    setVerticalHeaderItem(0, new QTableWidgetItem(tr("Meaning")));
    for (size_t c = 0; c < m_plan.columns.size(); ++c)
        addChoices(int(c), kind);
    for (size_t r = 0; r < preview.head.size(); ++r) {
        const int line = preview.head[r].line;
        const bool header = line == m_plan.headerLine;
        const bool leftOut = line < m_plan.headerLine || (mapping.lastLine > 0 && line > mapping.lastLine)
                             || mapping.skipLines.count(line) > 0;
        addRecord(int(r) + 1, preview.head[r], header, leftOut);
        m_lines.push_back(line);
    }
    const int u = Metrics::of(this).u;
    for (int c = 0; c < columnCount(); ++c)
        setColumnWidth(c, std::clamp(sizeHintForColumn(c) + 4 * u, 38 * u, 60 * u));
    if (focused)
        focusChoice(*focused, focusedHeader);
}

std::optional<int> PreviewTable::focusedChoice() const {
    for (int c = 0; c < columnCount() && size_t(c) < m_plan.columns.size(); ++c)
        if (const QWidget* choice = cellWidget(0, c); choice != nullptr && choice->hasFocus())
            return c;
    return std::nullopt;
}

/// The choice above the column of this name; of several the one that stands where it stood.
void PreviewTable::focusChoice(int column, const QString& header) {
    const auto named = [&](int c) { return m_plan.columns[size_t(c)].header == header; };
    const int count = int(m_plan.columns.size());
    for (int c = 0; c < count && (column >= count || !named(column)); ++c)
        if (named(c))
            column = c;
    if (column < count && named(column))
        cellWidget(0, column)->setFocus(Qt::OtherFocusReason);
}

void PreviewTable::goTo(int line, const QString& column) {
    const auto row = std::find(m_lines.begin(), m_lines.end(), line);
    if (row == m_lines.end())
        return;
    int c = 0;
    for (size_t i = 0; i < m_plan.columns.size(); ++i)
        if (m_plan.columns[i].header == column)
            c = int(i);
    setCurrentCell(int(row - m_lines.begin()) + 1, c);
    scrollToItem(item(currentRow(), c));
}

std::set<int> PreviewTable::selectedLines() const {
    std::set<int> out;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        if (index.row() > 0)
            out.insert(m_lines[size_t(index.row()) - 1]);
    return out;
}

} // namespace streife
