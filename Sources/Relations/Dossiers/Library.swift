/// Where records are answered from, in the words of the domain.
///
/// The store behind it may be a file here or a server elsewhere; callers cannot tell.
package protocol Library: Sendable {
    /// What the folder says of itself.
    func folder() throws -> Folder
    /// All that the panes of a subject are made of.
    func dossier(of subject: Subject) throws -> Dossier
    /// The meetings at a host event and at those that are part of it, with whom and what they name; `nil` where there
    /// is no such event.
    func dossier(ofHostEvent id: String) throws -> Dossier?
    /// The meetings that name a person, of all countries, with whom and what they name; `nil` where there is no such
    /// person.
    func dossier(ofPerson id: String) throws -> Dossier?
    /// What one country shares with all others.
    func neighbourhood(of country: CountryCode) throws -> Neighbourhood
    /// One record; `nil` where there is none of that kind and id.
    func record(_ reference: Reference) throws -> AnyRecord?
    /// All records of one kind, in the order of their ids.
    func records(of kind: RecordKind) throws -> [AnyRecord]
    /// The kinds that have a record of an id: ids are unique only within a kind.
    func kinds(ofID id: String) throws -> [RecordKind]
    /// The records that name a record, in the order of kind and id.
    func references(to reference: Reference) throws -> [Reference]
    /// Records with all of the words, the best match first.
    func find(_ words: String, limit: Int) throws -> [Finding]
    /// The countries of the records and of ISO 3166-1, in the order of their codes.
    func countries() throws -> [Country]
    /// How many records of each kind there are.
    func counts() throws -> [RecordKind: Int]
    /// What was wrong in the files, each as a message of several lines; the records concerned are left out.
    func problems() throws -> [String]
}

extension Library {
    /// What could be known on a day, by the dates of all sources.
    ///
    /// - Complexity: O(*n*) for *n* sources.
    package func knowledge(on day: Day) throws -> Knowledge {
        var sources: [String: Source] = [:]
        for case .source(let source) in try records(of: .source) { sources[source.id] = source }
        return Knowledge(on: day, sources: sources, recordsThrough: try folder().recordsThrough)
    }
}

/// One record found by its words.
package struct Finding: Sendable, Hashable {
    package var reference: Reference
    package var title: String
    package var date: RecordDate?
    package var countries: [CountryCode]
    /// A piece of the text around the words.
    package var excerpt: String

    package init(
        reference: Reference, title: String, date: RecordDate?, countries: [CountryCode], excerpt: String
    ) {
        self.reference = reference
        self.title = title
        self.date = date
        self.countries = countries
        self.excerpt = excerpt
    }
}
