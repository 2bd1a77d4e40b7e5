// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/balancereport.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

namespace streife {
namespace {

/// "Nov", with the year where the balance holds several.
QString monthLabel(QDate month, bool withYear) {
    const QString name = formatMonth(month.year(), month.month()).left(3);
    return withYear ? QStringLiteral("%1 %2").arg(name).arg(month.year() % 100, 2, 10, QLatin1Char('0')) : name;
}

TableCell number(int n) {
    return n > 0 ? TableCell{formatNumber(n), double(n)} : TableCell{QStringLiteral("–"), 0.0};
}

TableRow rowOf(const QString& label, bool strong, const std::vector<BalanceCell>& months, const BalanceCell& sum) {
    TableRow row;
    row.cells.push_back({label, {}, strong});
    for (const BalanceCell& cell : months)
        row.cells.push_back(number(cell.count()));
    row.cells.push_back(number(sum.count()));
    return row;
}

} // namespace

ReportDocument balanceReport(const Plan& plan, const Balance& balance, const SheetState& state,
                             const SheetOptions& options) {
    ReportDocument document = emptyDocument(plan, options);
    document.stand = state.stand;
    document.title = tr("Balance of the joint patrols");
    ReportSheet sheet = emptySheet(plan, SheetNames(plan), {}, state, options);
    sheet.title = document.title;
    const QDate first = balance.months.front();
    const QDate last = balance.months.back();
    sheet.detail = first == last ? formatMonth(first.year(), first.month())
                                 : QStringLiteral("%1 – %2").arg(formatMonth(first.year(), first.month()),
                                                                 formatMonth(last.year(), last.month()));
    sheet.facts = {countingRule()};
    sheet.issuedBy = options.issuedBy.isEmpty() ? options.author : options.issuedBy; // neither issued nor a draft
    TableSection table{{}, {{tr("Outcome"), 3.4}}, {}, tr("No patrol lies in this time.")};
    for (const QDate month : balance.months)
        table.columns.push_back({monthLabel(month, first.year() != last.year()), 1.0});
    table.columns.push_back({tr("Sum"), 1.0});
    for (const BalanceLine& line : balance.lines) {
        const bool part = line.reason || line.noReason;
        table.rows.push_back(rowOf(part ? QStringLiteral("    ") + balanceLabel(line) : balanceLabel(line), !part,
                                   line.months, line.sum));
    }
    table.rows.push_back(rowOf(tr("all"), true, balance.all, balance.sum));
    sheet.sections.push_back(std::move(table));
    document.sheets = {std::move(sheet)};
    return document;
}

} // namespace streife
