package import Relations

/// What the reader looks at, and what the browser knows of it: all that a page may rest on.
///
/// - Complexity: Making one copies references only.
package struct PageContext: Sendable {
    package let address: PageAddress
    /// The country looked at, and the other half of the pair.
    package let base: CountryCode?
    package let partner: CountryCode?
    package let filter: Filter
    /// The orders that the reader has chosen, by list.
    package let sorting: [ListName: ListOrder]
    package let today: Day
    /// The last day before today on which this reader looked; `nil` where none is known.
    package let lastLook: Day?
    /// The day that everything is seen from, and how far the records reach.
    package let clock: Clock
    /// What the records say of the pair or country on that day; `nil` while they are read.
    package let relation: Relation?
    package let neighbourhood: Neighbourhood?
    /// All countries, once they were asked for with ``Request/countries``.
    package let directory: [Country]
    /// Records that were asked for one by one.
    package let opened: [Reference: Browser.OpenedRecord]
    /// What event data are imported, once ``Request/holdings`` was asked for; without files where there are none.
    package let holdings: EventHoldings?
    /// What codes mean, once ``Request/codebooks`` was asked for.
    package let codebooks: EventCodebooks?
    /// The row that the cursor is to stand on once it is there, where the reader comes back to the page.
    package let awaitedRow: String?
    /// Rises when record files have changed: what a page has asked for earlier may be out of date.
    package let edition: Int

    package var asOf: Day { clock.asOf }
    package var pair: CountryPair? { base.flatMap { base in partner.flatMap { CountryPair(base, $0) } } }

    /// The order that the reader has chosen for a list.
    package func order(of list: ListName) -> ListOrder { sorting[list] ?? ListOrder() }

    /// A record that is at hand: of the relation, opened by itself, or named by one that was.
    func record(_ reference: Reference) -> AnyRecord? {
        if let record = relation?.record(reference) ?? opened[reference]?.record { return record }
        return opened.values.lazy.flatMap(\.mentions).first { $0.reference == reference }
    }

    /// The name of a country as the records have it, else its code.
    package func name(of code: CountryCode) -> String {
        neighbourhood?.names[code] ?? relation?.roster.name(of: code) ?? code.text
    }
}
