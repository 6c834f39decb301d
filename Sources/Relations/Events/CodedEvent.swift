/// One machine-coded event as a list shows it: who was reported to have done what to whom, by which data set.
///
/// It never changes the status of an issue or a promise.
package struct CodedEvent: Sendable, Hashable, Identifiable {
    /// Where it lies in the store: newer days have higher keys within a pair.
    package struct Key: Hashable, Comparable, Sendable {
        package let rawValue: Int64
        package init(rawValue: Int64) { self.rawValue = rawValue }
        package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    package var key: Key
    package var dataset: Dataset
    package var day: Day
    /// `nil` where the data set names no country.
    package var actor: CountryCode?
    package var recipient: CountryCode?
    package var actorName: String
    package var recipientName: String
    package var actorRole: String
    package var recipientRole: String
    /// As the file has it, leading zeros included.
    package var code: String
    package var quad: QuadClass?
    package var isOutsideScheme: Bool
    package var isReciprocal: Bool
    /// Points of the data set's scale; `nil` where there are none.
    package var score: Double?
    package var mentions: Int
    package var sources: Int
    package var articles: Int
    package var place: String
    package var contexts: String
    package var url: String
    /// The data set's own id.
    package var id: String
    /// The name of the file that it came from, and its line there.
    package var file: String
    package var line: Int

    package init(key: Key, dataset: Dataset, day: Day, code: String, id: String, file: String, line: Int) {
        self.key = key
        self.dataset = dataset
        self.day = day
        self.code = code
        self.id = id
        self.file = file
        self.line = line
        (actorName, recipientName, actorRole, recipientRole) = ("", "", "", "")
        (isOutsideScheme, isReciprocal) = (false, false)
        (mentions, sources, articles) = (0, 0, 0)
        (place, contexts, url) = ("", "", "")
    }
}
