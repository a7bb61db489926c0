import { join } from "node:path"
import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const SCREENSHOTS = join(__dirname, "..", "screenshots")
export const PHONE = { width: 360, height: 740 }
export const DESKTOP = { width: 1280, height: 800 }

/** A picture of the whole page as it is now, for people to look at: "ban-hang-01-gio-hang". */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
}

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)
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
