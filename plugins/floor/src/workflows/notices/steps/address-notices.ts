import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { channelsOf } from "../../../lib/notices/channels"
import { NOTICE_MODULE } from "../../../modules/notice"
import type { Addressee, Unaddressed } from "../../../modules/notice/changes/rows"
import type NoticeModuleService from "../../../modules/notice/service"

type Input = { notices: Unaddressed[]; people: Addressee[] | undefined }

const persons = (notices: Unaddressed[]): Addressee[] =>
  notices.flatMap(({ id, to_kind, to_name, to_email, to_phone }) =>
    to_kind === "person" ? [{ notice_id: id, name: to_name, email: to_email, phone: to_phone }] : [],
  )

// Not undone: the rows say the truth whatever fails later, and the next run goes on from them.
export const addressNoticesStep = createStep(
  "address-notices",
  async ({ notices, people = [] }: Input, { container }) => {
    if (notices.length === 0) return new StepResponse(0)
    const ids = notices.map(({ id }) => id)
    const input = { ids, people: [...people, ...persons(notices)], channels: channelsOf(process.env), at: clock.now() }
    await container.resolve<NoticeModuleService>(NOTICE_MODULE).address(input)
    return new StepResponse(ids.length)
  },
)
