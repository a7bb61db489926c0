import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { approveRecall, type Approval, type AtApproval } from "./changes/approve"
import { draftRecall } from "./changes/draft"
import { assertAllAreTold, endRecall } from "./changes/end"
import { addFound } from "./changes/find-buyers"
import { addFile, type AtReturn, logCall, recordReturn } from "./changes/parcels"
import { giveBackToOrder, takeFromOrder } from "./changes/take-from-order"
import { takeAgain } from "./changes/take-from-stock"
import { type AtTelling, tellSomeBuyers } from "./changes/tell-buyers"
import { Recall } from "./models/recall"
import { RecallBuyer } from "./models/recall-buyer"
import { RecallCall } from "./models/recall-call"
import { RecallFile } from "./models/recall-file"
import { RecallLot } from "./models/recall-lot"
import { RecallParcel } from "./models/recall-parcel"
import { RecallStock } from "./models/recall-stock"
import type {
  EndRecall,
  FoundParcel,
  NewCallRow,
  NewFile,
  NewRecallRow,
  NewReturn,
  RecallRecord,
  TakenFromOrder,
  Write,
} from "./types"

/** Recalls of lots. Each method is one transaction with its audit entry and its notices. */
export default class RecallModuleService extends MedusaService({
  Recall,
  RecallLot,
  RecallFile,
  RecallBuyer,
  RecallParcel,
  RecallCall,
  RecallStock,
}) {
  @InjectManager()
  @InjectTransactionManager()
  async draft(input: NewRecallRow & Write, @MedusaContext() context: Context = {}): Promise<RecallRecord> {
    return draftRecall(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async approve(
    input: { recall_id: string } & Write,
    others: AtApproval,
    @MedusaContext() context: Context = {},
  ): Promise<Approval> {
    return approveRecall(context, input, others)
  }

  /** Call these three while the stock is locked. */
  @InjectManager()
  @InjectTransactionManager()
  async takeAgain(input: { recall_id: string } & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return takeAgain(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async takeFromOrder(
    input: { order_id: string } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<TakenFromOrder[]> {
    return takeFromOrder(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async giveBackToOrder(
    input: { taken: readonly TakenFromOrder[]; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return giveBackToOrder(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async end(input: EndRecall & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return endRecall(context, input)
  }

  /** @throws Refusal conflict while somebody is to be found or told */
  @InjectManager()
  @InjectTransactionManager()
  async assertAllAreTold(input: { recall_id: string }, @MedusaContext() context: Context = {}): Promise<void> {
    return assertAllAreTold(context, input.recall_id)
  }

  @InjectManager()
  @InjectTransactionManager()
  async addFound(
    input: { recall_id: string; parcels: readonly FoundParcel[]; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return addFound(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async tellSomeBuyers(
    input: { recall_id: string; limit: number; at: Date },
    others: AtTelling,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return tellSomeBuyers(context, input, others)
  }

  @InjectManager()
  @InjectTransactionManager()
  async logCall(input: NewCallRow & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return logCall(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async recordReturn(
    input: NewReturn & Write,
    others: AtReturn,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return recordReturn(context, input, others)
  }

  @InjectManager()
  @InjectTransactionManager()
  async addFile(input: NewFile & Write, @MedusaContext() context: Context = {}): Promise<void> {
    return addFile(context, input)
  }
}
