/// How far the reading of an event file has come.
package struct ImportProgress: Sendable, Hashable {
    /// Bytes of the file as given, compressed or not, that have been read.
    package var bytes: Int
    /// The size of the file; `nil` where it cannot be known, as for a pipe.
    package var total: Int?
    /// Rows read.
    package var rows: Int

    package init(bytes: Int, total: Int?, rows: Int) {
        self.bytes = bytes
        self.total = total
        self.rows = rows
    }
}
