import { cellAddress } from "../core/cells/cellRef";
import { cellText } from "../core/cells/cellValue";
import { CellLine } from "./components/CellLine/CellLine";
import { SheetTabs } from "./components/SheetTabs/SheetTabs";
import type { FileInteractiveHost } from "./fileInteractiveHost";
import { SheetGrid } from "./grid/SheetGrid";
import { usePageStyles } from "./Page.styles";
import { useShown } from "./usePageWorkbook";

export interface WorkbookPartProps {
  readonly host: FileInteractiveHost;
  /** Does it, or says why it cannot be done. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly onMessage: (message: string) => void;
}

/** The workbook's sheets: the active cell, the grid, the tabs. */
export function WorkbookPart({ host, attempt, onMessage }: WorkbookPartProps) {
  const styles = usePageStyles();
  const { view, active, reveals } = useShown(host);
  const value = view.sheet(active.sheet).rows.get(active.row)?.cells[active.column]?.value;
  return (
    <section className={styles.workbook} aria-label="工作簿">
      <CellLine address={cellAddress(active)} text={cellText(value ?? undefined)} formula={value?.formula} />
      <SheetGrid
        key={active.sheet}
        view={view}
        active={active}
        reveals={reveals}
        onActivate={host.activate}
        onEdit={(edits, seen) => attempt(() => host.edit(edits, seen))}
        onUndo={() => attempt(host.undo)}
        onRefuse={onMessage}
      />
      <SheetTabs
        tabs={view.tabs}
        active={active.sheet}
        onSheet={(sheet) => attempt(async () => host.activateSheet(sheet))}
      />
    </section>
  );
}
