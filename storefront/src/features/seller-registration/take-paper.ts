import "server-only"
import { decodeSegment } from "@/shared/decode-segment"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { BackendProblem } from "@/shared/medusa/errors"
import { isOwnPage } from "@/shared/own-page"
import { sessionOf } from "./hand"
import type { Hand } from "./steps"
import { MOST_PAPER_BYTES, uploadPaper } from "./upload-paper"

const words = messages.verification
const refuse = (status: number, message: string) => Response.json({ message }, { status })

/** One paper, as soon as it is photographed or chosen. Answers the stored file, or `{ message }` for the person. */
export async function takePaper(request: Request, hand: Hand): Promise<Response> {
  if (!isOwnPage(request)) return refuse(400, words.paper.uploadFailed)
  if (Number(request.headers.get("content-length") ?? Infinity) > MOST_PAPER_BYTES)
    return refuse(413, words.paper.tooBig)
  try {
    const session = await sessionOf(hand)
    if (!session) return refuse(401, words.step.expired)
    const stored = await uploadPaper(session, {
      name: decodeSegment(request.headers.get("x-file-name") ?? "") ?? "",
      type: request.headers.get("content-type") ?? "",
      bytes: new Uint8Array(await request.arrayBuffer()),
    })
    return Response.json(stored)
  } catch (error) {
    if (error instanceof BackendProblem) return refuse(error.status, error.problem.message)
    return refuse(502, translator("common")("problem.unreachable"))
  }
}
