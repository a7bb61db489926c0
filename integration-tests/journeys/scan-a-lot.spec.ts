import { withDatabase } from "../support/database"
import { findStarred } from "./support/goods"
import { inspect } from "./support/look"
import { expect, test } from "./support/test"
import { weightOf } from "./support/weight"

test("a scanned package shows its lot, its product and its badge, also without scripts", async ({
  page,
  otherDevice,
}) => {
  const product = await findStarred(({ latest_lot }) => latest_lot !== null)
  const code = product.latest_lot?.code ?? ""
  const plain = await otherDevice({ javaScriptEnabled: false })

  const answer = await plain.goto(`/t/${encodeURIComponent(code)}`)
  expect(answer?.status()).toBe(200)
  await expect(plain.getByText(product.name).first()).toBeVisible()
  await expect(plain.getByText(code).first()).toBeVisible()
  await expect(plain.getByText(`OCOP ${String(product.badge?.stars)} sao`).first()).toBeVisible()

  await page.goto(`/t/${encodeURIComponent(code)}`)
  await inspect(page, "quet-01-lo-hang")
  const unknown = await page.goto("/t/KHONGCO123")
  expect(unknown?.status()).toBe(404)
  await inspect(page, "quet-02-khong-ro")
})

// The most steps, pictures and words.
const FULLEST = `select l.code from lot l left join trace_event e on e.lot_id = l.id
  where l.kind = 'goods' and l.deleted_at is null
  group by l.id order by coalesce(sum(length(e.bytes)), 0) + sum(cardinality(e.pictures)) desc nulls last limit 8`

test("the pages of the lots with the longest histories are light", async ({ baseURL }) => {
  const codes = await withDatabase(async (database) => (await database.query<{ code: string }>(FULLEST)).rows)
  expect(codes.length).toBeGreaterThan(0)
  for (const { code } of codes) {
    const { status, bytes, encoding } = await weightOf(`${baseURL ?? ""}/t/${encodeURIComponent(code)}`)
    expect({ status, encoding }, code).toEqual({ status: 200, encoding: "gzip" })
    expect(bytes, code).toBeLessThanOrEqual(30_000)
  }
})
