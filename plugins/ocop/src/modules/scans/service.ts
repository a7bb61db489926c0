import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ScanBuffer } from "../../lib/scans/scan-buffer"
import { dismissSuspicion, type DismissSuspicion } from "./changes/dismiss-suspicion"
import { forgetDevices, forgetPlaces, forgetSuspicions } from "./changes/forget"
import { recordPlace } from "./changes/record-place"
import { recordScans } from "./changes/record-scans"
import { ScanDay } from "./models/scan-day"
import { ScanDevice } from "./models/scan-device"
import { ScanItem } from "./models/scan-item"
import type { FixAnswer, ItemFix, Scan } from "./types"

export default class ScansModuleService extends MedusaService({ ScanItem, ScanDevice, ScanDay }) {
  /** What this process has still to write: it takes a scan at once, and writes it within a second, with others. */
  readonly inMemory = new ScanBuffer((scans) => this.recordScans(scans))

  /** What waits is written before the process ends. */
  readonly __hooks = { onApplicationPrepareShutdown: (): Promise<void> => this.inMemory.flush() }

  /** Counts many scans, each lot, item and device once, in one transaction. */
  @InjectManager()
  @InjectTransactionManager()
  async recordScans(scans: readonly Scan[], @MedusaContext() context: Context = {}): Promise<void> {
    await recordScans(context, scans)
  }

  /** Keeps roughly where an item was checked, and judges the way from the place before. */
  @InjectManager()
  @InjectTransactionManager()
  async recordPlace(fix: ItemFix, @MedusaContext() context: Context = {}): Promise<FixAnswer> {
    return recordPlace(context, fix)
  }

  /** A department found nothing behind a suspicion. With its audit entry. @throws Refusal not_found */
  @InjectManager()
  @InjectTransactionManager()
  async dismissSuspicion(input: DismissSuspicion, @MedusaContext() context: Context = {}): Promise<void> {
    await dismissSuspicion(context, input)
  }

  /** Forgets places, devices and suspicions that are older than `SCAN_RULES` allows. */
  @InjectManager()
  @InjectTransactionManager()
  async forgetOld(now: Date, @MedusaContext() context: Context = {}) {
    return {
      places: await forgetPlaces(context, now),
      devices: await forgetDevices(context, now),
      suspicions: await forgetSuspicions(context, now),
    }
  }
}
