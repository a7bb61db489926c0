/**
 * Lets few run at once, the others in the order in which they came. Nobody waits longer than a given time, for his turn and his answer
 * together: he hears that it is too late. What came too late keeps its place until it has ended, since it still holds what it works with.
 */
export class FewAtATime {
  private running = 0
  private readonly line: (() => void)[] = []

  /**
   * @param limits how many may run at once, and how many milliseconds anybody waits
   * @param late what is thrown to whoever waited in vain
   */
  constructor(
    private readonly limits: { most: number; waitMs: number },
    private readonly late: () => Error,
  ) {}

  /** Runs `work` when its turn has come. @throws what `work` throws, or `late` */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const start = (): void => {
        this.running += 1
        void work()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(timer)
            this.running -= 1
            this.line.shift()?.()
          })
      }
      const timer = setTimeout(() => {
        const at = this.line.indexOf(start)
        if (at >= 0) this.line.splice(at, 1)
        reject(this.late())
      }, this.limits.waitMs)
      if (this.running < this.limits.most) start()
      else this.line.push(start)
    })
  }
}
