/// A filter that cannot be read or does not fit, and where the trouble is.
package struct FilterError: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case unknownField(String, nearest: String?)
        case unknownValue(String, of: FilterField, nearest: String?)
        case notADate(String, of: FilterField)
        case notAPair(String)
        case unknownCountry(String, nearest: String?)
        case ambiguousCountry(String, [CountryCode])
        case missingValue(of: FilterField?)
        case nothingAfterNot
        case notTwice
        case openQuote
        case quoteInsideWord
        case comparison(String, of: FilterField)
        case notANumber(String, of: FilterField)
        case oneNumber(FilterField)
        case doesNotApply(FilterField, to: RecordKind)
        case doesNotApplyToEvents(FilterField)
    }

    package let problem: Problem
    /// The whole expression, free of control characters.
    package let expression: String
    /// The characters at fault, counted from zero; empty where something is missing.
    package let columns: Range<Int>

    init(_ problem: Problem, in expression: String, columns: Range<Int>) {
        self.problem = problem
        // One character for one, so that the columns stay what they are; only a mark that stood behind a control character
        // becomes part of what is shown for that.
        let shown = expression.map { String($0).sanitized.first ?? "\u{FFFD}" }
        self.expression = String(shown)
        self.columns = String(shown[..<columns.lowerBound]).count..<String(shown[..<columns.upperBound]).count
    }
}

extension FilterError: CustomStringConvertible {
    /// The message for the reader: what is wrong and what would be right, the expression, and a line that points at it.
    package var description: String { description { $0.count } }

    /// The message, with the pointing line set by the width of text on the reader's screen.
    ///
    /// - Parameter width: how many cells a text takes.
    package func description(width: (String) -> Int) -> String {
        let before = width(String(expression.prefix(columns.lowerBound)))
        let marked = width(String(expression.dropFirst(columns.lowerBound).prefix(columns.count)))
        let pointer = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, marked))
        return "\(problem)\n\(expression)\n\(pointer)"
    }
}

extension FilterError.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownField(let name, let nearest?):
            "“\(name.sanitized)” is not a field of a filter; the nearest is “\(nearest)”."
        case .unknownField(let name, nil):
            "“\(name.sanitized)” is not a field of a filter. Fields are \(FilterField.list). To look for the text "
                + "itself, put it in quotes."
        case .unknownValue(let value, let field, let nearest?):
            "“\(value.sanitized)” is not a value of “\(field.rawValue)”; the nearest is “\(nearest)”."
        case .unknownValue(let value, let field, nil):
            "“\(value.sanitized)” is not a value of “\(field.rawValue)”. Values are \(field.valueList)."
        case .notADate(let value, let field):
            "“\(value.sanitized)” is not a date for “\(field.rawValue)”. Write a year, a month or a day: 2022, 2022-03 "
                + "or 2022-03-14."
        case .notAPair(let value):
            "“\(value.sanitized)” is not a pair. Join two different countries by a hyphen, such as KEN-POL."
        case .unknownCountry(let value, let nearest?):
            "“\(value.sanitized)” is not a country on record; the nearest is “\(nearest)”."
        case .unknownCountry(let value, nil):
            "“\(value.sanitized)” is not a country on record. Write a code of three letters such as KEN, or a name."
        case .ambiguousCountry(let value, let codes):
            "“\(value.sanitized)” is the name of several countries. Write one of their codes: "
                + "\(codes.map(\.text).joined(separator: ", "))."
        case .missingValue(let field?):
            "“\(field.rawValue):” needs a value after it."
        case .missingValue(nil):
            "A comma needs a word on both sides. To look for a comma, put it in quotes."
        case .nothingAfterNot: "“not” needs a term after it. To look for the word, put it in quotes."
        case .notTwice: "“not” stands once before a term. Take one of the two away."
        case .openQuote: "This quote is not closed. Add a \" at its end."
        case .quoteInsideWord: "Quotes stand around a whole word. Put a blank or a comma beside them."
        case .comparison(let sign, let field):
            "“\(field.rawValue)” cannot be compared by “\(sign)”. Write “\(field.rawValue):” and a value."
        case .notANumber(let value, let field):
            "“\(value.sanitized)” is not a \(field == .mentions ? "whole number" : "number") for “\(field.rawValue)”. "
                + "Write for example \(field == .mentions ? "mentions>=10" : "score<-5")."
        case .oneNumber(let field):
            "“\(field.rawValue)” is compared with one number. Write a term for each."
        case .doesNotApplyToEvents(let field):
            "“\(field.rawValue)” does not apply to coded events. Take it away, or list \(field.kindList)."
        case .doesNotApply(let field, let kind):
            "“\(field.rawValue)” does not apply to \(kind.onScreen). Take it away, or list \(field.kindList)."
        }
    }
}

extension FilterField {
    fileprivate static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

    fileprivate var valueList: String {
        var seen: Set<String> = []
        return words.map(\.word).filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    fileprivate var kindList: String {
        (RecordKind.allCases.filter(kinds.contains).map(\.onScreen) + (isOfEvents ? ["events"] : []))
            .joined(separator: ", ")
    }
}
