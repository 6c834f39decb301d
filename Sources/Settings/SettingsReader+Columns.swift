internal import Browsing
internal import Records
internal import Relations

extension SettingsReader {
    /// Reads the columns of lists, as the box of columns writes them down: `date name:30 -level +channel`.
    mutating func readColumns(_ value: Tree) {
        guard case .mapping(let mapping) = value else {
            file.report(
                "“columns” names lists and their columns, such as “meetings: date name:30 -level” on a line of its own, indented.",
                at: value)
            return
        }
        for pair in mapping.pairs {
            guard let list = list(pair.key), let words = words(of: list, pair.value) else { continue }
            settings.columns[list] = ColumnPlan(words.joined(separator: " "))
        }
    }

    private func list(_ key: Tree) -> ListName? {
        let names = ListName.allCases.filter { !$0.columns.isEmpty }
        guard case .scalar(let name) = key else {
            file.report("The name of a list is a plain word.", at: key)
            return nil
        }
        if let list = names.first(where: { $0.rawValue == name.string }) { return list }
        file.report(
            "“\(name.string.quotedSafely)” is not a list. " + remedy(for: name.string, among: names.map(\.rawValue)),
            at: key)
        return nil
    }

    /// The words for columns that are sound; what is wrong is told.
    private func words(of list: ListName, _ value: Tree) -> [String]? {
        let items: [(word: String, place: Tree)]
        switch value {
        case .scalar(let scalar): items = scalar.string.split(separator: " ").map { (String($0), value) }
        case .sequence(let trees, _):
            items = trees.compactMap { if case .scalar(let scalar) = $0 { (scalar.string, $0) } else { nil } }
            guard items.count == trees.count else { fallthrough }
        case .mapping:
            file.report("The columns of a list are words such as date name:30 -level.", at: value)
            return nil
        }
        var known: Set<String> = []
        return items.compactMap { word, place in
            guard let plan = ColumnPlan(word), let name = plan.order.first else {
                file.report(
                    "“\(word.quotedSafely)” says nothing of a column. Write its name, such as name, name:30, -name or +name.",
                    at: place)
                return nil
            }
            guard list.columns.contains(name) else {
                file.report(
                    "“\(name.quotedSafely)” is not a column of \(list.rawValue). "
                        + remedy(for: name, among: list.columns), at: place)
                return nil
            }
            guard known.insert(name).inserted else {
                file.report("“\(name)” stands twice among the columns of \(list.rawValue). Take one out.", at: place)
                return nil
            }
            return word
        }
    }
}
