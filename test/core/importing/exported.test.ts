import { sampleNotices } from "../../../scripts/samples/notices/notices";
import { readForms } from "../../../src/core/importing/readForms";
import { buildPapers } from "../../../src/hosts/docx/buildPapers";
import { readDocx } from "../../../src/hosts/docx/read/readDocx";
import { filledForms, filledWorkbook, paperOf, scoreOf } from "../../support/filledForms";

describe.each(sampleNotices.map((notice) => [notice.id, notice] as const))("%s", (_, notice) => {
  test("a form gives back every field that it tells, without a doubt, and leaves nothing over", async () => {
    const forms = await filledForms(notice, 4, 3);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      const read = readForms(readDocx(form.file).content, notice);
      expect(read).toHaveLength(1);
      const score = scoreOf(form, read[0]);
      expect(score).toMatchObject({ right: score.told, read: score.told, wrong: [], missed: [], doubted: 0 });
      expect(read[0]).toMatchObject({ award: { id: form.nomination.award.id }, leftovers: [], doubts: [] });
    }
  });

  test("all forms in one document are told apart", async () => {
    const { records } = await filledWorkbook(notice, 3);
    const nominations = records.nominations.filter(({ award }) => award.form !== null);
    const { bytes } = await buildPapers(nominations.map((nomination) => () => paperOf(nomination, records, notice)));
    const read = readForms(readDocx(bytes).content, notice);
    expect(read.map(({ award }) => award.id)).toEqual(nominations.map(({ award }) => award.id));
    const forms = await filledForms(notice, 3);
    for (const [index, form] of forms.entries()) expect(scoreOf(form, read[index]).missed).toEqual([]);
  });
});
