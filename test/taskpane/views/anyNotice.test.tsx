/** @jest-environment ./test/support/browserEnvironment.js */
import { screen, waitFor, within } from "@testing-library/react";
import { filledFile } from "../../../scripts/samples/notices/filledFile";
import { fillNotice } from "../../../scripts/samples/notices/fillNotice";
import { sampleNotices } from "../../../scripts/samples/notices/notices";
import { inspectData } from "../../../src/app/inspectWorkbook";
import { nomineeName } from "../../../src/core/documents/nominee";
import type { Award, Notice, NoticeUnit } from "../../../src/core/notice/notice";
import { renderPane } from "../../support/openPane";
import { people } from "../../support/sampleNotices";

/** The pane beside a filled-in workbook, of every award one at least, at one of its tabs. */
async function openAt(notice: Notice, tab: string) {
  const unit = notice.units.find(({ quotas }) => notice.awards.every(({ id }) => quotas[id]?.most !== 0)) as NoticeUnit;
  const counts = Object.fromEntries(notice.awards.map(({ id }) => [id, 2]));
  const host = await filledFile(notice, unit, fillNotice(notice, unit, people(1), counts));
  const pane = renderPane(host.bytes());
  await pane.user.click(await screen.findByRole("tab", { name: tab }));
  const nominations = async ({ id }: Award) =>
    inspectData(await pane.host.read(), notice).records.nominations.filter(({ award }) => award.id === id);
  return { ...pane, nominations };
}

const select = (name: string) => screen.findByLabelText<HTMLSelectElement>(name);
const optionsOf = ({ options }: HTMLSelectElement) => [...options].map(({ text }) => text);
const card = async (name: string) => {
  const section = (await screen.findByRole("heading", { name })).closest("section");
  if (!section) throw new Error("no card");
  return within(section);
};

describe.each(sampleNotices.slice(1))("$documentNumber", (notice) => {
  test("填报 has the sheet of each award, with its columns under the notice's headers", async () => {
    const { user } = await openAt(notice, "填报");
    for (const award of notice.awards) {
      await user.selectOptions(await select("工作表"), award.name);
      await screen.findByText("第1条，共2条");
      for (const { key, header } of award.columns) {
        if (header !== undefined && key !== "waiver")
          expect([key, screen.queryAllByText(header).length > 0]).toEqual([key, true]);
      }
    }
  });

  test("审核 goes through the awards, and writes what is decided into the nominee's row", async () => {
    const { user, nominations } = await openAt(notice, "审核");
    const awards = await select("类别");
    expect(optionsOf(awards)).toEqual(notice.awards.map(({ name }) => name));
    for (const award of notice.awards) {
      await user.selectOptions(awards, award.name);
      const [first] = await nominations(award);
      if (!first) throw new Error(`nobody for ${award.name}`);
      await waitFor(() => expect(screen.getByRole("heading", { level: 2 }).textContent).toContain(nomineeName(first)));
      await user.click(screen.getByRole("radio", { name: "补充材料" }));
      await waitFor(async () => expect((await nominations(award))[0]?.review.value).toBe("补充材料"));
    }
  });

  test("名额 and 文书 have a card of each award, and a letter of each that asks for one can be seen", async () => {
    const { user } = await openAt(notice, "名额");
    for (const { name, measure } of notice.awards) {
      expect((await card(name)).getByText("同意推荐").nextSibling?.textContent).toBe(`2${measure}`);
    }
    await user.click(screen.getByRole("tab", { name: "文书" }));
    for (const { name, letter } of notice.awards) {
      if (!letter) continue;
      await user.click(await screen.findByRole("button", { name: `预览：${name}` }));
      const { textContent } = await screen.findByRole("region", { name: `承诺书-${name}` });
      // A narrow column breaks its header into lines.
      const shown = textContent?.replaceAll("\n", "");
      for (const { header } of letter.columns) expect(shown).toContain(header.corrected);
    }
  });
});
