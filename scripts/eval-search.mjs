import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { Sentence } from "./lib/say.mjs"
import { catalogueOf, search, withProducers } from "./lib/search/ask.mjs"
import { judge, report } from "./lib/search/judge.mjs"
import { leaveOneTagOut } from "./lib/search/left-out.mjs"
import { leftOutTable, table } from "./lib/search/table.mjs"
import { main } from "./lib/supervisor.mjs"

const DEFAULT_URL = "http://localhost:9000"

function queriesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).queries
  } catch (error) {
    throw new Sentence(`${file} holds no queries: ${error.message}`)
  }
}

function resultsIn(file) {
  try {
    const judged = JSON.parse(readFileSync(file, "utf8"))?.judged
    if (Array.isArray(judged)) return judged
  } catch (error) {
    throw new Sentence(`${file} holds no results of eval:search --json: ${error.message}`)
  }
  throw new Sentence(`${file} holds no results of eval:search --json: there is no list of queries that were judged.`)
}

/** Results that `--json` wrote, each with the name of its file, as they were given: [[name, judged]]. */
function runsIn(files) {
  const runs = files.split(",").map((file) => [basename(file, ".json"), resultsIn(file)])
  const names = runs.map(([name]) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Sentence(`Two files are called ${twice}: each needs a name of its own.`)
  const [[, first], ...others] = runs
  const ids = (judged) => judged.map(({ id }) => id).join()
  const other = others.find(([, judged]) => ids(judged) !== ids(first))
  if (other) throw new Sentence(`${other[0]} holds results of other queries than the first.`)
  return runs
}

/**
 * Judges a running floor's search by a file of queries: `npm run eval:search -- --queries FILE [--url URL] [--json] [--failed]`. Or compares what it
 * wrote under different settings, the present ones first, each tag left out in turn: `npm run eval:search -- --leave-out A.json,B.json`.
 */
main(async () => {
  const {
    queries: file,
    url = DEFAULT_URL,
    json,
    failed,
    "leave-out": results,
  } = readArguments({
    ...{ queries: "text", url: "text", json: "flag", failed: "flag", "leave-out": "text" },
  })
  if (results) {
    const compared = leaveOneTagOut(runsIn(results))
    process.stdout.write(json ? `${JSON.stringify(compared)}\n` : leftOutTable(compared))
    return 0
  }
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
