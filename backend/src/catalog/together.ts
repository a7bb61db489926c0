import { MedusaError } from "@medusajs/framework/utils"

type Waiting<Key, Answer> = {
  key: Key
  since: number
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

type Limits = { running: number; most: number; waitingMs?: number }

/**
 * Few questions for many askers: so many run at a time, and what is asked meanwhile goes together into the next one. Where few ask,
 * each is asked at once and alone.
 */
export class Together<Key, Answer> {
  private waiting: Waiting<Key, Answer>[] = []
  private running = 0

  /**
   * @param ask answers each of the keys, in their order
   * @param limits how many questions run at a time, how many keys are in one at most, and for how long somebody waits for his turn
   * @param now a monotonic clock in milliseconds
   */
  constructor(
    private readonly ask: (keys: Key[]) => Promise<Answer[]>,
    private readonly limits: Limits,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @throws MedusaError when his turn did not come in time, or what `ask` threw for him */
  read(key: Key): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, since: this.now(), resolve, reject })
      this.start()
    })
  }

  private start(): void {
    this.dismissLate()
    while (this.running < this.limits.running && this.waiting.length > 0) {
      this.running++
      void this.run(this.waiting.splice(0, this.limits.most)).finally(() => {
        this.running--
        this.start()
      })
    }
  }

  /** Those who have waited longest stand first. */
  private dismissLate(): void {
    const { waitingMs = Infinity } = this.limits
    const first = this.waiting.findIndex(({ since }) => this.now() - since <= waitingMs)
    for (const { reject } of this.waiting.splice(0, first === -1 ? this.waiting.length : first))
      reject(new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a question did not come to its turn in time"))
  }

  private async run(batch: Waiting<Key, Answer>[]): Promise<void> {
    try {
      await this.askFor(batch)
    } catch (error) {
      const [one, ...others] = batch
      if (!one || others.length === 0) return one?.reject(error)
      await this.runApart(one, others)
    }
  }

  /** Nobody fails for what another one asked: each is asked alone, unless it is not what they ask that fails. */
  private async runApart(first: Waiting<Key, Answer>, others: Waiting<Key, Answer>[]): Promise<void> {
    try {
      await this.askFor([first])
      for (const each of others) await this.run([each])
    } catch (error) {
      first.reject(error)
      await this.askFor(others).catch((again: unknown) => others.forEach(({ reject }) => reject(again)))
    }
  }

  private async askFor(batch: Waiting<Key, Answer>[]): Promise<void> {
    const answers = await this.ask(batch.map(({ key }) => key))
    for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as Answer)
  }
}
