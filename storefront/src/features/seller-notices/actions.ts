"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { textField } from "@/shared/forms/form-state"
import { BackendProblem } from "@/shared/medusa/errors"
import { whereTo } from "@/shared/notices/where-to"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { requireStall, stallWrite } from "../seller-session/session"
import { stallPath } from "../seller-session/stall-path"

async function write(slug: string, route: string): Promise<string> {
  const here = stallPath(slug, "/thong-bao")
  const session = await requireStall(slug, here)
  await stallWrite(session, route, {}).catch((error: unknown) => {
    // A notice that was withdrawn meanwhile is no reason to stop a person who wants to see the record.
    if (!(error instanceof BackendProblem) || error.status !== 404) leaveIfRefused(error, SELLER_AREA, here)
  })
  revalidatePath(SELLER_AREA.root, "layout")
  return here
}

/** Marks the notice as read and goes where it leads. */
export async function openNotice(form: FormData): Promise<void> {
  const notice = encodeURIComponent(textField(form, "notice"))
  const here = await write(textField(form, "stall"), `/notices/${notice}/read`)
  redirect(whereTo(textField(form, "href"), here))
}

export async function readAllNotices(form: FormData): Promise<void> {
  redirect(await write(textField(form, "stall"), "/notices/read-all"))
}
