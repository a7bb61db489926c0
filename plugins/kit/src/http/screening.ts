export type ScreeningRule =
  | "medicine"
  | "healing_claim"
  | "wild_species"
  | "medicine_words"
  | "alcohol"
  | "stars_mismatch"
  | "certificate_mismatch"
  | "price_outlier"
  | "picture_reused"

/** "refuse": it may not be sent to the department; "flag": an officer looks at it closely. */
export type ScreeningSeverity = "flag" | "refuse"
/** The fields of a listing in which rules look for words. */
export type ScreenedField = "name" | "description" | "ingredients" | "storage_note"

/** Something that a rule found, with all that a person needs to judge it. */
export type Finding = {
  rule: ScreeningRule
  severity: ScreeningSeverity
  /** 1: look, 2: look closely, 3: first of all. */
  risk: 1 | 2 | 3
  why: string
  source: string
  /** The words found, with their place in the field's text in JavaScript string units. */
  places: { field: ScreenedField; start: number; end: number; words: string }[]
  /** What was compared, in words, where no words were found: a usual price, another stall's picture. */
  detail: string | null
  /** Addresses of the pictures that are meant. */
  pictures: string[]
}

/** What the rules of one version found in one revision. `risk` is that of the worst finding, 0 when there is none. */
export type Screening = { version: string; risk: 0 | 1 | 2 | 3; findings: Finding[] }
