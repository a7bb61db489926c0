import type { CaseFile } from "./casework"

export type AppealState = "opened" | "granted" | "dismissed" | "withdrawn"
export type AppealAgainst = "rejected" | "taken_down"

/** An appeal as its seller sees it, the newest of a listing. */
export type SellerAppeal = {
  id: string
  against: AppealAgainst
  state: AppealState
  words: string
  opened_at: string
  answer: string | null
  decided_at: string | null
  files: CaseFile[]
}
