/** What the server refused, in its own sentence, and the field of the form that it means. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly field: string | null,
  ) {
    super(message)
  }
}

const NO_ANSWER = "Máy chủ chưa trả lời được. Mời thử lại."
const NO_CONNECTION = "Chưa nối được với máy chủ. Xin kiểm tra mạng rồi thử lại."

async function call<Body>(path: string, init: RequestInit): Promise<Body> {
  const answer = await fetch(path, { credentials: "include", ...init }).catch(() => null)
  if (!answer) throw new Refused(NO_CONNECTION, null)
  // What stands between may answer in words of its own, and no JSON.
  const said = (await answer.json().catch(() => null)) as (Body & { message?: string; field?: string | null }) | null
  if (!answer.ok || said === null) throw new Refused(said?.message ?? NO_ANSWER, said?.field ?? null)
  return said
}

/** One request as the operator who is logged in: a question, or with a body a deed. @throws Refused */
export function ask<Body>(path: string, body?: unknown): Promise<Body> {
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  return call<Body>(path, { headers: { "content-type": "application/json" }, ...sent })
}

/** Sends one file as it is, with its name. @throws Refused */
export function sendFile<Body>(path: string, file: File): Promise<Body> {
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) }
  return call<Body>(path, { method: "POST", headers, body: file })
}

export const words = (error: unknown): string => (error instanceof Error ? error.message : String(error))
