import type { Language } from "../../src/app/language";
import { escapeXml } from "../../src/hosts/xlsx/write/xml/escapeXml";
import { iconSizes } from "../iconSizes";
import { developmentUrl } from "../manifestFor";
import { groups, type RibbonButton, type RibbonGroup } from "./buttons";

type Lines = readonly string[];
const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);
const element = (name: string, children: Lines): Lines => [
  `<${name}>`,
  ...indented(children),
  `</${name.split(" ")[0]}>`,
];

/** `manifest.xml`: the add-in as it is served from the developer's own computer. */
export function manifestText(): string {
  const buttons = groups.flatMap((group) => group.buttons);
  const icons = [...new Set([...groups, ...buttons].map(({ icon }) => icon))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...head,
    ...indented(
      element(
        'VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0"',
        [
          ...element(
            "Hosts",
            element('Host xsi:type="Workbook"', [
              ...element("Runtimes", ['<Runtime resid="Taskpane.Url" lifetime="long"/>']),
              ...element("DesktopFormFactor", [
                ...element("GetStarted", [
                  '<Title resid="GetStarted.Title"/>',
                  '<Description resid="GetStarted.Tip"/>',
                  '<LearnMoreUrl resid="Help.Url"/>',
                ]),
                '<FunctionFile resid="Taskpane.Url"/>',
                ...element(
                  'ExtensionPoint xsi:type="PrimaryCommandSurface"',
                  element('CustomTab id="NominationDesk.Tab"', [
                    ...groups.flatMap(groupLines),
                    '<Label resid="Tab.Label"/>',
                  ]),
                ),
              ]),
            ]),
          ),
          ...element("Resources", [
            ...element("bt:Images", icons.flatMap(imageLines)),
            ...element("bt:Urls", [
              `<bt:Url id="Taskpane.Url" DefaultValue="${developmentUrl}taskpane.html"/>`,
              `<bt:Url id="Help.Url" DefaultValue="${developmentUrl}help.html"/>`,
            ]),
            ...element("bt:ShortStrings", [
              ...stringLines("Tab.Label", { "zh-CN": "推荐申报", "en-US": "Nominations" }),
              ...stringLines("Taskpane.Title", { "zh-CN": "推荐申报助手", "en-US": "Nomination Desk" }),
              ...stringLines("GetStarted.Title", {
                "zh-CN": "推荐申报助手已就绪",
                "en-US": "Nomination Desk is ready",
              }),
              ...groups.flatMap(({ name, label }) => stringLines(`${name}.Group`, label)),
              ...buttons.flatMap(({ name, words }) => stringLines(`${capital(name)}.Label`, inBoth(words, "label"))),
            ]),
            ...element("bt:LongStrings", [
              ...stringLines("GetStarted.Tip", {
                "zh-CN": "打开推荐申报工作簿，在“推荐申报”选项卡中点“校验”。",
                "en-US": "Open a nomination workbook and choose Check on the tab Nominations.",
              }),
              ...buttons.flatMap(({ name, words }) => stringLines(`${capital(name)}.Tip`, inBoth(words, "tip"))),
            ]),
          ]),
        ],
      ),
    ),
    `  <ExtendedOverrides Url="${developmentUrl}shortcuts.json"/>`,
    "</OfficeApp>",
    "",
  ].join("\n");
}

const head: Lines = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xsi:type="TaskPaneApp">
  <Id>b82bcbbf-16d1-4e8e-a892-912c7a2f9570</Id>
  <Version>0.1.0.0</Version>
  <ProviderName>Nomination Desk</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="推荐申报助手">
    <Override Locale="en-US" Value="Nomination Desk"/>
  </DisplayName>
  <Description DefaultValue="校验推荐申报工作簿是否符合通知要求，逐格标出问题，生成推荐承诺书和汇总表。">
    <Override Locale="en-US" Value="Checks a nomination workbook against its notice, marks the cells at fault, and makes the commitment letters and the summary."/>
  </Description>
  <IconUrl DefaultValue="${developmentUrl}icons/desk-32.png"/>
  <HighResolutionIconUrl DefaultValue="${developmentUrl}icons/desk-64.png"/>
  <SupportUrl DefaultValue="${developmentUrl}help.html"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <!-- The level of ExcelApi is checked by the pane, which can say in words what an older Excel lacks. -->
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${developmentUrl}taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>`.split("\n");

function groupLines({ name, icon, buttons }: RibbonGroup): Lines {
  return element(`Group id="NominationDesk.${name}"`, [
    `<Label resid="${name}.Group"/>`,
    ...iconLines(icon),
    ...buttons.flatMap(buttonLines),
  ]);
}

function buttonLines({ name, icon }: RibbonButton): Lines {
  const id = capital(name);
  return element(`Control xsi:type="Button" id="NominationDesk.${id}"`, [
    `<Label resid="${id}.Label"/>`,
    ...element("Supertip", [`<Title resid="${id}.Label"/>`, `<Description resid="${id}.Tip"/>`]),
    ...iconLines(icon),
    ...(name === "pane"
      ? element('Action xsi:type="ShowTaskpane"', [
          "<TaskpaneId>NominationDesk.Taskpane</TaskpaneId>",
          '<SourceLocation resid="Taskpane.Url"/>',
          '<Title resid="Taskpane.Title"/>',
        ])
      : element('Action xsi:type="ExecuteFunction"', [`<FunctionName>${name}</FunctionName>`])),
  ]);
}

function iconLines(icon: string): Lines {
  return element(
    "Icon",
    iconSizes.map((size) => `<bt:Image size="${size}" resid="${icon}.${size}"/>`),
  );
}

function imageLines(icon: string): Lines {
  return iconSizes.map(
    (size) => `<bt:Image id="${icon}.${size}" DefaultValue="${developmentUrl}icons/${icon}-${size}.png"/>`,
  );
}

function stringLines(id: string, texts: Readonly<Record<Language, string>>): Lines {
  return [
    `<bt:String id="${id}" DefaultValue="${escapeXml(texts["zh-CN"])}">`,
    `  <bt:Override Locale="en-US" Value="${escapeXml(texts["en-US"])}"/>`,
    "</bt:String>",
  ];
}

function inBoth(words: RibbonButton["words"], part: "label" | "tip"): Readonly<Record<Language, string>> {
  return { "zh-CN": words["zh-CN"][part], "en-US": words["en-US"][part] };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
