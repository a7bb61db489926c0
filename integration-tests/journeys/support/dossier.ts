import { expect, type Page } from "@playwright/test"

/** Finds a producer on the desk and opens it, by the keys that the page tells. */
export async function openDossier(desk: Page, name: string): Promise<void> {
  await desk.goto(`/so/chu-the?q=${encodeURIComponent(name)}`)
  await expect(desk.getByLabel("Dùng phím tắt"), "the page is alive").toBeAttached()
  await desk.keyboard.press("j")
  await desk.keyboard.press("Enter")
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible()
}

/** Accepts every paper that waits. */
export async function acceptAll(desk: Page): Promise<void> {
  const accept = desk.getByRole("button", { name: "Nhận", exact: true })
  for (let left = await accept.count(); left > 0; left -= 1) {
    await accept.first().click()
    // While it is being written the button has another name.
    await expect(desk.getByRole("button", { name: "Đang ghi…" })).toHaveCount(0)
    await expect(accept).toHaveCount(left - 1)
    await expect(desk.getByText("Đã nhận giấy.")).toBeVisible()
  }
}
