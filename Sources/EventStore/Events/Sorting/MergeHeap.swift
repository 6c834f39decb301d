/// Which of several sorted sources has the next element: the one with the least key, of equal ones the earlier source.
struct MergeHeap: Sendable {
    private var heap: [(key: UInt64, source: Int)]

    /// - Parameter keys: the first key of each source; `nil` for an empty one.
    init(_ keys: [UInt64?] = []) {
        heap = keys.enumerated().compactMap { source, key in key.map { ($0, source) } }
        for place in heap.indices.reversed() { sink(place) }
    }

    /// The source that is next, with its key; `nil` where all are at their end.
    var first: (key: UInt64, source: Int)? { heap.first }

    /// Puts the next key of the first source in the place of the one that was taken; `nil` at its end.
    ///
    /// - Complexity: O(log *n*) for *n* sources.
    mutating func replaceFirst(_ key: UInt64?) {
        if let key {
            // Nothing was less than the same key before.
            if key == heap[0].key { return }
            heap[0].key = key
        } else {
            heap[0] = heap[heap.count - 1]
            heap.removeLast()
        }
        if heap.count > 1 { sink(0) }
    }

    private mutating func sink(_ start: Int) {
        var place = start
        while true {
            var least = place
            let (left, right) = (2 * place + 1, 2 * place + 2)
            if left < heap.count, heap[left] < heap[least] { least = left }
            if right < heap.count, heap[right] < heap[least] { least = right }
            guard least != place else { return }
            heap.swapAt(place, least)
            place = least
        }
    }
}
