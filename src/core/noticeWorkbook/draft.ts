import type { CellRef } from "../cells/cellRef";
import { lookKey } from "../cells/characters";
import type { Issue } from "../issues/issue";
import type { Severity } from "../notice/severity";
import { nearestName } from "./nearestName";

export type Path = readonly (string | number)[];

interface Spot {
  readonly at: CellRef;
  readonly label: string;
}

/** A notice as it is put together from cells: its raw JSON, the cell of each part, and what cannot be read. */
export interface NoticeDraft {
  readonly json: Record<string, unknown>;
  readonly issues: Issue[];
  /** Puts a value in its place. */
  set(path: Path, value: unknown): void;
  get(path: Path): unknown;
  /** Notes which cell holds a part, filled or not. */
  stands(path: Path, at: CellRef, label: string): void;
  /** The cell that a mistake at this path is marked in: its own, that of a part of it, or of what it is part of. */
  spotOf(path: string): Spot | null;
  /** Whether a cell has been read that is a part's own. */
  hasCell(path: string): boolean;
  tell(at: CellRef, message: string, severity?: Severity): void;
  /** Tells of what makes all further mistakes meaningless: the notice is not judged. */
  refuse(at: CellRef, message: string): void;
  readonly isRefused: boolean;
  /** Mistakes at a path, or below it, follow from what has been told. */
  excuse(path: Path): void;
  isExcused(path: string): boolean;
  /** Names what rows may belong to. */
  own(words: readonly string[], path: Path): void;
  /** What a word names; null, and told, where it names nothing. */
  ownerOf(word: string, at: CellRef): Path | null;
  /** Left until all is read: what is there at all, then what is not, then what blank cells mean. */
  later(turn: "presence" | "absence" | "blank", work: () => void): void;
  finish(): void;
}

export function newNoticeDraft(): NoticeDraft {
  const json: Record<string, unknown> = {};
  const issues: Issue[] = [];
  const spots = new Map<string, Spot>();
  const firstPart = new Map<string, Spot>();
  const owners = new Map<string, { readonly word: string; readonly path: Path }>();
  const works = { presence: [] as (() => void)[], absence: [] as (() => void)[], blank: [] as (() => void)[] };

  const excused = new Set<string>();
  let isRefused = false;
  const draft: NoticeDraft = {
    json,
    issues,
    set(path, value) {
      let node: Record<string | number, unknown> = json;
      path.slice(0, -1).forEach((key, index) => {
        const next = own(node, key);
        if (!isNode(next)) put(node, key, typeof path[index + 1] === "number" ? [] : {});
        node = own(node, key) as Record<string | number, unknown>;
      });
      const last = path.at(-1);
      if (last !== undefined) put(node, last, value);
    },
    get(path) {
      return path.reduce<unknown>((node, key) => (isNode(node) ? own(node, key) : undefined), json);
    },
    stands(path, at, label) {
      const joined = path.join(".");
      if (!spots.has(joined)) spots.set(joined, { at, label });
      for (let length = path.length - 1; length > 0; length--) {
        const parent = path.slice(0, length).join(".");
        if (firstPart.has(parent)) break;
        firstPart.set(parent, { at, label });
      }
    },
    spotOf(path) {
      const keys = path.split(".");
      for (let length = keys.length; length > 0; length--) {
        const part = keys.slice(0, length).join(".");
        const spot = spots.get(part) ?? firstPart.get(part);
        if (spot) return spot;
      }
      return null;
    },
    hasCell: (path) => spots.has(path),
    tell(at, message, severity = "error") {
      issues.push(noticeIssue(at, message, severity));
    },
    refuse(at, message) {
      isRefused = true;
      draft.tell(at, message);
    },
    get isRefused() {
      return isRefused;
    },
    excuse: (path) => void excused.add(path.join(".")),
    isExcused(path) {
      const keys = path.split(".");
      return keys.some((_, index) => excused.has(keys.slice(0, index + 1).join(".")));
    },
    own(words, path) {
      for (const word of words) if (!owners.has(lookKey(word))) owners.set(lookKey(word), { word, path });
    },
    ownerOf(word, at) {
      const owner = owners.get(lookKey(word));
      if (owner) return owner.path;
      const near = nearestName(
        word,
        [...owners.values()].map((each) => each.word),
      );
      draft.tell(
        at,
        `没有叫“${word}”的项目或工作表，请更正${near === null ? "，或先在《项目》表中加上" : `；是否为“${near}”`}`,
      );
      return null;
    },
    later: (turn, work) => works[turn].push(work),
    finish() {
      for (const work of [...works.presence, ...works.absence, ...works.blank]) work();
    },
  };
  return draft;
}

/** An issue of a notice's workbook: told and marked as those of nominations are. */
function noticeIssue(at: CellRef, message: string, severity: Severity): Issue {
  const sentence = /[。？！]$/.test(message) ? message : `${message}。`;
  return {
    rule: "notice",
    messageId: "notice",
    severity,
    at: [at],
    record: null,
    message: sentence,
    clause: [],
    waiver: null,
    fix: null,
  };
}

function isNode(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

function own(node: Record<string | number, unknown>, key: string | number): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Also of the name `__proto__`, which a clerk may type. */
function put(node: Record<string | number, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}
