import Testing

/// The built program in a real terminal; one journey after the other, since each has a terminal and two programs to run.
@Suite(
    "The built program", .serialized,
    .enabled(
        if: BuiltProgram.hasTmux, "tmux is not installed, which gives these tests a terminal: apt-get install tmux"))
struct BuiltProgramTests {}
