/// The box in which columns are shown, hidden, moved and sized.
package struct ColumnEditor: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package let id: String
        package let width: Int
        package let isShown: Bool
        /// Whether the width is the reader's own.
        package let isSized: Bool
    }

    package let list: ListName
    package internal(set) var lines: [Line] = []
    package internal(set) var chosen = 0
    /// The view before anything was changed, which undo goes back to.
    let before: View
}
