extension Double {
    /// The number with so many digits after the point, in plain ASCII but for the sign of minus: `−0.42`.
    ///
    /// - Precondition: `digits` is from 0 to 9.
    package func fixed(_ digits: Int) -> String {
        guard isFinite, magnitude < 1e9 else { return isNaN ? "?" : self < 0 ? "−∞" : "∞" }
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int((magnitude * Double(scale)).rounded())
        let sign = self < 0 && scaled > 0 ? "−" : ""
        let fraction = digits == 0 ? "" : "." + padded(scaled % scale, to: digits)
        return sign + "\(scaled / scale)" + fraction
    }

    /// A share as per cent, with as many digits as tell small ones apart: `12 %`, `1.4 %`, `0.42 %`, `0.0031 %`.
    package var percent: String {
        let value = self * 100
        let digits =
            switch value.magnitude {
            case 10...: 0
            case 1..<10: 1
            case 0.1..<1: 2
            case 0: 0
            case 0.01..<0.1: 3
            default: 4
            }
        return value.fixed(digits) + " %"
    }
}

extension Int {
    /// The number with a comma between thousands from five digits on: `14,346`.
    package var grouped: String {
        let digits = String(magnitude)
        guard digits.utf8.count > 4 else { return String(self) }
        var text = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.utf8.count - offset).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "−" : "") + text
    }
}
