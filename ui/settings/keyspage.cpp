// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "ui/settings/fixedkeys.h"
#include "ui/settings/keyfield.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"

#include <QApplication>
#include <QHBoxLayout>

namespace streife {
namespace {

QString allKeys(const QList<QKeySequence>& keys) {
    QStringList out;
    for (const QKeySequence& key : keys)
        out << key.toString(QKeySequence::NativeText);
    return out.join(QStringLiteral(", "));
}

} // namespace

KeysPage::KeysPage(const std::vector<Command>& commands, Settings& settings, QWidget* parent)
    : QWidget(parent), m_commands(commands), m_settings(settings),
      m_lines(
          {{tr("Category"), [](const KeyLine& l) { return l.category; }, [](const KeyLine& l) { return l.id.value(); }},
           {tr("Action"), [](const KeyLine& l) { return l.words; }},
           {tr("Keys"), [](const KeyLine& l) { return l.keys; }}}),
      m_search(new TextField(tr("Search in the keys"), this)),
      m_list(new ListView(tr("Actions and their keys"), tr("There is no such action."), this)) {
    const int u = Metrics::of(this).u;
    m_search->setPlaceholderText(tr("Search action or key …"));
    m_search->setClearButtonEnabled(true);
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(4 * u, 4 * u, 0, 0);
    box->setSpacing(4 * u);
    box->addLayout(left, 1);
    box->addWidget(buildEditor());
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setList(&m_lines);
    m_list->setWeights({42, 60, 46});
    connect(m_search, &QLineEdit::textChanged, m_list, &ListView::setWords);
    connect(m_list, &ListView::currentIdChanged, this, &KeysPage::showChosen);
    connect(m_list, &ListView::opened, this, [this] {
        if (m_field->isEnabled())
            m_field->setFocus();
    });
    refresh();
}

QWidget* KeysPage::searchField() const {
    return m_search;
}

QWidget* KeysPage::buildEditor() {
    const int u = Metrics::of(this).u;
    auto* editor = new QWidget(this);
    fixWidth(editor, 64);
    auto* box = new QVBoxLayout(editor);
    box->setContentsMargins(0, 0, 4 * u, 4 * u);
    box->setSpacing(2 * u);
    m_name = headingLabel({}, editor);
    m_name->setWordWrap(true);
    m_field = new KeyField(tr("Keys of the action"), editor);
    m_note = mutedLabel({}, editor);
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->setWordWrap(true);
    m_clear = new QPushButton(tr("Take the keys away"), editor);
    m_reset = new QPushButton(tr("Usual keys"), editor);
    auto* all = new QPushButton(tr("Reset all keys"), editor);
    m_clear->setObjectName(QStringLiteral("clearKeys"));
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    all->setObjectName(QStringLiteral("resetAllKeys"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_field, m_note, m_clear, m_reset})
        box->addWidget(part);
    box->addStretch(1);
    box->addWidget(all);
    connect(m_field, &KeyField::pressed, this, &KeysPage::take);
    connect(m_field, &KeyField::cleared, m_clear, &QPushButton::click);
    connect(m_clear, &QPushButton::clicked, this, [this] { give({}, tr("\"%1\" has no keys now.")); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Command* command = chosen()) {
            resetKeys(m_commands, *command, m_settings);
            const QString name = plainWords(command->action->text());
            refresh();
            tell(tr("\"%1\" has its usual keys again.").arg(name), false);
            emit said(m_note->text());
            emit keysChanged();
        }
    });
    connect(all, &QPushButton::clicked, this, [this] {
        resetAllKeys(m_commands, m_settings);
        refresh();
        tell(tr("All actions have their usual keys again."), false);
        emit said(m_note->text());
        emit keysChanged();
    });
    return editor;
}

void KeysPage::refresh() {
    std::vector<KeyLine> lines;
    qint64 id = 0;
    for (const Command& c : m_commands) {
        ++id; // stays the same whatever is in sight
        if (c.action->isVisible())
            lines.push_back(
                {KeyLineId(id), c.category, plainWords(c.action->text()), allKeys(c.action->shortcuts()), c.id});
    }
    for (const FixedKey& fixed : planKeys())
        lines.push_back({KeyLineId(++id), tr("In the plan (fixed)"), fixed.what, fixed.keys, {}});
    m_lines.setRows(std::move(lines));
    showChosen();
}

const Command* KeysPage::chosen() const {
    const auto id = m_list->currentId();
    return id && *id <= qint64(m_commands.size()) ? &m_commands[size_t(*id - 1)] : nullptr;
}

void KeysPage::showChosen() {
    const Command* command = chosen();
    const bool changed = command != nullptr && command->action->shortcuts() != command->defaults;
    m_field->setEnabled(command != nullptr);
    m_clear->setEnabled(command != nullptr && !command->action->shortcuts().isEmpty());
    m_reset->setEnabled(changed);
    m_field->setText(command != nullptr ? allKeys(command->action->shortcuts()) : QString());
    if (command != nullptr) {
        m_name->setText(plainWords(command->action->text()));
        tell(command->defaults.isEmpty() ? tr("Usually without keys.")
                                         : tr("Usually: %1").arg(allKeys(command->defaults)),
             false);
        return;
    }
    m_name->setText(tr("Keys"));
    tell(m_list->currentId() ? tr("These keys are fixed.")
                             : tr("Choose an action and press the keys that it shall have."),
         false);
}

void KeysPage::take(const QKeySequence& keys) {
    const Command* command = chosen();
    if (command == nullptr || command->action->shortcuts() == QList{keys})
        return;
    if (const auto refusal = keyRefusal(m_commands, *command, keys)) {
        tell(*refusal, true);
        emit said(*refusal);
        return;
    }
    give({keys}, tr("\"%1\" has the keys %2 now.").arg(QStringLiteral("%1"), keys.toString(QKeySequence::NativeText)));
}

void KeysPage::give(const QList<QKeySequence>& keys, const QString& result) {
    const Command* command = chosen();
    if (command == nullptr)
        return;
    setKeys(*command, keys, m_settings);
    refresh();
    tell(result.arg(plainWords(command->action->text())), false);
    emit said(m_note->text());
    emit keysChanged();
}

/// Said in the window and, as the field has the keyboard, to a screen reader too.
void KeysPage::tell(const QString& text, bool refused) {
    QPalette look = QApplication::palette();
    look.setColor(QPalette::WindowText, refused ? colorsOf(look).breach : colorsOf(look).muted);
    m_note->setPalette(look);
    m_note->setText(text);
    m_field->setAccessibleDescription(text);
}

} // namespace streife
