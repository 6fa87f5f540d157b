/**
 * Registrable domains where anybody can open a mailbox. Only those that organisations in our field are likely to
 * use; a provider that is missing shows as "another domain", which a coordinator looks at just the same.
 */
export const FREE_MAIL_DOMAINS = table(`
  gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.de hotmail.fr hotmail.it hotmail.co.uk
  live.com live.de live.fr live.co.uk msn.com icloud.com me.com mac.com aol.com aol.de yahoo.com yahoo.de yahoo.fr
  yahoo.it yahoo.es yahoo.co.uk yahoo.co.jp yahoo.com.br yahoo.com.tr ymail.com rocketmail.com zoho.com zohomail.com
  zohomail.eu mail.com email.com usa.com fastmail.com fastmail.fm hushmail.com duck.com hey.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me
  posteo.de posteo.net posteo.org mailbox.org riseup.net disroot.org autistici.org inventati.org systemli.org
  immerda.ch so36.net nadir.org mailfence.com startmail.com runbox.com ctemplar.com cock.li skiff.com
  gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.org gmx.eu gmx.fr web.de t-online.de freenet.de arcor.de online.de mail.de
  email.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net
  orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr gandi.net mailo.com skynet.be telenet.be proximus.be
  libero.it virgilio.it tiscali.it alice.it tin.it fastwebnet.it terra.es telefonica.net sapo.pt ziggo.nl kpnmail.nl
  xs4all.nl planet.nl btinternet.com sky.com talktalk.net ntlworld.com virginmedia.com comcast.net verizon.net att.net
  telia.com online.no spray.se kolumbus.fi luukku.com suomi24.fi jubii.dk
  wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu gazeta.pl vp.pl tlen.pl
  seznam.cz email.cz post.cz centrum.cz volny.cz centrum.sk azet.sk zoznam.sk freemail.hu citromail.hu abv.bg mail.bg
  inbox.lv inbox.lt inbox.eu mail.ee hot.ee online.ee one.lt one.lv delfi.lv net.hr siol.net
  mail.ru inbox.ru list.ru bk.ru internet.ru xmail.ru vk.com yandex.ru yandex.com yandex.by yandex.kz yandex.ua
  ya.ru narod.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru nm.ru pochta.ru hotbox.ru qip.ru
  tut.by mail.by ukr.net i.ua meta.ua bigmir.net email.ua mail.kz inbox.kz mail.am freenet.am mail.ge posta.ge
  walla.com walla.co.il bezeqint.net netvision.net.il mynet.com
  qq.com 163.com 126.com sina.com sohu.com naver.com daum.net hanmail.net rediffmail.com uol.com.br bol.com.br
`)

/** Domains whose mailboxes are thrown away after minutes. */
export const DISPOSABLE_DOMAINS = table(`
  10minutemail.com 10minutemail.net 10minemail.com 1secmail.com 1secmail.net 1secmail.org 20minutemail.com 33mail.com
  anonbox.net burnermail.io byom.de crazymailing.com deadaddress.com discard.email discardmail.com discardmail.de
  dispostable.com dropmail.me einrot.com email-fake.com emailondeck.com emltmp.com fakeinbox.com fakemail.net
  filzmail.com getairmail.com getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de
  guerrillamail.info guerrillamail.net guerrillamail.org guerrillamailblock.com incognitomail.com inboxkitten.com
  jetable.org kurzepost.de mail-temp.com mail.tm mailcatch.com maildrop.cc mailexpire.com mailinator.com mailinator.net
  mailnesia.com mailnull.com mailpoof.com mailsac.com mailtemp.info mintemail.com minuteinbox.com moakt.com mohmal.com
  mytemp.email mytrashmail.com nada.email nospamfor.us objectmail.com one-off.email owlymail.com pokemail.net
  sharklasers.com sogetthis.com spam4.me spambog.com spambog.de spambox.us spamgourmet.com spamex.com spamfree24.org
  spoofmail.de temp-mail.io temp-mail.org temp-mail.ru tempail.com tempinbox.com tempmail.com tempmail.de tempmail.dev
  tempmail.net tempmail.plus tempmailo.com tempr.email throwawaymail.com tmail.ws tmailor.com tmpmail.net tmpmail.org
  trash-mail.com trash-mail.de trashmail.com trashmail.de trashmail.io trashmail.me trashmail.net trashmail.ws
  trbvm.com wegwerfemail.de wegwerfmail.de wegwerfmail.net wegwerfmail.org yopmail.com yopmail.fr yopmail.net
  zippymail.info
`)

/** Domains where anybody can have a page: what two organisations there have in common is nothing. */
export const SHARED_HOSTS = table(`
  facebook.com fb.com instagram.com x.com twitter.com youtube.com linkedin.com t.me telegram.me vk.com ok.ru
  mastodon.social linktr.ee medium.com substack.com google.com notion.site tilda.ws wixsite.com jimdo.com
  wordpress.com blogspot.com livejournal.com change.org wikipedia.org
`)

function table(domains: string): ReadonlySet<string> {
  return new Set(domains.trim().split(/\s+/))
}
