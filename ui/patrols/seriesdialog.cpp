// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/seriesdialog.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/calendar/holidays.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

QDate anyDay(int weekday) {
    return QDate(2024, 1, 1).addDays(weekday); // a Monday
}

/// A night reaches into the next civil day: "Holiday: Fri: Neujahr" for one that begins on Thursday.
QStringList holidayNotes(const SeriesOccurrence& o, const std::vector<Holiday>& known) {
    const QDate last = toLocal({o.span.end().ms - 1}).date;
    QStringList notes;
    for (const Holiday& h : known)
        if (o.day <= h.date && h.date <= last)
            notes << SeriesDialog::tr("Holiday: %1")
                         .arg(h.date == o.day ? h.name : formatWeekday(h.date) + QStringLiteral(": ") + h.name);
    return notes;
}

QTime timeOf(int minute) {
    return QTime(0, 0).addSecs(minute * 60);
}

} // namespace

QString seriesText(const PatrolSeries& series) {
    QStringList days;
    for (int i = 0; i < 7; ++i)
        if ((series.weekdays >> i & 1) != 0)
            days << formatWeekday(anyDay(i));
    const QString every = series.everyWeeks == 1 ? SeriesDialog::tr("every week")
                                                 : SeriesDialog::tr("every %n weeks", nullptr, series.everyWeeks);
    return QStringList{days.join(QStringLiteral(", ")), every,
                       SeriesDialog::tr("until %1").arg(formatDate(series.lastDay))}
        .join(QStringLiteral(" · "));
}

SeriesDialog::SeriesDialog(const PatrolSeries& rule, bool isNew, QDate day, const Partnership& partnership, Save save,
                           QWidget* parent)
    : QDialog(parent), m_rule(rule), m_isNew(isNew), m_day(day), m_partnership(partnership), m_save(std::move(save)) {
    setWindowTitle(isNew ? tr("Create series") : tr("Change series"));
    const Metrics m = Metrics::of(this);
    resize(m.inspector + 48 * m.u, 130 * m.u);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 4 * m.u);
    box->setSpacing(m.u);
    QLabel* title = headingLabel(rule.title.str(), this);
    box->addWidget(title);
    const QTime start = timeOf(rule.startMinute);
    const QTime end = timeOf((rule.startMinute + rule.minutes) % (24 * 60));
    box->addWidget(mutedLabel(formatTime(start) + QChar(0x2013) + formatTime(end), this));
    box->addSpacing(2 * m.u);
    buildRule(box);
    buildPreview(box);
    buildBottom(box);
    refresh();
}

void SeriesDialog::buildRule(QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    box->addWidget(mutedLabel(tr("Weekdays"), this));
    auto* days = new QHBoxLayout;
    for (int i = 0; i < 7; ++i) {
        auto* check = new QCheckBox(formatWeekday(anyDay(i)), this);
        check->setObjectName(QStringLiteral("weekday%1").arg(i));
        check->setAccessibleName(formatDayLong(anyDay(i)).section(QLatin1Char(','), 0, 0));
        check->setChecked((m_rule.weekdays >> i & 1) != 0);
        connect(check, &QCheckBox::toggled, this, &SeriesDialog::refresh);
        days->addWidget(check);
        m_weekdays.push_back(check);
    }
    days->addStretch(1);
    box->addLayout(days);
    box->addSpacing(2 * u);
    m_every = new CountField(tr("Every how many weeks"), 1, 8, this);
    m_every->setObjectName(QStringLiteral("everyWeeks"));
    m_every->setNumber(m_rule.everyWeeks);
    m_first = new DayField(tr("First day"), this);
    m_first->setObjectName(QStringLiteral("firstDay"));
    m_first->setDay(m_rule.firstDay);
    m_first->setReadOnly(!m_isNew); // patrols that lie behind stay where they were
    m_last = new DayField(tr("Last day"), this);
    m_last->setObjectName(QStringLiteral("lastDay"));
    m_last->setOptional(true);
    m_last->setDay(m_rule.lastDay);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * u);
    for (const auto& [text, field] : std::initializer_list<std::pair<QString, TextField*>>{
             {tr("Every … weeks"), m_every}, {tr("First day"), m_first}, {tr("Last day"), m_last}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(u);
        QLabel* label = mutedLabel(text, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        row->addLayout(column, 1);
        connect(field, &TextField::changed, this, &SeriesDialog::refresh);
    }
    box->addLayout(row);
    if (m_isNew)
        return;
    m_reach = new ChoiceField(tr("What is to be changed"), this);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->addItem(tr("this patrol and the following (from %1)").arg(formatDay(m_day)),
                     int(SeriesReach::ThisAndFollowing));
    m_reach->addItem(tr("all patrols of the series"), int(SeriesReach::All));
    box->addSpacing(u);
    box->addWidget(mutedLabel(tr("What is to be changed"), this));
    box->addWidget(m_reach);
    connect(m_reach, qOverload<int>(&QComboBox::activated), this, &SeriesDialog::refresh);
}

void SeriesDialog::buildPreview(QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    box->addSpacing(2 * u);
    m_summary = plainLabel({}, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    box->addWidget(m_summary);
    m_dates = new QTableWidget(0, 2, this);
    m_dates->setAccessibleName(tr("Patrols of the series"));
    m_dates->setHorizontalHeaderLabels({tr("Day"), tr("Note")});
    m_dates->verticalHeader()->hide();
    m_dates->setShowGrid(false);
    m_dates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dates->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_dates->setTabKeyNavigation(false);
    m_dates->horizontalHeader()->setStretchLastSection(true);
    m_dates->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_dates->setColumnWidth(0, 36 * u);
    box->addWidget(m_dates, 1);
}

void SeriesDialog::buildBottom(QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_ok = primaryButton(m_isNew ? tr("Create series") : tr("Change series"), this);
    m_ok->setObjectName(QStringLiteral("save"));
    m_ok->setDefault(true);
    bottom->addWidget(cancel);
    bottom->addWidget(m_ok);
    box->addSpacing(2 * u);
    box->addLayout(bottom);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &SeriesDialog::accept);
}

PatrolSeries SeriesDialog::wanted() const {
    PatrolSeries out = m_rule;
    out.weekdays = 0;
    for (size_t i = 0; i < m_weekdays.size(); ++i)
        out.weekdays |= m_weekdays[i]->isChecked() ? 1 << i : 0;
    out.everyWeeks = m_every->number();
    out.firstDay = m_first->day();
    out.lastDay = m_last->day();
    return out;
}

SeriesReach SeriesDialog::reach() const {
    return m_reach == nullptr ? SeriesReach::All : SeriesReach(m_reach->currentData().toInt());
}

void SeriesDialog::refresh() {
    PatrolSeries rule = wanted();
    if (reach() == SeriesReach::ThisAndFollowing)
        rule.firstDay = m_day;
    const QString problem = seriesProblem(rule);
    const std::vector<SeriesOccurrence> dates = problem.isEmpty() ? occurrences(rule) : std::vector<SeriesOccurrence>();
    showDates(dates);
    if (!problem.isEmpty())
        m_summary->setText(problem);
    else if (dates.empty())
        m_summary->setText(tr("No day of this time is one of these weekdays."));
    m_ok->setEnabled(!dates.empty());
}

void SeriesDialog::showDates(const std::vector<SeriesOccurrence>& dates) {
    m_dates->setRowCount(0);
    if (dates.empty())
        return;
    const std::vector<Holiday> known = holidays(m_partnership.land, m_partnership.municipality, dates.front().day,
                                                toLocal(dates.back().span.end()).date.addDays(1));
    int onHolidays = 0;
    m_dates->setRowCount(int(dates.size()));
    for (int row = 0; row < int(dates.size()); ++row) {
        const SeriesOccurrence& o = dates[size_t(row)];
        QStringList notes = holidayNotes(o, known);
        onHolidays += notes.isEmpty() ? 0 : 1;
        if (!o.note.isEmpty())
            notes << o.note;
        auto* day = new QTableWidgetItem(formatWeekday(o.day) + QLatin1Char(' ') + formatDate(o.day));
        auto* note = new QTableWidgetItem(notes.join(QStringLiteral(" · ")));
        note->setToolTip(plainTip(note->text()));
        m_dates->setItem(row, 0, day);
        m_dates->setItem(row, 1, note);
    }
    QString text = tr("%n patrol(s)", nullptr, int(dates.size()));
    if (onHolidays > 0)
        text += QStringLiteral(", ") + tr("%n of them on a public holiday", nullptr, onHolidays);
    m_summary->setText(text);
}

void SeriesDialog::accept() {
    refresh(); // Enter in a field comes before the field is left
    if (m_ok->isEnabled() && m_save(wanted(), reach()))
        QDialog::accept();
}

} // namespace streife
