/** Points from which on a star is given (Decision 148/QD-TTg of 2023, of 100). */
const BANDS = [
  [5, 90],
  [4, 70],
  [3, 50],
  [2, 30],
] as const

/** The stars that `points` of 100 earn; one star below 30. */
export const starsByScore = (points: number): 1 | 2 | 3 | 4 | 5 => BANDS.find(([, from]) => points >= from)?.[0] ?? 1

/** Most points of the parts A, B and C in any of the criteria sets: 35/25/40 until 2023, 40/25/35 since. */
export const PART_MAXIMA = { a: 40, b: 25, c: 40 } as const

/** Months for which a recognition holds. */
export const TERM_MONTHS = 36
