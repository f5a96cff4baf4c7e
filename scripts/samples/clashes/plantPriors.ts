import type { Row } from "../book";
import { type ClashBooks, clash, type PlantedClash } from "./clashBooks";

/** Nominees who stand in the list of former honours, which is filled here. */
export function plantPriors({ row, cell }: ClashBooks, prior: Row[]): PlantedClash[] {
  // Named before.
  const named = row(13, "goldWorkers", 2);
  prior.push({
    category: "金牌工人",
    edition: "2018年",
    role: "本人",
    name: named.name ?? null,
    birth: named.birth ?? null,
    employer: named.employer ?? null,
  });

  // A station founded before, whose name the list puts in marks.
  const station = row(11, "stations", 0);
  prior.push({
    category: "技师工作站",
    edition: "第三届",
    role: "负责人",
    teamName: `“${station["leader.name"]}”技师工作站`,
    employer: station.hostUnit ?? null,
  });
  return [
    clash("prior-same-title", "error", cell(13, "goldWorkers", 2, "name")),
    clash("prior-same-title", "error", cell(11, "stations", 0, "name")),
  ];
}
