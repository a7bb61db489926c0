import type { APIRequestContext, Page } from "@playwright/test"
import { findStarred } from "./support/goods"
import { DESKTOP, expectNoSidewaysScroll, picture } from "./support/look"
import { expect, test } from "./support/test"

const ON_ITS_WAY = "Đang tải…"
const WALKING = { "sec-fetch-dest": "empty" }

// Without scripts the first part of an answer stays as it came.
test.use({ javaScriptEnabled: false })

/** The first look of somebody who walks to a page inside the site. */
async function lookAtSkeleton(page: Page, request: APIRequestContext, path: string, name: string): Promise<void> {
  const answer = await request.get(path, { headers: WALKING })
  await page.route(`**${path}`, (route) => route.fulfill({ response: answer }), { times: 1 })
  await page.goto(path)
  await expect(page.getByText(ON_ITS_WAY)).toBeVisible()
  await expectNoSidewaysScroll(page)
  await picture(page, name)
}

test("who walks to a page sees its shape at once; who opens its address gets it whole, or that it is not there", async ({
  page,
  request,
}) => {
  const product = await findStarred(({ badge, producer }) => badge !== null && producer !== null)
  const places = {
    "hang-hoa": `/san-pham/${product.handle}`,
    "gian-hang": `/gian-hang/${product.stall.slug}`,
    "noi-lam-ra": `/chu-the/${product.producer?.slug ?? ""}`,
  }
  for (const [name, path] of Object.entries(places)) {
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await expect(page.getByText(ON_ITS_WAY)).toHaveCount(0)
      await lookAtSkeleton(page, request, path, `dang-tai-${name}`)
    })
  }
  await page.setViewportSize(DESKTOP)
  await lookAtSkeleton(page, request, places["hang-hoa"], "dang-tai-hang-hoa-may-tinh")

  for (const path of ["/tim-kiem?q=m%E1%BA%ADt%20ong", "/san", "/gio-hang"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(page.getByText(ON_ITS_WAY)).toHaveCount(0)
  }
  for (const drawer of ["san-pham", "gian-hang", "chu-the", "don-hang"]) {
    expect((await request.get(`/${drawer}/khong-co-o-dau-ca`)).status(), drawer).toBe(404)
  }
})
