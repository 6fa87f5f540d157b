import { expect, it, vi } from 'vitest'
import { keepRunning } from './supervisor'

it('starts a part again when it ends, and tries on when that fails', async () => {
  vi.useFakeTimers()
  const ends: ((how: string) => void)[] = []
  const starts = ['works', 'fails', 'works']
  const start = () => {
    if (starts.shift() === 'fails') return Promise.reject(new Error('no luck'))
    return Promise.resolve({ exited: new Promise<string>((resolve) => ends.push(resolve)) })
  }
  const said: string[] = []
  let stopping = false
  await keepRunning({ name: 'The worker', start, isStopping: () => stopping, log: (line) => said.push(line) })

  ends[0]?.('signal SIGKILL')
  await vi.advanceTimersByTimeAsync(2000)
  expect(said).toEqual([
    'The worker ended (signal SIGKILL); starting it again in 0.5 s.',
    'no luck',
    'The worker runs again.',
  ])

  stopping = true
  ends[1]?.('exit code 0')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(said).toHaveLength(3)
  expect(starts).toEqual([])
  vi.useRealTimers()
})
