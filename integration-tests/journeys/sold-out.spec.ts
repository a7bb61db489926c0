import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleSeller } from "../support/sample-people"
import { cartPage, fillCart, type Goods, newGoods, plentyOfGoods, setGoods } from "../support/shopper"
import { inspect } from "./support/look"
import { fillOrderForm } from "./support/order-form"
import { expect, test } from "./support/test"

const SHOPPER = { phone: "0912 345 678", name: "Nguyễn Thị An", street: "Số 12, thôn Đông" }

test("a shopper whose goods somebody else has bought meanwhile reads at the line which, and orders the rest", async ({
  page,
}) => {
  const seller = await sampleSeller(HONEY_PHONE)
  const last = await newGoods(seller, "Món cuối")
  await setGoods(seller, last, { stock: 1 })
  const rest = await plentyOfGoods(await sampleSeller(FISH_SAUCE_PHONE))
  const handleOf = async ({ variant_id }: Goods) => {
    const { body } = await cartPage(await fillCart([{ variant_id, quantity: 1 }]))
    return body.stalls[0]?.lines[0]?.handle ?? ""
  }
  for (const goods of [last, rest]) {
    await page.goto(`/san-pham/${await handleOf(goods)}`)
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(page.getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
  }
  await fillOrderForm(page, SHOPPER)
  await setGoods(seller, last, { stock: 0 })
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page.getByText(`Không đủ hàng: “${last.name}” của `, { exact: false })).toBeVisible()
  const line = page.getByRole("listitem").filter({ hasText: last.name })
  await expect(line).toContainText("Món này vừa hết hàng. Xin bỏ khỏi giỏ.")
  await expect(page.getByRole("listitem").filter({ hasText: rest.name })).not.toContainText("vừa hết hàng")
  await inspect(page, "het-hang-khi-dat")

  await page.getByRole("link", { name: "Quay lại giỏ hàng" }).click()
  await page.getByRole("button", { name: `Bỏ ${last.name} khỏi giỏ` }).click()
  await expect(page.getByText("Món này vừa hết hàng")).toHaveCount(0)
  await fillOrderForm(page, SHOPPER)
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await page.waitForURL("**/don-hang/**")
})
