internal import Relations

extension View {
    /// The command that opens this view.
    ///
    /// - Parameter launch: options that the program was started with, such as `--data DIR`.
    func command(_ launch: [String]) -> String {
        let countries = [base, partner].compactMap { $0?.text }
        let page = pages.last.flatMap { $0 == .relation ? nil : ["--page", $0.text] } ?? []
        return Self.line(["dyad"] + countries + options(filter.description) + page + launch)
    }

    /// The command that prints what a page shows; `nil` for those that have none.
    func printingCommand(of page: PageAddress, _ launch: [String]) -> String? {
        let countries = [base, partner].compactMap { $0?.text }
        let words: [String]
        switch page {
        case .ledger: return listingCommand(of: .commitment, launch)
        case .sources(nil): return Self.line(["dyad", "list", "sources"] + options("") + launch)
        case .summit(nil): return Self.line(["dyad", "list", "host-events"] + options("") + launch)
        case .summit(let event?): words = ["summit", event]
        case .precedents(let reference): words = ["precedents", reference.id]
        case .matrix(let measure): words = ["matrix", "--measure", measure.rawValue]
        case .record(let reference): words = ["show", reference.id]
        case .blindSpots: words = ["audit"] + countries
        case .changes(let day?): words = ["diff"] + countries + ["--since", day.description]
        case .events: return listingCommand(named: "events", launch) { $0.appliesToEvents }
        case .timeline(let settings):
            words =
                ["series"] + countries + ["--by", settings.step.rawValue, "--repeats", settings.repeats.rawValue]
                + (settings.dataset.map { ["--dataset", $0.rawValue] } ?? [])
        case .relation, .compare, .sources, .changes: return nil
        }
        return Self.line(["dyad"] + words + options("") + launch)
    }

    /// The command that prints the list of a kind as this view has it.
    func listingCommand(of kind: RecordKind, _ launch: [String]) -> String {
        let name = String(kind.rawValue.map { $0 == "_" ? "-" : $0 })
        return listingCommand(named: name, launch) { $0.applies(to: kind) }
    }

    private func listingCommand(
        named name: String, _ launch: [String], where applies: (FilterTerm) -> Bool
    ) -> String {
        let subject = base.map { base in
            partner.flatMap { CountryPair(base, $0) }
                .map { FilterTerm(.pair, [.pair($0)]) } ?? FilterTerm(.country, [.country(base)])
        }
        // A term without a meaning for the kind leaves it alone on screen, and is an error on the command line.
        let terms = [subject].compactMap(\.self) + filter.terms.filter(applies)
        let words = ["dyad", "list", name] + options(Filter(terms: terms).description) + launch
        return Self.line(words)
    }

    private static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

    private func options(_ filter: String) -> [String] {
        [reading == .known ? "--known-by" : "--as-of", asOf.description] + (filter.isEmpty ? [] : ["--filter", filter])
    }

    /// A word as a shell of POSIX reads it: in single quotes wherever a bare word would read as something else.
    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=,@+".contains($0)) }
        return isPlain
            ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
