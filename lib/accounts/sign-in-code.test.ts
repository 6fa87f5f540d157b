import { expect, test } from 'vitest'
import { groupSignInCode, readSignInCode } from './sign-in-code'

test.each(['418207', ' 418 207 ', '418\u00a0207', '418-207', '4 1 8 2 0 7', '４１８２０７'])(
  'a code can be typed as “%s”',
  (typed) => {
    expect(readSignInCode(typed)).toBe('418207')
  },
)

test.each(['', ' ', '41820', '4182070', '41820x', '٤١٨٢٠٧'])('“%s” is no code', (typed) => {
  expect(readSignInCode(typed)).toBeNull()
})

test('a code that is shown can be typed as it is shown', () => {
  expect(readSignInCode(groupSignInCode('007042'))).toBe('007042')
})
