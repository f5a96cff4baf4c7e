import { pictureText } from "../../cells/cellValue";
import { fileNameKey } from "../../cells/characters";
import { groupBy } from "../../cells/groupBy";
import { isNonEmpty } from "../../cells/nonEmpty";
import { isPlaceholder } from "../../notice/isPlaceholder";
import type { Notice } from "../../notice/notice";
import { bySubmission } from "../../quotas/submissions";
import { type Person, personsOf } from "../../workbook/persons";
import { byName, comparePersons } from "../../workbook/sameness/persons";
import { saysNone } from "../../workbook/saysNone";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件1, 附件4: everybody's form bears his own photo. Who stands on several forms may give one; so may several units. */
export default defineRule({
  meta: {
    id: "photo-shared",
    summary: "Ask about one photo file that stands for several persons",
    messages: { shared: "照片文件“{file}”由{names}等{count}人共用；请核对照片，各填本人的照片文件名。" },
    fix: "none",
  },
  *check({ records, notice }) {
    const isNoName = (text: string) => saysNone(text) || isPlaceholder(notice, text);
    const persons = personsOf(records).filter(({ nomination }) => isStanding(nomination));
    for (const ofSubmission of bySubmission(persons, ({ nomination }) => nomination)) {
      const given = ofSubmission.filter(({ photo }) => photo?.picture || photo?.value);
      for (const ofOneFile of groupBy(given, photoKey).values()) {
        // Most files are one person's, and need not be looked at any closer.
        if (ofOneFile.length < 2) continue;
        const sharing = ofOneFile.filter(({ photo }) => photo?.picture || !isNoName(photo?.value ?? ""));
        const at = sharing.flatMap(({ photo }) => photo?.at ?? []);
        const names = differentNames(sharing, notice);
        if (names.length < 2 || !isNonEmpty(at)) continue;
        const data = {
          file: sharing[0]?.photo?.value ?? pictureText,
          names: names.slice(0, namesShown),
          count: names.length,
        };
        yield { messageId: "shared", at, data };
      }
    }
  },
});

const namesShown = 3;

/** The name of the file; of a picture that stands in the cell, where the workbook keeps it. */
function photoKey({ photo }: Person): string {
  return photo?.picture ? `\n${photo.picture}` : fileNameKey(photo?.value ?? "");
}

/** One name for each of several persons; namesakes are one person unless their births speak against it. */
function differentNames(persons: readonly Person[], notice: Notice): string[] {
  return [...byName(persons).values()].flatMap((namesakes) => {
    const [first] = namesakes;
    if (!first) return [];
    const others = namesakes.filter((namesake) => comparePersons(first, namesake, notice) === "different");
    return [first, ...others].map(({ name }) => name.value ?? "");
  });
}
