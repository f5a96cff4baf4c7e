import type { Failing } from "../saving/useSaving";

const keep = (canSave: boolean) => (canSave ? "保存" : "下载");

/** The page's own words, beside the pane's. What the file and the notice say stays as it stands there, in Chinese. */
export const zhCN = {
  title: "推荐申报助手",
  /** The other language, in its own words. */
  otherLanguage: "English",
  cancel: "取消",
  close: "关闭",
  top: {
    open: "打开文件",
    chooseFile: "选择工作簿文件",
    new: "新建",
    sample: "示例",
    merge: "合并",
    mergeTip: "合并各单位的工作簿（发文单位）",
    undo: "撤销",
    undoTip: "撤销（Ctrl+Z）",
    redo: "重做",
    redoTip: "重做（Ctrl+Y）",
    save: "保存",
    saveTip: "保存到原文件（Ctrl+S）",
    originals: "另存原件",
    originalsTip: "保存前的内容",
    download: "下载",
    downloadTip: "把带有改动的工作簿存到本机",
    help: "帮助",
    helpTip: "使用帮助",
    unsaved: (canSave: boolean) => `有改动未${keep(canSave)}`,
  },
  bar: { error: "错误", info: "说明", read: "知道了" },
  told: {
    local:
      "文件只在本机处理，不会上传；改动须“下载”（或“保存”）才写入文件，此前暂存在本机浏览器中。图片、图表、批注在此不显示，公式在此不重算，但都保留在文件中。",
    noDrafts: "此浏览器不能在本机留存未下载的内容，请随时下载。",
    unreadable: (name: string) => `“${name}”无法读取，请检查它能否在本机打开。`,
    draftGone: "这份内容已在另一窗口中恢复或删除。",
    half: (cells: readonly string[], canSave: boolean) =>
      `已${keep(canSave)}，但${cells.join("、")}正在填写的内容没有写入；请填完该栏后再${keep(canSave)}一次。`,
    restored: (text: string, cell: string) => `没有填完的“${text}”已写入${cell}，不要的请撤销。`,
    notRestored: (text: string, cell: string) => `没有填完的“${text}”未能写入${cell}，请自行填写。`,
    saved: (name: string) => `已保存到“${name}”。保存前的内容已留作原件，可点“另存原件”取回。`,
    notSaved: {
      forbidden: "浏览器没有获准写入原文件，已改为下载；原文件没有改动。",
      refused: "原文件未能写入，可能正被其他程序打开或设为只读，已改为下载；原文件没有改动。",
      gone: "原文件已被删除、移走或改名，已改为下载。",
    } as Readonly<Record<Failing, string>>,
    fault: (detail: string) => `程序出错，工作簿没有改动；请把这句话告诉维护人员：${detail}`,
  },
  opening: (name: string) => `正在打开 ${name}…`,
  dropHere: "松开鼠标，打开这个文件",
  first: { title: "推荐申报助手：三步完成推荐申报", sample: "先看示例", drop: "也可以把文件拖到这里。" },
  time: (moment: Date) => {
    const two = (part: number) => String(part).padStart(2, "0");
    return `${moment.getMonth() + 1}月${moment.getDate()}日 ${two(moment.getHours())}:${two(moment.getMinutes())}`;
  },
  draft: {
    label: "未下载的内容",
    left: (name: string, time: string) => `上次编辑的《${name}》有未下载的内容（${time}）。`,
    others: (count: number) => `另有${count}份，办理后逐份列出。`,
    restore: "恢复上次未下载的内容",
    remove: "删除",
    later: "以后再说",
  },
  new: {
    title: "新建标准工作簿",
    notice: "通知",
    noticeNamed: (number: string, version: string, title: string) => `${number}第${version}版　${title}`,
    unit: "推荐单位",
    choose: "请选择单位",
    create: "新建",
  },
  originals: {
    title: "保存前的原件",
    advice: "原件留存在本机浏览器中，每个文件最多三份；不再需要的请删除。",
    before: (time: string) => `${time}保存前`,
    save: "另存",
    remove: "删除",
    none: "没有原件。",
  },
  discard: {
    title: (canSave: boolean) => `改动还没有${keep(canSave)}`,
    advice: (name: string, canSave: boolean) =>
      `“${name}”的改动还没有${keep(canSave)}。打开另一个工作簿后，这些改动就没有了。`,
    keep: (canSave: boolean) => `${keep(canSave)}后打开`,
    discard: (canSave: boolean) => `不${keep(canSave)}，直接打开`,
  },
  changed: {
    title: "文件已被改动",
    advice: (name: string) =>
      `“${name}”在此打开之后，已被其他程序、其他窗口或他人改动。请下载一份另行核对；确定以此处为准的，点“覆盖”，被覆盖的内容留作原件。`,
    download: "下载一份",
    overwrite: "覆盖",
  },
  splitter: "调整面板宽度",
  workbook: "工作簿",
  grid: {
    sheet: (name: string) => `工作表 ${name}`,
    edit: (cell: string) => `编辑 ${cell}`,
    rows: "行号",
    choose: "从列表中选择（Alt+↓）",
    fill: "拖动填充",
  },
  cellLine: { label: "单元格内容", follow: "打开链接", goTo: "转到链接处" },
  choices: "请选择",
  find: {
    label: "查找",
    sought: "查找内容",
    none: "本表没有",
    count: (count: number) => `本表${count}处`,
    place: (place: number, count: number) => `第${place}处，共${count}处`,
    noneElsewhere: "其他工作表中也没有",
    previous: "上一处",
    next: "下一处",
    others: "其他工作表",
  },
  status: {
    label: "状态",
    row: (row: number) => `第${row}行`,
    cut: (sheet: string, area: string) => `已剪切“${sheet}”表 ${area}，按 Ctrl+V 移到别处，按 Esc 取消`,
    selected: (area: string, count: number) => `已选 ${area}　计数 ${count}`,
    numbers: (sum: string, mean: string) => `　求和 ${sum}　平均 ${mean}`,
  },
  tabs: {
    label: "工作表",
    before: "前面的工作表",
    behind: "后面的工作表",
    marked: (count: number) => `${count}个单元格有标记`,
  },
  paste: {
    title: "粘贴前请核对",
    where: (rows: number, columns: number, sheet: string, area: string) =>
      `${rows}行${columns}列，写入“${sheet}”表 ${area}。`,
    replaces: (count: number) => `其中${count}个单元格已有内容，将被覆盖。`,
    beyond: (columns: readonly string[]) =>
      `${columns.join("、")}列没有栏目名称，写入后不参加校验；列对不齐的，请取消后从对应的栏目起粘贴。`,
    columns: "各列写入的内容",
    column: "列",
    header: "栏目",
    first: "第一项内容",
    replaced: "将被覆盖的内容",
    cell: "单元格",
    from: "原内容",
    to: "改为",
    empty: "（清空）",
    onlyFirst: (count: number) => `以上为前${count}个。`,
    paste: "写入",
  },
};

export type PageWords = typeof zhCN;
