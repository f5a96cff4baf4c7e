import { writeFileSync } from "node:fs";
import { noticeSchemaPath, noticeSchemaText } from "./noticeSchemaText";

writeFileSync(noticeSchemaPath, noticeSchemaText());
