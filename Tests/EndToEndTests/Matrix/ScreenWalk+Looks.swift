import Foundation

extension ScreenWalk {
    private static let relation = "CHN JPN --as-of 2023-11-17"

    /// What options and settings make of the screens, and what is kept from one sitting to the next.
    static let looks = [
        ScreenWalk(
            "themes",
            .screen("home", sign: "? help"), .colour(true),
            .again("\(relation) --theme dark"), .screen("home", sign: "? help"), .colour(true),
            .again("\(relation) --theme light"), .screen("home", sign: "? help"), .colour(true),
            .again("\(relation) --theme high-contrast"), .screen("home", sign: "? help"),
            .again("\(relation) --theme mono"), .screen("home", sign: "? help"), .press("?"), .see(" Help"),
            .press("Escape"), .see("2 Meetings"), .colour(false),
            .again("\(relation) --color never"), .screen("home", sign: "? help"), .press("W"), .see(" Why"),
            .press("Escape"), .see("2 Meetings"), .colour(false)),
        ScreenWalk(
            "ASCII", arguments: "\(relation) --ascii",
            .screen("ascii", sign: "? help"), .press("3", "Enter"), .screen("ascii-detail", sign: "5 Detail"),
            .press("?"), .screen("ascii-help", sign: " Help"), .press("Escape"), .see("5 Detail")),
        ScreenWalk(
            "plain", arguments: "\(relation) --plain",
            // What is said at first depends on what the first frame had; what the way there and back says does not.
            .see("Meetings, 1 of 39"), .press("3"), .see("Issues,"), .press("2"),
            .screen("plain", sign: "Meetings, 1 of 39"), .press("j"), .screen("plain-next", sign: "2 of 39"),
            .press("Enter"), .screen("plain-detail", sign: "Detail"), .press("2"), .see("Meetings,"),
            .press("3"), .screen("plain-issues", sign: "Issues,"),
            .press("f"), .type("status:active"), .screen("plain-filter", sign: "status:active"), .press("Enter"),
            .screen("plain-filtered", sign: "status:active"), .press("X"),
            .press("s"), .screen("plain-sort", sign: "Sort Issues"), .press("Escape"), .see("Issues,"),
            .press("?"), .screen("plain-help", sign: " Help"), .press("Escape"), .see("Issues,"),
            .press(":"), .screen("plain-palette", sign: "Commands and records"), .press("Escape"), .see("Issues,"),
            .press("P"), .screen("plain-ledger", sign: "Promise ledger")),
        ScreenWalk(
            "settings", arguments: "CHN JPN",
            prepare: {
                try $0.write(
                    """
                    theme: hihg-contrast
                    as-of: 2023-11-17
                    color: never
                    plain: no
                    mouse: no
                    quiet-months: 3
                    layout: {wide: 78x20, normal: 60x16}
                    columns:
                      meetings: date place:12 name -gap
                    keys:
                      why: [W, F3]
                    """, to: "config/dyad/config.yaml")
            },
            .screen("settings", sign: "! 1"), .press("!"), .screen("settings-fault", sign: "config.yaml"),
            .press("Escape"), .see("2 Meetings"), .press("F3"), .screen("settings-key", sign: " Why"),
            .press("Escape"), .see("2 Meetings"), .colour(false)),
        ScreenWalk(
            "leaving and coming back",
            .press("m"), .see("Xi"), .press("3", "j", "j"), .screen("left", sign: "Gallium"),
            .again(relation), .screen("left", sign: "Gallium"),
            .press("P"), .see("Promise ledger"), .press("j"), .screen("left-page", sign: "Currency swap"),
            .again(relation), .screen("left-page", sign: "Currency swap"),
            .again("\(relation) --fresh"), .screen("home", sign: "? help")),
    ]
}
