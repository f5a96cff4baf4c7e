import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const src = resolve(__dirname, "../src");

/** What hosts read and draw. */
const plainTypes = [
  "core/cells",
  "core/workbook",
  "core/highlights",
  "core/documents",
  "core/template",
  "core/plan",
  "core/word",
];

/** Which folders a folder may import from, beside itself; the picture is in docs/architecture.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "core/cells": [],
  "core/dictionaries": ["core/cells"],
  "core/notice": ["core/cells", "core/dictionaries"],
  "core/workbook": ["core/cells", "core/dictionaries", "core/notice"],
  "core/quotas": ["core/cells", "core/dictionaries", "core/notice", "core/workbook"],
  "core/rules": ["core/cells", "core/dictionaries", "core/notice", "core/workbook", "core/quotas"],
  "core/issues": ["core/cells", "core/notice", "core/workbook", "core/quotas", "core/rules"],
  "core/edits": ["core/cells", "core/workbook"],
  "core/fixes": ["core/cells", "core/workbook", "core/issues"],
  "core/highlights": ["core/cells", "core/notice", "core/issues"],
  "core/documents": ["core/cells", "core/dictionaries", "core/notice", "core/workbook", "core/quotas", "core/issues"],
  "core/template": ["core/cells", "core/dictionaries", "core/notice", "core/workbook", "core/quotas", "core/documents"],
  "core/noticeWorkbook": [
    "core/cells",
    "core/dictionaries",
    "core/notice",
    "core/workbook",
    "core/rules",
    "core/issues",
    "core/documents",
  ],
  "core/consolidation": ["core/cells", "core/notice", "core/workbook", "core/issues"],
  "core/word": [],
  "core/importing": ["core/cells", "core/dictionaries", "core/notice", "core/workbook", "core/documents", "core/word"],
  "core/plan": ["core/cells", "core/workbook", "core/notice", "core/documents", "core/highlights"],
  hosts: plainTypes,
  "hosts/xlsx": ["hosts", ...plainTypes],
  "hosts/docx": ["hosts", "hosts/xlsx", ...plainTypes],
  "hosts/excel": ["hosts", ...plainTypes],
  app: ["core", "hosts"],
  shell: [],
  workers: ["shell", "hosts"],
  incoming: ["shell", "workers", "app", "core", "hosts", "hosts/xlsx", "hosts/docx"],
  cli: ["app", "core", "hosts", "hosts/xlsx", "hosts/docx", "../package.json"],
  commands: ["app", "core", "hosts"],
  taskpane: ["app", "core", "hosts"],
  "taskpane/index.tsx": ["shell", "commands", "taskpane", "incoming", "app", "core", "hosts", "hosts/excel"],
  "taskpane/excelSurroundings.ts": ["taskpane", "incoming", "app", "core", "hosts", "hosts/excel", "hosts/xlsx"],
  page: ["shell", "workers", "app", "core", "hosts", "hosts/xlsx", "hosts/docx", "incoming", "taskpane"],
};

/** Packages, and the folders that have them to themselves. */
const fencedPackages: Readonly<Record<string, readonly string[]>> = {
  "@fluentui/react-components": ["taskpane", "page"],
  "@fluentui/react-icons": ["taskpane", "page"],
  exceljs: ["hosts/xlsx"],
  fflate: ["hosts/xlsx", "hosts/docx"],
  idb: ["page/drafts"],
  react: ["taskpane", "page"],
  "react-dom": ["taskpane", "page"],
  saxes: ["hosts/xlsx"],
  valibot: ["core/notice"],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function imports(): Import[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), "utf8");
      const found = text.matchAll(/(?:\bfrom\s+|(?<!")\bimport\s*\(?\s*|\brequire\s*\(\s*)"([^"]+)"/g);
      return [...found].map(([, specifier = ""]) => ({ file, specifier }));
    });
}

/** The longest folder that `allowed` names and that holds the file, or the file itself. */
function layerOf(file: string): string | undefined {
  return Object.keys(allowed)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

test("every source file lies in a known layer", () => {
  const files = [...new Set(imports().map(({ file }) => file))];
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("folders import only from those below them", () => {
  const offences = imports()
    .filter(({ specifier }) => specifier.startsWith("."))
    .flatMap(({ file, specifier }) => {
      const target = relative(src, resolve(src, dirname(file), specifier));
      const from = layerOf(file) ?? "";
      const to = layerOf(target) ?? target;
      const fine =
        from === to ||
        (allowed[from] ?? []).some((layer) => to === layer || (layer === "core" && to.startsWith("core/")));
      return fine ? [] : [`${file} → ${target}`];
    });
  expect(offences).toEqual([]);
});

test("libraries and the machine stay behind their fences", () => {
  const offences = imports()
    .filter(({ specifier }) => !specifier.startsWith("."))
    .filter(({ file, specifier }) => {
      const name = specifier.startsWith("@")
        ? specifier.split("/").slice(0, 2).join("/")
        : (specifier.split("/")[0] ?? "");
      if (name.startsWith("node:")) return !file.startsWith("cli/");
      return !fencedPackages[name]?.some((folder) => file.startsWith(`${folder}/`));
    })
    .map(({ file, specifier }) => `${file} → ${specifier}`);
  expect(offences).toEqual([]);
});
