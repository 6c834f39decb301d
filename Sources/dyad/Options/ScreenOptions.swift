import ArgumentParser
import Browsing
import Foundation
import Languages
import Relations
import Settings
import Terminal

/// The options of how the screen looks.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Use colours: auto, always or never. The variable NO_COLOR means never.")
    var color: SessionOptions.ColorChoice?

    @Option(help: "The colours: \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).")
    var theme: Theme?

    @Flag(inversion: .prefixedNo, help: "Draw with ASCII characters only.")
    var ascii: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: "Leave out lines and drawings, and say what changes, for screen readers and Braille lines.")
    var plain: Bool?

    @Flag(inversion: .prefixedNo, help: "Take clicks and the wheel; else the mouse selects text.")
    var mouse: Bool?

    @Flag(help: "Start anew, not where you left off.")
    var fresh = false

    @Option(
        help: ArgumentHelp(
            "Open on a page: \(PageAddress.Kind.allCases.filter { $0.opener != nil }.map(\.name).joined(separator: ", ")).",
            valueName: "page"))
    var page: String?

    @Option(help: ArgumentHelp("Write the keys that are pressed into this file.", valueName: "file"))
    var record: String?

    @Option(
        help: ArgumentHelp(
            "Repeat the keys of a recorded file; without a terminal, print the screen they lead to.", valueName: "file")
    )
    var play: String?

    /// The names of countries in the reader's language; `nil` where the records' own names stand, as they do in ASCII.
    func countryNames(_ settings: Settings) -> CountryNames? {
        guard !(ascii ?? settings.ascii ?? false), settings.names != "english" else { return nil }
        let environment = ProcessInfo.processInfo.environment
        let wanted =
            settings.names.flatMap { $0 == "auto" ? nil : Languages.upToEnglish([$0]) }
            ?? Languages.wanted(environment)
        return CountryNames(wanted, folders: CountryNames.folders(environment))
    }

    /// - Throws: a ``Complaint`` where the page that is asked for is none.
    func pageAsked() throws -> PageAddress? {
        guard let page else { return nil }
        if let address = PageAddress(call: page) { return address }
        let name = page.split(separator: " ").first.map(String.init) ?? ""
        let names = PageAddress.Kind.allCases.map(\.name)
        let nearest = names.contains(name) ? nil : NearestWord.nearest(to: name, among: names)
        throw Complaint(
            "“\(page.sanitized)” is not a page"
                + (nearest.map { "; the nearest is “\($0)”." }
                    ?? ". Write its name, such as ledger or timeline, or what y copies as the command of a view."))
    }

    func hasMouse(_ settings: Settings) -> Bool { mouse ?? settings.mouse ?? true }

    /// How the terminal is used: as the call says, else as the settings say.
    func session(_ settings: Settings) -> SessionOptions {
        SessionOptions(
            color: color ?? settings.color.flatMap { SessionOptions.ColorChoice(rawValue: $0) } ?? .auto,
            theme: theme ?? settings.theme.flatMap { Theme(rawValue: $0) } ?? .auto,
            ascii: ascii ?? settings.ascii ?? false, mouse: hasMouse(settings))
    }
}

extension SessionOptions.ColorChoice: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
