package import Foundation
package import Relations

extension CountryCodebooks {
    /// Reads `cameo-countries.yaml`, `fips.yaml` and `icews-countries.yaml` of a folder of codebooks.
    ///
    /// - Throws: ``CodebookError`` for a file that is missing or wrong.
    package init(folder: URL) throws(CodebookError) {
        let cameo = try CodebookFile("cameo-countries.yaml", in: folder).read { fields in
            let same = fields.texts("same").map { ($0, $0) }
            let regions = fields.textsByKey("regions")
            return (fields.codes(same + fields.textsByKey("differing").map { ($0, $1) }), Set(regions.keys))
        }
        let fips = try CodebookFile("fips.yaml", in: folder).read { fields in
            let none = fields.textsByKey("none")
            return (fields.codes(fields.textsByKey("countries").map { ($0, $1) }), Set(none.keys))
        }
        let icews = try CodebookFile("icews-countries.yaml", in: folder).read { fields in
            fields.codes(fields.textsByKey("countries").map { ($0, $1) })
        }
        self.init(letters: cameo.0, regions: cameo.1, places: fips.0, nowhere: fips.1, names: icews)
    }
}

extension CowNumbers {
    /// Reads `cow.yaml` of a folder of codebooks.
    ///
    /// - Throws: ``CodebookError`` for a file that is missing or wrong.
    package init(folder: URL) throws(CodebookError) {
        let spells = try CodebookFile("cow.yaml", in: folder).read { fields in
            fields.mappings("states", of: "a state") { entry -> Spell? in
                let country = entry.required("country", entry.country)
                let number = entry.required("cow", entry.number)
                let first = entry.required("from", entry.day)
                let last = entry.day("to")
                guard let country, let number, let first else { return nil }
                return Spell(country: country, number: number, first: first, last: last)
            }
        }
        self.init(spells)
    }
}

extension Fields {
    /// Texts and the codes of the countries that they stand for.
    func codes(_ pairs: [(String, String)]) -> [String: CountryCode] {
        var codes: [String: CountryCode] = [:]
        for (text, code) in pairs {
            if let country = CountryCode(code), country.isCountry {
                codes[text] = country
            } else {
                report(.noCountryCode(code), at: mark)
            }
        }
        return codes
    }
}
