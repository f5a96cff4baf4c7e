import { kindWords } from "./words";

/** The sheet that tells how to fill in the others; nobody reads it. */
export const instructionsName = "填写说明";

/** 填写说明: the one page that stands first in a notice's workbook. */
export const instructions: readonly (readonly [string, readonly string[]])[] = [
  [
    "一、这是什么",
    [
      "本工作簿就是一份通知：项目、名额、条件、栏目、表式和检查规则都写在各表里。改好后用“校验”检查，再由它生成各单位的推荐工作簿。",
      "命令行：desk notice check 通知.xlsx -o 标记.xlsx 检查；desk template --notice 通知.xlsx --all -o 文件夹 生成各单位的工作簿。",
    ],
  ],
  [
    "二、做下一年的通知",
    [
      "1. desk notice new --from 通知.xlsx --year 年度 -o 新通知.xlsx：年度、日期、届次一并顺延，并列出改了哪些。",
      "2. 《通知》改文号、印发日期、截止时间；《名额》改各单位数目，合计与《项目》中的“名额合计”一致。",
      "3. 《日历》照国务院办公厅通知填放假日和调休上班日；《条款》照新通知改原文。",
      "4. 校验，照标记改到没有错误为止。",
    ],
  ],
  [
    "三、增加一个项目",
    [
      `1. 《项目》右侧新起一列，写名称、推荐对象（${kindWords}）、代号、编号字头等。`,
      "2. 《栏目》加它的各行；可从相近的项目复制，再改“所属”。分配名额的，《名额》加一列，表头写项目名称。",
      "3. 要承诺书的填《承诺书》《承诺书名单》，要推荐表的填《表式》等各表；不要的留空。",
    ],
  ],
  [
    "四、填写规矩",
    [
      "表名、表头和《通知》《项目》等表的事项名称不改；行可增可删可换序，列可换序。",
      "不用公式；日期写作 2025-09-10；一格多项的一行一项（Alt+Enter 换行），名称、条款号等短的也可用顿号隔开。",
      "选填的文字要写成空的，填（空）。",
    ],
  ],
];
