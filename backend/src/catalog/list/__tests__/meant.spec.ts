import type { ProductCard, ProductList } from "@san-ocop/kit/http/catalog"
import type { SearchPlan } from "@san-ocop/kit/search/plan"
import { searchWords } from "@san-ocop/kit/search/words"
import { engineSearch } from "../engine-search"
import { meantInstead } from "../meant"
import type { Wanted } from "../wanted"

const NAMES = ["Cá mè hồ Thác Bà", "Cà phê bột", "Đắk Lắk", "Mật ong hoa nhãn"]

const planOf = (text: string) => ({ text, words: searchWords(text), place: null }) as unknown as SearchPlan

jest.mock("../../database", () => ({ readBatch: () => Promise.resolve(NAMES) }))
jest.mock("../knowledge", () => ({ planOf: (text: string) => Promise.resolve(planOf(text)) }))
jest.mock("../engine-search", () => ({ engineSearch: jest.fn() }))

/** What is offered for a query for which only `found` is near, where other words find something if there are so many of them. */
async function offered(q: string, found: Partial<ProductCard> | null, there: number): Promise<string | null> {
  jest
    .mocked(engineSearch)
    .mockImplementation(({ filters }) =>
      Promise.resolve({ count: searchWords(filters.q).length === there ? 1 : 0, near: false } as Awaited<
        ReturnType<typeof engineSearch>
      >),
    )
  const wanted = { filters: { q, page: 1 }, plan: planOf(q) } as unknown as Wanted
  const items = found ? [found as ProductCard] : []
  return meantInstead(wanted, { items, count: items.length, near: true, limited: false } as unknown as ProductList)
}

const COFFEE = {
  name: "Cà phê Đak Yang",
  stall: { name: "HTX Ea Kao" },
  place: { province_name: "Gia Lai" },
} as unknown as Partial<ProductCard>

describe("what is offered in place of words", () => {
  // The words of the index are read after the first search that needs them.
  beforeAll(async () => {
    await offered("ca fe", null, 0)
    await new Promise((read) => setTimeout(read, 20))
  })

  it("is a part of them put right, where nothing was found", async () => {
    expect(await offered("ca fe đak lak", null, 2)).toBe("cá mè")
  })

  it("is no part of them that keeps fewer words than what was found bears", async () => {
    expect(await offered("ca fe đak lak", COFFEE, 2)).toBeNull()
  })

  it("is a part of them where what was found bears no more", async () => {
    const stranger = { name: "Cà pháo", stall: { name: "HTX" }, place: { province_name: "Hà Nội" } }
    expect(await offered("ca fe đak lak", stranger as unknown as Partial<ProductCard>, 2)).toBe("cá mè")
  })

  it("is all of them put right, whatever was found", async () => {
    expect(await offered("ca fe đak lak", COFFEE, 4)).toMatch(/^cá mè đak l/)
  })
})
