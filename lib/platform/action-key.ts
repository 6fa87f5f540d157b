import { createHmac } from 'node:crypto'

/**
 * The key by which Next names and seals server actions, as its NEXT_SERVER_ACTIONS_ENCRYPTION_KEY. Its own one is
 * made anew after a fortnight and on every machine, and then forms that are open somewhere can not be sent.
 */
export function actionKey(authSecret: string): string {
  return createHmac('sha256', authSecret).update('server actions').digest('base64')
}
