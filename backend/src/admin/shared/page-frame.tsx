import { Alert, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  title: string
  lead: string
  /** The button at the top, at the right. */
  action?: ReactNode
  /** What narrows the list. */
  filters?: ReactNode
  fault: string | null
  said: string | null
  children: ReactNode
}

/** A page of the Admin: what it is for, what just happened, and its list. */
export const PageFrame = ({ title, lead, action, filters, fault, said, children }: Props) => (
  <Container className="divide-y p-0">
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-4">
        <Heading>{title}</Heading>
        {action}
      </div>
      <Text className="text-ui-fg-subtle">{lead}</Text>
      {fault && <Alert variant="error">{fault}</Alert>}
      {said && <Alert variant="success">{said}</Alert>}
      {filters && <div className="flex flex-wrap items-center gap-3">{filters}</div>}
    </div>
    {children}
  </Container>
)
