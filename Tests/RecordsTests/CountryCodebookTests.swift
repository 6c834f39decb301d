import Foundation
import Records
import Relations
import Samples
import Testing

private let folder = ShippedRecords.data.appending(path: "Codebooks")
private let books = Result { try CountryCodebooks(folder: folder) }

@Suite("The codebooks of countries in coded events")
struct CountryCodebookTests {
    @Test(
        "Letters of CAMEO are those of ISO but for these",
        arguments: [
            ("ROM", "ROU"), ("TMP", "TLS"), ("MTN", "MNE"), ("IMY", "IMN"), ("BAG", "IRQ"), ("WSB", "PSE"),
            ("GZS", "PSE"), ("ANT", "ANT"), ("CHN", "CHN"), ("SSD", "SSD"), ("TWN", "TWN"),
        ])
    func letters(written: String, iso: String) throws {
        #expect(try books.get().letters[written]?.text == iso)
    }

    @Test func `a region and an organisation is no country`() throws {
        let books = try books.get()
        for letters in ["AFR", "EUR", "SAS", "SEA", "NMR", "WST", "PGS", "IGO", "NGO", "IMG", "MNC"] {
            #expect(books.letters[letters] == nil, "\(letters)")
            #expect(books.regions.contains(letters), "\(letters)")
        }
        #expect(books.regions.allSatisfy { books.letters[$0] == nil })
    }

    @Test(
        "FIPS letters are not those of ISO",
        arguments: [
            ("CH", "CHN"), ("SZ", "CHE"), ("WZ", "SWZ"), ("GM", "DEU"), ("AS", "AUS"), ("AU", "AUT"), ("RS", "RUS"),
            ("JA", "JPN"), ("SF", "ZAF"), ("SP", "ESP"), ("UP", "UKR"), ("NG", "NER"), ("NI", "NGA"), ("KS", "KOR"),
            ("KN", "PRK"), ("GZ", "PSE"), ("WE", "PSE"), ("KV", "XKX"), ("RI", "SRB"), ("RB", "SRB"),
        ])
    func places(written: String, iso: String) throws {
        #expect(try books.get().places[written]?.text == iso)
    }

    @Test func `the oceans are no country`() throws {
        let books = try books.get()
        #expect(books.places["OS"] == nil)
        #expect(books.nowhere.contains("OS"))
    }

    @Test(
        "ICEWS writes countries by names of its own",
        arguments: [
            ("Russian Federation", "RUS"), ("Kosovo", "XKX"), ("Timor-Leste", "TLS"), ("Puerto Rico", "PRI"),
            ("Greenland", "GRL"), ("Moldova, Republic of", "MDA"), ("Cote d'Ivoire", "CIV"), ("Holy See", "VAT"),
            ("Occupied Palestinian Territory", "PSE"), ("Curaçao", "CUW"), ("Wallis and Futuna", "WLF"),
            ("the former Yugoslav Republic of Macedonia", "MKD"), ("Hong Kong", "HKG"), ("Taiwan", "TWN"),
        ])
    func names(written: String, iso: String) throws {
        #expect(try books.get().names[written]?.text == iso)
    }

    @Test func `no name means a missing country`() throws {
        let names = try books.get().names
        for missing in ["NULL", "NA", "null", "---", ""] { #expect(names[missing] == nil) }
        #expect(names["Namibia"]?.text == "NAM")
    }

    @Test func `every country but Kosovo and the Netherlands Antilles is one of ISO 3166-1`() throws {
        let books = try books.get()
        let iso = try Set(
            Codebook(Data(contentsOf: ShippedRecords.codebook), file: "c.yaml").countries.map(\.header.id))
        let used = [books.letters, books.places, books.names].reduce(into: Set()) {
            $0.formUnion($1.values.map(\.text))
        }
        #expect(used.subtracting(iso) == ["ANT", "XKX"])
    }

    @Test func `a COW number holds from day to day`() throws {
        let cow = try CowNumbers(folder: folder)
        func number(_ country: String, _ day: String) -> Int? {
            cow.number(of: Sample.code(country), on: Sample.day(day))
        }
        #expect(number("DEU", "1989-11-09") == 260)
        #expect(number("DEU", "1990-10-03") == 255)
        #expect(number("DEU", "1950-01-01") == nil)
        #expect(number("YEM", "1990-05-21") == 678)
        #expect(number("YEM", "2024-12-31") == 679)
        #expect(number("YEM", "2026-01-01") == 679)
        #expect(number("SRB", "1999-03-24") == 345)
        #expect(number("HKG", "2020-01-01") == nil)
        #expect(number("CHN", "2023-11-16") == 710)
        #expect(CowNumbers.directedDyad(740, 710) == 740_710)
        #expect(CowNumbers.dyad(740, 710) == 710_740)
    }
}
