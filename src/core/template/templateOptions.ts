import type { Notice, NoticeUnit } from "../notice/notice";

/** Whose empty workbook it is, and under which notice. */
export interface TemplateOptions {
  readonly unit: NoticeUnit;
  readonly notice: Notice;
}
