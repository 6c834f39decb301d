import Foundation
import Testing

/// What lies in the place of a file and is none: nothing is waited for, nothing is read without end, and one sentence says
/// what is there.
@Suite("Something else in the place of a file", .serialized)
struct ObstacleTests {
    enum Obstacle: String, CaseIterable, CustomTestStringConvertible {
        case pipe, folder, device, endlessLink, gigabyte

        var testDescription: String { rawValue }

        /// How a shell puts it there.
        func command(_ path: String) -> String {
            switch self {
            case .pipe: "mkfifo \(path)"
            case .folder: "mkdir \(path)"
            case .device: "ln -s /dev/zero \(path)"
            case .endlessLink: "ln -s \(path) \(path)"
            case .gigabyte: "truncate -s 1G \(path)"
            }
        }

        /// What a message says of it.
        func words(most: Int) -> String {
            switch self {
            case .pipe: "is a pipe and no file"
            case .folder: "is a folder and no file"
            case .device: "is a device and no file"
            case .endlessLink: "cannot be read: Too many levels of symbolic links"
            case .gigabyte: "has 1073741824 bytes, and at most \(most) are read"
            }
        }
    }

    private func scratch(with obstacle: Obstacle, at path: String) throws -> Scratch {
        let scratch = try Scratch.warm()
        let full = scratch.home.appending(path: path).path
        let run = try scratch.run("sh", "-c", "mkdir -p \"$(dirname \(full))\" && \(obstacle.command(full))")
        #expect(run.status == 0, "\(run.errors)")
        return scratch
    }

    /// Runs the program; after a minute it has failed.
    private func dyad(_ arguments: String..., in scratch: Scratch) throws -> Scratch.Run {
        let run = try scratch.run(["timeout", "60", "dyad"] + arguments)
        #expect(run.status != 124, "It has not ended by itself.")
        return run
    }

    @Test("instead of the settings", arguments: Obstacle.allCases)
    func settings(obstacle: Obstacle) throws {
        let run = try dyad("info", in: scratch(with: obstacle, at: "config/dyad/config.yaml"))
        #expect(run.status == 0)
        let message = "config.yaml: The file \(obstacle.words(most: 1_000_000)). Put a text in its place."
        #expect(run.output.contains(message), "\(run.output)")
    }

    @Test("instead of a walk", arguments: Obstacle.allCases)
    func walk(obstacle: Obstacle) throws {
        let run = try dyad("--play", "mine.walk", in: scratch(with: obstacle, at: "mine.walk"))
        #expect(run.status == 1)
        let reason = obstacle.words(most: 1_000_000)
        #expect(
            run.errors == "Error: “mine.walk” \(reason); --play takes a file that --record has written.\n")
    }

    @Test("instead of a text with figures", arguments: Obstacle.allCases.filter { $0 != .pipe })
    func verify(obstacle: Obstacle) throws {
        let run = try dyad("verify", "text.md", in: scratch(with: obstacle, at: "text.md"))
        #expect(run.status == 1)
        let reason = obstacle.words(most: 64_000_000)
        #expect(run.errors == "Error: “text.md” \(reason). Name a text file, or - for standard input.\n")
    }

    @Test("instead of a record file of one’s own", arguments: Obstacle.allCases)
    func record(obstacle: Obstacle) throws {
        let run = try dyad("check", in: scratch(with: obstacle, at: "data/dyad/records/mine.yaml"))
        // What is no file is none of the folder's; a file that is too large is, and is not read.
        let message =
            "mine.yaml: The file has 1073741824 bytes. A file of records has at most 16000000; divide it into several."
        #expect(run.output.contains(message) == (obstacle == .gigabyte), "\(run.output)")
        #expect(run.status == (obstacle == .gigabyte ? 1 : 0))
    }

    @Test("instead of a list of visits", arguments: Obstacle.allCases)
    func visits(obstacle: Obstacle) throws {
        let run = try dyad("audit", "CHN", "USA", in: scratch(with: obstacle, at: "data/dyad/visits/a.xml"))
        #expect(run.status == (obstacle == .gigabyte ? 1 : 0), "\(run.errors)")
    }

    @Test("instead of an event file", arguments: [Obstacle.folder, .device, .endlessLink])
    func events(obstacle: Obstacle) throws {
        let run = try dyad("import", "a.CSV", in: scratch(with: obstacle, at: "a.CSV"))
        #expect(run.status == 1)
        let told = run.output + run.errors
        #expect(told.hasPrefix("“a.CSV” cannot be read: "), "\(told)")
        #expect(told.hasSuffix("Check that it exists and that you may open it.\n"), "\(told)")
    }
}

extension BuiltProgramTests {
    @Suite("Something else where the browser keeps its state")
    struct StateObstacles {
        @Test("ends in a fresh start, and is not written over", arguments: ["mkfifo", "mkdir"])
        func fresh(command: String) throws {
            let scratch = try Scratch.warm()
            let made = try scratch.run(
                "sh", "-c",
                "mkdir -p state/dyad config/dyad && \(command) state/dyad/records.place && \(command) config/dyad/views"
            )
            #expect(made.status == 0, "\(made.errors)")
            let terminal = try Terminal(columns: 120, in: scratch)
            try terminal.enter("dyad --as-of 2023-11-17")
            try terminal.wait(for: "Where you left off could not be read; this is a fresh start.")
            try terminal.press("b")
            try terminal.type("mine")
            try terminal.press("Enter")
            try terminal.wait(for: "The view is kept until you quit")
            try terminal.press("Q")
            try terminal.wait(for: "the prompt of the shell") { $0.isAtPrompt }
        }
    }
}
