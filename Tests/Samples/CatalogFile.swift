package import Foundation

/// A catalogue of translations as msgfmt makes it, in either byte order.
package func catalogFile(_ texts: [String: String], swapped: Bool = false) -> Data {
    let pairs = texts.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
    var numbers: [UInt32] = [0x9504_12DE, 0, UInt32(pairs.count), 28, UInt32(28 + pairs.count * 8), 0, 0]
    var strings = Data()
    let start = 28 + pairs.count * 16
    for texts in [pairs.map(\.key), pairs.map(\.value)] {
        for text in texts {
            numbers += [UInt32(text.utf8.count), UInt32(start + strings.count)]
            strings += Data(text.utf8) + [0]
        }
    }
    let bytes = numbers.flatMap { number in
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * (swapped ? 3 - $0 : $0))) }
    }
    return Data(bytes) + strings
}
