/// What a folder of records says of itself.
package struct Folder: Sendable, Codable, Hashable {
    package var name: String?
    /// The last day that the records reach: no figure counts past it.
    package var recordsThrough: Day?
    /// The pair, and perhaps the meeting, that a first look opens on.
    package var startPair: CountryPair?
    package var startMeeting: String?
    package var licence: String?

    package init() {}
}
