package import Foundation

/// The names of countries in the reader's language, as far as the system has them: the catalogues of Debian's iso-codes.
///
/// Only a name that a record or the codebook has is translated, word for word; the official name of the standard never
/// takes its place. So Taiwan is “Taiwan” in German, and a name of the reader's own, which no catalogue has, stays.
package struct CountryNames: Sendable {
    private let catalogs: [MessageCatalog]
    /// The languages of the catalogues, without their countries: the keys of names in records.
    package let languages: [String]

    /// What iso-codes calls the catalogue.
    private static let domain = "LC_MESSAGES/iso_3166-1.mo"

    /// - Parameters:
    ///   - wanted: the names of languages, the best first, as ``Languages`` gives them.
    ///   - folders: where systems keep data, each with a folder of catalogues by languages.
    /// - Returns: `nil` where nothing is to be translated.
    package init?(_ wanted: [String], folders: [URL]) {
        guard !wanted.isEmpty else { return nil }
        languages = wanted.map { String($0.prefix { $0 != "_" && $0 != "@" }) }
        catalogs = wanted.flatMap { name in
            folders.compactMap { folder in
                let file = folder.appending(path: "locale/\(name)/\(Self.domain)")
                return (try? Data(contentsOf: file, options: .mappedIfSafe)).flatMap { MessageCatalog($0) }
            }
        }
    }

    /// The folders of data of the XDG Base Directory Specification, the most telling first.
    package static func folders(_ environment: [String: String]) -> [URL] {
        let list = environment["XDG_DATA_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/local/share:/usr/share"
        return list.split(separator: ":").filter { $0.hasPrefix("/") }
            .map { URL(filePath: String($0), directoryHint: .isDirectory) }
    }

    /// What to show for a name: the record's own name in the language, else the translation, else the name itself.
    ///
    /// - Parameter own: names that the record has, by language.
    package func name(for name: String, own: [String: String] = [:]) -> String {
        if let written = languages.lazy.compactMap({ own[$0] }).first { return written }
        return catalogs.lazy.compactMap { $0.translation(of: name) }.first ?? name
    }
}
