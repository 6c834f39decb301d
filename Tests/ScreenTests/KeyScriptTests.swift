import Screen
import Testing

@Suite("Keys")
struct KeyTests {
    @Test(
        "Help shows a key by its usual name",
        arguments: [
            (.character("j"), "j"), (.character(" "), "Space"), (.character("<"), "<"), (.control("r"), "Ctrl-R"),
            (.control(" "), "Ctrl-Space"), (.alt("x"), "Alt-x"), (.alt("<"), "Alt-<"), (.enter, "Enter"),
            (.pageDown, "PgDn"), (.function(1), "F1"), (.backTab, "Shift-Tab"), (.shiftLeft, "Shift-Left"),
            (.paste("x"), "Paste"),
            (.mouse(MouseEvent(.wheelUp, at: Position(row: 0, column: 0), shift: true)), "Shift-WheelUp"),
        ] as [(Key, String)])
    func names(key: Key, name: String) {
        #expect(key.description == name)
    }
}

@Suite("A script of keys")
struct KeyScriptTests {
    @Test func `is read as it is typed`() throws {
        #expect(
            try KeyScript.keys("jj<Down><C-r>/seafood<Enter><S-Tab><A-x><F12><Space><lt>") == [
                .character("j"), .character("j"), .down, .control("r"), .character("/"), .character("s"),
                .character("e"), .character("a"), .character("f"), .character("o"), .character("o"), .character("d"),
                .enter, .backTab, .alt("x"), .function(12), .character(" "), .character("<"),
            ])
    }

    @Test func `holds the mouse and pastes too`() throws {
        let click = MouseEvent(.left, at: Position(row: 3, column: 10))
        #expect(try KeyScript.keys("<Click:3,10><Paste:a%{3E}b%{25}>") == [.mouse(click), .paste("a>b%")])
    }

    @Test(
        "Says where it cannot be read",
        arguments: [
            (
                "jj<Dwon>",
                "The script of keys “jj<Dwon>” cannot be read at character 3: <Dwon> is not the name of a key. Names are such as <Enter>, <C-r> or <F1>."
            ),
            (
                "jj<",
                "The script of keys “jj<” cannot be read at character 3: a name of a key that begins with < ends with >. The character < itself is <lt>."
            ),
        ])
    func errors(script: String, message: String) {
        let error = #expect(throws: KeyScriptError.self) { try KeyScript.keys(script) }
        #expect(error?.description == message)
    }

    @Test("Is read back as it was written", arguments: UInt64(0)..<300)
    func roundTrip(seed: UInt64) throws {
        var source = SeededSource(seed: seed)
        let keys = (0..<20).map { _ in key(using: &source) }
        #expect(try KeyScript.keys(KeyScript.script(keys)) == keys)
    }

    private func key(using source: inout SeededSource) -> Key {
        let named: [Key] = [
            .up, .down, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .enter, .escape, .tab, .backTab,
            .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown, .unknown, .character(" "), .character("<"),
            .character(">"), .character("%"), .control("r"), .control(" "), .control("\\"), .alt(">"), .alt("<"),
            .alt(" "),
        ]
        let character = source.text().first ?? "閣"
        let position = Position(row: Int.random(in: 0..<99, using: &source), column: 7)
        return switch Int.random(in: 0..<6, using: &source) {
        case 0: .character(character)
        case 1: .alt(character)
        case 2: .function(Int.random(in: 1...24, using: &source))
        case 3: .paste(source.text() + "%>" + source.text())
        case 4:
            .mouse(
                MouseEvent(
                    MouseEvent.Kind.allCases.randomElement(using: &source) ?? .left, at: position,
                    shift: Bool.random(using: &source)))
        default: named.randomElement(using: &source) ?? .unknown
        }
    }
}
