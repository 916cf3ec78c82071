import type { CategoryKeywords } from './category-keywords.ts';

export const SUBSCRIPTIONS: CategoryKeywords = {
  brands: `netflix, spotify, disney plus, disneyplus, hulu, hbo, hbo max, hbomax, max com, amazon prime, prime
    video, primevideo, amzn prime, amazon digital, audible, kindle unlimited, apple com bill, apple music, apple tv,
    apple one, apple services, itunes, itunes com, icloud, google one, google storage, google play, google youtube,
    youtube premium, youtube music, youtube, youtubepremium, google workspace, gsuite, paramount plus, peacock,
    peacock tv, showtime, starz, crunchyroll, funimation, dazn, espn plus, sling tv, fubo, fubotv, youtube tv,
    philo, now tv, sky go, canal plus, molotov, salto, filmin, movistar plus, rakuten tv, rtve play, mediaset
    infinity, raiplay, wow tv, joyn, rtl plus, waipu, magenta tv, globoplay, star plus, claro video, blim, vix,
    deezer, tidal, qobuz, soundcloud, pandora music, siriusxm, sirius xm, sirius, napster, яндекс плюс, яндекс.плюс,
    yandex plus, кинопоиск, okko, иви, ivi, more tv, старт ру, wink, вк музыка, сберпрайм, сбер прайм, подписка
    сбер, mts premium, telegram premium, dropbox, box com, onedrive, microsoft 365, office 365, microsoft office,
    msft, adobe, adobe creative, creative cloud, photoshop, canva, figma, evernote, todoist, zoom us, zoom video,
    trello, asana, github, gitlab, jetbrains, digitalocean, digital ocean, linode, heroku, vercel, netlify,
    cloudflare, godaddy, namecheap, ionos, strato, hetzner, ovh, squarespace, wix, wordpress, shopify subscription,
    mailchimp, aws, amazon web services, google cloud, azure, openai, chatgpt, chat gpt, claude ai, anthropic,
    midjourney, github copilot, perplexity, lastpass, 1password, bitwarden, dashlane, nordvpn, expressvpn,
    surfshark, proton, protonvpn, protonmail, mullvad, mcafee, norton, kaspersky, avast, bitdefender, xbox game
    pass, game pass, gamepass, playstation plus, ps plus, psplus, nintendo switch online, ea play, apple arcade,
    linkedin premium, tinder, bumble, okcupid, badoo, strava, headspace, calm com, noom, myfitnesspal, weight
    watchers, fitbit premium, whoop, nytimes, new york times, ny times, washington post, wall street journal, wsj,
    economist, financial times, ft com, bloomberg com, the athletic, guardian, substack, le monde, mediapart, der
    spiegel, zeit online, faz, el pais, el mundo digital, corriere, folha, scribd, blinkist, storytel, bookmate,
    букмейт, литрес, patreon membership, x premium, twitter blue, discord nitro, discord, hellofresh, hello fresh,
    blue apron, factor meals, dollar shave, birchbox, ipsy, stitch fix, costco membership, sam s club membership,
    instacart plus, uber one, wolt plus, deliveroo plus, amazon music, ring plan, nest aware, simplisafe, medium
    com, notion so, slack com, notion labs, netflix com, spotify usa, spotify ab, spotify p, hlu hulu, hulu llc,
    apple icloud, icloud storage, apl itunes, itunes com bill, google services, google gsuite, amazon prime pmts,
    amazon video, kindle svcs, audible com, adobe systems, adobe inc, msft office, dropbox com, grammarly com,
    chatgpt plus, claude, github inc, atlassian, dnh godaddy, bluehost, hostgator, wix com, wordpress com,
    automattic, malwarebytes, sxm, nyt, washpost, the economist, guardian news, bloomberg, zwift, match com,
    eharmony, linkedin, ancestry, ancestry com, 23andme, twitch, nintendo online, geforce now, espn, curiosity
    stream, mubi, britbox, nowtv, bt sport, hotstar, disney hotstar, jiohotstar, sonyliv, zee5, voot, altbalaji,
    gaana, jiosaavn, sunnxt, prime membership, swiggy one, zomato gold, times prime, iqiyi, wetv, viki, shahid,
    canal, canalplus, ocs, mycanal, bein sports, rmc sport, le figaro, liberation, l equipe, telerama, cafeyn,
    youboox, atresplayer, mitele, flixole, la vanguardia, el mundo, nubico, cinepolis klic, izzi go, яндекс музыка,
    yandex music, kinopoisk, кинопоиск hd, окко, start ru, винк, мегого, megogo, амедиатека, amediateka, litres,
    mybook, sberprime, озон premium, ozon premium, vk музыка, vk music, vk combo, вк комбо, мтс премиум, reg ru, рег
    ру, timeweb, таймвеб, тильда, tilda, битрикс, disney+, hbo now, peacock premium, paramount+, paramnt, cbs all
    access, apple tv plus, amazon kids, audible us, spotify premium, sirius radio, criterion channel, shudder, acorn
    tv, curiositystream, nebula, dropout tv, discovery plus, nba league pass, nfl game pass, mlb tv, f1 tv, mitele
    plus, sky ticket, maxdome, infinity it, timvision, now tv it, telecine play, vix premium, jiocinema, wynk, звук
    сберзвук, chatgpt subscr, notion, monday com, clickup, zoom, webex, msbill, skype, sketch app, autodesk, setapp,
    parallels, nord vpn, proton vpn, nortonlifelock, box inc, backblaze, carbonite, idrive, wetransfer, mega nz,
    hostinger, siteground, aruba, sqsp, shopify, sendgrid, twilio, zapier, airtable, quillbot, twitch sub, nitro,
    grindr, meetic, elitepartner, parship, peloton app, oura, 23andme plus, myheritage, geni, ubisoft plus, stadia,
    humble choice, fabfitfun, loot crate, stitch fix sub, dollar flight, scotts cheap, sams club membership, walmart
    plus, doordash dashpass, uber pass, grubhub plus, aaa membership, nyt digital, nytimes digital, d j wsj, boston
    globe, la times, latimes, chicago tribune, usa today, the atlantic, conde nast, the guardian, times newspapers,
    telegraph media, spectator, new statesman, private eye, courrier international, ouest france, eldiario, marca
    plus, spiegel plus, die zeit, suddeutsche, sz plus, bild plus, handelsblatt, corriere della sera, la repubblica,
    il sole 24 ore, la stampa, gazzetta, estadao, o globo, valor economico, publico pt, times of india, the hindu,
    indian express, hindustan times, economic times, коммерсант, ведомости, consumer reports, readers digest,
    national geographic, nat geo, time magazine, people magazine, wired, mit technology review, harvard business
    review, nature journal, texture magazines, readly, kiosko, pressreader, zinio, feedly, pocket premium,
    instapaper, overcast, pocket casts, castbox, getabstract, shortform, masterclass sub, ring com, arlo, wyze cam,
    blink plan, simplisafe sub, life360, tile premium, find my, carfax, xm radio, truecoach, calendly, hellosign,
    quickbooks, intuit quickbooks, freshbooks, xero, ynab, mint premium, copilot money, monarch money, rocket money,
    truebill, creditkarma, identity guard, lifelock, pandora radio, pandora plus, medium membership, new yorker, the
    new yorker, slack technologies, grammarly, ring protect, adt security, dashpass, hinge app, calm app,
    weightwatchers, ww international, start online, jio cinema, sun nxt, hoichoi, eros now, gaana plus, wynk music,
    hungama, spotify india, toi plus, newspaper bill, newspaper, milk subscription, aaa northeast, triple a, sams
    membership, bjs membership, prime video channels, amzn digital, kindle unltd, d j wall st journal, wall st
    journal, the times uk, daily mail plus, le monde abonnement, le figaro abonnement, l equipe abonnement,
    liberation abonnement, el pais suscripcion, el mundo suscripcion, la vanguardia suscripcion, zeit abo, faz abo,
    süddeutsche abo, corriere abbonamento, repubblica abbonamento`,
  en: `subscription, subscriptions, subscribe, monthly subscription, annual subscription, yearly subscription,
    streaming, streaming service, premium plan, pro plan, premium membership, app subscription, software
    subscription, saas, cloud storage, web hosting, hosting, domain renewal, domain name, vpn, newspaper
    subscription, magazine subscription, newsletter, music streaming, antivirus, software, software license, license
    renewal, recurring payment, auto renewal, membership fee, membership renewal, subscription renewal, subscr,
    recurring subscription, auto renew, premium subscription, annual membership, monthly membership, ott, ott
    subscription, music subscription, video subscription, app purchase, storage plan, news subscription, digital
    subscription, dating app, netflix bill, spotify bill, prime subscription, digital services, subscrpt, subscrip,
    subs, autopay app, premium account, pro subscription, plus plan, tv subscription, newspaper bill, paper bill,
    paperwala, server hosting, podcast membership, patron pledge, meal kit subscription, box subscription,
    subscription box`,
  es: `suscripcion, suscripciones, suscripcion mensual, suscripcion anual, plataforma de streaming, streaming, dominio,
    hosting, almacenamiento en la nube, software, licencia software, membresia, cuota mensual app, antivirus,
    revista digital, mensualidad netflix, mensualidad spotify, membresia anual, renovacion anual, plataforma
    streaming, aplicacion, nube, almacenamiento, subscripcio, renovacion suscripcion, plan premium, musica
    streaming, periodico, suscripcion periodico, revista, revistas, almacenamiento nube, socio cuota`,
  fr: `abonnement, abonnements, abonnement mensuel, streaming, plateforme de streaming, hebergement web, hebergement
    site, nom de domaine, stockage cloud, logiciel, licence logiciel, antivirus, abonnement journal, abonnement
    magazine, abonnement annuel, hebergeur, gandi, application, appli, abonnement presse, abonnement musique,
    abonnement video, renouvellement abonnement, abonnement netflix, abonnement spotify, revue, presse abonnement,
    application premium`,
  de: `abo, abos, abonnement, monatsabo, jahresabo, *abo, streaming, streamingdienst, webhosting, hosting, domain,
    cloudspeicher, software, softwarelizenz, lizenz, zeitungsabo, zeitschriftenabo, mitgliedsbeitrag,
    mitgliedschaft, virenschutz, abo verlangerung, zeitung, zeitschrift, magazin abo, cloud speicher, app kauf, app
    abo, premium abo`,
  it: `abbonamento, abbonamenti, abbonamento mensile, abbonamento annuale, streaming, hosting, dominio, spazio cloud,
    software, licenza software, rinnovo abbonamento, antivirus, abbonamento rivista, abbonamento netflix,
    abbonamento spotify, giornale, giornali, quotidiano, rivista, riviste, applicazione`,
  pt: `assinatura, assinaturas, assinatura mensal, assinatura anual, subscriçao, subscriçoes, streaming, hospedagem de
    site, hospedagem site, dominio, armazenamento em nuvem, software, licença software, mensalidade app, antivirus,
    plano premium, renovacao assinatura, mensalidade netflix, mensalidade spotify, jornal, jornais, armazenamento
    nuvem, nuvem, aplicativo`,
  ru: `подписк*, подписка на, продление подписки, онлайн кинотеатр*, стриминг*, хостинг*, домен*, облако, облачн*
    хранилищ*, впн, vpn, софт, лицензи*, антивирус*, премиум аккаунт*, продление подписк*, облачн* хранил*, лицензи*
    программ*, премиум, podpiska, подписка, подписки, подписку, по подписке, месячная подписка, годовая подписка,
    подписка на музыку, подписка на кино, онлайн кинотеатр, стриминг, газета, газеты, журнал, журналы, облачное
    хранилище, домен, хостинг, антивирус, лицензия, приложение, премиум аккаунт, plus podpiska`,
  hints: `premium, plus, monthly, annual, renewal, membership, app store, apple, google, microsoft, cloud, plan, digital,
    online service, pro, paypal, mensual, mensuel, monatlich, mensile, mensal, ежемесячн*, apps, app, приложени*,
    cuota, mensalidade, media, online services, member, com bill, recurring, radio, news, prime, discovery+, star+,
    microsoft store, grammarly, patreon, onlyfans, duolingo plus, xbox live, barkbox, walmart+, new yorker, spiegel,
    expresso, docusign, experian, in app purchase, newspaper, magazine, magazines, vps, journal, journaux, members,
    mbrship, recur, stream, soft, web services, labs, times, post news, daily news, tribune, gazette, herald, globe,
    press, publishing`,
};
