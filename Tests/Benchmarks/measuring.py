"""What the measuring scripts share: a browser in a pseudo-terminal, and the cost of a command."""
import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
COLUMNS, ROWS = 120, 36
QUIET = 0.03  # seconds of silence that end a frame
PATIENCE = 60  # seconds after which a measurement has failed
COMPLETE = "Named in the text of".encode()  # the last pane to be filled, in the detail of the meeting shown at first
SEQUENCES = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>]")


class Browser:
    """The program in a pseudo-terminal."""

    def __init__(self, program, home, data=None, arguments=("--as-of", "2023-11-17")):
        environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color"}
        command = [str(program), *arguments] + (["--data", str(data)] if data else [])
        self.shown = b""
        # The size is there before the program starts, and the clock starts with it.
        self.terminal, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            command, stdin=inner, stdout=inner, stderr=inner, env=environment, start_new_session=True, close_fds=True)
        os.close(inner)

    def read(self, wait):
        """The bytes that come within so many seconds, with their time; None where there are none."""
        if not select.select([self.terminal], [], [], wait)[0]:
            return None
        try:
            chunk = os.read(self.terminal, 1 << 16)
        except OSError:
            chunk = b""
        if not chunk:
            sys.exit("The program ended early:\n" + self.shown.decode(errors="replace")[-2000:])
        self.shown += chunk
        return time.monotonic()

    def sees(self, text):
        return text in SEQUENCES.sub(b"", self.shown)

    def frame(self, text):
        """When the last byte came of the frame that has the text, since the start, in ms."""
        last = None
        while time.monotonic() - self.began < PATIENCE:
            now = self.read(0.2 if last is None or not self.sees(text) else QUIET)
            if now:
                last = now
            elif last is not None and self.sees(text):
                return 1000 * (last - self.began)
        sys.exit(f"“{text.decode()}” was never shown.")

    def first_sight(self, text):
        """When a text is there for the first time, since the start, in ms."""
        while time.monotonic() - self.began < PATIENCE:
            now = self.read(0.2)
            if self.sees(text):
                return 1000 * ((now or time.monotonic()) - self.began)
        sys.exit(f"“{text.decode()}” was never shown.")

    def press(self, keys, quiet=QUIET):
        """Presses keys at once; ms to the last byte that follows, None where nothing does."""
        sent = time.monotonic()
        os.write(self.terminal, keys)
        last = None
        while True:
            now = self.read(quiet if last else max(quiet, 0.3))
            if not now:
                return None if last is None else 1000 * (last - sent)
            last = now

    def memory(self):
        """Resident memory, now and at most, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return tuple(int(re.search(rf"{name}:\s*(\d+) kB", status)[1]) / 1024 for name in ("VmRSS", "VmHWM"))

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        while self.process.poll() is None:
            select.select([self.terminal], [], [], 0.01)
            try:
                os.read(self.terminal, 1 << 16)
            except OSError:
                break
        self.process.wait()
        os.close(self.terminal)


def starts(program, runs, home, data):
    """Milliseconds from start to complete frame: warm, with one file touched, and with an empty cache."""
    cache = pathlib.Path(home) / ".cache"
    warm, touched, said, compiled = [], [], [], []
    for _ in range(runs):
        shutil.rmtree(cache, ignore_errors=True)
        browser = Browser(program, home, data)
        # Records that are read before the first frame is due make a frame without that word.
        said.append(browser.first_sight(b"Meetings"))
        compiled.append(browser.frame(COMPLETE))
        browser.end()
        browser = Browser(program, home, data)
        warm.append(browser.frame(COMPLETE))
        browser.end()
        file = data / "meetings/2023.yaml"
        with open(file, "a") as text:
            text.write("# touched\n")
        browser = Browser(program, home, data)
        touched.append(browser.frame(COMPLETE))
        browser.end()
    return warm, touched, said, compiled


def walk(program, home, data, keys):
    """Milliseconds of each key: moving in a list, stepping through time, choosing another pair; and the memory."""
    browser = Browser(program, home, data)
    browser.frame(COMPLETE)
    resting = browser.memory()[0]
    moving = [browser.press(b"k" if index // 30 % 2 else b"j") for index in range(keys)]
    browser.press(b"g")
    stepping = [browser.press(b"." if index // 20 % 2 else b",") for index in range(keys // 2)]
    choosing = []
    for index in range(max(10, keys // 10)):
        browser.press(b"p")
        browser.press([b"usa chn", b"jpn kor", b"aus chn", b"chn jpn"][index % 4])
        choosing.append(browser.press(b"\r"))
    most = browser.memory()[1]
    browser.end()
    return moving, stepping, choosing, resting, most



def pages(program, home, data, pair):
    """Milliseconds from the key to the last byte, by what it opens: the pages of coded events, of a pair with many of them."""
    # Not where the browser was left before.
    browser = Browser(program, home, data, ("--fresh", "--as-of", "2023-11-17"))
    browser.frame(COMPLETE)
    browser.press(b"p")
    browser.press(pair)
    browser.press(b"\r")
    times = {"timeline": browser.press(b"t")}
    times["measure"] = [browser.press(b"i") for _ in range(12)]
    browser.press(b"q")
    times["events"] = browser.press(b"E")
    times["end"] = browser.press(b"G")
    browser.end()
    return times


def measured(command, stdin=None, environment=None):
    """Wall seconds, processor seconds, most memory in MB, and the output."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed:\n{output[-2000:]}")
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def median(values):
    """Of the frames that came; a key that changes nothing has none."""
    return statistics.median(value for value in values if value is not None)


def p99(values):
    drawn = sorted(value for value in values if value is not None)
    return drawn[min(len(drawn) - 1, int(0.99 * len(drawn)))]
