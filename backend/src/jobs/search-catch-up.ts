import type { MedusaContainer } from "@medusajs/framework/types"
import { catchUpSearch } from "../search/catch-up"

export default async function searchCatchUp(container: MedusaContainer): Promise<void> {
  await catchUpSearch(container)
}

export const config = { name: "search-catch-up", schedule: "*/5 * * * *" }
