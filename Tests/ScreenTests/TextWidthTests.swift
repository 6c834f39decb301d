import Screen
import Testing

@Suite("The width of text")
struct TextWidthTests {
    @Test(
        "Each text takes its cells",
        arguments: [
            ("", 0), ("Lima", 4), ("尖閣", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("e\u{301}", 1),
            ("e\u{301}\u{302}\u{303}\u{304}", 1), ("\u{1F1EF}\u{1F1F5}", 2), ("\u{1F468}\u{200D}\u{1F469}", 2),
            ("❤\u{FE0F}", 1), ("\u{1F44D}\u{1F3FD}", 2), ("\r\n", 2), ("\u{301}", 0), ("“≥ 241 d”", 9), ("\u{AD}", 0),
        ])
    func cells(text: String, cells: Int) {
        #expect(text.cells == cells)
    }

    @Test(
        "A cut ends in … and never within a character",
        arguments: [
            ("United States", 12, "United Stat…"), ("United States", 13, "United States"), ("San Francisco", 5, "San…"),
            ("尖閣諸島", 6, "尖閣…"), ("尖閣諸島", 4, "尖…"), ("尖閣", 1, "…"), ("尖閣", 0, ""), ("尖閣", -4, ""), ("", 0, ""),
        ])
    func clipping(text: String, cells: Int, result: String) {
        #expect(text.clipped(to: cells) == result)
    }

    @Test func `text is padded on either side`() {
        #expect("閣".padded(to: 4) + "|" == "閣  |")
        #expect("7".padded(to: 3, .right) == "  7")
        #expect("Lima".padded(to: 2) == "Lima")
        #expect("San Francisco".fitted(to: 5) == "San… ")
    }

    @Test("Clipped text fits, and what fits is left alone", arguments: UInt64(0)..<300)
    func clippingLaw(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let text = source.text()
        for cells in 0...16 {
            for ellipsis in [true, false] {
                let clipped = text.clipped(to: cells, ellipsis: ellipsis)
                #expect(clipped.cells <= cells)
                #expect(text.cells > cells || clipped == text)
            }
        }
    }
}
