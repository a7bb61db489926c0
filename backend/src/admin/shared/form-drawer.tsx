import { Alert, Button, Drawer } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import { Refused, words } from "./ask"
import { FormFault } from "./fields"

export type Values = Record<string, string>

type Props = {
  title: string
  lead: string
  submit: string
  /** Names of the fields inside: a refusal that means another is shown above them. */
  fields: readonly string[]
  /** "stay": the form has more to ask. */
  send: (values: Values) => Promise<"stay" | void>
  close: () => void
  children: ReactNode
}

const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))

/** A form at the side. It stays open, with what was typed, until the server has taken it. */
export function FormDrawer({ title, lead, submit, fields, send, close, children }: Props) {
  const [fault, setFault] = useState<Refused | null>(null)
  const [isBusy, setBusy] = useState(false)
  const onSubmit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    try {
      if ((await send(valuesOf(event.currentTarget))) !== "stay") return close()
      setFault(null)
    } catch (error) {
      setFault(error instanceof Refused ? error : new Refused(words(error), null))
    }
    setBusy(false)
  }
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={(event) => void onSubmit(event)} className="flex flex-1 flex-col overflow-hidden">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            <Drawer.Description className="text-ui-fg-subtle">{lead}</Drawer.Description>
            {fault && !fields.includes(fault.field ?? "") && <Alert variant="error">{fault.message}</Alert>}
            <FormFault.Provider value={fault}>{children}</FormFault.Provider>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={close}>
              Thôi
            </Button>
            <Button type="submit" disabled={isBusy}>
              {submit}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
