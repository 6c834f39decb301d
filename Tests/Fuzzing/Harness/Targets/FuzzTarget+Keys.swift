internal import Screen
internal import Terminal

extension FuzzTarget {
    /// Bytes that a terminal sends, and keys as scripts write them.
    static let keys = FuzzTarget(
        "keys", longest: 256, share: 20_000,
        words: [
            "\u{1B}[", "\u{1B}O", "\u{1B}]52;c;", "\u{1B}P", "\u{1B}_", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}\\",
            "\u{07}",
            "\u{1B}[<0;11;4M", "\u{1B}[M", "1;5", "27;5;114~", "97;5u", "\u{18}", "\u{7F}", "閣", "é",
        ],
        sources: [
            "Sources/Terminal/Key", "Sources/Terminal/ControlSequence", "Sources/Terminal/Paste",
            "Sources/Screen/KeyScript",
        ]
    ) { input, planted in
        var whole = KeyDecoder(sequences: sequences)
        let keys = whole.decode(input)
        try hold(keys.count <= input.count, "A key takes a byte at least.", "\(keys.count) of \(input.count)")
        let place = input.isEmpty ? 0 : Int(input[input.count / 2]) % (input.count + 1)
        var cut = KeyDecoder(sequences: sequences)
        var again = cut.decode(input[..<place]) + cut.decode(input[place...])
        if planted == .lostKey, input.count(of: Array("\u{1B}[200~".utf8)) > 1, keys.count > 1 { again.removeLast() }
        try hold(again == keys, "Where bytes are cut makes no difference.", "\(keys) and \(again), cut at \(place)")
        try hold(cut.pending == whole.pending, "Where bytes are cut makes no difference to what is waited for.")
        let all = keys + whole.flush()
        try hold(whole.pending == nil, "After a while nothing is waited for.")
        try hold(whole.decode([0x6A]) == [.character("j")], "The next key is itself, whatever came before.")
        let script = KeyScript.script(all)
        do {
            let read = try KeyScript.keys(script)
            try hold(read == all, "A script of keys reads back.", "\(all) and \(read) from \(script)")
        } catch let error as KeyScriptError {
            throw Violation(law: "A script of keys reads back.", found: "\(error)")
        }
        // Any text may stand in a script of keys.
        do {
            let read = try KeyScript.keys(String(decoding: input, as: UTF8.self))
            try hold(
                try KeyScript.keys(KeyScript.script(read)) == read, "Keys of a script are written again.", "\(read)")
        } catch let error as KeyScriptError {
            try hold(error.column >= 1, "A fault of a script has a place.", "\(error)")
        }
    }

    /// What xterm's and the Linux console's descriptions say about a few keys.
    private static let sequences: [[UInt8]: Key] = [
        Array("\u{1B}OA".utf8): .up, Array("\u{1B}\t".utf8): .backTab, Array("\u{1B}[1;2D".utf8): .shiftLeft,
        [0x08]: .left,
    ]
}

extension [UInt8] {
    /// How often some bytes stand in these.
    func count(of piece: [UInt8]) -> Int {
        indices.count { self[$0...].starts(with: piece) }
    }
}
