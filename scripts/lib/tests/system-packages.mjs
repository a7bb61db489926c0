import { spawnSync } from "node:child_process"
import { redisIsHere } from "../redis.mjs"
import { say, Sentence } from "../say.mjs"
import { run } from "../supervisor.mjs"

const BROWSERS = process.env.CHROMIUM_PATH
  ? [process.env.CHROMIUM_PATH]
  : [
      ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ]

const runs = (path) => spawnSync(path, ["--version"]).status === 0

/** The first Chromium that runs, or undefined. Ubuntu's package is a stub that only says where the browser can be had. */
export const findChromium = () => BROWSERS.find(runs)

/** Debian's Chromium without a window: it draws the same pages with three quarters of the work, and shows no papers. */
const LIGHTER = "chromium-headless-shell"

/** That one, where it runs and nobody asked for another; else undefined. */
export const findLighter = () => [`/usr/bin/${LIGHTER}`].find((path) => !process.env.CHROMIUM_PATH && runs(path))

const PROGRAMS = [
  { name: "redis-server", isHere: redisIsHere },
  { name: "chromium", isHere: () => findChromium() !== undefined },
]

const canInstall = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0

/** Any Chromium does, but where packages can be installed the tests use this one, too. */
const wantsLighter = () => !process.env.CHROMIUM_PATH && canInstall() && !findLighter()

const missing = () => PROGRAMS.filter(({ isHere }) => !isHere()).map(({ name }) => name)

// Who has all that is needed does not wait long for a mirror that is out of reach.
const SOON = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=15", "-o", "Acquire::https::Timeout=15"]

async function aptGet(args, log) {
  try {
    await run(`apt-get ${args[0]}`, "apt-get", args, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      log,
    })
  } catch (error) {
    if (!(error instanceof Sentence)) throw error
    say(`  ${error.message}`)
  }
}

/**
 * Installs what the tests need from Debian's packages where that is possible; elsewhere says what to install. What is still not
 * there stops nothing: the suites that need it are counted as skipped.
 */
export async function installPrograms({ log }) {
  const names = missing()
  if (!names.length && !wantsLighter()) return "there"
  if (canInstall()) {
    const patience = names.length ? [] : SOON
    const install = (name) => aptGet(["install", "-y", "--no-install-recommends", ...patience, name], log)
    await aptGet(["update", ...patience], log)
    if (wantsLighter()) await install(LIGHTER)
    for (const name of missing()) await install(name) // one may lack, the other not
  }
  const still = missing()
  if (!still.length) return names.join(", ") || "there"
  const hint = canInstall()
    ? "They could not be installed here"
    : `Install with: sudo apt-get install --no-install-recommends ${still.join(" ")}`
  say(`  Missing: ${still.join(", ")}. ${hint}; what needs them is skipped.`)
  return "not all there"
}
