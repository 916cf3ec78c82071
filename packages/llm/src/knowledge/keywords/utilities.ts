import type { CategoryKeywords } from './category-keywords.ts';

export const UTILITIES: CategoryKeywords = {
  brands: `vodafone, t mobile, tmobile, verizon, verizon wireless, vzwrlss, at t, att bill, at t wireless, comcast,
    xfinity, spectrum, charter comm, cox comm, cox communications, centurylink, frontier communications, mint
    mobile, cricket wireless, metro pcs, metropcs, boost mobile, google fi, us cellular, rogers wireless, bell
    canada, bell mobility, telus, fido, koodo, freedom mobile, o 2, o2, ee limited, three mobile, giffgaff,
    talktalk, virgin media, bt group, bt broadband, british telecom, sky broadband, plusnet, lebara, lycamobile,
    deutsche telekom, telekom, 1 1 telecom, 1und1, congstar, klarmobil, freenet, drillisch, unitymedia, swisscom,
    salt mobile, a1 telekom, magenta, orange mobile, sfr, bouygues telecom, bouygues, free mobile, freebox, red by
    sfr, sosh, movistar, telefonica, jazztel, yoigo, masmovil, mas movil, pepephone, digi mobil, lowi, simyo, tim
    mobile, telecom italia, windtre, wind tre, iliad, fastweb, ho mobile, poste mobile, kena mobile, vivo celular,
    tim celular, oi fibra, net claro, nos comunicaçoes, meo, nowo, telcel, telmex, izzi, totalplay, entel, мтс, mts,
    билайн, beeline, мегафон, megafon, теле2, tele2, yota, йота, ростелеком, дом ру, дом.ру, тинькофф мобайл,
    киевстар, lifecell, airtel, jio, reliance jio, vi india, bsnl, optus, telstra, pg e, pge, con edison, conedison,
    coned, national grid, duke energy, dominion energy, southern california edison, socal edison, socalgas, so cal
    gas, sdge, eversource, pseg, peco, pepco, xcel energy, dte energy, consumers energy, georgia power, florida
    power, fpl, entergy, comed, nicor gas, atmos energy, puget sound energy, british gas, edf, edf energy, eon
    energy, e on, octopus energy, ovo energy, scottish power, sse energy, bulb energy, thames water, severn trent,
    united utilities, engie, totalenergies electricite, veolia, suez eau, direct energie, endesa, iberdrola,
    naturgy, gas natural, holaluz, canal de isabel, aguas de barcelona, aigues, enel, enel energia, eni plenace,
    plenitude, a2a, hera, acea, iren, edison energia, servizio elettrico, edp, galp gas, epal, enel brasil, cemig,
    copel, sabesp, comgas, light sa, cpfl, vattenfall, enbw, rwe, eon, stadtwerke, ewe, yello strom, lichtblick,
    techem, ista, rundfunk ard, ard zdf, gez, мосэнергосбыт, мосэнерго, петроэлектросбыт, энергосбыт, водоканал,
    газпром межрегионгаз, мосгаз, tata power, bescom, adani electricity, sprint wireless, shaw cable, sunrise
    mobile, claro celular, claro movil, pgande, pg e webrecurring, pacific gas, so calif edison, la dwp, ladwp, sf
    puc, sfpuc, ebmud, san jose water, recology, waste mgmt, wm ezpay, republic services, republic trash, athens
    services, seattle public util, seattle city light, puget sound, snohomish pud, portland general, pacific power,
    rocky mountain power, nv energy, aps electric, xcel, centerpoint, reliant energy, txu energy, txu, green
    mountain energy, direct energy, constellation, ameren, evergy, alliant energy, we energies, firstenergy, ppl
    electric, baltimore gas, nstar, national fuel, nationalgrid, nyseg, con ed, coned bill, pseg li, jcp l, fpl
    direct, tampa electric, duke energy pay, piedmont gas, columbia gas, spire gas, atmos, southwest gas, nw
    natural, vectren, american water, aqua america, att payment, at t mobility, at t uverse, vz wireless, verizon
    wrls, vzw, verizon fios, tmobile auto pay, t mobile pcs, sprint, metro by t mobile, cricket, straight talk,
    tracfone, xfinity mobile, comcast cable, comcast california, cox cable, charter, spectrum mobile, altice, rcn,
    wave broadband, sonic net, webpass, google fiber, earthlink, hughesnet, viasat, starlink, directv, direct tv,
    dish network, windstream, mediacom, suddenlink, ringcentral, google voice, skype credit, vonage, singtel,
    starhub, m1 limited, circles life, circleslife, giga sg, tpg telecom, simba, myrepublic, viewqwest, sp services,
    sp group, sp digital, geneco, keppel electric, senoko, tuas power, sembcorp power, union power, maxis, digi
    telecommunications, celcom, unifi, tenaga nasional, tnb, airtel postpaid, airtel broadband, airtel prepaid, jio
    recharge, jiofiber, vi recharge, vi postpaid, vodafone idea, act fibernet, hathway, tata sky, tata play, dish
    tv, d2h, sun direct, bsnl broadband, bescom bill, mseb, msedcl, tneb, tangedco, torrent power, bses, bses
    rajdhani, tata power ddl, adani gas, mahanagar gas, indraprastha gas, igl, mgl, hp gas, indane, bharat gas,
    british gas services, eonenergy, e on next, bulb, shell energy, utilita, utility warehouse, so energy, octopus,
    anglian water, yorkshire water, southern water, wessex water, south west water, affinity water, united util, tv
    licensing, tvlicence, virginmedia, sky digital, sky uk, now broadband, zen internet, hyperoptic, community
    fibre, o2 uk, tesco mobile, voxi, id mobile, vodafone ltd, sfr fixe, free telecom, free haut debit, orange sa,
    orange france, bouygues tel, prixtel, nrj mobile, la poste mobile, coriolis, total direct energie, total
    energie, eni gaz, ekwateur, planete oui, mint energie, ohm energie, gaz de france, gdf, edf clients, engie
    particuliers, lyonnaise des eaux, eau de paris, veolia eau, suez, iberdrola clientes, iberdrola curenergia,
    endesa energia, naturgy iberia, fenosa, repsol luz, totalenergies clientes, podo, factor energia, som energia,
    estabanell, fecsa, aigues de barcelona, agbar, sorea, aqualia, emasesa, canal isabel, o2 fibra, euskaltel,
    telecable, adamo, finetwork, parlem, orange espagne, vodafone ono, digi spain, izzi telecom, megacable, att
    mexico, movistar mexico, unefon, sacmex, naturgy mexico, мгтс, mgts, онлайм, onlime, акадо, нэт бай нэт,
    netbynet, сбермобайл, rostelecom, dom ru, эр телеком, megaphone, mosenergosbyt, еирц, мос водоканал, теплосет*,
    мособлгаз, мособлеирц, vyvoz musora, жку москва, att, consumer cellular, cox, optimum, frontier comm, lumen, wow
    internet, starry, sling utility, rogers, virgin plus, videotron, ngrid, unitil, pse g, psegli, atlantic city
    elec, duquesne light, west penn power, first energy, duke energy progress, teco, alabama power, dte, peoples
    gas, gexa, oncor, aep, aep ohio, sce, sdg e, smud, pse, pacificorp, idaho power, srp, salt river, hawaiian
    electric, wm bill, casella, hydro quebec, hydro one, toronto hydro, bc hydro, enbridge, epcor, eon next,
    scottishpower, sse, npower, three uk, smarty, totalenergies gaz, eni gas, ilek, saur, grdf, enedis, red sfr,
    b&you, totalenergies luz, edp energia, edp comercial, curenergia, energia xxi, lucera, podo energia, canal
    isabel ii, canal de isabel ii, aguas de, o2 españa, vodafone españa, orange españa, digi, lebara es, avatel,
    at&t mexico, comision federal, naturgy mx, sky mexico, claro, tigo, etb, epm, enel codensa, codensa, vanti,
    emcali, wom, bitel, vtr, enel chile, metrogas, aguas andinas, edenor, edesur, aysa, telecentro, flow, eon
    energie, swm, rheinenergie, naturstrom, greenpeace energy, eprimo, e wie einfach, entega, mainova, t online,
    vodafone kabel, vodafone gmbh, 1&1, o2 telefonica, aldi talk, alditalk, winsim, blau mobilfunk, fraenk, pyur,
    netcologne, eni plenite, eni plenite gas, eni gas e luce, a2a energia, hera comm, acea energia, sorgenia,
    illumia, servizio elettrico nazionale, vodafone it, kena, postemobile, sky italia, linkem, tiscali, enel sp,
    enel distribuicao, eletropaulo, celesc, neoenergia, coelba, celpe, equatorial, energisa, cedae, copasa, sanepar,
    naturgy br, ultragaz, liquigas, supergasbras, vivo, vivo fibra, claro br, tim br, sky br, algar, galp energia,
    endesa pt, goldenergy, vodafone pt, woo, airtel recharge, airtel xstream, idea cellular, mtnl, mahavitaran, igl
    gas, bharatgas, т2, сбер мобайл, триколор, tricolor, skynet, скайнет, er telecom, мосводоканал, мосжкх, еирц
    спб, ерц, тгк, тэк, kyivstar, укртелеком, казахтелеком, beeline kz, bilayn, 3 mobile, h3g, council tax dd, ttk,
    ттк, нетбайнет, akado, пэс, теплосеть, eirc, mezhregiongaz, зкц, квартплата, электроэнергия, sbermobile, теле 2,
    eau du grand lyon, enercoop, gaz de bordeaux, coriolis telecom, syma mobile, auchan telecom, cdiscount mobile,
    bbox, numericable, sfr red, aguas municipales, hidralia, emacsa, emuasa, global omnium, facsa, hidraqua, fenie
    energia, comercializadora regulada, viesgo, gana energia, imagina energia, guuk, r cable, virgin telco, silbo
    telecom, suop, llamaya, hits mobile, enee, empresa energia honduras, hondutel, sanaa agua, aguas de san pedro,
    cable color, movistar peru, personal flow, antel, cfe, at t mexico, acueducto, vanti gas`,
  en: `utility, utilities, electricity, electric bill, electric company, electricity bill, power bill, energy bill,
    power company, gas bill, gas utility, natural gas, heating bill, heating, heating oil, water bill, water
    utility, sewer, sewage, trash, garbage, garbage collection, trash collection, waste management, recycling fee,
    internet, internet bill, broadband, wifi, wi fi, fiber, fibre, cable bill, cable tv, phone bill, mobile bill,
    cell phone bill, phone plan, mobile plan, cell plan, cell phone, data plan, sim card, esim, e sim, top up phone,
    phone top up, topup, mobile top up, mobile recharge, prepaid phone, prepaid sim, landline, telephone, telecom,
    wireless bill, tv licence, tv license, lpg, cooking gas, gas cylinder, gas connection, dth recharge, dth,
    electric, electricity meter, hydro bill, propane, municipal utilities, light bill, electricity charges, current
    bill, eb bill, power cut backup, water tanker, water can, water charges, gas refill, gas cylinder refill, lpg
    cylinder, lpg refill, piped gas, phone recharge, recharge phone, data recharge, data pack, internet pack, wifi
    bill, wifi recharge, broadband bill, internet recharge, postpaid, postpaid bill, prepaid recharge, phone bill
    payment, mobile phone bill, landline bill, cable recharge, tv recharge, tv bill, dish recharge, utility bill,
    utilities bill, utility bills, bills, util, utils, util pmt, electric co, electric coop, electric cooperative,
    elec bill, electricity co, power and light, power light, light and power, light co, energy services, gas co, gas
    and electric, gas electric, gas company, gas service, water dept, water department, water district, water works,
    water and sewer, water sewer, water svc, municipal water, public utilities, public works, public utility, dpw,
    sanitation, waste disposal, waste services, waste removal, rubbish removal, garbage bill, recycling, trash
    service, sewer bill, wastewater, storm water, telephone co, telephone bill, communications, communication bill,
    cellular bill, wireless services, mobile services, fiber internet, satellite tv, satellite internet, cable
    television, cablevision, cable tv bill, hosting internet, hotspot, roaming, sms pack, calling card, air time,
    airtime, talk time, talktime, utility payment, electric light, energy company, energy co, cylinder, trash bill,
    trash pickup, waste, sanitation dept, internet payment, set top box recharge, cellphone bill, new sim, net pack,
    net recharge, mobile network, communications bill, hosting utilities, domain electricity, smart meter, firewood,
    inverter battery, meter reading`,
  es: `luz, recibo de la luz, factura de la luz, electricidad, factura luz, agua y luz, recibo del agua, recibo agua,
    factura del agua, factura agua, agua potable, factura gas, recibo del gas, recibo gas, gas natural, bombona,
    butano, calefaccion, internet, fibra optica, wifi, telefono, telefonia, movil, factura movil, factura del movil,
    recarga movil, recarga celular, recarga telefono, celular plan, plan celular, saldo celular, basura, tasa de
    basura, servicios publicos, suministros, cfe, recibo cfe, linea fija, tarifa movil, tv por cable, pago luz, pago
    de luz, pago agua, pago de agua, pago gas, pago internet, pago telefono, luz y agua, luz cfe, energia electrica,
    companyia electrica, llum, aigua, factura llum, factura aigua, comercializadora, tanque gas, tanque de gas, gas
    lp, cilindro gas, pipa agua, internet casa, internet y telefono, plan movil, plan telcel, saldo telefono,
    recarga saldo, recarga telcel, tiempo aire, telecomunicaciones, fibra movil, linea movil, tarifa datos,
    television cable, television de paga, residuos, taxa residus, basuras, alcantarillado, recibo luz, gas natural
    recibo, bombona butano, garrafa gas, agua recibo, factura telefono, movil factura, tarjeta sim, television por
    cable, tv cable, facturas casa, basura recibo, recibos`,
  fr: `electricite, facture d electricite, facture electricite, facture edf, facture gaz, gaz de ville, facture d eau,
    facture eau, eau et assainissement, chauffage, fioul, internet, box internet, fibre, facture internet, forfait
    mobile, forfait telephone, telephone, telephonie, facture telephone, facture mobile, recharge mobile, abonnement
    internet, ordures menageres, energie, redevance tv, abonnement mobile, electricite gaz, assainissement, gaz
    bouteille, butane, bouteille de gaz, bois de chauffage, granules, pellets, fuel domestique, telephone mobile,
    ligne fixe, telecommunications, fibre optique, abonnement box, abonnement telephone, prelevement edf,
    prelevement engie, mensualite edf, teom, forfait tel, telephone facture, mobile forfait, carte sim, tv box,
    redevance, facture energie`,
  de: `strom, stromrechnung, stromabschlag, abschlag strom, okostrom, gasrechnung, gasabschlag, erdgas, wasserrechnung,
    abwasser, wasserwerk, heizung, heizkosten, heizol, fernwarme, internet, internetanschluss, dsl, glasfaser, wlan,
    telefon, telefonrechnung, handyrechnung, handyvertrag, handy guthaben, handytarif, mobilfunk*, prepaid guthaben,
    guthaben aufladen, mullabfuhr, mullgebuhr*, rundfunkbeitrag, kabelanschluss, energieversorger, energie,
    festnetz, stromnachzahlung, wasser rechnung, mull, mobilfunk, mobilfunkrechnung, prepaid aufladung,
    handyguthaben, sim karte, kabelfernsehen, energiekosten, stadtwerk`,
  it: `bolletta, bollette, luce, bolletta luce, bolletta gas, bolletta della luce, energia elettrica, elettricita,
    gas metano, metano casa, acqua bolletta, bolletta acqua, riscaldamento, internet, fibra, adsl, wifi, telefono,
    telefonia, ricarica telefono, ricarica telefonica, ricarica cellulare, ricarica sim, cellulare, abbonamento
    telefonico, rifiuti, tassa rifiuti, utenze, utenza, canone rai, linea fissa, bolletta telefono, bolletta
    internet, corrente, bombola, bombola gas, pellet, legna, gasolio riscaldamento, telefono fisso, ricarica tim,
    ricarica iliad, abbonamento telefono, offerta mobile, scheda sim, spazzatura, tari`,
  pt: `luz, conta de luz, conta da luz, fatura da luz, eletricidade, energia, energia eletrica, conta de energia, conta
    de agua, conta da agua, fatura agua, agua e esgoto, esgoto, conta de gas, botijao, botijao de gas, gas de
    cozinha, gas encanado, aquecimento, internet, fibra, wifi, telefone, conta de telefone, telemovel, conta
    celular, recarga celular, recarga de celular, plano celular, carregamento telemovel, tv a cabo, lixo, taxa de
    lixo, contas da casa, conta telefone, conta luz, fatura luz, garrafa de gas, bilha de gas, agua conta, conta
    agua, saneamento, banda larga, telefone fixo, celular conta, tarifario, recarga telemovel, credito celular,
    chip, cartao sim, tv por assinatura, pacote tv net, lenha`,
  ru: `коммунал*, жкх, ку, жку, электричеств*, электроэнерг*, свет, за свет, газ, газоснабж*, за газ, за воду,
    водоснабж*, горячая вода, холодная вода, отоплен*, интернет*, вайфай, wi fi, телефон, телефони*, мобильн* связ*,
    сотов* связ*, связь, оплата телефон*, оплата связ*, пополнени* телефон*, симк*, сим карт*, домофон*, вывоз
    мусор*, мусор*, тариф*, домашний интернет, кабельное тв, квитанци*, счетчик*, жкх оплата, коммуналка, комм
    услуг*, коммунальн* платеж*, оплата жку, электричество, электросеть, энергосбыт*, теплоэнерго*, тепло,
    теплоснабжен*, водоснабжение, вода счетчик, канализац*, газ оплата, межрегионгаз, горгаз, тко, интернет и тв,
    провайдер*, оплата мобильн*, мобильная связь, связь мобильн*, пополнение баланса телефон*, баланс телефона, за
    телефон, за интернет, сотовая, услуги связи, телеком*, телекоммуникац*, спутниковое тв, триколор*, нтв плюс,
    svyaz, kvartplata, zhku, elektroenergiya, коммунальные, коммунальные услуги, коммунальные платежи,
    электроэнергия, счет за свет, оплата света, газ баллон, баллон газа, вода оплата, отопление, теплоснабжение,
    вывоз мусора, мусор вывоз, интернет, оплата интернета, роутер аренда, сотовая связь, телефон оплата, оплата
    телефона, пополнение телефона, пополнить телефон, на телефон, баланс, тариф, сим карта, симка, кабельное,
    телевидение, стационарный телефон, домашний телефон, счетчики, поверка счетчиков, vodokanal, zhkh, kommunalnye,
    teploset, energosbyt`,
  hints: `bill, factura, facture, rechnung, conta, fattura, recibo, mobile, phone, power, energy, gas, gaz, water, agua,
    acqua, eau, wasser, telecom, telco, wireless, cable, net, provider, recharge, recarga, ricarica, prepaid,
    prepago, municipal, municipality, city of, cellular, orange, sky, board of water, счет за, celular, handy,
    movil, energies, electrics, light, comm, telecoms, digital, internet services, autopay, auto pay, bill pay,
    billpay, ebill, e bill, webpay, water services, телеком, city of water, tva, fortis, personal, sim, elec,
    electr, elect, pwr, lighting co, wtr, water co, telecomm, tel, tele, mobil, cell, wless, comms, online services,
    isp, networks, network, cable co, satellite, fuel oil, bill payment, hydro, grid`,
};
