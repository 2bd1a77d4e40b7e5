// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strength/loadpage.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/strength/strengthservice.h"
#include "core/workspace/workspace.h"
#include "ui/support/latestjob.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kWeeks = 26;
constexpr int kMostDays = 3 * 366;

std::vector<Column<GroupLine>> groupColumns() {
    const auto range = [](LoadRange GroupLine::*what) {
        return [what](const GroupLine& g) { return rangeText(g.*what); };
    };
    return {{LoadPage::tr("Group"), [](const GroupLine& g) { return g.group; }},
            {LoadPage::tr("People"), [](const GroupLine& g) { return QString::number(g.people); }},
            {LoadPage::tr("Nights"), range(&GroupLine::nights)},
            {LoadPage::tr("Sundays"), range(&GroupLine::sundays)},
            {LoadPage::tr("Public holidays"), range(&GroupLine::holidays)}};
}

/// Every column sorts by name: the page is no ranking.
std::vector<Column<PersonLine>> personColumns() {
    const auto byName = [](const PersonLine& p) { return QVariant(qlonglong(p.id.value())); };
    const auto count = [](int PersonLine::*what) {
        return [what](const PersonLine& p) { return QString::number(p.*what); };
    };
    return {{LoadPage::tr("Officer"), [](const PersonLine& p) { return p.name; }, byName},
            {LoadPage::tr("Unit"), [](const PersonLine& p) { return p.unit; }, byName},
            {LoadPage::tr("Nights"), count(&PersonLine::nights), byName},
            {LoadPage::tr("Sundays"), count(&PersonLine::sundays), byName},
            {LoadPage::tr("Public holidays"), count(&PersonLine::holidays), byName}};
}

} // namespace

LoadPage::LoadPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_job(new LatestJob(this)),
      m_from(new DayField(tr("From"), this)), m_to(new DayField(tr("To"), this)),
      m_agreement(new TextField(tr("Works agreement"), this)), m_lead(new QCheckBox(this)),
      m_note(mutedLabel({}, this)), m_peopleHead(sectionLabel({}, this)), m_groupLines(groupColumns()),
      m_personLines(personColumns()) {
    buildHead();
    connect(m_job, &LatestJob::failed, this, [this](const std::exception_ptr& error) {
        m_prompts.guarded(this, [&] { std::rethrow_exception(error); });
    });
    const QDate monday = Week::of(toLocal(m_workspace.now()).date).monday();
    for (DayField* field : {m_from, m_to}) {
        field->setToday(toLocal(m_workspace.now()).date);
        connect(field, &TextField::changed, this, &LoadPage::reload);
    }
    m_from->setDay(monday.addDays(-7 * kWeeks));
    m_to->setDay(monday.addDays(-1));
    connect(m_agreement, &TextField::changed, this, &LoadPage::saveAgreement);
    connect(m_lead, &QCheckBox::clicked, this, &LoadPage::reload);
}

void LoadPage::buildHead() {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(3 * u, 3 * u, 3 * u, 0);
    box->setSpacing(2 * u);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * u);
    const auto put = [&](int column, const QString& text, QWidget* field, int width) {
        QLabel* label = mutedLabel(text, this);
        label->setBuddy(field);
        field->setMaximumWidth(width);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    put(0, tr("From"), m_from, 40 * u);
    put(1, tr("To"), m_to, 40 * u);
    put(2, tr("Works agreement"), m_agreement, 60 * u);
    m_agreement->setMinimumWidth(60 * u);
    m_agreement->setPlaceholderText(tr("number, for the load of single people"));
    m_lead->setObjectName(QStringLiteral("shiftLead"));
    m_lead->setEnabled(false);
    m_lead->setText(tr("I am their own shift lead"));
    grid->addWidget(m_lead, 1, 3);
    grid->setColumnStretch(4, 1);
    box->addLayout(grid);
    m_note->setWordWrap(true);
    box->addWidget(m_note);
    m_groups = new ListView(tr("Load of groups"), tr("No group has five people or more."), this);
    m_groups->setObjectName(QStringLiteral("loadGroups"));
    m_groups->setList(&m_groupLines);
    m_groups->setWeights({60, 20, 30, 30, 30});
    box->addWidget(m_groups, 1);
    m_peopleHead->hide();
    box->addWidget(m_peopleHead);
    m_people = new ListView(tr("Load of people, by name"), tr("Nobody to tell."), this);
    m_people->setObjectName(QStringLiteral("loadPeople"));
    m_people->setList(&m_personLines);
    m_people->setWeights({50, 40, 20, 20, 20});
    m_people->setSortingEnabled(false);
    m_people->hide();
    box->addWidget(m_people, 2);
}

bool LoadPage::reading() const {
    return m_job->running();
}

void LoadPage::reload() {
    if (!m_from->day().isValid() || !m_to->day().isValid() || m_to->day() < m_from->day()
        || m_from->day().daysTo(m_to->day()) >= kMostDays) {
        m_note->setText(tr("The period ends before it begins, or it is longer than three years."));
        return;
    }
    const StrengthQuery query = StrengthQuery::of(m_workspace, m_from->day(), m_to->day().addDays(1));
    m_job->start([this, query, people = m_lead->isChecked()] {
        LoadPicture picture = readLoad(query, people);
        return [this, picture = std::move(picture)] { show(picture); };
    });
}

void LoadPage::show(LoadPicture picture) {
    const bool agreed = !picture.agreement.isEmpty();
    m_agreement->setValue(picture.agreement);
    m_agreement->setReadOnly(!m_workspace.writable());
    m_lead->setEnabled(agreed);
    if (!agreed)
        m_lead->setChecked(false);
    m_note->setText(
        tr("Least, median and most of a group. Groups under five people are told together with others or not at all."));
    const bool people = agreed && m_lead->isChecked();
    m_peopleHead->setText(
        tr("By name, under agreement %1, seen by %2 as shift lead").arg(picture.agreement, m_workspace.userName()));
    m_peopleHead->setVisible(people);
    m_people->setVisible(people);
    m_groupLines.setRows(std::move(picture.groups));
    m_personLines.setRows(people ? std::move(picture.people) : std::vector<PersonLine>());
}

void LoadPage::saveAgreement() {
    const QString number = m_agreement->value();
    m_prompts.guarded(this, [&] {
        m_workspace.change(number.isEmpty() ? tr("Take back the works agreement") : tr("Enter the works agreement"),
                           [&](Writer& w) { StrengthService(w).setAgreement(*m_workspace.ownAgencyId(), number); });
    });
    reload();
}

/// What was shown to the shift lead does not wait for the next one who looks.
void LoadPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_job->forget();
    m_lead->setChecked(false);
    m_personLines.setRows({});
    m_people->hide();
    m_peopleHead->hide();
}

} // namespace streife
