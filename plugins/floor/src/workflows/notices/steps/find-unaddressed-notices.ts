import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOTICE_MODULE } from "../../../modules/notice"
import type NoticeModuleService from "../../../modules/notice/service"

// What one run takes on; the next follows within a minute.
const BATCH = 200

export const findUnaddressedNoticesStep = createStep("find-unaddressed-notices", async (_: void, { container }) => {
  const notices = await container.resolve<NoticeModuleService>(NOTICE_MODULE).unaddressed(BATCH)
  return new StepResponse(notices)
})
