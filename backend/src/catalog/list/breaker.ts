/** Keeps callers from waiting for something that is down: after some failures in a row it does not ask for a while. */
export class CircuitBreaker {
  private failures = 0
  private openUntil = 0
  private last: unknown

  /**
   * @param threshold failures in a row after which it opens
   * @param restMs how long it stays open; then one caller tries
   * @param now a monotonic clock in milliseconds
   */
  constructor(
    private readonly threshold: number,
    private readonly restMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Runs `ask`, or `instead` while open and when `ask` fails. */
  async run<T>(ask: () => Promise<T>, instead: (cause: unknown) => Promise<T>): Promise<T> {
    if (this.now() < this.openUntil) return instead(undefined)
    // While one caller tries, the others are still spared.
    if (this.failures >= this.threshold) this.openUntil = this.now() + this.restMs
    try {
      const answer = await ask()
      this.failures = 0
      this.openUntil = 0
      return answer
    } catch (error) {
      // Those who shared one question share its failure.
      if (error !== this.last) this.failures += 1
      this.last = error
      if (this.failures >= this.threshold) this.openUntil = this.now() + this.restMs
      return instead(error)
    }
  }
}
