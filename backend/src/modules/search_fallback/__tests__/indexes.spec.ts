import { FallbackSearchService } from "../service"

describe("what PostgreSQL keeps of products to find them by", () => {
  it("has an index for words and one for filters, and none that no search goes by", async () => {
    const asked: string[] = []
    const execute = (text: string) => {
      asked.push(text)
      return Promise.resolve([])
    }
    const service = new FallbackSearchService({ manager: { execute } }, { language: "simple" })
    await service["createDocumentTable"]("held", { vectors: [] } as never, { execute })
    const indexes = asked.flatMap((text) => /CREATE INDEX IF NOT EXISTS "(\w+)"/.exec(text)?.[1] ?? [])
    expect(indexes).toEqual(["held_fts_idx", "held_indexed_idx"])
  })
})
