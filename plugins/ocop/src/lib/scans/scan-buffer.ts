import { logger } from "@medusajs/framework/logger"
import type { Scan } from "../../modules/scans/types"

export type BufferLimits = {
  /** How long a scan waits at most. */
  waitMs: number
  /** So many are written at once, without waiting. */
  batch: number
  /** More than this are not kept while the database is away: the process must not grow without end. */
  most: number
}

const LIMITS: BufferLimits = { waitMs: 1_000, batch: 500, most: 50_000 }
const keyOf = (lotId: string, item: number): string => `${lotId}:${item}`

/** Scans in memory, written many at a time and one batch after the other. Nobody who checks a label waits for the write. */
export class ScanBuffer {
  private scans: Scan[] = []
  private readonly unwritten = new Map<string, number>()
  private timer: NodeJS.Timeout | undefined
  private writing: Promise<void> | undefined
  private lost = 0
  private isAway = false

  constructor(
    private readonly write: (scans: readonly Scan[]) => Promise<void>,
    private readonly limits: BufferLimits = LIMITS,
  ) {}

  note(scan: Scan): void {
    if (this.scans.length >= this.limits.most) {
      this.lost++
      return
    }
    this.scans.push(scan)
    this.count(scan, 1)
    if (this.scans.length >= this.limits.batch && !this.isAway) void this.flush()
    else this.wait()
  }

  /** How many scans of an item are not yet written. */
  waiting(lotId: string, item: number): number {
    return this.unwritten.get(keyOf(lotId, item)) ?? 0
  }

  /** Writes what waits. A batch that fails waits for the next time; whoever calls does not hear of it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.writing ??= this.writeAll().finally(() => (this.writing = undefined))
    await this.writing
  }

  private async writeAll(): Promise<void> {
    while (this.scans.length > 0) {
      const batch = this.scans.splice(0, this.limits.batch)
      try {
        await this.write(batch)
      } catch (error) {
        this.scans.unshift(...batch)
        // Then the next try is after a while, however many more come in.
        this.isAway = true
        logger.warn(`scans: ${this.scans.length} wait since they could not be written: ${String(error)}`)
        return this.wait()
      }
      this.isAway = false
      for (const scan of batch) this.count(scan, -1)
    }
    if (this.lost > 0) logger.warn(`scans: ${this.lost} were not counted while the database was away`)
    this.lost = 0
  }

  private wait(): void {
    // Not a reason for the process to stay: what waits is written at its end.
    this.timer ??= setTimeout(() => void this.flush(), this.limits.waitMs).unref()
  }

  private count({ lot_id, item, kind }: Scan, by: 1 | -1): void {
    if (item === null || kind === "forged") return
    const key = keyOf(lot_id, item)
    const left = (this.unwritten.get(key) ?? 0) + by
    if (left > 0) this.unwritten.set(key, left)
    else this.unwritten.delete(key)
  }
}
