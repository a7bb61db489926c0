import { randomUUID } from "node:crypto"
import { BUILT_BACKEND } from "../builds.mjs"
import { startBackend } from "../medusa.mjs"
import { freePort } from "../ports.mjs"
import { copyDatabase } from "../postgres.mjs"
import { say, step } from "../say.mjs"
import { inTime } from "./in-time.mjs"
import { logIn, timed } from "./programme.mjs"
import { fillRecall, GENEALOGY, OTHER_PARCELS, PARCELS } from "./recall-rows.mjs"
import { benchEnvironment } from "./stacks.mjs"

const DATABASE = "bench_recall"
const READS = 10
const LOOK_EVERY = 20
/** The desk's page counts the whole recall each time, and is looked at less often. */
const LOOK_AGAIN = 500

async function post(url, headers, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}

/** Milliseconds until nobody finds the goods in the shop any more. */
async function untilGone(page) {
  const from = performance.now()
  while ((await fetch(page).then((response) => response.arrayBuffer().then(() => response.status))) !== 404) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY))
  }
  return Math.round(performance.now() - from)
}

/** The recall when its buyers are found and told, which nobody waits for at the approval. */
async function untilTold(url, headers, gotOn) {
  for (let last; ;) {
    const recall = await fetch(url, { headers }).then((response) => response.json())
    if (recall.telling === null) return recall
    const told = JSON.stringify(recall.telling)
    if (told !== last) gotOn()
    last = told
    await new Promise((done) => setTimeout(done, LOOK_AGAIN))
  }
}

/** One officer drafts, the other approves. Milliseconds of both, of the goods' leaving the shop, until all are told, and what the report says. */
async function recall({ desk, one, other, page }, is_drill, gotOn) {
  const start = performance.now()
  const { id } = await post(desk("/recalls"), one, {
    request_key: randomUUID(),
    is_drill,
    hazard_class: "serious",
    reason: "Mẫu kiểm nghiệm có vi khuẩn vượt mức.",
    advice: "Ngừng dùng, giữ lại và trả cho gian hàng.",
    contact_phone: "0912345678",
    lots: [{ code: "BENCH-BAD" }],
  })
  const drafted = performance.now()
  const approval = async () => {
    await post(desk(`/recalls/${id}/approve`), other, {})
    return Math.round(performance.now() - drafted)
  }
  const [approve, sale_stopped] = await Promise.all([approval(), is_drill ? null : untilGone(page)])
  const { report, lots } = await untilTold(desk(`/recalls/${id}`), other, gotOn)
  return {
    draft: Math.round(drafted - start),
    approve,
    told: Math.round(performance.now() - drafted),
    sale_stopped,
    lots: lots.length,
    buyers: report.buyers,
    sold: report.sold,
  }
}

/** How fast a department finds what became of a lot, practises a recall, and recalls. */
export async function measureRecall({ postgres, seeded, log }) {
  await copyDatabase(postgres, seeded, DATABASE)
  const databaseUrl = postgres.urlOf(DATABASE)
  let place
  await step("A bad lot, and who bought of it", async () => {
    place = await fillRecall(databaseUrl)
    return `${PARCELS} of ${PARCELS + OTHER_PARCELS} parcels, a genealogy of ${GENEALOGY} lots`
  })
  const port = await freePort()
  const backend = `http://127.0.0.1:${port}`
  const job = await startBackend({
    cwd: BUILT_BACKEND,
    port,
    env: benchEnvironment({ databaseUrl, port }),
    log: log("recall"),
  })
  const desk = (path) => `${backend}/department${path}`
  const one = await logIn(backend, "so-ct", place.slug)
  const people = {
    desk,
    one,
    other: await logIn(backend, "so-nn", place.slug),
    page: `${backend}/catalog/products/${place.handle}`,
  }
  const measured = {
    genealogy: await inTime("The genealogy", databaseUrl, () => timed(desk("/lots/lot_flow_0/genealogy"), one, READS)),
    drill: await inTime("The mock recall", databaseUrl, (gotOn) => recall(people, true, gotOn)),
    real: await inTime("The recall", databaseUrl, (gotOn) => recall(people, false, gotOn)),
  }
  await job.end()
  return measured
}

export function showRecall({ genealogy, drill, real }) {
  say("")
  say(`genealogy of ${GENEALOGY} lots: p50 ${genealogy.p50} ms, p95 ${genealogy.p95} ms`)
  for (const [name, { draft, approve, told, lots, buyers, sold }] of Object.entries({ drill, recall: real }))
    say(
      `${name.padEnd(8)}draft ${draft} ms, approval ${approve} ms, done ${told} ms: ${lots} lots, ${buyers} buyers, ${sold} pieces`,
    )
  say(`sale stopped after ${real.sale_stopped} ms; every buyer told after ${real.told} ms`)
}

const round = (milliseconds) => Math.round(milliseconds / 100) / 10

/** The promises of recalls, judged on what was measured. Each: [what, value, promise, kept]. */
export const judgeRecall = ({ genealogy, drill, real }) => [
  ["genealogy of 10,000 lots p95, ms", genealogy.p95, "< 1000", genealogy.p95 < 1000],
  ["sale stopped, s", round(real.sale_stopped), "< 5", real.sale_stopped < 5_000],
  ["recall approved, s", round(real.approve), "< 5", real.approve < 5_000],
  ["mock recall over 10,000 orders, s", round(drill.told), "< 10", drill.told < 10_000],
  ["buyers found of 10,000", drill.buyers, "= 10000", drill.buyers === PARCELS],
]
