// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/mainwindow/windowfixture.h"

namespace streife::test {

/// Leads through every page, panel and dialog of the window.
struct WalkFixture : WindowOnScreen {
    using Look = std::function<void(const char* page, QWidget& root)>;

    void everyPage(const Look& look);

private:
    void plans(const Look& look);
    void papers(const Look& look);
    void popups(const Look& look);
    void dialogs(const Look& look);
    void imports(const Look& look);
    void questions(const Look& look);
    /// The window that `act` opens; it is closed again.
    void opened(const char* page, const std::function<void()>& act, const Look& look);
    /// As opened(), for what comes back only when it was answered.
    void asked(const char* page, const std::function<void()>& act, const Look& look);
};

[[nodiscard]] std::string describe(const QWidget* w);

/// What is too small for its text in `root`, line by line; empty where all of it can be read.
[[nodiscard]] QStringList clippedIn(const QWidget& root);

} // namespace streife::test
