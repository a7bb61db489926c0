"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { textField } from "@/shared/forms/form-state"
import { BackendProblem } from "@/shared/medusa/errors"
import { whereTo } from "@/shared/notices/where-to"
import { DEPARTMENT_AREA } from "@/shared/session/area"
import { deskPath } from "../department-session/desk-path"
import { deskWrite, requireOfficer } from "../department-session/session"

const HERE = deskPath("/thong-bao")

async function write(route: string): Promise<void> {
  const session = await requireOfficer(HERE)
  // A notice that was withdrawn meanwhile is no reason to stop a person who wants to see the record.
  await deskWrite(session, route, {}).catch((error: unknown) => {
    if (!(error instanceof BackendProblem) || error.status !== 404) throw error
  })
  revalidatePath(DEPARTMENT_AREA.root, "layout")
}

/** Marks the notice as read and goes where it leads. */
export async function openNotice(form: FormData): Promise<void> {
  await write(`/notices/${encodeURIComponent(textField(form, "notice"))}/read`)
  redirect(whereTo(textField(form, "href"), HERE))
}

export async function readAllNotices(): Promise<void> {
  await write("/notices/read-all")
  redirect(HERE)
}
