import Foundation
import Relations
import Samples

@testable import Records

/// What reading one text gives, as a file called `a.yaml`.
func reading(_ yaml: String) -> FileReading { readRecords(Array(yaml.utf8), file: "a.yaml") }

/// The problems of the whole fixture after one change to it, those of the file and those across files.
///
/// Each has the sentences, the line and the caret; the line's number would change with every edit of the fixture.
func complaints(replacing old: String, with new: String) -> [String] {
    guard let range = everything.range(of: old) else { return ["“\(old)” is not in the fixture."] }
    return complaints(about: everything.replacingCharacters(in: range, with: new))
}

func complaints(about files: String...) -> [String] {
    let remainders = files.enumerated().map { index, yaml in
        readRecords(Array(yaml.utf8), file: index == 0 ? "a.yaml" : "b.yaml").remainder
    }
    return CrossCheck([remainders], codebook: codebook).problems.map { problem in
        guard let excerpt = problem.excerpt else { return problem.fault.description }
        let caret = String(repeating: " ", count: excerpt.caret) + "^"
        return "\(problem.fault)\n\(excerpt.text)\n\(caret)"
    }
}

let codebook = Codebook(
    Array("countries: [{ id: KEN, iso2: KE, name: Kenya }, { id: POL, iso2: PL, name: Poland }]".utf8),
    file: "countries.yaml"
).countries
