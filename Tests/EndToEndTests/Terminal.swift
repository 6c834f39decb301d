import Foundation
import Glibc

/// A real terminal with a shell in it: tmux, on a socket of its own.
///
/// It does what a reader does: types, presses keys, looks. Waiting is always for something to be seen.
final class Terminal {
    let scratch: Scratch
    /// How long something may take to be seen. Reached only where a test fails.
    private static let patience = Duration.seconds(60)
    /// Between two looks, in milliseconds; longer than a busy machine takes over the rest of a frame.
    private static let pause: Int32 = 40

    /// - Parameter environment: changes to that of ``Scratch``; a variable with `nil` is not set.
    init(columns: Int = 80, rows: Int = 24, in scratch: Scratch, environment: [String: String?] = [:]) throws {
        self.scratch = scratch
        try tmux(
            "start-server", ";", "set-option", "-g", "status", "off", ";", "new-session", "-d", "-x", "\(columns)",
            "-y", "\(rows)", "/bin/sh", "-i", environment: environment)
        try wait(for: "the prompt of the shell") { $0.isAtPrompt }
    }

    deinit { _ = try? tmux("kill-server") }

    @discardableResult
    private func tmux(_ words: String..., environment: [String: String?] = [:]) throws -> String {
        try tmux(words, environment: environment)
    }

    @discardableResult
    private func tmux(_ words: [String], environment: [String: String?] = [:]) throws -> String {
        let socket = scratch.home.appending(path: "tmux").path
        let run = try scratch.run(["tmux", "-u", "-S", socket, "-f", "/dev/null"] + words, environment: environment)
        guard run.status == 0 else { throw Failure("tmux \(words.joined(separator: " ")): \(run.errors)") }
        return run.output
    }

    // MARK: Doing

    /// Presses keys by the names that tmux has for them: `p`, `Enter`, `C-z`, `Escape`.
    func press(_ keys: String...) throws { for key in keys { try tmux("send-keys", key) } }

    /// Presses keys as fast as one who knows the way.
    func press(atOnce keys: [String]) throws { try tmux(["send-keys"] + keys) }

    /// Types a text.
    func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

    /// Types a command of the shell and Enter.
    func enter(_ command: String) throws {
        try type(command)
        try press("Enter")
    }

    /// Pastes a text, with the marks of a paste where the program has asked for them.
    func paste(_ text: String) throws { try tmux("set-buffer", "--", text, ";", "paste-buffer", "-p", "-d") }

    func resize(columns: Int, rows: Int) throws { try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)") }

    /// Keeps all bytes that the terminal receives from now on, for ``receivedBytes``; what was kept before goes.
    func recordBytes() throws { try tmux("pipe-pane", "cat >'\(bytes.path)'") }

    private var bytes: URL { scratch.home.appending(path: "bytes") }

    // MARK: Looking

    /// What was kept since ``recordBytes()``; the last of it may still be on its way.
    var receivedBytes: ReceivedBytes {
        get throws { ReceivedBytes(text: try String(decoding: Data(contentsOf: bytes), as: UTF8.self)) }
    }

    var picture: Picture { get throws { Picture(try tmux("capture-pane", "-p")) } }

    /// What a program may change in a terminal and has to give back, as the terminal knows it.
    var state: String {
        get throws {
            let flags = [
                "alternate_on", "cursor_flag", "insert_flag", "keypad_cursor_flag", "keypad_flag", "mouse_any_flag",
                "mouse_button_flag", "mouse_standard_flag", "mouse_sgr_flag", "origin_flag", "wrap_flag",
            ]
            return try tmux("display-message", "-p", flags.map { "\($0)=#{\($0)}" }.joined(separator: " "))
        }
    }

    /// Looks until a picture is as wanted, and the same at a second look: a frame may be caught half drawn.
    ///
    /// - Throws: a ``Failure`` with the last picture where it never is.
    @discardableResult
    func wait(for what: String, until isWanted: (Picture) throws -> Bool) throws -> Picture {
        let deadline = ContinuousClock.now + Self.patience
        var picture: Picture
        repeat {
            picture = try self.picture
            let isSeen = try isWanted(picture)
            _ = poll(nil, 0, Self.pause)
            if isSeen, try self.picture == picture { return picture }
        } while ContinuousClock.now < deadline
        throw Failure("Waited in vain for \(what). The last picture:\n\(picture)")
    }

    /// Waits for a text, and until nothing has moved for a while: a screen that is to be kept.
    func waitForRest(with text: String) throws -> Picture {
        var (last, looks) = (try wait(for: text), 0)
        while looks < 20 {
            _ = poll(nil, 0, Self.pause)
            let picture = try picture
            looks = picture == last ? looks + 1 : 0
            last = picture
        }
        return last
    }

    /// Presses a key, and again once it has changed what is shown or a while has passed, until a text is seen.
    @discardableResult
    func press(_ key: String, untilSeen text: String) throws -> Picture {
        var last: (picture: Picture, deadline: ContinuousClock.Instant)?
        return try wait(for: "“\(text)”, by pressing \(key)") { picture in
            if picture.contains(text) { return true }
            if let last, last.picture == picture, .now < last.deadline { return false }
            last = (picture, .now + .seconds(1))
            try press(key)
            return false
        }
    }

    @discardableResult
    func wait(for text: String) throws -> Picture { try wait(for: "“\(text)”") { $0.contains(text) } }
}
