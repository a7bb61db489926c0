import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { clock } from "@san-ocop/floor/lib/clock"
import { closeNextMonth } from "../../lib/ledger/close-month"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerProof } from "./models/ledger-proof"

/** The books. Entries are posted by `lib/ledger/post-entries` in the transaction of what they tell about; this closes months and keeps what each proof found. */
export default class LedgerModuleService extends MedusaService({ LedgerEntry, LedgerProof }) {
  /** Closes the first month that is over and not closed yet. @returns it, "2026-11", or null when none is left to close */
  @InjectManager()
  @InjectTransactionManager()
  async closeNextMonth(@MedusaContext() context: Context = {}): Promise<string | null> {
    return closeNextMonth(context, clock.now())
  }
}
