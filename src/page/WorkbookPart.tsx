import { useState } from "react";
import { cellAddress } from "../core/cells/cellRef";
import { cellText } from "../core/cells/cellValue";
import type { Notice } from "../core/notice/notice";
import type { WorkbookData } from "../core/workbook/workbookData";
import type { WorkbookView } from "../hosts/xlsx/view/workbookView";
import { Asking } from "../taskpane/components/Asking/Asking";
import { CellLine } from "./components/CellLine/CellLine";
import { PasteDialog } from "./components/PasteDialog/PasteDialog";
import { SheetTabs } from "./components/SheetTabs/SheetTabs";
import type { FileInteractiveHost } from "./fileInteractiveHost";
import { SheetGrid } from "./grid/SheetGrid";
import type { Copied, PastePlace } from "./grid/useGridInput";
import { usePageStyles } from "./Page.styles";
import type { PastePlan } from "./paste/pastePlan";
import { useShown } from "./usePageWorkbook";

export interface WorkbookPartProps {
  readonly host: FileInteractiveHost;
  /** The notice that judges the workbook. */
  readonly noticeOf: (data: WorkbookData) => Promise<Notice>;
  /** Does it, or says why it cannot be done. */
  readonly attempt: (work: () => Promise<void>) => void;
  readonly onMessage: (message: string) => void;
}

/** The workbook's sheets: the active cell, the grid, the tabs. */
export function WorkbookPart({ host, noticeOf, attempt, onMessage }: WorkbookPartProps) {
  const styles = usePageStyles();
  const { view, active, reveals } = useShown(host);
  const value = view.sheet(active.sheet).rows.get(active.row)?.cells[active.column]?.value;
  /** Laid before the user, and what he saw when he pasted. */
  const [asked, setAsked] = useState<Asked | null>(null);

  async function paste(copied: Copied, { at, model, seen }: PastePlace): Promise<void> {
    // What reads clipboards and workbooks is loaded when something is first pasted.
    const [{ planPaste }, data] = await Promise.all([import("./paste/planPaste"), host.read()]);
    const ground = { model, data, notice: await noticeOf(data), date1904: seen.date1904 };
    const { refused, plan } = planPaste(copied, ground, at);
    if (refused !== null) onMessage(refused);
    else if (plan.isShownFirst) setAsked({ plan, sheet: at.sheet, seen });
    else await host.edit(plan.edits, seen);
  }

  function answer(isAgreed: boolean): void {
    if (!asked) return;
    setAsked(null);
    if (isAgreed) attempt(() => host.edit(asked.plan.edits, asked.seen));
  }

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
        onPaste={(copied, place) => attempt(() => paste(copied, place))}
        onUndo={() => attempt(host.undo)}
        onRefuse={onMessage}
      />
      <SheetTabs
        tabs={view.tabs}
        active={active.sheet}
        onSheet={(sheet) => attempt(async () => host.activateSheet(sheet))}
      />
      <Asking onClose={() => answer(false)}>
        {asked && (
          <PasteDialog
            sheet={asked.sheet}
            plan={asked.plan}
            onPaste={() => answer(true)}
            onClose={() => answer(false)}
          />
        )}
      </Asking>
    </section>
  );
}

interface Asked {
  readonly plan: PastePlan;
  readonly sheet: string;
  readonly seen: WorkbookView;
}
