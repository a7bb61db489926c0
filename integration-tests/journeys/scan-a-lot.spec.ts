import { findStarred } from "./support/goods"
import { inspect } from "./support/look"
import { expect, test } from "./support/test"

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
