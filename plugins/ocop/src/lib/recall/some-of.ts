/**
 * "A, B và 38 lô khác": so many names as a letter has room for, and how many more there are. A recall that followed its goods may have
 * thousands of lots, and every buyer's letter names them.
 * @param what in Vietnamese, what the names are of
 */
export function someOf(names: readonly string[], most: number, what: string): string {
  const shown = names.slice(0, most).join(", ")
  return names.length > most ? `${shown} và ${String(names.length - most)} ${what} khác` : shown
}
