internal import Samples

/// What every message has to be: something, and nothing that a terminal obeys.
func holdSafe(_ message: String) throws(Violation) {
    try hold(!message.isEmpty, "A message says something.")
    let harm = HostileText.harm(in: message, besides: ["\n"])
    try hold(
        harm.isEmpty, "A message has no character that does harm.", "\(harm.sorted()) in \(message.debugDescription)")
}
