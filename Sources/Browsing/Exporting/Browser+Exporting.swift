internal import Relations
internal import Reporting
internal import Screen

extension Browser {
    /// The list that is written out: that in focus, else that whose selection the detail shows.
    private var exported: Pane? { [focus, source].first(where: \.isList) }

    /// A name to begin with, made of codes and the name of the list only: names of records never become paths.
    var exportName: String {
        let codes = [view.base, view.partner].compactMap { $0?.text.lowercased() }
        return (codes + [(exported ?? .meetings).name]).joined(separator: "-") + ".csv"
    }

    /// What is said of a name while it is typed.
    func exportNote(_ path: String) -> (text: String, isProblem: Bool) {
        guard !path.isEmpty else { return ("the name of a file", false) }
        guard let export = Export(path) else {
            return ("a name that ends in \(Export.endings.map(\.ending).joined(separator: " "))", true)
        }
        switch exportTable() {
        case nil: return ("There is no list to write here.", true)
        case let table? where !table.hasDays && [.ics, .timelinejs].contains(export.format):
            return ("A list of \(table.name) has no days for that.", true)
        case let table?:
            let marked = hasMarks ? "marked " : ""
            return ("\(counted(table.rows.count, marked + "row")) of \(table.name) as \(export.format.rawValue)", false)
        }
    }

    /// Writes the list, or its marked rows, as `dyad list` prints them.
    mutating func export(to path: String) -> [Effect] {
        guard let export = Export(path) else {
            notice = Notice(exportNote(path).text, isProblem: true)
            return []
        }
        guard let table = exportTable() else {
            notice = Notice("There is no list to write here.", isProblem: true)
            return []
        }
        do {
            let text = try table.text(as: export.format) { $0.cells }
            return [.write(path: export.path, text: text, overwrites: false)]
        } catch {
            notice = Notice("\(error)", isProblem: true)
            return []
        }
    }

    /// Takes what came of writing.
    package mutating func written(_ written: Written) -> [Effect] {
        switch written {
        case .done(let path): notice = Notice("Wrote \(path)")
        case .refused(let reason): notice = Notice(reason, isProblem: true)
        case .exists(let path, let text):
            overlay = .menu(
                Menu(
                    "\(path) is there already",
                    [
                        Menu.Item("n", "keep it", "choose another name with w", .close),
                        Menu.Item("o", "write over it", "what is in it is lost", .overwrite(path: path, text: text)),
                    ]))
        }
        return []
    }

    private var hasMarks: Bool { exported.map { pane in view.marks.contains { $0.kind == pane.recordKind } } ?? false }

    /// The rows of the list as the command line has them: in the order of the screen where that was chosen, else in that
    /// of `dyad list`.
    private func exportTable() -> Table? {
        guard showsHome, let pane = exported, let relation else { return nil }
        let listed = lists.index(of: pane).ids.compactMap(\.self)
        let marked = listed.filter { view.marks.contains(Reference(pane.recordKind, $0)) }
        let ids = marked.isEmpty ? listed : marked
        let table = try? Listing.table(of: pane.recordKind, in: relation)
        return table?.only(ids, keepsOrder: view.sorting[pane] == nil)
    }
}
