package import Foundation
package import Relations

/// What reading one file of records gave.
package struct FileReading: Sendable {
    /// The records without a problem of their own, in the order of the file.
    ///
    /// Where a participant's country is the person's, ``CrossCheck/completed(_:layer:)`` puts it in.
    package var records: [AnyRecord] = []
    /// Whether the file could be taken apart into records at all.
    package var isLegible = true
    /// Everything else that is known of the file.
    package var remainder: Remainder

    /// What a store keeps of a file beside its records, so that only changed files are read again.
    package struct Remainder: Sendable, Hashable {
        /// The file's path, relative to the folder of records.
        package var file: String
        /// What the folder says of itself, where it says so in this file.
        package var folder: PlacedFolder?
        /// What is wrong in the file by itself, in the order of its lines.
        package var problems: [RecordProblem] = []
        /// Every record found, sound or not, in the order of the file.
        package var declared: [DeclaredRecord] = []
        /// Every place where a record names another one.
        package var references: [PlacedReference] = []
        /// Participants whose country, or whose country's top office, other files tell.
        package var attendances: [Attendance] = []
        /// The text of the lines that the above may need for a message.
        package var lines: [Int: String] = [:]

        package init(file: String) { self.file = file }
    }
}

/// A record found in a file, whether it could be read or not.
package struct DeclaredRecord: Sendable, Codable, Hashable {
    package var reference: Reference
    package var line: Int
    package var column: Int
    /// Whether it has no problem of its own.
    package var isSound: Bool
    /// The country of a person.
    package var country: CountryCode?
    /// The name of a country.
    package var name: String?
    /// Whether a country does not say which office its leader holds; organisations need not.
    package var lacksTopOffice = false
}

/// A place where a record names another one.
package struct PlacedReference: Sendable, Codable, Hashable {
    /// The record that names the other, as its place in the list of declared records; `nil` for the folder itself.
    package var from: Int?
    /// The kinds that the other record may have, in the order of all kinds.
    package var kinds: [RecordKind]
    package var id: String
    package var line: Int
    package var column: Int
}

/// A participant of a meeting about whom other files must be asked.
package struct Attendance: Sendable, Codable, Hashable {
    /// The meeting, as its place in the list of declared records.
    package var from: Int
    /// The participant's place in the meeting's list.
    package var position: Int
    package var person: String?
    /// `nil` where it is the country of the person.
    package var country: CountryCode?
    package var isLeaderMeeting: Bool
    /// The countries of the meeting.
    package var countries: [CountryCode]
    package var line: Int
    package var column: Int
}

/// What a folder says of itself, and where.
package struct PlacedFolder: Sendable, Codable, Hashable {
    package var folder: Folder
    package var line: Int
    package var column: Int
}

/// Reads the records of one file.
///
/// The reading never fails: whatever is wrong becomes a problem, and the other records are read all the same.
///
/// - Parameter file: the path relative to the folder of records, for places and messages.
/// - Complexity: O(*n*) for *n* bytes.
package func readRecords(_ bytes: [UInt8], file: String) -> FileReading {
    let reader = FileReader(bytes: bytes, file: file)
    reader.read()
    return reader.result
}

/// Reads the records of one file, as ``readRecords(_:file:)`` does.
package func readRecords(_ data: Data, file: String) -> FileReading {
    readRecords([UInt8](data), file: file)
}
