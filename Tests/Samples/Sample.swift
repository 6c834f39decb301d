package import Relations

/// Short ways to write records by hand.
///
/// A sample that cannot be read is a mistake in the test: a date shows as the first day of the year 1, a code ends it.
package enum Sample {
    package static func date(_ text: String) -> RecordDate {
        RecordDate(text) ?? RecordDate(Day(number: -719_162))
    }

    package static func day(_ text: String) -> Day { Day(text) ?? Day(number: -719_162) }

    package static func code(_ text: String) -> CountryCode {
        guard let code = CountryCode(text) else { preconditionFailure("“\(text)” is not a country code.") }
        return code
    }

    package static let kenya = code("KEN")
    package static let poland = code("POL")
    package static let uganda = code("UGA")
    package static let pair = CountryPair(kenya, poland)

    package static func evidence(
        _ sources: String..., confidence: Evidence.Confidence? = .high, basis: Evidence.Basis = .source
    ) -> Evidence {
        Evidence(sources: sources.map { Citation($0) }, confidence: confidence, basis: basis)
    }

    package static func header(
        _ id: String, _ sources: String..., confidence: Evidence.Confidence? = .high, notes: [Note] = [],
        file: String = "sample.yaml", line: Int = 1
    ) -> RecordHeader {
        let evidence = Evidence(
            sources: sources.map { Citation($0) }, isUnsourced: sources.isEmpty, confidence: confidence)
        return RecordHeader(id: id, evidence: evidence, notes: notes, place: Place(file: file, line: line))
    }

    package static func note(_ date: String, _ text: String, _ source: String) -> Note {
        Note(date: Sample.date(date), text: text, evidence: evidence(source))
    }

    package static func place(_ line: Int) -> Place { Place(file: "sample.yaml", line: line) }
}
