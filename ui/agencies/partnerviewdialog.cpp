// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/partnerviewdialog.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/formdialog.h"

#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

QStringList cellsOf(const StaffShown& line) {
    const QString what = line.phoneTakenBy.isEmpty()
                             ? line.names
                             : PartnerViewDialog::tr("on the phone: taken by %1").arg(line.phoneTakenBy);
    QStringList post{line.function, line.unit};
    post.removeAll(QString());
    return {formatDay(toLocal(line.span.start()).date),
            formatSpan(line.span),
            line.title,
            line.agency,
            line.strength > 0 ? QString::number(line.strength) : QString(),
            line.promised > 0 ? QString::number(line.promised) : QString(),
            post.join(QStringLiteral(", ")),
            what};
}

} // namespace

PartnerViewDialog::PartnerViewDialog(const QString& agency, const std::vector<StaffShown>& lines, QWidget* parent)
    : QDialog(parent) {
    const int u = Metrics::of(this).u;
    setWindowTitle(tr("What the partner sees – %1").arg(agency));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
    box->setSpacing(2 * u);
    QLabel* said = mutedLabel(lines.empty() ? tr("No post of this authority lies ahead, so nothing would be sent.")
                                            : tr("Read from what a package would hold, from now on. Nothing else about "
                                                 "these people leaves the house."),
                              this);
    said->setWordWrap(true);
    box->addWidget(said);
    QTableWidget* table = lineTable(tr("What the partner sees"),
                                    {tr("Day"), tr("Time"), tr("Patrol"), tr("Authority"), tr("Strength"),
                                     tr("Promised"), tr("Function, unit"), tr("Names")},
                                    {30, 34, 52, 20, 17, 22, 44}, this);
    table->setObjectName(QStringLiteral("shownLines"));
    table->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const QStringList cells = cellsOf(lines[size_t(row)]);
        for (int column = 0; column < int(cells.size()); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainTip(cells[column]));
            table->setItem(row, column, item);
        }
    }
    box->addWidget(table, 1);
    auto* close = primaryButton(tr("Close"), this);
    close->setDefault(true);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(close);
    box->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(QSize(280 * u, 130 * u).boundedTo(screen()->availableSize() * 19 / 20));
    table->setFocus();
}

} // namespace streife
