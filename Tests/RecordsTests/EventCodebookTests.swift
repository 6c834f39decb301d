import Foundation
import Records
import Relations
import Samples
import Testing

/// The codebooks that ship.
private let books = Result { try EventCodebooks(folder: ShippedRecords.data.appending(path: "Codebooks")) }

@Suite("The codebooks of coded events")
struct EventCodebookTests {
    @Test func `CAMEO has the 310 codes of GDELT and the two that only ICEWS lists`() throws {
        let cameo = try books.get().cameo
        #expect(cameo.entries.count == 312)
        #expect(Set(cameo.entries.map(\.code)).count == 312)
        #expect(cameo.entries.count { $0.code.count == 2 } == 20)
        #expect(cameo["106"]?.name == "Demand meeting, negotiation")
        #expect(cameo["106"]?.score == -5)
        #expect(cameo["1213"]?.name == "Reject judicial cooperation")
    }

    @Test func `010 and 10 are two codes`() throws {
        let cameo = try books.get().cameo
        #expect(cameo["010"]?.name == "Make statement")
        #expect(cameo["10"]?.name == "Demand")
    }

    @Test func `a name and a score are those of the data set`() throws {
        let books = try books.get()
        #expect(books.name(of: "101", in: .icews) == "Demand material cooperation")
        #expect(books.name(of: "101", in: .gdelt2) == "Demand information, investigation")
        #expect(books.name(of: "042", in: .gdelt1) == "Make a visit")
        #expect(books.cameo["016"]?.score(in: .gdelt1) == -2)
        #expect(books.cameo["016"]?.score(in: .icews) == -5)
        let differing = books.cameo.entries.filter { $0.icewsScore != nil }.map(\.code)
        #expect(differing == ["016", "022", "164", "165"])
    }

    @Test func `every code has a parent but the roots, and every root a class in each data set`() throws {
        let books = try books.get()
        for entry in books.cameo.entries where entry.code.count > 2 {
            #expect(books.cameo.parent(of: entry.code) != nil, "\(entry.code)")
        }
        for entry in books.plover.entries where entry.code.contains("-") {
            #expect(books.plover.parent(of: entry.code) != nil, "\(entry.code)")
        }
        for dataset in Dataset.allCases {
            for entry in books[dataset].entries {
                #expect(books.quad(of: entry.code, in: dataset) != nil, "\(entry.code) in \(dataset)")
            }
        }
    }

    @Test func `an unknown code goes by the nearest one above it`() throws {
        let books = try books.get()
        #expect(books.name(of: "0439", in: .gdelt2) == nil)
        #expect(books.parentName(of: "0439", in: .gdelt2) == "Host a visit")
        #expect(books.parentName(of: "049", in: .gdelt2) == "Consult")
        #expect(books.parentName(of: "04", in: .gdelt2) == nil)
        #expect(books.parentName(of: "", in: .gdelt2) == nil)
        #expect(books.parentName(of: "990", in: .gdelt2) == nil)
        #expect(books.parentName(of: "CONSULT-dinner", in: .polecat) == "Consult or meet")
        #expect(books.parentName(of: "CONSULT", in: .polecat) == nil)
    }

    @Test func `the same code has other classes in other data sets`() throws {
        let books = try books.get()
        #expect(books.quad(of: "090", in: .gdelt1) == .materialCooperation)
        #expect(books.quad(of: "090", in: .icews) == .verbalConflict)
        #expect(books.quad(of: "141", in: .gdelt2) == .verbalConflict)
        #expect(books.quad(of: "141", in: .icews) == .materialConflict)
        #expect(books.quad(of: "163", in: .phoenix) == .verbalConflict)
        #expect(books.quad(of: "010", in: .phoenix) == .neutral)
        #expect(books.quad(of: "SANCTION-expel", in: .polecat) == .materialConflict)
        #expect(books.quad(of: "", in: .polecat) == nil)
    }

    @Test func `PLOVER has sixteen types, and ACCUSE no score`() throws {
        let plover = try books.get().plover
        let types = plover.entries.filter { !$0.code.contains("-") }
        #expect(types.count == 16)
        #expect(types.filter { $0.score == nil }.map(\.code) == ["ACCUSE"])
        #expect(plover["CONSULT-third-party"]?.score == 1)
    }

    @Test func `a missing or wrong codebook is told`() throws {
        let folder = try TemporaryFolder()
        #expect {
            try EventCodebooks(folder: folder.url)
        } throws: { error in
            "\(error)"
                == "The codebook “cameo.yaml” cannot be read in \(folder.url.path); install dyad again with the files of its folder Data."
        }
        try folder.write("codes: [{ code: \"01\", name: Speak, score: much }]", to: "cameo.yaml")
        #expect {
            try EventCodebooks(folder: folder.url)
        } throws: { error in
            "\(error)" == """
                cameo.yaml:1:43: “much” is not a number of points. “score” lies from -10 to 10, such as 2.5 or -7.
                1 │ codes: [{ code: "01", name: Speak, score: much }]
                  │                                           ^
                """
        }
        try folder.write("", to: "cameo.yaml")
        #expect {
            try EventCodebooks(folder: folder.url)
        } throws: { error in
            "\(error)" == "The codebook “cameo.yaml” is empty; install dyad again with the files of its folder Data."
        }
    }
}
