import "server-only"
import type { ProductRecalls, PublicRecall } from "@san-ocop/kit/http/public-recall"
import { cache } from "react"
import { backend, orNull } from "@/shared/medusa/backend"

export const readRecalls = () => backend.get<PublicRecall[]>("/catalog/recalls")
export const readRecall = cache((code: string) =>
  orNull(backend.get<PublicRecall>(`/catalog/recalls/${encodeURIComponent(code)}`)),
)
/** Null for goods that were never on sale. */
export const readProductRecalls = cache((handle: string) =>
  orNull(backend.get<ProductRecalls>(`/catalog/products/${encodeURIComponent(handle)}/recalls`)),
)
