import Screen
import Testing

@Suite("A frame")
struct FrameTests {
    @Test func `text is put where it is asked for`() {
        var frame = Frame(Size(columns: 10, rows: 2))
        let used = frame.put("Lima", at: Position(row: 1, column: 2), style: .bold)
        #expect(used == 4)
        #expect(frame.lines == ["", "  Lima"])
        #expect(frame.styleLines == ["", "..PPPP"])
    }

    @Test(
        "Text is clipped at its width and at the edges",
        arguments: [
            ("Lima", 0, nil, "Lima", 4), ("Lima", 4, nil, "    Li", 2), ("Lima", 6, nil, "", 0),
            ("Lima", 0, 2, "Li", 2), ("Lima", 0, 0, "", 0), ("Lima", 0, -3, "", 0), ("Lima", -2, nil, "ma", 4),
            ("Lima", -9, nil, "", 4), ("尖閣", 0, 3, "尖", 3), ("尖閣", 3, nil, "   尖", 3), ("尖閣", -1, nil, " 閣", 4),
            ("Lima", 0, Int.max, "Lima", 4),
        ] as [(String, Int, Int?, String, Int)])
    func clipping(text: String, column: Int, width: Int?, line: String, cells: Int) {
        var frame = Frame(Size(columns: 6, rows: 1))
        #expect(frame.put(text, at: Position(row: 0, column: column), width: width) == cells)
        #expect(frame.lines == [line])
    }

    @Test func `a wide character that does not fit leaves a blank over what was there`() {
        var frame = Frame(Size(columns: 3, rows: 1))
        frame.put("abc", at: Position(row: 0, column: 0))
        frame.put("尖閣", at: Position(row: 0, column: 0))
        #expect(frame.lines == ["尖"])
        #expect(frame[0, 2] == .blank)
    }

    @Test func `half of a wide character never stands alone`() {
        var frame = Frame(Size(columns: 4, rows: 1))
        frame.put("尖閣", at: Position(row: 0, column: 0))
        frame.put("x", at: Position(row: 0, column: 1))
        #expect(frame.lines == [" x閣"])
        frame.put("y", at: Position(row: 0, column: 2))
        #expect(frame.lines == [" xy"])
    }

    @Test func `text on the right ends before its column`() {
        var frame = Frame(Size(columns: 12, rows: 2))
        #expect(frame.putRight("364 d", row: 0, endingBefore: 12) == 5)
        #expect(frame.putRight("San Francisco", row: 1, endingBefore: 8, width: 5) == 4)
        #expect(frame.lines == ["       364 d", "    San…"])
    }

    @Test func `an area is filled and restyled within the frame only`() {
        var frame = Frame(Size(columns: 4, rows: 2))
        frame.fill(Area(row: 1, column: 1, rows: 9, columns: 9), with: "─")
        frame.restyle(Area(row: 1, column: -3, rows: 1, columns: 5)) { $0.adding(.reverse) }
        #expect(frame.lines == ["", " ───"])
        #expect(frame.styleLines == ["", "##"])
        frame.fill(frame.area, with: "尖")
        #expect(frame.lines == ["尖尖", "尖尖"])
    }

    @Test func `a wide character keeps one look`() {
        var frame = Frame(Size(columns: 4, rows: 1))
        frame.put("尖閣", at: Position(row: 0, column: 0))
        frame.restyle(Area(row: 0, column: 1, rows: 1, columns: 2)) { $0.inked(.alert) }
        #expect(frame.styleLines == ["..rr"])
    }

    @Test func `no control character gets into a cell`() {
        var frame = Frame(Size(columns: 20, rows: 1))
        frame.put("a\u{1B}[2J\r\n\u{202E}b", at: Position(row: 0, column: 0))
        #expect(frame.lines == ["a␛[2J␍␊b"])
    }

    @Test func `drawing characters become ASCII and columns stay`() {
        var frame = Frame(Size(columns: 24, rows: 3))
        frame.put("─▌2 Meetings ≥ 241 d ≠", at: Position(row: 0, column: 0))
        frame.put("Senkaku 尖閣/… 2012° |", at: Position(row: 1, column: 0))
        frame.put("Łódź, Đà Nẵng, Țara ●◐○◷", at: Position(row: 2, column: 0))
        #expect(
            frame.asciified.lines == [
                "-|2 Meetings >=241 d !=", "Senkaku ????/. 2012* |", "Lodz, Da Nang, Tara *%o@",
            ])
    }
}

@Suite("Walks over a frame")
struct FrameWalkTests {
    /// Each walk comes from its own seed, so that a failure names the walk to repeat.
    @Test("A row always has exactly its width, and no half character", arguments: UInt64(0)..<300)
    func laws(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let size = Size(columns: Int.random(in: 0...14, using: &source), rows: Int.random(in: 0...4, using: &source))
        var frame = Frame(size)
        for _ in 0..<40 {
            change(&frame, using: &source)
            expectLaws(frame)
            expectLaws(frame.asciified)
        }
        #expect(frame.asciified.lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
    }

    private func change(_ frame: inout Frame, using source: inout SeededSource) {
        let row = Int.random(in: -1...frame.size.rows, using: &source)
        let column = Int.random(in: -4...frame.size.columns + 1, using: &source)
        let width = Bool.random(using: &source) ? Int.random(in: -1...9, using: &source) : nil
        let area = Area(row: row, column: column, rows: 2, columns: width ?? 3)
        let style = Style(Ink.allCases.randomElement(using: &source) ?? .plain)
        switch Int.random(in: 0..<4, using: &source) {
        case 0: frame.putRight(source.text(), row: row, endingBefore: column, width: width, style: style)
        case 1: frame.fill(area, with: source.text().first ?? "閣", style: style)
        case 2: frame.restyle(area) { _ in style }
        default:
            let text = source.text()
            let used = frame.put(text, at: Position(row: row, column: column), width: width, style: style)
            #expect(used >= 0 && used <= max(0, width ?? Int.max) && used <= text.cells)
        }
    }

    @Test(
        "A dot between two parts is a comma to who listens, and any other dot nothing",
        arguments: [
            ("in person · leader", "in person,  leader"), ("高 · 低", "高,  低"), ("高 · ▪ x", "高   * x"),
            ("a·b", "a b"), ("· a · ", "  a"), ("a ·b", "a  b"), ("a · · b", "a     b"), ("· · ·", ""),
            ("a  · b", "a    b"),
        ])
    func parts(text: String, expected: String) {
        var frame = Frame(Size(columns: 20, rows: 1))
        frame.put(text, at: Position(row: 0, column: 0))
        #expect(frame.withoutDrawings.lines == [expected])
    }

    private func expectLaws(_ frame: Frame) {
        for row in 0..<frame.size.rows {
            let cells = Array(frame.row(row))
            #expect(cells.count == frame.size.columns)
            #expect(cells.map { Int($0.width) }.reduce(0, +) == frame.size.columns)
            #expect(cells.map(\.text).joined().cells == frame.size.columns)
            for (left, right) in zip(cells, cells.dropFirst()) {
                #expect((left.width == 2) == (right.width == 0))
                #expect(left.width != 2 || left.style == right.style)
            }
            #expect(cells.last?.width != 2 && cells.first?.width != 0)
        }
    }
}
