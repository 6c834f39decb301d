/// What a cell of a matrix says.
extension Matrix.Cell {
    /// At most seven cells: `≥ 241`, `8`, `2026-12`, `+0.42`, `(+0.42)` of few events; empty where nothing is compiled, which is
    /// hatched instead.
    package var text: String {
        switch value {
        case .days(let count, _): "\(count)"
        case .count(let number): "\(number)"
        case .promises(let number, let next): next.map { String($0.description.prefix(7)) } ?? "\(number)"
        case .share(let share, let events):
            events < EventSums.leastForShares ? "(\(Self.signed(share)))" : Self.signed(share)
        case .noneFound: "none"
        case .notCompiled: ""
        }
    }

    /// The whole of it, in words.
    package var words: String {
        switch value {
        case .days(let count, _): "\(count) days"
        case .count(let number): "\(number)"
        case .promises(let number, let next):
            "\(number) on record" + (next.map { ", the next day \($0)" } ?? ", none with a day to come")
        case .share(let share, let events): "\(Self.signed(share)) of \(events) events"
        case .noneFound: "none found"
        case .notCompiled: "not compiled"
        }
    }

    /// The controlled word for JSON.
    package var word: String {
        switch value {
        case .noneFound: "none_found"
        case .notCompiled: "not_compiled"
        default: "compiled"
        }
    }

    /// `+0.42`
    private static func signed(_ share: Double) -> String {
        let hundredths = Int((share * 100).rounded())
        let digits = String(abs(hundredths) % 100)
        let sign = hundredths < 0 ? "−" : "+"
        return "\(sign)\(abs(hundredths) / 100).\(digits.count == 1 ? "0" + digits : digits)"
    }
}
