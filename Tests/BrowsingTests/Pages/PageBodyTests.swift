import Browsing
import Samples
import Screen
import Testing

/// What a page consists of, whatever is done to it.
@Suite("The body of a page")
struct PageBodyTests {
    @Test("keeps its cursor on something that exists and in view", arguments: UInt64(0)..<60)
    func cursors(seed: UInt64) {
        var random = SeededSource(seed: seed)
        var size = Size(columns: .random(in: 1...200, using: &random), rows: .random(in: 0...60, using: &random))
        let rows = Int.random(in: 0...60, using: &random)
        let columns = Int.random(in: 0...40, using: &random)
        var body =
            switch seed % 3 {
            case 0: SampleListPage(rows: rows).body
            case 1: SampleGridPage(rows: rows, columns: columns).body
            default: SampleChartPage(periods: rows * 3).body
            }
        body.settle(in: size)
        for _ in 0..<60 {
            switch Int.random(in: 0..<9, using: &random) {
            case 0: body.move(.by(1), in: size)
            case 1: body.move(.by(-1), in: size)
            case 2: body.move(.pages(1), in: size)
            case 3: body.move(.bottom, in: size)
            case 4: body.move(.top, in: size)
            case 5: body.moveSideways(by: .random(in: -9...9, using: &random), in: size)
            case 6: _ = body.enterDetail(in: size)
            case 7: _ = body.goBack(in: size)
            default:
                size = Size(columns: .random(in: 1...200, using: &random), rows: .random(in: 0...60, using: &random))
                body.settle(in: size)
            }
            check(body, in: size, "seed \(seed)")
        }
    }

    private func check(_ body: PageBody, in size: Size, _ walk: Comment) {
        let places = body.places(in: Area(size))
        let whole = Area(size)
        for area in [places.main, places.detail, places.upright, places.rule].compactMap(\.self) where !area.isEmpty {
            #expect(whole.intersection(area) == area, walk)
        }
        if body.isInDetail { #expect(body.selection != nil && places.detail != nil, walk) }
        switch body.main {
        case .document: break
        case .list(let list):
            guard list.index.count > 0 else { return }
            #expect(list.index.ids.indices.contains(list.cursor.index), walk)
            if list.index.figures > 0 { #expect(list.index.ids[list.cursor.index] == list.cursor.id, walk) }
            guard places.main.rows > 0 else { return }
            #expect(list.pane(rows: places.main.rows).selected != nil, walk)
        case .grid(let grid):
            guard !grid.isEmpty else { return }
            #expect(grid.rows[grid.rowCursor.index].id == grid.rowCursor.id, walk)
            #expect(grid.columns[grid.columnCursor.index].id == grid.columnCursor.id, walk)
            guard places.main.columns > 0 else { return }
            #expect(grid.columnsInView(within: places.main.columns).contains(grid.columnCursor.index), walk)
        case .chart(let chart):
            guard !chart.isEmpty else { return }
            #expect(chart.index.ids[chart.cursor.index] == chart.cursor.id, walk)
            let view = chart.cursor.top..<chart.cursor.top + chart.periods(within: places.main.columns)
            #expect(view.contains(chart.cursor.index), walk)
        }
    }

    @Test("keeps what is selected when rows come and go", arguments: UInt64(0)..<40)
    func keeping(seed: UInt64) {
        var random = SeededSource(seed: seed)
        let size = Size(columns: 120, rows: 30)
        let isList = seed.isMultiple(of: 2)
        var body = isList ? SampleListPage(rows: 40).body : SampleGridPage(rows: 40, columns: 20).body
        body.settle(in: size)
        body.move(.by(.random(in: 3..<40, using: &random)), in: size)
        body.moveSideways(by: .random(in: 0..<20, using: &random), in: size)
        let (row, column) = (body.selectedID, body.selectedColumnID)
        let number = Int(row?.drop { !$0.isNumber } ?? "") ?? -1
        let missing = Set((0..<40).filter { $0 != number && Bool.random(using: &random) })
        var fresh =
            isList
            ? SampleListPage(rows: 40, keeping: body, leavingOut: missing).body
            : SampleGridPage(rows: 40, columns: 20, keeping: body, leavingOut: missing).body
        fresh.settle(in: size)
        #expect(row != nil && fresh.selectedID == row, "seed \(seed)")
        #expect(fresh.selectedColumnID == column, "seed \(seed)")
        #expect(fresh.detail.document.title.hasPrefix("Row \(number)"), "seed \(seed)")
    }

    @Test func `the detail is written only where it is seen`() {
        var body = SampleListPage(rows: 9).body
        body.settle(in: Size(columns: 40, rows: 9))
        #expect(body.detail.document.blocks.isEmpty)
        let size = Size(columns: 40, rows: 9)
        let entered = body.enterDetail(in: size)
        #expect(entered && body.detail.document.title == "Row 0")
        let left = body.goBack(in: size)
        let leftAgain = body.goBack(in: size)
        #expect(left && !leftAgain)
    }

    @Test func `a row that has gone leaves the cursor at its place`() {
        let size = Size(columns: 80, rows: 24)
        var body = SampleListPage(rows: 20).body
        body.settle(in: size)
        body.move(.to(10), in: size)
        var fresh = SampleListPage(rows: 20, keeping: body, leavingOut: [10]).body
        fresh.settle(in: size)
        #expect(fresh.selectedID == "id11")
    }
}
