import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"

/** One product category for each of the programme's groups; its handle is the group's code. */
export async function ensureCategories(container: MedusaContainer): Promise<void> {
  const handles = PRODUCT_GROUPS.map((group) => group.code)
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: handles }, { select: ["handle"] })
  const missing = PRODUCT_GROUPS.filter((group) => !known.some((category) => category.handle === group.code))
  if (missing.length === 0) return
  const product_categories = missing.map(({ code, name }) => ({
    name,
    handle: code,
    is_active: true,
    is_internal: false,
  }))
  await createProductCategoriesWorkflow(container).run({ input: { product_categories } })
}
