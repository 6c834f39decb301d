/// A row that the reader has marked: the list that it stands in, and its id there.
package struct Mark: Sendable, Hashable {
    package let list: ListName
    package let id: String

    /// Lists of the same records share their marks.
    package init(_ list: ListName, _ id: String) {
        self.list = list.marked
        self.id = id
    }
}
