/// A file of a folder of records, as a listing finds it.
package struct RecordFile: Sendable, Codable, Hashable {
    /// The path relative to the folder, with `/` between its parts.
    package var path: String
    /// In bytes.
    package var size: Int64
    /// When it was last changed, in nanoseconds since 1 January 1970.
    package var modified: Int64

    package init(path: String, size: Int64, modified: Int64) {
        self.path = path
        self.size = size
        self.modified = modified
    }
}
