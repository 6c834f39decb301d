package import Relations

/// What can be wrong in a file of records.
///
/// The cases carry what was found and what would be right, so that a message can say both.
package enum RecordFault: Hashable, Sendable, Codable {
    // The file as a whole.
    case fileUnreadable(reason: String)
    case fileTooLarge(bytes: Int)
    case tooManyValues(limit: Int)
    case notUTF8
    case lineTooLong(bytes: Int)
    case controlCharacter(code: UInt32)
    case notYAML(problem: String)
    case tab
    case severalDocuments
    case fieldTwice(name: String)
    case anchor
    case tooDeep
    case notAMapping(found: Shape)
    case unknownKind(name: String, nearest: String?)
    case tooManyProblems(limit: Int)

    // The fields of a mapping.
    case unknownField(name: String, of: String, nearest: String?)
    case unnamedField(of: String)
    case missingField(name: String, of: String)
    case wrongShape(name: String, expected: Shape, found: Shape)
    case itemOfWrongShape(list: String, expected: Shape, found: Shape)

    // Values.
    case wrongID(String, kind: RecordKind)
    case unknownWord(String, field: String, nearest: String?, words: [String])
    case noDate(String)
    case impossibleDate(String)
    case noDay(String)
    case noNumber(String, field: String)
    case noPoints(String, field: String)
    case noFlag(String, field: String)
    case noCountryCode(String)
    case noSpan(String)
    case noZone(String)
    case noURL(String)
    case timeWithoutZone(String)
    case tooWide(field: String, cells: Int, limit: Int)
    case quoteTooLong(characters: Int)

    // Values that do not go together.
    case reversed(field: String, date: String, earlier: String, start: String)
    case countryNotAtMeeting(CountryCode, role: String)
    case countryNotInIssue(CountryCode)
    case countryTwice(CountryCode, field: String)
    case tooFewCountries(field: String, of: String)
    case notAPair
    case noSource(of: String)
    case sourcedAndUnsourced
    case highFromMemory
    case notHeldUnsourced
    case nobody

    // What only several files together can tell.
    case dangling(String, kinds: [RecordKind], nearest: String?)
    case unknownCountry(CountryCode, nearest: String?, nearestName: String?)
    case duplicateID(Reference, first: Place)
    case personWithoutCountry(String)
    case noTopOffice(country: String, hasRecord: Bool)
    case secondFolder(first: Place)
    case codebook

    /// What is wrong in a file without records, in whole sentences of whoever reads it.
    case other(String)

    /// How a value is written in YAML.
    package enum Shape: String, Hashable, Sendable, Codable { case text, list, mapping }
}
