import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { LineVerdict } from "../../lib/remittances/judge-lines"
import { resolveLine } from "./changes/resolve-line"
import { takeInStatement } from "./changes/take-in"
import { CodStatement } from "./models/cod-statement"
import type { ResolveLine, TakeIn } from "./types"

/** What carriers say that they have paid of the cash which they collected. Each method is one transaction with its log and books. */
export default class CodModuleService extends MedusaService({ CodStatement }) {
  @InjectManager()
  @InjectTransactionManager()
  async takeIn(input: TakeIn, @MedusaContext() context: Context = {}): Promise<LineVerdict[]> {
    return takeInStatement(context, input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async resolveLine(input: ResolveLine, @MedusaContext() context: Context = {}): Promise<void> {
    await resolveLine(context, input)
  }
}
