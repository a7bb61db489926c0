import { appealFiles } from "@/features/seller-registration/registration"
import { registrationPath } from "@/features/seller-registration/steps"
import { requireMember } from "@/features/seller-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ registration: string; file: string }> }

/** One file of a producer's appeal, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { registration, file } = await params
  const { token } = await requireMember(registrationPath(registration))
  return passFileOn(appealFiles(registration, file), token)
}
