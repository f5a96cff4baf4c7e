import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { unitRelation } from "../../../src/core/notice/unitRelation";

function unit(name: string) {
  const found = notice.units.find((each) => each.name === name);
  if (!found) throw new Error(`no unit ${name}`);
  return found;
}

test.each([
  ["富民县总工会", "富民县总工会", "own"],
  ["富民县总工会", "昆明市富民县总工会", "own"],
  ["富民县总工会", "云南省昆明市 富民县总工会", "own"],
  ["寻甸县总工会", "昆明市寻甸回族彝族自治县总工会", "own"],
  ["高新区总工会", "昆明高新技术产业开发区总工会", "own"],
  ["富民县总工会", "富民县", "kin"],
  ["富民县总工会", "富民县工会", "kin"],
  ["富民县总工会", "中共富民县总工会党组", "kin"],
  ["富民县总工会", "昆明市五华区总工会", "other"],
  ["富民县总工会", "五华区总工会", "other"],
  ["富民县总工会", "昆明市财贸工会", "other"],
  ["富民县总工会", "昆明市总工会", "other"],
  ["职工技能提升办", "昆明市总工会", "own"],
  ["富民县总工会", "昆明市五华区工会委员会", "near"],
  ["富民县总工会", "五华", "near"],
  ["富民县总工会", "五华区、盘龙区", "unknown"],
  ["城建工会", "昆明市城乡建设工会", "unknown"],
  ["富民县总工会", "昆明市", "unknown"],
  ["市人才服务中心工会", "昆明市人才服务中心工会", "own"],
  ["市人才服务中心工会", "云南省人才服务中心工会", "other"],
])("to %s, %s is %s", (name, text, kind) => {
  expect(unitRelation(text, unit(name), null, notice).kind).toBe(kind);
});

test.each([
  ["昆明五华建设集团工会", "own"],
  ["昆明市昆明五华建设集团工会委员会", "own"],
  ["直属基层工会", "own"],
  ["昆明五华建设公司工会", "near"],
  ["五华区总工会", "other"],
])("in a pool, to the union 昆明五华建设集团工会, %s is %s", (text, kind) => {
  expect(unitRelation(text, unit("直属基层工会"), "昆明五华建设集团工会", notice).kind).toBe(kind);
});
