import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The empty file of recognitions, with the headings that an import reads. */
export async function GET(): Promise<Response> {
  const session = await requireOfficer(deskPath("/chung-nhan/nhap"))
  return passFileOn("/department/recognition-template", session.token)
}
