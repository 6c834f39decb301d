import Screen
import Testing

@Suite("An area")
struct AreaTests {
    @Test func `pieces split off tile the whole`() {
        var rest = Area(Size(columns: 120, rows: 36))
        let pieces = [rest.splitTop(2), rest.splitBottom(4), rest.splitLeft(24), rest.splitRight(40)]
        #expect(pieces[0] == Area(row: 0, column: 0, rows: 2, columns: 120))
        #expect(pieces[1] == Area(row: 32, column: 0, rows: 4, columns: 120))
        #expect(pieces[2] == Area(row: 2, column: 0, rows: 30, columns: 24))
        #expect(pieces[3] == Area(row: 2, column: 80, rows: 30, columns: 40))
        #expect(rest == Area(row: 2, column: 24, rows: 30, columns: 56))
    }

    @Test("No more is split off than there is", arguments: [-1, 0, 1, 5, 6, 99])
    func split(count: Int) {
        var rest = Area(Size(columns: 5, rows: 5))
        let piece = rest.splitTop(count)
        #expect(piece.rows + rest.rows == 5)
        #expect(piece.bottom == rest.row)
        var side = Area(Size(columns: 5, rows: 5))
        let right = side.splitRight(count)
        #expect(right.columns + side.columns == 5)
        #expect(side.right == right.column)
    }

    @Test func `areas that do not meet share nothing`() {
        let one = Area(row: 0, column: 0, rows: 2, columns: 2)
        #expect(one.intersection(Area(row: 1, column: 1, rows: 2, columns: 2)).size == Size(columns: 1, rows: 1))
        #expect(one.intersection(Area(row: 5, column: 5, rows: 2, columns: 2)).isEmpty)
        #expect(one.inset(top: 1, left: 1, bottom: 1, right: 1).isEmpty)
        #expect(one.contains(Position(row: 1, column: 1)) && !one.contains(Position(row: 2, column: 1)))
    }
}
