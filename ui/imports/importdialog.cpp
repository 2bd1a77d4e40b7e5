// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importdialog.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/imports/savedmappingtable.h"
#include "core/workspace/workspace.h"
#include "ui/imports/importjob.h"
#include "ui/imports/previewtable.h"
#include "ui/imports/shiftlines.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace streife {
namespace {

/// Does one line of the file have every column that the mapping names?
bool fits(const QByteArray& json, const ImportPreview& preview) {
    try {
        const ImportMapping mapping = ImportMapping::fromJson(json);
        const auto hasAll = [&](const SourceRecord& record) {
            if (mapping.headerLine && *mapping.headerLine != record.line)
                return false;
            QStringList keys;
            for (const QString& cell : record.cells)
                keys << headerKey(cell);
            for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
                if (!keys.contains(headerKey(it.key())))
                    return false;
            return true;
        };
        return !mapping.columns.isEmpty() && (mapping.sheet.isEmpty() || mapping.sheet == preview.source.sheet)
               && std::any_of(preview.head.begin(), preview.head.end(), hasAll);
    } catch (const Error&) {
        return false; // chosen by hand it says what is wrong with it
    }
}

} // namespace

void ImportDialog::chooseFile() {
    const auto path = m_prompts.openFile(
        this, tr("Import data"), tr("Tables and calendars (*.csv *.txt *.xlsx *.xlsm *.ods *.ics);;All files (*)"));
    if (path)
        setFile(*path);
}

void ImportDialog::setFile(const QString& path) {
    m_request.path = path;
    m_request.mapping = ImportMapping();
    m_preview.reset();
    m_fresh = true;
    m_resultShown = false;
    m_import->setEnabled(false);
    m_check->setEnabled(false);
    m_shifts->setPlainText({}); // they were of another file
    m_shifts->setValue({});
    m_summary->setText(tr("The file is being read …"));
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(plainTip(path));
    m_saved->setCurrentIndex(0);
    refresh();
}

void ImportDialog::setKind(ImportKind kind) {
    m_kindChosen = true;
    m_request.kind = kind;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_request.mapping.columns.clear();
    m_request.mapping.constants.clear();
    fillSaved();
    refresh();
}

void ImportDialog::refresh() {
    // The buttons stay as they are: leaving a field by a click on one of them must not take the click away.
    forgetResult();
    if (!m_request.path.isEmpty())
        m_job->preview(m_request);
}

void ImportDialog::showPreview(const ImportPreview& preview) {
    const bool first = !m_preview;
    m_preview = preview;
    if (m_job->running())
        return;
    if (first && guess(preview.head)) {
        refresh();
        return;
    }
    if (const int index = std::exchange(m_fresh, false) ? fittingSaved(preview) : 0; index > 0) {
        m_saved->setCurrentIndex(index);
        useSaved(index);
        return;
    }
    const ImportKindInfo kind = importKindInfo(m_request.kind);
    m_table->showPreview(preview, kind, m_request.mapping);
    showChoices();
    showShifts();
    showProblems(preview.errors, preview.notices);
    m_skip->setEnabled(true);
    m_resultShown = false;
    showState();
    emit previewShown();
}

/// Can it be checked and imported, and if not, what is to be done first?
void ImportDialog::showState() {
    if (!m_preview || m_job->running())
        return;
    const bool understood = m_preview->errors.empty();
    const bool shiftsRight = m_wrongShifts->text().isEmpty();
    m_check->setEnabled(understood && shiftsRight);
    m_import->setEnabled(understood && shiftsRight);
    m_save->setEnabled(shiftsRight);
    m_cancel->setText(tr("Cancel"));
    m_summary->setText(!understood    ? tr("Please say what the columns mean.")
                       : !shiftsRight ? tr("Please correct the times of the shifts.")
                                      : tr("The columns are understood. Check shows what would change."));
}

void ImportDialog::forgetResult() {
    if (!std::exchange(m_resultShown, false) || !m_preview)
        return;
    showProblems(m_preview->errors, m_preview->notices);
    showState();
}

/// What a new file probably is; true where that differs from what was assumed.
bool ImportDialog::guess(const std::vector<SourceRecord>& head) {
    const ImportKind before = m_request.kind;
    const QString month = m_request.mapping.month.isEmpty() ? guessMonth(head) : QString();
    if (!month.isEmpty())
        m_request.mapping.month = month;
    if (!m_kindChosen)
        m_request.kind = guessKind(head, m_request.mapping).value_or(before);
    if (m_request.kind != before) {
        m_kind->setCurrentIndex(m_kind->findData(int(m_request.kind)));
        fillSaved();
    }
    return m_request.kind != before || !month.isEmpty();
}

void ImportDialog::showChoices() {
    const ImportMapping& mapping = m_request.mapping;
    const bool timed = m_request.kind == ImportKind::Duties || m_request.kind == ImportKind::Absences;
    const bool house = timed || m_request.kind == ImportKind::Staff || m_request.kind == ImportKind::StrengthTargets;
    const QSignalBlocker blockSheet(m_sheet);
    m_sheet->clear();
    m_sheet->addItems(m_preview->source.sheets);
    m_sheet->setCurrentText(m_preview->source.sheet);
    const QSignalBlocker blockHeader(m_header);
    m_header->clear();
    m_header->addItem(m_preview->columns.headerLine > 0 && !mapping.headerLine
                          ? tr("found: line %1").arg(m_preview->columns.headerLine)
                          : tr("find it"));
    m_header->addItem(tr("there is none"), 0);
    for (const SourceRecord& record : m_preview->head)
        m_header->addItem(tr("line %1").arg(record.line), record.line);
    m_header->setCurrentIndex(mapping.headerLine ? std::max(0, m_header->findData(*mapping.headerLine)) : 0);
    const QSignalBlocker blockMonth(m_month);
    if (m_month->findData(mapping.month) < 0)
        m_month->addItem(mapping.month, mapping.month);
    m_month->setCurrentIndex(m_month->findData(mapping.month));
    const QSignalBlocker blockAgency(m_agency);
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(mapping.constants.value(QStringLiteral("agency")))));
    m_form->setRowVisible(m_sheet, m_preview->source.isSpreadsheet());
    m_form->setRowVisible(m_header, m_preview->source.format != u"ics");
    m_form->setRowVisible(m_agency, house);
    m_form->setRowVisible(m_month, timed && m_preview->source.format != u"ics");
    m_form->setRowVisible(m_person, timed && m_preview->source.format == u"ics");
    m_form->setRowVisible(m_replace, timed);
}

void ImportDialog::showShifts() {
    const bool timed = m_request.kind == ImportKind::Duties || m_request.kind == ImportKind::Absences;
    const bool needed =
        timed
        && (m_preview->columns.isGrid() || m_preview->columns.has(Field::Date) || !m_preview->columns.has(Field::End));
    m_form->setRowVisible(m_shifts, needed);
    if (needed) {
        const QString typed = m_shifts->toPlainText();
        const bool asTyped = shiftsFrom(typed).shifts == m_request.mapping.shifts;
        m_shifts->setValue(withCodes(asTyped ? typed : shiftLines(m_request.mapping.shifts), shiftCodes(*m_preview)));
    }
    judgeShifts();
}

void ImportDialog::judgeShifts() {
    const QStringList wrong = m_shifts->isHidden() ? QStringList() : shiftsFrom(m_shifts->toPlainText()).problems;
    m_wrongShifts->setText(wrong.join(u'\n'));
    m_form->setRowVisible(m_wrongShifts, !wrong.isEmpty());
}

void ImportDialog::showProblems(const ImportErrors& errors, const ImportNotices& notices) {
    m_problems->setRowCount(0);
    const auto add = [this](int line, const QString& column, const QString& value, const QString& text) {
        const int row = m_problems->rowCount();
        m_problems->insertRow(row);
        const QStringList cells{line > 0 ? QString::number(line) : QString(), column, value, text};
        for (int c = 0; c < int(cells.size()); ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setToolTip(plainTip(cells[c]));
            m_problems->setItem(row, c, item);
        }
    };
    for (const ImportError& e : errors)
        add(e.line, e.columnWords(), e.value, e.text);
    for (const ImportNotice& n : notices)
        add(n.line, {}, {}, tr("Note: %1").arg(n.text));
    m_problems->setVisible(m_problems->rowCount() > 0);
}

QString ImportDialog::resultWords(const ImportResult& result, bool written) {
    if (!result.changesAnything())
        return (written ? tr("Nothing was changed: %1 known.") : tr("Nothing would change: %1 known."))
            .arg(formatNumber(result.known));
    return (written ? tr("Imported: %1 new, %2 changed, %3 removed, %4 known. Undo takes all of it back.")
                    : tr("Would be imported: %1 new, %2 changed, %3 removed, %4 known."))
        .arg(formatNumber(result.added), formatNumber(result.updated), formatNumber(result.removed),
             formatNumber(result.known));
}

void ImportDialog::showResult(const ImportResult& result, bool written) {
    setRunning(false);
    m_resultShown = true;
    showProblems(result.errors, result.notices);
    if (result.refused()) {
        m_summary->setText(tr("Nothing was imported: %n error(s) in the file.", nullptr, int(result.errors.size())));
    } else {
        m_summary->setText(resultWords(result, written));
        m_import->setEnabled(!written);
        m_cancel->setText(written ? tr("Close") : tr("Cancel"));
    }
    // While it ran nothing but Cancel could have the focus; Return must not throw all of it away.
    if (result.refused())
        m_problems->setFocus(Qt::OtherFocusReason);
    else
        (written ? m_cancel : m_import)->setFocus(Qt::OtherFocusReason);
    emit ended(written);
}

void ImportDialog::showTrouble(const QString& text) {
    setRunning(false);
    m_resultShown = false;
    m_import->setEnabled(false);
    m_check->setEnabled(false);
    showProblems({{0, {}, {}, text}}, {});
    m_summary->setText(text);
    emit ended(false);
}

void ImportDialog::setRunning(bool running) {
    for (QWidget* w : std::initializer_list<QWidget*>{m_choose, m_kind, m_saved, m_save, m_sheet, m_header, m_agency,
                                                      m_month, m_person, m_shifts, m_replace, m_table, m_skip})
        w->setEnabled(!running);
    m_check->setEnabled(!running);
    m_import->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_cancel->setText(tr("Cancel"));
    if (running)
        m_summary->setText(tr("The file is being read …"));
}

void ImportDialog::reject() {
    if (m_job->running())
        m_job->cancel();
    else
        QDialog::reject();
}

/// The column gets this field and loses what it meant before; another one that had the field is no longer used.
void ImportDialog::chooseField(int column, const QString& field) {
    ImportMapping& mapping = m_request.mapping;
    const QString header = m_preview->columns.columns[size_t(column)].header;
    const ImportKindInfo kind = importKindInfo(m_request.kind);
    if (!field.isEmpty())
        for (const ColumnPlan::Column& other : m_preview->columns.columns) {
            const FieldInfo* info = other.field ? kind.field(*other.field) : nullptr;
            if (other.header != header && other.field && info && info->name == field)
                mapping.columns.insert(other.header, QString());
        }
    mapping.columns.insert(header, field);
    mapping.constants.remove(field);
    refresh();
}

void ImportDialog::takeShifts() {
    m_request.mapping.shifts = shiftsFrom(m_shifts->toPlainText()).shifts;
    judgeShifts();
    showState();
    refresh();
}

void ImportDialog::toggleLines() {
    for (const int line : m_table->selectedLines())
        if (m_request.mapping.skipLines.erase(line) == 0)
            m_request.mapping.skipLines.insert(line);
    refresh();
}

void ImportDialog::fillSaved() {
    const QSignalBlocker block(m_saved);
    const QString kind = importKindInfo(m_request.kind).name;
    m_savedMappings.clear();
    m_saved->clear();
    m_saved->addItem(tr("recognise the columns"));
    for (const SavedMapping& saved : m_workspace.all<SavedMapping>("name")) {
        if (saved.kind != kind)
            continue;
        m_savedMappings.push_back(saved);
        const int agency = m_agency->findData(qlonglong(saved.agency.value()), Qt::UserRole + 1);
        m_saved->addItem(agency < 0
                             ? saved.name.str()
                             : tr("%1 (%2)", "mapping, authority").arg(saved.name.str(), m_agency->itemText(agency)));
    }
}

void ImportDialog::useSaved(int index) {
    const QString month = m_request.mapping.month;
    const QString sheet = m_request.mapping.sheet;
    m_prompts.guarded(this, [&] {
        m_request.mapping =
            index == 0 ? ImportMapping() : ImportMapping::fromJson(m_savedMappings[size_t(index) - 1].mapping.toUtf8());
    });
    m_request.mapping.month = month;
    if (m_request.mapping.sheet.isEmpty() || !m_preview || !m_preview->source.sheets.contains(m_request.mapping.sheet))
        m_request.mapping.sheet = sheet;
    refresh();
}

/// One's own goes before that of another authority; 0 = none fits.
int ImportDialog::fittingSaved(const ImportPreview& preview) const {
    int found = 0;
    for (size_t i = 0; i < m_savedMappings.size(); ++i) {
        const bool own = m_savedMappings[i].agency == mappingOwner();
        if ((found == 0 || own) && fits(m_savedMappings[i].mapping.toUtf8(), preview)) {
            found = int(i) + 1;
            if (own)
                break;
        }
    }
    return found;
}

AgencyId ImportDialog::mappingOwner() const {
    const qint64 chosen = m_agency->currentData(Qt::UserRole + 1).toLongLong();
    return chosen > 0 ? AgencyId(chosen) : m_workspace.ownAgencyId().value_or(AgencyId(1));
}

void ImportDialog::saveMapping() {
    const auto name = m_prompts.askLine(this, tr("Save mapping"), tr("Name of the column mapping"), tr("Save"));
    if (!name || name->trimmed().isEmpty())
        return;
    const QString kind = importKindInfo(m_request.kind).name;
    ImportMapping mapping = m_request.mapping;
    mapping.skipLines.clear(); // they belong to this one file
    mapping.month.clear();
    const AgencyId owner = mappingOwner();
    m_prompts.guarded(this, [&] {
        m_workspace.change(tr("Save column mapping"), [&](Writer& writer) {
            streife::saveMapping(writer, owner, kind, *name, QString::fromUtf8(mapping.toJson()));
        });
    });
    fillSaved();
    for (size_t i = 0; i < m_savedMappings.size(); ++i)
        if (m_savedMappings[i].name.str() == name->trimmed())
            m_saved->setCurrentIndex(int(i) + 1);
}

} // namespace streife
