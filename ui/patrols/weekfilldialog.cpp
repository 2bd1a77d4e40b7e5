// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekfilldialog.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

enum FillColumn { Day, Time, Patrol_, Posts, Note, Columns };

QString postsText(const PatrolDraft& draft) {
    int posts = 0;
    int named = 0;
    for (const PostDraft& post : draft.posts) {
        posts += post.strength;
        named += int(post.crew.size());
    }
    return named > 0 ? WeekFillDialog::tr("%1, %2 named").arg(posts).arg(named) : QString::number(posts);
}

} // namespace

WeekFillDialog::WeekFillDialog(const Words& words, std::vector<WeekSource> sources, Save save, QWidget* parent)
    : FormDialog(words.title, {}, parent), m_words(words), m_sources(std::move(sources)), m_save(std::move(save)),
      m_source(new ChoiceField(words.source, this)), m_crew(new QCheckBox(tr("with own officers"), this)),
      m_summary(plainLabel({}, this)),
      m_table(lineTable(tr("Patrols that the week would get"),
                        {tr("Day"), tr("Time"), tr("Patrol"), tr("Posts"), tr("Note")}, {30, 40, 50, 24}, this)) {
    const int u = Metrics::of(this).u;
    QVBoxLayout* box = body();
    auto* top = new QHBoxLayout;
    QLabel* label = mutedLabel(words.source, this);
    label->setBuddy(m_source);
    top->addWidget(label);
    for (const WeekSource& source : m_sources)
        m_source->addItem(source.label);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setEnabled(!m_sources.empty());
    top->addWidget(m_source, 1);
    m_crew->setObjectName(QStringLiteral("withCrew"));
    m_crew->setVisible(words.crew);
    top->addSpacing(2 * u);
    top->addWidget(m_crew);
    box->addLayout(top);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    box->addWidget(m_summary);
    box->addWidget(m_table, 1);
    finish(210, 140);
    connect(m_source, qOverload<int>(&QComboBox::currentIndexChanged), this, &WeekFillDialog::propose);
    connect(m_crew, &QCheckBox::toggled, this, &WeekFillDialog::propose);
    connect(m_table, &QTableWidget::itemChanged, this, &WeekFillDialog::tell);
    propose();
    m_table->setFocus();
}

void WeekFillDialog::propose() {
    const int source = m_source->currentIndex();
    m_proposals =
        source < 0 ? std::vector<WeekProposal>() : m_sources[size_t(source)].make(m_words.crew && m_crew->isChecked());
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_proposals.size()));
        for (int row = 0; row < int(m_proposals.size()); ++row)
            addRow(row, m_proposals[size_t(row)]);
    }
    if (!m_proposals.empty())
        m_table->setCurrentCell(0, 0);
    tell();
}

void WeekFillDialog::addRow(int row, const WeekProposal& proposal) {
    const PatrolDraft& draft = proposal.draft;
    QStringList notes = proposal.notes;
    const bool there = !proposal.there.isEmpty();
    if (there)
        notes.prepend(tr("is there already: %1").arg(proposal.there));
    const QString texts[Columns] = {formatDay(toLocal(draft.span.start()).date), formatSpan(draft.span),
                                    (draft.callSign + QLatin1Char(' ') + draft.title).trimmed(), postsText(draft),
                                    notes.join(QStringLiteral(" · "))};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(plainTip(texts[column]));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (column == Day) {
            item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !there));
            if (!there) // no box where nothing can be ticked
                item->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, column, item);
    }
}

std::vector<PatrolDraft> WeekFillDialog::wanted() const {
    std::vector<PatrolDraft> out;
    for (int row = 0; row < int(m_proposals.size()); ++row)
        if (m_table->item(row, Day)->checkState() == Qt::Checked)
            out.push_back(m_proposals[size_t(row)].draft);
    return out;
}

void WeekFillDialog::tell() {
    const int wanted = int(this->wanted().size());
    int there = 0;
    int noted = 0;
    for (const WeekProposal& p : m_proposals) {
        there += !p.there.isEmpty();
        noted += p.there.isEmpty() && !p.notes.isEmpty();
    }
    QStringList parts{tr("%n patrol(s)", nullptr, int(m_proposals.size()))};
    if (there > 0)
        parts << tr("%n there already", nullptr, there);
    if (noted > 0)
        parts << tr("%n with a note", nullptr, noted);
    m_summary->setText(m_proposals.empty() ? m_words.emptySource : parts.join(QStringLiteral(" · ")));
    m_ok->setText(tr("Take over %n patrol(s)", nullptr, wanted));
    m_ok->setEnabled(wanted > 0);
}

void WeekFillDialog::accept() {
    if (m_ok->isEnabled() && m_save(m_source->currentText(), wanted()))
        QDialog::accept();
}

} // namespace streife
