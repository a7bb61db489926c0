import type { CodLineRow, CodLineState, ResolveCodLine } from "@san-ocop/kit/http/cod-statements"
import { ask } from "../shared/ask"
import { TextField } from "../shared/fields"
import { FormDrawer } from "../shared/form-drawer"
import { moveWords, STATES } from "./words"

export type Decision = { line: CodLineRow; to: CodLineState }

type Props = { path: string; decision: Decision; close: () => void; decided: (said: string) => Promise<void> }

/** Asks once more before money moves in the books, and for a note. */
export function ResolveLine({ path, decision: { line, to }, close, decided }: Props) {
  const submit = moveWords(line.reason, to)
  return (
    <FormDrawer
      title={`${submit}: ${line.tracking_code}`}
      lead="Quyết định được ghi vào sổ và nhật ký."
      submit={submit}
      fields={["note"]}
      send={async ({ note = "" }) => {
        const body: ResolveCodLine = { resolution: to, ...(note && { note }) }
        const now = await ask<CodLineRow>(`${path}/cod-lines/${line.id}/resolve`, body)
        await decided(`${line.tracking_code}: ${STATES[now.state]}.`)
      }}
      close={close}
    >
      <TextField name="note" label="Ghi chú (không bắt buộc)" required={false} />
    </FormDrawer>
  )
}
