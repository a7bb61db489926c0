import { readFileSync, statSync } from "node:fs"
import { BUILT_BACKEND } from "../builds.mjs"
import { startBackend } from "../medusa.mjs"
import { freePort } from "../ports.mjs"
import { copyDatabase, withClient } from "../postgres.mjs"
import { say, step } from "../say.mjs"
import { until } from "../supervisor.mjs"
import { multiplyProducts } from "./multiply.mjs"
import { measureImport } from "./programme-import.mjs"
import { AUDIT_ENTRIES, fillDepartment, ORDERS, WAITING } from "./programme-rows.mjs"
import { benchEnvironment } from "./stacks.mjs"

// Not every sample product has a producer, and only those that have one can be certified.
const PRODUCTS = 26_000
const DATABASE = "bench_programme"
const PASSWORD = "ocop-demo-2026"
const REQUESTS = 200
const REPORTS = 15
const DAYS_AGO = 200

/** The header by which the sample officer of a department is known. */
export async function logIn(backend, agency, slug) {
  const response = await fetch(`${backend}/auth/officer/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: `${agency}.${slug}@san-ocop.example`, password: PASSWORD }),
  })
  const { token } = await response.json()
  if (!token) throw new Error(`the sample officer of ${slug} could not log in: ${response.status}`)
  return { authorization: `Bearer ${token}` }
}

/** p50 and p95 in ms of the same read, one after the other: what the server takes, with nobody else asking. */
export async function timed(url, headers, times) {
  const taken = []
  for (let turn = 0; turn <= times; turn++) {
    const from = performance.now()
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    if (turn > 0) taken.push(performance.now() - from) // the first one warms up
  }
  taken.sort((a, b) => a - b)
  const at = (share) => Math.round(taken[Math.min(taken.length - 1, Math.floor(taken.length * share))])
  return { p50: at(0.5), p95: at(0.95) }
}

const LARGEST_STALL = `select s.slug from seller s join listing l on l.seller_id = s.id and l.state = 'approved'
  group by s.slug order by count(*) desc, s.slug limit 1`

/** How many statements of one page of products, that of the largest stall, read certificates, from the server's own log. */
async function badgeQueries({ backend, databaseUrl, log }) {
  const [{ slug }] = await withClient(databaseUrl, async (client) => (await client.query(LARGEST_STALL)).rows)
  const page = `${backend}/catalog/stalls/${slug}`
  await fetch(page)
  const set = (sql) =>
    withClient(databaseUrl, (client) => client.query(sql).then(() => client.query("select pg_reload_conf()")))
  const before = statSync(log).size // first: the server may write that it logs before it answers
  await set("alter system set log_statement = 'all'")
  const written = () => readFileSync(log).subarray(before).toString()
  await until(() => written().includes("log_statement"), "PostgreSQL did not begin to log its statements.")
  const { products } = await (await fetch(page)).json()
  await set("alter system reset log_statement")
  const statements = written()
    .split(/\n(?=\d{4}-\d\d-\d\d )/)
    .filter((line) => /LOG: {2}(execute|statement)/.test(line))
  if (!products.length) throw new Error(`the stall ${slug} shows no product: there are no badges to count`)
  return { products: products.length, queries: statements.filter((sql) => /\bcertificate\b/.test(sql)).length }
}

/** Speed of a department's work over a large province, told as it is measured. `log` is the log of PostgreSQL. */
export async function measureProgramme({ postgres, seeded, log }) {
  await copyDatabase(postgres, seeded, DATABASE)
  const databaseUrl = postgres.urlOf(DATABASE)
  const products = await step(`${PRODUCTS} products`, () => multiplyProducts(databaseUrl, PRODUCTS))
  let place
  await step("A department with much to do", async () => {
    place = await fillDepartment(databaseUrl)
    return `${WAITING} listings wait, ${ORDERS} orders, ${AUDIT_ENTRIES} audit entries`
  })
  const port = await freePort()
  const backend = `http://127.0.0.1:${port}`
  const job = await startBackend({
    cwd: BUILT_BACKEND,
    port,
    env: benchEnvironment({ databaseUrl, port }),
    log: log("programme"),
  })
  const headers = await logIn(backend, "so-ct", place.slug)
  const past = new Date(Date.now() - DAYS_AGO * 86_400_000).toISOString().slice(0, 10)
  const desk = (path) => `${backend}/department${path}`
  const read = async (name, path, times) => {
    const taken = await timed(desk(path), headers, times)
    say(`${name.padEnd(44)} p50 ${taken.p50} ms, p95 ${taken.p95} ms`)
    return taken
  }
  say("")
  const measured = {
    products,
    queue: await read(`queue with ${WAITING} waiting`, "/listings?limit=20", REQUESTS),
    audit: await read(`audit log of ${AUDIT_ENTRIES} entries`, "/audit?limit=50", REQUESTS),
    statistics: await read(`statistics over ${ORDERS} orders`, "/statistics", REPORTS),
    statistics_past: await read(
      `statistics as of ${DAYS_AGO} days ago`,
      `/statistics?as_of=${past}&from=2024-01-01&to=${past}`,
      REPORTS,
    ),
    badges: await badgeQueries({ backend, databaseUrl, log: log("postgres") }),
  }
  say(`${measured.badges.products} products on a page, ${measured.badges.queries} queries that read certificates`)
  // Last, since it takes every certificate away and gives each product a new one.
  measured.import = await measureImport({
    desk,
    databaseUrl,
    issuer: place.issuer,
    headers: await logIn(backend, "so-nn", place.slug),
  })
  const { certificates, check, commit } = measured.import
  say(`${certificates} certificates imported: dry run ${check} ms, commit ${commit} ms`)
  await job.end()
  return measured
}

const most = (what, value, bound) => [what, value, `≤ ${bound}`, value <= bound]

/** The promises of the programme, judged on what was measured. Each: [what, value, promise, kept]. */
export const judgeProgramme = ({ queue, statistics, badges, import: file }) => [
  most("queue p95, ms", queue.p95, 300),
  most("statistics of a province p95, ms", statistics.p95, 1000),
  most(`${file.certificates} certificates imported, s`, Math.round((file.check + file.commit) / 1000), 60),
  most("queries for the badges of a page", badges.queries, 1),
]
