import { expect, type Page } from "@playwright/test"

/** Finds a producer on the desk and opens it, by the keys that the page tells. */
export async function openDossier(desk: Page, name: string): Promise<void> {
  await desk.goto(`/so/chu-the?q=${encodeURIComponent(name)}`)
  await expect(desk.getByLabel("Dùng phím tắt"), "the page is alive").toBeAttached()
  await desk.keyboard.press("j")
  await desk.keyboard.press("Enter")
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible()
}

/** Accepts every paper that waits, one after another: a click while another decision is being written is not counted. */
export async function acceptAll(desk: Page): Promise<void> {
  const accept = desk.getByRole("button", { name: "Nhận", exact: true })
  const accepted = desk.getByText("đã nhận", { exact: true })
  const before = await accepted.count()
  const waiting = await accept.count()
  for (let done = 1; done <= waiting; done += 1) {
    await accept.first().click()
    await expect(accepted).toHaveCount(before + done)
    await expect(accept).toHaveCount(waiting - done)
  }
}
