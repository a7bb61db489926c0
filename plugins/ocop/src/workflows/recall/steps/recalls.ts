import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { recallMatter, refuseOwnGoods } from "../../../lib/own-decision"
import { assertMayDraft, assertMayRecall } from "../../../lib/recall/may-recall"
import { RECALL_MODULE } from "../../../modules/recall"
import type RecallModuleService from "../../../modules/recall/service"

export type OnRecall = { recall_id: string; actor: Actor }

export const recalls = (container: MedusaContainer): RecallModuleService =>
  container.resolve<RecallModuleService>(RECALL_MODULE)

/** Reads a recall. @throws Refusal not_found */
export async function recallOf(container: MedusaContainer, id: string) {
  const [recall] = await recalls(container).listRecalls({ id }, { take: 1 })
  return recall ?? refuse("not_found", "Không tìm thấy đợt thu hồi này.")
}

/** Before a decision on a recall: no officer decides where the goods are his own. @throws Refusal forbidden */
export const refuseOwnRecallStep = createStep(
  "refuse-own-recall",
  async ({ recall_id, actor }: OnRecall, { container }) => {
    await refuseOwnGoods(container, actor, recallMatter(await recallOf(container, recall_id)))
  },
)

/** First step of what only an officer decides. @throws Refusal not_found, forbidden */
export const assertMayRecallStep = createStep(
  "assert-may-recall",
  async ({ recall_id, actor }: OnRecall, { container }) => {
    assertMayRecall(actor, await recallOf(container, recall_id))
  },
)

/** First step of what whoever drafted a recall may do with the draft, too. @throws Refusal not_found, forbidden */
export const assertMayChangeDraftStep = createStep(
  "assert-may-change-draft",
  async ({ recall_id, actor }: OnRecall, { container }) => {
    assertMayDraft(actor, await recallOf(container, recall_id))
  },
)
