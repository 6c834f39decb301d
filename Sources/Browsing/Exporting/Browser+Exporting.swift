internal import Relations
internal import Reporting
internal import Screen

extension Browser {
    /// The list of the home page that is written out: that in focus, else that whose selection the detail shows.
    private var exportedPane: Pane? { [focus, source].first(where: \.isList) }

    /// A name to begin with, made of codes and of the name of the list or page only: names of records never become paths.
    var exportName: String {
        // Some pages are of all countries.
        let isOfAll = [.matrix, .sources, .summit].contains(pageKind)
        let codes = isOfAll ? [] : [view.base, view.partner].compactMap { $0?.text.lowercased() }
        let name = showsHome ? (exportedPane ?? .meetings).name : pageKind.name
        return (codes + [name]).joined(separator: "-") + ".csv"
    }

    /// Whether there is anything to write here. It is asked for every key in the palette, so no table is made for it.
    var canWrite: Bool { openPage.map(\.body.hasRows) ?? (exportedPane != nil && relation != nil) }

    /// What is said of a name while it is typed.
    func exportNote(_ path: String) -> (text: String, isProblem: Bool) {
        guard !path.isEmpty else { return ("the name of a file", false) }
        guard let export = Export(path) else {
            return ("a name that ends in \(Export.endings.map(\.ending).joined(separator: " "))", true)
        }
        let needsDays = [.ics, .timelinejs].contains(export.format)
        if let stored = storedRows {
            return needsDays
                ? ("A list of \(stored.name) has no days for that.", true)
                : ("\(stored.words) as \(export.format.rawValue)", false)
        }
        guard let table = exportTable() else { return ("There is no list to write here.", true) }
        if needsDays, !table.hasDays { return ("A list of \(table.name) has no days for that.", true) }
        let marked = listInFocus.map { !marks(in: $0.name).isEmpty } == true ? "marked " : ""
        return ("\(counted(table.rows.count, marked + "row")) of \(table.name) as \(export.format.rawValue)", false)
    }

    /// The forms that what is seen can be written in, each as a name: what was typed, with another ending.
    func exportCandidates(_ path: String) -> [(name: String, format: Format)] {
        let hasDays = storedRows == nil && exportTable()?.hasDays == true
        let ending = Export.endings.first { path.lowercased().hasSuffix($0.ending) }?.ending ?? ""
        let stem = path.dropLast(ending.count)
        guard !stem.isEmpty, !stem.hasSuffix("/") else { return [] }
        return Export.endings.filter { hasDays || ![.ics, .timelinejs].contains($0.format) }
            .map { (stem + $0.ending, $0.format) }
    }

    /// Writes what is seen, or its marked rows, as the command line prints it where it has the like.
    mutating func export(to path: String) -> [Effect] {
        guard let export = Export(path), !exportNote(path).isProblem else {
            notice = Notice(exportNote(path).text, isProblem: true)
            return []
        }
        if let stored = storedRows { return ask(.write(stored, export, overwrites: false)) }
        guard let table = exportTable() else { return [] }
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
        case .done(let path, let remark): notice = Notice("Wrote \(path)" + (remark.map { " · \($0)" } ?? ""))
        case .refused(let reason): notice = Notice(reason, isProblem: true)
        case .exists(let path, let again):
            overlay = .menu(
                Menu(
                    "\(path) is there already",
                    [
                        Menu.Item("n", "keep it", "choose another name with w", .close),
                        Menu.Item("o", "write over it", "what is in it is lost", .overwrite(again)),
                    ]))
        }
        return []
    }

    /// What the store writes out, where more of it may be there than is at hand, and nothing is marked.
    private var storedRows: StoredRows? {
        guard let openPage, listInFocus.map({ marks(in: $0.name).isEmpty }) ?? true else { return nil }
        return openPage.storedRows(in: pageContext)
    }

    /// The rows as the command line has them: in the order of the screen where that was chosen, else in that of
    /// `dyad list`.
    private func exportTable() -> Table? {
        if let openPage {
            var ids: [String] = []
            if case .list(let body) = openPage.body.main {
                let marked = marks(in: body.name)
                let all = body.index.ids.compactMap(\.self)
                let chosen = all.filter(marked.contains)
                ids = chosen.isEmpty ? all : chosen
            }
            return openPage.table(of: ids, in: pageContext)
        }
        guard let pane = exportedPane, let list = pane.list, let relation else { return nil }
        let marked = marks(in: list)
        let listed = lists.index(of: pane).ids.compactMap(\.self)
        let chosen = listed.filter(marked.contains)
        let table = try? Listing.table(of: pane.recordKind, in: relation)
        return table?.only(chosen.isEmpty ? listed : chosen, keepsOrder: view.sorting[list] == nil)
    }
}
