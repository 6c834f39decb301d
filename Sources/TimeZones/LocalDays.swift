package import Relations

/// On which day something happened, seen from elsewhere.
package enum LocalDays {
    /// The day at another place when a clock at one place shows a date and time.
    ///
    /// - Parameter zone: the IANA zone of the other place; `nil` for UTC.
    /// - Returns: `nil` where the time is not known, or a zone is not.
    @Sendable
    package static func day(of date: RecordDate, in ownZone: String, seenFrom zone: String?) -> Day? {
        guard let minute = date.minute, let own = ZoneRules(ownZone) else { return nil }
        let moment = own.moment(ofLocal: date.first.number * 86_400 + minute * 60)
        guard let zone else { return day(moment) }
        return ZoneRules(zone).map { day(moment + $0.offset(at: moment)) }
    }

    /// The day of a number of seconds since 1970, before 1970 too.
    private static func day(_ seconds: Int) -> Day {
        Day(number: (seconds - ((seconds % 86_400 + 86_400) % 86_400)) / 86_400)
    }
}
