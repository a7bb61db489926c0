import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { measureAtOnce } from "./lib/bench/at-once.mjs"
import { measureCheckout } from "./lib/bench/checkout.mjs"
import { judgeLedger, measureLedger, showLedger } from "./lib/bench/ledger.mjs"
import { measureModeration } from "./lib/bench/moderation.mjs"
import { measurePages } from "./lib/bench/pages.mjs"
import { measureReads } from "./lib/bench/reads.mjs"
import { judgeProgramme, measureProgramme } from "./lib/bench/programme.mjs"
import { judgeRecall, measureRecall, showRecall } from "./lib/bench/recall.mjs"
import { judgeScans, measureScans, showScans } from "./lib/bench/scans.mjs"
import { judgeSearch, measureSearch, MEASURES, showSearch } from "./lib/bench/search.mjs"
import {
  judge,
  judgeCheckouts,
  readHead,
  showAtOnce,
  showCheckout,
  showJudgement,
  showModeration,
  showRead,
  showTimes,
} from "./lib/bench/report.mjs"
import { benchEnvironment, benchSearch, startSized, startStock } from "./lib/bench/stacks.mjs"
import { APPLICATIONS, BACKEND_ALONE, PLUGINS, turbo } from "./lib/builds.mjs"
import { storefrontEnvironment } from "./lib/environment.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { ROOT } from "./lib/paths.mjs"
import { freePort } from "./lib/ports.mjs"
import { startPostgres } from "./lib/postgres.mjs"
import { prepareDatabase } from "./lib/preparation.mjs"
import { elapsed, say, Sentence, step } from "./lib/say.mjs"
import { startStorefront } from "./lib/storefront.mjs"
import { main } from "./lib/supervisor.mjs"
import { throwAwayPlace } from "./lib/tests/place.mjs"

const SIZES = [2000, 20_000]
const SEEDED = "bench"
const PARTS = ["shop", "checkout", "search", "programme", "scans", "recall", "ledger"]
const SEARCHED = "20000"
/** For so long nothing else may claim the server while checkouts are measured. */
const CHECKOUTS_MS = 60_000

/** "20000" or "20000,200000" as numbers. */
function sizesIn(text) {
  if (!/^\d+(,\d+)*$/.test(text))
    throw new Sentence(`--products needs a whole number, or some with commas, not "${text}".`)
  return text.split(",").map(Number)
}

/** "synonym,rebuild" as what to measure of search: everything where nothing is said. */
function measuresIn(text = MEASURES.join(",")) {
  const wanted = text.split(",")
  const unknown = wanted.find((one) => !MEASURES.includes(one))
  if (unknown !== undefined)
    throw new Sentence(`Search has no measure "${unknown}". There are: ${MEASURES.join(", ")}.`)
  return wanted
}

/** Speed of our reads and checkout beside stock Medusa and Meilisearch, of a department's work, of scans, recalls and the books, all in one run. */
main(async () => {
  const {
    out,
    quick,
    only,
    products: chosen = SEARCHED,
    measures,
  } = readArguments({
    ...{ out: "text", quick: "flag", only: "text", products: "text", measures: "text" },
  })
  if (only && !PARTS.includes(only)) throw new Sentence(`There is no part "${only}". There are: ${PARTS.join(", ")}.`)
  const searched = sizesIn(chosen)
  const measuredOfSearch = measuresIn(measures)
  const wanted = (part) => !only || only === part
  demandNode()
  await installDependencies()
  const dir = throwAwayPlace()
  const results = join(ROOT, "bench-results")
  mkdirSync(results, { recursive: true })
  const log = (name) => join(results, "logs", `${name}.log`)

  await step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))
  const built = wanted("shop") ? APPLICATIONS : BACKEND_ALONE // the storefront is for the pages of a shop alone
  await step("Applications built", () => turbo("build", built, { log: log("build") }))
  const postgres = await startPostgres({
    dir: join(dir, "postgres"),
    port: await freePort(),
    database: SEEDED,
    log: log("postgres"),
  })
  const search = await benchSearch(dir, log("meilisearch"))
  const seeding = performance.now()
  const env = benchEnvironment({ databaseUrl: postgres.url, meilisearch: search, port: 9000 })
  const setup = await prepareDatabase({ dir, fresh: true, env: { ...env, LOG_LEVEL: "info" }, log: log("prepare") })
  const times = { seed_ms: Math.round(performance.now() - seeding) }
  await search.end()

  const measured = {
    reads: {},
    checkout: {},
    at_once: {},
    moderation: {},
    pages: {},
    search: {},
    programme: {},
    scans: {},
    recall: {},
    ledger: {},
    judgement: [],
    times,
  }
  const file = out ?? join(results, `${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}.json`)
  const conclude = (judged) => {
    measured.judgement.push(...judged)
    writeFileSync(file, JSON.stringify(measured, null, 2)) // after each part: a later one may fail
  }
  const checkouts = async (stack) => {
    const stock = await startStock({ postgres, seeded: SEEDED, log })
    await stack.atRest(CHECKOUTS_MS)
    const both = { ...stack, stock: stock.backend, stockDatabaseUrl: stock.databaseUrl, setup }
    measured.checkout = await measureCheckout(both, showCheckout)
    await stack.atRest(CHECKOUTS_MS)
    measured.at_once = await measureAtOnce(both)
    showAtOnce(measured.at_once)
    await stock.end()
  }
  for (const products of !wanted("shop") ? [] : quick ? SIZES.slice(0, 1) : SIZES) {
    const stack = await startSized({ postgres, seeded: SEEDED, products, dir, log })
    times[`start_${products}_ms`] = stack.milliseconds
    readHead()
    measured.reads[products] = await measureReads({ ...stack, setup }, showRead)
    if (products === SIZES[0]) {
      await checkouts(stack)
      if (wanted("programme")) {
        await stack.atRest(CHECKOUTS_MS)
        measured.moderation = await measureModeration(stack)
        showModeration(measured.moderation)
      }
      const port = await freePort()
      const siteUrl = `http://127.0.0.1:${port}`
      const shop = storefrontEnvironment({
        backendUrl: stack.backend,
        siteUrl,
        key: setup.publishable_key,
      })
      const storefront = await startStorefront({ port, env: shop, log: log("storefront") })
      measured.pages = await measurePages({ ...stack, siteUrl, setup })
      await storefront.end()
    }
    await stack.end()
  }
  if (wanted("shop")) conclude(judge(measured))
  if (only === "checkout") {
    const stack = await startSized({ postgres, seeded: SEEDED, products: SIZES[0], dir, log })
    await checkouts(stack)
    await stack.end()
    conclude(judgeCheckouts(measured))
  }
  for (const products of wanted("search") ? searched : []) {
    const numbers = (measured.search[products] = {})
    const stack = await startSized({ postgres, seeded: SEEDED, products, dir, log })
    say(`\nsearch over ${products} products`)
    await measureSearch(stack, measuredOfSearch, (name, value) => {
      numbers[name] = value
      showSearch(name, value)
      conclude([]) // a run over a large catalogue may be cut off
    })
    await stack.end()
    conclude(judgeSearch(products, numbers))
  }
  if (wanted("programme")) {
    measured.programme = await measureProgramme({ postgres, seeded: SEEDED, log })
    conclude(judgeProgramme(measured.programme))
  }
  if (wanted("scans")) {
    measured.scans = await measureScans({ postgres, seeded: SEEDED, log })
    showScans(measured.scans)
    conclude(judgeScans(measured.scans))
  }
  if (wanted("recall")) {
    measured.recall = await measureRecall({ postgres, seeded: SEEDED, log })
    showRecall(measured.recall)
    conclude(judgeRecall(measured.recall))
  }
  if (wanted("ledger")) {
    measured.ledger = await measureLedger({ postgres, seeded: SEEDED })
    showLedger(measured.ledger)
    conclude(judgeLedger(measured.ledger))
  }
  showTimes(times)
  showJudgement(measured.judgement)
  say(`\nWritten to ${file} · ${elapsed()}`)
})
