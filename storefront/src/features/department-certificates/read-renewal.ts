import { isDay } from "@san-ocop/kit/day"
import type { RenewCertificate } from "@san-ocop/kit/http/recognition"
import { textField } from "@/shared/forms/form-state"
import words from "@messages/recognition.json"
import { LEVELS } from "./certificate-filter"

const PARTS = ["score_a", "score_b", "score_c"] as const

/** "38,5" as a number; undefined when left empty; null when it is none. */
const points = (text: string): number | null | undefined => {
  if (text === "") return undefined
  return /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : null
}

type Read = { renewal: RenewCertificate | null; errors: Record<string, string> }

/** What the renewal form says, or a sentence at each field that cannot be read. The facts themselves are judged by the backend. */
export function readRenewal(form: FormData): Read {
  const errors: Record<string, string> = {}
  const stars = ([3, 4, 5] as const).find((one) => String(one) === textField(form, "stars"))
  const level = LEVELS.find((one) => one === textField(form, "issuer_level"))
  const decidedOn = textField(form, "decided_on")
  const until = textField(form, "valid_until")
  const number = textField(form, "number")
  const scores = PARTS.map((part) => [part, points(textField(form, part))] as const)
  if (!stars) errors["stars"] = words.decide.starsMissing
  if (!level) errors["issuer_level"] = words.decide.levelMissing
  if (!isDay(decidedOn)) errors["decided_on"] = words.decide.dayMissing
  if (until && !isDay(until)) errors["valid_until"] = words.decide.dayMissing
  for (const [part, value] of scores) if (value === null) errors[part] = words.decide.scoreWrong
  if (Object.keys(errors).length > 0 || !stars || !level || !isDay(decidedOn)) return { renewal: null, errors }
  const given = Object.fromEntries(scores.filter(([, value]) => typeof value === "number"))
  return {
    errors,
    renewal: {
      stars,
      decision_number: textField(form, "decision_number"),
      decided_on: decidedOn,
      issuer_level: level,
      issuer_name: textField(form, "issuer_name"),
      ...(isDay(until) && { valid_until: until }),
      ...(number && { number }),
      ...given,
    },
  }
}
