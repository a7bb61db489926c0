/** What the server refused, in its own sentence, and the field of the form that it means. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly field: string | null,
  ) {
    super(message)
  }
}

/** One request as the operator who is logged in: a question, or with a body a deed. @throws Refused */
export async function ask<Body>(path: string, body?: unknown): Promise<Body> {
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  const headers = { "content-type": "application/json" }
  const answer = await fetch(path, { credentials: "include", headers, ...sent })
  const said = (await answer.json()) as Body & { message?: string; field?: string | null }
  if (!answer.ok) throw new Refused(said.message ?? "Máy chủ chưa trả lời được. Mời thử lại.", said.field ?? null)
  return said
}

export const words = (error: unknown): string => (error instanceof Error ? error.message : String(error))
