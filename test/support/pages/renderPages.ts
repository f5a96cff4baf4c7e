import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Families that stand in for those of official papers, which are not free: the same look on every computer that has them. */
const serif = "Noto Serif CJK SC";
const sans = "Noto Sans CJK SC";
const standIns: Readonly<Record<string, string>> = {
  方正小标宋_GBK: serif,
  仿宋_GB2312: serif,
  楷体_GB2312: serif,
  宋体: serif,
  黑体: sans,
  微软雅黑: sans,
};

/** Of this family LibreOffice takes the width of a column's character; 8.25 points of it are the usual 7 pixels wide. */
export const defaultFont = { name: "DejaVu Sans", size: 8.25 };

const hasProgram = (name: string) => spawnSync(name, ["-v"]).error === undefined;
const hasFont = (family: string) =>
  spawnSync("fc-match", ["-f", "%{family}", family], { encoding: "utf8" }).stdout?.includes(family);

/** What this computer lacks to render pages: programs and fonts. */
export const missingForPages: readonly string[] = [
  ...["soffice", "pdftoppm"].filter((name) => !hasProgram(name)),
  ...[serif, sans, defaultFont.name].filter((family) => !hasFont(family)),
];

/** Renders workbooks as LibreOffice prints them: by file name, a small PNG for every page. */
export function renderPages(files: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "nomination-desk-"));
  try {
    writeFileSync(join(folder, "fonts.conf"), fontSettings());
    const workbooks = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      return join(folder, `${name}.xlsx`);
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...workbooks], {
      env: { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") },
      stdio: "ignore",
    });
    return new Map(Object.keys(files).map((name) => [name, pagesOf(folder, name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesOf(folder: string, name: string): Uint8Array[] {
  execFileSync("pdftoppm", ["-r", "40", "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  const isPage = (file: string) => file.startsWith(`${name}-`) && /^\d+\.png$/.test(file.slice(name.length + 1));
  return readdirSync(folder)
    .filter(isPage)
    .sort()
    .map((file) => new Uint8Array(readFileSync(join(folder, file))));
}

function fontSettings(): string {
  const aliases = Object.entries(standIns).map(
    ([family, standIn]) =>
      `<alias binding="same"><family>${family}</family><prefer><family>${standIn}</family></prefer></alias>`,
  );
  return `<fontconfig><include>/etc/fonts/fonts.conf</include>${aliases.join("")}</fontconfig>`;
}
