import { defineConfig } from "@playwright/test"
import { lighterBrowser } from "./journeys/support/browser"

/** A phone of 360 px for shoppers and sellers; a department's journeys set a desktop of 1280 px themselves. */
export default defineConfig({
  testDir: "journeys",
  testMatch: "**/*.spec.ts",
  outputDir: "journeys/results",
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["json"] as ["json"]] : [])],
  use: {
    baseURL: process.env.STOREFRONT_URL ?? "http://127.0.0.1:8000",
    viewport: { width: 360, height: 740 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    launchOptions: lighterBrowser,
  },
})
