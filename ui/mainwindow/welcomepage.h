// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace streife {

class ChoiceField;
class Settings;
class TextField;
struct Founding;

/// What stands there before a file is open: found a partnership, open a file, look at the demo city.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(Settings& settings, QWidget* parent = nullptr);
    void refresh(); ///< recent files
    void focusNew();
    void focusSettings();

signals:
    void createRequested(const streife::Founding& founding);
    void openRequested(const QString& path); ///< empty = ask
    void demoRequested();
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildNew();
    QWidget* buildOpen();
    void checkForm();
    [[nodiscard]] Founding founding() const;

    Settings& m_settings;
    TextField* m_name = nullptr;
    ChoiceField* m_land = nullptr;
    TextField* m_municipality = nullptr;
    TextField* m_agency = nullptr;
    TextField* m_short = nullptr;
    ChoiceField* m_kind = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_settingsLink = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace streife
