import { createHash } from "node:crypto"
import type { CodLine } from "@san-ocop/kit/http/cod-statements"
import type { CodOwner } from "./types"

/** The name that each line has in whatever file it comes. Lines that say the same are told apart by counting them. */
export function nameCodLines(owner: CodOwner, lines: readonly CodLine[]): string[] {
  const seen = new Map<string, number>()
  return lines.map(({ day, tracking_code, cod, fee, remitted }) => {
    const says = JSON.stringify([owner.id, day, tracking_code, cod, fee, remitted])
    const nth = (seen.get(says) ?? 0) + 1
    seen.set(says, nth)
    return createHash("sha256")
      .update(`${says}#${String(nth)}`)
      .digest("hex")
  })
}
