import { issuerName } from "../../../src/core/notice/issuerName";

test.each([
  ["昆明市总工会", "市总工会"],
  ["盘溪区总工会", "区总工会"],
  ["富民县总工会", "县总工会"],
  ["滇东省总工会", "省总工会"],
  // Of no place, or no general union.
  ["全国总工会", "全国总工会"],
  ["云岭市能源行业工会联合会", "云岭市能源行业工会联合会"],
])("%s is %s to its units", (issuer, name) => {
  expect(issuerName({ issuer })).toBe(name);
});
