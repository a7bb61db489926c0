import { join } from "node:path"
import { INTEGRATION } from "../paths.mjs"
import { withClient } from "../postgres.mjs"
import { run } from "../supervisor.mjs"

const FEW = 1_000
const MANY = 10_000

/** A file of labels, in a process of its own so that its memory is its own. */
async function print(quantity) {
  const script = join(INTEGRATION, "bench/print-labels.mjs")
  const options = { cwd: INTEGRATION, env: { PATH: process.env.PATH } }
  return JSON.parse(await run("Labels", process.execPath, ["--expose-gc", script, String(quantity)], options))
}

export const measureLabels = async () => ({ few: await print(FEW), many: await print(MANY) })

/** Ten thousand lots in a hundred layers, each made of two of the layer before: what a recall of the first layer walks. */
const FLOW = `insert into lot (id, kind, code, name, producer_id, province_code, made_on, quantity, unit)
    select 'flow_' || n, 'material', 'FLOW-' || n, 'Mẻ', p.id, p.province_code, '2026-10-12', 1, 'kg'
    from generate_series(0, 9999) n, (select id, province_code from producer limit 1) p;
  insert into trace_link (id, event_id, from_lot_id, to_lot_id, kind)
    select 'flow_' || n || '_' || k, 'urn:flow:' || n, 'flow_' || (n - 100 - n % 100 + (n % 100 + k) % 100), 'flow_' || n,
      'transformation' from generate_series(100, 9999) n, generate_series(0, 1) k;
  analyze lot; analyze trace_link`

export async function measureGenealogy(databaseUrl) {
  const { genealogySql } = await import("@san-ocop/ocop/lib/traceability/genealogy-sql")
  const walk = genealogySql("downstream", "array(select 'flow_' || n from generate_series(0, 99) n)")
  return withClient(databaseUrl, async (client) => {
    await client.query(FLOW)
    const from = performance.now()
    const { rowCount } = await client.query(walk)
    return { lots: rowCount, milliseconds: performance.now() - from }
  })
}
