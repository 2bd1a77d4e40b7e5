// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest area there can be: hotspots that have nothing but a name.
#pragma once

#include "tests/support/workspacefixture.h"
#include "ui/support/prompts.h"
#include "ui/widgets/recordarea.h"

#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"

#include <QApplication>
#include <QTest>

namespace streife::test {

class NameArea : public RecordArea {
public:
    NameArea(Workspace& workspace, Prompts& prompts)
        : RecordArea(workspace, prompts,
                     {QStringLiteral("Names"), QStringLiteral("Names"), QStringLiteral("No name yet."),
                      QStringLiteral("New name"), QStringLiteral("Choose a name.")}),
          m_model({{QStringLiteral("Name"), [](const Hotspot& h) { return h.name.str(); }}}) {
        setListModel(&m_model, {100});
        refresh({});
    }
    void refresh(const RowChanges&) override {
        m_model.setRows(workspace().all<Hotspot>());
        showCurrent();
    }
    void createNew() override {
        QStringList taken;
        for (const Hotspot& h : m_model.rows())
            taken << h.name.str();
        const QString name = freeName(QStringLiteral("Neu"), QStringLiteral("Neu %1"), taken);
        create(QStringLiteral("Anlegen"), [&](Writer& w) {
            if (refuse)
                throw Error(ErrorCode::Input, QStringLiteral("Heute nicht."));
            return HotspotService(w)
                .add({w.newId<Hotspot>(), workspace().partnershipId(), ShortText(name), {}, {}, {}, 0, 0, {}})
                .value();
        });
    }
    TextField* field = nullptr;
    bool refuse = false;
    std::optional<ErrorCode> refuses; ///< every renaming
    int fills = 0;

protected:
    QWidget* buildForm() override {
        auto* form = new FormColumn(this);
        field = new TextField(QStringLiteral("Name"), form);
        form->addField(QStringLiteral("Name"), field);
        form->finish();
        connect(field, &TextField::changed, this, [this] {
            edit([this] {
                const Hotspot before = *m_shown;
                Hotspot after = before;
                after.name = ShortText(field->value());
                if (refuses)
                    throw Error(*refuses, QStringLiteral("Heute nicht."));
                workspace().change(QStringLiteral("Umbenennen"),
                                   [&](Writer& w) { HotspotService(w).save(before, after); });
            });
        });
        return form;
    }
    bool fillForm(qint64 id) override {
        ++fills;
        const auto row = m_model.rowOf(id);
        if (!row)
            return false;
        m_shown = m_model.row(*row);
        field->setValue(m_shown->name.str());
        return true;
    }
    void removeRecord(qint64 id) override {
        if (const auto row = m_model.rowOf(id))
            remove(m_model.row(*row).name.str(), [id](Writer& w) { HotspotService(w).remove(HotspotId(id)); });
    }

private:
    ListModel<Hotspot> m_model;
    std::optional<Hotspot> m_shown;
};

struct AreaFixture : WorkspaceFixture {
    Prompts prompts;
    std::unique_ptr<NameArea> area;

    AreaFixture() {
        prompts.setSilent(true);
        area = std::make_unique<NameArea>(ws(), prompts);
        QObject::connect(&ws(), &Workspace::changed, area.get(), &NameArea::refresh);
        area->resize(900, 600);
        area->show();
        area->activateWindow();
        (void)QTest::qWaitForWindowActive(area.get());
    }
    [[nodiscard]] QStringList names() {
        QStringList out;
        for (const Hotspot& h : ws().all<Hotspot>())
            out << h.name.str();
        return out;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* b : area->findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
};

} // namespace streife::test
