import Foundation

extension Scratch {
    /// Makes a script of the shell the reader's editor, by the settings; it finds the file's path in `$file`.
    func writeEditor(_ script: String) throws {
        let url = try write("#!/bin/sh\nfor file; do :; done\n\(script)\n", to: "vi")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        try write("editor: \(url.path)\n", to: "config/dyad/config.yaml")
    }
}
