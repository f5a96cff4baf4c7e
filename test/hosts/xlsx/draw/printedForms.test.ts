import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { nominationForm } from "../../../../src/core/documents/nominationForm";
import { kunming2020 as notice } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildDocuments } from "../../../../src/hosts/xlsx/draw/buildDocuments";
import { folderOf } from "../../../support/folder";
import { givenRecords, han, times } from "../../../support/given";

const installed = spawnSync("soffice", ["--version"]).status === 0;

/** Pages that LibreOffice prints of a workbook; with a profile of its own, so that none that runs interferes. */
function printedPages(file: Uint8Array): number {
  const folder = folderOf();
  writeFileSync(folder.at("forms.xlsx"), file);
  const profile = `-env:UserInstallation=file://${folder.at("profile")}`;
  const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path];
  execFileSync("soffice", [...options, folder.at("forms.xlsx")], { stdio: "ignore" });
  return readFileSync(folder.at("forms.pdf"), "latin1").match(/\/Type ?\/Page[^s]/g)?.length ?? 0;
}

(installed ? test : test.skip)(
  "forms are printed on the pages that they were laid out on (needs soffice)",
  async () => {
    const records = givenRecords({
      goldWorkers: [{ deeds: han(800) }, { deeds: han(3000) }],
      pairs: [{ deeds: han(3000), "master.resume": han(900) }],
      stations: times(1),
      studios: times(1),
      members: times(30),
    });
    const documents = records.nominations.flatMap((nomination) => nominationForm(nomination, records, notice) ?? []);
    const pages = documents.reduce((sum, { page }) => sum + (page.breaksBefore?.length ?? 0) + 1, 0);
    expect(printedPages((await buildDocuments(documents)).bytes)).toBe(pages);
  },
  120_000,
);
