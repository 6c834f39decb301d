package import Relations

/// Why a word or number on screen is what it is: the rule, what went in, what was left out, and who says so.
package struct Explanation: Sendable, Equatable {
    /// One thing that went in: what it is, its value, and the record it stands in.
    package struct Input: Sendable, Equatable {
        package var label: String
        package var value: String
        package var reference: Reference?
        /// The file and line, where the input is an entry of a record.
        package var place: Place?

        package init(_ label: String, _ value: String, reference: Reference? = nil, place: Place? = nil) {
            self.label = label
            self.value = value
            self.reference = reference
            self.place = place
        }
    }

    /// The word or number, as it stands on screen.
    package var figure: String
    /// What it is a figure of.
    package var subject: String
    /// The rule, in whole sentences.
    package var rule: String
    package var inputs: [Input]
    /// What might have counted and did not, each with the reason.
    package var leftOut: [String]
    /// The ids of sources, as far as they had appeared by the as-of date.
    package var sources: [String]
    /// The figure by which it can be counted under other rules, and quoted; `nil` for what nobody quotes.
    package var quotable: Figure?

    package init(
        figure: String, subject: String, rule: String, inputs: [Input] = [], leftOut: [String] = [],
        sources: [String] = [], quotable: Figure? = nil
    ) {
        self.quotable = quotable
        self.figure = figure
        self.subject = subject
        self.rule = rule
        self.inputs = inputs
        self.leftOut = leftOut
        self.sources = sources
    }
}
