internal import Relations
package import Screen

/// What a page consists of: one thing to move through, and beside or below it the detail of what is selected.
///
/// Where there is room the detail is seen with the rest; where there is none, Enter opens it in its place and Backspace
/// goes back.
package struct PageBody: Sendable {
    package enum Main: Sendable {
        case document(DocumentBody)
        case list(ListBody)
        case grid(GridBody)
        case chart(ChartBody)
    }

    package var main: Main
    /// Writes what is to be said of the selected row, or cell; `nil` for pages without a detail.
    package let detailOf: (@Sendable (Selection) -> Document)?
    /// The detail of what is selected, once it has been seen.
    package private(set) var detail = DocumentBody(Document(title: "", subtitle: ""))
    private var detailed: Selection?
    /// Whether the cursor is in the detail.
    package private(set) var isInDetail = false
    /// Whether one part is shown at a time, whatever the room, for readers who listen.
    package var isSingle = false
    /// Whether the part in focus has the whole body.
    package private(set) var isZoomed = false

    /// The place of the cursor: a row, and in a grid a column.
    package struct Selection: Sendable, Hashable {
        package var row: Int
        package var column: Int
    }

    /// - Parameter old: the body that this one takes the place of: its selection, by ids, and its focus are kept.
    package init(
        _ main: Main, keeping old: PageBody? = nil, detailOf: (@Sendable (Selection) -> Document)? = nil
    ) {
        self.main = main
        self.detailOf = detailOf
        guard let old else { return }
        isZoomed = old.isZoomed
        isSingle = old.isSingle
        isInDetail = old.isInDetail && detailOf != nil
        switch (main, old.main) {
        case (.document(var body), .document(let before)):
            body.keepPlace(of: before)
            self.main = .document(body)
        case (.list(var body), .list(let before)):
            body.keepSelection(of: before)
            self.main = .list(body)
        case (.grid(var body), .grid(let before)):
            body.keepSelection(of: before)
            self.main = .grid(body)
        case (.chart(var body), .chart(let before)):
            body.keepSelection(of: before)
            self.main = .chart(body)
        default: isInDetail = false
        }
        guard detailOf != nil, let selection, old.selectedID == selectedID, old.selectedColumnID == selectedColumnID
        else { return }
        // The same thing is selected: its detail is written anew, and the cursor stays in it.
        detail = old.detail
        if old.detailed != nil { writeDetail(of: selection, keepsPlace: true) }
    }

    /// A page that says one sentence, such as why it is empty.
    package init(saying text: String) {
        self.init(.document(DocumentBody(Document(title: "", subtitle: "", blocks: [Block([Span(text, .quiet)])]))))
    }

    /// Where the cursor stands; `nil` in a document and where there is nothing to stand on.
    package var selection: Selection? {
        switch main {
        case .document: nil
        case .list(let list): list.index.count == 0 ? nil : Selection(row: list.cursor.index, column: 0)
        case .grid(let grid):
            grid.isEmpty ? nil : Selection(row: grid.rowCursor.index, column: grid.columnCursor.index)
        case .chart(let chart): chart.isEmpty ? nil : Selection(row: chart.cursor.index, column: 0)
        }
    }

    /// The id of the selected row.
    package var selectedID: String? {
        switch main {
        case .document: nil
        case .list(let list): list.cursor.id
        case .grid(let grid): grid.rowCursor.id
        case .chart(let chart): chart.cursor.id
        }
    }

    /// The id of the selected column of a grid.
    package var selectedColumnID: String? {
        if case .grid(let grid) = main { grid.columnCursor.id } else { nil }
    }

    /// `3 of 88`: where the cursor stands among the rows, or periods; `nil` in a text.
    package var position: String? {
        switch main {
        case .document: nil
        case .list(let list): list.position
        case .grid(let grid):
            grid.isEmpty ? nil : "\((grid.rowCursor.index + 1).grouped) of \(grid.rows.count.grouped)"
        case .chart(let chart):
            chart.isEmpty ? nil : "\((chart.cursor.index + 1).grouped) of \(chart.index.count.grouped)"
        }
    }

    /// The block under the cursor, in a document or in the detail.
    package var block: Block? {
        if isInDetail { return detail.block }
        if case .document(let body) = main { return body.block }
        return nil
    }

    /// What `W` says of the line under the cursor: its own answer, or that of the whole text.
    package var explanation: Explanation? {
        if isInDetail { return detail.document.explanation(ofBlock: detail.cursor.index) }
        if case .document(let body) = main { return body.document.explanation(ofBlock: body.cursor.index) }
        return nil
    }

    /// Where the line under the cursor leads.
    package var link: Link? { block?.link }

    /// Whether left and right move the cursor and not between levels.
    package var movesSideways: Bool {
        switch main {
        case .grid, .chart: !isInDetail
        case .document, .list: false
        }
    }

    private mutating func writeDetail(of selection: Selection, keepsPlace: Bool) {
        guard let detailOf else { return }
        var fresh = DocumentBody(detailOf(selection))
        if keepsPlace { fresh.keepPlace(of: detail) }
        detail = fresh
        detailed = selection
    }
}

extension PageBody {
    /// Moves the cursor of the part in focus.
    package mutating func move(_ movement: Movement, in size: Size) {
        let places = places(in: Area(size))
        if isInDetail {
            detail.move(movement, rows: places.detail?.rows ?? size.rows)
        } else {
            switch main {
            case .document(var body):
                body.move(movement, rows: places.main.rows)
                main = .document(body)
            case .list(var body):
                body.move(movement, rows: places.main.rows)
                main = .list(body)
            case .grid(var body):
                body.move(movement, rows: places.main.rows)
                main = .grid(body)
            case .chart(var body):
                body.move(movement)
                main = .chart(body)
            }
        }
        settle(in: size)
    }

    /// Moves the cursor of a grid by columns, or that of a chart along its axis.
    package mutating func moveSideways(by step: Int, in size: Size) {
        switch main {
        case .grid(var grid):
            grid.moveSideways(by: step)
            main = .grid(grid)
        case .chart(var chart):
            chart.move(.by(step))
            main = .chart(chart)
        case .document, .list: return
        }
        settle(in: size)
    }

    /// Puts every cursor on something that exists and every scroll where it shows the cursor, and writes the detail
    /// where it is seen and says something else.
    package mutating func settle(in size: Size) {
        let places = places(in: Area(size))
        switch main {
        case .document(var body):
            body.settle(in: places.main.size)
            main = .document(body)
        case .list(var body):
            body.settle(in: places.main.size)
            main = .list(body)
        case .grid(var body):
            body.settle(in: places.main.size)
            main = .grid(body)
        case .chart(var body):
            body.settle(in: places.main.size)
            main = .chart(body)
        }
        guard let selection else {
            isInDetail = false
            return
        }
        guard let area = self.places(in: Area(size)).detail else { return }
        if detailed != selection { writeDetail(of: selection, keepsPlace: false) }
        detail.settle(in: Size(columns: area.columns - 2, rows: area.rows))
    }

    /// Goes into the detail; `false` where there is none.
    package mutating func enterDetail(in size: Size) -> Bool {
        guard detailOf != nil, !isInDetail, selection != nil else { return false }
        isInDetail = true
        settle(in: size)
        return true
    }

    /// Goes back out of the detail, or out of the zoom; `false` where the cursor is in neither.
    package mutating func goBack(in size: Size) -> Bool {
        guard isInDetail || isZoomed else { return false }
        if isInDetail { isInDetail = false } else { isZoomed = false }
        settle(in: size)
        return true
    }

    package mutating func toggleZoom(in size: Size) {
        isZoomed.toggle()
        settle(in: size)
    }

    /// What a row says, for searching.
    private var searchTexts: [String] {
        if isInDetail { return detail.texts }
        return switch main {
        case .document(let body): body.texts
        case .list(let list): (0..<list.index.count).map { list.row($0).texts.map(\.text).joined(separator: " ") }
        case .grid(let grid): grid.rows.map { $0.texts.map(\.text).joined(separator: " ") }
        case .chart(let chart): (0..<chart.index.count).map(chart.name)
        }
    }

    /// The rows or blocks that hold all words, by their places.
    package func matches(of words: [String]) -> [Int] {
        searchTexts.enumerated().filter { _, text in
            let text = text.folded
            return words.allSatisfy { text.contains(folded: $0) }
        }.map(\.offset)
    }

    /// The row or block that the cursor stands on.
    package var place: Int {
        if isInDetail { return detail.cursor.index }
        return switch main {
        case .document(let body): body.cursor.index
        case .list(let list): list.cursor.index
        case .grid(let grid): grid.rowCursor.index
        case .chart(let chart): chart.cursor.index
        }
    }

    /// Stands on a row or block.
    package mutating func stand(on place: Int, in size: Size) {
        move(.to(place), in: size)
    }
}
