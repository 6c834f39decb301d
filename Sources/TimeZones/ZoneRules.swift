internal import Glibc
internal import Synchronization

/// What the clocks of a place have shown: the rules of one IANA time zone, from the system's own database.
///
/// Foundation knows the same, but brings the whole of ICU into memory at the first question, which the first frame
/// would wait for. The format of the files is that of RFC 8536 (https://www.rfc-editor.org/rfc/rfc8536). After the last
/// change that a file lists, 2037 as Debian makes them, the offset of that change goes on.
package struct ZoneRules: Sendable {
    /// Seconds since 1970, each the moment from which the offset of the same place holds.
    private let changes: [Int]
    private let offsets: [Int]
    /// Before the first change.
    private let firstOffset: Int

    /// Where systems keep their time zones.
    private static let folder = "/usr/share/zoneinfo"
    private static let known = Mutex<[String: ZoneRules?]>([:])

    /// The rules of a zone such as `Asia/Tokyo`; `nil` where the system does not know it.
    ///
    /// - Complexity: a file is read at the first question for each zone.
    package init?(_ name: String) {
        let found = Self.known.withLock { known in
            if let answer = known[name] { return answer }
            let answer = Self.isName(name) ? Self(bytes: Self.read("\(Self.folder)/\(name)")) : nil
            known[name] = .some(answer)
            return answer
        }
        guard let found else { return nil }
        self = found
    }

    /// Whether a name may be that of a zone: of a place, or UTC. Where the system has no database, any such name.
    package static func isKnown(_ name: String) -> Bool {
        guard isName(name) else { return false }
        if ZoneRules(name) != nil { return true }
        return unsafe access(folder, F_OK) != 0
    }

    /// Seconds east of UTC at a moment, in seconds since 1970.
    ///
    /// - Complexity: O(log *n*) for *n* changes of the zone.
    package func offset(at moment: Int) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? firstOffset : offsets[low - 1]
    }

    /// The moment at which the clocks show a local time, both in seconds since 1970; of two the earlier rule counts.
    package func moment(ofLocal local: Int) -> Int {
        let guess = local - offset(at: local)
        return local - offset(at: guess)
    }

    /// The names of places have a slash; names such as `GMT+9` say nothing of a place.
    private static func isName(_ name: String) -> Bool {
        name == "UTC"
            || name.contains("/") && name.utf8.count <= 64 && !name.hasPrefix("/") && !name.contains("..")
                && name.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"),
                        UInt8(ascii: "+"):
                        true
                    default: false
                    }
                }
    }

    /// The bytes of a file; none where it cannot be read or is larger than any zone.
    private static func read(_ path: String) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe Glibc.read(file, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }
}

extension ZoneRules {
    /// Reads a file of RFC 8536; `nil` for bytes that are none.
    init?(bytes: [UInt8]) {
        func number(at place: Int, width: Int) -> Int? {
            guard place >= 0, place + width <= bytes.count else { return nil }
            var value = bytes[place] >= 0x80 ? -1 : 0
            for byte in bytes[place..<place + width] { value = value << 8 | Int(byte) }
            return value
        }
        /// The counts of a header, in the order of the RFC.
        func counts(at place: Int) -> [Int]? {
            guard place + 44 <= bytes.count, bytes[place..<place + 4].elementsEqual("TZif".utf8) else { return nil }
            let counts = (0..<6).compactMap { number(at: place + 20 + $0 * 4, width: 4) }
            return counts.count == 6 && counts.allSatisfy { (0...100_000).contains($0) } ? counts : nil
        }
        // The first block has times of four bytes and is passed over; the second has eight.
        guard let first = counts(at: 0), bytes[4] >= UInt8(ascii: "2") else { return nil }
        let (utc, standard, leaps, times, types, letters) = (first[0], first[1], first[2], first[3], first[4], first[5])
        let second = 44 + times * 5 + types * 6 + letters + leaps * 8 + standard + utc
        guard let own = counts(at: second), own[4] > 0 else { return nil }
        let (changeCount, typeCount) = (own[3], own[4])
        let typeIndexes = second + 44 + changeCount * 8
        let typeTable = typeIndexes + changeCount
        let all = (0..<typeCount).compactMap { number(at: typeTable + $0 * 6, width: 4) }
        guard all.count == typeCount else { return nil }
        var changes: [Int] = []
        var offsets: [Int] = []
        for index in 0..<changeCount {
            guard let moment = number(at: second + 44 + index * 8, width: 8),
                let type = number(at: typeIndexes + index, width: 1).map({ $0 & 0xFF }), type < typeCount
            else { return nil }
            changes.append(moment)
            offsets.append(all[type])
        }
        self.changes = changes
        self.offsets = offsets
        firstOffset = all[0]
    }
}
