/// What came of one event file: every row read is in exactly one class.
package struct ImportReport: Sendable, Hashable {
    /// A row that could not be read.
    package struct MalformedRow: Sendable, Hashable {
        /// The member of the archive; empty for a file that is no archive.
        package var member: String
        /// The line, from 1.
        package var line: Int
        /// What is wrong with it, a whole sentence.
        package var reason: String
        /// How it begins, without anything that a terminal could take for a command.
        package var excerpt: String

        package init(member: String, line: Int, reason: String, excerpt: String) {
            self.member = member
            self.line = line
            self.reason = reason
            self.excerpt = excerpt
        }
    }

    /// How often each text of a kind occurred; of a great many different ones only the first are kept apart.
    package struct Tally: Sendable, Hashable {
        /// How many different texts are kept apart.
        package static let limit = 200
        package private(set) var counts: [String: Int] = [:]
        /// The occurrences of texts beyond the limit.
        package private(set) var others = 0

        package init() {}

        package mutating func add(_ text: String, times: Int = 1) {
            if counts[text] != nil || counts.count < Self.limit {
                counts[text, default: 0] += times
            } else {
                others += times
            }
        }

        package var total: Int { counts.values.reduce(others, +) }
    }

    /// The file as it was named; `-` for standard input.
    package var file: String
    package var dataset: Dataset
    /// The layout in words, such as “58 columns, tab separated”.
    package var format: String
    /// How letters are written in it: “UTF-8”, or what it was read as.
    package var encoding = "UTF-8"
    /// The bytes of the file as they were given, compressed or not.
    package var bytes = 0
    /// SHA-256 of these bytes, in hexadecimal.
    package var digest = ""
    /// The members of an archive that were read, and those that are no event files.
    package var members: [String] = []
    package var skipped: [String] = []

    /// How many rows were read; header lines are none.
    package var read = 0
    /// The rows read, by what became of them.
    package var rows: [RowClass: Int] = [:]
    /// How many events were handed on: a row that several countries take part in gives one for each direction.
    package var events = 0
    /// Rows that say at which latitude it happened.
    package var placed = 0
    /// Lines in which broken or foreign bytes were replaced, so that the rest of the row could be kept.
    package var repaired = 0
    /// Lines that were skipped because they are the header again, as where files were joined.
    package var headers = 0
    package var first: Day?
    package var last: Day?
    /// The first malformed rows.
    package var malformed: [MalformedRow] = []
    /// Codes outside the data set's codebook: their rows are kept.
    package var outsideScheme = Tally()
    /// What stands where a country should: regions, organisations and unknown codes. Such a side has no country.
    package var withoutCountry = Tally()

    package init(file: String, dataset: Dataset, format: String) {
        self.file = file
        self.dataset = dataset
        self.format = format
    }

    /// How many malformed rows are shown.
    package static let examples = 10

    package func count(_ kind: RowClass) -> Int { rows[kind] ?? 0 }
    package var kept: Int { read - count(.malformed) }
}
