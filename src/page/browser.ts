import type { WorkbookFile } from "./openFile";

/** The sample workbook that the build puts beside the page. Throws when it cannot be fetched. */
export async function loadSample(): Promise<WorkbookFile> {
  const response = await fetch("sample.xlsx");
  if (!response.ok) throw new Error(`示例工作簿取不到（${response.status}）`);
  return { name: "示例_富民县总工会.xlsx", bytes: new Uint8Array(await response.arrayBuffer()), isNew: false };
}

/** Hands a file to the browser's downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const type = name.endsWith(".zip")
    ? "application/zip"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
