import type { FrameLocator, Page } from "playwright-core";
import { enUS as pageEnUS } from "../../../../src/page/strings/enUS";
import type { PageWords } from "../../../../src/page/strings/usePageWords";
import { zhCN as pageZhCN } from "../../../../src/page/strings/zhCN";
import { enUS } from "../../../../src/taskpane/strings/enUS";
import type { Words } from "../../../../src/taskpane/strings/words";
import { zhCN } from "../../../../src/taskpane/strings/zhCN";

/** Where a screen is shown, and in which language. */
export interface Place {
  /** The whole window: the browser page, or the one that stands for Excel's. */
  readonly page: Page;
  /** Where the pane stands: in Excel's frame, or in the browser page. */
  readonly pane: FrameLocator | Page;
  readonly words: Words;
  /** The browser page's. */
  readonly own: PageWords;
}

/** A screen, and the way to it from the one before. */
export type Screen = readonly [name: string, open: (place: Place) => Promise<void>];

/** Presses the button of this name. */
export async function press({ pane }: Place, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
}

/** Waits until this is said somewhere. */
export async function told({ pane }: Place, text: string | RegExp): Promise<void> {
  await pane.getByText(text).first().waitFor();
}

/** Of the browser page; of the pane in Excel, with where it stands. */
export function placeOf(page: Page, { isEnglish = false, pane = page as Place["pane"] } = {}): Place {
  return { page, pane, words: isEnglish ? enUS : zhCN, own: isEnglish ? pageEnUS : pageZhCN };
}

type View = keyof Words["views"];

/** A view of the pane, known by what it shows. */
export function view(name: View, sign: (words: Words) => string): Screen {
  return [
    name,
    async (place) => {
      await place.pane.getByRole("tab", { name: place.words.views[name], exact: true }).click();
      await place.pane.getByText(sign(place.words), { exact: true }).first().waitFor();
    },
  ];
}
