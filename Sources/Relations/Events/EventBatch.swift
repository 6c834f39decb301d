/// Some thousands of coded events on their way from a file into the store.
///
/// Rows are plain numbers, so that an event costs no allocation. The texts of an import have numbers, from 1 in the order in
/// which they come, and so have its addresses; a batch brings those that are new. 0 stands for no text. A batch is handed on
/// whole and never changed afterwards.
package struct EventBatch: Sendable {
    /// A piece of ``EventBatch/bytes``, as valid UTF-8.
    package struct Text: Hashable, Sendable {
        package var offset: UInt32
        package var length: UInt32

        package init(offset: UInt32, length: UInt32) {
            self.offset = offset
            self.length = length
        }

        /// Where the text lies.
        package var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
    }

    /// The data set's own id, as it came.
    package enum ID: Hashable, Sendable {
        /// One that is written as this number is.
        case number(UInt64)
        case text(Text)
    }

    /// One event: on this day the actor did this to the recipient, as a file reports it.
    ///
    /// An event with several actors and no recipient (POLECAT) is one row for each ordered pair of actors, all with the
    /// same id and ``isReciprocal`` set. Codes, names, roles, places and contexts are numbers of texts, the address is the
    /// number of one.
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
        package var id = ID.text(Text(offset: 0, length: 0))
        /// The code as it came; for POLECAT the type, and the mode after a hyphen where there is one.
        package var code: UInt32 = 0
        package var actorName: UInt32 = 0
        package var recipientName: UInt32 = 0
        /// The roles of the two sides as the data set writes them (`GOV`, `MIL`, sectors).
        package var actorRole: UInt32 = 0
        package var recipientRole: UInt32 = 0
        /// Where it happened, in the data set's words.
        package var place: UInt32 = 0
        /// The country of the place.
        package var placeCountry = CountryNumber.none
        /// Contexts or issues that the coder named (POLECAT, Phoenix), as they came.
        package var contexts: UInt32 = 0
        /// An address, or whatever the file has in its place: the publisher in ICEWS, the source in POLECAT.
        package var address: UInt32 = 0

        package init(day: Int32, actor: CountryNumber, recipient: CountryNumber, line: UInt64) {
            self.day = day
            self.actor = actor
            self.recipient = recipient
            self.line = line
        }
    }

    package var dataset: Dataset
    package var rows: [Row] = []
    /// Whether the numbers of texts begin anew with this batch; those of addresses never do.
    package var beginsAnew = false
    /// The texts that get the next numbers, and the addresses that do.
    package var newTexts: [Text] = []
    package var newAddresses: [Text] = []
    package var bytes: [UInt8] = []

    package init(of dataset: Dataset) { self.dataset = dataset }

    /// Whether it says nothing at all.
    package var isEmpty: Bool { rows.isEmpty && newTexts.isEmpty && newAddresses.isEmpty && !beginsAnew }
}
