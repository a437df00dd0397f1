"""A disk that loses power: what may lie on it when some of what was written was not yet synced.

From the log of an act's system calls every write, sync and change of a name is known. Power fails
after any of them. What was synced before is there; of the rest any part may be: each sector of 512
bytes of a write by itself, each change of a file's length, each change of a name. A name is safe
once its folder was synced, the bytes of a file once the file was.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
TRACED = "openat,close,pwrite64,write,writev,fsync,fdatasync,ftruncate,unlink,rename,link,linkat"
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_FD = re.compile(r"(\d+)<")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_ORDERED = 0.7  # share of the cases in which names change in the order they were changed


@dataclass(frozen=True)
class Op:
    """One event. ``kind`` is write, length, sync, create, unlink, rename, link, sync_names, said.

    ``node`` numbers the file that is written; names are paths.
    """

    kind: str
    node: int = 0
    offset: int = 0
    data: bytes = b""
    name: str = ""
    target: str = ""


@dataclass
class Recording:
    """What an act did to a folder: the files at the beginning, then every event."""

    nodes: dict[int, bytes] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    ops: list[Op] = field(default_factory=list)


def read_recording(log: Path, child: int, folder: Path, before: Path) -> Recording:
    """The events below ``folder`` in a log of strace -xx; ``before`` is a copy from before."""
    recording = Recording()
    for path in sorted(before.rglob("*")):
        if path.is_file():
            node = len(recording.nodes) + 1
            recording.nodes[node] = path.read_bytes()
            recording.names[str(folder / path.relative_to(before))] = node
    reader = _Reader(recording, str(folder))
    for match in _calls(log, child):
        reader.read(match[2], match[3], int(match[4]))
    return recording


def _calls(log: Path, child: int) -> Iterator[re.Match[str]]:
    begun = ""
    for line in log.read_text("ascii", errors="replace").splitlines():
        if not line.startswith(f"{child} "):
            continue
        whole = line
        if line.endswith("<unfinished ...>"):
            begun = line.removesuffix("<unfinished ...>")
            continue
        if " resumed>" in line:
            whole = begun + line.partition(" resumed>")[2]
        if match := _LINE.match(whole):
            yield match


class _Reader:
    """Follows which number is which file while it reads."""

    def __init__(self, recording: Recording, folder: str) -> None:
        self._recording = recording
        self._folder = folder
        self._names = dict(recording.names)
        self._next = len(recording.nodes) + 1
        self._open: dict[int, int] = {}
        self._places: dict[int, int] = {}

    def read(self, call: str, arguments: str, result: int) -> None:
        if result < 0:
            return
        handle = _FD.match(arguments)
        number = int(handle[1]) if handle else -1
        node = self._open.get(number)
        strings = [_bytes(match) for match in _STRING.finditer(arguments)]
        match call:
            case "openat":
                self._opened(strings[0].decode(), arguments, result)
            case "close":
                self._open.pop(int(arguments.split("<", maxsplit=1)[0]), None)
            case "pwrite64" if node:
                offset = int(arguments.rsplit(",", 1)[1])
                self._add("write", node, offset=offset, data=strings[0][:result])
            case "write" if node:
                offset = self._places.get(number, 0)
                self._places[number] = offset + result
                self._add("write", node, offset=offset, data=strings[0][:result])
            case "writev" if number == 1:
                self._add("said", data=strings[-1])
            case "ftruncate" if node:
                self._add("length", node, offset=int(arguments.rsplit(",", 1)[1]))
            case "fsync" | "fdatasync":
                self._add("sync", node) if node else self._add("sync_names")
            case "unlink" if self._is_ours(strings[0]):
                self._names.pop(strings[0].decode(), None)
                self._add("unlink", name=strings[0].decode())
            case "rename" | "link" | "linkat" if self._is_ours(strings[1]):
                self._renamed(call[:6], *(text.decode() for text in strings[:2]))

    def _opened(self, path: str, arguments: str, number: int) -> None:
        if not path.startswith(self._folder):
            return
        node = self._names.get(path)
        if node is None:
            if "O_CREAT" not in arguments:
                return  # a folder
            node, self._next = self._next, self._next + 1
            self._names[path] = node
            self._add("create", node, name=path)
        elif "O_TRUNC" in arguments:
            self._add("length", node)
        self._open[number] = node
        self._places[number] = 0

    def _renamed(self, call: str, name: str, target: str) -> None:
        node = self._names[name]
        self._names[target] = node
        if call == "rename":
            del self._names[name]
        self._add("rename" if call == "rename" else "link", name=name, target=target)

    def _is_ours(self, name: bytes) -> bool:
        return name.decode().startswith(self._folder)

    def _add(self, kind: str, node: int = 0, **more: object) -> None:
        self._recording.ops.append(Op(kind, node, **more))  # type: ignore[arg-type]


def _bytes(match: re.Match[str]) -> bytes:
    if match[2]:
        raise RuntimeError("strace cut a string short")
    return bytes.fromhex(match[1].replace("\\x", ""))


# What is left ------------------------------------------------------------------------------------


@dataclass
class _Node:
    durable: bytearray
    pending: list[Op] = field(default_factory=list)


def after_power_loss(
    recording: Recording, last: int, source: random.Random
) -> tuple[dict[str, bytes], list[str]]:
    """The files when power fails after event ``last``, and what had been said by then."""
    nodes = {number: _Node(bytearray(content)) for number, content in recording.nodes.items()}
    names = dict(recording.names)
    pending_names: list[Op] = []
    said: list[str] = []
    for op in recording.ops[: last + 1]:
        match op.kind:
            case "said":
                said += op.data.decode().splitlines()
            case "write" | "length":
                nodes[op.node].pending.append(op)
            case "sync":
                node = nodes[op.node]
                for one in node.pending:
                    _apply(node.durable, one)
                node.pending.clear()
            case "sync_names":
                _change_names(names, pending_names)
                pending_names = []
            case _:
                if op.kind == "create":
                    nodes[op.node] = _Node(bytearray())
                pending_names.append(op)
    if source.random() < _ORDERED:
        survived = pending_names[: source.randint(0, len(pending_names))]
    else:
        survived = [op for op in pending_names if source.random() < 0.5]
    _change_names(names, survived)
    contents = {number: _survived(node, source) for number, node in nodes.items()}
    return {name: contents[number] for name, number in names.items()}, said


def _survived(node: _Node, source: random.Random) -> bytes:
    content = bytearray(node.durable)
    share = source.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    reached = source.randint(0, len(node.pending))  # no later write had left the computer
    order = node.pending[:reached]
    if source.random() < 0.5:
        source.shuffle(order)
    for op in order:
        if op.kind == "length":
            if source.random() < share:
                _apply(content, op)
            continue
        for start in _sectors(op):
            if source.random() < share:
                piece = op.data[start : start + _room(op, start)]
                _apply(content, Op("write", offset=op.offset + start, data=piece))
    return bytes(content)


def _sectors(op: Op) -> Iterator[int]:
    """Where in the data of a write the disk's sectors begin."""
    start = 0
    while start < len(op.data):
        yield start
        start += _room(op, start)


def _room(op: Op, start: int) -> int:
    return SECTOR - (op.offset + start) % SECTOR


def _apply(content: bytearray, op: Op) -> None:
    if op.kind == "length":
        del content[op.offset :]
        content.extend(bytes(op.offset - len(content)))
        return
    if len(content) < op.offset:
        content.extend(bytes(op.offset - len(content)))
    content[op.offset : op.offset + len(op.data)] = op.data


def _change_names(names: dict[str, int], ops: list[Op]) -> None:
    for op in ops:
        match op.kind:
            case "create":
                names[op.name] = op.node
            case "unlink":
                names.pop(op.name, None)
            case "link" if op.name in names:
                names[op.target] = names[op.name]
            case "rename" if op.name in names:
                names[op.target] = names.pop(op.name)
