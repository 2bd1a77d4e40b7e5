// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/spreadsheet.h"

#include <QDateTime>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <cstdio>

namespace streife::reader {
namespace {

/// A failure inside GDAL must not look like a short sheet; its warnings about limits neither.
struct GdalErrors {
    bool failed = false;
    std::string text;
};

void CPL_STDCALL onGdalError(CPLErr level, CPLErrorNum, const char* message) {
    auto* errors = static_cast<GdalErrors*>(CPLGetErrorHandlerUserData());
    const bool limit = level == CE_Warning && std::string_view(message).find("Limiting") != std::string_view::npos;
    if (errors->failed || (level < CE_Failure && !limit))
        return;
    errors->failed = true;
    errors->text = message;
}

class ErrorScope {
public:
    ErrorScope() { CPLPushErrorHandlerEx(onGdalError, &m_errors); }
    ~ErrorScope() { CPLPopErrorHandler(); }
    ErrorScope(const ErrorScope&) = delete;
    ErrorScope& operator=(const ErrorScope&) = delete;

    void refuseIfFailed() const {
        if (m_errors.failed)
            throw Refusal{"damaged", 0, m_errors.text.substr(0, 200)};
    }

private:
    GdalErrors m_errors;
};

void configure() {
    for (const char* name : {"OGR_XLSX_HEADERS", "OGR_ODS_HEADERS"})
        CPLSetConfigOption(name, "DISABLE");
    for (const char* name : {"OGR_XLSX_FIELD_TYPES", "OGR_ODS_FIELD_TYPES"})
        CPLSetConfigOption(name, "STRING");
    CPLSetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR");
    CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_FILENAME", "none");
    CPLSetConfigOption("GDAL_HTTP_TIMEOUT", "1");
}

OGRLayer* pickLayer(GDALDataset& data, const QString& sheet) {
    bool isNumber = false;
    const int number = sheet.toInt(&isNumber);
    OGRLayer* byNumber = nullptr;
    for (int i = 0; i < data.GetLayerCount(); ++i) {
        OGRLayer* layer = data.GetLayer(i);
        if (sheet.isEmpty() && layer->GetFeatureCount() > 0)
            return layer;
        if (!sheet.isEmpty() && sheet.compare(QString::fromUtf8(layer->GetName()), Qt::CaseInsensitive) == 0)
            return layer;
        if (isNumber && number == i + 1)
            byNumber = layer;
    }
    if (byNumber)
        return byNumber;
    if (sheet.isEmpty())
        throw Refusal{"empty-sheet", 0, {}};
    throw Refusal{"sheet", 0, sheet.toStdString()};
}

} // namespace

std::string isoCell(const char* text) {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    double second = 0;
    int used = 0;
    const std::string_view all(text);
    const auto done = [&] { return used > 0 && size_t(used) == all.size(); };
    if (all.size() == 10 && std::sscanf(text, "%4d/%2d/%2d%n", &year, &month, &day, &used) == 3 && done()) {
        const QDate date(year, month, day);
        return date.isValid() ? date.toString(Qt::ISODate).toStdString() : std::string(all);
    }
    used = 0;
    if (std::sscanf(text, "%4d/%2d/%2d %2d:%2d:%lf%n", &year, &month, &day, &hour, &minute, &second, &used) == 6
        && done()) {
        QDateTime at(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        if (!at.isValid())
            return std::string(all);
        at = at.addSecs(qint64(std::lround(second)));
        return at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
    }
    used = 0;
    if (std::sscanf(text, "PT%dH%dM%lfS%n", &hour, &minute, &second, &used) == 3 && done() && hour >= 0 && hour < 1000
        && minute >= 0 && minute < 60) {
        char out[32];
        std::snprintf(out, sizeof out, "%02d:%02d:%02d", hour, minute, std::min(59, int(second)));
        return out;
    }
    return std::string(all);
}

void readSpreadsheet(const QString& path, Format format, const QString& sheet, Output& out) {
    refuseZipBomb(path);
    configure();
    if (format == Format::Xlsx)
        RegisterOGRXLSX();
    else
        RegisterOGRODS();
    const ErrorScope errors;
    const GDALDatasetUniquePtr data(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
    errors.refuseIfFailed();
    if (!data)
        throw Refusal{"content", 0, "zip"};
    OGRLayer* layer = pickLayer(*data, sheet);
    Description description{format == Format::Xlsx ? "xlsx" : "ods", {}, {}, layer->GetName(), {}};
    for (auto* each : data->GetLayers())
        description.sheets.emplace_back(each->GetName());
    (void)layer->GetFeatureCount(); // parses the sheet, so that a damaged one is refused before its first row is out
    errors.refuseIfFailed();
    out.describe(description);
    Record record;
    for (const auto& feature : *layer) {
        record.line = feature->GetFID();
        record.cells.resize(size_t(feature->GetFieldCount()));
        bool any = false;
        for (int i = 0; i < feature->GetFieldCount(); ++i) {
            std::string& cell = record.cells[size_t(i)];
            cell = feature->IsFieldSetAndNotNull(i) ? isoCell(feature->GetFieldAsString(i)) : std::string();
            any = any || !cell.empty();
        }
        if (any)
            out.record(record);
    }
    errors.refuseIfFailed();
}

} // namespace streife::reader
