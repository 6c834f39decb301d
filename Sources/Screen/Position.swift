/// A place on a screen: row and column, both counted from zero at the top left.
///
/// A position may lie outside a frame; what is put there is clipped.
package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
