import { isPlaceholder } from "../../notice/isPlaceholder";
import { saysNone } from "../../workbook/saysNone";
import { isStanding } from "../../workbook/standing";
import { defineRule } from "../rule";

/** 附件1, 附件4: the form bears a photo of the worker, of the master and of the apprentice. */
export default defineRule({
  meta: {
    id: "photo-missing",
    summary: "Ask for the photo file that a form needs",
    messages: {
      blank: "缺照片；请填写照片文件名，并随电子材料一并报送。",
      kind: "照片文件“{file}”不是 jpg 或 png 图片；请更换。",
      notFound: "找不到照片文件“{file}”；请核对文件名或补交照片。",
    },
    fix: "none",
  },
  *check({ records, notice }) {
    const isNoName = (text: string) => saysNone(text) || isPlaceholder(notice, text);
    const known = records.photoFiles && new Set([...records.photoFiles].map((file) => file.toLowerCase()));
    const photos = records.nominations
      .filter(isStanding)
      .flatMap(({ fields }) => fields.filter(({ column }) => column.content === "photoFile"));
    for (const { at, value, reading } of photos) {
      if (value !== null && typeof value !== "string") continue;
      if (reading === "blank" || (value !== null && isNoName(value))) {
        yield { messageId: "blank", at: [at], data: {} };
      } else if (value === null) continue;
      else if (!/\.(jpe?g|png)$/i.test(value)) yield { messageId: "kind", at: [at], data: { file: value } };
      else if (known && !known.has(value.toLowerCase()))
        yield { messageId: "notFound", at: [at], data: { file: value } };
    }
  },
});
