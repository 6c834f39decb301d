package import Relations

/// Texts that would do harm if they came through: to a terminal, to a table, to whoever reads a line.
package enum HostileText: String, CaseIterable, Sendable {
    case controls, c1, delete, csi, osc, newlines, override, isolates, zeroWidth, byteOrderMark, tags, marks, joined
    case surrogateLike, separators, tabs, formula, privateUse, long

    /// The text itself, to be put before and behind what is honest.
    package var text: String {
        switch self {
        case .controls: "\u{0}\u{1}\u{7}\u{8}\u{B}\u{C}\u{E}\u{1B}"
        case .c1: "\u{80}\u{85}\u{90}\u{9B}31m\u{9D}0;x\u{9C}\u{9F}"
        case .delete: "\u{7F}\u{7F}"
        case .csi: "\u{1B}[2J\u{1B}[1;1H\u{1B}[?1049l"
        case .osc: "\u{1B}]0;owned\u{7}\u{1B}]52;c;cm0gLXJm\u{1B}\\"
        case .newlines: "\r\n\n\rDTSTART:19700101\r\nEND:VEVENT\r\n"
        case .override: "\u{202E}\u{202D}\u{200F}\u{200E}\u{061C}"
        case .isolates: "\u{2066}\u{2067}\u{2068}\u{2069}"
        case .zeroWidth: "\u{200B}\u{200C}\u{2060}\u{00AD}"
        case .byteOrderMark: "\u{FEFF}\u{FFFE}"
        case .tags: "\u{E0001}\u{E0041}\u{E007F}"
        case .marks: "e" + String(repeating: "\u{301}", count: 3000)
        case .joined: Array(repeating: "👩", count: 200).joined(separator: "\u{200D}")
        case .surrogateLike: String(decoding: [0xED, 0xA0, 0x80, 0xC0, 0xAF, 0xFF], as: UTF8.self)
        case .separators: "\u{2028}\u{2029}"
        case .tabs: "\t\t"
        case .formula: "=HYPERLINK(\"http://x\")"
        case .privateUse: "\u{E000}\u{F8FF}\u{10FFFF}"
        case .long: String(repeating: "尖閣諸島 a", count: 2000)
        }
    }

    /// Every field of every kind of record with the text before and behind it, as what the pair’s panes are made of.
    package var dossier: Dossier {
        let text = text
        let records = FullRecords { text + $0 + text }
        var dossier = Sample.kenyaPoland()
        for record in records.all {
            switch record {
            case .country(let country): dossier.roster.countries[Sample.kenya] = country
            case .person(let person): dossier.roster.people[person.id] = person
            case .hostEvent(let event): dossier.hostEvents[event.id] = event
            case .meeting(let meeting): dossier.meetings.append(meeting)
            case .issue(let issue): dossier.issues.append(issue)
            case .commitment(let commitment): dossier.commitments.append(commitment)
            case .assessment(let assessment): dossier.assessments.append(assessment)
            case .incident(let incident): dossier.incidents.append(incident)
            case .source(let source): dossier.sources[source.id] = source
            case .coverage(let coverage): dossier.coverage.append(coverage)
            }
        }
        return dossier
    }

    /// The most marks upon one character: the Stream-Safe Text Format of UAX #15 allows as many.
    private static let mostMarks = 30
    /// Signs that span an Arabic number or a name: formatting by their category, with a look of their own.
    private static let signs: Set<Unicode.Scalar> = [
        "\u{600}", "\u{601}", "\u{602}", "\u{603}", "\u{604}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{890}", "\u{891}",
        "\u{8E2}", "\u{110BD}", "\u{110CD}",
    ]

    /// The characters of a text that no output may have: controls, what is not seen but changes what is, and more marks
    /// upon one character than can be drawn.
    ///
    /// - Parameter allowed: those that the form of the output itself is made of, such as line ends.
    package static func harm(in text: some StringProtocol, besides allowed: Set<Unicode.Scalar> = []) -> Set<String> {
        // Most texts are plain, and are gone through for nothing else.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return [] }
        var (run, most) = (0, 0)
        for scalar in text.unicodeScalars {
            run = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered ? run + 1 : 0
            if run > most { most = run }
        }
        return Set(most > mostMarks ? ["\(most) marks"] : []).union(
            text.unicodeScalars.lazy.filter { scalar in
                guard !allowed.contains(scalar), !signs.contains(scalar) else { return false }
                return switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
                default: false
                }
            }.map { "U+" + String($0.value, radix: 16, uppercase: true) })
    }
}
