// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekboardaccessible.h"

#include "ui/patrols/weekboard.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace streife {
namespace {

/// One patrol. It knows its place in the board only, so it never outlives what it describes by more than a query.
class BlockInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BlockInterface(WeekBoard* board, int index) : m_board(board), m_index(index) {}

    [[nodiscard]] bool isValid() const override {
        return m_board != nullptr && m_index < int(m_board->board().blocks.size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_board);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text t) const override {
        if (!isValid())
            return {};
        const BoardBlock& block = m_board->board().blocks[size_t(m_index)];
        if (t == QAccessible::Name)
            return QString(block.description).replace(QLatin1Char('\n'), QStringLiteral(", "));
        return t == QAccessible::Description ? block.time : QString();
    }
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect r = m_board->boardLayout().block(size_t(m_index));
        return {m_board->viewport()->mapToGlobal(m_board->toViewport(r.topLeft())), r.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid()) {
            s.invalid = true;
            return s;
        }
        const bool chosen = m_board->selection() == m_board->board().blocks[size_t(m_index)].id;
        s.selectable = s.focusable = true;
        s.selected = chosen;
        s.focused = chosen && m_board->hasFocus();
        s.offscreen = !m_board->viewport()->rect().intersects(
            QRect(m_board->viewport()->mapFromGlobal(rect().topLeft()), rect().size()));
        return s;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        const PatrolId id = m_board->board().blocks[size_t(m_index)].id;
        m_board->select(id);
        if (name == pressAction())
            emit m_board->editRequested(id);
        else
            m_board->setFocus();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<WeekBoard> m_board;
    int m_index;
};

class BoardInterface : public QAccessibleWidget {
public:
    explicit BoardInterface(WeekBoard* board) : QAccessibleWidget(board, QAccessible::List), m_board(board) {}
    ~BoardInterface() override {
        for (const auto& [index, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_board->board().blocks.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_items.find(index);
        if (known != m_items.end())
            return QAccessible::accessibleInterface(known->second);
        auto* item = new BlockInterface(m_board, index);
        m_items[index] = QAccessible::registerAccessibleInterface(item);
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* item) const override {
        for (const auto& [index, id] : m_items)
            if (QAccessible::accessibleInterface(id) == item)
                return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint content = m_board->toContent(m_board->viewport()->mapFromGlobal(QPoint(x, y)));
        const auto index = m_board->boardLayout().blockAt(content);
        return index ? child(int(*index)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto chosen = m_board->selection();
        for (int i = 0; chosen && i < childCount(); ++i)
            if (m_board->board().blocks[size_t(i)].id == *chosen)
                return child(i);
        return nullptr;
    }

private:
    WeekBoard* m_board;
    mutable std::map<int, QAccessible::Id> m_items;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* board = qobject_cast<WeekBoard*>(object);
    return board == nullptr ? nullptr : new BoardInterface(board);
}

} // namespace

void installBoardAccessibility() {
    QAccessible::installFactory(makeInterface);
}

} // namespace streife
