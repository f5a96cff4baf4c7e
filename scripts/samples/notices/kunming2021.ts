import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { nextNotice } from "../../../src/core/noticeWorkbook/nextNotice";

/** Kunming's notice of another year, as `desk notice new` makes it and an office completes it: its holidays. */
export function successor(year: number): Notice {
  const { notice } = nextNotice(kunming2020, year);
  const publicity = { ...notice.publicity, holidays: holidays(year) };
  return { ...notice, id: `kunming-${year}`, publicity };
}

function holidays(year: number): string[] {
  return Array.from({ length: 7 }, (_, index) => `${year}-10-0${index + 1}`);
}

/** The notice of 2021, invented after that of 2020. */
export const kunming2021: Notice = successor(2021);
