import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { catchUpSearch } from "../search/catch-up"

export default async function searchCatchUp(container: MedusaContainer): Promise<void> {
  await catchUpSearch(container)
}

export const config = { name: "search-catch-up", schedule: unlessTested("*/5 * * * *") }
