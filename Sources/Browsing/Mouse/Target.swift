/// What a place on the screen stands for: what a click there means.
package enum Target: Sendable, Equatable {
    /// A pane, where it has no row.
    case pane(Pane)
    /// A row of a list of the home page, by its place in the whole list.
    case row(Pane, Int)
    /// The order of a list, in its title.
    case order(Pane)
    /// A line of the detail of the home page, by its block.
    case detailLine(Int)
    /// A month of the timeline, by its place in the strip.
    case month(Int)
    /// A chip, by its number from 0; and the sign that removes it.
    case chip(Int)
    case removal(Int)
    /// A hint of the last line.
    case hint(Action)
    /// What a prompt offers, by its place among all that it offers.
    case candidate(Int)
    /// A line of a box, by its place in the whole box.
    case menuItem(Int)
    /// A column in the box of columns; and whether it is the sign that says if it is shown.
    case columnLine(Int, onBox: Bool)
    /// The order of the page in view, in its title.
    case pageOrder
    /// A row, a block or a cell of the page in view.
    case pageRow(Int)
    case pageCell(row: Int, column: Int)
    /// A block of the detail of the page in view.
    case pageDetail(Int)
    /// A block of a text that lies over everything, such as the help.
    case overlayLine(Int)
}
