import { readFileSync } from "node:fs"
import { readArguments } from "./lib/args.mjs"
import { Sentence } from "./lib/say.mjs"
import { catalogueOf, search, withProducers } from "./lib/search/ask.mjs"
import { judge, report } from "./lib/search/judge.mjs"
import { table } from "./lib/search/table.mjs"
import { main } from "./lib/supervisor.mjs"

const DEFAULT_URL = "http://localhost:9000"

function queriesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).queries
  } catch (error) {
    throw new Sentence(`${file} holds no queries: ${error.message}`)
  }
}

/** Judges a running floor's search by a file of queries: `npm run eval:search -- --queries FILE [--url URL] [--json] [--failed]`. */
main(async () => {
  const {
    queries: file,
    url = DEFAULT_URL,
    json,
    failed,
  } = readArguments({
    queries: "text",
    url: "text",
    json: "flag",
    failed: "flag",
  })
  if (!file) throw new Sentence("Name a file of queries: npm run eval:search -- --queries FILE")
  const queries = queriesIn(file)
  const catalogue = await withProducersWhereAsked(url, queries)
  const producers = new Map(catalogue.map(({ handle, producer }) => [handle, producer]))
  const judged = []
  for (const query of queries) {
    const { hits, count } = await search(url, query.q)
    const named = hits.map((hit) => ({ ...hit, producer: producers.get(hit.handle) }))
    judged.push(judge(query, { hits: named, count }, catalogue))
  }
  const result = report(judged)
  if (json) process.stdout.write(`${JSON.stringify({ ...result, judged })}\n`)
  else process.stdout.write(table(result))
  if (failed && !json) {
    for (const { id, q, first, passed, held, violated, none } of judged) {
      const wrong = [held && !passed && "not first", violated && "violated", none && "nothing found"].filter(Boolean)
      if (wrong.length > 0) process.stdout.write(`${id}  ${q}  ->  ${first ?? "-"}  (${wrong.join(", ")})\n`)
    }
  }
  return 0
})

async function withProducersWhereAsked(url, queries) {
  const products = await catalogueOf(url)
  const asked = queries.some((query) => query.must_rank_first.producer)
  return asked ? withProducers(url, products) : products
}
