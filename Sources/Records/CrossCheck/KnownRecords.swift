internal import Relations

/// The records of all layers and the countries of the codebook, by kind and id.
struct KnownRecords: Sendable {
    private struct Entry: Sendable {
        var isSound: Bool
        var name: String?
        var lacksTopOffice = true
        var isRecord = true
    }

    private var entries: [RecordKind: [String: Entry]] = [:]
    private var nearestIDs: [[RecordKind]: [String: String?]] = [:]
    /// How many ids may still be compared for the sake of a suggestion: what names thousands of records that are not
    /// there has no slip of the pen in it.
    private var comparisons = 300_000
    /// Without a list of countries none can be called unknown that has the shape of one.
    private let takesAnyCountry: Bool

    init(_ layers: [[FileReading.Remainder]], codebook: [Country]) {
        takesAnyCountry = codebook.isEmpty
        for country in codebook {
            entries[.country, default: [:]][country.id] = Entry(isSound: true, name: country.name, isRecord: false)
        }
        // The higher layers come later and take the place of what lies below them.
        for declared in layers.joined().flatMap(\.declared) {
            let lower = entries[declared.reference.kind]?[declared.reference.id]
            entries[declared.reference.kind, default: [:]][declared.reference.id] = Entry(
                isSound: declared.isSound, name: declared.name ?? lower?.name, lacksTopOffice: declared.lacksTopOffice)
        }
    }

    func contains(_ kind: RecordKind, _ id: String) -> Bool {
        entries[kind]?[id] != nil || kind == .country && takesAnyCountry && CountryCode(id)?.isCountry == true
    }

    /// Whether there is such a record, and it could not be read.
    func isFaulty(_ kind: RecordKind, _ id: String) -> Bool { entries[kind]?[id]?.isSound == false }

    func lacksTopOffice(_ country: CountryCode) -> Bool { entries[.country]?[country.text]?.lacksTopOffice ?? false }

    func hasRecord(_ country: CountryCode) -> Bool { entries[.country]?[country.text]?.isRecord ?? false }

    func name(of country: CountryCode) -> String { entries[.country]?[country.text]?.name ?? country.text }

    /// What is wrong with a reference; `nil` where the record exists, sound or not.
    mutating func fault(of reference: PlacedReference) -> RecordFault? {
        if reference.kinds.contains(where: { contains($0, reference.id) }) { return nil }
        let nearest = nearest(to: reference.id, among: reference.kinds)
        if reference.kinds == [.country], let code = CountryCode(reference.id) {
            return .unknownCountry(
                code, nearest: nearest, nearestName: nearest.flatMap { entries[.country]?[$0]?.name })
        }
        return .dangling(reference.id, kinds: reference.kinds, nearest: nearest)
    }

    /// The nearest id of some kinds. A missing record is often named in many places: each id is compared once.
    private mutating func nearest(to id: String, among kinds: [RecordKind]) -> String? {
        if let nearest = nearestIDs[kinds]?[id] { return nearest }
        let ids = comparisons < 0 ? [] : kinds.flatMap { entries[$0].map { $0.keys.sorted() } ?? [] }
        comparisons -= ids.count
        let nearest = comparisons < 0 ? nil : ids.nearest(to: id)
        nearestIDs[kinds, default: [:]][id] = .some(nearest)
        return nearest
    }
}
