import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/app/language";
import { noticeShelf } from "../../src/app/noticeShelf";
import { chosenNotice } from "../../src/app/readNoticeFile";
import { parseCell } from "../../src/core/cells/cellRef";
import { cellText } from "../../src/core/cells/cellValue";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { openXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { formFiles } from "../../src/incoming/formFiles";
import { type FileInteractiveHost, openFileHost } from "../../src/page/fileInteractiveHost";
import { App } from "../../src/taskpane/App";
import { enUS } from "../../src/taskpane/strings/enUS";
import { zhCN } from "../../src/taskpane/strings/zhCN";
import type { Surroundings } from "../../src/taskpane/surroundings";
import { deskInPlace } from "./deskInPlace";
import type { Given } from "./given";
import { givenFile } from "./givenFile";

// On a busy machine jsdom takes many seconds for what a browser does at once; no test depends on how long.
configure({ asyncUtilTimeout: 20_000 });
interface OpenOptions {
  readonly language?: Language;
  readonly surroundings?: Partial<Surroundings>;
}

/** Opens the pane, whole, beside a real workbook file, and waits until it has read it. */
export async function openPane(given: Given, { language = "zh-CN", surroundings }: OpenOptions = {}) {
  const pane = renderPane(givenFile(given), { language, surroundings });
  await screen.findByRole("tablist");
  return pane;
}

/** The same, beside any file. */
export function renderPane(file: Uint8Array, { language = "zh-CN", surroundings = {} }: OpenOptions = {}) {
  const host = openFileHost(file);
  const place: Surroundings = {
    host,
    notices: noticeShelf(kunming2020),
    readNotice: (file) => chosenNotice(file, openXlsx),
    formFiles,
    openNew: async (unit) => ({ ok: true, fileName: `${unit}.xlsx` }),
    buildDocuments,
    openDocuments: async () => undefined,
    openMade: async () => undefined,
    incomingDesk: deskInPlace,
    openHelp: () => undefined,
    now: () => "2020-09-28 16:20",
    ...surroundings,
  };
  const { container, unmount } = render(
    <App surroundings={place} words={language === "zh-CN" ? zhCN : enUS} theme="light" />,
  );
  return { host, container, unmount, user: userEvent.setup() };
}

/** What stands in a cell of the file: `金牌工人!C4`. */
export async function textIn(host: FileInteractiveHost, cell: string): Promise<string> {
  const at = cellAt(cell);
  const { sheets } = await host.read();
  const row = sheets.find(({ name }) => name === at.sheet)?.rows.find((each) => each.row === at.row);
  return cellText(row?.cells[at.column]);
}

export function cellAt(cell: string) {
  const at = parseCell(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  return at;
}
