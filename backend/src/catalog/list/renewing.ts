import { InFlight } from "./in-flight"

type Kept<T> = { at: number; value: T }

/**
 * Keeps answers that cost much and may be a little old. Whoever asks for one that is no longer fresh still gets it at once, and it is
 * renewed meanwhile: a crowd never waits for the engine, only those who ask after a pause do, and they share one question. The oldest goes when there are too many.
 */
export class Renewing<T> {
  private readonly kept = new Map<string, Kept<T>>()
  private readonly asked = new InFlight<T>()

  /**
   * @param freshMs after this an answer is renewed when somebody asks for it
   * @param mostMs after this it is no longer given
   * @param most how many answers are kept
   * @param now a monotonic clock in milliseconds
   */
  constructor(
    private readonly limits: { freshMs: number; mostMs: number; most: number },
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The answer to `key`, from memory or from `ask`. When it cannot be renewed, it is given until its time is over; then `ask` is heard. */
  async read(key: string, ask: () => Promise<T>): Promise<T> {
    const found = this.kept.get(key)
    const age = found ? this.now() - found.at : Infinity
    if (found && age < this.limits.freshMs) return found.value
    const renewed = this.asked.run(key, () => this.keep(key, ask))
    if (!found || age >= this.limits.mostMs) return renewed
    renewed.catch(() => undefined) // whoever asks when the time is over hears of it
    return found.value
  }

  private async keep(key: string, ask: () => Promise<T>): Promise<T> {
    const at = this.now() // an answer is as old as its question
    const value = await ask()
    this.kept.delete(key) // so that a renewed key is the youngest
    this.kept.set(key, { at, value })
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.limits.most) break
      this.kept.delete(oldest)
    }
    return value
  }
}
