/** What decides between products that match, one rule after the other. A chosen order is kept strictly; it is only there when one was chosen. */
export const RANKING_RULES = [
  "sort",
  "words",
  "typo",
  "proximity",
  "attribute",
  "exactness",
  "trust:desc",
  "created_at:desc",
] as const
