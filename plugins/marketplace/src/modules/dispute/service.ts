import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { decideDispute } from "./changes/decide"
import { addDisputeFile } from "./changes/file"
import { openDispute } from "./changes/open"
import { remindOfDisputes } from "./changes/remind"
import { answerDispute, withdrawDispute } from "./changes/speak"
import { Dispute } from "./models/dispute"
import { DisputeFile } from "./models/dispute-file"
import type { AnswerDispute, NewDisputeFile, OpenDispute, RuleOnDispute, WithdrawDispute } from "./types"

/** Disputes about orders' money. Each method is one transaction with its books, audit entry and notices. */
export default class DisputeModuleService extends MedusaService({ Dispute, DisputeFile }) {
  @InjectManager()
  @InjectTransactionManager()
  async open(input: OpenDispute, @MedusaContext() context: Context = {}): Promise<string> {
    return openDispute(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async answer(input: AnswerDispute, @MedusaContext() context: Context = {}): Promise<void> {
    await answerDispute(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async withdraw(input: WithdrawDispute, @MedusaContext() context: Context = {}): Promise<void> {
    await withdrawDispute(context, input)
  }

  /** @returns the refund that it made, or null */
  @InjectManager()
  @InjectTransactionManager()
  async decide(input: RuleOnDispute, @MedusaContext() context: Context = {}): Promise<string | null> {
    return decideDispute(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async addFile(input: NewDisputeFile, @MedusaContext() context: Context = {}): Promise<void> {
    await addDisputeFile(context, input)
  }

  /** @returns how many wait for a ruling */
  @InjectManager()
  @InjectTransactionManager()
  async remind(at: Date, @MedusaContext() context: Context = {}): Promise<number> {
    return remindOfDisputes(context, at)
  }
}
