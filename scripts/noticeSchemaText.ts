import { resolve } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { noticeSchema } from "../src/core/notice/notice";

export const noticeSchemaPath = resolve(__dirname, "../docs/notice.schema.json");

/**
 * The form of a notice pack as JSON Schema, for those who write packs by program. What compares parts of a notice with
 * each other cannot be said in it: `desk notice check` tells that.
 */
export function noticeSchemaText(): string {
  const schema = toJsonSchema(noticeSchema, { errorMode: "ignore" });
  return `${JSON.stringify({ ...schema, title: "Notice pack of Nomination Desk" }, null, 1)}\n`;
}
