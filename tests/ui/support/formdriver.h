// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QApplication>
#include <QFocusEvent>
#include <QTest>

namespace streife::test {

/// Works a form the way people do: finds what a screen reader would name, types and leaves the field.
class FormDriver {
public:
    explicit FormDriver(QWidget& form) : m_form(form) {}

    template <class W> [[nodiscard]] W* find(const QString& name) const {
        for (W* widget : m_form.findChildren<W*>())
            if (widget->accessibleName() == name || (!name.isEmpty() && widget->objectName() == name))
                return widget;
        return nullptr;
    }
    template <class W> [[nodiscard]] W* get(const QString& name) const {
        W* widget = find<W>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }
    [[nodiscard]] QString text(const QString& name) const { return get<QLineEdit>(name)->text(); }

    /// Over what stands there; keyClicks knows ASCII only.
    void begin(const QString& name, const QString& text) const {
        auto* field = get<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        field->setText(text);
        field->setModified(true);
    }
    void leave(const QString& name) const {
        QTest::keyClick(get<QLineEdit>(name), Qt::Key_Return);
        QApplication::processEvents();
    }
    void type(const QString& name, const QString& text) const {
        begin(name, text);
        leave(name);
    }
    void choose(const QString& name, int row) const {
        auto* field = get<ChoiceField>(name);
        field->setFocus();
        field->setCurrentIndex(row);
        emit field->activated(row);
        QApplication::processEvents();
    }
    void chooseText(const QString& name, const QString& entry) const {
        const int row = get<ChoiceField>(name)->findText(entry);
        INFO(entry.toStdString());
        REQUIRE(row >= 0);
        choose(name, row);
    }
    void lines(const QString& name, const QString& text) const {
        auto* field = get<LinesField>(name);
        field->setFocus();
        field->setPlainText(text);
        field->finish();
        QApplication::processEvents();
    }
    void click(const QString& name) const {
        get<QPushButton>(name)->click();
        QApplication::processEvents();
    }

private:
    QWidget& m_form;
};

} // namespace streife::test
