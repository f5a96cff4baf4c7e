import { pictureText } from "../../cells/cellValue";
import { fileNameKey } from "../../cells/characters";
import { isPlaceholder } from "../../notice/isPlaceholder";
import { fieldsIn } from "../../workbook/fields";
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
      content: "照片文件“{file}”实为{format}格式，放不进推荐表；请另存为 jpg 后更换。",
      notFound: "找不到照片文件“{file}”；请核对文件名或补交照片。",
      unkept: "此格的图片在文件中已丢失，推荐表无法使用；请重新插入，或改填照片文件名并报送文件。",
    },
    fix: "none",
    rowByRow: true,
  },
  *check({ records, notice }) {
    const isNoName = (text: string) => saysNone(text) || isPlaceholder(notice, text);
    const { photoFiles } = records;
    const formats = photoFiles && new Map([...photoFiles].map(([file, format]) => [fileNameKey(file), format]));
    const photos = records.nominations.filter(isStanding).flatMap(photosOf);
    for (const { at, value, reading, picture } of photos) {
      if (value !== null && typeof value !== "string") continue;
      if (picture === "" && photoFiles !== null) yield { messageId: "unkept", at: [at], data: {} };
      if (picture && !isDrawable(picture)) yield { messageId: "kind", at: [at], data: { file: pictureText } };
      if (reading === "blank" || (value !== null && isNoName(value))) {
        yield { messageId: "blank", at: [at], data: {} };
      } else if (value === null) continue;
      else if (!isDrawable(value)) yield { messageId: "kind", at: [at], data: { file: value } };
      else if (formats) {
        const format = formats.get(fileNameKey(value));
        if (format === undefined) yield { messageId: "notFound", at: [at], data: { file: value } };
        else if (format === null) yield { messageId: "kind", at: [at], data: { file: value } };
        else if (format !== "JPEG" && format !== "PNG") {
          yield { messageId: "content", at: [at], data: { file: value, format } };
        }
      }
    }
  },
});

const photosOf = fieldsIn(({ content }) => content === "photoFile");

/** By the ending of its name. */
function isDrawable(file: string): boolean {
  return /\.(jpe?g|png)$/i.test(file);
}
