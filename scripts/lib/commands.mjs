import { join } from "node:path"
import { inherited, quiet } from "./environment.mjs"
import { ROOT } from "./paths.mjs"
import { say, Sentence } from "./say.mjs"
import { isEnding, lastWords, start } from "./supervisor.mjs"

const bin = (name) => (name === "npm" ? name : join(ROOT, "node_modules/.bin", name))

/** Runs a tool of node_modules and gives its exit code and what it said, whatever the code. `nice`: how much others come first. */
export async function tool(name, args, { cwd = ROOT, env = {}, keep, nice = 0 } = {}) {
  const job = start(name, bin(name), args, {
    cwd,
    env: { ...inherited(), ...quiet, ...env },
    essential: false,
    onOutput: keep,
    nice,
  })
  const code = await job.exited
  return { code, words: job.words() }
}

/** Runs a tool and throws a Sentence with all it said (its last 8 kB) when it finds fault. */
export async function demand(name, args, options) {
  const { code, words } = await tool(name, args, options)
  if (code !== 0) throw new Sentence(`${[name, ...args].join(" ")}\n${lastWords(words, 120)}`)
}

/**
 * Runs every check, whatever the earlier ones found, `atOnce` of them at a time; one line each as it ends. Returns how many found fault.
 */
export async function runChecks(checks, { atOnce = 1 } = {}) {
  let failures = 0
  const waiting = [...checks]
  const runNext = async () => {
    const [title, check] = waiting.shift() ?? []
    if (!check) return
    const from = performance.now()
    const seconds = () => `${((performance.now() - from) / 1000).toFixed(1)} s`
    try {
      const remark = await check()
      say(`✓ ${title}${remark ? ` (${remark})` : ""} · ${seconds()}`)
    } catch (error) {
      if (!(error instanceof Sentence)) throw error
      if (isEnding()) await new Promise(() => undefined) // interrupted, not at fault
      failures++
      say(`✗ ${title} · ${seconds()}\n${error.message}`)
    }
    await runNext()
  }
  await Promise.all(Array.from({ length: atOnce }, runNext))
  return failures
}
