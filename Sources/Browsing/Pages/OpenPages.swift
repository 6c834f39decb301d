/// The pages on the view's stack, each as a value.
///
/// Only the last one is in view: only it is told what the reader looks at, moved and drawn.
package struct OpenPages: Sendable {
    private(set) var models: [any PageModel] = []
    private var addresses: [PageAddress] = []

    /// The page in view.
    package internal(set) var top: (any PageModel)? {
        get { models.last }
        set {
            guard let newValue, !models.isEmpty else { return }
            models[models.count - 1] = newValue
        }
        _modify {
            var top = models.popLast()
            defer { if let top { models.append(top) } }
            yield &top
        }
    }

    /// Brings the pages in line with the view's stack. A page whose place keeps its kind is kept with its cursor, whatever
    /// its parameters.
    ///
    /// - Returns: whether another page has come to light.
    mutating func align(with stack: [PageAddress]) -> Bool {
        guard stack != addresses else { return false }
        let before = addresses
        let kept = zip(before, stack).prefix { $0.kind == $1.kind }.count
        models.removeLast(models.count - min(kept, models.count))
        for address in stack.dropFirst(models.count) {
            // The home page is no model: it lies at the top of the stack or under pages, never drawn from here.
            models.append(address.makeModel() ?? HomePlace())
        }
        addresses = stack
        return true
    }
}

/// The place of the home page on the stack, which the browser draws itself.
struct HomePlace: PageModel {
    let title = ""
    let prose = ""
    var body = PageBody(saying: "")
    mutating func follow(_ context: PageContext) -> [PageStep] { [] }
}
