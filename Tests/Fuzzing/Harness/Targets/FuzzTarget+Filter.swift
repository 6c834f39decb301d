internal import Relations
internal import Samples

extension FuzzTarget {
    /// The text of a filter: read, printed, completed, and asked of every record.
    static let filter = FuzzTarget(
        "filter", longest: 400, share: 3000,
        words: FilterField.allCases.map { $0.rawValue + ":" } + FilterField.allCases.flatMap { $0.words.map(\.word) }
            + [
                "not ", "\"", "“", "”", "\\", ",", "<", ">=", "<=", "=", "CHN-JPN", "KEN", "2022", "2022-03", "-0.5",
                "1e-8",
            ],
        sources: ["Sources/Relations/Filtering/", "Sources/Relations/Events/EventQuery"]
    ) { input, planted in
        let text = String(decoding: input, as: UTF8.self)
        for directory in [nobody, somebody] {
            let filter: Filter
            do throws(FilterError) {
                filter = try Filter(text, directory: directory)
            } catch {
                let expression = error.expression.count
                try hold(
                    error.columns.lowerBound >= 0 && error.columns.upperBound <= expression,
                    "A fault of a filter lies within its text.",
                    "\(error.columns) of \(expression) in \(text.debugDescription)")
                try holdSafe("\(error)")
                continue
            }
            var printed = filter.description
            if planted == .bareBackslash { printed = printed.replacing("\\\\", with: "\\") }
            let again = try? Filter(printed, directory: directory)
            try hold(
                again == filter, "A filter reads back as it is printed.",
                "\(printed.debugDescription) of \(text.debugDescription)")
            try ask(filter)
        }
        let cursor = text.isEmpty ? 0 : Int(input[0]) % (text.count + 1)
        let completion = Completion(of: text, cursor: cursor, directory: words)
        try hold(
            completion.range.lowerBound >= 0 && completion.range.upperBound <= text.count,
            "What is completed lies within the text.", "\(completion.range) of \(text.count)")
    }

    /// Asks every kind of record; what comes of it is another test's.
    private static func ask(_ filter: Filter) throws(Violation) {
        for figure in relation.meetings { _ = filter.matches(figure, in: context) }
        for figure in relation.issues { _ = filter.matches(figure, in: context) }
        for figure in relation.promises { _ = filter.matches(figure, in: context) }
        for source in relation.dossier.sources.values { _ = filter.matches(source, in: context) }
        for person in relation.dossier.roster.people.values { _ = filter.matches(person, in: context) }
        let query = EventQuery(filter, through: relation.clock.asOf)
        if let days = query.days { try hold(days.lowerBound <= days.upperBound, "A query has its days in order.") }
    }

    private static let relation = Relation(Sample.kenyaPoland(), asOf: Sample.day("2024-06-30"))
    private static let context = FilterContext(relation)
    private static let nobody = CountryDirectory([])
    private static let somebody = CountryDirectory(Array(relation.dossier.roster.countries.values))
    private static let words: Completion.Directory = {
        var directory = Completion.Directory()
        directory.countries = Array(relation.dossier.roster.countries.values)
        directory.people = Array(relation.dossier.roster.people.values)
        directory.places = ["Nairobi", "Warsaw", "\u{202E}"]
        return directory
    }()
}
