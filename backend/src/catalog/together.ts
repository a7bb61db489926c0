type Waiting<Key, Answer> = { key: Key; resolve: (answer: Answer) => void; reject: (error: unknown) => void }

/**
 * Few questions for many askers: so many run at a time, and what is asked meanwhile goes together into the next one. Where few ask,
 * each is asked at once and alone.
 */
export class Together<Key, Answer> {
  private waiting: Waiting<Key, Answer>[] = []
  private running = 0

  /**
   * @param ask answers each of the keys, in their order
   * @param limits how many questions run at a time, and how many keys are in one at most
   */
  constructor(
    private readonly ask: (keys: Key[]) => Promise<Answer[]>,
    private readonly limits: { running: number; most: number },
  ) {}

  read(key: Key): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject })
      this.start()
    })
  }

  private start(): void {
    while (this.running < this.limits.running && this.waiting.length > 0) {
      this.running++
      void this.run(this.waiting.splice(0, this.limits.most)).finally(() => {
        this.running--
        this.start()
      })
    }
  }

  private async run(batch: Waiting<Key, Answer>[]): Promise<void> {
    try {
      const answers = await this.ask(batch.map(({ key }) => key))
      for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as Answer)
    } catch (error) {
      const [one, another] = batch
      if (!another) return one?.reject(error)
      // Nobody fails for what another one asked: each is asked alone.
      for (const each of batch) await this.run([each])
    }
  }
}
