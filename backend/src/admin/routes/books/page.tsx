import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button, Container, Heading } from "@medusajs/ui"
import type { Books } from "@san-ocop/kit/http/books"
import { useState } from "react"
import { BalanceRows } from "../../books/balance-rows"
import { FloorDesk } from "../../books/floor-desk"
import { FloorRows } from "../../books/floor-rows"
import { HeldRefunds } from "../../books/held-refunds"
import { ProofAlert } from "../../books/proof-alert"
import { PageFrame } from "../../shared/page-frame"
import { useAnswer } from "../../shared/use-answer"

/** Whether the books are right, what they hold, and what waits to be reconciled on which floor. */
export default function BooksPage() {
  const { answer: books, fault, load } = useAnswer<Books>("/admin/books")
  const [chosen, setChosen] = useState<string | null>(null)
  const floor = books?.floors.find(({ floor_id }) => floor_id === chosen)
  return (
    <div className="flex flex-col gap-y-3">
      <PageFrame
        title="Sổ tiền và đối soát"
        lead="Mỗi đêm sổ được cộng lại từ từng bút toán. Trang này cho biết lần kiểm tra cuối, số dư, và chỗ lệch đang chờ người xem."
        fault={fault}
        said={null}
      >
        {books && (
          <div className="px-6 py-4">
            <ProofAlert books={books} />
          </div>
        )}
      </PageFrame>
      {floor && (
        <>
          <Button variant="secondary" className="self-start" onClick={() => setChosen(null)}>
            Về danh sách các sàn
          </Button>
          <FloorDesk key={floor.floor_id} floor={floor} changed={load} />
        </>
      )}
      {books && !floor && (
        <>
          <HeldRefunds changed={load} />
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              Chỗ lệch đang mở
            </Heading>
            <FloorRows floors={books.floors} choose={({ floor_id }) => setChosen(floor_id)} />
          </Container>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              Số dư của sổ
            </Heading>
            <BalanceRows balances={books.balances} />
          </Container>
        </>
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Sổ tiền", icon: CashSolid })
