import EventStore
import Relations

extension Reference {
    /// The record that a word of the command line means: an id, or a kind and an id.
    ///
    /// - Throws: a ``Complaint`` where there is none, or where several kinds have the id.
    init(commandLine text: String, in library: RecordStore) throws {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            self.init(try RecordKind(commandName: parts[0]), parts[1])
            return
        }
        let kinds = try library.kinds(ofID: text)
        switch kinds.count {
        case 1: self.init(kinds[0], text)
        case 0:
            let ids = try RecordKind.allCases.flatMap { try library.records(of: $0).map(\.header.id) }
            let nearest = NearestWord.nearest(to: text, among: ids).map { " Did you mean “\($0)”?" }
            throw Complaint("No record has the id “\(text.sanitized)”." + (nearest ?? " dyad find looks for words."))
        default:
            let choices = kinds.map { "\($0.commandName):\(text)" }.joined(separator: ", ")
            throw Complaint("Several records have the id “\(text.sanitized)”. Write one of \(choices).")
        }
    }
}
