package import Compiling
package import EventStore
package import Foundation
import Glibc
package import Relations

/// The records of the checkout, compiled once for all tests of a run.
package enum ShippedRecords {
    /// `Data/` of the checkout.
    package static let data = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Data")

    package static let records = data.appending(path: "Records")
    package static let codebook = data.appending(path: "Codebooks/countries.yaml")

    /// The days that the tests look at most: that of the article, and one after the end of the records.
    package static let articleDay = Sample.day("2023-11-17")
    package static let today = Sample.day("2026-11-23")

    package static let china = Sample.code("CHN")
    package static let japan = Sample.code("JPN")

    private static let folder = Result { try TemporaryFolder() }
    private static let compiled: Result<RecordStore, any Error> = Result {
        let store = try folder.get().url.appending(path: "records.sqlite")
        // A value that lives as long as the process is never taken away by itself.
        atexit { if case .success(let folder) = folder { try? FileManager.default.removeItem(at: folder.url) } }
        return try compiler(of: records, store: store).refresh()
    }

    /// The store that all tests share, for reading.
    package static func store() throws -> RecordStore { try compiled.get() }

    package static func library() throws -> any Library { try compiled.get() }

    /// What makes a store of a folder of records, over the shipped codebook.
    package static func compiler(of folder: URL, store: URL) -> Compiler {
        Compiler(layers: [Compiler.Layer(folder, number: 0)], codebook: codebook, store: store)
    }

    package static func pair(_ one: String, _ other: String) throws -> CountryPair {
        try CountryPair(Sample.code(one), Sample.code(other)).orThrow("“\(one)” and “\(other)” are no pair.")
    }

    /// What the records say of a pair on a day.
    package static func relation(_ one: String, _ other: String, asOf: Day) throws -> Relation {
        Relation(try library().dossier(of: .pair(pair(one, other))), asOf: asOf)
    }
}

extension Optional {
    /// The value; where there is none, an error that says what is missing.
    package func orThrow(_ message: @autoclosure () -> String) throws -> Wrapped {
        guard let value = self else { throw Missing(description: message()) }
        return value
    }
}

/// Something that a test needs is not there.
package struct Missing: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
}
