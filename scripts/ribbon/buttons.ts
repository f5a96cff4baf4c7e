import type { OwnCommandName } from "../../src/app/commandName";
import { type DocumentName, documentNames, documents } from "../../src/app/documents/documents";
import type { Language } from "../../src/app/language";

type Words<W> = Readonly<Record<Language, W>>;

export interface RibbonButton {
  /** The command that it gives; `pane` shows the pane. */
  readonly name: OwnCommandName | DocumentName | "pane";
  readonly icon: string;
  readonly words: Words<{ readonly label: string; readonly tip: string }>;
}

export interface RibbonGroup {
  readonly name: string;
  readonly icon: string;
  readonly label: Words<string>;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon's tab: the documents' buttons are in their records, all others here. */
export const groups: readonly RibbonGroup[] = [
  {
    name: "Checking",
    icon: "check",
    label: { "zh-CN": "校验", "en-US": "Checking" },
    buttons: [
      {
        name: "check",
        icon: "check",
        words: {
          "zh-CN": {
            label: "校验",
            tip: "按通知逐项核对工作簿，在有问题的单元格上作标记；不改动填写的内容。快捷键：Ctrl+Alt+J。",
          },
          "en-US": {
            label: "Check",
            tip: "Compares the workbook with the notice and marks the cells at fault; nothing you typed is changed. Shortcut: Ctrl+Alt+J.",
          },
        },
      },
      {
        name: "next",
        icon: "next",
        words: {
          "zh-CN": { label: "下一个问题", tip: "跳到问题清单中的下一个问题。快捷键：Ctrl+Alt+K。" },
          "en-US": { label: "Next issue", tip: "Goes to the next issue of the list. Shortcut: Ctrl+Alt+K." },
        },
      },
      {
        name: "clear",
        icon: "clear",
        words: {
          "zh-CN": {
            label: "清除标记",
            tip: "去掉本工具所作的标记和批注；填写的内容、原有格式和生成的工作表不变。",
          },
          "en-US": {
            label: "Clear marks",
            tip: "Takes away this tool’s marks and notes; what you typed, your formats and generated sheets stay.",
          },
        },
      },
    ],
  },
  {
    name: "Documents",
    icon: "letters",
    label: { "zh-CN": "文书", "en-US": "Documents" },
    buttons: documentNames.flatMap((name) => {
      const { button } = documents[name];
      return button ? [{ name, icon: button.icon, words: button.words }] : [];
    }),
  },
  {
    name: "City",
    icon: "consolidate",
    label: { "zh-CN": "汇总（发文单位）", "en-US": "Issuing office" },
    buttons: [
      {
        name: "consolidate",
        icon: "consolidate",
        words: {
          "zh-CN": {
            label: "合并工作簿",
            tip: "选择各单位报送的工作簿，合并为一份汇总工作簿，并查出跨单位的重复和超额。原文件不改动。",
          },
          "en-US": {
            label: "Merge workbooks",
            tip: "Merges the workbooks of many units into one and finds what clashes between them; the files themselves are left alone.",
          },
        },
      },
    ],
  },
  {
    name: "Desk",
    icon: "desk",
    label: { "zh-CN": "推荐申报", "en-US": "Nominations" },
    buttons: [
      {
        name: "pane",
        icon: "pane",
        words: {
          "zh-CN": { label: "面板", tip: "打开推荐申报面板：问题清单、名额、逐条填报、审核和文书。" },
          "en-US": { label: "Pane", tip: "Opens the pane: issues, quotas, filling in, review and letters." },
        },
      },
      {
        name: "help",
        icon: "help",
        words: {
          "zh-CN": { label: "帮助", tip: "打开使用说明。" },
          "en-US": { label: "Help", tip: "Opens the instructions." },
        },
      },
    ],
  },
];
