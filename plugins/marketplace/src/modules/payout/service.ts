import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { ResultVerdict } from "../../lib/payouts/judge-results"
import { confirmPayee } from "./changes/confirm-payee"
import { formByHand } from "./changes/form-by-hand"
import { formDueBatch } from "./changes/form-due"
import { handOver } from "./changes/hand-over"
import { markPayout, takeInResults } from "./changes/results"
import { approveBatch, cancelBatch, sendBatch } from "./changes/steps"
import { PayoutBatch } from "./models/payout-batch"
import type { Confirm, FormBatch, HandOver, MarkOne, OfBatch, TakeInResults } from "./types"

/** What floors that collect pay out to their stalls. Each method is one transaction with its log and books. */
export default class PayoutModuleService extends MedusaService({ PayoutBatch }) {
  @InjectManager()
  @InjectTransactionManager()
  async form(input: FormBatch, @MedusaContext() context: Context = {}): Promise<string> {
    return formByHand(context, input)
  }

  /** The batch that the schedule has for today, once. @returns null when there is none to form */
  @InjectManager()
  @InjectTransactionManager()
  async formDue(input: FormBatch, @MedusaContext() context: Context = {}): Promise<string | null> {
    return formDueBatch(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async approve(input: OfBatch, @MedusaContext() context: Context = {}): Promise<void> {
    await approveBatch(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async send(input: OfBatch, @MedusaContext() context: Context = {}): Promise<void> {
    await sendBatch(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async cancel(input: OfBatch, @MedusaContext() context: Context = {}): Promise<void> {
    await cancelBatch(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async handOver(input: HandOver, @MedusaContext() context: Context = {}): Promise<void> {
    await handOver(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async mark(input: MarkOne, @MedusaContext() context: Context = {}): Promise<void> {
    await markPayout(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async takeInResults(input: TakeInResults, @MedusaContext() context: Context = {}): Promise<ResultVerdict[]> {
    return takeInResults(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async confirmPayee(input: Confirm, @MedusaContext() context: Context = {}): Promise<void> {
    await confirmPayee(context, input)
  }
}
