// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace streife {

Error::Error(ErrorCode code, QString text, QString detail)
    : m_code(code), m_text(std::move(text)), m_detail(std::move(detail)), m_what(m_text.toUtf8()) {
}

} // namespace streife
