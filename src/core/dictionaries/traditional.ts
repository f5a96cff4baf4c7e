/** Each traditional character before its simplified one: those of which the headers of such forms are made. */
const pairs = [
  "師师薦荐職职級级號号稱称報报創创責责負负時时業业對对項项與与獎奖嶺岭總总見见況况寫写屬属從从跡迹蹟迹獲获電电審审類类別别個个箇个經经數数動动選选無无專专",
  "隊队編编證证於于間间結结種种構构團团縣县勞劳聯联繫系係系術术擇择內内諾诺設设機机資资話话關关賽赛競竞盤盘務务產产長长進进條条歷历曆历績绩組组簡简額额",
  "實实學学養养帶带兩两譽誉榮荣質质議议線线狀状現现絕绝絶绝龍龙蓋盖備备勵励辦办鋒锋紙纸濟济簽签應应費费規规藝艺確确際际課课說说統统約约認认檢检門门記记",
  "錄录歲岁郵邮網网園园區区戶户傳传廣广節节營营範范圍围標标評评調调層层態态據据眾众衆众黨党題题圖图碼码頁页為为爲为來来開开發发點点員员則则適适會会國国",
  "雲云復复複复處处護护醫医衛卫滿满補补頭头場场豐丰廠厂車车試试識识訓训視视驗验崗岗興兴優优義义習习書书爭争華华參参雙双後后臺台聽听響响屆届歸归當当誌志",
  "擬拟權权匯汇彙汇測测愛爱獨独環环監监離离終终維维虛虚訂订詢询該该詳详請请貢贡贊赞讚赞轉转達达過过運运還还連连裏里裡里隨随難难順顺預预領领頒颁齡龄單单",
];

const simple = new Map(
  pairs.flatMap((each) => each.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const everyTraditional = new RegExp(`[${[...simple.keys()].join("")}]`, "g");

/** The text of a header in simplified characters. */
export function simplified(text: string): string {
  return text.replace(everyTraditional, (character) => simple.get(character) ?? character);
}
