import account from './en/account.json'
import appeal from './en/appeal.json'
import common from './en/common.json'
import coordination from './en/coordination.json'
import domain from './en/domain.json'
import errors from './en/errors.json'
import mail from './en/mail.json'
import sign from './en/sign.json'
import signatories from './en/signatories.json'
import signIn from './en/sign-in.json'

export const en = { account, appeal, common, coordination, domain, errors, mail, sign, signIn, signatories }
