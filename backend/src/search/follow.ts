import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { ISearchModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { inBatches, inTurns } from "../catalog/list/in-batches"
import { bringUp, ProductsRefused } from "./bring-up"

// A word may touch thousands of products, and so may a paper: a price that is set meanwhile is searchable within seconds all the same.
const AT_ONCE = 500

const productIndexes = (): string[] =>
  MedusaModule.getSearchIndexes().flatMap(({ name, entity }) => (entity === "product" ? [name] : []))

/**
 * Brings every index of products up to date: each engine at its own pace, so that one which is away keeps no other waiting, and many
 * changes in one write. @throws MedusaError when an engine did not take all; the catch-up mends that
 */
export function follower(search: ISearchModuleService): (productIds: string[]) => Promise<void> {
  const followers = productIndexes().map((index) =>
    inTurns(
      inBatches<string>((ids) => bringUp(search, index, ids)),
      { most: AT_ONCE, isTheirs: (failure) => failure instanceof ProductsRefused },
    ),
  )
  return async (productIds) => {
    const outcomes = await Promise.allSettled(followers.map((follow) => follow(productIds)))
    const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason)] : []))
    if (failures.length > 0)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `changed products not indexed: ${failures.join("; ")}`)
  }
}
