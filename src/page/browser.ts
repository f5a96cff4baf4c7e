import type { ApplyPlan } from "../hosts/xlsx/write/applyPlan";
import { sampleName } from "./fileName";
import type { WorkbookFile } from "./openFile";

/** The sample workbook, which comes as a script, since a page on a disk can fetch nothing else. */
export async function loadSample(): Promise<WorkbookFile> {
  const { default: bytes } = await import(/* webpackChunkName: "sample" */ "virtual:sample.xlsx");
  return { name: sampleName, bytes: bytes.slice(), isNew: false };
}

let writer: Promise<ApplyPlan> | null = null;

/** What writes files, the same for all of them. */
export function loadWriter(): Promise<ApplyPlan> {
  writer ??= import("./writeInWorker").then(({ writeInWorker }) => writeInWorker());
  return writer;
}

/** By the endings of the files that the page hands out. */
const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  jpg: "image/jpeg",
};

/** Hands a file to the browser's downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click, but some browsers read the file a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function openHelp(): void {
  window.open("help.html", "_blank", "noopener");
}
