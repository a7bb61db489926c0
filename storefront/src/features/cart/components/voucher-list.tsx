import type { CartVoucher } from "@san-ocop/kit/http/vouchers"
import { fill } from "@/shared/i18n/fill"

type Props = {
  vouchers: readonly CartVoucher[]
  words: Record<"remove" | "removeLabel", string>
  /** Name that a pressed button sends its code under. */
  name: string
  pending: boolean
}

/** The codes of a cart inside a form: what each gives, or why it does not hold, and a button that takes it out. */
export const VoucherList = ({ vouchers, words, name, pending }: Props) => (
  <ul className="grid gap-2 empty:hidden">
    {vouchers.map(({ code, words: gives, problem }) => (
      <li key={code} className="flex items-center justify-between gap-3 rounded-small border border-line px-3">
        <div className="min-w-0 py-2">
          <b className="break-all">{code}</b>
          {gives && <p className="text-sm text-muted first-letter:uppercase">{gives}</p>}
          {problem && <p className="text-sm font-bold text-lacquer">{problem.message}</p>}
        </div>
        <button
          type="submit"
          name={name}
          value={code}
          aria-label={fill(words.removeLabel, { code })}
          aria-disabled={pending}
          className="inline-flex min-h-12 shrink-0 items-center px-2 text-muted underline underline-offset-4 hover:text-ink"
          onClick={(event) => {
            if (pending) event.preventDefault()
          }}
        >
          {words.remove}
        </button>
      </li>
    ))}
  </ul>
)
