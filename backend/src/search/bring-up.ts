import type { ISearchModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { inParts } from "../catalog/list/in-parts"
import { behindEvent } from "./upkeep"

/** An engine pays for each write, not for its size; a read of more documents than this would take too long. */
const MOST = 500
const TOLD = 5

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Some products cannot be held, and all others are. */
export class ProductsRefused extends MedusaError {
  constructor(message: string) {
    super(MedusaError.Types.UNEXPECTED_STATE, message)
  }
}

/**
 * Brings these products up to date in one index, some hundreds at a time, and waits until the engine has them.
 * @throws what the engine answered, where it is away; ProductsRefused that names the products that it cannot take, once it has all others
 */
export async function bringUp(
  search: ISearchModuleService,
  index: string,
  productIds: readonly string[],
): Promise<void> {
  const write = async (ids: string[]) => void (await search.ingest({ name: behindEvent(index), data: { ids } }))
  const answers = () =>
    search.search({ entity: index, fields: ["id"], pagination: { take: 1 } }).then(
      () => true,
      () => false,
    )
  const refused = await inParts(productIds, write, { most: MOST, isTheirs: answers })
  const [first] = refused
  if (!first) return
  const some = [...refused.keys()].slice(0, TOLD).join(", ")
  throw new ProductsRefused(
    `search index ${index} cannot hold ${refused.size} products: ${some} (${wordsOf(first[1])})`,
  )
}
