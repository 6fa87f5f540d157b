import account from './ru/account.json'
import appeal from './ru/appeal.json'
import common from './ru/common.json'
import coordination from './ru/coordination.json'
import domain from './ru/domain.json'
import errors from './ru/errors.json'
import mail from './ru/mail.json'
import sign from './ru/sign.json'
import signatories from './ru/signatories.json'
import signIn from './ru/sign-in.json'

export const ru = { account, appeal, common, coordination, domain, errors, mail, sign, signIn, signatories }
