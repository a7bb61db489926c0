import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { addEvents, type AddEvents } from "./changes/add-events"
import { addIdentifier, type AddIdentifier } from "./changes/add-identifier"
import { addLotFile, type AddLotFile } from "./changes/add-lot-file"
import { closeLot, type OfLot } from "./changes/close-lot"
import { confirmEvent, type ConfirmEvent } from "./changes/confirm-event"
import { correctEvent, type CorrectEvent } from "./changes/correct-event"
import { correctLot, type CorrectLotFacts } from "./changes/correct-lot"
import { markRecalled, type RecallOfLots } from "./changes/mark-recalled"
import { recordLotOnce } from "./changes/record-lot-once"
import { type RecordedLot, recordLots } from "./changes/record-lots"
import { Lot } from "./models/lot"
import { LotCorrection } from "./models/lot-correction"
import { LotFile } from "./models/lot-file"
import { ProductIdentifier } from "./models/product-identifier"
import { TraceConfirmation } from "./models/trace-confirmation"
import { TraceEvent } from "./models/trace-event"
import { TraceLink } from "./models/trace-link"
import type { NewLot } from "./types"

/** Lots and their histories. Each method is one transaction with its audit entry. */
export default class TraceabilityModuleService extends MedusaService({
  Lot,
  TraceEvent,
  TraceLink,
  TraceConfirmation,
  LotCorrection,
  LotFile,
  ProductIdentifier,
}) {
  /**
   * Adds lots with their histories, all or none.
   * @param recordedAt the instant of recording, for every event of them
   * @throws MedusaError when a code or number is taken, or the same event is declared twice
   */
  @InjectManager()
  @InjectTransactionManager()
  async recordLots(
    lots: NewLot[],
    recordedAt: Date,
    actor: Actor,
    @MedusaContext() context: Context = {},
  ): Promise<RecordedLot[]> {
    return recordLots(context, lots, { actor, at: recordedAt })
  }

  /** Adds a lot, once however often its form is sent (`request_key`). @throws MedusaError as `recordLots` */
  @InjectManager()
  @InjectTransactionManager()
  async recordLotOnce(
    lot: NewLot,
    recordedAt: Date,
    actor: Actor,
    @MedusaContext() context: Context = {},
  ): Promise<RecordedLot> {
    return recordLotOnce(context, lot, { actor, at: recordedAt })
  }

  /**
   * Takes lots off the market, with an event in the history of each. Called with the context of a transaction, it is part of it.
   * @returns the ids of those that were not recalled before
   */
  @InjectManager()
  @InjectTransactionManager()
  async markRecalled(
    lotIds: string[],
    recall: RecallOfLots,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return markRecalled(context, lotIds, recall)
  }

  /** Puts evidence to a lot. @throws Refusal not_found, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async addLotFile(input: AddLotFile, @MedusaContext() context: Context = {}): Promise<void> {
    return addLotFile(context, input)
  }

  /** Adds steps to the history of an open lot. @throws Refusal not_found, not_allowed, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async addEvents(input: AddEvents, @MedusaContext() context: Context = {}): Promise<void> {
    return addEvents(context, input)
  }

  /** Declares an event a mistake, and how it really was. @throws Refusal not_found, not_allowed, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async correctEvent(input: CorrectEvent, @MedusaContext() context: Context = {}): Promise<void> {
    return correctEvent(context, input)
  }

  /** Declares facts of a lot anew and keeps what was said before. @throws Refusal not_found, not_allowed, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async correctLot(input: CorrectLotFacts, @MedusaContext() context: Context = {}): Promise<void> {
    return correctLot(context, input)
  }

  /** Gives a product a GTIN or a number of the state. @throws Refusal conflict for a number of another product */
  @InjectManager()
  @InjectTransactionManager()
  async addIdentifier(input: AddIdentifier, @MedusaContext() context: Context = {}): Promise<void> {
    return addIdentifier(context, input)
  }

  /** Ends the history of a lot. @throws Refusal not_found, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async closeLot(input: OfLot, @MedusaContext() context: Context = {}): Promise<void> {
    return closeLot(context, input)
  }

  /** A department says that an event is so. @throws Refusal not_found, not_allowed, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async confirmEvent(input: ConfirmEvent, @MedusaContext() context: Context = {}): Promise<void> {
    return confirmEvent(context, input)
  }
}
