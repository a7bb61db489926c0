import type { PackingLots } from "@san-ocop/kit/http/recall"
import { FakeGhn } from "../../plugins/fulfillment-vn/src/lib/ghn/__tests__/fake-ghn"
import { ask } from "../support/ask"
import { act, choose } from "../support/recall"
import { newLot } from "../support/recall-lots"
import { FISH_SAUCE_PHONE } from "../support/sample-people"
import { newGoods } from "../support/shopper"
import { keepAccount, orderToPay, tellSepay, webhook } from "../support/transfers"
import { inspect, PHONE } from "./support/look"
import { logInAsSeller, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const ghn = new FakeGhn(process.env.GHN_TOKEN)

test.use({ viewport: PHONE })
test.beforeAll(() => ghn.start(Number(process.env.GHN_PORT)))
test.afterAll(() => ghn.stop())

test("a stall says which lot goes into a parcel before GHN is called, and is never said to have packed what it did not see", async ({
  page,
}) => {
  const owner = await stallOwner(FISH_SAUCE_PHONE)
  const goods = await newGoods(owner, "Nước mắm gửi GHN")
  const near = await newLot(owner, goods, { best_before: "2098-12-31", quantity: 1 })
  const far = await newLot(owner, goods)
  const pageOf = (id: string) => `/kenh-nguoi-ban/${owner.slug}/don-hang/${id}`
  const account = await keepAccount(owner)
  /** An order that is paid and that the stall has taken on: such a parcel GHN takes. */
  const paid = async (): Promise<string> => {
    const { id, amount, memo } = await orderToPay(goods.variant_id, 1)
    await tellSepay(webhook(account, amount, memo))
    await act(owner, id, "confirm")
    return id
  }
  const packed = async (id: string) => {
    const { body } = await ask<PackingLots>("GET", `${owner.path}/orders/${id}/lots`, { token: owner.token })
    return body.lines.flatMap((line) => line.packed.map(({ code }) => code))
  }

  await test.step("another lot than the one that spoils first goes with GHN, with the reason", async () => {
    const id = await paid()
    await page.goto(pageOf(id))
    await logInAsSeller(page, owner.phone)
    await expect(page.getByText(`${near.code} (hạn dùng 31/12/2098): 1`)).toBeVisible()
    await page.getByText("Chọn lô khác").click()
    await page.getByLabel(/^Lô của/).selectOption({ value: far.id })
    await inspect(page, "ghn-01-chon-lo")
    await page.getByRole("button", { name: /^Gửi qua GHN/ }).click()
    await expect(page.getByText("Mời ghi lý do không gửi lô hết hạn trước.").first()).toBeVisible()
    expect(await packed(id)).toEqual([])
    await page.getByLabel("Lý do không gửi lô hết hạn trước").fill("Hũ cuối của lô cũ bị móp")
    await page.getByRole("button", { name: /^Gửi qua GHN/ }).click()
    await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
    expect(await packed(id)).toEqual([far.code])
    await inspect(page, "ghn-02-da-goi")
  })

  await test.step("a lot that another order takes meanwhile is not recorded unseen, and Enter calls nobody", async () => {
    const [order, faster] = [await paid(), await paid()]
    await page.goto(pageOf(order))
    await expect(page.getByRole("button", { name: /^Gửi qua GHN/ })).toBeVisible()
    await expect(page.getByText(`${near.code} (hạn dùng 31/12/2098): 1`)).toBeVisible()
    await choose(owner, faster, near)
    const before = ghn.parcels.size
    await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
    await page.getByLabel("Mã vận đơn").fill("VTP123456789")
    await page.getByLabel("Mã vận đơn").press("Enter")
    await expect(page.getByText("Lô gửi đi vừa thay đổi.").first()).toBeVisible()
    await expect(page.getByText(`${far.code} (hạn dùng 31/12/2099): 1`)).toBeVisible()
    await inspect(page, "ghn-03-lo-doi")
    await page.getByRole("button", { name: "Đã gửi hàng" }).click()
    await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
    expect(await packed(order)).toEqual([far.code])
    expect(ghn.parcels.size).toBe(before)
  })

  await test.step("a lot that was recorded while GHN was silent stays chosen, with its reason, when the page is opened again", async () => {
    const id = await paid()
    const next = await newLot(owner, goods, { best_before: "2098-12-31", quantity: 1 })
    const kept = page.getByText(`Đã ghi: ${far.code} (hạn dùng 31/12/2099): 1`)
    await page.goto(pageOf(id))
    await expect(page.getByText(`${next.code} (hạn dùng 31/12/2098): 1`)).toBeVisible()
    await page.getByText("Chọn lô khác").click()
    await page.getByLabel(/^Lô của/).selectOption({ value: far.id })
    await page.getByLabel("Lý do không gửi lô hết hạn trước").fill("Khách dặn hạn dài")
    ghn.silent = true
    try {
      await page.getByRole("button", { name: /^Gửi qua GHN/ }).click()
      await expect(kept).toBeVisible({ timeout: 30_000 })
    } finally {
      ghn.silent = false
    }
    await page.goto(pageOf(id))
    await expect(kept).toBeVisible()
    await expect(page.getByLabel(/^Lô của/)).toHaveValue("da-ghi")
    await expect(page.getByLabel("Lý do không gửi lô hết hạn trước")).toHaveValue("Khách dặn hạn dài")
    await inspect(page, "ghn-04-lo-da-ghi")
    await page.getByRole("button", { name: /^Gửi qua GHN/ }).click()
    await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
    expect(await packed(id)).toEqual([far.code])
  })
})
