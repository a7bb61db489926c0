import { withClient } from "../postgres.mjs"

const WAITING = 10_000
const AUDITED = 1_000_000
const RUNS = 100
const PASSWORD = "ocop-demo-2026"

// Sellers of the province that has most of them; their listings wait, a quarter of each risk.
const PROVINCE = `select province_code as code from seller where deleted_at is null group by 1 order by count(*) desc limit 1`

const REVISIONS = `
  insert into listing_revision (id, listing_id, number, name, description, group_code, unit, weight_grams, pictures, producer_id,
    written_by, written_at)
  select 'lrev_bench_' || k, 'lst_bench_' || k, 1, r.name || ' ' || k, r.description, r.group_code, r.unit, r.weight_grams,
    r.pictures, r.producer_id, 'bench', now()
  from generate_series(1, ${WAITING}) k
  join (select *, row_number() over (order by id) as n, count(*) over () as all from listing_revision where decision = 'approved') r
    on r.n = 1 + k % r.all`

const LISTINGS = `
  insert into listing (id, seller_id, province_code, state, group_code, price, raw_price, stock, current_revision_id, submitted_at, risk)
  select 'lst_bench_' || k, s.id, $1, 'submitted', 'thuc-pham', 150000, '{"value":"150000","precision":20}', 10, 'lrev_bench_' || k,
    now() - k * interval '7 minutes', k % 4
  from generate_series(1, ${WAITING}) k
  join (select id, row_number() over (order by id) as n, count(*) over () as all from seller
         where province_code = $1 and deleted_at is null) s on s.n = 1 + k % s.all`

const SCREENINGS = `
  insert into listing_screening (id, listing_id, revision_id, rules_version, risk, findings, screened_at)
  select 'lscr_bench_' || k, 'lst_bench_' || k, 'lrev_bench_' || k, $1, k % 4,
    case when k % 4 = 0 then '[]'::jsonb else '[{"rule":"healing_claim","severity":"flag","risk":3,"places":[],"pictures":[]}]' end, now()
  from generate_series(1, ${WAITING}) k`

const ENTRIES = `
  insert into audit_entry (id, at, actor_type, actor_id, actor_name, province_code, action, entity_type, entity_id)
  select 'audit_bench_' || k, now() - k * interval '1 minute', 'officer', 'off_bench', 'Cán bộ', $1, 'listing.approved', 'listing',
    'lst_bench_' || (1 + k % ${WAITING})
  from generate_series(1, ${AUDITED}) k`

/** Lets 10,000 listings of one province wait, with a million audit entries. Answers the province's code. */
const fillQueue = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    // Once it is built: listings of an older version would be screened anew while they are measured.
    const { SCREENING_VERSION } = await import("@san-ocop/kit/screening/screen")
    const { code } = (await client.query(PROVINCE)).rows[0]
    for (const [sql, values] of [
      [REVISIONS],
      [LISTINGS, [code]],
      [SCREENINGS, [SCREENING_VERSION]],
      [ENTRIES, [code]],
    ]) {
      await client.query(sql, values)
    }
    await client.query("analyze")
    return code
  })

const officerOf = (databaseUrl, province) =>
  withClient(databaseUrl, async (client) => {
    const sql =
      "select email from officer where province_code = $1 and agency = 'trade' and status = 'active' order by id limit 1"
    return (await client.query(sql, [province])).rows[0].email
  })

async function logIn(backend, email) {
  const response = await fetch(`${backend}/auth/officer/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  return (await response.json()).token
}

const at = (sorted, share) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] * 10) / 10

async function measure(url, token) {
  const times = []
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now()
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  return { p50_ms: at(times, 0.5), p95_ms: at(times, 0.95) }
}

/** What the department asks for, each with how many rows to skip or which words to find. */
const QUESTIONS = {
  first_page: "/department/listings?limit=25",
  last_page: `/department/listings?limit=25&offset=${WAITING - 25}`,
  flagged: "/department/listings?limit=25&risk=flagged",
  by_name: "/department/listings?limit=25&q=mat%20ong",
  review: "/department/listings/lst_bench_5000",
  home: "/department/home",
}

/** How long a department waits for its queue, with 10,000 listings waiting and 1,000,000 audit entries; one request at a time. */
export async function measureModeration({ backend, databaseUrl }) {
  const province = await fillQueue(databaseUrl)
  const token = await logIn(backend, await officerOf(databaseUrl, province))
  const measured = { waiting: WAITING, audit_entries: AUDITED }
  for (const [name, path] of Object.entries(QUESTIONS)) measured[name] = await measure(`${backend}${path}`, token)
  return measured
}
