import { inIssuersName, issuerLevel, issuerName } from "../../../src/core/notice/issuerName";

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

test.each([
  ["昆明市总工会", "市级", "市总工会意见、市总意见日期、市级意见、市级竞赛"],
  ["富民县总工会", "县级", "县总工会意见、县总意见日期、县级意见、市级竞赛"],
  ["滇东省总工会", "省级", "省总工会意见、省总意见日期、省级意见、市级竞赛"],
  [
    "云岭市能源行业工会联合会",
    "本级",
    "云岭市能源行业工会联合会意见、云岭市能源行业工会联合会意见日期、本级意见、市级竞赛",
  ],
])("what the catalogue says of an issuer is said of %s", (issuer, level, words) => {
  expect(issuerLevel({ issuer })).toBe(level);
  expect(inIssuersName("市总工会意见、市总意见日期、市级意见、市级竞赛", { issuer })).toBe(words);
});
