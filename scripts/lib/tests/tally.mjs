import { say } from "../say.mjs"
import { isEnding, wordsFor } from "../supervisor.mjs"

const broken = (file) => [{ file, passed: 0, failed: 1, skipped: 0, milliseconds: 0 }]

/** What the parts of a run found. A part that broke, or that was never reached, counts as one failure: the sum leaves nothing out. */
export class Tally {
  #found = {}

  constructor(parts) {
    this.parts = parts
  }

  /**
   * Does what some parts need, unless none of them is wanted or all have broken already. When it breaks, its sentence is shown and
   * each of these parts has failed; the answer is then undefined.
   */
  async attempt(parts, work) {
    const wanted = parts.filter((part) => this.parts.includes(part) && !this.#found[part])
    if (!wanted.length) return undefined
    try {
      return await work()
    } catch (error) {
      if (isEnding()) await new Promise(() => undefined) // it was ended with everything else; say nothing more
      const words = wordsFor(error)
      say(`✗ ${words}`)
      for (const part of wanted) this.#found[part] = broken(words.split("\n")[0])
      return undefined
    }
  }

  /** Runs one part, unless it is not wanted or has broken; `work` answers its suites. */
  async run(part, work) {
    const suites = await this.attempt([part], work)
    if (suites) this.#found[part] = suites
  }

  /** The suites of every wanted part, by part. */
  suites() {
    return Object.fromEntries(this.parts.map((part) => [part, this.#found[part] ?? broken("did not come to its end")]))
  }
}
