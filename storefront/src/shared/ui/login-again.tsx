/** Where to log in again, beside a form that was sent too late: in a tab of its own, so that what was typed stays. */
export function LoginAgain({ path, label }: { path: string; label: string }) {
  return (
    <a href={path} target="_blank" rel="noopener" className="text-link inline-flex min-h-11 items-center">
      {label}
    </a>
  )
}
