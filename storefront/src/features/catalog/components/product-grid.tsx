import type { ProductCard as ProductFacts } from "@san-ocop/kit/http/catalog"
import { ProductCard } from "./product-card"

/** Two beside each other on a phone, four on a desk. The first pictures are fetched at once. */
export const ProductGrid = ({ products, eager = 0 }: { products: readonly ProductFacts[]; eager?: number }) => (
  <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-4">
    {products.map((product, index) => (
      <li key={product.id}>
        <ProductCard product={product} eager={index < eager} />
      </li>
    ))}
  </ul>
)
