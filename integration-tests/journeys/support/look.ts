import { join } from "node:path"
import { expect, type Page } from "@playwright/test"
import axe, { type RunOptions } from "axe-core"
import { weightOf } from "./weight"

const SCREENSHOTS = join(__dirname, "..", "screenshots")
export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }

/** A picture of the whole page as it is now, for people to look at: "ban-hang-01-gio-hang". Taken when somebody wants to (`npm test -- --pictures`). */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
}

const WCAG: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
}

/**
 * WCAG 2.2 AA, as far as a machine can tell. Axe is handed to each document once, and asked there: its own builder for Playwright hands it over three
 * times for each look, for pages in frames, which we have not.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Who walks to a page inside the site gets its name a moment after its address.
  await expect(page).toHaveTitle(/\S/)
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source)
  const told = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)
  }, WCAG)
  expect(told, `accessibility of ${page.url()}`).toEqual([])
}

/** No line of the page runs out of a narrow screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, `sideways scroll of ${page.url()}`).toBeLessThanOrEqual(0)
}

/** Everything that may be wrong with a page without anybody clicking, and a picture of it. */
export async function inspect(page: Page, name: string): Promise<void> {
  await picture(page, name)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

/** The same of a page that any phone must get in a second: at most 30 kB of it go over the wire. */
export async function inspectLight(page: Page, name: string): Promise<void> {
  await inspect(page, name)
  const { status, bytes, encoding } = await weightOf(page.url())
  expect([status, encoding], page.url()).toEqual([200, "gzip"])
  expect(bytes, page.url()).toBeLessThanOrEqual(30_000)
}
