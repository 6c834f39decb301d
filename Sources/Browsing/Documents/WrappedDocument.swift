internal import Screen

/// A document laid out in lines of a width.
package struct WrappedDocument: Sendable {
    /// One line: the spans with the cell each begins at, and the block it belongs to.
    package struct Line: Sendable, Equatable {
        package var pieces: [(column: Int, span: Span)]
        package var block: Int

        package static func == (lhs: Self, rhs: Self) -> Bool {
            lhs.block == rhs.block && lhs.pieces.elementsEqual(rhs.pieces) { $0 == $1 }
        }
    }

    package private(set) var lines: [Line] = []
    package let width: Int

    /// Whether the whole document is laid out, and not only its beginning.
    package private(set) var isComplete = true

    /// - Parameter beginning: lays out no more than so many lines, and up to a block: what is not seen need not be.
    /// - Complexity: O(*n*) for *n* characters laid out.
    package init(_ document: Document, width: Int, beginning: (lines: Int, block: Int)? = nil) {
        self.width = width
        var index = 0
        while index < document.blocks.count {
            if let beginning, lines.count > beginning.lines, index > beginning.block { break }
            let block = document.blocks[index]
            if let stops = block.stops {
                lines.append(Self.row(block, stops: stops, index: index, width: width))
            } else {
                wrap(block, index: index, width: width)
            }
            index += 1
        }
        isComplete = index == document.blocks.count
    }

    /// Whether so much of the document is laid out.
    func covers(_ beginning: (lines: Int, block: Int)) -> Bool {
        lines.count > beginning.lines && (lines.last?.block ?? -1) >= beginning.block
    }

    /// The first line to show so that a block is in view, moving as little as possible.
    package func top(showing block: Int, from top: Int, rows: Int) -> Int {
        let rows = max(1, rows)
        guard let first = lines.firstIndex(where: { $0.block == block }) else {
            return max(0, min(top, lines.count - rows))
        }
        let last = lines.lastIndex { $0.block == block } ?? first
        var top = top
        if last >= top + rows { top = last - rows + 1 }
        if first < top { top = first }
        return max(0, min(top, lines.count - rows))
    }

    private static func row(_ block: Block, stops: [Int], index: Int, width: Int) -> Line {
        var pieces: [(Int, Span)] = []
        for (number, span) in block.spans.enumerated() {
            let column = number == 0 ? block.indent : number - 1 < stops.count ? stops[number - 1] : width
            let end = number < stops.count ? stops[number] - 1 : width
            guard column < width else { break }
            pieces.append((column, Span(span.text.clipped(to: max(0, min(end, width) - column)), span.style)))
        }
        return Line(pieces: pieces, block: index)
    }

    /// Breaks a block into lines at its blanks; a word wider than a line, such as an address, is broken anywhere.
    ///
    /// Each line takes one piece of each span, cut out of it whole.
    private mutating func wrap(_ block: Block, index: Int, width: Int) {
        var line = Line(pieces: [], block: index)
        if let margin = block.margin { line.pieces.append((0, margin.first)) }
        var column = block.indent
        let hang = min(block.indent + block.hang, max(0, width - 8))
        var isFresh = true
        for span in block.spans {
            let bytes = span.text.utf8
            /// Where the piece of the span that stands on this line begins.
            var start = bytes.startIndex
            var startColumn = column
            func endLine(at end: String.Index) {
                // A blank before the break is not seen, and is not to be underlined.
                let piece = span.text[start..<end]
                line.add(piece.utf8.last?.isBlank == true ? piece.dropLast() : piece, span.style, at: startColumn)
                lines.append(line)
                line = Line(pieces: [], block: index)
                if let margin = block.margin { line.pieces.append((0, margin.rest)) }
                column = hang
                isFresh = true
                start = end
                startColumn = column
            }
            var position = start
            while position < bytes.endIndex {
                // Blanks are ASCII, so that a cut at one never falls into a character.
                let isBlank = bytes[position].isBlank
                var next = bytes.index(after: position)
                var cells = 1
                if !isBlank {
                    var isASCII = bytes[position] < 0x80
                    while next < bytes.endIndex, !bytes[next].isBlank {
                        isASCII = isASCII && bytes[next] < 0x80
                        cells += 1
                        next = bytes.index(after: next)
                    }
                    if !isASCII { cells = span.text[position..<next].cells }
                }
                if column + cells > width, !isFresh {
                    endLine(at: position)
                    if isBlank {
                        start = next
                        position = next
                        continue
                    }
                }
                if column + cells > width, !isBlank {
                    // Too wide for any line: as many characters as fit.
                    var rest = span.text[position..<next]
                    while column + rest.cells > width, rest.count > 1 {
                        let count = max(1, String(rest).clipped(to: max(1, width - column), ellipsis: false).count)
                        endLine(at: span.text.index(rest.startIndex, offsetBy: count))
                        rest = rest.dropFirst(count)
                    }
                    column += rest.cells
                } else {
                    column += cells
                }
                isFresh = false
                position = next
            }
            line.add(span.text[start...], span.style, at: startColumn)
        }
        lines.append(line)
    }
}

extension WrappedDocument.Line {
    fileprivate mutating func add(_ text: Substring, _ style: Style, at column: Int) {
        if !text.isEmpty { pieces.append((column, Span(String(text), style))) }
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
