import { Pool } from "pg"
import { certificatePage } from "../pages/certificate-page"
import { floorPage } from "../pages/floor-page"
import { homePage } from "../pages/home-page"
import { noticesPage } from "../pages/notices-page"
import { producerPage } from "../pages/producer-page"
import { productFeed } from "../pages/product-feed"
import { productPage } from "../pages/product-page"
import { stallPage } from "../pages/stall-page"

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
  ["a floor's feed of all its products", () => productFeed("thanh-hoa")],
])("%s is one statement, badges and all", async (_page, read) => {
  await read()
  expect(query).toHaveBeenCalledTimes(1)
})
