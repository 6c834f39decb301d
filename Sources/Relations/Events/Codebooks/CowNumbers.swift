/// The numbers of the Correlates of War project for countries, for exports that are joined with its data.
///
/// A number holds from day to day: Germany is 260 until 1990 and 255 from then on. A country without one on a day was no
/// member of the state system on it.
package struct CowNumbers: Sendable {
    /// From when to when a country has a number, both days included; without a last day it still has.
    package struct Spell: Sendable, Hashable {
        package var country: CountryCode
        package var number: Int
        package var first: Day
        package var last: Day?

        package init(country: CountryCode, number: Int, first: Day, last: Day?) {
            self.country = country
            self.number = number
            self.first = first
            self.last = last
        }
    }

    private let spells: [CountryCode: [Spell]]

    package init(_ spells: [Spell]) { self.spells = Dictionary(grouping: spells, by: \.country) }

    /// The number of a country on a day; `nil` where it has none.
    package func number(of country: CountryCode, on day: Day) -> Int? {
        spells[country]?.first { $0.first <= day && day <= $0.last ?? day }?.number
    }

    /// The id of a directed dyad, as the project joins two numbers: the actor's thousandfold plus the recipient's.
    package static func directedDyad(_ actor: Int, _ recipient: Int) -> Int { actor * 1000 + recipient }

    /// The id of a dyad without direction: the lower number's thousandfold plus the higher.
    package static func dyad(_ one: Int, _ other: Int) -> Int { min(one, other) * 1000 + max(one, other) }
}
