import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Projection } from "./load-projections"

type Unit = { id: string; value: string }

async function write(container: MedusaContainer, units: Unit[]): Promise<void> {
  const products = container.resolve(Modules.PRODUCT)
  for (const { id, value } of units) await products.updateProductOptionValues(id, { value })
}

/** Renames what one price buys on products whose listing says it differently now. */
export const renameUnitsStep = createStep(
  "rename-units",
  async (projections: Projection[], { container }) => {
    const renamed = projections.flatMap(({ outdated_unit: was, unit }) =>
      was ? [{ was, is: { ...was, value: unit } }] : [],
    )
    await write(
      container,
      renamed.map(({ is }) => is),
    )
    return new StepResponse(
      renamed.length,
      renamed.map(({ was }) => was),
    )
  },
  async (units, { container }) => {
    if (units?.length) await write(container, units)
  },
)
