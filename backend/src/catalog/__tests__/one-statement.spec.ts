import { day } from "@san-ocop/kit/day"
import type { ProductCard } from "@san-ocop/kit/http/catalog"
import { Pool } from "pg"
import { liveCards, lostBadges } from "../list/live-cards"
import { certificatePage } from "../pages/certificate-page"
import { floorPage } from "../pages/floor-page"
import { homePage } from "../pages/home-page"
import { noticesPage } from "../pages/notices-page"
import { producerPage } from "../pages/producer-page"
import { productFeed } from "../pages/product-feed"
import { productPage } from "../pages/product-page"
import { stallPage } from "../pages/stall-page"
import { readItemPage } from "../pages/trace-page"

const query = jest.spyOn(Pool.prototype, "query").mockImplementation(() => Promise.resolve({ rows: [] }))

beforeEach(() => query.mockClear())
afterAll(() => {
  query.mockRestore()
})

it.each<[string, () => Promise<unknown>]>([
  ["a product", () => productPage("mat-ong")],
  ["a stall with up to 96 products", () => stallPage("htx")],
  ["a producer with all that he makes", () => producerPage("htx")],
  ["the home page with its shelves", () => homePage()],
  ["a floor", () => floorPage("thanh-hoa")],
  ["a certificate with its notices", () => certificatePage("MAU-1")],
  ["the notices of a province", () => noticesPage("thanh-hoa", 1)],
  ["what may not be late on a page of a list", () => liveCards([{ id: "prod_1" } as ProductCard], day("2026-11-22"))],
  ["which badges were lost of late", () => lostBadges(day("2026-11-22"))],
  ["a labelled item with its scans and its lot", () => readItemPage({ id: "lot_1", code: "LO-1" }, 7)],
  ["a floor's feed of all its products", () => productFeed("thanh-hoa")],
])("%s is one statement, badges and all", async (_page, read) => {
  await read()
  expect(query).toHaveBeenCalledTimes(1)
})
