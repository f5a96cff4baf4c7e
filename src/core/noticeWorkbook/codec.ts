import { plainForm } from "../cells/characters";
import { type Precision, parseDate } from "../cells/parseDate";
import type { Quota } from "../notice/notice";
import { quotaText } from "../notice/quotaText";
import { standardDate } from "../workbook/reading/readDate";

/** How a value of a notice stands in a cell. */
export interface Codec {
  /** Null leaves the cell blank. */
  write(value: unknown): string | number | null;
  /** A filled cell's value; what cannot be read is given on as it stands, for `parseNotice` to tell of. */
  read(shown: string | number): unknown;
  /** What a blank cell means; undefined: left out. */
  readonly blank?: null | "" | readonly [];
  /** What may be chosen from. */
  readonly choices?: readonly string[];
  /** Whether there is something at all of which other cells tell more. */
  readonly presence?: "object" | "list";
}

/** Stands for what is given and empty, where a blank cell means that it is not given. */
const empty = "（空）";

export const text: Codec = {
  write: (value) => (value === undefined || value === null ? null : value === "" ? empty : String(value)),
  read: (shown) => (shown === empty ? "" : String(shown)),
};

export const number: Codec = {
  write: (value) => (typeof value === "number" ? value : null),
  read: (shown) => {
    if (typeof shown === "number") return shown;
    const [, digits, percent] = /^\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(plainForm(shown)) ?? [];
    if (digits === undefined) return shown;
    return percent === "%" ? Number(digits) / 100 : Number(digits);
  },
};

export const flag: Codec = {
  write: (value) => (value === true ? "是" : value === false ? "否" : null),
  read: (shown) => {
    const typed = String(shown).trim().toUpperCase();
    if (["是", "有", "TRUE"].includes(typed)) return true;
    return ["否", "无", "FALSE"].includes(typed) ? false : shown;
  },
  choices: ["是", "否"],
};

/** Whether something is there at all, of which other cells tell more. */
export const presence = presenceOf("object");
export const listPresence = presenceOf("list");

function presenceOf(kind: "object" | "list"): Codec {
  return {
    ...flag,
    presence: kind,
    write: (value) => (value === undefined ? null : value === null ? "否" : "是"),
  };
}

export const date = dated("day");
export const month = dated("month");
export const moment = dated("second");

function dated(precision: Precision): Codec {
  return {
    write: (value) => (typeof value === "string" ? standardDate(value) : null),
    read: (shown) => {
      const read = parseDate(String(shown), precision);
      return read === null || read === "ambiguous" ? String(shown) : read;
    },
  };
}

/** One of a few, by its Chinese word or its own name. */
export function word(words: Readonly<Record<string, string>>): Codec {
  const names = new Map(Object.entries(words).map(([name, chinese]) => [chinese, name]));
  return {
    write: (value) => (typeof value === "string" ? (words[value] ?? value) : null),
    read: (shown) => names.get(String(shown).trim()) ?? String(shown).trim(),
    choices: Object.values(words),
  };
}

/** A text a line. A line break or backslash within one is written `\n`, `\\`. */
export const texts: Codec = {
  write: (value) => {
    if (!Array.isArray(value)) return null;
    return value.length === 0 ? empty : value.map((item) => escaped(String(item))).join("\n");
  },
  read: (shown) => (shown === empty ? [] : lines(String(shown)).map(unescaped)),
};

export const numbers: Codec = {
  write: (value) => (Array.isArray(value) ? (value.length === 0 ? empty : value.join("、")) : null),
  read: (shown) => (shown === empty ? [] : parts(String(shown)).map((part) => number.read(part))),
};

/** Short names side by side: `四（一）、附件2`. */
export const names: Codec = {
  write: (value) => {
    if (!Array.isArray(value)) return null;
    if (value.length === 0) return empty;
    return value.join(value.some((name) => parts(String(name)).length > 1) ? "\n" : "、");
  },
  read: (shown) => {
    const typed = String(shown);
    if (typed === empty) return [];
    return typed.includes("\n") ? lines(typed) : parts(typed);
  },
};

/** `5`, `1—2`, `原则上2`, `2（原则上）`: what a unit may put forward. */
export const quota: Codec = {
  write: (value) => {
    if (typeof value !== "object" || value === null) return null;
    const given = value as Quota;
    return given.least === null && !given.inPrinciple ? given.most : quotaText(given);
  },
  read: (shown) => {
    if (typeof shown === "number") return { least: null, most: shown, inPrinciple: false };
    const typed = plainForm(shown).replace(/\s/g, "");
    const [whole, before, , least, most, behind] =
      /^(原则上)?((\d+)[-—–~～至])?(-?\d+)(\(原则上\))?$/.exec(typed) ?? [];
    if (whole === undefined) return shown;
    return {
      least: least === undefined ? null : Number(least),
      most: Number(most),
      inPrinciple: before !== undefined || behind !== undefined,
    };
  },
};

/** The same, with null for a blank cell. */
export function orNull(codec: Codec): Codec {
  return { ...codec, blank: null };
}

/** The same list, with none for a blank cell. */
export function orNone(codec: Codec): Codec {
  return {
    ...codec,
    blank: [],
    write: (value) => (Array.isArray(value) && value.length === 0 ? null : codec.write(value)),
  };
}

/** The same text, with "" for a blank cell. */
export function orEmpty(codec: Codec): Codec {
  return { ...codec, blank: "", write: (value) => (value === "" ? null : codec.write(value)) };
}

function lines(typed: string): string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function parts(typed: string): string[] {
  return typed
    .split(/[\n、，,；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function escaped(item: string): string {
  return item.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}

function unescaped(line: string): string {
  return line.replace(/\\(.)/g, (_, character: string) => (character === "n" ? "\n" : character));
}
