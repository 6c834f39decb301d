import Testing

extension BuiltProgramTests {
    @Suite("Browsing")
    struct Browsing {
        /// The browser open on the shipped records, as of the day after the meeting of November 2023.
        private func open(_ arguments: String = "--as-of 2023-11-17", columns: Int = 80, rows: Int = 24) throws
            -> Terminal
        {
            let terminal = try Terminal(columns: columns, rows: rows, in: .warm())
            try terminal.enter("dyad \(arguments)")
            try terminal.wait(for: "the first look") { $0.isIn("2 Meetings") && $0.contains("●") && $0.contains(" d") }
            return terminal
        }

        private func quit(_ terminal: Terminal) throws {
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }

        @Test func `without arguments it opens on China and Japan, with one line of what to press`() throws {
            let terminal = try open("")
            let picture = try terminal.wait(for: "p another pair · , . step through time · W why")
            #expect(picture.head.hasPrefix(" China – Japan  "))
            #expect(picture.contains("records end 2026-06-29"))
            #expect(picture.rows.count == 24)
            try quit(terminal)
        }

        @Test func `parts of two names in either order pick a pair`() throws {
            let terminal = try open("USA KOR --as-of 2023-11-17")
            try terminal.press("p")
            try terminal.type("japan chin")
            try terminal.wait(for: "the pair among the choices") { picture in
                picture.foot.contains("japan chin") && picture.contains("China – Japan")
            }
            try terminal.press("Enter")
            try terminal.wait(for: "the pair") { $0.head.hasPrefix(" China – Japan") && $0.contains("pair CHN–JPN ×") }
            try quit(terminal)
        }

        @Test func `the history of an issue can be read, and seen from earlier days`() throws {
            let terminal = try open()
            try terminal.press("3")
            try terminal.wait(for: "the pane of issues") { $0.isIn("3 Issues") }
            try terminal.type("/seafood")
            try terminal.wait(for: "1 match")
            try terminal.press("Enter", "Enter")
            let read = try terminal.wait(for: "the detail") { $0.isIn("5 Detail") }
            #expect(read.contains("Seafood import stop"))
            #expect(read.contains("● IN FORCE · talks"))
            #expect(read.contains("85 days"))
            let history = try terminal.press("PageDown", untilSeen: "recorded as “disputed”")
            #expect(!history.contains("2024"))
            try terminal.press("g")

            try terminal.press(",")
            let eve = try terminal.wait(for: "the day before") { $0.head.hasSuffix("as of 2023-11-16") }
            #expect(eve.contains("84 days"))
            #expect(eve.contains("● IN FORCE · talks"))
            try terminal.press(",")
            let before = try terminal.wait(for: "the change before") { !$0.head.hasSuffix("as of 2023-11-16") }
            #expect(before.contains("● IN FORCE"))
            #expect(!before.contains("talks"))
            try terminal.press("a", "C-u")
            try terminal.type("2023-08-23")
            try terminal.press("Enter")
            let none = try terminal.wait(for: "a day before the issue") { $0.head.hasSuffix("as of 2023-08-23") }
            #expect(!none.contains("Seafood import stop"))
            try quit(terminal)
        }

        @Test func `every size shows the page whole, with nothing left over of the one before`() throws {
            let terminal = try open()
            for (columns, rows) in [(120, 36), (40, 10), (20, 5), (100, 30), (80, 24)] {
                try terminal.resize(columns: columns, rows: rows)
                // The last rows tell that the frame is there: hints stand in them, or the tip of a first look.
                let picture = try terminal.wait(for: "\(columns)×\(rows)") { picture in
                    picture.rows.count == rows && picture.rows.suffix(2).contains { $0.hasPrefix(" p another") }
                        && (columns < 120 || picture.isIn("2 Meetings") && picture.contains("5 Detail"))
                        && (columns != 40 || !picture.contains("Timeline"))
                        && (columns != 80 || picture.isIn("2 Meetings") && !picture.contains("5 Detail"))
                }
                let isWhole = picture.head.hasPrefix(columns == 20 ? " CHN–JPN " : " China – Japan ")
                #expect(isWhole && picture.head.hasSuffix("2023-11-17"), "\(columns)×\(rows): \(picture.head)")
                // The last cell is never written, and has to be blank.
                #expect(picture.foot.count < columns, "\(columns)×\(rows): \(picture.foot)")
            }
            try quit(terminal)
        }

        @Test func `a filter that cannot be read says why, a good one becomes a chip that can be removed`() throws {
            let terminal = try open(columns: 120, rows: 36)
            try terminal.press("f")
            try terminal.type("levle:leader")
            try terminal.wait(for: "“levle” is not a field of a filter; the nearest is “level”.")
            try terminal.press("Enter")
            try terminal.press("C-u")
            try terminal.type("level:leader")
            try terminal.wait(for: "the count of what is left") { $0.foot.contains("meetings · ") }
            try terminal.press("Enter")
            try terminal.wait(for: "the chip") { $0.contains("level:leader ×") && $0.contains("(39 in all)") }
            try terminal.press("x")
            try terminal.wait(for: "the numbers of the chips") { $0.contains("2 level:leader ×") }
            try terminal.press("2")
            let without = try terminal.wait(for: "no chip") { !$0.contains("level:leader ×") }
            #expect(without.contains("1 of 39"))
            try quit(terminal)
        }

        @Test func `W explains the figure under the cursor, and Esc goes back`() throws {
            let terminal = try open()
            try terminal.press("W")
            let why = try terminal.wait(for: "the reasons") { $0.isIn(" Why") && $0.contains("meetings/2023.yaml:") }
            #expect(why.contains("The rule"))
            #expect(why.contains("364 days"))
            #expect(why.contains("meetings/2023.yaml:"))
            try terminal.press("Escape")
            try terminal.wait(for: "the meetings again") { $0.isIn("2 Meetings") }
            try quit(terminal)
        }

        @Test func `typing narrows the help, and Esc never quits`() throws {
            let terminal = try open()
            try terminal.press("?")
            try terminal.wait(for: "the help") { $0.isIn(" Help") && $0.contains("Keys here") }
            try terminal.type("chips")
            let help = try terminal.wait(for: "what is said of chips") { !$0.contains("Keys here") }
            #expect(help.contains("Removes all chips but the pair."))
            try terminal.press("Escape")
            try terminal.wait(for: "the whole help") { $0.contains("Keys here") }
            try terminal.press("Escape")
            try terminal.wait(for: "the meetings") { $0.isIn("2 Meetings") }
            // Esc and a key right behind it are one key held with Alt, so the key is pressed until it is one by itself.
            try terminal.press("Escape", "Escape", "Escape")
            try terminal.press("G", untilSeen: "39 of 39")
            try quit(terminal)
        }

        @Test func `the palette finds any record`() throws {
            let terminal = try open()
            try terminal.press(":")
            try terminal.type("bangkok xi")
            try terminal.wait(for: "the record") {
                $0.foot.contains(": bangkok xi") && $0.contains("2022-11-17 meeting")
            }
            try terminal.press("Enter")
            let detail = try terminal.wait(for: "its detail") { $0.isIn("5 Detail") }
            #expect(detail.contains("2022-11-17"))
            try quit(terminal)
        }

        @Test func `a pasted text is no command`() throws {
            let terminal = try open()
            try terminal.paste("q Q p 3 japan\nq")
            try terminal.press("j")
            let picture = try terminal.wait(for: "the second row") { $0.contains("2 of 39") }
            #expect(picture.isIn("2 Meetings"))
            try terminal.press("p")
            try terminal.paste("kor us")
            try terminal.wait(for: "the paste in the prompt") {
                $0.foot.contains("kor us") && $0.contains("South Korea – ")
            }
            try terminal.press("Escape")
            try terminal.wait(for: "the hints") { $0.foot.contains("? help") }
            try quit(terminal)
        }

        @Test func `ten thousand pasted characters with every key do nothing, or fill the prompt that is open`() throws
        {
            let terminal = try open()
            let before = try terminal.picture
            let keys = String(scalars(0x20...0x7E))
            let text = String(repeating: keys + "\n", count: 10_000 / (keys.count + 1) + 1)
            try terminal.paste(text)
            let after = try terminal.wait(for: "the notice") { $0.foot.contains("Pasted text is ignored here") }
            #expect(after.rows.dropLast() == before.rows.dropLast())
            try terminal.press("f")
            try terminal.paste(text)
            try terminal.wait(for: "the filled prompt") { $0.foot.contains(" filter ") && $0.foot.contains("!") }
            // Escape and a key that come in one read are Alt and the key, so the prompt is seen to close first.
            try terminal.press("Escape", untilSeen: "? help")
            try terminal.press("j", untilSeen: "2 of 39")
            try quit(terminal)
        }

        private func scalars(_ range: ClosedRange<UInt8>) -> String.UnicodeScalarView {
            var view = String.UnicodeScalarView()
            for byte in range { view.append(Unicode.Scalar(byte)) }
            return view
        }

        @Test func `q goes back, and at the top it quits`() throws {
            let terminal = try open()
            try terminal.press("Enter")
            try terminal.wait(for: "the detail") { $0.isIn("5 Detail") }
            try terminal.press("q")
            try terminal.wait(for: "the meetings") { $0.isIn("2 Meetings") }
            try terminal.press("q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }
    }
}
