const started = performance.now()
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** What went wrong, in one sentence that says what to do. Shown without a stack. */
export class Sentence extends Error {}

/** Titles of the steps that are under way. A terminal shows them on its last line, which is written over. */
const underWay = []
const terminal = process.stdout.isTTY ? process.stdout : undefined

const wipe = () => underWay.length && terminal?.write("\r\u001b[K")
const draw = () =>
  underWay.length && terminal?.write(`… ${underWay.join(" · ")}`.slice(0, Math.max(1, (terminal.columns || 80) - 1)))

export function say(text) {
  wipe()
  console.log(text)
  draw()
}

/** Says what went wrong, on stderr. */
export function complain(text) {
  wipe()
  console.error(text)
  draw()
}

/** Time since the command began, as text. */
export const elapsed = () => seconds(performance.now() - started)

/**
 * Runs one step: says that it begins, and prints one line with its time once it is done. `work` may return a string: a remark
 * for that line.
 */
export async function step(title, work) {
  const from = performance.now()
  wipe()
  underWay.push(title)
  if (terminal) draw()
  else console.log(`… ${title}`)
  try {
    const result = await work()
    end(title)
    const remark = typeof result === "string" ? ` (${result})` : ""
    say(`✓ ${title}${remark} · ${seconds(performance.now() - from)}`)
    return result
  } finally {
    end(title)
  }
}

function end(title) {
  if (!underWay.includes(title)) return
  wipe()
  underWay.splice(underWay.indexOf(title), 1)
  draw()
}

/** No step comes to its end any more: everything is being ended. */
export function stopSteps() {
  wipe()
  underWay.length = 0
}
