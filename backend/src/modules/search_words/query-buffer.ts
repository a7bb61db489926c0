import { logger } from "@medusajs/framework/logger"

type Tally = { day: string; query: string; searches: number; none: number; near: number }
/** One search as it is counted. */
export type Searched = { day: string; query: string; fared: "found" | "near" | "none" }

const WAIT_MS = 2_000
/** More different queries than this are not kept between two writes: somebody who types nonsense must not fill the memory. */
const MOST = 5_000

/** Searches of this process, added up in memory and written some seconds later, many at a time. No search waits for it. */
export class QueryBuffer {
  private tallies = new Map<string, Tally>()
  private timer: NodeJS.Timeout | undefined
  private writing: Promise<void> | undefined

  constructor(
    private readonly write: (tallies: readonly Tally[]) => Promise<void>,
    private readonly limits = { waitMs: WAIT_MS, most: MOST },
  ) {}

  note({ day, query, fared }: Searched): void {
    this.add({ day, query, searches: 1, none: fared === "none" ? 1 : 0, near: fared === "near" ? 1 : 0 })
    // Not a reason for the process to stay: what waits is written at its end.
    this.timer ??= setTimeout(() => void this.flush(), this.limits.waitMs).unref()
  }

  private add({ day, query, searches, none, near }: Tally): void {
    const key = `${day} ${query}`
    const known = this.tallies.get(key)
    if (!known && this.tallies.size >= this.limits.most) return
    this.tallies.set(key, {
      ...{ day, query },
      searches: (known?.searches ?? 0) + searches,
      none: (known?.none ?? 0) + none,
      near: (known?.near ?? 0) + near,
    })
  }

  /** Writes what waits. What could not be written waits for the next time; whoever calls does not hear of it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.writing ??= this.writeAll().finally(() => (this.writing = undefined))
    await this.writing
  }

  private async writeAll(): Promise<void> {
    const batch = [...this.tallies.values()]
    if (batch.length === 0) return
    this.tallies = new Map()
    try {
      await this.write(batch)
    } catch (error) {
      for (const tally of batch) this.add(tally)
      logger.warn(`searches: ${batch.length} counts could not be written: ${String(error)}`)
    }
  }
}
