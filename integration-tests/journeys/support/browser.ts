import { existsSync } from "node:fs"

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

const { CHROMIUM_PATH, WHOLE_CHROMIUM_PATH } = process.env
const LIGHTER = "/usr/bin/chromium-headless-shell"
const WHOLE = "/usr/bin/chromium"

/** How the first of these browsers that is there is started; Playwright's own where none is. */
const first = (...paths: (string | undefined)[]) => {
  const executablePath = paths.find((path) => path && existsSync(path))
  return { ...(executablePath && { executablePath }), args: ARGS }
}

/** What draws the pages. */
export const lighterBrowser = first(CHROMIUM_PATH, LIGHTER, WHOLE)

/** What also shows a paper (PDF), for `test.use({ launchOptions: wholeBrowser })`: the lighter one offers it to be kept. */
export const wholeBrowser = first(WHOLE_CHROMIUM_PATH, CHROMIUM_PATH, WHOLE)
