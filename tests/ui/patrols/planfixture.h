// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include "core/patrols/patrolservice.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace streife::test {

/// The plan of the small demo city on screen, at Tuesday of KW 48/2026, in the window that has the keyboard.
struct PlanOnScreen {
    DemoFile file;
    Workspace& ws = file.workspace();
    Prompts prompts;
    std::unique_ptr<PlanArea> area;

    PlanOnScreen() {
        prompts.setSilent(true);
        area = std::make_unique<PlanArea>(ws, prompts);
        QObject::connect(&ws, &Workspace::changed, area.get(), &PlanArea::refresh);
        area->resize(1240, 800);
        QSignalSpy painted(area.get(), &PlanArea::weekPainted);
        area->show();
        REQUIRE((painted.count() > 0 || painted.wait(5000)));
        area->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(area.get()));
        QApplication::processEvents(); // findings follow the first paint
    }

    [[nodiscard]] const std::vector<BoardBlock>& blocks() const { return area->board().board().blocks; }
    [[nodiscard]] PlannedPatrol stored(PatrolId id) {
        return *ws.read([&](Database& db) { return readPatrol(db, id); });
    }
    /// A patrol of ours and the partner in free time of this week, chosen.
    PatrolId makePatrol(const TimeSpan& span) {
        emit area->board().createRequested(span);
        REQUIRE(area->selection());
        return *area->selection();
    }
    void change(PatrolId id, const std::function<void(PatrolDraft&)>& work) {
        ws.change(QStringLiteral("elsewhere"), [&](Writer& w) {
            PatrolDraft wanted = PatrolDraft::of(*readPatrol(w.db(), id));
            work(wanted);
            PatrolService(w).update(id, wanted);
        });
    }
    template <class W> W* field(const char* name) const {
        auto* found = area->inspector().findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr)
            throw std::runtime_error(name);
        return found;
    }
    /// By what a screen reader says.
    template <class W> W* named(const QString& name) const {
        for (W* w : area->inspector().findChildren<W*>())
            if (w->accessibleName() == name)
                return w;
        throw std::runtime_error(name.toStdString());
    }
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }
    static void pick(ChoiceField* field, int value) {
        field->setCurrentIndex(field->findData(value));
        emit field->activated(field->currentIndex());
        QApplication::processEvents();
    }
};

} // namespace streife::test
