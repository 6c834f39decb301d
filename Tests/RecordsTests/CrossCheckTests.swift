import Foundation
import Relations
import Samples
import Testing

@testable import Records

@Suite("What several files tell together")
struct CrossCheckTests {
    @Test(
        "A record that names one which is not there is told",
        arguments: [
            (
                "person: xi-jinping", "person: xi-jinpin",
                """
                No person has the id “xi-jinpin”. Did you mean “xi-jinping”?
                      - person: xi-jinpin
                                ^
                """
            ),
            (
                "time_sources: [kantei-1]", "time_sources: [nhk-2023]",
                """
                No source has the id “nhk-2023”. Add the record, or correct the id.
                    time_sources: [nhk-2023]
                                   ^
                """
            ),
            (
                "related: [water-release]", "related: [water-releases]",
                """
                No issue has the id “water-releases”. Did you mean “water-release”?
                    related: [water-releases]
                              ^
                """
            ),
            (
                "host_event: apec-2023", "host_event: apec-2032",
                """
                No host event has the id “apec-2032”. Did you mean “apec-2023”?
                    host_event: apec-2032
                                ^
                """
            ),
            (
                "reaffirms: 2023-11-16-older", "reaffirms: 2023-11-16-oldest",
                """
                No promise has the id “2023-11-16-oldest”. Did you mean “2023-11-16-older”?
                    reaffirms: 2023-11-16-oldest
                               ^
                """
            ),
            (
                "    meeting: 2023-11-16-xi-kishida\n    issue", "    meeting: 2023-11-16\n    issue",
                """
                No meeting has the id “2023-11-16”. Did you mean “2023-11-16-xi-kishida”?
                    meeting: 2023-11-16
                             ^
                """
            ),
            (
                "about: [2023-11-16-xi-kishida, seafood-ban]", "about: [seafood-bann]",
                """
                No meeting, issue or promise has the id “seafood-bann”. Did you mean “seafood-ban”?
                    about: [seafood-bann]
                            ^
                """
            ),
            (
                "countries: [CHN, JPN]\n    direction", "countries: [CHN, POLL]\n    direction",
                """
                No country has the code “POLL”. Did you mean “POL” (Poland)?
                    countries: [CHN, POLL]
                                     ^
                """
            ),
            (
                "countries: [CHN, JPN]\n    direction", "countries: [CHN, XQZ]\n    direction",
                """
                No country has the code “XQZ”. Use a code of ISO 3166-1, or add a record of kind “countries”.
                    countries: [CHN, XQZ]
                                     ^
                """
            ),
            (
                "id: kantei-0", "id: kantei-1",
                """
                The id “kantei-1” belongs to another source too, at a.yaml:293. Give one of them another id.
                  - id: kantei-1
                        ^
                """
            ),
            (
                "    top_office: head_of_government\n", "",
                """
                Japan has meetings of leaders. Say with “top_office” which office its leader holds.
                      - person: kishida-fumio
                                ^
                """
            ),
        ])
    func message(old: String, new: String, message: String) {
        #expect(complaints(replacing: old, with: new).contains(message))
    }

    @Test func `a participant whose person has no country is told`() {
        #expect(
            complaints(replacing: "name_order: family_first\n    country: CHN", with: "name_order: family_first") == [
                """
                The record of “xi-jinping” names no country. Give the participant a “country”, or add it to the person.
                      - person: xi-jinping
                                ^
                """
            ])
    }

    @Test func `a participant whose person is of a country not at the meeting is told`() {
        #expect(
            complaints(
                replacing: "name_order: family_first\n    country: CHN",
                with: "name_order: family_first\n    country: POL") == [
                    """
                    POL is not among the countries of this meeting, but xi-jinping takes part. \
                    Add it to “countries”, or correct it here.
                          - person: xi-jinping
                                    ^
                    """
                ])
    }

    @Test func `a country of the codebook that has meetings of leaders needs a record`() {
        let yaml = everything.replacing("country: CHN\n    aliases: [Hsi", with: "country: POL\n    aliases: [Hsi")
            .replacing("countries: [CHN, JPN]\n    participants", with: "countries: [POL, JPN]\n    participants")
        #expect(
            complaints(about: yaml) == [
                """
                Poland has meetings of leaders. Add a record of kind “countries” with its “top_office”.
                      - person: xi-jinping
                                ^
                """
            ])
    }

    @Test func `two folders are told`() {
        #expect(
            complaints(about: everything, "folder:\n  name: Another\n") == [
                """
                “folder” stands in another file too, at a.yaml:1. Keep one of the two.
                folder:
                ^
                """
            ])
    }

    @Test func `an id in two files of one layer is told with both places`() {
        let again = "sources:\n  - { id: kantei-0, title: Again, origin: human }\n"
        #expect(
            complaints(about: everything, again) == [
                """
                The id “kantei-0” belongs to another source too, at a.yaml:305. Give one of them another id.
                  - { id: kantei-0, title: Again, origin: human }
                          ^
                """
            ])
    }

    @Test func `a higher layer takes the place of a record without a problem`() {
        let own = readRecords(Array("sources: [{ id: kantei-0, title: Ours, origin: human }]".utf8), file: "o.yaml")
        let check = CrossCheck([[reading(everything).remainder], [own.remainder]], codebook: codebook)
        #expect(check.problems == [])
        #expect(check.counts[.source] == 2)
    }

    @Test func `a record that names a faulty one is no problem`() {
        let problems = complaints(replacing: "    title: Notice\n", with: "")
        #expect(problems.count == 1)
    }

    @Test func `records of a file that is not YAML are not missed`() {
        let (first, rest) = (
            everything.components(separatedBy: "sources:\n  - id: kantei-1\n    title:")[0],
            "sources:\n  - id: kantei-1\n  - id: \"kantei-0\n"
        )
        #expect(complaints(about: first, rest).count == 1)
    }

    @Test func `a record with a dangling reference is faulty in its layer and not counted`() {
        let yaml = everything.replacing("reaffirms: 2023-11-16-older", with: "reaffirms: none-such")
        let check = CrossCheck([[reading(yaml).remainder]], codebook: codebook)
        #expect(check.faulty == [.init(Reference(.commitment, "2023-11-16-talks"), layer: 0)])
        #expect(check.counts[.commitment] == 1)
    }

    @Test func `of two folders in layers the higher one counts field by field`() {
        let own = readRecords(Array("folder: { name: Mine }".utf8), file: "o.yaml")
        let check = CrossCheck([[reading(everything).remainder], [own.remainder]], codebook: codebook)
        #expect(check.folder.name == "Mine")
        #expect(check.folder.licence == "Apache-2.0")
    }
}
