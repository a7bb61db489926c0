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

let chromium
/** The first Chromium that runs, or undefined. Ubuntu's package is a stub that only says where the browser can be had. */
export const findChromium = () => (chromium ??= BROWSERS.find((path) => spawnSync(path, ["--version"]).status === 0))

const PROGRAMS = [
  { name: "redis-server", isHere: redisIsHere },
  { name: "chromium", isHere: () => findChromium() !== undefined },
]

const missing = () => PROGRAMS.filter(({ isHere }) => !isHere()).map(({ name }) => name)
const canInstall = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0

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
  if (!names.length) return "there"
  if (canInstall()) {
    await aptGet(["update"], log)
    for (const name of names) await aptGet(["install", "-y", "--no-install-recommends", name], log) // one may lack, the other not
  }
  const still = missing()
  if (!still.length) return names.join(", ")
  const hint = canInstall()
    ? "They could not be installed here"
    : `Install with: sudo apt-get install --no-install-recommends ${still.join(" ")}`
  say(`  Missing: ${still.join(", ")}. ${hint}; what needs them is skipped.`)
  return "not all there"
}
