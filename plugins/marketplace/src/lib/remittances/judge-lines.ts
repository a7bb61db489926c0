import type { CodLine, CodOutcome } from "@san-ocop/kit/http/cod-statements"
import { judgeLine, meantParcel, settledSum } from "./judge-line"
import type { Parcel } from "./types"

export type LineVerdict = { line: CodLine; key: string; outcome: CodOutcome; parcel: Parcel | null; held: number }

/**
 * What each line of a statement does when they are taken in one after the other: the next line about a parcel finds it as this one leaves it.
 * `keys` names the lines, `known` those that were taken in before.
 */
export function judgeLines(
  lines: readonly CodLine[],
  keys: readonly string[],
  { parcels, known }: { parcels: readonly Parcel[]; known: ReadonlySet<string> },
): LineVerdict[] {
  const byCode = new Map<string, Parcel[]>()
  for (const parcel of parcels) byCode.set(parcel.tracking_key, [...(byCode.get(parcel.tracking_key) ?? []), parcel])
  return lines.map((line, index) => {
    const key = keys[index] ?? ""
    const all = byCode.get(line.tracking_code) ?? []
    const parcel = meantParcel(all)
    const held = parcel?.held ?? 0
    if (known.has(key)) return { line, key, outcome: "known" as const, parcel, held }
    const outcome = judgeLine(line, parcel)
    if (outcome === "settles") {
      byCode.set(
        line.tracking_code,
        all.map((one) => (one === parcel ? { ...one, held: 0, ticked: 0 } : one)),
      )
    }
    return { line, key, outcome, parcel, held: parcel && outcome === "settles" ? settledSum(parcel) : held }
  })
}

/** As the dry run and the taking in answer. */
export const toJudged = ({ line, outcome, parcel, held }: LineVerdict) => ({
  ...line,
  outcome,
  order_code: parcel?.code ?? null,
  held,
})
