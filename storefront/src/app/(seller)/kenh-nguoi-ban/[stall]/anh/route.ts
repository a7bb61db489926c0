import { MOST_PICTURE_BYTES, PICTURE_TYPES, uploadPicture } from "@/features/seller-listings/upload-picture"
import { stallUnlessExpired } from "@/features/seller-session/session"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { BackendProblem } from "@/shared/medusa/errors"
import { isOwnPage } from "@/shared/own-page"

const words = messages.seller.form
const refuse = (status: number, message: string) => Response.json({ message }, { status })

/** One picture from the product form, as it is chosen. Answers `{ url }`, or `{ message }` for the person. */
export async function POST(request: Request, { params }: { params: Promise<{ stall: string }> }): Promise<Response> {
  const type = request.headers.get("content-type") ?? ""
  if (!isOwnPage(request) || !PICTURE_TYPES.some((each) => each === type)) return refuse(400, words.uploadFailed)
  if (Number(request.headers.get("content-length") ?? Infinity) > MOST_PICTURE_BYTES) {
    return refuse(413, words.pictureTooBig)
  }
  const session = await stallUnlessExpired((await params).stall)
  if (!session) return refuse(401, words.expired)
  try {
    return Response.json(await uploadPicture(session, new Uint8Array(await request.arrayBuffer()), type))
  } catch (error) {
    if (error instanceof BackendProblem) return refuse(error.status, error.problem.message)
    return refuse(502, translator("common")("problem.unreachable"))
  }
}
