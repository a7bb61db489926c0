/**
 * Keeps what was found for a short while, in this process, for answers that cost much and may be some seconds old. The oldest goes
 * when there are too many. Each process has its own: none relies on another's.
 */
export class Recent<T> {
  private readonly kept = new Map<string, { until: number; value: T }>()

  /**
   * @param keepMs how long a value may be used
   * @param most how many values are kept
   * @param now a monotonic clock in milliseconds
   */
  constructor(
    private readonly keepMs: number,
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(key: string): T | undefined {
    const found = this.kept.get(key)
    return found && found.until > this.now() ? found.value : undefined
  }

  set(key: string, value: T): void {
    this.kept.delete(key) // so that a renewed key is the youngest
    this.kept.set(key, { until: this.now() + this.keepMs, value })
    if (this.kept.size <= this.most) return
    for (const oldest of this.kept.keys()) {
      this.kept.delete(oldest)
      return
    }
  }
}
