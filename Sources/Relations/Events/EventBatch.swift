/// Some thousands of coded events on their way from a file into the store.
///
/// Rows are plain numbers, and texts lie one after the other in a buffer that the rows point into, so that an event costs
/// no allocation. A batch is handed on whole and never changed afterwards.
package struct EventBatch: Sendable {
    /// A piece of ``EventBatch/texts``, as bytes of valid UTF-8; empty where the file has nothing.
    package struct Text: Hashable, Sendable {
        package var offset: UInt32
        package var length: UInt32

        package static let empty = Self(offset: 0, length: 0)

        package init(offset: UInt32, length: UInt32) {
            self.offset = offset
            self.length = length
        }
    }

    /// One event: on this day the actor did this to the recipient, as a file reports it.
    ///
    /// An event with several actors and no recipient (POLECAT) is one row for each ordered pair of actors, all with the
    /// same id and ``isReciprocal`` set.
    package struct Row: Sendable {
        /// The day of the event, days since 1 January 1970; in the years 1800 to 2199.
        package var day: Int32
        package var actor: CountryNumber
        package var recipient: CountryNumber
        /// `nil` where the file has none and the code gives none.
        package var quad: QuadClass?
        /// Whether the code is not in the data set's codebook.
        package var isOutsideScheme = false
        package var isReciprocal = false
        /// Points of the data set's scale in hundredths (Goldstein: −1000…1000); `nil` where the file has none, never 0.
        package var score: Int16?
        package var mentions: UInt32 = 0
        package var sources: UInt32 = 0
        package var articles: UInt32 = 0
        /// The line of the file, from 1.
        package var line: UInt64
        /// The data set's own id, as it came.
        package var id = Text.empty
        /// The code as it came; for POLECAT the type, and the mode after a hyphen where there is one.
        package var code = Text.empty
        package var actorName = Text.empty
        package var recipientName = Text.empty
        /// The roles of the two sides as the data set writes them (`GOV`, `MIL`, sectors).
        package var actorRole = Text.empty
        package var recipientRole = Text.empty
        /// Where it happened, in the data set's words.
        package var place = Text.empty
        /// The country of the place.
        package var placeCountry = CountryNumber.none
        /// Contexts or issues that the coder named (POLECAT, Phoenix), as they came.
        package var contexts = Text.empty
        /// An address, or whatever the file has in its place: the publisher in ICEWS, the source in POLECAT.
        package var url = Text.empty

        package init(day: Int32, actor: CountryNumber, recipient: CountryNumber, line: UInt64) {
            self.day = day
            self.actor = actor
            self.recipient = recipient
            self.line = line
        }
    }

    package var dataset: Dataset
    package var rows: [Row] = []
    package var texts: [UInt8] = []

    package init(of dataset: Dataset) { self.dataset = dataset }
}
