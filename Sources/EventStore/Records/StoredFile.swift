/// A record file as the store knows it.
package struct StoredFile: Sendable, Hashable {
    /// The path below its folder, with the layer before it.
    package let path: String
    /// 0 for the shipped records, 1 for the reader's own, which lie over them.
    package let layer: Int
    /// In bytes.
    package let size: Int
    /// Nanoseconds since 1970.
    package let modified: Int

    package init(path: String, layer: Int, size: Int, modified: Int) {
        self.path = path
        self.layer = layer
        self.size = size
        self.modified = modified
    }
}
