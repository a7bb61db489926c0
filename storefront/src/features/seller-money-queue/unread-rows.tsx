import { fill } from "@/shared/i18n/fill"

type Props = {
  errors: readonly { line: number; message: string }[]
  words: { errors: string; errorLine: string }
}

/** The rows of a file that could not be read, and why. */
export const UnreadRows = ({ errors, words: w }: Props) => (
  <div className="grid gap-1">
    <p className="font-bold text-lacquer">{fill(w.errors, { count: String(errors.length) })}</p>
    <ul>
      {errors.map(({ line, message }) => (
        <li key={line}>{fill(w.errorLine, { line: String(line), message })}</li>
      ))}
    </ul>
  </div>
)
