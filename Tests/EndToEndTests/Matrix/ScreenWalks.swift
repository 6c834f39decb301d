import Foundation
import Glibc

extension ScreenWalk {
    /// Boxes and prompts over the home page.
    static let boxes = ScreenWalk(
        "boxes",
        .screen("home", sign: "? help"),
        .press("3", "Enter"), .screen("detail", sign: "5 Detail"), .press("2"), .see("2 Meetings"),
        .press("?"), .screen("help", sign: " Help"), .press("Escape"), .see("2 Meetings"),
        .press(":"), .screen("palette", sign: "Commands and records"), .press("Escape"), .see("? help"),
        .press("f"), .screen("filter", sign: "Fields and values"), .press("Escape"), .see("? help"),
        .press("c"), .screen("columns", sign: "Columns of Meetings"), .press("Escape"), .see("? help"),
        .press("s"), .screen("sort", sign: "Sort Meetings"), .press("Escape"), .see("? help"),
        .press("w"), .screen("write", sign: "Forms"), .press("Escape"), .see("? help"),
        .press("P"), .screen("ledger", sign: "Promise ledger"))

    private static let others = [
        ScreenWalk(
            "mouse",
            .click("Akiba"), .wide([.see("3 of 39")]), .click("Akiba"), .screen("mouse-row", sign: "5 Detail"),
            .wide([
                .press("2"), .see("? help"), .click("3 Issues"), .see("1 of 13"),
                .click("open first"), .screen("mouse-header", sign: "Sort Issues"), .press("Escape"), .see("? help"),
                .click("pair CHN"), .screen("mouse-chip", sign: "Pairs and countries"), .press("Escape"),
                .see("? help"),
            ]),
            .narrow([.click("3 4")]), .see("3 Issues"),
            .wheel("Export controls", notches: 2), .screen("mouse-wheel", sign: "Buoys in the EEZ"),
            .click("? help"), .screen("mouse-hint", sign: " Help"), .press("Escape"), .see("3 Issues"),
            .press("M"), .screen("mouse-off", sign: "The mouse selects text now")),
        ScreenWalk(
            "keyboard",
            .paste("q Q p 3 j"), .screen("paste", sign: "Pasted text is ignored"),
            .press("m"), .screen("leaders-only", sign: "2022-11-17"),
            .press("u"), .screen("undo", sign: "Akiba"),
            .press("C-r"), .screen("redo", sign: "2022-11-17"),
            .press("x"), .screen("chips", sign: "digit removes"), .press("2"), .see("Akiba"),
            .press("="), .screen("keep-only", sign: "Keep only"), .press("Escape"), .see("? help"),
            .press("W"), .screen("why", sign: " Why"), .press("Escape"), .see("2 Meetings"),
            .press(","), .screen("earlier", sign: "as of 2023-11-16"),
            .press("K"), .screen("known", sign: "known by 2023-11-16")),
        ScreenWalk(
            "copying",
            .press("y"), .screen("copy", sign: "citation, Chicago"), .press("c"),
            .screen("copied", sign: "Sent "), .press("j"), .see("? help"), .press("k"),
            .press("y"), .see("citation, Chicago"), .press("i"), .clipboard("2023-11-16-xi-kishida-san-francisco"),
            .press("y"), .see("citation, Chicago"), .press("d"), .clipboard("dyad CHN JPN --as-of 2023-11-17"),
            .press("j"), .see("? help"),
            .press("v", "j"), .press("V", "j", "j", "V"), .screen("marks", sign: "4 rows marked"),
            .press("w"), .screen("write-marked", sign: "Forms"), .press("Escape"), .see("? help")),
        ScreenWalk(
            "views",
            .press("m"), .see("Xi"), .press("b"), .type("leaders"),
            .screen("save-view", sign: "save view as"), .press("Enter"), .screen("saved", sign: "Saved the view"),
            .press("X"), .see("Akiba"), .press("'"), .screen("views", sign: "Saved views"),
            .press("Enter"), .screen("recalled", sign: "View ")),
        ScreenWalk(
            "pairs",
            .press("p"), .type("kor us"), .screen("pair", sign: "South Korea"), .press("Enter"), .see("? help"),
            .press("p"), .screen("recent-pairs", sign: "China"), .press("Down", "Enter"), .see("? help")),
        ScreenWalk(
            "pages of records",
            .press("I"), .screen("summit", sign: "APEC 2023"), .press("q"), .see("? help"),
            .press("A"), .screen("gaps", sign: "Gaps broken"), .press("q"), .see("? help"),
            .press("3", "A"), .screen("precedents", sign: "Precedents of"), .press("q"), .see("3 Issues"),
            .press("C"), .screen("matrix", sign: "CHN China"), .press("q"), .see("3 Issues"),
            .press("O"), .screen("sources", sign: "2023-11-17"), .press("q"), .see("3 Issues"),
            .press("U"), .screen("blind-spots", sign: "2016"), .press("q"), .see("3 Issues"),
            .press("D"), .press("S"), .type("2023-11-01"), .screen("since", sign: "what came on record"),
            .press("Enter"), .screen("changes", sign: "2023-11-16")),
        ScreenWalk(
            "pages of events", hasEvents: true,
            .press("E"), .screen("events", sign: "Make statement"),
            .press("J"), .type("2014-01-05"), .screen("go-to", sign: "go to"), .press("Enter"),
            .see("2014-01-05"), .press("f"), .type("code:0 score>1"), .screen("events-filter", sign: "no event"),
            .press("Escape"), .press("Enter"), .screen("event", sign: "5 Jan 2014"), .press("q", "q"), .see("? help"),
            .press("t"), .screen("timeline", sign: "Timeline"), .press(">"), .screen("timeline-weeks", sign: "week"),
            .press("q"), .see("? help"),
            .press("F"), .screen("compare", sign: "Compare"), .press("p"), .type("usa jp"),
            .screen("another-pair", sign: "usa jp"), .press("Enter"), .screen("compare-two", sign: "2 pairs")),
        ScreenWalk(
            "opening an address", environment: ["BROWSER": "/bin/true"],
            .press("O"), .see("Sources"), .press("o"), .screen("opened", sign: "Opened")),
        ScreenWalk(
            "editing", prepare: { try $0.writeEditor("sed -i 's/place: San Francisco/place: Woodside/' \"$file\"") },
            .press("Enter"), .see("5 Detail"), .press("e"), .screen("edited", sign: "Woodside")),
        ScreenWalk(
            "adding",
            prepare: {
                try $0.writeEditor(
                    """
                    if grep -q 'title:$' "$file"; then sed -i 's/title:$/title: Talks in Kyoto/' "$file"
                    else sed -i 's/sources: \\[\\].*/unsourced: true/; s/place:$/place: Kyoto/' "$file"; fi
                    """)
            },
            .press("+"), .screen("add", sign: "Add to your own records"), .press("m"),
            .screen("added-with-fault", sign: "in the record files"), .press("e"),
            .screen("added", sign: "Talks in Kyoto")),
        ScreenWalk(
            "faulty files",
            .outside { try $0.write(meeting(on: "2023-11-31"), to: faulty) },
            .screen("fault", sign: "! 1"), .press("!"), .screen("problems", sign: "faulty.yaml"),
            .press("Escape"), .see("2 Meetings"), .outside { try $0.write(meeting(on: "2023-11-17"), to: faulty) },
            .screen("fault-mended", sign: "Talks of mine")),
        ScreenWalk(
            "long work",
            .outside {
                try $0.write("\(getpid()) 50 30 /data/rows.csv\n", to: "data/dyad/events.sqlite.importing")
            }, .screen("importing", sign: "50 %"), .press("j"), .see("50 %")),
    ]

    private static func meeting(on day: String) -> String {
        """
        meetings:
          - id: 2023-11-17-mine
            title: Talks of mine
            date: \(day)
            place: Otsu
            format: bilateral
            channel: in_person
            level: minister
            countries: [CHN, JPN]
            unsourced: true
            origin: human

        """
    }

    private static let faulty = "data/dyad/records/meetings/faulty.yaml"

    static let all = [boxes] + others + looks
}
