internal import Relations

/// What a reader who listens has last heard of the screen.
struct Heard: Sendable, Equatable {
    var subject: Subject?
    var asOf: Day
    var filter: Filter
    var place: String
    var counts: String
}

extension Browser {
    /// Says in the last line what has changed since the frame before, where the reader listens to the screen or feels it.
    ///
    /// The row that is selected is not repeated: the cursor stands on it.
    package mutating func announce() {
        guard preferences.plain else { return }
        let now = Heard(
            subject: view.subject, asOf: view.asOf, filter: view.filter, place: placeInWords, counts: countsInWords)
        defer { heard = now }
        guard let heard, now != heard else { return }
        var words: [String] = []
        if now.subject != heard.subject || now.counts != heard.counts && heard.counts.isEmpty {
            words.append(titleInWords)
        }
        if now.asOf != heard.asOf { words.append("As of \(now.asOf.inWords)") }
        if now.filter != heard.filter {
            words.append(now.filter.isEmpty ? "No filter" : "Filter \(now.filter.description)")
        }
        if now.place != heard.place { words.append(now.place) }
        if now.counts != heard.counts, !now.counts.isEmpty { words.append(now.counts) }
        announcement = words.joined(separator: ". ") + "."
    }

    /// Where the cursor is.
    private var placeInWords: String {
        if case .page(let page) = overlay { return page.document.title }
        if let openPage { return openPage.title }
        return focus.title
    }

    private var titleInWords: String {
        guard let base = view.base else { return "No country chosen" }
        func name(_ code: CountryCode) -> String {
            neighbourhood?.names[code] ?? relation?.roster.name(of: code) ?? code.text
        }
        return view.partner.map { "\(name(base)) and \(name($0))" } ?? name(base)
    }

    private var countsInWords: String {
        guard relation != nil, showsHome else { return "" }
        return [
            counted(lists.index(of: .meetings).figures, "meeting"), counted(lists.index(of: .issues).figures, "issue"),
            counted(lists.index(of: .promises).figures, "promise"),
        ].joined(separator: ", ")
    }
}
