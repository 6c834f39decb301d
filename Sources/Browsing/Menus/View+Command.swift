internal import Relations

extension View {
    /// The command that opens this view.
    ///
    /// - Parameter launch: options that the program was started with, such as `--data DIR`.
    func command(_ launch: [String]) -> String {
        let countries = [base, partner].compactMap { $0?.text }
        return (["dyad"] + countries + options(filter.description) + launch).map(Self.quoted).joined(separator: " ")
    }

    /// The command that prints the list of a kind as this view has it.
    func listingCommand(of kind: RecordKind, _ launch: [String]) -> String {
        let subject = base.map { base in
            partner.flatMap { CountryPair(base, $0) }
                .map { FilterTerm(.pair, [.pair($0)]) } ?? FilterTerm(.country, [.country(base)])
        }
        // A term without a meaning for the kind leaves it alone on screen, and is an error on the command line.
        let terms = [subject].compactMap(\.self) + filter.terms.filter { $0.applies(to: kind) }
        let name = String(kind.rawValue.map { $0 == "_" ? "-" : $0 })
        let words = ["dyad", "list", name] + options(Filter(terms: terms).description) + launch
        return words.map(Self.quoted).joined(separator: " ")
    }

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
