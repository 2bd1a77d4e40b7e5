// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace streife::reader {

/// Takes away from this process what reading a file doesn't need: memory and time beyond a limit, writing files,
/// sockets, other programs. It also dies with the process that started it. To be called before the file is touched.
void enterSandbox();

} // namespace streife::reader
