internal import Relations

/// By what an event is known again, in the same file or in another one. Of events that are the same the one that was imported
/// first counts, and of one file that of the first line.
extension Dataset {
    /// Whether an id tells an event from all others of its day and its countries.
    ///
    /// POLECAT's begins with the article's number and may repeat with another type, so that its code counts too; and a row
    /// of several countries is several events with one id, so that it tells nothing across countries.
    var hasIdentity: Bool {
        switch self {
        case .gdelt1, .gdelt2, .gdelt2Translation, .icews, .polecat: true
        case .icewsQuadruples, .phoenix: false
        }
    }

    /// What tells an event from all others of the data set, whatever day and countries a file gives it; `nil` where nothing
    /// does.
    ///
    /// GDELT's id is unique in each of its streams; an ICEWS id is unique with its date (`Event ID` repeats between the
    /// files of 2013 and 2014). An id that is not written as a plain number is none that these data sets give; it is
    /// compared with those of its day and countries only.
    ///
    /// - Returns: a number below 2⁶³; that of GDELT is the id.
    func identity(of id: EventBody.Identity, day: Int) -> UInt64? {
        guard case .number(let number) = id, number < 1 << 60 else { return nil }
        switch self {
        case .gdelt1, .gdelt2, .gdelt2Translation: return number
        case .icews:
            // 21 bits of day reach beyond the year 5000.
            let day = UInt64(day - Day.first.number)
            return number < 1 << 42 && day < 1 << 21 ? day << 42 | number : nil
        case .icewsQuadruples, .phoenix, .polecat: return nil
        }
    }
}
