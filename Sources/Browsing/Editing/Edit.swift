package import Relations

/// Something that the reader wants to write, in an editor.
package enum Edit: Sendable, Equatable {
    /// A record, at its line. One that ships is copied into the reader's own folder first.
    case record(Reference, Place)
    /// A new record of a pair.
    case meeting(NewRecord)
    case promise(NewRecord)
    /// A new entry in the history of an issue, or of a promise, of a day.
    case move(Reference, Place, Day)
    case followUp(Reference, Place, Day)
    /// A file at a place where something is wrong in it.
    case file(Place)
}

/// What is known of a record that is to be begun.
package struct NewRecord: Sendable, Equatable {
    package let pair: CountryPair
    package let day: Day
    /// Ids of people of the pair who held an office on that day.
    package let people: [String]
    /// Ids that records of the pair have already.
    package let taken: Set<String>

    /// - Complexity: O(*n*) for *n* people and records of the dossier.
    package init(_ pair: CountryPair, on day: Day, in dossier: Dossier?) {
        self.pair = pair
        self.day = day
        people = (dossier?.roster.people.values.map(\.self) ?? [])
            .filter { person in
                person.country.map(pair.contains) ?? false && !person.offices(on: day).isEmpty
            }
            .map(\.id).sorted()
        taken = Set((dossier?.meetings.map(\.id) ?? []) + (dossier?.commitments.map(\.id) ?? []))
    }
}

/// What came of an edit.
package enum Edited: Sendable, Equatable {
    /// Nothing was changed, and nothing is left behind.
    case unchanged
    /// A file of the reader's folder was changed, by its path there; and the new record in it.
    case changed(file: String, shows: Reference?)
    /// Why nothing could be edited, as a sentence.
    case refused(String)
}
