import { AreaField } from "./fields"
import { FormDrawer } from "./form-drawer"

type Props = {
  title: string
  lead: string
  submit: string
  send: (reason: string) => Promise<void>
  close: () => void
}

/** Asks why: the reason goes to the audit log. */
export const ReasonDrawer = ({ send, ...rest }: Props) => (
  <FormDrawer {...rest} fields={["reason"]} send={({ reason = "" }) => send(reason)}>
    <AreaField name="reason" label="Lý do" hint="Từ 3 đến 500 ký tự. Lý do được ghi vào nhật ký." />
  </FormDrawer>
)
