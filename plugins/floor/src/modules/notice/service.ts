import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { appendNotice, type NewNotice } from "../../lib/append-notice"
import type { Channel, Channels } from "../../lib/notices/channels"
import { runSql } from "../../lib/run-sql"
import { address } from "./changes/address"
import { type Claim, claim } from "./changes/claim"
import { type MarkRead, markRead } from "./changes/mark-read"
import type { Addressee, Settlement, Unaddressed } from "./changes/rows"
import { type SendAgain, sendAgain } from "./changes/send-again"
import { settle } from "./changes/settle"
import { Notice } from "./models/notice"
import { NoticeDelivery } from "./models/notice-delivery"
import { NoticeRead } from "./models/notice-read"

/** What people are told, by which channel it went out, and who has read it. Each method is one transaction. */
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

  /** Notices without deliveries, oldest first. */
  @InjectManager()
  @InjectTransactionManager()
  async unaddressed(limit: number, @MedusaContext() context: Context = {}): Promise<Unaddressed[]> {
    const columns = "id, to_kind, to_id, to_province_code, to_agency, to_name, to_phone, to_email"
    const where = "addressed_at is null and deleted_at is null"
    return runSql(context, `select ${columns} from notice where ${where} order by at, id limit ?`, [limit])
  }

  /** Writes the deliveries of notices, once. */
  @InjectManager()
  @InjectTransactionManager()
  async address(
    input: { ids: string[]; people: Addressee[]; channels: Channels; at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await address(context, input)
  }

  /** Takes the next delivery that is due, but by none of the channels that are `down`. */
  @InjectManager()
  @InjectTransactionManager()
  async claim(
    channels: Channels,
    at: Date,
    down: readonly Channel[] = [],
    @MedusaContext() context: Context = {},
  ): Promise<Claim> {
    return claim(context, channels, at, down)
  }

  /** Attempts whose sender has not answered in time: its process died. */
  @InjectManager()
  @InjectTransactionManager()
  async abandoned(at: Date, @MedusaContext() context: Context = {}): Promise<{ id: string; attempts: number }[]> {
    const sql = `select id, attempts from notice_delivery
      where state = 'sending' and due_at <= ? and deleted_at is null order by due_at limit 200`
    return runSql(context, sql, [at])
  }

  /** Writes what became of an attempt. */
  @InjectManager()
  @InjectTransactionManager()
  async settle(settlement: Settlement, at: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await settle(context, settlement, at)
  }

  /** Puts deliveries that did not arrive back into the outbox. @throws Refusal not_found, conflict, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async sendAgain(input: SendAgain, @MedusaContext() context: Context = {}): Promise<number> {
    return sendAgain(context, input)
  }

  /** Marks one notice, or without `notice_id` all, as read by one person. False for one that is not for him. */
  @InjectManager()
  @InjectTransactionManager()
  async markRead(input: MarkRead, @MedusaContext() context: Context = {}): Promise<boolean> {
    return markRead(context, input)
  }
}
