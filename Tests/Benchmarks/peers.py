"""Other programs that can take in the same rows, each asked for what dyad makes of them as far as it can."""
import importlib.util
import json
import shutil
import sys

from measuring import measured

# The columns that dyad keeps, by their place in GDELT 1.0.
DUCKDB = """
import duckdb, sys
db = duckdb.connect(sys.argv[2])
db.execute("SET preserve_insertion_order = false")
names = {"id": 0, "day": 1, "actor_name": 6, "actor": 7, "actor_role": 12, "recipient_name": 16, "recipient": 17,
         "recipient_role": 22, "code": 26, "quad": 29, "score": 30, "mentions": 31, "sources": 32, "articles": 33,
         "place": 50, "url": 57}
columns = {"column%02d" % place: "VARCHAR" for place in range(58)}
kept = ", ".join('column%02d AS "%s"' % (place, name) for name, place in names.items())
db.execute("CREATE TABLE event AS SELECT " + kept.replace('column00 AS', 'column00::BIGINT AS')
    .replace('column01 AS', 'column01::INTEGER AS').replace('column29 AS', 'column29::TINYINT AS')
    .replace('column30 AS', 'TRY_CAST(column30 AS DECIMAL(4,1)) AS').replace('column31 AS', 'column31::INTEGER AS')
    .replace('column32 AS', 'column32::INTEGER AS').replace('column33 AS', 'column33::INTEGER AS')
    + f" FROM read_csv('{sys.argv[1]}', delim='\\t', header=false, quote='', escape='', columns={columns})")
db.execute("CREATE INDEX event_pair ON event(actor, recipient, day)")
db.execute("CHECKPOINT")
db.close()
"""

SQLITE = """
.mode ascii
.separator "\\t" "\\n"
CREATE TABLE event({columns});
.import "{file}" event
CREATE INDEX event_pair ON event(c7, c17, c1);
"""


class Peer:
    """A program: its name in the table, how it is installed, and whether it is."""

    def __init__(self, name, package, installed, run):
        self.name, self.package, self.installed, self.run = name, package, installed, run


def duckdb(source, folder):
    """`read_csv` into a table of the same columns with an index on pair and day."""
    database = folder / "peer.duckdb"
    wall, cpu, memory, _ = measured([sys.executable, "-c", DUCKDB, str(source), str(database)])
    return wall, cpu, memory, size(database)


def sqlite3(source, folder):
    """`.import` into a table of all columns as text, with the same index."""
    database, script = folder / "peer.sqlite", folder / "peer.sql"
    script.write_text(SQLITE.format(columns=", ".join(f"c{place}" for place in range(58)), file=source))
    with open(script) as commands:
        wall, cpu, memory, _ = measured(["sqlite3", str(database)], stdin=commands)
    return wall, cpu, memory, size(database)


def visidata(source, folder):
    """The file opened in a batch run and its codes counted, since nothing is kept on the disk."""
    script, counts = folder / "peer.vdj", folder / "peer.tsv"
    script.write_text("#!vd -p\n" + json.dumps(
        {"longname": "freq-col", "sheet": source.stem, "col": 26, "row": "", "input": "", "keystrokes": "", "comment": ""}))
    wall, cpu, memory, output = measured(
        ["vd", "-b", "-f", "tsv", "--header", "0", str(source), "-p", str(script), "-o", str(counts)])
    if not counts.exists():
        sys.exit(f"vd counted nothing:\n{output[-2000:]}")
    counts.unlink()
    return wall, cpu, memory, 0


def size(database):
    """Bytes of a file, which is then removed."""
    found = database.stat().st_size
    database.unlink()
    return found


ALL = {
    "duckdb": Peer("DuckDB", "pip install duckdb", importlib.util.find_spec("duckdb"), duckdb),
    "sqlite3": Peer("sqlite3 `.import`", "apt-get install sqlite3", shutil.which("sqlite3"), sqlite3),
    "visidata": Peer("VisiData `vd -b`", "pip install visidata", shutil.which("vd"), visidata),
}
