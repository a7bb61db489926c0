import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUpSearch } from "../search/catch-up"

// At its first turn Medusa may not have begun to build what it builds when it starts.
const TURN = 2
let turns = 0

/**
 * A server that has just started does not wait for its turn among the five minutes: its engine may have come up empty, and Medusa fills
 * such an index without its settings. Once a process, one to two minutes after the start.
 */
export default async function searchFirstCatchUp(container: MedusaContainer): Promise<void> {
  turns += 1
  if (turns === TURN) await catchUpSearch(container)
}

export const config = { name: "search-first-catch-up", schedule: "* * * * *" }
