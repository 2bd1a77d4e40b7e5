// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace streife {

enum class Language { German, English };

/// Makes every text of the program (and Qt's own buttons) appear in this language, and dates follow German habits.
/// German is the default whatever the system says. Needs the application object; may be called again.
void setLanguage(Language language);
[[nodiscard]] Language currentLanguage();

} // namespace streife
