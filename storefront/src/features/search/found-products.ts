import type { ProductList, ProductQuery } from "@san-ocop/kit/http/catalog"
import { findProducts } from "@/features/catalog/data/catalog"
import { BackendProblem } from "@/shared/medusa/errors"

/** The field that the backend refused, where it is one of the query's. */
function refusedIn(query: ProductQuery, error: unknown): keyof ProductQuery | undefined {
  if (!(error instanceof BackendProblem) || error.status !== 400) return undefined
  const { field } = error.problem
  return (Object.keys(query) as (keyof ProductQuery)[]).find((name) => name === field && query[name] !== undefined)
}

/**
 * The products of a search address, and the query that they answer: what the backend does not know (a province without a floor, a page
 * beyond the last) is left out, so that a mangled link still shows products.
 */
export async function foundProducts(query: ProductQuery): Promise<{ query: ProductQuery; list: ProductList }> {
  try {
    return { query, list: await findProducts(query) }
  } catch (error) {
    const refused = refusedIn(query, error)
    if (!refused) throw error
    return foundProducts({ ...query, [refused]: undefined })
  }
}
