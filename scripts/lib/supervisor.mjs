import { spawn } from "node:child_process"
import { createWriteStream, mkdirSync } from "node:fs"
import { setPriority } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { endGroup } from "./groups.mjs"
import { complain, say, Sentence, stopSteps } from "./say.mjs"

/** Processes that run now, in the order in which they were started: { name, child, signal }. */
const running = []
const atEnd = []
let ending
let last
let watchdog

/** Tells the watchdog (which outlives a killed parent) which groups to end. */
function tellWatchdog(line) {
  if (!watchdog) {
    watchdog = spawn(process.execPath, [join(import.meta.dirname, "watchdog.mjs")], {
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    })
    watchdog.stdin.on("error", () => undefined) // it may be gone first at shutdown
    watchdog.unref()
    watchdog.stdin.unref()
  }
  watchdog.stdin.write(`${line}\n`)
}

/** Keeps the last 8 kB of what a process said, for the sentence that reports its death. */
const remember = (tail, data) => (tail + data).slice(-8000)

/** The last lines that a process said, indented. */
export const lastWords = (text, lines = 12) =>
  text
    .trim()
    .split("\n")
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join("\n")

/**
 * Starts a process in its own group, so that Ctrl-C reaches this program alone and everything ends in order.
 * options: cwd, env, uid, gid, log (file), signal (what ends it), essential (its death ends the command; default true), nice.
 * Returns { child, words(), end() }.
 */
export function start(name, command, args, options = {}) {
  if (ending) throw new Sentence("Stopping.")
  const { log, signal = "SIGTERM", essential = true, onOutput, nice = 0, ...spawnOptions } = options
  const child = spawn(command, args, { ...spawnOptions, detached: true, stdio: ["ignore", "pipe", "pipe"] })
  const entry = { name, child, signal, expected: false }
  let tail = ""
  if (log) mkdirSync(dirname(log), { recursive: true })
  const file = log ? createWriteStream(log, { flags: "a" }) : undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8") // no letter is cut in two
    stream.on("data", (data) => {
      tail = remember(tail, data)
      file?.write(data)
      onOutput?.(data)
    })
  }
  running.push(entry)
  if (child.pid) tellWatchdog(`+${child.pid}`)
  if (child.pid && nice) setPriority(child.pid, nice)
  const exited = new Promise((resolve) => {
    child.once("error", (error) => {
      tail = remember(tail, String(error.message))
      resolve(127)
    })
    child.once("exit", (code, by) => resolve(code ?? by))
  })
  exited.then((code) => {
    running.splice(running.indexOf(entry), 1)
    if (child.pid) tellWatchdog(`-${child.pid}`)
    if (essential && !entry.expected && !ending) {
      shutdown(1, `${name} stopped by itself (${code}).${log ? ` Its log: ${log}` : ""}\n${lastWords(tail)}`)
    }
  })
  const end = async () => {
    entry.expected = true
    if (child.pid && running.includes(entry)) await endGroup(child.pid, { signal })
    await exited
  }
  return { child, exited, words: () => tail, end }
}

/** Runs a command to its end. Throws a Sentence with its last words when it fails. Returns what it wrote. */
export async function run(name, command, args, options = {}) {
  const job = start(name, command, args, { ...options, essential: false })
  const code = await job.exited
  if (code === 0) return job.words()
  if (ending) await new Promise(() => undefined) // it was ended with everything else; say nothing more
  throw new Sentence(`${name} failed (${code}).\n${lastWords(job.words(), 25)}`)
}

/** Is everything being ended? */
export const isEnding = () => ending !== undefined

/** Registers something to do when the command ends, after all processes have. */
export const whenDone = (work) => atEnd.push(work)

/**
 * Registers what is said last, however the command ends: in peace, by Ctrl-C, or because something died. It is given the code
 * to leave with and returns it, or another.
 */
export const lastly = (work) => (last = work)

/** How long whoever reads us through a pipe may take for our last words. */
const WRITTEN_WITHIN_MS = 10_000

/** Resolves when a stream has handed over what was written to it: `process.exit` drops what a pipe has not taken yet. */
const written = (stream) => new Promise((resolve) => stream.write("", resolve))

/** Ends everything, the latest first, then leaves with `code`. Safe to call many times. */
export function shutdown(code, sentence) {
  if (ending) return ending
  ending = (async () => {
    stopSteps()
    if (sentence) complain(`\n✗ ${sentence}`)
    for (const { child, signal } of [...running].reverse()) {
      if (child.pid) await endGroup(child.pid, { signal })
    }
    let ours = code
    for (const work of atEnd) {
      try {
        await work()
      } catch (error) {
        complain(`✗ ${wordsFor(error)}`)
        ours ||= 1
      }
    }
    const left = last ? last(ours) : ours
    await Promise.race([Promise.all([process.stdout, process.stderr].map(written)), wait(WRITTEN_WITHIN_MS)])
    process.exit(left)
  })()
  return ending
}

/** What to say of an error: a sentence where a person can do something about it, else where it came from. */
export function wordsFor(error) {
  if (error instanceof Sentence) return error.message
  if (error?.code === "ENOSPC")
    return `The disk is full${error.path ? ` (${error.path})` : ""}. Free some space and try again.`
  if (error?.code === "EACCES" || error?.code === "EROFS")
    return `This user may not write ${error.path ?? "here"}. Run the command as whoever owns that, or hand it over with chown.`
  return error?.stack ?? String(error)
}

/** Runs a command's main function: every way out ends what was started. */
export async function main(work) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (!ending) say("\nStopping …")
      shutdown(signal === "SIGINT" ? 130 : 143)
    })
  }
  process.stdout.on("error", () => shutdown(1)) // the reader of a pipe went away
  const parent = process.ppid
  const orphaned = setInterval(() => process.env.npm_lifecycle_event && process.ppid !== parent && shutdown(1), 1000)
  orphaned.unref()
  const fail = (error) => shutdown(1, wordsFor(error))
  process.on("uncaughtException", fail)
  process.on("unhandledRejection", fail)
  try {
    const code = await work()
    await shutdown(code ?? 0)
  } catch (error) {
    await fail(error)
  }
}

/** Waits until `check` answers true; gives up with `sentence` after `patience` milliseconds. */
export async function until(check, sentence, patience = 60_000) {
  for (const end = performance.now() + patience; performance.now() < end; await wait(100)) {
    if (ending) await new Promise(() => undefined)
    if (await check()) return
  }
  throw new Sentence(sentence)
}
