import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { QueryBuffer } from "./query-buffer"
import { putSynonym } from "./changes/put-synonym"
import { forgetTallies, recordTallies } from "./changes/record-tallies"
import { SearchSynonym } from "./models/search-synonym"
import { SearchTally } from "./models/search-tally"
import type { PutSynonym, QueryTally } from "./types"

export default class SearchWordsModuleService extends MedusaService({ SearchSynonym, SearchTally }) {
  /** What this process has still to write of what was searched. */
  readonly inMemory = new QueryBuffer((tallies) => this.recordTallies(tallies))

  /** What waits is written before the process ends. */
  readonly __hooks = { onApplicationPrepareShutdown: (): Promise<void> => this.inMemory.flush() }

  /** Changes words that mean one thing, with its audit entry. Answers the row's id. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async putSynonym(change: PutSynonym, @MedusaContext() context: Context = {}): Promise<string | null> {
    return putSynonym(context, change)
  }

  /** Adds searches to the counts of their days. */
  @InjectManager()
  @InjectTransactionManager()
  async recordTallies(tallies: readonly QueryTally[], @MedusaContext() context: Context = {}): Promise<void> {
    await recordTallies(context, tallies)
  }

  /** Forgets what was searched before `day`. */
  @InjectManager()
  @InjectTransactionManager()
  async forgetTallies(day: string, @MedusaContext() context: Context = {}): Promise<number> {
    return forgetTallies(context, day)
  }
}
