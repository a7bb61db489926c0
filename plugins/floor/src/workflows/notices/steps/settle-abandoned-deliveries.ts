import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { attemptKey } from "../../../lib/notices/attempt-key"
import { NOTICE_MODULE } from "../../../modules/notice"
import type { Settlement } from "../../../modules/notice/changes/rows"
import { afterFailure } from "../../../modules/notice/changes/settle"
import type NoticeModuleService from "../../../modules/notice/service"

/**
 * Resolves attempts whose process died. Medusa's Notification Module writes its row before it hands a message to the
 * provider: no row means that nothing was sent, and a row without an outcome that it may have been.
 */
// Not undone: what was found out stays true.
export const settleAbandonedDeliveriesStep = createStep(
  "settle-abandoned-deliveries",
  async (_: void, { container }) => {
    const notices = container.resolve<NoticeModuleService>(NOTICE_MODULE)
    const at = clock.now()
    const abandoned = await notices.abandoned(at)
    for (const delivery of abandoned) {
      const key = attemptKey(delivery.id, delivery.attempts)
      const [sent] = await container.resolve(Modules.NOTIFICATION).listNotifications({ resource_id: key })
      const error = "the process died while sending"
      const outcome: Pick<Settlement, "state" | "due_at"> =
        sent?.status === "success"
          ? { state: "sent" }
          : afterFailure(delivery.attempts, sent?.status === "pending" ? "unknown" : "temporary", at)
      await notices.settle({ ...delivery, ...outcome, error }, at)
    }
    return new StepResponse(abandoned.length)
  },
)
