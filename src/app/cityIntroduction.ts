import { issuerLevel, issuerName } from "../core/notice/issuerName";
import type { Notice } from "../core/notice/notice";
import { noteHeader } from "../core/workbook/city/citySheets";

/** What the first sheet of the city's workbook says: a line a row. */
export function cityIntroduction(notice: Notice): readonly string[] {
  const { documentNumber, awards } = notice;
  const issuer = issuerName(notice);
  const asks = (key: string) => awards.some(({ columns }) => columns.some((column) => column.key === key));
  const opinions = [...(asks("expertOpinion") ? ["专家"] : []), ...(asks("cityOpinion") ? [issuer] : [])];
  return [
    `推荐申报${issuerLevel(notice)}汇总工作簿（依据：${documentNumber}）`,
    "收件登记：收到的每份工作簿由谁报送、是否按时、是否收录及原因。",
    "名额对照：各单位名额的使用情况。　跨单位问题：各单位材料放在一起才能发现的问题。",
    `${awards[0]?.name}等各表：各单位报送的内容，右侧写明推荐单位和来源。`,
    `${opinions.length > 0 ? `${opinions.join("、")}的意见和` : ""}“${noteHeader(notice)}”在此填写，也可在右侧自加列、在下方自加行，重新汇总时保留。`,
    ...(asks("cityOpinion")
      ? [`通报名单、通报、下届往届名单：${issuer}意见为“同意”的对象；通报的文号、日期由发文时填写。`]
      : []),
  ];
}
