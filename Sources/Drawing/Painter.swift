package import Browsing
package import Screen

/// Draws the browser frame after frame, and of each frame only what looks different from the one before.
///
/// The frames are those that ``Screen/Frame/init(_:)`` draws from nothing; a step of the cursor costs what it changes.
package struct Painter: Sendable {
    private var scene: Scene?
    private var frame = Frame(Size(columns: 0, rows: 0))
    /// Where each part would have the cursor.
    private var cursors: [Position?] = []

    package init() {}

    /// The screen as the browser is now.
    ///
    /// - Complexity: O(*c*) for *c* cells of the parts that look different.
    package mutating func frame(of browser: Browser) -> Frame {
        let layout = browser.layout
        let next = Scene(browser, layout)
        let kept = scene.flatMap { $0.hasPlaces(of: next) ? $0 : nil }
        if kept == nil {
            frame = Frame(next.size)
            cursors = Array(repeating: nil, count: next.items.count)
        }
        for (index, item) in next.items.enumerated() {
            if let before = kept?.items[index].part {
                if item.part.isComparable, item.part == before { continue }
                frame.clear(item.area)
            }
            frame.cursor = nil
            frame.draw(item.part, of: browser, layout, in: item.area)
            cursors[index] = frame.cursor
        }
        frame.cursor = cursors.lazy.compactMap(\.self).first
        scene = next
        return browser.preferences.plain ? frame.withoutDrawings : frame
    }
}

extension Frame {
    /// The screen as a function of the browser: what it shows and how large it is.
    ///
    /// - Complexity: O(*c*) for *c* cells; lists cost what is in view, however long they are.
    package init(_ browser: Browser) {
        var painter = Painter()
        self = painter.frame(of: browser)
    }
}
