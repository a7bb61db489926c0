import { Alert } from "@medusajs/ui"
import { useAnswer } from "../shared/use-answer"

/** Says so where the search engine is away or refuses our key: shoppers do not fail, so nobody else would tell. */
export function EngineAway() {
  const { answer } = useAnswer<{ parts: Record<string, string> }>("/ready")
  if (answer?.parts.search !== "degraded") return null
  return (
    <div className="px-6 py-4">
      <Alert variant="warning">
        Máy tìm kiếm không trả lời, hoặc từ chối khóa của sàn. Khách vẫn tìm được, ở mức hạn chế; các thay đổi ở đây có
        hiệu lực khi máy trở lại. Nguyên nhân được ghi trong nhật ký của máy chủ.
      </Alert>
    </div>
  )
}
