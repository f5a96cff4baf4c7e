import type { Book } from "../book";
import { type ClashBooks, clash, copy, type PlantedClash } from "./clashBooks";

/** Stations and studios of different units that overlap. */
export function plantTeams({ sheets, row, cell }: ClashBooks): PlantedClash[] {
  // One station, put forward by two units under different leaders.
  copy(row(7, "stations", 0), row(8, "stations", 0), ["name", "hostUnit"]);
  // One leader, of a station here and of a studio there.
  const leader = row(9, "stations", 0);
  const studio = row(10, "studios", 0);
  copy(leader, studio, ["leader.name", "leader.birth", "hostUnit"]);
  studio.name = `${leader["leader.name"]}创新工作室`;
  for (const member of sheets(10).members) {
    if (member.parentId !== studio.recordId || member.role !== "负责人") continue;
    for (const honour of sheets(10).honours.filter(({ name }) => name === member.name)) {
      honour.name = leader["leader.name"] ?? null;
    }
    member.name = leader["leader.name"] ?? null;
    member.birth = leader["leader.birth"] ?? null;
  }
  // One station under a name with marks.
  copy(row(17, "stations", 0), row(18, "stations", 0), ["hostUnit"]);
  row(18, "stations", 0).name = `“${row(17, "stations", 0)["leader.name"]}”·技师工作站`;
  // One name in companies of almost one name.
  copy(row(19, "stations", 0), row(20, "stations", 0), ["name"]);
  const company = String(row(19, "stations", 0).hostUnit).replace("有限公司", "有限责任公司");
  rename(sheets(20), String(row(20, "stations", 0).hostUnit), company);
  // One applicant.
  copy(row(21, "stations", 0), row(22, "studios", 0), ["applicant"]);
  // Two members of one station in a studio; the studio's people follow the station's four.
  copy(row(23, "members", 2), row(24, "members", 6), ["name", "birth", "employer"]);
  copy(row(23, "members", 3), row(24, "members", 7), ["name", "birth", "employer"]);
  // A leader who is a member elsewhere.
  copy(row(25, "members", 0), row(26, "members", 6), ["name", "birth", "employer"]);
  // A member elsewhere of one name, birth and employer, but for the year.
  copy(row(27, "members", 2), row(28, "members", 6), ["name", "employer"]);
  row(28, "members", 6).birth = String(row(27, "members", 2).birth).replace(/\d(?=-)/, (digit) =>
    String((Number(digit) + 1) % 10),
  );
  // One project that one body has approved, and one title alone; the studio's projects follow the station's four.
  copy(row(14, "projects", 0), row(15, "projects", 4), ["name", "grantor"]);
  row(15, "projects", 4).name = `《${row(15, "projects", 4).name}》`;
  copy(row(16, "projects", 1), row(17, "projects", 5), ["name"]);

  return [
    clash("cons-cross-project", "error", cell(7, "stations", 0, "name"), cell(8, "stations", 0, "name")),
    clash("cons-cross-project", "error", cell(9, "stations", 0, "leader.name"), cell(10, "studios", 0, "leader.name")),
    clash("cons-cross-project", "error", cell(17, "stations", 0, "name"), cell(18, "stations", 0, "name")),
    clash("cons-cross-project", "warning", cell(19, "stations", 0, "name"), cell(20, "stations", 0, "name")),
    clash("cons-cross-project", "warning", cell(21, "stations", 0, "applicant"), cell(22, "studios", 0, "applicant")),
    clash(
      "cons-cross-project",
      "warning",
      ...[2, 3].map((place) => cell(23, "members", place, "name")),
      ...[6, 7].map((place) => cell(24, "members", place, "name")),
    ),
    clash("cons-cross-project", "warning", cell(25, "members", 0, "name"), cell(26, "members", 6, "name")),
    clash("cons-cross-project", "advice", cell(27, "members", 2, "name"), cell(28, "members", 6, "name")),
    clash("cons-cross-project", "warning", cell(14, "projects", 0, "name"), cell(15, "projects", 4, "name")),
    clash("cons-cross-project", "advice", cell(16, "projects", 1, "name"), cell(17, "projects", 5, "name")),
  ];
}

/** Writes one company's name in place of another's, wherever it stands by itself. */
function rename(sheets: Book["sheets"], from: string, to: string): void {
  for (const row of Object.values(sheets).flat()) {
    for (const [key, value] of Object.entries(row)) if (value === from) row[key] = to;
  }
}
