import type { Page } from "@playwright/test"
import { findStarred } from "./support/goods"
import { expect, test } from "./support/test"

type Head = { title: string; canonical: string; robots: string; meta: Record<string, string>; data: string[] }

/** What a messenger reads: the head of a page as it came, with no script run. */
const headOf = (page: Page): Promise<Head> =>
  page.evaluate(() => {
    const metas = Array.from(document.querySelectorAll("head meta[property], head meta[name]"))
    const meta = Object.fromEntries(
      metas.map((one) => [
        one.getAttribute("property") ?? one.getAttribute("name") ?? "",
        one.getAttribute("content") ?? "",
      ]),
    )
    return {
      title: document.title,
      canonical: document.querySelector<HTMLLinkElement>("head link[rel=canonical]")?.href ?? "",
      robots: meta["robots"] ?? "",
      meta,
      data: Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (one) => one.textContent ?? ""),
    }
  })

// A messenger that Next has no list of.
test.use({ javaScriptEnabled: false, userAgent: "Mozilla/5.0 (compatible; ZaloPC preview)" })

test("a link to any public page shows its name, what it is, and a picture", async ({ page, baseURL, request }) => {
  // Other journeys put goods on sale that have no picture.
  const product = await findStarred(
    ({ badge, producer, pictures }) => badge !== null && producer !== null && pictures.length > 0,
  )
  if (!product.badge || !product.producer) throw new Error("a product with a badge and a producer was asked for")
  const site = new URL(baseURL ?? "")
  const number = product.badge.certificate_number
  const places = [
    { path: "/", title: "Sàn OCOP: đặc sản có chứng nhận của các tỉnh", data: 1 },
    { path: `/san/${product.place.floor_slug}`, title: `Đặc sản ${product.place.province_name}`, data: 1 },
    { path: `/gian-hang/${product.stall.slug}`, title: product.stall.name, data: 1 },
    { path: `/chu-the/${product.producer.slug}`, title: product.producer.name, data: 1, type: "profile" },
    { path: `/san-pham/${product.handle}`, title: product.name, data: 2, own: true },
    { path: `/chung-nhan/${encodeURIComponent(number)}`, title: `Kiểm tra chứng nhận ${number}`, data: 0 },
  ]
  for (const { path, title, data, type = "website", own = false } of places) {
    await test.step(path, async () => {
      const answer = await page.goto(path)
      const head = await headOf(page)
      expect(head.title).toContain(title)
      expect(head.canonical).toBe(new URL(path, site).href)
      expect(head.meta).toMatchObject({
        "og:title": title,
        "og:description": head.meta["description"],
        "og:site_name": "Sàn OCOP",
        "og:locale": "vi_VN",
        "og:type": type,
      })
      expect(new URL(head.meta["og:url"] ?? "").href).toBe(head.canonical)
      expect(head.meta["description"]?.length).toBeGreaterThan(30)
      expect(head.data.map((text) => (JSON.parse(text) as { "@context": string })["@context"])).toEqual(
        Array.from({ length: data }, () => "https://schema.org"),
      )
      // The demonstration stays out of search engines: in its pages and in its answers.
      expect(head.robots).toContain("noindex")
      expect(answer?.headers()["x-robots-tag"]).toContain("noindex")

      const picture = new URL(head.meta["og:image"] ?? "")
      expect(picture.origin).toBe(site.origin)
      const file = await request.get(picture.href)
      expect([file.status(), file.headers()["content-type"]]).toEqual([200, expect.stringMatching(/^image\//)])
      if (own) expect(picture.pathname).toMatch(/^\/static\//)
      else if (type === "website") expect(sizeOfPng(await file.body())).toEqual([1200, 630])
    })
  }
})

/** Width and height, from the header of a PNG file. */
const sizeOfPng = (file: Buffer): [number, number] => [file.readUInt32BE(16), file.readUInt32BE(20)]
