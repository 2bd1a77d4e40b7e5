// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/readermessages.h"

#include "core/base/tr.h"

namespace streife {
namespace {

QString contentText(const QString& file, const QString& found) {
    if (found == u"text")
        return tr("%1 is not a spreadsheet but plain text. Please save it again as a spreadsheet, or give it the "
                  "suffix .csv.")
            .arg(file);
    if (found == u"pdf")
        return tr("%1 is a PDF. A PDF can't be imported; please ask for the spreadsheet it was made from.").arg(file);
    if (found == u"zip")
        return tr("%1 is not what its suffix says. If it is a spreadsheet, please give it the suffix .xlsx or .ods.")
            .arg(file);
    return tr("%1 is not a text file but an older spreadsheet or document. Please save it as .xlsx or .csv.").arg(file);
}

} // namespace

QString refusalText(const QString& code, const QString& file, const QString& value) {
    if (code == u"missing")
        return tr("The file %1 does not exist. Please check the name.").arg(file);
    if (code == u"folder")
        return tr("%1 is a folder. Please choose a file.").arg(file);
    if (code == u"not-a-file")
        return tr("%1 is not an ordinary file. Please copy it to this computer and choose the copy.").arg(file);
    if (code == u"unreadable")
        return tr("%1 can't be read (%2). Please check the access rights.").arg(file, value);
    if (code == u"empty")
        return tr("%1 is empty. Please save it again in the program it comes from.").arg(file);
    if (code == u"empty-sheet")
        return tr("%1 has no sheet with content.").arg(file);
    if (code == u"sheet")
        return tr("%1 has no sheet \"%2\".").arg(file, value);
    if (code == u"suffix")
        return tr("%1 can't be imported: known are .csv, .xlsx, .ods and .ics.").arg(file);
    if (code == u"old-excel")
        return tr("%1 is in the old Excel format or protected by a password. Please save it as .xlsx without a "
                  "password.")
            .arg(file);
    if (code == u"content")
        return contentText(file, value);
    if (code == u"too-large")
        return tr("%1 is too large: more than %2 MB. Please divide it into several files.").arg(file, value);
    if (code == u"unpacked")
        return tr("%1 would unpack to more than %2 MB; that is no spreadsheet of people's work. It was not opened.")
            .arg(file, value);
    if (code == u"memory")
        return tr("%1 needs more memory than reading a file may take. Please save it as .csv.").arg(file);
    if (code == u"damaged")
        return tr("%1 is damaged or too wide to be read. Please save it again in the program it comes from.").arg(file);
    if (code == u"binary")
        return tr("%1 is not a text file. Please save it as CSV in UTF-8.").arg(file);
    if (code == u"encoding")
        return tr("Some letters are in no known encoding. Please save %1 as CSV in UTF-8.").arg(file);
    if (code == u"mixed")
        return tr("The letters of this line are not in UTF-8, those of line %2 are. Please save %1 as CSV in UTF-8.")
            .arg(file, value);
    if (code == u"open-quote")
        return tr("A quotation mark opens here and is never closed.");
    if (code == u"quote")
        return tr("After a closing quotation mark only a separator may follow. A quotation mark inside quoted text is "
                  "written twice.");
    if (code == u"long-cell")
        return tr("This entry is longer than 1 MB.");
    if (code == u"columns")
        return tr("This line has more than %1 columns.").arg(value);
    if (code == u"not-a-calendar")
        return tr("%1 is not a calendar: the line BEGIN:VCALENDAR is missing.").arg(file);
    if (code == u"event-cut")
        return tr("This calendar entry has no end; the file was probably cut off.");
    if (code == u"event")
        return tr("This calendar entry can't be read.");
    if (code == u"event-time")
        return tr("The time of this calendar entry (%1) is missing or can't be read.").arg(value);
    if (code == u"recurrence")
        return tr("This calendar entry recurs too often (%1). Please write its dates into the calendar one by one, or "
                  "as daily, weekly, monthly or yearly.")
            .arg(value);
    if (code == u"zone")
        return tr("The time zone \"%1\" of this calendar entry is unknown.").arg(value);
    if (code == u"too-many")
        return tr("The calendar has more than %1 changed occurrences.").arg(value);
    return tr("%1 can't be read (%2).").arg(file, code);
}

QString readerNotice(const QString& code, const QString& value) {
    if (code == u"recurrence-capped")
        return tr("The recurrence of \"%1\" has no end or is very long; its first 1,000 dates were read.").arg(value);
    if (code == u"cancelled")
        return tr("\"%1\" is cancelled in the calendar and was left out.").arg(value);
    return code;
}

} // namespace streife
