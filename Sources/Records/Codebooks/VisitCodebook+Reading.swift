package import Foundation
package import Relations

extension VisitCodebook {
    /// Reads `visits.yaml` of a folder of codebooks.
    ///
    /// - Throws: ``CodebookError`` for a file that is missing or wrong.
    package init(folder: URL) throws(CodebookError) {
        let codes = try CodebookFile("visits.yaml", in: folder).read { fields in
            _ = fields.textsByKey("none")
            return fields.codes(fields.textsByKey("countries").map { ($0, $1) })
        }
        self.init(codes: codes)
    }
}
