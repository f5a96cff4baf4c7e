/**
 * How shares are given in percent beside a bound: to one decimal, so that 12.5 % does not pass for 13 %, and to more where
 * one would look like the bound that it misses: 49.95 % of a list is no 50 %.
 */
export function percentBeside(bound: number, ...shares: readonly number[]): (share: number) => number {
  const isTold = (decimals: number) =>
    shares.every((share) => share === bound || toPercent(share, decimals) !== toPercent(bound, decimals));
  const decimals = [1, 2, 3, 4, 5].find(isTold) ?? 6;
  return (share) => toPercent(share, decimals);
}

function toPercent(share: number, decimals: number): number {
  return Number((share * 100).toFixed(decimals));
}
