import { Button, Dialog, DialogSurface, Field, Select, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { fileNameKey } from "../../../core/cells/characters";
import { pictureFormat } from "../../../core/cells/pictureFormat";
import type { SheetDocument } from "../../../core/documents/sheetDocument";
import { styles as cellStyles, type FontName } from "../../../core/documents/styles";
import type { PrintJob } from "../../session";
import type { Words } from "../../strings/words";
import { MissingFonts } from "../DocumentsView/MissingFonts";
import { PrintedDocument } from "./PrintedDocument";
import { usePrintViewStyles } from "./PrintView.styles";

const printRoot = "print-root";
/** More than that, of what a browser can lay out while somebody waits. */
const mostCells = 150_000;

/** Documents as pages, as they will come out of the printer, and the way to it. */
export default function PrintView({
  words,
  job: { title, documents, pictures, leftOut },
  onPrint,
  onClose,
}: {
  readonly words: Pick<Words, "print" | "documents">;
  readonly job: PrintJob;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}) {
  const styles = usePrintViewStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = useMemo(() => documents.filter((_, index) => chosen === null || index === chosen), [documents, chosen]);
  const addresses = useAddresses(pictures);
  const missing = useMemo(() => photosMissing(shown, addresses), [shown, addresses]);
  const fonts = useMemo(() => fontsOf(shown), [shown]);
  const isTooMuch = useMemo(() => cellsIn(shown) > mostCells, [shown]);
  const paper = shown[0]?.page.orientation ?? "portrait";
  const canPrint = shown.length > 0 && !isTooMuch;
  return (
    <Dialog open modalType="modal" surfaceMotion={null} onOpenChange={onClose}>
      <DialogSurface
        aria-label={words.print.of(title)}
        aria-describedby={undefined}
        backdrop={null}
        mountNode={{ className: printRoot }}
        className={styles.surface}
      >
        <style>{paperRules(paper)}</style>
        <div className={styles.bar}>
          <h2 className={styles.title}>{words.print.of(title)}</h2>
          <div className={styles.line}>
            {documents.length > 1 && (
              <Field orientation="horizontal" label={words.print.which}>
                <Select
                  value={chosen === null ? "" : String(chosen)}
                  onChange={(_, { value }) => setChosen(value === "" ? null : Number(value))}
                >
                  <option value="">{words.print.all(documents.length)}</option>
                  {documents.map(({ name }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                    <option key={index} value={index}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            <Button appearance="primary" disabled={!canPrint} onClick={onPrint}>
              {words.print.print}
            </Button>
            <Button onClick={onClose}>{words.print.close}</Button>
          </div>
          <Text>{words.print.settings(paper)}</Text>
          <MissingFonts words={words.documents} fonts={fonts} />
          {missing.length > 0 && <Text>{words.print.missingPhotos(missing)}</Text>}
          {leftOut.length > 0 && <Text>{words.print.leftOut(leftOut)}</Text>}
          {isTooMuch && <Text role="alert">{words.print.tooMuch}</Text>}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.pages} lang="zh-CN" aria-label={words.print.pages} tabIndex={0}>
          {!isTooMuch &&
            shown.map((document, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
              <PrintedDocument key={index} document={document} pictures={addresses} paper={paper} />
            ))}
        </section>
      </DialogSurface>
    </Dialog>
  );
}

/** Only the pages are printed, one on each sheet of paper; margins are theirs. */
function paperRules(paper: SheetDocument["page"]["orientation"]): string {
  const [width, height] = paper === "portrait" ? ["210mm", "297mm"] : ["297mm", "210mm"];
  return `
    @page { size: ${width} ${height}; margin: 0 }
    @media print {
      html, body { height: auto !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; background: #fff !important }
      body > :not(.${printRoot}) { display: none !important }
      .${printRoot} { position: static !important }
      /* A hair less than the paper, which would else be followed by an empty one. */
      .printed-page { width: ${width} !important; height: calc(${height} - 0.5mm) !important; break-after: page; page-break-after: always }
      .printed-page:last-child { break-after: auto; page-break-after: auto }
    }`;
}

/** Addresses under which the browser finds the pictures, as long as they are shown. */
function useAddresses(pictures: PrintJob["pictures"]): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const usable = [...pictures].filter(([, bytes]) => ["JPEG", "PNG"].includes(pictureFormat(bytes) ?? ""));
    const made = new Map(
      usable.map(([name, bytes]) => [fileNameKey(name), URL.createObjectURL(new Blob([bytes.slice()]))]),
    );
    setAddresses(made);
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [pictures]);
  return addresses;
}

function photosMissing(documents: readonly SheetDocument[], addresses: ReadonlyMap<string, string>): string[] {
  return documents.flatMap(({ name, pictures = [] }) =>
    pictures.filter(({ file }) => file === null || !addresses.has(fileNameKey(file))).map(({ file }) => file ?? name),
  );
}

function fontsOf(documents: readonly SheetDocument[]): FontName[] {
  const used = documents.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
  return [...new Set([...new Set(used)].map((style) => cellStyles[style].font))];
}

function cellsIn(documents: readonly SheetDocument[]): number {
  return documents.reduce((sum, { rows }) => sum + rows.reduce((all, { cells }) => all + cells.length, 0), 0);
}
