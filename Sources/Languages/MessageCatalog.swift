package import Foundation

/// A compiled catalogue of messages, as GNU gettext writes them: texts of a program and their translations.
///
/// The format is that of the gettext manual, “The Format of GNU MO Files”: seven numbers of 32 bits in the byte order of
/// whoever made the file, a table of originals in the order of their bytes, and a table of translations.
package struct MessageCatalog: Sendable {
    private let data: Data
    private let isSwapped: Bool
    private let count: Int
    private let originals: Int
    private let translations: Int

    private static let magic: UInt32 = 0x9504_12DE

    /// - Returns: `nil` where the bytes are no such catalogue.
    package init?(_ data: Data) {
        // Indices from 0, whatever the data is a part of.
        let data = data.startIndex == 0 ? data : Data(data)
        guard data.count >= 28, let magic = Self.number(data, at: 0, isSwapped: false) else { return nil }
        guard magic == Self.magic || magic == Self.magic.byteSwapped else { return nil }
        let isSwapped = magic != Self.magic
        func number(at place: Int) -> Int { Int(Self.number(data, at: place, isSwapped: isSwapped) ?? .max) }
        // The upper half of the revision changes where the tables would mean something else.
        guard number(at: 4) >> 16 <= 1 else { return nil }
        (count, originals, translations) = (number(at: 8), number(at: 12), number(at: 16))
        // Two numbers for each text.
        guard count <= data.count / 8, originals <= data.count - count * 8, translations <= data.count - count * 8
        else { return nil }
        self.data = data
        self.isSwapped = isSwapped
    }

    /// The translation of a text; `nil` where there is none, or none that is UTF-8.
    ///
    /// - Complexity: O(log *n*) comparisons for *n* texts.
    package func translation(of text: String) -> String? {
        let wanted = Array(text.utf8)
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            guard let original = bytes(originals, middle) else { return nil }
            if original.lexicographicallyPrecedes(wanted) {
                low = middle + 1
            } else if wanted.lexicographicallyPrecedes(original) {
                high = middle
            } else {
                guard let bytes = bytes(translations, middle), !bytes.isEmpty else { return nil }
                return String(validating: bytes, as: UTF8.self)
            }
        }
        return nil
    }

    /// The bytes of the nth text of a table; `nil` where the table points outside the file.
    private func bytes(_ table: Int, _ index: Int) -> Data.SubSequence? {
        guard let length = Self.number(data, at: table + index * 8, isSwapped: isSwapped).map(Int.init),
            let offset = Self.number(data, at: table + index * 8 + 4, isSwapped: isSwapped).map(Int.init),
            offset <= data.count, length <= data.count - offset
        else { return nil }
        return data[offset..<offset + length]
    }

    private static func number(_ data: Data, at place: Int, isSwapped: Bool) -> UInt32? {
        guard place >= 0, place <= data.count - 4 else { return nil }
        let number = data[place..<place + 4].reversed().reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        return isSwapped ? number.byteSwapped : number
    }
}
