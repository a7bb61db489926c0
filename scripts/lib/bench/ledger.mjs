import { copyDatabase, withClient } from "../postgres.mjs"
import { say, step } from "../say.mjs"

const DATABASE = "bench_ledger"
const ORDERS = 143_000
const OF_ONE_SELLER = 100_000
const PROOFS = 3
const READS = 200

// Two years of delivered orders, most of them of one seller. Each is placed (two lines) and delivered (five): a million lines.
const ORDER = `insert into group_order (id, code, group_id, order_id, seller_id, floor_id, province_code, settlement_mode, state,
    item_total, shipping_total, total, raw_item_total, raw_shipping_total, raw_total, shipping_name, placed_at)
  select 'gord_bench_' || n, 'BL' || n, 'bench-g' || n, 'bench-x' || n,
    case when n <= $2 then 'sel_bench_big' else 'sel_bench_' || n % 500 end, 'bench', '01', 'direct', 'delivered',
    100000, 20000, 120000, '{"value": "100000"}', '{"value": "20000"}', '{"value": "120000"}', 'x', now() - (n * 730.0 / $1) * interval '1 day'
  from generate_series(1, $1::int) n`
const CHARGES = `insert into commission_line (id, group_order_id, item_id, base, rate_bp, vat_bp, fee, vat, at)
  select 'comm_' || id, id, id, 100000, 300, 800, 3000, 240, placed_at from group_order where id like 'gord_bench_%'`
const ENTRIES = `insert into ledger_entry (id, posting_key, kind, group_order_id, seller_id, floor_id, at, day)
  select 'lent_' || kind || id, kind || ':' || id, 'order.' || kind, id, seller_id, floor_id, placed_at,
    to_char(placed_at + interval '7 hours', 'YYYY-MM-DD')
  from group_order, unnest(array['placed', 'delivered']) kind where id like 'gord_bench_%'`
const LINES = `insert into ledger_line (entry_id, day, account, amount)
  select e.id, e.day, l.account, l.amount from ledger_entry e,
    lateral (values ('placed', 'shopper_funds', 120000), ('placed', 'seller_expected:' || e.seller_id, -120000),
      ('delivered', 'carrier_cod:viettel-post', 120000), ('delivered', 'shopper_funds', -120000),
      ('delivered', 'seller_payable:' || e.seller_id, 3240), ('delivered', 'platform_commission', -3000),
      ('delivered', 'commission_vat', -240)) l(kind, account, amount)
  where e.kind = 'order.' || l.kind and e.group_order_id like 'gord_bench_%'`
const MONTHS = `insert into ledger_month (month, closed_at) select month, now()
  from (select distinct left(day, 7) as month from ledger_line) m where month < to_char(now() + interval '7 hours', 'YYYY-MM')`
const CLOSINGS = `insert into ledger_closing (account, month, balance)
  select account, month, sum(moved) over (partition by account order by month)
  from (select account, left(day, 7) as month, sum(amount) as moved from ledger_line group by 1, 2) x
  where month in (select month from ledger_month)`

const fill = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    // Its own guards would judge each line alone, which is not what is measured here; the proof judges them all.
    await client.query("set session_replication_role = replica")
    await client.query(ORDER, [ORDERS, OF_ONE_SELLER])
    for (const statement of [CHARGES, ENTRIES, LINES, MONTHS, CLOSINGS, "analyze"]) await client.query(statement)
    const { rows } = await client.query("select count(*)::int as lines from ledger_line")
    return rows[0].lines
  })

/** What our reads ask for: rows for a query whose values are question marks. */
const asContainer = (client) => ({
  resolve: () => ({
    raw: (sql, values) => {
      let at = 0
      return client.query(
        sql.replace(/\?/g, () => `$${++at}`),
        values,
      )
    },
  }),
})

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
async function timed(turns, work) {
  const times = []
  for (let turn = 0; turn < turns; turn++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times
}

/** How long the books take to be proven from a million lines, and a seller's balance to be read. */
export async function measureLedger({ postgres, seeded }) {
  const { proveLedger } = await import("@san-ocop/marketplace/reads/ledger/prove")
  const { readBalance } = await import("@san-ocop/marketplace/reads/ledger/balance")
  await copyDatabase(postgres, seeded, DATABASE)
  const databaseUrl = postgres.urlOf(DATABASE)
  let lines = 0
  await step("A ledger of a large floor", async () => {
    lines = await fill(databaseUrl)
    return `${lines} lines`
  })
  return withClient(databaseUrl, async (client) => {
    const container = asContainer(client)
    let faults = []
    const proof = await timed(PROOFS, async () => {
      faults = await proveLedger(container)
    })
    const account = "seller_payable:sel_bench_big"
    const balance = await timed(READS, () => readBalance(container, account))
    balance.sort((a, b) => a - b)
    return {
      lines,
      faults: faults.length,
      proof_ms: Math.round(median(proof)),
      balance: await readBalance(container, account),
      balance_p50_ms: balance[Math.floor(READS / 2)],
      balance_p95_ms: balance[Math.floor(READS * 0.95)],
    }
  })
}

export const showLedger = ({ lines, faults, proof_ms, balance_p50_ms, balance_p95_ms }) =>
  say(
    `\n${lines} lines proven in ${proof_ms} ms, ${faults} faults; a seller's balance p50 ${balance_p50_ms.toFixed(2)} ms, p95 ${balance_p95_ms.toFixed(2)} ms`,
  )

/** The promises of the ledger, judged on what was measured. Each: [what, value, promise, kept]. */
export const judgeLedger = ({ lines, faults, proof_ms, balance, balance_p95_ms }) => [
  ["lines in the books", lines, "≥ 1000000", lines >= 1_000_000],
  ["faults found in them", faults, "0", faults === 0],
  ["proof of the books, s", Number((proof_ms / 1000).toFixed(1)), "< 10", proof_ms < 10_000],
  ["a seller's balance is right", balance, `${OF_ONE_SELLER * 3240}`, balance === OF_ONE_SELLER * 3240],
  ["a seller's balance p95, ms", Number(balance_p95_ms.toFixed(2)), "< 20", balance_p95_ms < 20],
]
