import type { VerificationMove } from "@san-ocop/kit/http/verification-desk"

export type DossierMove = Exclude<
  VerificationMove,
  | "decide_proofs"
  | "waive"
  | "issue_link"
  | "fill_in"
  | "decide_bank_change"
  | "confirm_correction"
  | "refuse_correction"
>

type Decided = {
  route: string
  /** The word on the page afterwards. */
  done: string
  /** On to the next dossier that waits; else the same one stays open. */
  goesOn: boolean
}

/** What each decision asks of the backend, and where it leads. */
export const MOVES: Readonly<Record<DossierMove, Decided>> = {
  start: { route: "start", done: "started", goesOn: false },
  request_information: { route: "request-information", done: "requested", goesOn: true },
  verify: { route: "verify", done: "verified", goesOn: true },
  reject: { route: "reject", done: "rejected", goesOn: true },
  suspend: { route: "suspend", done: "suspended", goesOn: false },
  reinstate: { route: "reinstate", done: "reinstated", goesOn: false },
  close: { route: "close", done: "closed", goesOn: false },
  decide_appeal: { route: "decide-appeal", done: "appeal_decided", goesOn: true },
}

export const DONE = [
  "started",
  "verified",
  "requested",
  "rejected",
  "suspended",
  "reinstated",
  "closed",
  "appeal_decided",
  "accepted",
  "refused",
  "revoked",
  "waived",
  "saved",
  "submitted",
  "bank_confirmed",
  "bank_refused",
  "correction_confirmed",
  "correction_refused",
  "correctionAsked",
] as const

export const moveOf = (text: string): DossierMove | undefined =>
  (Object.keys(MOVES) as DossierMove[]).find((move) => move === text)

export const goesOn = (done: string): boolean => Object.values(MOVES).some((move) => move.done === done && move.goesOn)
