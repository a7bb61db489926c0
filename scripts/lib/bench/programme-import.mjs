import { withClient } from "../postgres.mjs"

export const CERTIFICATES = 20_000

/** Names by which each product is found, none of them certified yet. Returns the file of an officer: one row a product. */
const fileOf = (databaseUrl, issuer) =>
  withClient(databaseUrl, async (client) => {
    await client.query("set session_replication_role = replica")
    await client.query("update producer set name = name || ' ' || right(md5(id), 8)")
    await client.query("update product set title = title || ' ' || right(md5(id), 8)")
    await client.query("delete from certificate_notice")
    await client.query("delete from certificate")
    // A decision on file that has one of the numbers below, and another day, would be a problem of each of its lines.
    await client.query("delete from recognition_decision")
    const { rows } = await client.query(
      `select p.title, m.name from product p
         join product_producer link on link.product_id = p.id and link.deleted_at is null
         join producer m on m.id = link.producer_id and m.deleted_at is null
        where p.deleted_at is null order by p.id limit $1`,
      [CERTIFICATES],
    )
    const head = ["Sản phẩm", "Chủ thể", "Số quyết định", "Ngày quyết định", "Cơ quan ban hành", "Hạng sao"]
    const lines = rows.map(({ title, name }, index) => [
      title,
      name,
      `${1 + (index % 50)}/QĐ-UBND`,
      "05/01/2026",
      issuer,
      3 + (index % 2),
    ])
    const text = [head, ...lines].map((cells) =>
      cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(","),
    )
    return { rows: rows.length, bytes: Buffer.from(`\uFEFF${text.join("\r\n")}`) }
  })

async function post(url, headers, body) {
  const from = performance.now()
  const response = await fetch(url, { method: "POST", headers, body })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`)
  return [answer, Math.round(performance.now() - from)]
}

/** Milliseconds of the dry run and of the commit of a file with a certificate for every product. */
export async function measureImport({ desk, headers, databaseUrl, issuer }) {
  const { rows, bytes } = await fileOf(databaseUrl, issuer)
  const address = desk("/recognition-imports")
  const file = { ...headers, "content-type": "text/csv", "x-file-name": encodeURIComponent("cong-nhan.csv") }
  const [page, check] = await post(address, file, bytes)
  if (page.problem_count > 0)
    throw new Error(`${page.problem_count} lines have problems: ${JSON.stringify(page).slice(0, 900)}`)
  const json = { ...headers, "content-type": "application/json" }
  const [, commit] = await post(`${address}/${page.id}/commit`, json, "{}")
  const made = await withClient(databaseUrl, async (client) => {
    const found = await client.query("select count(*)::int as n from certificate where deleted_at is null")
    return found.rows[0].n
  })
  if (made !== rows) throw new Error(`${made} of ${rows} certificates were imported`)
  return { certificates: made, check, commit }
}
