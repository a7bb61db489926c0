import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import recorded from "../queries/recorded.json"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { backendUrl, describeWith } from "../../../support/server"

type Scores = { pass_at_1: number; ndcg_at_10: number; zero_results: number; violations: number }

const root = join(__dirname, "..", "..", "..", "..")

async function evaluate(name: string): Promise<Scores> {
  const queries = join(root, "integration-tests", "http", "search", "queries", `${name}.json`)
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "scripts", "eval-search.mjs"), "--queries", queries, "--url", backendUrl(), "--json"],
    { maxBuffer: 2 ** 24 },
  )
  return (JSON.parse(stdout) as { overall: Scores }).overall
}

// The recorded scores are just under what the search reached: one query less that is answered right is seen here.
describeWith("MEILISEARCH_HOST")("how well search answers", () => {
  // Until its index is filled PostgreSQL answers or there is nothing yet, which is judged by suites of its own.
  beforeAll(async () => {
    await eventually(
      () => ask<ProductList>("GET", "/catalog/products?stars=5"),
      ({ body }) => !body.limited && body.count > 0,
    )
  }, 60_000)

  it.each(["examples", "catalogue"] as const)(
    "is no worse than recorded for the queries of %s",
    async (name) => {
      const { pass_at_1, ndcg_at_10, zero_results, violations } = await evaluate(name)
      const was = recorded[name]
      expect(pass_at_1).toBeGreaterThanOrEqual(was.pass_at_1)
      expect(ndcg_at_10).toBeGreaterThanOrEqual(was.ndcg_at_10)
      expect(zero_results).toBeLessThanOrEqual(was.zero_results)
      expect(violations).toBeLessThanOrEqual(was.violations)
    },
    120_000,
  )
})
