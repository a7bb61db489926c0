import { Button, Text } from "@medusajs/ui"
import type { DisputeReview } from "@san-ocop/kit/http/disputes"
import { useState } from "react"
import { inDong } from "../shared/money"
import { PageFrame } from "../shared/page-frame"
import { inVietnam } from "../shared/time"
import { useAnswer } from "../shared/use-answer"
import { DecideDisputeDrawer } from "./decide-dispute"
import { BEARERS, REASONS, SIDES, STATES } from "./words"

function facts(one: DisputeReview): (readonly [string, string])[] {
  return [
    one.contact.receives_gift
      ? ["Người tặng quà (xin đừng nói với người nhận)", one.contact.giver_email ?? "Không để lại thư điện tử"]
      : ["Khách", `${one.contact.name}, ${one.contact.phone}`],
    ["Gian hàng", one.seller.name],
    ["Khách trình bày", one.words],
    ["Gian hàng trả lời", one.answer ?? "Chưa trả lời"],
    ["Còn hoàn được nhiều nhất", inDong(one.left)],
    ...(one.decision_words ? [["Quyết định", one.decision_words] as const] : []),
    ...(one.money
      ? [["Tiền", `Hoàn ${inDong(one.money.amount)}, ${BEARERS[one.money.bearer].toLowerCase()}`] as const]
      : []),
  ]
}

/** One dispute: what each side says and shows, and the decision. */
export function DisputeDesk({ id, close }: { id: string; close: () => void }) {
  const { answer: one, fault, load } = useAnswer<DisputeReview>(`/admin/disputes/${id}`)
  const [said, setSaid] = useState<string | null>(null)
  const [isDeciding, setDeciding] = useState(false)
  if (!one) return null
  const decided = async (now: string): Promise<void> => {
    setSaid(now)
    await load()
  }
  return (
    <>
      <Button variant="secondary" className="self-start" onClick={close}>
        Về các tranh chấp
      </Button>
      <PageFrame
        title={`Đơn ${one.order.code}: ${REASONS[one.reason]}`}
        lead={`${STATES[one.state]}. Khách mở lúc ${inVietnam(one.opened_at)}.`}
        action={
          one.moves.includes("decide") && (
            <Button size="small" onClick={() => setDeciding(true)}>
              Phân xử
            </Button>
          )
        }
        fault={fault}
        said={said}
      >
        <dl className="grid gap-x-6 gap-y-3 px-6 py-4 md:grid-cols-[14rem_1fr]">
          {facts(one).map(([name, text]) => (
            <div key={name} className="contents">
              <dt className="txt-small text-ui-fg-subtle">{name}</dt>
              <dd className="txt-small whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
        <ul className="flex flex-col gap-2 px-6 py-4">
          {one.files.length === 0 && <Text size="small">Chưa bên nào gửi chứng cứ.</Text>}
          {one.files.map((file) => (
            <li key={file.id}>
              <a className="txt-small text-ui-fg-interactive" href={`/admin/disputes/${id}/files/${file.id}`} download>
                {`${SIDES[file.side]}: ${file.name}`}
              </a>
            </li>
          ))}
        </ul>
      </PageFrame>
      {isDeciding && <DecideDisputeDrawer dispute={one} close={() => setDeciding(false)} decided={decided} />}
    </>
  )
}
