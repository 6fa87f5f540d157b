import { WrongPage } from './wrong-page'

export default function NotFound() {
  return <WrongPage problem="notFound" />
}
