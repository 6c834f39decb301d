internal import Foundation
internal import Records
internal import Relations
internal import Samples

extension FuzzTarget {
    /// A file of records: read, checked against itself, and each record taken out of its text.
    static let records = FuzzTarget(
        "records", longest: 3000, share: 1500,
        words: RecordKind.allCases.map { $0.rawValue + ":\n" } + [
            "- id: ", "  ", "\n", ": ", "&a ", "*a", "<<: *a", "[[[", "{", "}", "|", ">", "? ", "!!map", "---\n",
            "...\n", "%YAML 1.1\n",
            "\"", "'", "#", "unsourced: true", "origin: human", "sources: []", "status_history:", "2023-11-16T17:40",
            "~2023", "folder:\n",
        ],
        sources: ["Sources/Records/"]
    ) { input, planted in
        if planted == .trap { readBeyond(input) }
        let result = readRecords(input, file: "a.yaml")
        let lines = Self.lines(of: input)
        for problem in result.remainder.problems {
            var line = problem.line
            if planted == .wrongLine, String(decoding: input, as: UTF8.self).contains("\n\n\n") { line += lines }
            try hold(
                (0...lines).contains(line), "A problem lies within the file.", "line \(line) of \(lines): \(problem)")
            try hold(problem.column >= 0, "A problem has a column.")
            try holdSafe("\(problem)")
        }
        let sound = result.remainder.declared.filter(\.isSound).map(\.reference)
        try hold(
            result.records.allSatisfy { sound.contains($0.reference) }, "A record that was read was found to be sound.",
            "\(result.records.map(\.reference)) of \(sound)")
        try hold(
            !result.remainder.problems.isEmpty || result.isLegible, "What cannot be read is said.",
            "no problem, and no records")
        for problem in CrossCheck([[result.remainder]], codebook: []).problems { try holdSafe("\(problem)") }
        try takeOut(result.records, of: input)
    }.beginning { sections }

    /// A record that is found in the text, written into a file of its own, reads as the same record.
    private static func takeOut(_ records: [AnyRecord], of input: [UInt8]) throws(Violation) {
        guard let whole = String(validating: input, as: UTF8.self) else { return }
        let text = RecordText(whole)
        for record in records.prefix(5) {
            guard let item = text.item(record.kind, record.header.id) else { continue }
            let copy = text.file(of: item, record.kind)
            let again = readRecords(Array(copy.utf8), file: "b.yaml")
            try hold(
                again.records.contains { $0.reference == record.reference } || !again.remainder.problems.isEmpty,
                "A copy of a record holds it, or says what is wrong.", copy.debugDescription)
        }
    }

    /// Lines as YAML counts them; an empty file has one.
    private static func lines(of input: [UInt8]) -> Int {
        let scalars = Array(String(decoding: input, as: UTF8.self).unicodeScalars)
        return 1
            + scalars.indices.count { index in
                switch scalars[index] {
                case "\n", "\u{85}", "\u{2028}", "\u{2029}": true
                case "\r": index + 1 == scalars.count || scalars[index + 1] != "\n"
                default: false
                }
            }
    }

    private static func readBeyond(_ input: [UInt8]) {
        guard input.count(of: Array("[[[".utf8)) > 0, input.count(of: Array("id".utf8)) > 0 else { return }
        _ = input[input.count]
    }

    /// The pieces of a file with every field, which reach further than the whole does in as many inputs.
    private static let sections = everything.split(separator: "\n\n").map { Array(($0 + "\n").utf8) }
}
