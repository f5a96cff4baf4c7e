import type { Records } from "../../src/core/workbook/records";
import { type Given, givenRecords } from "./given";
import { mergeRecords } from "./mergeRecords";

/** The city's records of several workbooks, by file: `{ "富民.xlsx": { goldWorkers: times(3) } }`. */
export function givenCity(files: Readonly<Record<string, Given>>): () => Records {
  return () => mergeRecords(Object.entries(files).map(([file, given]) => ({ file, records: givenRecords(given) })));
}

/** 单位信息 of a unit. */
export function unit(name: string): Pick<Given, "unitInfo"> {
  return { unitInfo: [{ unit: name }] };
}

/** 单位信息 of a union that reports in a pool. */
export function pooledUnit(pool: string, reportingUnit: string): Pick<Given, "unitInfo"> {
  return { unitInfo: [{ unit: pool, reportingUnit }] };
}
