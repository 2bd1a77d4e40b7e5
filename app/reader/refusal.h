// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace streife::reader {

/// Why a file isn't read any further. The program that started the reader makes the sentence; `code` is listed there
/// (core/imports/readermessages.cpp).
struct Refusal {
    std::string code;
    long long line = 0; ///< physical line, 0 = the whole file
    std::string value;  ///< what stands there, short
};

} // namespace streife::reader
