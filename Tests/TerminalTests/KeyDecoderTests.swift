import Screen
import Testing

@testable import Terminal

@Suite("Bytes of a terminal")
struct KeyDecoderTests {
    /// What xterm's and the Linux console's descriptions say about a few keys.
    static let sequences: [[UInt8]: Key] = [
        Array("\u{1B}OA".utf8): .up, Array("\u{1B}\t".utf8): .backTab, Array("\u{1B}[1;2D".utf8): .shiftLeft,
        [0x08]: .left,
    ]

    /// The keys of some bytes, and of waiting for what never comes after them.
    static func script(_ bytes: [UInt8]) -> String {
        var decoder = KeyDecoder(sequences: sequences)
        return KeyScript.script(decoder.decode(bytes) + decoder.flush())
    }

    @Test(
        "Typed keys are read",
        arguments: [
            ("jé閣 ", "jé閣<Space>"), ("\r\n\t", "<Enter><Enter><Tab>"), ("\u{7F}\u{08}", "<Backspace><Backspace>"),
            ("\u{03}\u{12}\0\u{1C}\u{1F}", "<C-c><C-r><C-Space><C-\\><C-_>"), ("\u{1B}", "<Esc>"),
            ("\u{1B}x\u{1B}é", "<A-x><A-é>"), ("\u{1B}\u{1B}", "<Esc><Esc>"), ("\u{1B}\r", "<Esc><Enter>"),
            ("\u{1B}\u{7F}", "<Unknown>"), ("\u{1B}[", "<A-[>"), ("\u{1B}O", "<A-O>"), ("\u{1B}]", "<A-]>"),
            ("\u{1B}P", "<A-P>"), ("\u{1B}\u{1B}[A", "<Esc><Up>"),
        ])
    func typed(bytes: String, script: String) {
        #expect(Self.script(Array(bytes.utf8)) == script)
    }

    @Test(
        "Named keys are read as the usual terminals send them, after ESC",
        arguments: [
            ("[A", "<Up>"), ("OB", "<Down>"), ("[C", "<Right>"), ("OD", "<Left>"), ("[H", "<Home>"), ("OF", "<End>"),
            ("[1~", "<Home>"), ("[8~", "<End>"), ("[2~", "<Ins>"), ("[3~", "<Del>"), ("[5~", "<PgUp>"),
            ("[6~", "<PgDn>"),
            ("[Z", "<S-Tab>"), ("\t", "<S-Tab>"), ("[1;2A", "<S-Up>"), ("[1;2D", "<S-Left>"), ("[a", "<S-Up>"),
            ("OP", "<F1>"), ("[11~", "<F1>"), ("[[A", "<F1>"), ("[15~", "<F5>"), ("[24~", "<F12>"), ("OM", "<Enter>"),
            ("Ox", "8"), ("[27u", "<Esc>"), ("[97;5u", "<C-a>"), ("[106;1:1u", "j"), ("[27;5;114~", "<C-r>"),
            ("[9;2u", "<S-Tab>"), ("[13;2u", "<Enter>"), ("[5;2~", "<PgUp>"),
        ])
    func named(bytes: String, script: String) {
        #expect(Self.script(Array("\u{1B}\(bytes)x".utf8)) == script + "x")
    }

    @Test(
        "Answers and keys without a meaning are dropped whole",
        arguments: [
            "[99;5:3u", "[1;5A", "[1;3D", "[?62;22c", "[24;80R", "[I", "[O", "[57358u", "[38;5;1m", "[ q", "[[Z",
            "]11;rgb:1a1a/1b1b/2626\u{07}", "]52;c;aGk=\u{1B}\\", "P>|xterm(397)\u{1B}\\", "_Gi=1;OK\u{1B}\\", "OZ",
            "O5A",
            "[<0;3;5m", "[<35;3;5M", "[<66;3;5M", "[<0;0;5M", "[<0;99999999999999999999;5M", "[201~", "[1;2",

        ])
    func dropped(bytes: String) {
        // A sequence that is broken off ends where no byte of one can follow.
        let broken = bytes == "[1;2"
        #expect(Self.script(Array("\u{1B}\(bytes)\(broken ? "\r" : "")x".utf8)) == (broken ? "<Enter>x" : "x"))
    }

    @Test func `an endless sequence is no key and loses none after it`() {
        let digits = String(repeating: "1", count: 10_000)
        #expect(Self.script(Array("\u{1B}[\(digits)mx\u{1B}]\(digits)\u{07}y".utf8)) == "xy")
    }

    @Test(
        "The mouse is read in both its forms",
        arguments: [
            ("[<0;11;4M", "<Click:3,10>"), ("[<1;1;1M", "<MiddleClick:0,0>"), ("[<2;1;1M", "<RightClick:0,0>"),
            ("[<64;5;6M", "<WheelUp:5,4>"), ("[<69;5;6M", "<S-WheelDown:5,4>"), ("[M +$", "<Click:3,10>"),
            ("[M#!!", ""), ("[<0;300;200M", "<Click:199,299>"),
        ])
    func mouse(bytes: String, script: String) {
        #expect(Self.script(Array("\u{1B}\(bytes)".utf8)) == script)
    }

    @Test(
        "Bytes that are no UTF-8 are unknown keys",
        arguments: [
            ([0xFF], "<Unknown>"), ([0x80, 0x61], "<Unknown>a"), ([0xC3], "<Unknown>"), ([0xE9, 0x61], "<Unknown>a"),
            ([0xE2, 0x82, 0x61], "<Unknown>a"), ([0xED, 0xA0, 0x80], "<Unknown><Unknown><Unknown>"),
            ([0xC0, 0xAF], "<Unknown><Unknown>"), ([0xC2, 0x9B], "<Unknown>"), ([0xE2, 0x80, 0xAE], "<Unknown>"),
            ([0x1B, 0xFF], "<Unknown>"), ([0xF4, 0x90, 0x80, 0x80], "<Unknown><Unknown><Unknown><Unknown>"),
        ] as [([UInt8], String)])
    func invalid(bytes: [UInt8], script: String) {
        #expect(Self.script(bytes) == script)
    }
}

@Suite("A paste")
struct PasteTests {
    @Test(
        "Is one key, on one line, without controls",
        arguments: [
            ("seafood", "seafood"), ("", ""), ("a\r\nb\nc\rd\te", "a b c d e"), ("a\u{1B}[31mb\u{07}\u{9B}", "a[31mb"),
            ("q\u{1B}[201", "q[201"), ("\u{202E}x\u{1F1EF}", "xJ"), ("\u{1B}\u{1B}[20", "[20"),
        ])
    func text(pasted: String, text: String) {
        var decoder = KeyDecoder()
        let keys = decoder.decode(Array("j\u{1B}[200~\(pasted)\u{1B}[201~k".utf8))
        #expect(keys == [.character("j"), .paste(text), .character("k")])
        #expect(decoder.pending == nil)
    }

    @Test func `without an end is given up after a while`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~quit\u{1B}[20".utf8)) == [])
        #expect(decoder.pending == .paste)
        #expect(decoder.flush() == [.paste("quit")])
        #expect(decoder.decode([0x6A]) == [.character("j")])
    }

    @Test func `is cut at its limit and never within a character`() {
        var decoder = KeyDecoder()
        let keys = decoder.decode(Array("\u{1B}[200~a\(String(repeating: "閣", count: 40_000))\u{1B}[201~k".utf8))
        #expect(keys == [.paste("a" + String(repeating: "閣", count: 21_845)), .character("k")])
    }
}

@Suite("Random bytes")
struct KeyDecoderWalkTests {
    /// Bytes that sequences are made of come more often than others.
    private static let telling =
        Array("\u{1B}\u{1B}\u{1B}\u{1B}[[OP]_MZ<;:~~0125Au\u{07}\\\u{18}".utf8) + [0xE9, 0x96, 0xA3]

    private func bytes(using source: inout SeededSource) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...60, using: &source) {
            switch Int.random(in: 0..<40, using: &source) {
            case 0: bytes += Array("\u{1B}[200~".utf8)
            case 1: bytes += Array("\u{1B}[201~".utf8)
            case 2..<10: bytes.append(UInt8.random(in: 0...255, using: &source))
            default: bytes.append(Self.telling.randomElement(using: &source) ?? 0)
            }
        }
        return bytes
    }

    /// Each walk comes from its own seed, so that a failure names the walk to repeat.
    @Test("Give the same keys wherever they are cut", arguments: UInt64(0)..<2000)
    func portions(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let bytes = bytes(using: &source)
        var whole = KeyDecoder(sequences: KeyDecoderTests.sequences)
        let keys = whole.decode(bytes)
        var single = KeyDecoder(sequences: KeyDecoderTests.sequences)
        #expect(bytes.flatMap { single.decode([$0]) } == keys)
        var cut = KeyDecoder(sequences: KeyDecoderTests.sequences)
        let place = Int.random(in: 0...bytes.count, using: &source)
        #expect(cut.decode(bytes[..<place]) + cut.decode(bytes[place...]) == keys)
        #expect(single.pending == whole.pending)
        #expect(single.flush() == whole.flush())
        #expect(whole.pending == nil)
        #expect(whole.decode([0x6A]) == [.character("j")])
    }
}
