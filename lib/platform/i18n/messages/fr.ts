import account from './fr/account.json'
import appeal from './fr/appeal.json'
import common from './fr/common.json'
import coordination from './fr/coordination.json'
import domain from './fr/domain.json'
import errors from './fr/errors.json'
import mail from './fr/mail.json'
import sign from './fr/sign.json'
import signatories from './fr/signatories.json'
import signIn from './fr/sign-in.json'

export const fr = { account, appeal, common, coordination, domain, errors, mail, sign, signIn, signatories }
