/** What is missing in a reviewer's result: a recommended record needs a rank, any other a reason. */
export function reviewMistakes({
  result,
  rank,
  note,
}: {
  readonly result: string;
  readonly rank: string;
  readonly note: string;
}): { readonly rank?: "rankMissing" | "rankWrong"; readonly note?: "noteMissing" } {
  const rankWrong = rank.trim() !== "" && !/^[1-9]\d{0,3}$/.test(rank.trim());
  return {
    ...(rankWrong && { rank: "rankWrong" }),
    ...(result === "同意推荐" && rank.trim() === "" && { rank: "rankMissing" }),
    ...(result !== "" && result !== "同意推荐" && note.trim() === "" && { note: "noteMissing" }),
  };
}
