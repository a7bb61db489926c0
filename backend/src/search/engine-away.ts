import { refuse } from "@san-ocop/floor/lib/problem"
import { SearchEngineError } from "../catalog/list/meilisearch"

/** For operators who ask what only the engine can tell: that it is away, in words. @throws Refusal conflict, or the error where it is another */
export function sayAway(error: unknown): never {
  if (!(error instanceof SearchEngineError)) throw error
  return refuse(
    "conflict",
    "Máy tìm kiếm không trả lời, hoặc từ chối khóa của sàn. Khách vẫn tìm được, ở mức hạn chế. Mời thử lại sau ít phút.",
    { code: "search_engine_away" },
  )
}
