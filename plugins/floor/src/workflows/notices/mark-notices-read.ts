import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import type { NoticeReader } from "../../lib/notices/notice-reader"
import { countUnread } from "../../lib/notices/read-feed"
import { refuse } from "../../lib/problem"
import { NOTICE_MODULE } from "../../modules/notice"
import type NoticeModuleService from "../../modules/notice/service"

/** `notice_id` null: all that are for the reader. */
export type MarkNoticesRead = { reader: NoticeReader; notice_id: string | null }

const markNoticesReadStep = createStep("mark-notices-read", async (input: MarkNoticesRead, { container }) => {
  const notices = container.resolve<NoticeModuleService>(NOTICE_MODULE)
  const found = await notices.markRead({ ...input, at: clock.now() })
  if (!found) refuse("not_found", "Không tìm thấy thông báo này.")
  return new StepResponse(await countUnread(container, input.reader))
})

/** A person has read one notice, or all of his; answers how many are left. @throws Refusal not_found */
export const markNoticesReadWorkflow = createWorkflow(
  "mark-notices-read",
  (input: MarkNoticesRead) => new WorkflowResponse(markNoticesReadStep(input)),
)
