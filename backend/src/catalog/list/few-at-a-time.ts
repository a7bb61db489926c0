type Limits = {
  /** How many may run at once. */
  most: number
  /** Milliseconds after which whoever has not begun is told that it is too late: the queue stays short, and who begins has time to end. */
  turnMs: number
  /** Milliseconds that the work itself may take until its asker is told so. */
  waitMs: number
  /** Milliseconds after which what is stuck gives its place back, though it may still hold what it works with. */
  lostMs: number
}

/**
 * Lets few run at once, the others in the order in which they came, and nobody wait for long. What came too late keeps its place until it has
 * ended, since it still holds what it works with, but not for ever: a statement that never ends must not close the door for good.
 */
export class FewAtATime {
  private running = 0
  private readonly line: (() => void)[] = []

  /** @param late what is thrown to whoever waited in vain */
  constructor(
    private readonly limits: Limits,
    private readonly late: () => Error,
  ) {}

  /** Runs `work` when its turn has come. @throws what `work` throws, or `late` */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const isLate = () => reject(this.late())
      const start = (): void => {
        clearTimeout(turn)
        const answer = setTimeout(isLate, this.limits.waitMs)
        const leave = this.takePlace()
        void work()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(answer)
            leave()
          })
      }
      const turn = setTimeout(() => {
        const at = this.line.indexOf(start)
        if (at >= 0) this.line.splice(at, 1)
        isLate()
      }, this.limits.turnMs)
      if (this.running < this.limits.most) start()
      else this.line.push(start)
    })
  }

  /** Takes a place. Returns what gives it back, once. */
  private takePlace(): () => void {
    this.running += 1
    let isHeld = true
    const leave = (): void => {
      clearTimeout(lost)
      if (!isHeld) return
      isHeld = false
      this.running -= 1
      this.line.shift()?.()
    }
    const lost = setTimeout(leave, this.limits.lostMs)
    lost.unref()
    return leave
  }
}
