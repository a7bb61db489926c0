import type { Books } from "@san-ocop/kit/http/books"

/** Whether the books are proven, in one sentence. */
export function proofWords({ proof, is_overdue }: Pick<Books, "proof" | "is_overdue">): {
  isWell: boolean
  title: string
} {
  if (proof?.failure) return { isWell: false, title: "Lần kiểm tra sổ đêm qua bị lỗi, chưa biết sổ có đúng không." }
  if (proof?.faults) {
    return { isWell: false, title: `Sổ có ${proof.faults} chỗ sai. Chưa trả tiền cho ai trước khi rõ vì sao.` }
  }
  if (is_overdue)
    return { isWell: false, title: "Sổ chưa được kiểm tra trong hơn một ngày qua. Mời xem việc chạy hằng đêm." }
  return { isWell: true, title: "Sổ đúng: mọi bút toán cân, mọi đơn đứng đúng chỗ." }
}
