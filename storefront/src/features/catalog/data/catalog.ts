import "server-only"
import type {
  CertificatePage,
  FloorList,
  FloorPage,
  HomePage,
  ProducerPage,
  ProductList,
  ProductPage,
  ProductQuery,
  Sitemap,
  StallPage,
  SuggestionList,
} from "@san-ocop/kit/http/catalog"
import type { RankingCriteria } from "@san-ocop/kit/http/ranking"
import type { NoticeList } from "@san-ocop/kit/http/recognition"
import { cache } from "react"
import { backend, orNull } from "@/shared/medusa/backend"

const byKey = (drawer: string, key: string): string => `/catalog/${drawer}/${encodeURIComponent(key)}`

// `cache` keeps one answer for one request, so that a page and its metadata ask once. Nothing outlives the request.
export const readHome = cache(() => backend.get<HomePage>("/catalog/home"))
export const readFloors = cache(() => backend.get<FloorList>("/catalog/floors"))
export const readFloor = cache((slug: string) => orNull(backend.get<FloorPage>(byKey("floors", slug))))
export const readProduct = cache((handle: string) => orNull(backend.get<ProductPage>(byKey("products", handle))))
export const readProducer = cache((slug: string) => orNull(backend.get<ProducerPage>(byKey("producers", slug))))
export const readStall = cache((slug: string) => orNull(backend.get<StallPage>(byKey("stalls", slug))))
export const readCertificate = cache((number: string) =>
  orNull(backend.get<CertificatePage>(byKey("certificates", number))),
)
export const readNotices = (slug: string, page: number) =>
  orNull(backend.get<NoticeList>(`${byKey("floors", slug)}/notices`, { query: { page } }))
export const readSitemap = () => backend.get<Sitemap>("/catalog/sitemap")

export const readRanking = () => backend.get<RankingCriteria>("/catalog/ranking")

/** One page of products that match. */
export const findProducts = (query: ProductQuery) => backend.get<ProductList>("/catalog/products", { query })
export const suggest = (q: string) =>
  backend.get<SuggestionList>("/catalog/suggest", { query: { q }, timeoutMs: 2_000 })
