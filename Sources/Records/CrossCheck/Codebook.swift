package import Foundation
package import Relations

/// The countries of a codebook, such as that of ISO 3166-1.
package struct Codebook: Sendable {
    /// In the order of the file. Their evidence names no source: the codebook itself does, once.
    package let countries: [Country]
    package let problems: [RecordProblem]

    /// Reads `countries: - { id: ABW, iso2: AW, name: Aruba }`.
    package init(_ bytes: [UInt8], file: String) {
        let reader = FileReader(bytes: bytes, file: file)
        countries = reader.readCodebook()
        problems = reader.result.remainder.problems
    }

    /// Reads a codebook, as ``init(_:file:)-([UInt8],_)`` does.
    package init(_ data: Data, file: String) { self.init([UInt8](data), file: file) }
}

extension FileReader {
    fileprivate func readCodebook() -> [Country] {
        guard result.remainder.problems.isEmpty, let root = composed() else { return [] }
        guard case .mapping(let mapping) = root else {
            report(.codebook, at: root.mark)
            return []
        }
        let fields = Fields(mapping, of: "a codebook", in: self)
        defer { fields.reportUnknown() }
        return fields.mappings("countries", of: "a country") { entry -> Country? in
            let code = entry.required("id", entry.country)
            let iso2 = entry.text("iso2")
            let name = entry.required("name", entry.text)
            guard let code, let name else { return nil }
            let header = RecordHeader(id: code.text, evidence: Evidence(), origin: .imported, place: entry.place)
            var country = Country(header: header, name: name)
            country.iso2 = iso2
            return country
        }
    }
}
