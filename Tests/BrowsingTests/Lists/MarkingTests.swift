import Browsing
import Relations
import Samples
import Screen
import Testing

@Suite("Marks")
struct MarkingTests {
    private func sitting() throws -> Sitting {
        try Sitting(
            SampleLibrary(Samples.Sample.kenyaPoland()), base: Samples.Sample.kenya, partner: Samples.Sample.poland,
            today: Samples.Sample.day("2024-09-01"))
    }

    private func marked(_ sitting: Sitting) -> Set<String> { Set(sitting.browser.view.marks.map(\.id)) }

    private func ids(_ sitting: Sitting) -> [String] {
        sitting.browser.lists.index(of: .meetings).ids.compactMap(\.self)
    }

    @Test func `are set and taken away, and the cursor goes on`() throws {
        var sitting = try sitting()
        try sitting.type("2gvv")
        #expect(marked(sitting) == Set(ids(sitting).prefix(2)))
        #expect(sitting.browser.cursors[.meetings]?.id == ids(sitting)[2])
        try sitting.type("gv")
        #expect(marked(sitting) == [ids(sitting)[1]])
    }

    @Test func `cover a range, in either direction, and the rows between are seen before`() throws {
        var sitting = try sitting()
        try sitting.type("2gjjjVkk")
        let pane = sitting.browser.listPane(.meetings, rows: 6, columns: 78)
        #expect(pane.rows.map(\.isMarked) == [false, true, true, true, false, false])
        #expect(marked(sitting).isEmpty)
        try sitting.type("V")
        #expect(marked(sitting) == Set(ids(sitting)[1...3]))
    }

    @Test func `are dropped with Esc, and undo brings them back`() throws {
        var sitting = try sitting()
        try sitting.type("2gVj<Esc>")
        #expect(marked(sitting).isEmpty)
        try sitting.type("gvv<Esc>")
        #expect(marked(sitting).isEmpty)
        try sitting.type("u")
        #expect(marked(sitting).count == 2)
    }

    @Test func `stay on their records when the list changes`() throws {
        var sitting = try sitting()
        try sitting.type("2gvv")
        let before = marked(sitting)
        try sitting.type("2ssflevel:leader<Enter>,.T")
        #expect(marked(sitting) == before)
    }
}
