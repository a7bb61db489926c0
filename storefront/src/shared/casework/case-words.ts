import type { CaseState } from "@san-ocop/kit/http/casework"
import { translator } from "@/shared/i18n/translator"
import type { StateTone } from "@/shared/ui/state-tag"

/** How a case's state looks: what waits stands out, what is over is quiet. */
export const CASE_TONE: Readonly<Record<CaseState, StateTone>> = {
  received: "waiting",
  upheld: "good",
  dismissed: "plain",
  opened: "waiting",
  answered: "waiting",
  resolved: "good",
  escalated: "waiting",
  decided: "plain",
  done: "good",
  announced: "waiting",
  in_force: "stopped",
  lifted: "plain",
  filed: "waiting",
  overturned: "good",
}

/** Choices of a form, in the order of their words. */
export const optionsOf = <T extends string>(words: Readonly<Record<T, string>>): { value: string; label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label: label as string }))

/** The words on the button of a form about a case. */
export const formWords = (submit: string) => ({
  submit,
  pending: translator("casework")("desk.pending"),
  offline: translator("common")("problem.unreachable"),
})
