internal import Relations
internal import Screen

extension Browser {
    /// Opens a box; one without lines says why instead.
    mutating func open(_ menu: Menu, orSay reason: String) {
        guard !menu.items.isEmpty else {
            notice = Notice(reason)
            return
        }
        overlay = .menu(menu)
    }

    /// Takes a key while a box is open: a letter takes its line, the arrows choose, and Esc closes.
    mutating func pressInMenu(_ key: Key) -> [Effect] {
        guard case .menu(var menu) = overlay else { return [] }
        switch key {
        case .escape, .control("c"), .control("g"), .backspace, .left:
            overlay = nil
            return []
        case .down, .tab: menu.chosen = (menu.chosen + 1) % menu.items.count
        case .up, .backTab: menu.chosen = (menu.chosen + menu.items.count - 1) % menu.items.count
        case .home, .pageUp: menu.chosen = 0
        case .end, .pageDown: menu.chosen = menu.items.count - 1
        case .delete:
            guard case .recall(let number) = menu.items[menu.chosen].choice else { return [] }
            overlay = nil
            return forgetView(number)
        case .enter, .right: return take(menu.items[menu.chosen].choice)
        default:
            if let item = menu.items.first(where: { key == .character($0.key) }) { return take(item.choice) }
            if key == menu.opener { return take(menu.items[menu.chosen].choice) }
            return []
        }
        overlay = .menu(menu)
        return []
    }

    /// Does what a line of a box says.
    mutating func take(_ choice: Menu.Choice) -> [Effect] {
        overlay = nil
        switch choice {
        case .yank(let yank): return self.yank(yank)
        case .edit(let edit): return [.edit(edit)]
        case .recall(let number): return recall(number)
        case .overwrite(.ask(let request)): return ask(request)
        case .overwrite(let effect): return [effect]
        case .close: break
        case .sort(let order): sort(by: order)
        case .filter(let term): change { $0.filter = $0.filter.adding(term) }
        }
        return []
    }
}
