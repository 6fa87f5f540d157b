import account from './de/account.json'
import appeal from './de/appeal.json'
import common from './de/common.json'
import coordination from './de/coordination.json'
import domain from './de/domain.json'
import errors from './de/errors.json'
import mail from './de/mail.json'
import sign from './de/sign.json'
import signatories from './de/signatories.json'
import signIn from './de/sign-in.json'

export const de = { account, appeal, common, coordination, domain, errors, mail, sign, signIn, signatories }
