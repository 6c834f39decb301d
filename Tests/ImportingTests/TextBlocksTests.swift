import Foundation
import Samples
import Testing

@testable import Importing

/// Laws over random files of some blocks; a failure names the seed.
@Suite("Bytes become pieces of whole lines")
struct TextBlocksTests {
    /// Lines of any length, some around the size of a block, of what is in front of it, and of what is read at most.
    private static func lines(seed: UInt64) -> [[UInt8]] {
        var chance = SeededSource(seed: seed)
        let bounds = [BlockRing.headroom, BlockRing.blockSize, TextBlocks.lineLimit, 2 * TextBlocks.lineLimit]
        var count = 0
        // By the first letter the file is UTF-8, so that a broken one means the same in every block.
        var lines = [Array("é".utf8)]
        while count < 5 * BlockRing.blockSize {
            let bound = bounds.randomElement(using: &chance) ?? 0
            let length =
                Int.random(in: 0..<40, using: &chance) == 0
                ? bound + Int.random(in: -3...3, using: &chance) : Int.random(in: 0..<bounds[0] / 4, using: &chance)
            // Now and then a letter of two bytes, which may lie across two blocks, or a broken one.
            let letter: [UInt8] = [Array("é".utf8), [0xFF], [0], [65], [65]].randomElement(using: &chance) ?? []
            lines.append(letter + [UInt8](repeating: UInt8.random(in: 66...90, using: &chance), count: length))
            count += lines[lines.count - 1].count + 1
        }
        return lines
    }

    @Test("are those of the file, whatever lies across two blocks, and so is the digest", arguments: UInt64(0)..<16)
    func pieces(seed: UInt64) throws {
        let lines = Self.lines(seed: seed)
        let bytes = Array(lines.joined(separator: [10])) + (seed % 2 == 0 ? [10] : [])
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "lines").path
        try Data(bytes).write(to: URL(filePath: path))
        let source = try ByteSource(path: path)
        let stream = try memberStream(of: source)
        _ = try stream.nextMember()

        var blocks = TextBlocks(stream)
        var found: [[UInt8]?] = []
        while let piece = try blocks.next() {
            switch piece {
            case .tooLong: found.append(nil)
            case .lines:
                let text = Array(blocks.text)
                found += text.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
                if text.last == 10 { found.removeLast() }
            }
        }

        // A line with its end is at most as long as the limit.
        var encoding = TextEncoding()
        let expected = lines.map { line in
            line.count < TextBlocks.lineLimit ? encoding.cleaned(line.span, lineEnd: 10) ?? line : nil
        }
        #expect(found.count == expected.count)
        #expect(found.map { $0?.count } == expected.map { $0?.count })
        #expect(found == expected)
        var digest = Digest()
        unsafe bytes.withUnsafeBytes { unsafe digest.add($0) }
        #expect(try source.finish() == digest.finish())
    }
}
