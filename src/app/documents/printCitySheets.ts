import type { Printed, Printing } from "./document";

/** The sheets of the city's workbook, brought up to date, for a browser to print; some stand in the workbook alone. */
export async function printCitySheets({ host, notice }: Pick<Printing, "host" | "notice">): Promise<Printed> {
  const { consolidateWorkbooks } = await import("../consolidateWorkbooks");
  const base = await host.read();
  const { sheets } = consolidateWorkbooks([], { notice, base });
  const shown = sheets.filter(({ sheet }) => sheet.visibility === "visible");
  return {
    refused: null,
    documents: shown.flatMap(({ document }) => document ?? []),
    pictures: new Map(),
    leftOut: shown.filter(({ document }) => document === null).map(({ sheet }) => sheet.name),
  };
}
