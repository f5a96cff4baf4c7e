import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageDocuments, workbookOf } from "./support/pages/pageDocuments";
import { type Picture, readPng } from "./support/pages/readPng";
import { missingForPages, renderPages } from "./support/pages/renderPages";

const folder = join(__dirname, "golden/pages");
const documents = pageDocuments();

/** Pixels of the squares by which pages are compared: other versions of a font differ within them, texts beyond. */
const square = 10;

/** The share of squares whose lightness differs by more than a fifth. */
function difference(one: Picture, other: Picture): number {
  const [before, now] = [squaresOf(one), squaresOf(other)];
  return before.filter((light, index) => Math.abs(light - (now[index] ?? 0)) > 51).length / before.length;
}

function squaresOf({ width, height, samples }: Picture): number[] {
  const across = Math.ceil(width / square);
  const sums = Array.from({ length: across * Math.ceil(height / square) }, () => 0);
  samples.forEach((sample, index) => {
    const [x, y] = [Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
    const at = Math.floor(y / square) * across + Math.floor(x / square);
    sums[at] = (sums[at] ?? 0) + sample / 3 / square ** 2;
  });
  return sums;
}

const missing = missingForPages.join(", ");
const title = "pages printed by LibreOffice look as those of `npm run pages`, which people have looked at";

(missing === "" ? describe : describe.skip)(missing === "" ? title : `${title} (missing here: ${missing})`, () => {
  let rendered = new Map<string, Uint8Array[]>();

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, document] of Object.entries(documents)) files[name] = await workbookOf(document);
    rendered = renderPages(files);
  }, 120_000);

  test.each(Object.keys(documents))("%s", (name) => {
    const isPage = new RegExp(`^${name}-\\d+\\.png$`);
    const golden = readdirSync(folder).filter((file) => isPage.test(file));
    const pages = rendered.get(name) ?? [];
    expect(pages).toHaveLength(golden.length);
    for (const [index, page] of pages.entries()) {
      const file = readFileSync(join(folder, `${name}-${index + 1}.png`));
      if (file.equals(page)) continue;
      const [before, now] = [readPng(file), readPng(page)];
      expect([now.width, now.height]).toEqual([before.width, before.height]);
      expect(difference(before, now)).toBeLessThan(0.02);
    }
  });

  test.each([
    ["letter-1", 2],
    ["letter-20", 2],
    ["letter-100", 6],
  ])("%s takes as many pages as it was divided into: %i", (name, pages) => {
    expect(rendered.get(name)).toHaveLength(pages);
    expect(documents[name]?.page.breaksBefore).toHaveLength(pages - 1);
  });
});
