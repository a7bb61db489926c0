import { Input, Label } from "@medusajs/ui"
import type { CodReading, TakeInCodStatement } from "@san-ocop/kit/http/cod-statements"
import { useState } from "react"
import { ask, Refused, sendFile } from "../shared/ask"
import { TextField } from "../shared/fields"
import { FormDrawer } from "../shared/form-drawer"
import { ReadingList } from "./reading-list"

type Props = { path: string; close: () => void; taken: (said: string) => Promise<void> }
type Read = { file: File; reading: CodReading }

/** Reads a carrier's statement first, shows what each row would do, and takes it in when the operator says so. */
export function TakeInStatement({ path, close, taken }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const takeIn = async (carrier: string, { file: { name }, reading }: Read): Promise<void> => {
    const lines = reading.lines.map(({ line, day, tracking_code, cod, fee, remitted }) => ({
      line,
      day,
      tracking_code,
      cod,
      fee,
      remitted,
    }))
    const body: TakeInCodStatement = { carrier, file_name: name, file_hash: reading.file_hash, lines }
    const { lines: done } = await ask<CodReading>(`${path}/cod-statements`, body)
    const settled = done.filter(({ outcome }) => outcome === "settles").length
    const waiting = done.filter(({ outcome }) => outcome !== "settles" && outcome !== "known").length
    await taken(`Đã ghi bảng kê: ${settled} kiện khớp, ${waiting} dòng cần xem.`)
  }
  const isRead = file !== null && read?.file === file
  const send = async ({ carrier = "" }: Record<string, string>): Promise<"stay" | void> => {
    if (!file) throw new Refused("Xin chọn tệp bảng kê.", "file")
    if (read?.file === file) return takeIn(carrier, read)
    setRead({ file, reading: await sendFile<CodReading>(`${path}/cod-statements/reading`, file) })
    return "stay"
  }
  return (
    <FormDrawer
      title="Gửi bảng kê thu hộ"
      lead="Sàn đọc thử trước, chưa ghi gì. Kiện nào khớp thì tự ghi là đã trả; dòng nào lệch thì chờ xem."
      submit={isRead ? "Ghi bảng kê này" : "Đọc thử"}
      fields={["carrier"]}
      send={send}
      close={close}
    >
      <TextField name="carrier" label="Đơn vị vận chuyển" />
      <div className="flex flex-col gap-y-1">
        <Label htmlFor="statement">Tệp bảng kê (.xlsx hoặc .csv)</Label>
        <Input
          id="statement"
          type="file"
          accept=".xlsx,.csv"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </div>
      {isRead && <ReadingList reading={read.reading} />}
    </FormDrawer>
  )
}
