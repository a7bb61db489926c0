import "server-only"
import type { UploadedPicture } from "@san-ocop/kit/http/seller"
import { backend } from "@/shared/medusa/backend"
import type { StallSession } from "../seller-session/session"

export const PICTURE_TYPES = ["image/jpeg", "image/png", "image/webp"] as const
export const MOST_PICTURE_BYTES = 5 * 1024 * 1024

/** Hands one picture to the backend, which judges it by its bytes. @throws BackendProblem when it is not a picture */
export const uploadPicture = (session: StallSession, body: Uint8Array, type: string): Promise<UploadedPicture> =>
  backend.post<UploadedPicture>(`/seller/${session.stall.id}/pictures`, {
    token: session.token,
    body,
    headers: { "content-type": type },
  })
