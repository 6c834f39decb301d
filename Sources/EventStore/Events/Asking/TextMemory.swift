/// Texts that were read lately, by their numbers: so many, and then anew.
struct TextMemory {
    private var known: [UInt32: String] = [:]
    private static let most = 20_000

    subscript(number: UInt32) -> String? { known[number] }

    mutating func keep(_ text: String, _ number: UInt32) {
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known[number] = text
    }

    mutating func forget() { known.removeAll() }
}
