import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { iconSizes } from "../scripts/iconSizes";
import { developmentUrl, manifestFor } from "../scripts/manifestFor";
import { manifestText as textOfRecords } from "../scripts/ribbon/manifestText";
import { commandNames } from "../src/app/commandName";
import { parseTree } from "../src/hosts/xlsx/package/xmlTree";
import { addressesOf, elementsOf, manifest, manifestText, named } from "./support/manifest";

/**
 * In what order Office wants an element's children; an add-in whose manifest breaks it does not load. From the schemas
 * OfficeAppManifestV1_1 and TaskPaneAppVersionOverridesV1_0, and what Microsoft's reference adds to them.
 */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["CustomTab"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "FunctionName", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const resources = ["Image", "Url", "String"].flatMap((name) => named(name)).filter(({ attributes }) => attributes.id);
const residOf = (name: string) => named(name).map(({ attributes }) => attributes.resid);

test.each(Object.entries(childOrder))("%s has its children in the order of the schema", (name, order) => {
  const parents = named(name);
  expect(parents.length).toBeGreaterThan(0);
  for (const { children } of parents) {
    const places = children.map((child) => order.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("it is a task pane of Excel that may read and write the workbook, and asks for nothing else", () => {
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
  expect(named("Host").map(({ attributes }) => attributes.Name ?? attributes["xsi:type"])).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
  expect(named("AppDomain")).toEqual([]);
});

test("pane, buttons and keys share one runtime", () => {
  expect(named("Runtime").map(({ attributes }) => attributes)).toEqual([{ resid: "Taskpane.Url", lifetime: "long" }]);
  expect(residOf("FunctionFile")).toEqual(["Taskpane.Url"]);
  expect(residOf("SourceLocation").filter((resid) => resid !== undefined)).toEqual(["Taskpane.Url"]);
});

test("each command has a button, and the keys are those of commands; where a document's is missing, run `npm run ribbon`", () => {
  expect(named("FunctionName").map(({ text }) => text)).toEqual(commandNames);
  const { actions, shortcuts } = JSON.parse(readFileSync(resolve(__dirname, "../assets/shortcuts.json"), "utf8"));
  expect(actions.map(({ id }: { id: string }) => id)).toEqual(["check", "next"]);
  expect(shortcuts).toEqual([
    { action: "check", key: { default: "Ctrl+Alt+J" } },
    { action: "next", key: { default: "Ctrl+Alt+K" } },
  ]);
});

test("it is up to date with the ribbon and the documents' records: run `npm run ribbon`", () => {
  expect(manifestText).toBe(textOfRecords());
});

test("every resource that is named is there once, and used", () => {
  const ids = resources.map(({ attributes }) => attributes.id);
  const used = elementsOf(manifest).flatMap(({ attributes }) => attributes.resid ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(Math.max(...ids.map((id = "") => id.length))).toBeLessThanOrEqual(32);
});

test("texts are Chinese first, have their English, and keep to Office's lengths", () => {
  expect(named("DefaultLocale").map(({ text }) => text)).toEqual(["zh-CN"]);
  const limits = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
  for (const [name, limit] of Object.entries(limits)) {
    const texts = named(name).flatMap((element) => (name.endsWith("Strings") ? element.children : element));
    for (const { attributes, children } of texts.filter(({ attributes }) => attributes.DefaultValue)) {
      expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect(children.map((child) => child.attributes.Locale)).toEqual(["en-US"]);
      const [english = ""] = children.map((child) => child.attributes.Value);
      expect(english).not.toMatch(/^$|^\p{Script=Han}/u);
      expect(Math.max(attributes.DefaultValue?.length ?? 0, english.length)).toBeLessThanOrEqual(limit);
    }
  }
});

test("ids of controls are unique, and every button and group shows an icon in each size", () => {
  const controls = [...named("CustomTab"), ...named("Group"), ...named("Control")];
  const ids = controls.map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  const icons = named("Icon");
  expect(icons.length).toBe(controls.length - 1);
  for (const { children } of icons) {
    expect(children.map(({ attributes }) => Number(attributes.size))).toEqual([...iconSizes]);
    for (const { attributes } of children) expect(attributes.resid).toMatch(new RegExp(`\\.${attributes.size}$`));
  }
});

describe("for another server", () => {
  test("all addresses move there, and nothing else changes", () => {
    const moved = manifestFor(manifestText, "https://intranet.example/desk");
    const addresses = addressesOf(parseTree(moved, "moved"));
    expect(addresses).toEqual(
      addressesOf(manifest).map((address) => address.replace(developmentUrl, "https://intranet.example/desk/")),
    );
    expect(addresses.every((address) => address.startsWith("https://intranet.example/desk/"))).toBe(true);
    expect(moved.replaceAll("https://intranet.example/desk/", developmentUrl)).toBe(manifestText);
  });

  test.each([
    ["http://intranet.example/", "不是 https:// 开头的网址"],
    ["intranet.example", "不是 https:// 开头的网址"],
    ["https://intranet.example/?a=1", "带有“?”或“#”"],
    ["https://intranet.example/#a", "带有“?”或“#”"],
  ])("%s is refused", (url, reason) => {
    expect(() => manifestFor(manifestText, url)).toThrow(reason);
  });
});
