import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"

type TermChange = { before?: Record<string, unknown>; after: Record<string, unknown> }

/** Records a change of what is taken from sales in the transaction that makes it. `action`: "commission_rule.added". */
export function recordTerm(
  context: Context,
  actor: Actor,
  action: string,
  id: string,
  change: TermChange,
): Promise<void> {
  const [entity_type = ""] = action.split(".")
  return appendAudit(context, { actor, action, entity_type, entity_id: id, ...change })
}
