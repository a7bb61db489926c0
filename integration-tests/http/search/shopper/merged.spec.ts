import { readFileSync } from "node:fs"
import { engine } from "../../../support/search-engine"
import { describeWith } from "../../../support/server"

/** How many bytes the engine has read out of files so far; what it finds in its indexes is in its memory. */
function bytesRead(): number {
  const counters = readFileSync(`/proc/${process.env.MEILISEARCH_PID}/io`, "utf8")
  return Number(/^rchar: (\d+)/m.exec(counters)?.[1])
}

async function bytesReadForMerging(): Promise<number> {
  const before = bytesRead()
  await engine("POST", "/multi-search", { federation: { limit: 0 }, queries: [] })
  return bytesRead() - before
}

describeWith("MEILISEARCH_HOST")("a question whose answers the engine merges", () => {
  it("has it read nothing of authorities that the machine trusts, some hundred kilobytes each time", async () => {
    const read: number[] = []
    // Other suites may have it write meanwhile.
    for (let ask = 0; ask < 5; ask++) read.push(await bytesReadForMerging())
    expect(Math.min(...read)).toBeLessThan(50_000)
  })
})
