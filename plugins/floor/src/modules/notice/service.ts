import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { appendNotice, type NewNotice } from "../../lib/append-notice"
import { Notice } from "./models/notice"
import { NoticeDelivery } from "./models/notice-delivery"
import { NoticeRead } from "./models/notice-read"

/** What people are told, by which channel it went out, and who has read it. */
export default class NoticeModuleService extends MedusaService({ Notice, NoticeDelivery, NoticeRead }) {
  /**
   * Writes notices of changes in Medusa's core, which commit in transactions of their own. Our own modules call
   * `appendNotice` inside the transaction of the change instead.
   */
  @InjectManager()
  @InjectTransactionManager()
  async append(notices: NewNotice[], @MedusaContext() context: Context = {}): Promise<void> {
    for (const notice of notices) await appendNotice(context, notice)
  }
}
