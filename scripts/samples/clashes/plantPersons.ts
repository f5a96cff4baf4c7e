import type { Row } from "../book";
import { type ClashBooks, clash, copy, type PlantedClash } from "./clashBooks";

/** People whom several units put forward. */
export function plantPersons({ row, cell }: ClashBooks): PlantedClash[] {
  // One person.
  copy(row(1, "goldWorkers", 0), row(2, "goldWorkers", 0));
  // A name and a mobile number with another birth and employer.
  copy(row(3, "goldWorkers", 1), row(4, "goldWorkers", 1), ["name", "phone"]);
  // A master in two pairs.
  const master = Object.keys(row(5, "pairs", 0)).filter((key) => key.startsWith("master."));
  copy(
    row(5, "pairs", 0),
    row(6, "pairs", 0),
    master.filter((key) => key !== "master.photo"),
  );
  for (const key of ["apprentice.employer", "applicant"]) {
    row(6, "pairs", 0)[key] = row(5, "pairs", 0)["master.employer"] ?? null;
  }
  row(6, "pairs", 0)["apprentice.trade"] = row(5, "pairs", 0)["master.trade"] ?? null;
  row(6, "pairs", 0)["apprentice.resume"] = String(row(6, "pairs", 0)["apprentice.resume"]).replace(
    / [^ ]+ 工人$/,
    ` ${row(5, "pairs", 0)["master.employer"]} 工人`,
  );
  // A gold-medal worker of one unit who is an apprentice of another.
  makeApprentice(row(11, "goldWorkers", 0), row(12, "pairs", 1));
  // The same, of one whom two units put forward.
  copy(row(17, "goldWorkers", 0), row(18, "goldWorkers", 0));
  makeApprentice(row(17, "goldWorkers", 0), row(19, "pairs", 0));
  // One whom three units put forward, the third of another employer.
  copy(row(14, "goldWorkers", 0), row(15, "goldWorkers", 0));
  copyToEmployer(row(14, "goldWorkers", 0), row(16, "goldWorkers", 0));
  // One union that reports in both pools, with one person in both.
  copy(row(29, "unitInfo", 0), row(30, "unitInfo", 0), ["reportingUnit"]);
  copy(row(29, "goldWorkers", 0), row(30, "goldWorkers", 0));

  const names = (...indices: number[]) => indices.map((index) => cell(index, "goldWorkers", 0, "name"));
  return [
    clash("cons-cross-person", "error", cell(1, "goldWorkers", 0, "name"), cell(2, "goldWorkers", 0, "name")),
    clash("cons-cross-person", "warning", cell(3, "goldWorkers", 1, "name"), cell(4, "goldWorkers", 1, "name")),
    clash("cons-cross-person", "error", cell(5, "pairs", 0, "master.name"), cell(6, "pairs", 0, "master.name")),
    clash("cons-cross-person", "advice", cell(11, "goldWorkers", 0, "name"), cell(12, "pairs", 1, "apprentice.name")),
    clash("cons-cross-person", "error", ...names(17, 18)),
    clash("cons-cross-person", "advice", ...names(17, 18), cell(19, "pairs", 0, "apprentice.name")),
    clash("cons-cross-person", "error", ...names(14, 15, 16)),
    clash("cons-cross-person", "error", ...names(29, 30)),
  ];
}

/** Makes the one person the other, who keeps his employer; the mobile number goes along. */
function copyToEmployer(from: Row, to: Row): void {
  const before = { ...to };
  copy(from, to);
  copy(before, to, ["employer", "applicant"]);
  to.resume = String(from.resume).replaceAll(String(from.employer), String(before.employer));
}

/** Makes a gold-medal worker the apprentice of a pair. */
function makeApprentice(worker: Row, pair: Row): void {
  const { name = null, sex = null, ethnicity = null, birth = null, employer = null, resume = null } = worker;
  Object.assign(pair, {
    "apprentice.name": name,
    "apprentice.sex": sex,
    "apprentice.ethnicity": ethnicity,
    "apprentice.birth": birth,
    "apprentice.age": ageIn2020(String(birth)),
    "apprentice.employer": employer,
    "master.employer": employer,
    "apprentice.resume": resume,
    applicant: employer,
  });
}

function ageIn2020(birth: string): number {
  return 2020 - Number(birth.slice(0, 4)) - (birth.slice(5) > "09" ? 1 : 0);
}
