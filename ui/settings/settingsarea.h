// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/commands.h"
#include "ui/widgets/area.h"

class QLabel;
class QStackedWidget;

namespace streife {

class KeysPage;
class ListView;
class Segments;
class Settings;
class Theme;

/// What this person has chosen at this computer: look, language, keys, files. It takes effect at once, only the
/// language at the next start.
class SettingsArea : public Area {
    Q_OBJECT
public:
    enum Page { Look, Language, Keys, Files };

    SettingsArea(Theme& theme, Settings& settings, const std::vector<Command>& commands, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    [[nodiscard]] QWidget* searchField() override;
    void showPage(Page page);
    [[nodiscard]] Page page() const;

signals:
    void keysChanged();
    void said(const QString& text);

private:
    QWidget* buildLook();
    QWidget* buildLanguage();
    QWidget* buildFiles();
    void showLook();
    void showFiles();

    Theme& m_theme;
    Settings& m_settings;
    Segments* m_pages;
    QStackedWidget* m_stack;
    Segments* m_look = nullptr;
    Segments* m_font = nullptr;
    KeysPage* m_keys;
    QLabel* m_recent = nullptr;
    QLabel* m_folders = nullptr;
};

} // namespace streife
