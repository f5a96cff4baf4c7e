import type { Form } from "../../../schema/form";

/** The boxes of the last page of annexes 1, 4, 6 and 8, with what the experts and the city say of the award. */
export function opinions(experts: string, decision: string): Form["opinions"] {
  return [
    { title: "所在单位行政意见：", sentence: null, signed: "（签章）" },
    { title: "所在单位工会意见：", sentence: null, signed: "（签章）" },
    { title: "各县（市）区总工会、产业工会、工会联合会意见：", sentence: null, signed: "（签章）" },
    { title: "专家推荐意见：", sentence: experts, signed: "签字：" },
    { title: "昆明市总工会意见：", sentence: decision, signed: "（签章）" },
  ];
}
