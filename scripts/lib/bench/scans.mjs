import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { BUILT_BACKEND } from "../builds.mjs"
import { startBackend } from "../medusa.mjs"
import { INTEGRATION } from "../paths.mjs"
import { answers, freePort } from "../ports.mjs"
import { copyDatabase, withClient } from "../postgres.mjs"
import { say, step } from "../say.mjs"
import { start, until } from "../supervisor.mjs"
import { measureGenealogy, measureLabels } from "./labels.mjs"
import { benchEnvironment, startStock } from "./stacks.mjs"

const DATABASE = "bench_scans"
const LOTS = 2_000
const FORGED = 0.05

// Lots of the goods that are there, each with a history of four events, as a cooperative writes them.
const NAMES = `insert into product_identifier (id, product_id, producer_id, scheme, value)
  select 'pident_bench_' || n, product_id, producer_id, 'platform', lpad(upper(to_hex(n)), 8, '0')
  from (select product_id, producer_id, row_number() over (order by product_id) as n
    from (select distinct on (product_id) product_id, producer_id from lot where product_id is not null) x
    where not exists (select 1 from product_identifier i where i.product_id = x.product_id and i.scheme = 'platform')) y`
const LOTS_SQL = `insert into lot (id, code, lot_number, product_id, producer_id, province_code, made_on, best_before, quantity, unit)
  select 'lot_bench_' || k, i.value || '-B' || k, 'B' || k, i.product_id, i.producer_id, x.province_code, x.made_on, x.best_before, 100, x.unit
  from generate_series(1, $1::int) k
  join (select *, row_number() over (order by id) as n, count(*) over () as all from product_identifier where scheme = 'platform') i
    on i.n = 1 + k % i.all
  join lateral (select * from lot where product_id = i.product_id and id not like '%bench%' order by id limit 1) x on true`
const EVENTS = `insert into trace_event (id, event_id, lot_id, event_type, biz_step, event_time, declared_by, recorded_at, bytes)
  select 'tevt_bench_' || k || e, 'urn:uuid:bench-' || k || '-' || e, 'lot_bench_' || k, 'ObjectEvent', step,
    now() - (5 - e) * interval '1 day', 'Hợp tác xã', now(), '{}'
  from generate_series(1, $1::int) k, unnest(array['harvesting', 'transforming', 'packing', 'shipping']) with ordinality s (step, e)`
const READ = `select l.id, l.code, l.lot_number, i.value as key from lot l
  join product_identifier i on i.product_id = l.product_id and i.scheme = 'platform' where l.id like 'lot_bench_%'`

const fillLots = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    await client.query(NAMES)
    await client.query(LOTS_SQL, [LOTS])
    await client.query(EVENTS, [LOTS])
    await client.query("analyze")
    return (await client.query(READ)).rows
  })

/** What one person does who scans: he is led to the trace page, and the page reads what it shows. One in twenty labels is forged. */
async function stepsOf(lots, { LABEL_KEY, PERSONAL_DATA_HASH_KEY }) {
  const { mintSerial } = await import("@san-ocop/kit/serial")
  const { lotKeyOf } = await import("@san-ocop/ocop/lib/labels/lot-key")
  const { newDeviceName } = await import("@san-ocop/ocop/lib/scans/device-name")
  const forged = new Set()
  const steps = lots.map(({ id, code, lot_number, key }, index) => {
    const serial = mintSerial(lotKeyOf(id, Buffer.from(LABEL_KEY, "base64")), 1 + index)
    const isForged = index % Math.round(1 / FORGED) === 0
    const shown = isForged ? randomBytes(8).toString("hex").toUpperCase() : serial
    const page = `/catalog/traces/${code}/${shown}`
    if (isForged) forged.add(page)
    return [`/T/${key}/${lot_number}/${shown}`, page]
  })
  const nameKey = Buffer.from(PERSONAL_DATA_HASH_KEY, "base64")
  const phones = new Map(steps.map(([, page]) => [page, newDeviceName(nameKey)]))
  const headers = (path) => (phones.has(path) ? { "x-scan-device": phones.get(path) } : {})
  return { steps, forged, headers, status: (path) => (path.startsWith("/T/") ? 307 : forged.has(path) ? 404 : 200) }
}

const SERIALS_READ = `select coalesce(sum(idx_scan + seq_scan), 0)::int as n from pg_stat_user_tables
  where relname in ('scan_item', 'scan_device', 'label_batch', 'label_void')`
// Longer than scans wait in memory, and than PostgreSQL waits to tell what was read.
const SETTLED_MS = 4_000

/** How often the tables of serials were read while nothing but forged ones was checked. */
async function readsOfForged(databaseUrl, load) {
  const count = () => withClient(databaseUrl, async (client) => (await client.query(SERIALS_READ)).rows[0].n)
  await setTimeout(SETTLED_MS)
  const before = await count()
  const { requests, failed } = await load()
  await setTimeout(SETTLED_MS)
  return { requests, failed, reads: (await count()) - before }
}

async function startPlain(databaseUrl, log) {
  const port = await freePort()
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, PORT: String(port) }
  const job = start("Plain Node", process.execPath, [join(INTEGRATION, "bench/plain.mjs")], {
    cwd: INTEGRATION,
    env,
    log,
  })
  const url = `http://127.0.0.1:${port}`
  await until(() => answers(`${url}/x`), "Plain Node did not answer.", 10_000)
  return { url, end: job.end }
}

/**
 * A scan (the redirect, then the page's read; 5% forged) and its halves, beside one read by a bare route of stock Medusa, by plain Node
 * with pg, and /health: each with 16 connections.
 */
export async function measureScans({ postgres, seeded, log }) {
  const { loadSteps } = await import("../../../integration-tests/bench/load-scans.mjs")
  await copyDatabase(postgres, seeded, DATABASE)
  const databaseUrl = postgres.urlOf(DATABASE)
  const lots = await step(`${LOTS} lots with labels`, () => fillLots(databaseUrl))
  const port = await freePort()
  const backend = `http://127.0.0.1:${port}`
  const env = benchEnvironment({ databaseUrl, port })
  const job = await startBackend({ cwd: BUILT_BACKEND, port, env, log: log("scans") })
  const { steps, forged, headers, status } = await stepsOf(lots, env)
  const alone = (url, paths) => loadSteps({ url, steps: paths.map((path) => [path]), status: () => 200 })
  const load = (some) => loadSteps({ url: backend, steps: some, status, headers })
  const half = (index) => load(steps.map((one) => [one[index]]))
  const measured = {
    scan: await load(steps),
    redirect: await half(0),
    page: await half(1),
    health: await alone(backend, ["/health", "/health"]),
  }
  const serials = await readsOfForged(databaseUrl, () => load([...forged].map((page) => [page])))
  await job.end()
  const codes = lots.map(({ code }) => code)
  const plain = await startPlain(databaseUrl, log("plain"))
  measured.plain = await alone(
    plain.url,
    codes.map((code) => `/${code}`),
  )
  await plain.end()
  const stock = await startStock({ postgres, seeded: DATABASE, log, name: "bench_bare" })
  measured.bare = await alone(
    stock.backend,
    codes.map((code) => `/bare/${code}`),
  )
  await stock.end()
  return { ...measured, serials, genealogy: await measureGenealogy(databaseUrl), labels: await measureLabels() }
}

export function showScans({ serials, genealogy, labels, ...measured }) {
  say("")
  for (const [name, { rps, p50, p99, failed, generator_cpu }] of Object.entries(measured)) {
    const numbers = `${String(rps).padStart(7)}/s  p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
    say(`${name.padEnd(20)}${numbers}, load ${generator_cpu}% of a core${failed ? `  ${failed} FAILED` : ""}`)
  }
  say(`serials read         ${serials.reads} times by ${serials.requests} checks of forged ones a second`)
  say(`genealogy            ${genealogy.lots} lots in ${Math.round(genealogy.milliseconds)} ms`)
  for (const { quantity, seconds, megabytes, peak_megabytes } of Object.values(labels)) {
    const file = `${seconds.toFixed(1)} s, ${megabytes.toFixed(1)} MB, at most ${peak_megabytes.toFixed(0)} MB in memory`
    say(`${`${quantity} labels`.padEnd(21)}${file}`)
  }
}

/** The promises of the trace pages, judged on what was measured. Each: [what, value, promise, kept]. */
export function judgeScans({ serials, genealogy, labels: { few, many }, ...loads }) {
  const { scan, bare } = loads
  // A server that refuses everybody is fast, too.
  const wrong = [serials, ...Object.values(loads)].reduce((sum, { failed }) => sum + failed, 0)
  const requests = (100 * scan.requests) / bare.requests
  const grown = many.peak_megabytes - few.peak_megabytes
  const round = (number) => Math.round(number * 10) / 10
  return [
    ["scan p50, ms", round(scan.p50), "< 15", scan.p50 < 15],
    ["scan p99, ms", round(scan.p99), "< 60", scan.p99 < 60],
    ["scans a second", scan.rps, "≥ 1000", scan.rps >= 1000],
    ["requests of scans, % of a bare route", round(requests), "≥ 90", requests >= 90],
    ["reads of serials for forged ones", serials.reads, "0", serials.reads === 0 && serials.requests > 0],
    ["answers that were wrong or failed", wrong, "0", wrong === 0],
    ["ms, genealogy of 10,000 lots", round(genealogy.milliseconds), "< 1000", genealogy.milliseconds < 1000],
    ["s, 10,000 labels as a PDF", round(many.seconds), "≤ 60", many.seconds <= 60],
    ["MB more than for 1,000 labels", round(grown), "≤ 3", grown <= 3],
  ]
}
