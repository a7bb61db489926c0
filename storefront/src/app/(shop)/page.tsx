export default function HomePage() {
  return <h1>Sàn OCOP</h1>
}
