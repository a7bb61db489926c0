import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Addressee } from "../../modules/notice/changes/rows"
import { addressNoticesStep } from "./steps/address-notices"
import { findUnaddressedNoticesStep } from "./steps/find-unaddressed-notices"
import { sendDueDeliveriesStep } from "./steps/send-due-deliveries"
import { settleAbandonedDeliveriesStep } from "./steps/settle-abandoned-deliveries"

/**
 * Drains the outbox: finds the addresses of new notices, resolves attempts whose process died, and sends what is due. May
 * run in any number of processes at once.
 * Hook `resolveAddressees`: answers the people whom each notice is for (of a stall, of a department); this plugin does not
 * know the higher ones' tables.
 */
export const deliverNoticesWorkflow = createWorkflow("deliver-notices", () => {
  const notices = findUnaddressedNoticesStep()
  const hook = createHook("resolveAddressees", { notices })
  const people = hook.getResult() as Addressee[] | undefined
  addressNoticesStep(transform({ notices, people }, (data) => data))
  settleAbandonedDeliveriesStep()
  return new WorkflowResponse(sendDueDeliveriesStep(), { hooks: [hook] })
})
