// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/balancedialog.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formdialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kYearsBack = 4;
constexpr int kTwelveMonths = 0; // what is not a year

void put(QTableWidget& table, int row, int column, const QString& text, bool number, bool strong) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainTip(text));
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = table.font();
    font.setBold(strong);
    item->setFont(font);
    table.setItem(row, column, item);
}

} // namespace

BalanceDialog::BalanceDialog(Workspace& workspace, Prompts& prompts, Open open, Print print, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_open(std::move(open)), m_print(std::move(print)) {
    setWindowTitle(tr("Balance of the joint patrols"));
    build();
    fill();
    m_numbers->setFocus();
}

void BalanceDialog::build() {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
    box->setSpacing(2 * u);
    auto* top = new QHBoxLayout;
    m_period = new ChoiceField(tr("Time"), this);
    m_period->setObjectName(QStringLiteral("balancePeriod"));
    const int year = toLocal(m_workspace.now()).date.year();
    for (int i = 0; i <= kYearsBack; ++i)
        m_period->addItem(QString::number(year - i), year - i);
    m_period->addItem(tr("the last 12 months"), kTwelveMonths);
    auto* print = new QPushButton(tr("Print or save …"), this);
    print->setObjectName(QStringLiteral("balancePrint"));
    top->addWidget(m_period);
    top->addStretch(1);
    top->addWidget(print);
    box->addLayout(top);
    m_numbers = lineTable(tr("Patrols by outcome and month"), {}, {}, this);
    m_numbers->setObjectName(QStringLiteral("balanceNumbers"));
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectItems);
    box->addWidget(m_numbers, 3);
    QLabel* rule = mutedLabel(countingRule(), this);
    rule->setWordWrap(true);
    box->addWidget(rule);
    m_about = sectionLabel({}, this);
    m_about->setObjectName(QStringLiteral("balanceAbout"));
    box->addWidget(m_about);
    m_records = lineTable(tr("Patrols behind the number"), {tr("Day"), tr("Time"), tr("Patrol"), tr("Reason")},
                          {34, 36, 70}, this);
    m_records->setObjectName(QStringLiteral("balanceRecords"));
    tellWhenEmpty(m_records, tr("No patrol is counted here."));
    box->addWidget(m_records, 2);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(mutedLabel(tr("Enter or a double click opens the patrol."), this));
    bottom->addStretch(1);
    auto* close = primaryButton(tr("Close"), this);
    close->setAutoDefault(false);
    bottom->addWidget(close);
    box->addLayout(bottom);
    resize(QSize(280 * u, 180 * u).boundedTo(screen()->availableSize() * 19 / 20));
    connect(m_period, qOverload<int>(&QComboBox::currentIndexChanged), this, &BalanceDialog::fill);
    connect(m_numbers, &QTableWidget::currentCellChanged, this, &BalanceDialog::showRecords);
    connect(m_records, &QTableWidget::cellActivated, this, [this](int row, int) {
        const PatrolId patrol = m_shown[size_t(row)].patrol;
        accept();
        m_open(patrol);
    });
    connect(print, &QPushButton::clicked, this, [this] {
        const auto [first, last] = period();
        accept();
        m_print(first, last);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

std::pair<QDate, QDate> BalanceDialog::period() const {
    const int year = m_period->currentData().toInt();
    const QDate today = toLocal(m_workspace.now()).date;
    return year == kTwelveMonths ? std::pair(today.addMonths(-11), today)
                                 : std::pair(QDate(year, 1, 1), QDate(year, 12, 31));
}

void BalanceDialog::fill() {
    const bool read = m_prompts.guarded(this, [this] {
        const auto [first, last] = period();
        m_balance = readBalance(m_workspace, first, last);
    });
    if (!read)
        return;
    const QSignalBlocker quiet(m_numbers);
    const int u = Metrics::of(this).u;
    const int months = int(m_balance.months.size());
    m_numbers->clear();
    m_numbers->setColumnCount(months + 2);
    m_numbers->setRowCount(int(m_balance.lines.size()) + 1);
    QStringList heads{tr("Outcome")};
    for (const QDate month : m_balance.months)
        heads << formatMonth(month.year(), month.month()).left(3);
    heads << tr("Sum");
    m_numbers->setHorizontalHeaderLabels(heads);
    m_numbers->horizontalHeader()->setStretchLastSection(false);
    m_numbers->setColumnWidth(0, 62 * u);
    for (int column = 1; column < months + 2; ++column) {
        m_numbers->setColumnWidth(column, column == months + 1 ? 20 * u : 15 * u);
        m_numbers->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto row = [&](int at, const QString& label, bool strong, const std::vector<BalanceCell>& cells,
                         const BalanceCell& sum) {
        put(*m_numbers, at, 0, label, false, strong);
        for (int i = 0; i < months; ++i)
            put(*m_numbers, at, i + 1,
                cells[size_t(i)].count() > 0 ? formatNumber(cells[size_t(i)].count()) : QString(), true, strong);
        put(*m_numbers, at, months + 1, formatNumber(sum.count()), true, strong);
    };
    int at = 0;
    for (const BalanceLine& line : m_balance.lines) {
        const bool part = line.reason || line.noReason;
        row(at++, part ? QStringLiteral("     ") + balanceLabel(line) : balanceLabel(line), !part, line.months,
            line.sum);
    }
    row(at, tr("all"), true, m_balance.all, m_balance.sum);
    m_numbers->setCurrentCell(0, months + 1);
    showRecords();
}

const BalanceCell* BalanceDialog::cell(int row, int column) const {
    const int months = int(m_balance.months.size());
    if (row < 0 || row > int(m_balance.lines.size()) || column < 1 || column > months + 1)
        return nullptr;
    const bool all = row == int(m_balance.lines.size());
    if (column == months + 1)
        return all ? &m_balance.sum : &m_balance.lines[size_t(row)].sum;
    return all ? &m_balance.all[size_t(column) - 1] : &m_balance.lines[size_t(row)].months[size_t(column) - 1];
}

void BalanceDialog::showRecords() {
    const int row = m_numbers->currentRow();
    const int column = m_numbers->currentColumn();
    m_shown.clear();
    m_records->setRowCount(0);
    const BalanceCell* chosen = cell(row, column);
    m_about->setText(chosen == nullptr ? QString()
                                       : tr("%1, %2: %n patrol(s)", "outcome, month", chosen->count())
                                             .arg(m_numbers->item(row, 0)->text().trimmed(),
                                                  m_numbers->horizontalHeaderItem(column)->text()));
    if (chosen == nullptr)
        return;
    m_prompts.guarded(this, [&] { m_shown = balanceRecords(m_workspace, chosen->patrols); });
    m_records->setRowCount(int(m_shown.size()));
    for (int i = 0; i < int(m_shown.size()); ++i) {
        const BalanceRecord& r = m_shown[size_t(i)];
        put(*m_records, i, 0, formatDate(toLocal(r.span.start()).date), false, false);
        put(*m_records, i, 1, formatSpan(r.span), false, false);
        put(*m_records, i, 2, r.title, false, false);
        put(*m_records, i, 3, r.reason, false, false);
    }
}

} // namespace streife
