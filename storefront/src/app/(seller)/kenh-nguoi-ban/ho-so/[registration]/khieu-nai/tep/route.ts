import { takeFile } from "@/features/casework/take-file"
import { appealFiles } from "@/features/seller-registration/registration"
import { registrationPath } from "@/features/seller-registration/steps"
import { requireMember } from "@/features/seller-session/session"

type Props = { params: Promise<{ registration: string }> }

/** A picture or a paper with a producer's appeal. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { registration } = await params
  const back = registrationPath(registration)
  const { token } = await requireMember(back)
  return takeFile(request, { path: appealFiles(registration), token }, back)
}
