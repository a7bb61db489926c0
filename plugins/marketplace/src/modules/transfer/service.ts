import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { openTransferShare } from "../../lib/transfers/payment-share"
import { runSql } from "../../lib/run-sql"
import { removeAccount, saveAccount } from "./changes/account"
import { receiveTransfer } from "./changes/receive"
import { sayRefunded } from "./changes/refund"
import { resolveTransfer } from "./changes/resolve"
import { sayReceived } from "./changes/say-received"
import { StallAccount } from "./models/stall-account"
import type { NewBankTransfer, ReceivedTransfer, RemoveAccount, ResolveTransfer, SaveAccount, Write } from "./types"

const SETTLED = `update order_transfer set settled_at = ? where group_order_id = ? and settled_at is null`

/** Bank accounts of stalls, and the money that comes to them. Each method is one transaction with its log, books and notices. */
export default class TransferModuleService extends MedusaService({ StallAccount }) {
  @InjectManager()
  @InjectTransactionManager()
  async saveAccount(input: SaveAccount, @MedusaContext() context: Context = {}): Promise<void> {
    await saveAccount(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async removeAccount(input: RemoveAccount, @MedusaContext() context: Context = {}): Promise<void> {
    await removeAccount(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async receive(
    input: { transfer: NewBankTransfer } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<ReceivedTransfer> {
    return receiveTransfer(context, input.transfer, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async sayReceived(input: { id: string } & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await sayReceived(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async sayRefunded(input: { id: string } & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await sayRefunded(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async resolve(input: ResolveTransfer, @MedusaContext() context: Context = {}): Promise<string | null> {
    return resolveTransfer(context, input)
  }

  /** Notes that Medusa's payment has followed an order that was paid. */
  @InjectManager()
  @InjectTransactionManager()
  async settle(
    { id, payment_id, at }: { id: string; payment_id: string; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await openTransferShare(context, id, payment_id, at)
    await runSql(context, SETTLED, [at, id])
  }
}
