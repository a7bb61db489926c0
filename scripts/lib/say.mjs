const started = performance.now()
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** What went wrong, in one sentence that says what to do. Shown without a stack. */
export class Sentence extends Error {}

export const say = (text) => console.log(text)

/** Time since the command began, as text. */
export const elapsed = () => seconds(performance.now() - started)

/** Runs one step and prints one line with its time. `work` may return a string: a remark for the line. */
export async function step(title, work) {
  const from = performance.now()
  const result = await work()
  const remark = typeof result === "string" ? ` (${result})` : ""
  say(`✓ ${title}${remark} · ${seconds(performance.now() - from)}`)
  return result
}
