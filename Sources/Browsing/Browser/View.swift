package import Relations

/// What the reader has chosen to see. A value, so that undo is keeping the ones before.
package struct View: Sendable, Equatable {
    /// The country whose relations are looked at.
    package var base: CountryCode?
    /// The other half of the pair; `nil` while all relations of ``base`` are shown.
    package var partner: CountryCode?
    package var filter = Filter()
    package var asOf: Day
    /// Whether the day shows what was so, or what could be known.
    package var reading = Reading.happened
    package var sorting: [ListName: ListOrder] = [:]
    /// What was made of the columns of each list.
    package var columns: [ListName: ColumnPlan] = [:]
    /// Rows that were marked, to be written or counted together.
    package var marks: Set<Mark> = []
    /// Records opened along links, the one shown last.
    package var trail: [Reference] = []
    package var isZoomed = false
    /// The pages opened over the home page, the one in view last.
    package var pages: [PageAddress] = []

    package init(asOf: Day) { self.asOf = asOf }

    package var subject: Subject? {
        guard let base else { return nil }
        return partner.flatMap { CountryPair(base, $0) }.map { .pair($0) } ?? .country(base)
    }
}
