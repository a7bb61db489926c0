import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { CardOperationRow } from "../../lib/cards/types"
import { type AnswerRefund, answerRefund } from "./changes/answer-refund"
import { authoriseCard } from "./changes/authorise"
import { claimOperation, type ClaimOperation } from "./changes/claim"
import { type DecideRefund, decideRefund } from "./changes/decide-refund"
import { endOperation, type EndOperation } from "./changes/end"
import { claimPage, closePage, forgetPage, keepPage } from "./changes/page"
import { reduceCardOrder, type ReduceCardOrder } from "./changes/reduce"
import { type SetOff, setOffChargeback } from "./changes/set-off"
import { tellCardNews } from "./changes/tell"
import { CardPayment } from "./models/card-payment"
import type { AuthoriseCard, CardNewsInput, PageClaim } from "./types"

/** What cards pay. Each method is one transaction with its log, books and notices; nothing outside is asked in one. */
export default class CardModuleService extends MedusaService({ CardPayment }) {
  /** Before a page for the card is asked for: under which key, and for which orders. */
  @InjectManager()
  @InjectTransactionManager()
  async claimPage(input: { id: string; at: Date }, @MedusaContext() context: Context = {}): Promise<PageClaim> {
    return claimPage(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async keepPage(input: { id: string; session_id: string }, @MedusaContext() context: Context = {}): Promise<void> {
    await keepPage(context, input)
  }

  /** The page was shut at the provider; another may be opened. */
  @InjectManager()
  @InjectTransactionManager()
  async forgetPage(input: { id: string }, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetPage(context, input)
  }

  /** Nobody will pay any more: all orders were called off. */
  @InjectManager()
  @InjectTransactionManager()
  async close(input: { id: string; at: Date }, @MedusaContext() context: Context = {}): Promise<void> {
    await closePage(context, input)
  }

  /** The card's bank has promised the money: the orders go on to their stalls. */
  @InjectManager()
  @InjectTransactionManager()
  async authorise(input: AuthoriseCard, @MedusaContext() context: Context = {}): Promise<void> {
    await authoriseCard(context, input)
  }

  /** Before a call that moves money. @returns null when another call came first */
  @InjectManager()
  @InjectTransactionManager()
  async claim(input: ClaimOperation, @MedusaContext() context: Context = {}): Promise<CardOperationRow | null> {
    return claimOperation(context, input)
  }

  /** After such a call, with what became of it. */
  @InjectManager()
  @InjectTransactionManager()
  async end(input: EndOperation, @MedusaContext() context: Context = {}): Promise<void> {
    await endOperation(context, input)
  }

  /** What Stripe says now of a refund that it took on. */
  @InjectManager()
  @InjectTransactionManager()
  async answerRefund(input: AnswerRefund, @MedusaContext() context: Context = {}): Promise<void> {
    await answerRefund(context, input)
  }

  /** What a card's bank took for good is set against what its shopper was to get back. */
  @InjectManager()
  @InjectTransactionManager()
  async setOff(input: SetOff, @MedusaContext() context: Context = {}): Promise<void> {
    await setOffChargeback(context, input)
  }

  /** An operator decides about a refund that came to nothing. @returns the group @throws Refusal */
  @InjectManager()
  @InjectTransactionManager()
  async decideRefund(input: DecideRefund, @MedusaContext() context: Context = {}): Promise<string> {
    return decideRefund(context, input)
  }

  /** A stall gives back a part of what an order costs. @throws Refusal */
  @InjectManager()
  @InjectTransactionManager()
  async reduce(input: ReduceCardOrder, @MedusaContext() context: Context = {}): Promise<string> {
    return reduceCardOrder(context, input)
  }

  /** Keeps news once. @returns the group that it is about, null when it is nobody's or was told before */
  @InjectManager()
  @InjectTransactionManager()
  async tell(input: CardNewsInput, @MedusaContext() context: Context = {}): Promise<string | null> {
    return tellCardNews(context, input)
  }
}
