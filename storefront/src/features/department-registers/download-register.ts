import "server-only"
import { redirect } from "next/navigation"
import { passFileOn } from "@/shared/medusa/pass-file-on"
import { DEPARTMENT_AREA, loginAddress } from "@/shared/session/area"
import { readToken } from "@/shared/session/token"

/** A register as a file to keep. Who is not logged in logs in and comes back to `page`. */
export async function downloadRegister(
  page: string,
  register: "audit" | "disputes" | "listing-appeals" | "listings" | "producers" | "recognition-imports",
  json: Record<string, unknown>,
): Promise<Response> {
  const token = await readToken(DEPARTMENT_AREA)
  if (!token) redirect(loginAddress(DEPARTMENT_AREA, page))
  const answer = await passFileOn(`/department/${register}/export`, token, { json })
  if (answer.status === 401) redirect(loginAddress(DEPARTMENT_AREA, page, "expired"))
  return answer
}
