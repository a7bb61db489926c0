import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import { canMove } from "@san-ocop/kit/state-table"
import { orderAwaitsTransfer, orderNoticeKey, orderPlaced } from "../../lib/notices/order-notice"
import { reverseCharges, writeCharges } from "../../lib/charges/write-charges"
import { removeHandling, writeHandling } from "../../lib/handling/write-handling"
import { placedEntry, placedKey } from "../../lib/ledger/order-entries"
import { postEntries } from "../../lib/ledger/post-entries"
import { reverseEntry } from "../../lib/ledger/reverse-entry"
import { removeCardPayment, writeCardPayment } from "../../lib/cards/write-card-payment"
import { removeOrderTransfers, writeOrderTransfers } from "../../lib/transfers/write-order-transfers"
import { unuseVouchers, useVouchers } from "../../lib/vouchers/use-vouchers"
import { auditMove } from "./audit-move"
import { GROUP_ORDER_MOVES, GROUP_ORDER_STARTS } from "./group-order-moves"
import { bookMove, unbookMove } from "./book-move"
import { CodRefusal } from "./models/cod-refusal"
import { FulfillmentLot } from "./models/fulfillment-lot"
import { GroupOrder } from "./models/group-order"
import { GroupOrderEvent } from "./models/group-order-event"
import { OrderGroup } from "./models/order-group"
import { PaymentShare } from "./models/payment-share"
import { refusedMove } from "./refused-move"
import { refuseOtherGoods, refuseOtherParcel } from "./refuse-other-parcel"
import { remit, type Remitted } from "./remit"
import { restock } from "./restock"
import { lockGroupOrder } from "./rows"
import { tellOfMove, untellOfMove } from "./tell-of-move"
import type { Move, MoveOrder, NewGroup, PackedLot } from "./types"

const ADD_PACKED_LOTS = `insert into fulfillment_lot (id, fulfillment_item_id, lot_id, quantity, created_at, updated_at)
  select id, fulfillment_item_id, lot_id, quantity, ?, ?
    from jsonb_to_recordset(?::jsonb) as t(id text, fulfillment_item_id text, lot_id text, quantity int)
  on conflict (fulfillment_item_id, lot_id) where deleted_at is null do nothing`

/** Groups and their orders beside Medusa's. Each method is one transaction with its timeline and audit entry. */
export default class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  GroupOrder,
  GroupOrderEvent,
  PaymentShare,
  FulfillmentLot,
  CodRefusal,
}) {
  /**
   * Writes a group with its orders, their first timeline entries, the shares of their payments, what is taken from them and what the books
   * say: the moment of sale.
   * @throws MedusaError when the cart already has a group (`order_group.cart_id` is unique); Refusal conflict when a voucher is used up meanwhile
   */
  @InjectManager()
  @InjectTransactionManager()
  async placeGroup(
    { group, orders, shares, charges, handling, transfers, card, vouchers }: NewGroup,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const state = GROUP_ORDER_STARTS[group.payment_method]
    const placed_at = new Date(group.placed_at)
    await this.createOrderGroups({ ...group, placed_at }, context)
    await this.createGroupOrders(
      orders.map((order) => ({ ...order, group_id: group.id, state, placed_at })),
      context,
    )
    await useVouchers(context, vouchers, { group_id: group.id, phone: group.contact_phone, at: placed_at })
    await this.createGroupOrderEvents(
      orders.map((order) => ({ group_order_id: order.id, state, at: placed_at, note: null })),
      context,
    )
    await this.createPaymentShares(
      shares.map((share) => ({ ...share, captured: 0, refunded: 0 })),
      context,
    )
    await writeOrderTransfers(context, transfers, placed_at)
    await writeCardPayment(context, card, placed_at)
    await writeCharges(context, charges, placed_at)
    await writeHandling(context, handling)
    await postEntries(
      context,
      orders.map((order) => placedEntry(order, placed_at)),
    )
    const notice = state === "awaiting_payment" ? orderAwaitsTransfer : orderPlaced
    // Nothing is to be done for a card until it was entered.
    for (const order of card ? [] : orders) await appendNotice(context, notice(order))
    return group.id
  }

  /** Takes back a group that a workflow could not finish. */
  @InjectManager()
  @InjectTransactionManager()
  async removeGroup(
    { group, orders, shares, transfers, card }: NewGroup,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    for (const { id } of orders) {
      await withdrawNotice(context, orderNoticeKey("order.placed", id))
      await reverseEntry(context, placedKey(id), clock.now())
      await reverseCharges(context, id, placedKey(id), clock.now())
    }
    const ids = orders.map(({ id }) => id)
    await unuseVouchers(context, group.id, ids)
    await removeHandling(context, ids)
    await removeOrderTransfers(context, transfers)
    await removeCardPayment(context, card)
    await this.deletePaymentShares({ order_id: shares.map((share) => share.order_id) }, context)
    await this.deleteGroupOrderEvents({ group_order_id: orders.map((order) => order.id) }, context)
    await this.deleteGroupOrders(
      orders.map((order) => order.id),
      context,
    )
    await this.deleteOrderGroups([group.id], context)
  }

  /**
   * Moves an order along its state table, with a timeline entry and an audit entry.
   * @throws Refusal not_found; not_allowed when the table or the actor's `from` does not let it;
   *   conflict when the order was shipped with another parcel
   */
  @InjectManager()
  @InjectTransactionManager()
  async moveOrder(move: MoveOrder, @MedusaContext() context: Context = {}): Promise<Move> {
    const { to, note = null, carrier, tracking_code, failure, returned_goods } = move
    const before = await lockGroupOrder(context, move.id)
    if (before.state === to) {
      refuseOtherParcel(before, move)
      refuseOtherGoods(before, move)
      return { moved: false, before, event_id: null }
    }
    const mayLeave = !move.from || move.from.includes(before.state)
    if (!mayLeave || !canMove(GROUP_ORDER_MOVES, before.state, to)) {
      refuse("not_allowed", refusedMove(before.state, to), { code: "move_refused" })
    }
    const event_id = generateEntityId(undefined, "gevt")
    const parcel = { ...(carrier && { carrier }), ...(tracking_code && { tracking_code }) }
    const fate = { ...(failure && { failure }), ...(returned_goods && { returned_goods }) }
    await this.updateGroupOrders({ id: before.id, state: to, ...parcel, ...fate }, context)
    const at = clock.now()
    await this.createGroupOrderEvents({ id: event_id, group_order_id: before.id, state: to, at, note }, context)
    await bookMove(context, { order: before, to, event_id, at })
    await auditMove(context, move, before, { from: before.state, to })
    await tellOfMove(context, move, before)
    return { moved: true, before, event_id }
  }

  /** Puts an order back where it was, for a workflow that could not finish. The audit log keeps both entries. */
  @InjectManager()
  @InjectTransactionManager()
  async undoMove(
    { move, made }: { move: MoveOrder; made: Move },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const { before, event_id } = made
    const now = await lockGroupOrder(context, before.id)
    const { state, carrier, tracking_code, failure, returned_goods } = before
    await this.updateGroupOrders({ id: before.id, state, carrier, tracking_code, failure, returned_goods }, context)
    if (event_id) await this.deleteGroupOrderEvents([event_id], context)
    if (event_id) await unbookMove(context, { order: before, to: move.to, event_id, at: clock.now() })
    if (made.moved) await untellOfMove(context, move.to, before.id)
    const undo = { ...move, note: "Thao tác chưa hoàn tất, đã trả lại như cũ." }
    await auditMove(context, undo, before, { from: now.state, to: state })
  }

  /** The carrier has paid the stall for these orders: all of them, or none. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async remit(remitted: Remitted, @MedusaContext() context: Context = {}): Promise<void> {
    await remit(context, remitted)
  }

  /** Puts the goods of a parcel that came back good on sale again, once. Call it while their stock is locked. @returns the levels that moved */
  @InjectManager()
  @InjectTransactionManager()
  async restock(id: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    return restock(context, id, clock.now())
  }

  /** Puts on record which lots went into a parcel. Those on record already stay as they are, so it may be said twice. */
  @InjectManager()
  @InjectTransactionManager()
  async addPackedLots(lots: readonly PackedLot[], @MedusaContext() context: Context = {}): Promise<void> {
    const at = clock.now()
    const rows = lots.map((lot) => ({ id: generateEntityId(undefined, "flot"), ...lot }))
    await runSql(context, ADD_PACKED_LOTS, [at, at, JSON.stringify(rows)])
  }
}
