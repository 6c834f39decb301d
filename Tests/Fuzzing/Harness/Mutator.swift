internal import Samples

/// Makes inputs from valid ones, each from its own seed, so that a failure names the input to repeat.
package struct Mutator {
    private let seeds: [[UInt8]]
    private let words: [[UInt8]]
    private let longest: Int

    /// - Parameter seeds: where inputs begin; an empty one where there are none.
    package init(_ target: FuzzTarget, seeds: [[UInt8]]) {
        self.seeds = seeds.isEmpty ? [[]] : seeds
        words = target.words.map { Array($0.utf8) } + Self.everywhere
        longest = target.longest
    }

    /// What no reader likes: ends of lines, signs of direction, joiners, halves of characters.
    private static let everywhere: [[UInt8]] =
        [
            "\r\n", "\r", "\u{2028}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "e\u{301}\u{301}",
            "👩\u{200D}",
        ]
        .map { Array($0.utf8) } + [
            [0], [0x1B], [0x7F], [0x9B], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xFF], [0xE2, 0x82],
        ]

    /// The input of a number.
    package func input(_ number: UInt64) -> [UInt8] {
        var chance = SeededSource(seed: number)
        var bytes = pick(seeds, &chance)
        for _ in 0..<Int.random(in: 1...6, using: &chance) { mutate(&bytes, &chance) }
        return Array(bytes.prefix(longest))
    }

    private func pick(_ list: [[UInt8]], _ chance: inout SeededSource) -> [UInt8] {
        list[Int.random(in: list.indices, using: &chance)]
    }

    private func mutate(_ bytes: inout [UInt8], _ chance: inout SeededSource) {
        let place = Int.random(in: 0...bytes.count, using: &chance)
        let end = min(bytes.count, place + Int.random(in: 1...40, using: &chance))
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: bytes.insert(.random(in: 0...255, using: &chance), at: place)
        case 1: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance) }
        case 2: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &chance) }
        case 3: bytes.removeSubrange(place..<end)
        case 4: bytes.removeSubrange(place...)
        case 5: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &chance))
        case 6:
            let times = [2, 10, 100, 1000][Int.random(in: 0..<4, using: &chance)]
            let piece = place < bytes.count ? bytes[place] : 0x20
            bytes.insert(contentsOf: repeatElement(piece, count: times), at: place)
        case 7: shuffleLines(&bytes, &chance)
        case 8: changeNumber(&bytes, from: place, &chance)
        case 9:
            let other = pick(seeds, &chance)
            let cut = Int.random(in: 0...other.count, using: &chance)
            bytes = Array(bytes[..<place]) + other[cut...]
        default: bytes.insert(contentsOf: pick(words, &chance), at: place)
        }
        if bytes.count > 2 * longest { bytes.removeLast(bytes.count - 2 * longest) }
    }

    private func shuffleLines(_ bytes: inout [UInt8], _ chance: inout SeededSource) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let (one, other) = (
            Int.random(in: lines.indices, using: &chance), Int.random(in: lines.indices, using: &chance)
        )
        lines.swapAt(one, other)
        if Bool.random(using: &chance) { lines.append(lines[one]) }
        bytes = Array(lines.joined(separator: [0x0A]))
    }

    /// Another number where the next digits stand.
    private func changeNumber(_ bytes: inout [UInt8], from place: Int, _ chance: inout SeededSource) {
        guard let start = bytes[place...].firstIndex(where: { (48...57).contains($0) }) else { return }
        let end = bytes[start...].firstIndex { !(48...57).contains($0) } ?? bytes.count
        let numbers = [
            "0", "-1", "1", "29", "31", "99", "65536", "2147483648", "9223372036854775808", "1e9", "0.000001",
        ]
        bytes.replaceSubrange(start..<end, with: Array((numbers.randomElement(using: &chance) ?? "").utf8))
    }
}
