// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/boardview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace streife {
namespace {

/// One item. It knows its place in the board only, so it never outlives what it describes by more than a query.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(BoardView* board, int index) : m_board(board), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_board != nullptr && m_index < m_board->itemCount(); }
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
        if (t == QAccessible::Name)
            return m_board->itemName(m_index).replace(QLatin1Char('\n'), QStringLiteral(", "));
        return t == QAccessible::Description ? m_board->itemTime(m_index) : QString();
    }
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect r = m_board->itemRect(m_index);
        return {m_board->viewport()->mapToGlobal(m_board->toViewport(r.topLeft())), r.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid()) {
            s.invalid = true;
            return s;
        }
        s.selectable = s.focusable = s.multiSelectable = true;
        s.selected = m_board->isChosen(m_index);
        s.focused = m_board->currentItem() == m_index && m_board->hasFocus();
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
        m_board->chooseItem(m_index);
        if (name == pressAction())
            m_board->openItem(m_index);
        else
            m_board->setFocus();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<BoardView> m_board;
    int m_index;
};

class BoardInterface : public QAccessibleWidget {
public:
    explicit BoardInterface(BoardView* board) : QAccessibleWidget(board, QAccessible::List), m_board(board) {}
    ~BoardInterface() override {
        for (const auto& [index, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_board->itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_items.find(index);
        if (known != m_items.end())
            return QAccessible::accessibleInterface(known->second);
        auto* item = new ItemInterface(m_board, index);
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
        const auto index = m_board->itemAt(content);
        return index ? child(*index) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto current = m_board->currentItem();
        return current ? child(*current) : nullptr;
    }

private:
    BoardView* m_board;
    mutable std::map<int, QAccessible::Id> m_items;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* board = qobject_cast<BoardView*>(object);
    return board == nullptr ? nullptr : new BoardInterface(board);
}

} // namespace

void installBoardAccessibility() {
    QAccessible::installFactory(makeInterface);
}

} // namespace streife
