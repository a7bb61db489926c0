import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewCommissionRule, NewWithholdingRate } from "@san-ocop/kit/http/money"
import { CommissionRule } from "./models/commission-rule"
import { WithholdingRate } from "./models/withholding-rate"
import { recordTerm } from "./record-term"

/** Ends something on a day, the last one on which it holds. */
export type EndTerm = { id: string; valid_to: string; actor: Actor }

type Term = { id: string; valid_from: string; valid_to: string | null }

function mayEnd({ valid_from, valid_to }: Term, day: string): void {
  if (day < valid_from)
    refuse("invalid_data", `Ngày kết thúc phải từ ${valid_from} trở đi.`, {
      field: "valid_to",
      code: "ends_before_start",
    })
  if (valid_to !== null && valid_to < day)
    refuse("conflict", `Mức này đã kết thúc ngày ${valid_to}.`, { field: "valid_to", code: "already_ended" })
}

/** What is taken from sales: terms are added and ended, never changed. What was frozen with a sale is not here: see `lib/charges`. */
export default class ChargeModuleService extends MedusaService({ CommissionRule, WithholdingRate }) {
  @InjectManager()
  @InjectTransactionManager()
  async addCommissionRule(
    { rule, actor }: { rule: NewCommissionRule; actor: Actor },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { id } = await this.createCommissionRules({ ...rule }, context)
    await recordTerm(context, actor, "commission_rule.added", id, { after: rule })
    return id
  }

  @InjectManager()
  @InjectTransactionManager()
  async addWithholdingRate(
    { rate, actor }: { rate: NewWithholdingRate; actor: Actor },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { id } = await this.createWithholdingRates({ ...rate }, context)
    await recordTerm(context, actor, "withholding_rate.added", id, { after: rate })
    return id
  }

  /** @throws Refusal not_found; invalid_data, conflict for a day that is no end of it */
  @InjectManager()
  @InjectTransactionManager()
  async endCommissionRule({ id, valid_to, actor }: EndTerm, @MedusaContext() context: Context = {}): Promise<void> {
    const [rule] = await this.listCommissionRules({ id }, {}, context)
    if (!rule) return refuse("not_found", "Không tìm thấy mức phí này.")
    mayEnd(rule, valid_to)
    await this.updateCommissionRules({ id, valid_to }, context)
    const change = { before: { valid_to: rule.valid_to }, after: { valid_to } }
    await recordTerm(context, actor, "commission_rule.ended", id, change)
  }

  /** @throws Refusal as `endCommissionRule` */
  @InjectManager()
  @InjectTransactionManager()
  async endWithholdingRate({ id, valid_to, actor }: EndTerm, @MedusaContext() context: Context = {}): Promise<void> {
    const [rate] = await this.listWithholdingRates({ id }, {}, context)
    if (!rate) return refuse("not_found", "Không tìm thấy mức thuế này.")
    mayEnd(rate, valid_to)
    await this.updateWithholdingRates({ id, valid_to }, context)
    const change = { before: { valid_to: rate.valid_to }, after: { valid_to } }
    await recordTerm(context, actor, "withholding_rate.ended", id, change)
  }
}
