/// Compiling was stopped before anything was stored.
package struct CompilingStopped: Error {}
