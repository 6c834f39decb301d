extension Array {
    /// Puts elements in the order of their keys; those with one key stay as they came.
    ///
    /// - Complexity: O(*n*) for *n* elements: a radix sort, eleven bits at a time, over the bits that differ.
    mutating func sortByRadix(_ key: (Element) -> UInt64) {
        guard let first else { return }
        let differing = reduce(0) { $0 | (key($1) ^ key(first)) }
        var other = self
        var shift: UInt64 = 0
        while shift < 64, differing >> shift != 0 {
            defer { shift += 11 }
            guard differing >> shift & 0x7FF != 0 else { continue }
            var places = [Int](repeating: 0, count: 2048)
            for element in self { places[Int(key(element) >> shift & 0x7FF)] += 1 }
            var sum = 0
            for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
            for element in self {
                let digit = Int(key(element) >> shift & 0x7FF)
                other[places[digit]] = element
                places[digit] += 1
            }
            swap(&self, &other)
        }
    }
}
