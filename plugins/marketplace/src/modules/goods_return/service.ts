import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { addReturnFile } from "./changes/file"
import { lapseReturn, moveReturn, settleCardReturn } from "./changes/move"
import { beginRecalled } from "./changes/recalled"
import { requestReturn } from "./changes/request"
import { restockReturn } from "./changes/restock"
import { GoodsReturn } from "./models/goods-return"
import { GoodsReturnFile } from "./models/goods-return-file"
import { GoodsReturnLine } from "./models/goods-return-line"
import type { BeginRecalled, MoveReturn, NewReturnFile, RequestReturn, Write } from "./types"

/** Delivered goods that go back. Each method is one transaction with its books, audit entry and notices. */
export default class GoodsReturnModuleService extends MedusaService({ GoodsReturn, GoodsReturnLine, GoodsReturnFile }) {
  /** @returns the code by which it is followed */
  @InjectManager()
  @InjectTransactionManager()
  async request(input: RequestReturn & Write, @MedusaContext() context: Context = {}): Promise<string> {
    return requestReturn(context, input)
  }

  /** Recalled goods are accounted for by their stall: given back and owed for at once. @returns the return's id */
  @InjectManager()
  @InjectTransactionManager()
  async beginRecalled(input: BeginRecalled & Write, @MedusaContext() context: Context = {}): Promise<string> {
    return beginRecalled(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async move(input: MoveReturn & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await moveReturn(context, input)
  }

  /** Marks a return whose card has its money back. */
  @InjectManager()
  @InjectTransactionManager()
  async settleCard(input: { id: string } & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await settleCardReturn(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async lapse(input: { id: string } & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await lapseReturn(context, input)
  }

  /** Puts returned goods on sale again, once. @returns the levels that moved */
  @InjectManager()
  @InjectTransactionManager()
  async restock(input: { id: string; at: Date }, @MedusaContext() context: Context = {}): Promise<string[]> {
    return restockReturn(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async addFile(input: NewReturnFile & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await addReturnFile(context, input)
  }
}
