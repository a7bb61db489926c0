import { redirect } from "next/navigation"
import { registrationFile } from "@/features/seller-registration/registration"
import { registrationPath } from "@/features/seller-registration/steps"
import { memberUnlessExpired } from "@/features/seller-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"

/** A paper that its producer handed in, to be saved again. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ registration: string; file: string }> },
): Promise<Response> {
  const { registration, file } = await params
  const session = await memberUnlessExpired()
  if (!session) redirect(loginAddress(SELLER_AREA, registrationPath(registration), "expired"))
  return passFileOn(registrationFile(registration, file), session.token)
}
