// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/otherslots.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace streife {

/// Why a patrol is declined, and which other times would do.
class RefusalForm : public QWidget {
    Q_OBJECT
public:
    RefusalForm(const QString& agency, const std::vector<OtherSlot>& slots_, QWidget* parent);

signals:
    void done(const QString& note, const std::vector<streife::TimeSpan>& alternatives);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    std::vector<OtherSlot> m_slots;
    std::vector<QCheckBox*> m_boxes;
    QLineEdit* m_reason;
};

/// Who promised on the phone, and in which function.
class PhoneForm : public QWidget {
    Q_OBJECT
public:
    PhoneForm(const QString& agency, QWidget* parent);

signals:
    void done(const QString& name, const QString& function);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    QLineEdit* m_name;
    QLineEdit* m_function;
};

} // namespace streife
