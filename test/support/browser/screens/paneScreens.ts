import { letters } from "../../../../src/app/documents/letters/letters";
import { press, type Screen, told, view } from "./screen";

/** Every screen of the pane beside the sample workbook, in an order in which each leads to the next. */
export const paneScreens: readonly Screen[] = [
  view("check", ({ cell }) => cell.title),
  [
    "check: done",
    async (place) => {
      await press(place, place.words.check.check);
      await place.pane.getByRole("button", { name: place.words.outcome.close }).waitFor();
    },
  ],
  [
    "check: an issue, and the reason to keep it",
    async (place) => {
      const { pane, words } = place;
      await press(place, words.outcome.close);
      // The list draws only what is in sight.
      await pane.getByRole("searchbox").fill("符合条件第2项没有佐证");
      await pane.getByRole("option", { name: "符合条件第2项没有佐证" }).click();
      await press(place, words.issue.waive);
      await told(place, words.issue.waiver);
    },
  ],
  [
    "check: nothing is found by the search",
    async ({ pane, words }) => {
      await pane.getByRole("searchbox").fill("没有这样的问题");
      await pane.getByText(words.check.noneShown).waitFor();
    },
  ],
  [
    "automatic fixes",
    async (place) => {
      await place.pane.getByRole("searchbox").fill("");
      await press(place, place.words.check.fixAll);
      await place.pane.getByRole("table").waitFor();
    },
  ],
  [
    "choice of the notice",
    async (place) => {
      await press(place, place.words.notice.change);
      await told(place, place.words.notice.own);
    },
  ],
  [
    "quotas",
    async (place) => {
      const { pane, words } = place;
      await press(place, words.notice.close);
      await pane.getByRole("tab", { name: words.views.quotas, exact: true }).click();
      await told(place, words.quotas.composition);
      await pane.getByRole("heading", { name: words.quotas.composition }).scrollIntoViewIfNeeded();
    },
  ],
  view("form", ({ record }) => record.add),
  view("review", ({ review }) => review.facts),
  view("documents", ({ handIn }) => handIn.title),
  [
    "documents: preview of a letter",
    async (place) => {
      const { pane, words } = place;
      await press(place, words.named(words.documents.preview, "金牌工人"));
      await pane.getByRole("region", { name: /^承诺书/ }).waitFor();
    },
  ],
  [
    "documents: letters are made",
    async (place) => {
      await press(place, letters.words[place.words.language].make);
      await place.pane.getByRole("button", { name: place.words.outcome.close }).waitFor();
    },
  ],
];
