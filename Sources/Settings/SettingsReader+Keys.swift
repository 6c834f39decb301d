internal import Browsing
internal import OrderedCollections
internal import Records
internal import Screen

extension SettingsReader {
    /// A key that the file gives to an action, and where it says so.
    private struct Given {
        let key: Key
        let action: Action
        let place: Tree
    }

    /// Reads the keys of actions. A key has one meaning: what the file gives to an action, another one loses.
    mutating func readKeys(_ value: Tree) {
        guard case .mapping(let mapping) = value else {
            file.report(
                "“keys” names actions and their keys, such as “pair: p” on a line of its own, indented.", at: value)
            return
        }
        let (given, named) = keys(in: mapping)
        apply(given, named)
    }

    /// Reads keys that mean something else on one page.
    mutating func readPageKeys(_ value: Tree) {
        guard case .mapping(let mapping) = value else {
            file.report(
                "“page-keys” names pages, and below each its actions and keys, such as “timeline: {finer: Right}”.",
                at: value)
            return
        }
        for pair in mapping.pairs {
            guard let page = page(pair.key) else { continue }
            guard case .mapping(let actions) = pair.value else {
                file.report("A page has actions and their keys, such as {finer: Right}.", at: pair.value)
                continue
            }
            for one in keys(in: actions).given {
                guard one.action.hasMeaning(on: page) else {
                    file.report("“\(one.action.rawValue)” has no meaning on the page “\(page.name)”.", at: one.place)
                    continue
                }
                settings.pageKeys[page, default: [:]][one.action, default: []].append(one.key)
            }
        }
    }

    /// The keys that actions are given, and the actions that are named at all.
    private func keys(in mapping: Tree.Mapping) -> (given: [Given], named: [Action: Tree]) {
        var given: [Given] = []
        var named: [Action: Tree] = [:]
        for pair in mapping.pairs {
            guard let action = action(pair.key) else { continue }
            named[action] = pair.key
            for item in items(pair.value) {
                guard case .scalar(let scalar) = item, let key = Key(named: scalar.string) else {
                    reportNoKey(item)
                    continue
                }
                if let other = given.first(where: { $0.key == key }) {
                    guard other.action != action else { continue }
                    file.report(
                        "“\(key)” is the key of “\(other.action.rawValue)” too, further up. Give one of them another key.",
                        at: item)
                } else {
                    given.append(Given(key: key, action: action, place: item))
                }
            }
        }
        return (given, named)
    }

    private func page(_ key: Tree) -> PageAddress.Kind? {
        let names = PageAddress.Kind.allCases.map(\.name)
        guard case .scalar(let name) = key else {
            file.report("The name of a page is a plain word.", at: key)
            return nil
        }
        if let page = PageAddress.Kind(name: name.string) { return page }
        file.report(
            "“\(name.string.quotedSafely)” is not a page. " + remedy(for: name.string, among: names), at: key)
        return nil
    }

    private mutating func apply(_ given: [Given], _ named: [Action: Tree]) {
        var keys = KeyMap.standard.keys
        for action in named.keys { keys[action] = given.filter { $0.action == action }.map(\.key) }
        for one in given {
            for (action, own) in keys where action != one.action && own.contains(one.key) {
                let left = own.filter { $0 != one.key }
                keys[action] = left
                if left.isEmpty {
                    file.report(
                        "“\(one.key)” was the only key of “\(action.rawValue)”, which has none now. Give it another key.",
                        at: one.place)
                }
            }
        }
        settings.ownKeys = keys
    }

    private func action(_ key: Tree) -> Action? {
        guard case .scalar(let name) = key else {
            file.report("The name of an action is a plain word.", at: key)
            return nil
        }
        if let action = Action(rawValue: name.string) { return action }
        file.report(
            "“\(name.string.quotedSafely)” is not an action. "
                + remedy(for: name.string, among: Action.allCases.map(\.rawValue)), at: key)
        return nil
    }

    private func items(_ value: Tree) -> [Tree] {
        switch value {
        case .sequence(let items, _): items
        case .scalar: value.isEmpty ? [] : [value]
        case .mapping: [value]
        }
    }

    private func reportNoKey(_ item: Tree) {
        guard case .scalar(let scalar) = item else {
            file.report("A key is a plain word, such as j, Down or Ctrl-R.", at: item)
            return
        }
        file.report(
            "“\(scalar.string.quotedSafely)” is not a key. Keys are such as j, Down, PgDn, Ctrl-R, Alt-x, F1 or Space.",
            at: item)
    }
}
