import ArgumentParser
import Foundation

/// The commands and options of the program as the library that reads them declares them.
struct CallDeclaration: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool?
        let arguments: [Argument]?
        let subcommands: [Command]?
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let abstract: String?
        let kind: String
        let names: [Name]?
        let valueName: String?
        let isRepeating: Bool
        let isOptional: Bool
        let allValues: [String]?
        let shouldDisplay: Bool?
    }

    init() throws {
        self = try JSONDecoder().decode(Self.self, from: Data(Program._dumpHelp().utf8))
    }
}

extension CallDeclaration.Argument {
    /// `--as-of <date>`, `--ascii, --no-ascii`, `<countries> ...`.
    var usage: String {
        let value = kind == "flag" ? "" : "<\(valueName ?? "value")>"
        guard kind != "positional" else { return value + (isRepeating ? " ..." : "") }
        let written = (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.joined(separator: ", ")
        return value.isEmpty ? written : "\(written) \(value)"
    }
}
