import { findUnit, nearUnits } from "../core/notice/findUnit";
import type { Notice } from "../core/notice/notice";
import { type Template, templateFor } from "../core/template/template";

export interface CreateOptions {
  /** The unit's name or an alias. */
  readonly unit: string;
  readonly notice: Notice;
  /** Draws the workbook: `buildTemplate` of `hosts/xlsx`. */
  readonly build: (template: Template) => Promise<Uint8Array>;
}

export type Created =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly ok: false; readonly message: string };

/** Makes a unit's empty workbook, or says in Chinese why not. */
export async function createWorkbook({ unit: name, notice, build }: CreateOptions): Promise<Created> {
  const unit = findUnit(notice, name);
  if (!unit) return { ok: false, message: unknownUnit(notice, name) };
  const bytes = await build(templateFor({ unit, notice }));
  return { ok: true, bytes, fileName: `${notice.year}推荐_${unit.code}_${unit.name}.xlsx` };
}

function unknownUnit(notice: Notice, name: string): string {
  const near = nearUnits(notice, name).map((unit) => unit.name);
  const advice =
    near.length > 0 ? `是否为：${near.join("、")}？` : `请按通知${notice.cited.quotaTable}的写法填写单位名称。`;
  return `通知所列的推荐单位中没有“${name}”。${advice}`;
}
