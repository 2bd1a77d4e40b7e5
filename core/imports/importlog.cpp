// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/importlog.h"

#include "core/base/formats.h"
#include "core/base/tr.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qsizetype kMaxValue = 80;
constexpr int kMaxNotices = 200;

QString shortened(const QString& value) {
    return value.size() <= kMaxValue ? value : value.left(kMaxValue - 1) + QChar(0x2026);
}

} // namespace

void ImportLog::error(int line, const QString& column, const QString& value, const QString& text) {
    keep({line, column, shortened(value), text, m_labels.value(column)});
}

void ImportLog::keep(ImportError error) {
    if (m_errorCount++ < kMaxListed)
        m_errors.push_back(std::move(error));
}

void ImportLog::notice(int line, const QString& text) {
    if (m_noticeCount++ < kMaxNotices)
        m_notices.push_back({line, text});
}

ImportErrors ImportLog::errors() const {
    ImportErrors out = m_errors;
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    if (m_errorCount > kMaxListed)
        out.push_back({0, {}, {}, streife::tr("… and %1 more errors.").arg(formatNumber(m_errorCount - kMaxListed))});
    return out;
}

ImportNotices ImportLog::notices() const {
    ImportNotices out = m_notices;
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    if (m_noticeCount > kMaxNotices)
        out.push_back({0, streife::tr("… and %1 more notices.").arg(formatNumber(m_noticeCount - kMaxNotices))});
    return out;
}

} // namespace streife
