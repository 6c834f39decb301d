/// How large a screen is, in cells.
package struct Size: Hashable, Sendable {
    /// The number of cells in a row; never negative.
    package let columns: Int
    /// The number of rows; never negative.
    package let rows: Int

    /// A size; a negative number counts as zero.
    package init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

extension Size: CustomStringConvertible {
    package var description: String { "\(columns)x\(rows)" }
}
