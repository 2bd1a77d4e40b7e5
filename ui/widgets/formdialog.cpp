// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/taborder.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace streife {

FormDialog::FormDialog(const QString& title, const QString& okText, QWidget* parent) : QDialog(parent) {
    const int u = Metrics::of(this).u;
    setWindowTitle(title);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
    box->setSpacing(2 * u);
    m_body = new QVBoxLayout;
    m_body->setSpacing(2 * u);
    box->addLayout(m_body, 1);
    m_foot = new QHBoxLayout;
    m_foot->addStretch(1);
    box->addLayout(m_foot);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_ok = primaryButton(okText, this);
    m_ok->setObjectName(QStringLiteral("save"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
}

void FormDialog::addToFoot(QWidget* widget) {
    m_foot->insertWidget(0, widget);
}

void FormDialog::finish(int width, int height) {
    const int u = Metrics::of(this).u;
    // Behind all fields on the way of Tab: Qt cannot move a button behind a table, only add it there.
    for (QPushButton* button : {m_cancel, m_ok}) {
        button->setParent(nullptr);
        m_foot->addWidget(button);
    }
    m_ok->setDefault(true);
    resize(QSize(width * u, height * u).boundedTo(screen()->availableSize() * 19 / 20));
}

void FormDialog::orderTabs() {
    tabAsRead(this);
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<QLineEdit*>(focusWidget()) != nullptr)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

QTableWidget* lineTable(const QString& name, const QStringList& headers, std::initializer_list<int> widths,
                        QWidget* parent) {
    const Metrics m = Metrics::of(parent);
    auto* table = new QTableWidget(0, int(headers.size()), parent);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(m.row);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    // No narrower than its head, which is longer in some languages.
    for (const int width : widths) {
        table->setColumnWidth(column, std::max(width * m.u, table->horizontalHeader()->sectionSizeHint(column)));
        ++column;
    }
    return table;
}

void tellWhenEmpty(QTableWidget* table, const QString& text) {
    QLabel* label = mutedLabel(text, table->viewport());
    label->setObjectName(QStringLiteral("empty"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    auto* box = new QVBoxLayout(table->viewport());
    box->addWidget(label);
    // The table's own description: a reader of the screen never comes to the label in the viewport.
    const auto tell = [table, label] {
        const bool empty = table->rowCount() == 0;
        label->setVisible(empty);
        table->setAccessibleDescription(empty ? label->text() : QString());
    };
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(table->model(), change, label, tell);
    tell();
}

} // namespace streife
