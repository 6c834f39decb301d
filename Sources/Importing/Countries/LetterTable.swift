internal import Relations

/// Countries by two or three capitals, found without a string or a hash: the letters, read in base 26, are the place.
struct LetterTable {
    private let length: Int
    private let numbers: [CountryNumber]

    /// - Parameter codes: keys of this length; others are left out.
    init(_ codes: [String: CountryCode], length: Int) {
        var numbers = [CountryNumber](repeating: .none, count: length == 2 ? 676 : 17_576)
        for (letters, code) in codes {
            let bytes = Array(letters.utf8)
            guard bytes.count == length, bytes.allSatisfy({ (65...90).contains($0) }), let number = CountryNumber(code)
            else { continue }
            numbers[bytes.reduce(0) { $0 * 26 + Int($1 - 65) }] = number
        }
        self.length = length
        self.numbers = numbers
    }

    /// The country of a field; ``CountryNumber/none`` for anything that is not one.
    func number(_ text: Span<UInt8>, _ field: Range<Int>) -> CountryNumber {
        guard field.count == length else { return .none }
        var place = 0
        for index in field {
            let letter = Int(text[index] &- 65)
            guard letter < 26 else { return .none }
            place = place * 26 + letter
        }
        return numbers[place]
    }
}
