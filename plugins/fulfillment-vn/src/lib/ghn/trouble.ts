import { GhnUnreadable } from "./answers"
import { GhnRefused, GhnSilent } from "./client"

/** `refused`: GHN said no, in its own words. `no_answer`: none that can be read, so that what became of the call is not known. */
type GhnTrouble = { kind: "refused" | "no_answer"; words: string }

/** What went wrong between GHN and us; null for any other fault. */
export function ghnTrouble(error: unknown): GhnTrouble | null {
  if (error instanceof GhnRefused) return { kind: "refused", words: error.message }
  if (error instanceof GhnSilent || error instanceof GhnUnreadable) return { kind: "no_answer", words: error.message }
  return null
}
