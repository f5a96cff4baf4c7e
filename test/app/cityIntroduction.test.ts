import { districtStudios } from "../../scripts/samples/notices/districtStudios";
import { cityIntroduction } from "../../src/app/cityIntroduction";
import type { Notice } from "../../src/core/notice/notice";
import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";

function without(notice: Notice, ...keys: readonly string[]): Notice {
  const awards = notice.awards.map((award) => ({
    ...award,
    columns: award.columns.filter(({ key }) => !keys.includes(key)),
  }));
  return { ...notice, awards };
}

test.each<[string, Notice, string, string | null]>([
  [
    "experts and issuer",
    kunming2020,
    "专家、市总工会的意见和“市级备注”",
    "通报名单、通报、下届往届名单：市总工会意见为“同意”的对象；通报的文号、日期由发文时填写。",
  ],
  [
    "the issuer alone",
    districtStudios,
    "区总工会的意见和“区级备注”",
    "通报名单、通报、下届往届名单：区总工会意见为“同意”的对象；通报的文号、日期由发文时填写。",
  ],
  ["nobody", without(kunming2020, "expertOpinion", "cityOpinion"), "“市级备注”", null],
])("the city's first sheet speaks of the opinions that the notice asks for: %s", (_, notice, wanted, results) => {
  const lines = cityIntroduction(notice);
  expect(lines.find((line) => line.includes("重新汇总时保留"))).toBe(
    `${wanted}在此填写，也可在右侧自加列、在下方自加行，重新汇总时保留。`,
  );
  expect(lines.find((line) => line.startsWith("通报名单")) ?? null).toBe(results);
});
