import Relations
import Samples
import Testing

@Suite("Finding by a few letters")
struct FuzzyMatchTests {
    private static let countries: [Country] = [
        ("CHN", "China", ["中国"]), ("JPN", "Japan", ["Nippon"]), ("KOR", "South Korea", ["Republic of Korea"]),
        ("PRK", "North Korea", []), ("USA", "United States", ["America"]), ("CIV", "Côte d’Ivoire", ["Ivory Coast"]),
        ("ZAF", "South Africa", []), ("CHE", "Switzerland", []), ("CHL", "Chile", []), ("TWN", "Taiwan", []),
        ("KEN", "Kenya", []), ("POL", "Poland", ["Polska"]), ("ASEAN", "Association of Southeast Asian Nations", []),
    ].map { code, name, aliases in
        var country = Country(header: Sample.header(code), name: name)
        country.aliases = aliases
        return country
    }
    private let picker = PairPicker(countries)

    @Test(
        "The first pair for a query",
        arguments: [
            ("chn jpn", "CHN–JPN"), ("jpn chn", "CHN–JPN"), ("japan china", "CHN–JPN"), ("nipp chin", "CHN–JPN"),
            ("south korea japan", "JPN–KOR"), ("usa south korea", "KOR–USA"), ("ivoire pol", "CIV–POL"),
            ("中国 jp", "CHN–JPN"), ("CHN-TWN", "CHN–TWN"), ("cote zaf", "CIV–ZAF"),
        ])
    func pair(query: String, pair: String) {
        #expect(picker.pairs(query).first?.description == pair)
    }

    @Test func `one country makes pairs with its partners, in their order`() throws {
        let partners = try ["CHN", "KOR", "JPN"].map { try #require(CountryCode($0)) }
        #expect(picker.pairs("japan", partners: partners).map(\.description).prefix(2) == ["CHN–JPN", "JPN–KOR"])
        #expect(picker.pairs("japan").isEmpty)
        #expect(picker.pairs("asean jpn").isEmpty)
        #expect(picker.pairs("").isEmpty)
    }

    @Test("A country’s own name and code find it first", arguments: countries.map(\.name))
    func ownName(name: String) throws {
        let country = try #require(Self.countries.first { $0.name == name })
        let candidates = Self.countries.map(FuzzyMatch.Candidate.init)
        for query in [country.name, country.id, country.name.lowercased()] + country.aliases {
            let first = try #require(FuzzyMatch(query).ranked(candidates).first)
            #expect(Self.countries[first].id == country.id, "\(query)")
        }
    }

    @Test("Typing on never finds more", arguments: UInt64(0)..<200)
    func typing(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let candidates = Self.countries.map(FuzzyMatch.Candidate.init)
        var query = ""
        var found = Set(candidates.indices)
        for _ in 0..<8 {
            query.append("acehijnoprstu é-'".randomElement(using: &source) ?? "a")
            let next = Set(FuzzyMatch(query).ranked(candidates))
            #expect(next.isSubset(of: found), "\(query)")
            found = next
        }
    }

    @Test("The order of the words does not matter", arguments: UInt64(0)..<100)
    func order(seed: UInt64) {
        var source = SeededSource(seed: seed)
        let candidates = Self.countries.map(FuzzyMatch.Candidate.init)
        let words = (0..<3).map { _ in ["so", "kor", "a", "un", "ic", "n"].randomElement(using: &source) ?? "" }
        let one = FuzzyMatch(words.joined(separator: " ")).ranked(candidates)
        #expect(one == FuzzyMatch(words.reversed().joined(separator: " ")).ranked(candidates))
    }

    @Test("The two countries may be typed in either order", arguments: ["chn jpn", "kor so", "pol k", "i us"])
    func sides(query: String) {
        let words = query.split(separator: " ")
        #expect(picker.pairs(query) == picker.pairs("\(words[1]) \(words[0])"))
    }

    @Test func `nothing typed finds all, in their own order`() {
        let candidates = [FuzzyMatch.Candidate(names: ["bb"]), FuzzyMatch.Candidate(names: ["aa"])]
        #expect(FuzzyMatch("").ranked(candidates) == [0, 1])
        #expect(FuzzyMatch("x").ranked(candidates).isEmpty)
    }
}
