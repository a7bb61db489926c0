import type { ProductGroupCode } from "./product-groups"
import { findUnless, phrase, type Place } from "./screening/words"

/** Alcohol is sold to nobody younger (Law 44/2019/QH14, Article 5). */
export const ALCOHOL_AGE = 18
/** From this strength on, making and selling spirits needs a licence (Decree 105/2017, amended by Decree 17/2020). */
export const LICENSED_FROM_PERCENT = 5.5

const SPIRITS = ["rượu", "bia", "vodka", "whisky", "rượu vang"].map((text) => phrase(text))
const NO_SPIRITS = ["men rượu", "giấm rượu", "dấm rượu", "bã rượu", "không cồn", "rượu không cồn", "bia không cồn"]
const EXCEPT = [...NO_SPIRITS, "rượu vang không cồn", "bia đá", "chum rượu", "bình rượu", "ly rượu"].map((text) =>
  phrase(text),
)

type Goods = { name: string; group: ProductGroupCode; alcohol_percent?: number | null }

/** Where a name says that the goods are alcohol. */
export const alcoholWords = (name: string): Place[] => findUnless(name, SPIRITS, EXCEPT)

/**
 * What the law asks of goods that hold alcohol: an age gate always, a licence from 5.5% on. A drink that is called rượu or bia is
 * taken for licensed spirits until the seller says how strong it is.
 */
export function alcoholDuties({ name, group, alcohol_percent }: Goods): { age: number | null; needs_licence: boolean } {
  if (alcohol_percent !== undefined && alcohol_percent !== null) {
    return { age: alcohol_percent > 0 ? ALCOHOL_AGE : null, needs_licence: alcohol_percent >= LICENSED_FROM_PERCENT }
  }
  const called = group === "do-uong" && alcoholWords(name).length > 0
  return { age: called ? ALCOHOL_AGE : null, needs_licence: called }
}
