import type { ImportProblem } from "@san-ocop/kit/http/recognition"
import type { ImportedLine } from "./imported-line"
import { NameIndex } from "./name-index"
import type { KnownProduct, Truth } from "./truth"

export type Match = { product: KnownProduct | null; candidates: readonly KnownProduct[]; problems: ImportProblem[] }

const MOST_CANDIDATES = 20

const found = (product: KnownProduct): Match => ({ product, candidates: [], problems: [] })
const lost = (column: string, code: string, message: string, candidates: readonly KnownProduct[]): Match => ({
  product: null,
  candidates: candidates.slice(0, MOST_CANDIDATES),
  problems: [{ column, code, message }],
})

function byProducer(products: readonly KnownProduct[]): Map<string, KnownProduct[]> {
  const grouped = new Map<string, KnownProduct[]>()
  for (const product of products) {
    const there = grouped.get(product.producer_id)
    if (there) there.push(product)
    else grouped.set(product.producer_id, [product])
  }
  return grouped
}

/**
 * Finds the product of a line by the names of producer and product, inside the province only: as written first, then without marks.
 * Where that gives none or several, it says so and offers products to choose from; what the officer chose comes first.
 */
export function productFinder(truth: Truth): (line: ImportedLine) => Match {
  const producers = new NameIndex(truth.producers)
  const products = new NameIndex(truth.products)
  const byId = new Map(truth.products.map((product) => [product.id, product]))
  const own = byProducer(truth.products)
  return ({ cells, chosen_product_id }) => {
    const chosen = chosen_product_id ? byId.get(chosen_product_id) : undefined
    if (chosen) return found(chosen)
    if (!cells.producer) return lost("producer", "missing", "Chưa ghi «Chủ thể».", [])
    if (!cells.product) return lost("product", "missing", "Chưa ghi «Sản phẩm».", [])
    const named = products.find(cells.product)
    const makers = producers.find(cells.producer)
    if (makers.length === 0) {
      const words = `Không tìm thấy chủ thể «${cells.producer}» trong tỉnh. Xin sửa tên, hoặc chọn đúng sản phẩm.`
      return lost("producer", "producer_unknown", words, named)
    }
    const theirs = makers.flatMap(({ id }) => own.get(id) ?? [])
    const ids = new Set(makers.map(({ id }) => id))
    const hits = named.filter(({ producer_id }) => ids.has(producer_id))
    const [only] = hits
    if (only && hits.length === 1) return found(only)
    if (hits.length > 1) {
      const words = `Có ${hits.length} sản phẩm tên «${cells.product}» của chủ thể này. Xin chọn đúng sản phẩm.`
      return lost("product", "product_ambiguous", words, hits)
    }
    if (makers.length > 1) {
      const words = `Có ${makers.length} chủ thể tên «${cells.producer}» trong tỉnh, không nơi nào có sản phẩm tên này. Xin chọn đúng sản phẩm.`
      return lost("producer", "producer_ambiguous", words, theirs)
    }
    const words = `Không tìm thấy sản phẩm «${cells.product}» của chủ thể này trên sàn. Xin chọn đúng sản phẩm, hoặc bỏ dòng này.`
    return lost("product", "product_unknown", words, theirs)
  }
}
