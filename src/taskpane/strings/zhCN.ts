import type { Language } from "../../app/language";
import { chineseDate } from "../../core/cells/chineseDate";
import type { BoardUnit, UnitState } from "../../core/consolidation/unitBoard";
import type { Composition } from "../../core/documents/summary/composition";
import type { JobStep, StepName } from "../../core/issues/jobSteps";
import type { Counts } from "../../core/issues/report";
import { severityName } from "../../core/issues/severityName";
import type { Notice } from "../../core/notice/notice";
import { columnHelp } from "../../core/template/columnHelp";
import { statusName } from "../../core/workbook/city/register";
import type { Repeated } from "../../core/workbook/repeatedValues";
import { returnsName } from "../fileNames";
import type { LackingFont } from "../missingFonts";
import type { Outcome } from "../session";
import type { Written } from "../taskHost";

type Merged = Extract<Outcome, { kind: "consolidated" }>;

const unitStates: Readonly<Record<UnitState, string>> = {
  missing: "未报送",
  unsettled: "待确认",
  faulty: "有错误",
  received: "已报送",
  decided: "已定",
};

/** The interface's own words. What the workbook and the notice say stays as it stands there, in Chinese. */
export const zhCN = {
  language: "zh-CN" as Language,
  title: "推荐申报助手",
  views: { check: "校验", quotas: "名额", form: "填报", review: "审核", documents: "文书" },
  steps: {
    label: "办理步骤",
    name: {
      unitInfo: "单位信息",
      nominations: "人员",
      screening: "初审公示",
      check: "校验",
      documents: "文书",
      handIn: "报送",
    } as Readonly<Record<StepName, string>>,
    state: ({ name, state, done, total }: JobStep) => {
      const left = total - done;
      if (name === "handIn") return state === "begun" ? "可以报送" : "前面各步完成后报送";
      if (state === "done") return "已完成";
      return {
        unitInfo: `还差${left}栏`,
        nominations: total === 0 ? "还没有填报" : `${total}条中${left}条有错误`,
        screening: total === 0 ? "还没有可初审的对象" : `还有${left}项未办`,
        check: total === 0 ? "还没有可校验的对象" : `还有${left}项须处理`,
        documents: total === 0 ? "初审后生成" : `还有${left}份承诺书未生成`,
      }[name];
    },
    /** What is read of a step behind its name. */
    told: (state: string, isCurrent: boolean) => `：${state}${isCurrent ? "，现在办这一步" : ""}`,
  },
  columnHelp,
  /** What a name is followed by. */
  named: (name: string, what: string) => `${name}：${what}`,
  aside: (text: string, more: string) => `${text}（${more}）`,
  /** `2020-09-30` */
  day: chineseDate,
  level: { ...severityName, waived: "已说明" } as Readonly<Record<keyof typeof severityName | "waived", string>>,
  /** Of one issue. */
  levelName: { ...severityName, waived: "已说明" } as Readonly<Record<keyof typeof severityName | "waived", string>>,
  task: {
    name: {
      open: "正在打开工作簿",
      check: "正在校验",
      clear: "正在清除标记",
      preview: "正在查找可自动修正的内容",
      fix: "正在修正",
      edit: "正在写入",
      import: "正在读取推荐表",
      return: "正在生成退回副本",
      print: "正在排版",
      create: "正在新建工作簿",
      consolidate: "正在合并工作簿",
    },
    phase: { reading: "读取表格", checking: "逐项核对", drawing: "逐份绘制", writing: "写入表格" },
    drawn: (done: number, total: number) => `（${done}/${total}）`,
    cancel: "取消",
    leave: "不再等待",
    writing: "正在写入，不能取消；长时间没有完成的，可以不再等待",
  },
  outcome: {
    checked: (counts: Counts) => {
      const found = (["error", "warning", "advice"] as const).filter((level) => counts[level] > 0);
      if (found.length === 0) return "校验完成，未发现问题。";
      const parts = found.map((level) => `${severityName[level]}${counts[level]}项`);
      const all = found.reduce((sum, level) => sum + counts[level], 0);
      return `校验完成，共${all}项（${parts.join("、")}），已在表格中标出。`;
    },
    cleared: "已清除标记，填写的内容和生成的工作表没有改动。",
    nothingToFix: "没有可以自动修正的内容。",
    undecided: (mayWait: boolean) =>
      `有单位报送了不同的工作簿，尚未合并；请在下面逐格对照，指定以哪一份为准，再合并一次。${mayWait ? "须待单位确认的，可先合并，各份按下面所写处理。" : ""}`,
    fixed: (cells: number) => `已修正${cells}个单元格。`,
    deleted: (place: number | null) => (place === null ? "已删除新记录，可撤销。" : `已删除第${place}条，可撤销。`),
    restore: "撤销",
    photoTaken: (fileName: string) =>
      `照片已下载为“${fileName}”，请放到工作簿所在的文件夹，一并报送；本页未关闭前，推荐表和打印直接使用。`,
    imported: ({ forms, photos, unwritten }: Extract<Outcome, { kind: "imported" }>) =>
      [
        `已导入${forms}份推荐表、申报表，请校验并补填表中没有的栏。`,
        photos > 0 ? `照片${photos}张已下载，请放到工作簿所在的文件夹，一并报送。` : "",
        ...unwritten,
      ].join(""),
    created: (fileName: string) => `已新建“${fileName}”，请在其中填报。`,
    consolidated: ({ files, units, hasNews, isNew, kept }: Merged) =>
      [
        `${files === 0 ? "已更新各表" : hasNews ? "已合并" : "没有新收录的工作簿"}，汇总工作簿现有${units}个单位的材料`,
        `${isNew ? "，在新工作簿中打开，请另存" : ""}；逐份处理情况见“收件登记”。`,
        kept.length > 0 ? `手工改过的表已另存为${kept.map((name) => `“${name}”`).join("、")}，并另生成新表。` : "",
      ].join(""),
    returned: (written: number, failures: readonly string[]) =>
      [
        written === 0
          ? "没有需要退回的工作簿。"
          : `已生成${written}份退回副本（“${returnsName}”）：本单位的工作簿，带标记、批注和“检查结果”，请分发各单位。`,
        ...(failures.length > 0 ? [`未能生成：${failures.join("")}`] : []),
      ].join(""),
    /** What stands between sentences. */
    between: "",
    close: "关闭提示",
  },
  failure: {
    fault: "操作没有完成。请重试；仍不行的，请把下面的内容告诉管理员。",
    notLoaded: "程序有一部分没有载入；请检查网络，再做一次。",
    overtaken: "合并时当前工作簿有改动，合并的结果没有写入；请再合并一次。",
    left: "已不再等待 Excel。请检查是否有单元格正在输入、对话框没有关闭，或网络中断。",
    written: {
      nothing: "工作簿未作改动。",
      partly: "工作簿可能已写入一部分，请核对；再做一次即可写完。",
      all: "要写入的内容已写入工作簿。",
    } as Readonly<Record<Written, string>>,
    close: "关闭提示",
  },
  crash: {
    title: "面板显示出错",
    advice: "面板的显示与工作簿的内容无关。请点“重新打开面板”；仍不行的，请把下面的内容告诉管理员。",
    again: "重新打开面板",
  },
  loading: "正在打开…",
  content: "办理内容",
  /** What stands instead of the pane. */
  shell: {
    notExcel: "请在 Excel 中通过“推荐申报”选项卡打开本面板。",
    notOpened: (error: string) => `未能打开工作簿，请关闭面板后重试；仍不行的，请告诉管理员：${error}`,
  },
  outdated: {
    lists: (names: readonly string[]) => `${names.map((name) => `“${name}”`).join("、")}与现在的内容不一致，请更新。`,
    update: "更新",
  },
  stale: {
    stale: "表格内容已改动，下面的结果可能已过时。",
    marks: "表格内容已改动，表格中的标记可能已过时。",
    again: "重新校验",
  },
  notice: {
    label: "校验所依据的通知",
    judging: (number: string, version: string) => `按${number}第${version}版校验`,
    source: { chosen: "，已选定。", carried: "，工作簿内附。", builtIn: "，内置。" },
    unusable: "工作簿内附的通知不能用，未采用。",
    change: "更换通知",
    own: "按工作簿内附的；没有的，按内置的",
    named: ({ title, documentNumber, version }: Pick<Notice, "title" | "documentNumber" | "version">) =>
      `《${title}》（${documentNumber}）第${version}版`,
    fromFile: "从文件选择（.xlsx、.json）",
    close: "完成",
  },
  noticeWorkbook: {
    title: "通知工作簿",
    sound: (title: string, number: string) => `《${title}》（${number}）没有错误，可以据此生成各单位的工作簿。`,
    unsound: (errors: number) => `通知有${errors}处错误，改正后才能使用；点一处错误可转到所在单元格。`,
    check: "校验通知",
    use: "本机校验都按此通知",
    help: "使用帮助",
    issues: "通知中的问题",
    unit: "推荐单位",
    choose: "请选择单位",
    create: "生成此单位的工作簿",
    createAll: (count: number) => `生成各单位的工作簿（${count}份，压缩包）`,
    oneAtATime: "在 Excel 中每次生成一份；要一次生成各单位的，请在浏览器页面中打开这份通知工作簿。",
  },
  welcome: {
    notice: "通知",
    steps: [
      { title: "打开或新建工作簿", advice: "每个推荐单位一份，填好单位信息。" },
      { title: "填报、初审、校验", advice: "逐条填报，有错误的当场标出，按提示更正。" },
      { title: "出文书、报送", advice: "生成承诺书、推荐表，打印盖章，按清单报送。" },
    ],
    title: "没有打开推荐申报工作簿",
    advice:
      "当前工作簿不是推荐申报工作簿。请打开已有的工作簿，或为本单位新建一份；这是本单位花名册的，新建后在“填报”页导入。",
    otherTitle: "工作簿是为另一份通知制作的",
    otherAdvice: (number: string) =>
      `其中没有${number}的推荐表。请点“更换通知”，选它所依据的通知；没有的，请向发文单位索取，或为本单位新建一份。`,
    unit: "推荐单位",
    choose: "请选择单位",
    create: "新建标准工作簿",
    retry: "重新读取",
    consolidate: "合并工作簿（发文单位）",
    help: "使用帮助",
  },
  check: {
    check: "校验",
    marksOnly: "只作标记，不改动填写的内容和格式",
    report: "生成检查结果",
    clear: "清除标记",
    merges: "查看合并单元格",
    mergesCost: "合并单元格须单独查看；查看后，此前的操作不能再撤消。",
    live: "边填边校验",
    fixAll: "自动修正",
    levels: "按级别筛选",
    betweenUnits: (count: number) => `跨单位问题 ${count}`,
    search: "搜索问题、编号、单元格",
    grouping: "分组",
    groupings: { record: "按编号", rule: "按规则", sheet: "按工作表" },
    list: "问题列表",
    keys: "用上、下方向键逐项查看并跳到单元格",
    count: (count: number) => `${count}项`,
    none: "未发现问题。",
    toFill: (cells: number) => `正在填报的还差${cells}栏；填完，或点“校验”，再逐栏核对。`,
    noneBesides: "已填的没有发现问题。",
    noneShown: "没有符合筛选条件的问题。",
    previous: "上一个问题",
    next: "下一个问题",
  },
  fixes: {
    title: "自动修正",
    advice: (cells: number) => `以下${cells}处只统一写法，不改变含义。请核对修改前后的内容。`,
    cell: "单元格",
    before: "修改前",
    after: "修改后",
    empty: "（清空）",
    apply: (cells: number) => `全部修正（${cells}处）`,
    back: "返回",
  },
  issue: {
    others: "涉及的其他单元格：",
    more: (count: number) => `等${count}处`,
    clause: (reference: string) => `通知${reference}`,
    fix: (value: string) => `改为“${value}”`,
    empty: "清空单元格",
    fixCells: (count: number) => `修正${count}处`,
    fromList: (column: string) => `从列表中选择：${column}`,
    choose: "请选择",
    waive: "写例外说明",
    waiver: "保留的理由",
    waiverHint: "写入该行“例外说明”栏",
    save: "写入",
    cancel: "取消",
    settled: (reason: string) => `已说明：${reason}`,
  },
  cell: {
    title: "当前单元格",
    none: "在表格中选中一个单元格，这里显示该栏的填写要求和问题。",
    fine: "此处没有问题。",
    fillIn: "转到填报此栏",
    next: "下一处",
    show: "展开",
    hide: "收起",
    count: (count: number, bounds: string) => `${count}字${bounds}`,
    atLeast: (min: number) => `，不少于${min}字`,
    between: (min: number, max: number) => `，应为${min}至${max}字`,
  },
  quotas: {
    title: "名额使用情况",
    allotted: "名额",
    noQuota: "未规定名额",
    unknownUnit: "推荐单位不在通知所列的单位中，无法核对名额，请先更正：",
    recommended: "同意推荐",
    left: "余额",
    over: "超出",
    unreviewed: "未填初审结果",
    overRows: "超出名额的对象（按推荐排序）",
    unranked: "未排序",
    composition: "同意推荐的人员构成",
    composed: {
      age: "年龄（按填表日期）",
      education: "文化程度",
      frontline: "一线职工",
      sex: "性别",
      ethnicity: "民族",
      employerKind: "单位性质",
      migrant: "进城务工",
    } as Readonly<Record<Composition["field"], string>>,
    /** Of a band of the summary's; null: where it is not filled in. */
    band: (name: string | null) => name ?? "未填",
    listThem: "列出这些人",
    inBand: (band: string, count: number) => `${band}，共${count}人：`,
    rank: (rank: number) => `第${rank}名`,
  },
  record: {
    sheet: "工作表",
    previous: "上一条",
    next: "下一条",
    add: "新增一条",
    delete: "删除本条",
    place: (place: number, total: number) => `第${place}条，共${total}条`,
    blank: "新记录",
  },
  photo: {
    choose: "选择照片…",
    file: (header: string) => `选择照片：${header}`,
    noId: "请先填写编号，照片按编号命名。",
    unreadable: (file: string) => `“${file}”不是浏览器能打开的图片；请另存为jpg或png后再选。`,
    title: "裁剪照片",
    frame: "照片取景框",
    hint: "拖动照片或用方向键移动，滚轮或加号、减号缩放。",
    zoom: "缩放",
    turn: "向右转90°",
    named: (fileName: string) => `将命名为“${fileName}”，并下载到本机。`,
    take: "确定",
    cancel: "取消",
  },
  form: {
    asked: (what: string, when: string) => `${what}（${when}填写）`,
    absent: "工作表缺少此栏，请恢复标准表头。",
    choose: "请选择",
    none: "工作簿中没有可填报的工作表。",
    problems: (count: number) => `${count}个问题`,
    toFill: (cells: number) => `还差${cells}栏`,
    pickDate: (column: string) => `选择日期：${column}`,
    proofOf: (number: string) => `第${number}项的佐证`,
    noCondition: "先勾选符合的条件，再逐项填写佐证。",
    offer: (value: string, from: Repeated["from"]) =>
      `填入“${value}”（${{ unitInfo: "单位信息", previous: "同上一条", row: "同本条", notice: "通知规定" }[from]}）`,
    common: (columns: readonly string[]) => `可沿用已填的：${columns.join("、")}。`,
    takeCommon: (cells: number) => `填入这${cells}栏`,
    cityOnly: "由发文单位填写，上报时留空。",
  },
  review: {
    category: "类别",
    none: "此类别还没有申报对象。",
    facts: "基本情况",
    problems: "存在的问题",
    noProblems: "没有问题。",
    photo: (file: string) => `照片：${file}`,
    photoInCell: "单元格中的照片",
    photoElsewhere: "照片放在单元格中，此处不能显示；请在表格或单位报送的工作簿中查看。",
    choosePhotos: "选择照片…",
    photoFiles: "照片文件",
    result: "初审结果",
    rank: "推荐排序",
    note: "初审意见",
    noteHint: "不予推荐或补充材料的，请写明原因。",
    noteMissing: "请写明原因。",
    rankMissing: "同意推荐的，请填推荐排序。",
    rankWrong: "推荐排序应为从1起的整数。",
    progress: (decided: number, total: number, measure: string) => `${total}${measure}，已定${decided}${measure}`,
    openErrors: (count: number) => `该对象还有${count}项错误未改正。`,
  },
  importing: {
    choose: "导入推荐表、花名册…",
    files: "填好的推荐表、申报表（Word 文档），或自有表头的花名册（.xlsx）",
    title: "导入推荐表",
    advice: "请逐份核对读到的内容；带“存疑”的须对照原件。点“导入”才写入工作簿，可撤销。",
    none: "没有可以导入的推荐表、申报表。",
    refused: "未能读取的文件",
    forms: "各份推荐表",
    list: (file: string, sheet: string, head: number) => `${file}：表“${sheet}”第${head}行为表头，各列对应到`,
    listAward: "花名册属于",
    unnamed: "（无列名）",
    examples: (texts: readonly string[]) => `如 ${texts.join("、")}`,
    leftOut: "不导入",
    idNumber: "身份证号（据以填性别、出生年月，号码不写入）",
    by: { contents: "按内容判断", likeName: "列名相近" },
    remap: "按此对应重新读取",
    which: (file: string, part: number, parts: number) => (parts > 1 ? `${file}（第${part}份）` : file),
    doubts: (count: number) => (count === 0 ? "无存疑" : `存疑${count}处`),
    target: "写入到",
    targets: { add: "新的一行", fill: "已有的一行，只填空白栏", replace: "已有的一行，以推荐表为准", skip: "不写入" },
    known: (who: string) => `工作簿中已有：${who}`,
    perhaps: (who: string) => `工作簿中可能已有：${who}，请核对是否同一对象`,
    twin: (place: number) => `与第${place}份是同一对象`,
    doubt: "存疑",
    and: "；",
    typed: (text: string) => `原文：${text}`,
    now: (text: string) => `工作簿现为：${text}`,
    blank: "空白",
    members: "团队成员",
    member: (name: string) => `导入${name}`,
    leftovers: "未导入的文字（不属任何一栏，请核对）",
    photos: "照片",
    photoFor: (column: string) => `${column}的照片`,
    noPhotos: "Excel 中不能取出照片，请在浏览器页面中导入。",
    apply: (count: number) => `导入${count}份`,
    back: "返回，不写入",
  },
  board: {
    title: "各单位报送情况",
    search: "查找单位",
    remind: "催报",
    reminders: (count: number) => (count === 0 ? "没有需要催报的单位。" : `催报内容，共${count}条，复制后分送各单位`),
    count: (state: UnitState, count: number) => `${unitStates[state]} ${count}`,
    state: ({ state, errors, nominations, decided }: BoardUnit) =>
      ({
        missing: unitStates.missing,
        unsettled: unitStates.unsettled,
        faulty: `${unitStates.faulty} ${errors}`,
        received: `${unitStates.received} ${nominations}，已定${decided}`,
        decided: `${unitStates.decided} ${nominations}`,
      })[state],
    file: { taken: "已收录", open: "待确认", "left out": "未采用" },
    undated: "报送时间未填",
    sentAt: (moment: string) => `${moment}报送`,
    separator: "，",
    progress: (nominations: number, decided: number, issues: number) =>
      `推荐${nominations}项，已定${decided}项，问题${issues}项。`,
    more: (count: number) => `另有${count}项，请到“校验”页查看。`,
  },
  city: {
    totals: "同意数与命名总数",
    agreed: (agreed: number, total: number | null, open: number) =>
      `同意${agreed}${total === null ? "" : `/${total}`}，未定${open}`,
    goOn: "定后转到下一个未定的",
    several: "成批填写",
    single: "逐个填写",
    search: "查找姓名、单位",
    nominee: (name: string, unit: string) => `${name}（${unit}）`,
    all: (count: number) => `全选（${count}）`,
    decide: (value: string, count: number) => `${value}（${count}）`,
    decision: { agreed: "同意", refused: "不同意", unclear: "未能识别", open: "未定" },
    show: "查看",
    keys: (values: readonly string[]) =>
      `按键：${values.map((value, index) => `${index + 1} ${value}`).join("，")}；PageDown 下一条，PageUp 上一条。`,
  },
  consolidate: {
    title: "合并工作簿",
    advice:
      "选择各单位报送的工作簿、压缩包（.zip）或存放它们的文件夹，也可拖到这里。原文件不改动；当前工作簿是空白或汇总工作簿的，结果写入当前工作簿，否则另开一份。",
    choose: "选择工作簿",
    chooseFolder: "选择文件夹",
    cannotRead: "无法读取，请检查它能否在本机打开",
    passedOverFor: (name: string, reason: string) => `${name}（${reason}）`,
    passedOver: (files: readonly string[]) => `已略过${files.length}个文件：${files.join("、")}。`,
    returnFiles: "生成退回副本",
    returnInPage: "Excel不能下载文件；退回副本请在浏览器页面中打开汇总工作簿，选择各单位的工作簿后生成。",
    choosePrior: "选择往届名单",
    back: "返回",
    prior: (name: string) => `往届名单：${name}`,
    entries: (count: number) => `已读取，共${count}条`,
    reading: (done: number, all: number) => `正在读取，已读${done}份，共${all}份`,
    cancel: "取消读取",
    files: "所选工作簿",
    merge: (count: number) => `合并${count}份`,
    mergeUndecided: "暂不指定，先合并",
    remove: "移出",
    removeFile: (name: string) => `移出${name}`,
    questions: "待选定以哪一份为准",
    which: (unit: string) => `${unit}以哪一份为准？`,
    keepHeld: (name: string) => `保留已收录的“${name}”`,
    takeFile: (name: string) => `采用“${name}”`,
    toBeSaid: "尚未合并，请在上面选定是否采用",
    changes: (
      against: string,
      { added, removed, changed }: Readonly<Record<"added" | "removed" | "changed", number>>,
    ) =>
      added + removed + changed === 0
        ? `与“${against}”的内容相同（只有行的次序或位置不同）。`
        : `与“${against}”相比：${[changed && `改动${changed}行`, added && `新增${added}行`, removed && `删去${removed}行`].filter(Boolean).join("，")}。`,
    showChanges: "逐格对照",
    hideChanges: "收起对照",
    showChangesOf: (name: string) => `逐格对照：${name}`,
    hideChangesOf: (name: string) => `收起对照：${name}`,
    changesOf: (name: string) => `${name}的改动`,
    changed: {
      about: "推荐对象",
      column: "栏目",
      before: "原来",
      after: "现在",
      row: "整行",
      added: "新增",
      removed: "已删去",
      blank: "（空）",
    },
    moreChanges: (count: number) => `另有${count}处未列出。`,
    state: { waiting: "等待读取", reading: "正在读取…", read: "已读取", failed: "无法读取" },
    because: "：",
    fault: "程序出错，请移出后重新选择；仍不行的，请把下面的内容告诉管理员。",
    status: { ...statusName } as Readonly<Record<keyof typeof statusName, string>>,
  },
  handIn: {
    title: "报送清单",
    deadline: (day: string, time: string) => `${day}${time}前送达。`,
    errors: (count: number) => `还有${count}项错误，改正后再打印、报送。`,
    noErrors: "没有错误，可以打印、报送。",
    none: "还没有“同意推荐”的对象；初审后这里列出要打印、盖章和报送的材料。",
    award: (name: string, count: number, measure: string) => `${name}${count}${measure}：`,
    shown: (from: string, to: string) => `公示：${from}至${to}`,
    notShown: (days: number, isAsked: boolean) => `公示起止日期未填（${isAsked ? "应" : "一般"}不少于${days}个工作日）`,
    form: (paper: string, count: number, copies: number, seals: readonly string[]) =>
      `推荐表、申报表${count}份，用${paper}纸各打印${copies}份，签字，加盖公章（${seals.join("、")}）`,
    letter: (paper: string, copies: number, made: boolean) =>
      `承诺书用${paper}纸打印${copies}份，加盖单位公章${made ? "（已生成）" : "（尚未生成）"}`,
    file: "本工作簿的电子文件，连同照片",
    to: (name: string, address: string, phones: readonly string[], email: string) =>
      `报：${name}。地址：${address}。电话：${phones.join("、")}。邮箱：${email}。`,
  },
  documents: {
    standing: {
      current: "已生成。",
      draft: "已生成草稿，错误改正后请重新生成。",
      stale: "已生成，但此后内容有改动，请重新生成。",
    },
    show: (sheet: string) => `查看“${sheet}”`,
    preview: "预览",
    closePreview: "关闭预览",
    word: "Word 文档",
    wordEach: "Word 文档，每份一个",
    resultPaper: "通报（Word 文档）",
    missingFonts: (fonts: readonly LackingFont[]) => {
      const named = fonts.map(({ font, instead }) => (instead === null ? font : `${font}（以“${instead}”代替）`));
      return `本机未安装字体：${named.join("、")}。文书打印时会以其他字体代替；请向办公室或信息部门索取这些字体文件，安装后重新打开本页再打印，或在装有这些字体的电脑上打印。`;
    },
  },
  print: {
    open: "打印…",
    of: (title: string) => `打印${title}`,
    which: "打印内容",
    all: (count: number) => `全部（${count}份）`,
    print: "打印",
    close: "关闭",
    pages: "打印预览",
    citySheets: "汇总各表",
    settings: (paper: "portrait" | "landscape") =>
      `打印窗口中请选：A4纸、${paper === "portrait" ? "纵向" : "横向"}、缩放100%；选“另存为PDF”可得PDF文件。`,
    missingPhotos: (names: readonly string[]) => {
      const most = 10;
      const more = names.length > most ? "等" : "";
      return `缺照片${names.length}张：${names.slice(0, most).join("、")}${more}；请在“推荐表、申报表”中选择照片后再打印，或打印后贴上。`;
    },
    leftOut: (sheets: readonly string[]) =>
      `不在此打印，请下载工作簿后用Excel或WPS打印（内容经手工改动，或只存于工作簿）：${sheets.join("、")}。`,
    tooMuch: "内容过多，浏览器难以一次排好；请只选其中一份，或下载工作簿后用Excel或WPS打印。",
    inExcel: "打印：生成文书后，用Excel的“文件—打印”。",
  },
};

export type Words = typeof zhCN;
