/// The text of one file, by lines as YAML counts them.
///
/// YAML ends a line at LF, CR, CR LF, and at U+0085, U+2028 and U+2029; the places that Yams reports follow that count.
struct FileText {
    /// The text in UTF-8, without a byte order mark.
    let bytes: [UInt8]
    /// Where each line begins, and behind the last one the end of the text.
    private let starts: [Int]

    /// Takes the bytes of a file.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ file: [UInt8]) {
        bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let length = bytes.lengthOfBreak(at: index)
            index += max(length, 1)
            if length > 0 { starts.append(index) }
        }
        starts.append(bytes.count)
        self.starts = starts
    }

    var lineCount: Int { starts.count - 1 }

    /// The text of a line counted from one, without its end; empty for a line that the file does not have.
    func line(_ number: Int) -> String {
        guard (1...max(1, lineCount)).contains(number), number < starts.count else { return "" }
        var end = starts[number]
        while end > starts[number - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[starts[number - 1]..<end], as: UTF8.self)
    }

    /// The length of the longest line, in bytes.
    var longestLine: (number: Int, length: Int) {
        var longest = (number: 1, length: 0)
        for index in 1..<starts.count where starts[index] - starts[index - 1] > longest.length {
            longest = (index, starts[index] - starts[index - 1])
        }
        return longest
    }

    /// Line and column of a byte, both from one, the column in Unicode scalars.
    func position(ofByte offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = max(0, starts.count - 2)
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        let before = bytes[starts[low]..<min(max(offset, starts[low]), bytes.count)]
        return (low + 1, before.count { $0 & 0xC0 != 0x80 } + 1)
    }
}

extension [UInt8] {
    /// How many bytes the end of a line takes that begins here; 0 where none does.
    fileprivate func lengthOfBreak(at index: Int) -> Int {
        let byte = self[index]
        // Nearly every byte ends here, which keeps the pass over a file short.
        if byte > 0x0D && byte < 0xC2 { return 0 }
        switch byte {
        case 0x0A: return 1
        case 0x0D: return index + 1 < count && self[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < count && self[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < count, self[index + 1] == 0x80 else { return 0 }
            return self[index + 2] == 0xA8 || self[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }
}
