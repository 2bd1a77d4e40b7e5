// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftbar.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/area.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace streife {
namespace {

constexpr auto kOwnBar = "streifeDrafts";

/// Refused by what was typed; the sentence said so, and typing it again would not help.
bool isOfTheEntry(ErrorCode code) {
    return code == ErrorCode::Input || code == ErrorCode::NotFound || code == ErrorCode::Stale
           || code == ErrorCode::Cancelled;
}

QString recordName(qint64 record) {
    return QString::number(record);
}

/// A part of a form that has a bar of its own, as the duties of an officer, keeps its texts itself.
bool keptApart(const QWidget& field, const QWidget* form) {
    for (const QWidget* part = field.parentWidget(); part != nullptr && part != form; part = part->parentWidget())
        if (part->property(kOwnBar).toBool())
            return true;
    return false;
}

/// Taken out of sight on purpose; what was made just now is not yet visible either, but will be.
bool putAway(const QWidget& field, const QWidget* form) {
    for (const QWidget* part = &field; part != nullptr && part != form; part = part->parentWidget())
        if (part->isHidden() && part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    return false;
}

/// Each with the name that a screen reader says; the second of the same name is "Window at Bahnhof (2)".
template <class Field, class Visit> void visitFields(const QWidget* form, Visit visit) {
    QHash<QString, int> seen;
    for (auto* field : form->findChildren<Field*>()) {
        const QString name = field->accessibleName();
        if (field->isReadOnly() || putAway(*field, form) || name.isEmpty() || keptApart(*field, form))
            continue;
        const int number = ++seen[name];
        visit(*field, number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number));
    }
}

template <class Field> Field* fieldNamed(const QWidget* form, const QString& name) {
    Field* found = nullptr;
    visitFields<Field>(form, [&](Field& field, const QString& its) {
        if (its == name)
            found = &field;
    });
    return found;
}

} // namespace

DraftBar::DraftBar(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_prompts(prompts),
      m_drafts(workspace.path(), workspace.options().stateFolder), m_text(plainLabel({}, this)),
      m_save(new QPushButton(tr("Save now"), this)) {
    const int u = Metrics::of(this).u;
    m_text->setObjectName(QStringLiteral("keptTexts"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_save->setObjectName(QStringLiteral("saveKept"));
    auto* throwAway = new QPushButton(tr("Discard"), this);
    throwAway->setObjectName(QStringLiteral("discardKept"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(4 * u, 3 * u, 4 * u, 2 * u);
    box->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(throwAway);
    buttons->addStretch(1);
    box->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DraftBar::saveNow);
    connect(throwAway, &QPushButton::clicked, this, &DraftBar::discard);
    hide();
}

void DraftBar::follow(QWidget* form, qint64 record) {
    if (form != nullptr)
        form->setProperty(kOwnBar, true);
    m_form = form;
    m_record = record;
    m_stored.clear();
    if (form != nullptr) {
        visitFields<TextField>(form, [&](TextField& f, const QString& name) { m_stored.insert(name, f.value()); });
        visitFields<LinesField>(form, [&](LinesField& f, const QString& name) { m_stored.insert(name, f.value()); });
    }
    showKept();
}

DraftBar::Texts DraftBar::typed() const {
    Texts out;
    const auto add = [&](const QString& name, const QString& text) {
        if (m_stored.contains(name) && m_stored.value(name) != text)
            out.insert(name, text);
    };
    if (m_form != nullptr) {
        visitFields<TextField>(m_form, [&](TextField& f, const QString& name) { add(name, f.text()); });
        visitFields<LinesField>(m_form, [&](LinesField& f, const QString& name) { add(name, f.toPlainText()); });
    }
    return out;
}

void DraftBar::guard(const std::function<bool()>& save, const std::function<void()>& showStored) {
    const qint64 record = m_record;
    const Texts texts = typed();
    (void)m_prompts.takeFailure();
    if (save()) {
        for (auto it = texts.begin(); it != texts.end(); ++it)
            forget(record, it.key());
    } else {
        if (const auto failure = m_prompts.takeFailure(); failure && !isOfTheEntry(*failure))
            keep(record, texts);
        showStored();
    }
    showKept();
}

void DraftBar::keep(qint64 record, const Texts& texts) {
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        forget(record, it.key());
        if (!m_drafts.save(recordName(record), it.key(), it.value(), m_workspace.now()))
            m_lost.push_back({recordName(record), it.key(), it.value(), m_workspace.now()});
    }
}

void DraftBar::forget(qint64 record, const QString& field) {
    m_drafts.drop(recordName(record), field);
    std::erase_if(m_lost, [&](const Draft& d) { return d.record == recordName(record) && d.field == field; });
}

std::vector<Draft> DraftBar::kept() const {
    std::vector<Draft> all = m_drafts.all();
    all.insert(all.end(), m_lost.begin(), m_lost.end());
    std::erase_if(all, [&](const Draft& d) { return d.record != recordName(m_record); });
    return all;
}

void DraftBar::showKept() {
    const std::vector<Draft> drafts = m_form != nullptr ? kept() : std::vector<Draft>();
    QStringList lines{tr("Not saved yet:")};
    for (const Draft& d : drafts)
        lines << QStringLiteral("%1: %2").arg(d.field, d.text) + QStringLiteral(" (%1)").arg(formatDateTime(d.at));
    if (!m_lost.empty())
        lines << tr("There is no room to keep it beyond this sitting. Please free space before you close the program.");
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_save->setEnabled(m_workspace.writable());
    setVisible(!drafts.empty());
    for (QWidget* at = parentWidget(); at != nullptr; at = at->parentWidget())
        if (auto* area = qobject_cast<Area*>(at))
            emit area->draftsChanged();
}

/// As if it were typed again, field by field, until one is refused again.
void DraftBar::saveNow() {
    const qint64 record = m_record;
    const auto stays = [&](const Draft& draft) {
        const std::vector<Draft> all = kept();
        return std::any_of(all.begin(), all.end(), [&](const Draft& d) { return d.field == draft.field; });
    };
    for (const Draft& draft : kept()) {
        if (auto* field = fieldNamed<TextField>(m_form, draft.field)) {
            if (field->value() == draft.text)
                forget(record, draft.field);
            field->resumeTyping(draft.text, field->value());
            emit field->editingFinished();
        } else if (auto* lines = fieldNamed<LinesField>(m_form, draft.field)) {
            if (lines->value() == draft.text)
                forget(record, draft.field);
            lines->setPlainText(draft.text);
            lines->finish();
        }
        if (m_record != record || stays(draft))
            break;
    }
    showKept();
}

void DraftBar::discard() {
    m_drafts.drop(recordName(m_record));
    std::erase_if(m_lost, [&](const Draft& d) { return d.record == recordName(m_record); });
    showKept();
}

} // namespace streife
