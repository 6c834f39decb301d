import Testing

@testable import Records

@Suite("The line that a message shows")
struct ExcerptTests {
    @Test(
        "The caret stands under the column, whatever comes before it",
        arguments: [
            ("a: b", 4, "a: b", 3),
            ("中国: b", 5, "中国: b", 6),
            ("\ta", 2, " a", 1),
            ("e\u{301}: b", 5, "e\u{301}: b", 3),
            ("a", 9, "a", 1),
            ("", 1, "", 0),
            ("\u{1B}[31m: b", 8, "·[31m: b", 7),
            ("\u{202E}evil: b", 8, "·evil: b", 7),
        ])
    func caret(line: String, column: Int, text: String, caret: Int) {
        let excerpt = Excerpt(of: line, column: column)
        #expect(excerpt.text == text)
        #expect(excerpt.caret == caret)
    }

    @Test("A long line is cut around the caret", arguments: [1, 50, 150, 199, 200])
    func cut(column: Int) {
        let line = (0..<200).map { $0 == column - 1 ? "X" : "中" }.joined()
        let excerpt = Excerpt(of: line, column: column)
        #expect(excerpt.text.cells <= Excerpt.widest + 2)
        let before = excerpt.text.prefix { $0 != "X" }
        #expect(String(before).cells == excerpt.caret)
    }
}
