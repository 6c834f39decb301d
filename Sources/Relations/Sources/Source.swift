/// Something that was read, or is cited: a readout, a report, a data set.
package struct Source: Record, Encodable {
    package enum Kind: String, Word {
        case official, agency
        case agencyCopy = "agency_copy"
        case newspaper, broadcaster
        case thinkTank = "think_tank"
        case tradePress = "trade_press"
        case encyclopedia, aggregator, blog, article, data
        case citedNotRead = "cited_not_read"
        case unknown
    }

    /// How much of it was read.
    package enum Extent: String, Word {
        case full, excerpt
        case nothing = "none"

        package var onScreen: String {
            switch self {
            case .full: "read in full"
            case .excerpt: "read in part"
            case .nothing: "not read"
            }
        }
    }

    /// One thing a source says, and the record that holds it.
    package struct Statement: Sendable, Encodable, Hashable {
        package var text: String
        package var record: String

        package init(text: String, record: String) {
            self.text = text
            self.record = record
        }
    }

    package static let kind = RecordKind.source

    package var header: RecordHeader
    package var title: String
    /// Whether the title is our description, because the headline was not seen.
    package var titleIsDescription = false
    package var publisher: String?
    package var published: RecordDate?
    package var kind: Kind?
    package var url: String?
    package var read: Extent?
    package var derivedFrom: [String] = []
    package var licence: String?
    package var statements: [Statement] = []

    package init(header: RecordHeader, title: String) {
        self.header = header
        self.title = title
    }
}
