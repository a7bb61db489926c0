import { moveClockByDays } from "../support/clock"
import { runJob } from "../support/jobs"
import { acceptAll, openDossier } from "./support/dossier"
import { DESKTOP, inspect } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail } from "./support/people"
import { handIn, inDays, scan } from "./support/registration"
import { sellingUntil } from "./support/selling"
import { expect, test } from "./support/test"

const PROVINCE = "38"

test.afterEach(() => {
  moveClockByDays(0)
})

test("a paper that lapses takes the goods off sale, and its renewal brings them back", async ({
  page,
  otherDevice,
}) => {
  const { owner, name, phone, handle } = await sellingUntil(inDays(40))
  const shop = await otherDevice()
  const desk = await otherDevice({ viewport: DESKTOP })
  const seeGoods = async () => (await shop.goto(`/san-pham/${handle}`))?.status()

  await test.step("the paper ends, and after its grace the goods are off sale", async () => {
    expect(await seeGoods()).toBe(200)
    moveClockByDays(41)
    await runJob("check-papers")
    expect(await seeGoods(), "in grace").toBe(200)
    await page.goto(`/kenh-nguoi-ban/${owner.slug}`)
    await logInAsSeller(page, phone)
    await expect(page.getByText(/đã hết hạn\. Nộp giấy mới trước ngày/)).toBeVisible()
    await inspect(page, "gh-01-con-an-han")
    moveClockByDays(80)
    await runJob("check-papers")
    expect(await seeGoods()).toBe(404)
    await page.reload()
    await expect(page.getByText("Cơ sở đang tạm dừng", { exact: false })).toBeVisible()
    await inspect(page, "gh-02-tam-dung")
  })

  await test.step("the renewal is handed in and accepted, and the goods are back", async () => {
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/giay-to`)
    await expect(page.getByText("Vì sao tạm dừng")).toBeVisible()
    await inspect(page, "gh-03-vi-sao")
    await page.getByRole("link").filter({ hasText: "an toàn thực phẩm" }).first().click()
    await handIn(page, { file: scan, until: inDays(800) })
    expect(await seeGoods(), "a paper that nobody has looked at changes nothing").toBe(404)
    await desk.goto("/so")
    await logInAsOfficer(desk, await officerEmail(PROVINCE))
    await openDossier(desk, name)
    await inspect(desk, "gh-04-gia-han")
    await acceptAll(desk)
    await expect(desk.getByText("Đã xác minh", { exact: true }).first()).toBeVisible()
    expect(await seeGoods()).toBe(200)
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/giay-to`)
    await inspect(page, "gh-05-da-gia-han")
  })
})
