import type { Notice } from "../../notice/notice";
import { names } from "../codec";
import type { NoticeDraft } from "../draft";
import { type Grid, headerRow } from "../grid";
import { fillBlank } from "../places";
import { type NoticeTable, tellHeaders } from "../table";

const label = "不得重复的项目";

export function writeAwardGroups(notice: Notice): Grid {
  const nameOf = (id: string) => notice.awards.find((award) => award.id === id)?.name ?? id;
  return {
    columns: [{ label, width: 60 }],
    rows: notice.noOverlap.map((group) => ({ values: [names.write(group.map(nameOf))] })),
    spare: 3,
  };
}

export function readAwardGroups(table: NoticeTable, draft: NoticeDraft): void {
  tellHeaders(table, [label], draft);
  draft.stands(["noOverlap"], table.at(headerRow, 1), label);
  const column = table.column(label) ?? 1;
  let group = 0;
  for (const row of table.rows) {
    const shown = row.shown(column);
    if (shown === null) continue;
    const at = table.at(row.row, column);
    const ids = (names.read(shown) as string[]).flatMap((name) => {
      const award = draft.ownerOf(name, at);
      const id = award === null ? undefined : draft.get([...award, "id"]);
      return typeof id === "string" ? [id] : [];
    });
    draft.stands(["noOverlap", group], at, label);
    draft.set(["noOverlap", group], ids);
    group++;
  }
  draft.later("blank", () => fillBlank(draft, ["noOverlap"], []));
}
