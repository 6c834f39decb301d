import Foundation
import Testing

/// Texts whose width terminals, ncurses and the C library take for different ones.
enum DifficultText {
    static let all = [
        "plain", "尖閣諸島", "한국", "\u{1112}\u{1161}\u{11AB}", "ｱｲｳ half", "Ｆｕｌｌ", "e\u{301}",
        "e\u{301}\u{302}\u{303}\u{304}\u{305}",
        "👍🏽 skin", "👩‍👩‍👧‍👦 family", "🇯🇵🇨🇳 flags", "🇯 half flag", "❤️ heart", "❤ heart", "☎️ phone", "1️⃣ keycap",
        "🫨 newer", "🪿 newer", "क्षि", "ไทยกำ", "עברית", "العربية", "\u{202E}override", "zero\u{200B}width",
        "soft\u{AD}hyphen",
        "a\u{20DD} circled", "㍿ ㎢", "⸺ dash", "\u{1F9D1}\u{200D}\u{1F692} fire", "ﷺ", "… “‘”", "◆◇▴▾●◐○▪▫≠°×",
    ]
}

/// In an emulator by itself, which tells which cell a character stands in.
@Suite("Columns beside difficult texts")
struct ColumnTests {
    @Test("stand where they should", arguments: [(80, 40), (48, 40)])
    func columns(columns: Int, rows: Int) throws {
        let scratch = try Scratch()
        try scratch.write(DifficultText.all.joined(separator: "\n") + "\n", to: "texts")
        let terminal = try PseudoTerminal(
            columns: columns, rows: rows, in: scratch, command: ["/bin/sh", "-c", "exec TextsProgram <texts"])
        let last = DifficultText.all.count - 1
        try terminal.wait(for: "|end \(last)")
        for (row, text) in DifficultText.all.enumerated() {
            #expect(terminal.emulator.text(ofRow: row, from: 30) == "|end \(row)", "\(text)")
            #expect(terminal.emulator.text(ofRow: row, to: 30).contains("<"), "\(text)")
        }
        try terminal.type("q")
        #expect(try terminal.end() == 0)
    }
}

extension BuiltProgramTests {
    @Suite("Columns beside difficult texts, in tmux")
    struct Columns {
        @Test func `are all there, one a row`() throws {
            let terminal = try Terminal(rows: 40, in: Scratch())
            try terminal.scratch.write(DifficultText.all.joined(separator: "\n") + "\n", to: "texts")
            try terminal.enter("TextsProgram <texts")
            let last = DifficultText.all.count - 1
            let picture = try terminal.wait(for: "|end \(last)")
            for row in DifficultText.all.indices {
                #expect(picture.rows[row].hasSuffix("|end \(row)"))
                #expect(picture.rows[row].contains("<"))
            }
            try terminal.press("q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }
    }
}
