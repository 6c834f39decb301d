internal import Relations

/// Entries for people to read. A title that is our own description stands in brackets, as both manuals have it for works
/// without a title (Chicago 14.214, APA 9.22), and what was read only in part says so.
extension Source {
    /// By the Chicago Manual of Style, 17th edition, 14.206–207: the owner of the page stands for the author.
    var chicago: String {
        let heading = titleIsDescription ? "[\(bare(title))]." : "“\(ended(bare(title), "."))”"
        let date = published.map { "\($0.americanWords)." } ?? "n.d."
        return joined([publisher.map { ended(bare($0), ".") }, heading, date, address.map { $0 + "." }, remark])
    }

    /// By the APA, 7th edition, 10.16: the group author, the date, the title, the address.
    var apa: String {
        let heading = titleIsDescription ? "[\(bare(title))]." : ended(bare(title), ".")
        let date = "(\(published.map(\.yearFirstWords) ?? "n.d."))."
        guard let publisher else { return joined([heading, date, address, remark]) }
        return joined([ended(bare(publisher), "."), date, heading, address, remark])
    }

    /// Only what is an address of the web is written as one.
    var address: String? {
        url.flatMap { $0.isWebAddress ? $0.sanitized : nil }
    }

    /// That only a part was read.
    var remark: String? { read == .excerpt ? "[Read: excerpt.]" : nil }

    private func bare(_ text: String) -> String { text.sanitized }

    /// The text with an end: one of its own, or the given one.
    private func ended(_ text: String, _ end: Character) -> String {
        text.last.map { ".?!".contains($0) } ?? false ? text : text + String(end)
    }

    private func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " ") }
}

extension RecordDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private var monthName: String { Self.months[first.parts.month - 1] }

    /// `November 17, 2023`, `November 2023`, `2023`; with `ca.` before it where it is about then.
    fileprivate var americanWords: String {
        let (year, _, day) = first.parts
        let words =
            switch precision {
            case .year: "\(year)"
            case .month: "\(monthName) \(year)"
            case .day, .minute: "\(monthName) \(day), \(year)"
            }
        return (isApproximate ? "ca. " : "") + words
    }

    /// `2023, November 17`, `2023, November`, `2023`; with `ca.` before it where it is about then.
    fileprivate var yearFirstWords: String {
        let (year, _, day) = first.parts
        let words =
            switch precision {
            case .year: "\(year)"
            case .month: "\(year), \(monthName)"
            case .day, .minute: "\(year), \(monthName) \(day)"
            }
        return (isApproximate ? "ca. " : "") + words
    }
}
