extension Frame {
    /// The columns of a row from the first to the last in which two frames of one size differ, whole characters of both;
    /// none where the row is the same, all where the sizes differ.
    ///
    /// - Complexity: O(*n*) for *n* columns.
    package func columns(ofRow row: Int, differingFrom former: Frame) -> Range<Int> {
        guard row >= 0, row < size.rows else { return 0..<0 }
        guard size == former.size else { return 0..<size.columns }
        let start = row * size.columns
        let end = start + size.columns
        var first = start
        let (new, old) = (cells.span, former.cells.span)
        while first < end, new[first] == old[first] { first += 1 }
        guard first < end else { return 0..<0 }
        var last = end - 1
        while new[last] == old[last] { last -= 1 }
        func isHalf(_ index: Int) -> Bool { cells[index].width == 0 || former.cells[index].width == 0 }
        while first > start, isHalf(first) { first -= 1 }
        while last + 1 < end, isHalf(last + 1) { last += 1 }
        return first - start..<last + 1 - start
    }
}
