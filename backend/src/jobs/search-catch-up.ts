import type { MedusaContainer } from "@medusajs/framework/types"
import { isTestServer } from "@san-ocop/floor/lib/is-test-server"
import { catchUpSearch } from "../search/catch-up"

export default async function searchCatchUp(container: MedusaContainer): Promise<void> {
  await catchUpSearch(container)
}

// Suites run it themselves: one that is under way has looked before what they change, or by a clock that they moved.
export const config = { name: "search-catch-up", schedule: isTestServer() ? "0 0 1 1 *" : "*/5 * * * *" }
