import type { CategoryKeywords } from './category-keywords.ts';

export const FEES_AND_CHARGES: CategoryKeywords = {
  brands: `irs, hmrc, turbotax, turbo tax, h r block, hr block, taxact, finanzamt, elster, impots gouv, dgfip,
    agencia tributaria, hacienda, agenzia entrate, agenzia delle entrate, equitalia, receita federal, financas
    portal, фнс, госуслуг*, western union, moneygram, remitly, irs usataxpymt, usataxpymt, irs treas, franchise tax,
    franchise tax board, ftb, state tax, intuit turbotax, hrblock, jackson hewitt, taxslayer, freetaxusa, credit
    karma tax, experian, equifax, transunion, legalzoom, rocket lawyer, docusign, notarize, usps po, us postal,
    united states postal, stamps com, fedex office, fedexoffice, ups store, the ups store, dhl express, post office
    counter, hermes parcel, evri, yodel, parcelforce, parcel2go, singpost, speedpost, ninjavan, blue dart, bluedart,
    dtdc courier, india post, delhivery, chronopost, colissimo, mondial relay, relais colis, laposte, seur, mrw,
    nacex, estafeta, redpack, paquetexpress, cdek, pochta, pochta rossii, боксберри, пэк, деловые линии,
    transferwise, xoom, worldremit, dvla fees, gov uk, companies house, acra, income tax dept, gst payment, dgfip
    impot, tresor public, amendes gouv, antai, cgt fines, aeat, seguridad social, tgss, dgt multa, ajuntament,
    ayuntamiento, tesoreria, налоговая, госуслуги, gosuslugi, фссп, росреестр, мфц, stripe fee, wise transfer, us
    treasury tax, intuit tax, liberty tax, hmrc self assessment, dor tax, department of revenue, dept of revenue,
    bundeskasse, darf, financas, autoridade tributaria, u s p s, fed ex, dpd, gls, ctt, russian post, affirm, klarna
    fee, afterpay, sezzle, clearpay, lendingclub, lending club, upstart loan, sofi loan, prosper loan, onemain,
    discover loan, best egg, avant loan, navy federal loan, oney, floa, franfinance, younited, kreditech, targobank
    kredit, santander consumer, bajaj finserv, bajaj finance, hdfc loan, home credit, хоум кредит, займ, dtdc, ecom
    express, mass dor, mass dept of revenue, ma dor, ny state tax, ca dept tax, ca ftb, comptroller of, treasurer
    of, tax collector, town hall, registry of deeds, secretary of state, sec of state, uscis, us dept of state, fns
    rossii, уфк, ufk, казначейство, sms informirovanie, смс информирование, смс оповещение, sms opoveshchenie,
    поддержание счета, обслуживание карты, cotisation, frais tenue de compte, tenue de compte, commission
    intervention, frais carte, cotisation visa, amende gouv, direction generale des finances, dgt multas, multa
    trafico, tasas municipales, comision mantenimiento, comision transferencia, liquidacion intereses, cuota
    tarjeta, cargo por servicio, rundfunkbeitrag, bussgeld, kontoführung, kontofuehrung, zollamt`,
  en: `bank fee, bank fees, bank charge, bank charges, service charge, service fee, monthly fee bank, account fee,
    maintenance fee, overdraft, overdraft fee, overdraft interest, late fee, late payment fee, late charge, atm fee,
    atm fees, atm withdrawal fee, withdrawal fee, wire fee, wire transfer fee, transfer fee, foreign transaction
    fee, foreign transaction, exchange fee, currency conversion fee, conversion fee, card fee, annual fee, annual
    card fee, credit card fee, interest charge, interest charges, interest charged, interest payment, finance
    charge, loan interest, credit card interest, nsf fee, returned payment, chargeback fee, processing fee,
    administration fee, admin fee, handling fee, convenience fee, commission, broker fee, brokerage, trading fee,
    penalty, penalties, fine, fines, parking fine, parking ticket, speeding ticket, speeding fine, traffic fine,
    traffic ticket, traffic violation, tax, taxes, income tax, tax payment, tax return, tax preparation, tax bill,
    stamp duty, customs duty, customs fee, import duty, notary, notary fee, lawyer, attorney, legal fee, legal fees,
    solicitor, law firm, court fee, court fees, accountant, accounting, bookkeeping, cpa, filing fee, application
    fee, registration fee, license fee, government fee, passport fee, permit fee, postage, postage stamps, stamps,
    shipping fee, shipping, courier fee, fee, fees, charges, surcharge, escrow, collection agency, debt collection,
    credit report, paypal fee, cash advance fee, monthly service fee, monthly maintenance fee, service fees,
    maintenance charge, maintenance charges bank, account maintenance, monthly account fee, account charges, minimum
    balance fee, low balance fee, inactivity fee, atm charge, atm charges, non bank atm, out of network atm, cash
    advance, cash advance interest, balance transfer fee, intl transaction fee, international transaction fee, intl
    service fee, cross border fee, fx fee, forex fee, forex markup, wire transfer, wire fee outgoing, stop payment,
    returned item, returned check, return check fee, insufficient funds, nsf, overlimit fee, over limit, late
    payment, late payment charge, penalty charge, finance charges, purchase interest charge, interest charge on
    purchases, interest on, interest debit, int charge, int chg, debit interest, loan emi, personal loan, personal
    loan emi, emi, emi payment, loan payment, loan pmt, loan repayment, credit card payment fee, card annual fee,
    renewal fee, card replacement fee, check order, checks order, harland clarke, deluxe check, bank service charge,
    svc charge, svc chg, service chg, sms charges, sms alert charges, debit card charges, dd charges, neft charges,
    imps charges, gst, cgst, sgst, gst charges, tds, stt, demat charges, amc charges demat, brokerage charges,
    platform fee, convenience fees, handling charges, processing charges, delivery charge, delivery charges,
    delivery fee, courier, courier charges, postal, postal service, postage stamp, parcel, parcel postage, shipping
    label, shipping charges, mailing, po box, customs, customs charges, import tax, tax prep, tax preparation fee,
    tax filing, taxes owed, estimated tax, property taxes fee, self assessment, vat, vat payment, council fine,
    library late, court fine, county clerk, county recorder, clerk of court, city clerk, secretary of state, state
    of, county of, dmv fee, registration fees, license renewal, licence renewal, parking violation, traffic challan,
    challan, police fine, fine paid, fixed penalty, penalty notice, red light camera, legal services, legal aid, law
    office, law offices, attorneys, attorney at law, paralegal, notary public, stamp paper, affidavit, documents
    fee, document fee, passport fees, apostille, translation services, bookkeeper, accounting services, tax
    consultant, ca fees, chartered accountant, audit fee, consultant fee, union dues, professional fees, membership
    dues, debt payment, debt collector, credit repair, money order, cashiers check, check cashing, payday loan,
    remittance fee, monthly fee, service charges, membership fee card, od fee, returned item fee, atm transaction
    fee, non network fee, foreign fee, transaction fee, toll violation, citation, purchase interest, auto loan, auto
    pmt, collections agency, federal tax, professional tax, tax return fee, accounting fee, solicitors, registration
    charges, licence fee, permit, town clerk, town of, village of, city hall, town hall, gov fee, govt fee, customs
    charge, uscis, immigration fee, passport fee gov, birth certificate, marriage license, post, parcel charge,
    shipping cost, cancellation charges, cancellation fee, cancellation charge, rescheduling fee, restocking fee,
    safe deposit, cashier check fee, stop payment fee, replacement card fee`,
  es: `comision, comisiones, comision bancaria, comision banco, comision por, comision mantenimiento, mantenimiento de
    cuenta, gastos bancarios, cargo bancario, cuota tarjeta, anualidad tarjeta, intereses, interes tarjeta,
    descubierto, recargo, multa, multas, multa de trafico, multa de aparcamiento, impuesto, impuestos, hacienda,
    irpf, iva, tasa, tasas, tramite, tramites, notario, notaria, gestoria, gestor, abogado, abogada, contador,
    asesoria, asesor fiscal, aduana, sello, sellos, correos envio, gastos de envio, envio, autonomos cuota, cuota de
    autonomos, comision cajero, comision transferencia, comision apertura, comision por manejo, manejo de cuenta,
    comision tarjeta, comisiones banco, intereses tarjeta, intereses banco, interes moratorio, intereses moratorios,
    anualidad, cuota anual tarjeta, iva comision, iva intereses, penalizacion, multa transito, fotomulta,
    infraccion, grua multa, corralon, impuesto predial, impuesto circulacion, impost, taxes ajuntament, declaracion
    renta, declaracion anual, modelo 130, modelo 303, acta nacimiento, apostilla, notaria gastos, abogados,
    honorarios, honorarios contador, contadora, asesoria fiscal, paqueteria, envio paquete, envios, gastos envio,
    mensajeria, pago prestamo, cuota prestamo, credito personal, pago credito, pago tarjeta intereses, mantenimiento
    cuenta, cuota de manejo, interes, recargo por mora, multa estacionamiento, sancion, iva trimestral, renta
    hacienda, cuota autonomos, autonomos, registro, dni renovacion, renovacion dni, letra coche, credito,
    financiacion, plazo financiacion, franqueo, aduanas, retirada cajero comision, transferencia comision, comision
    cambio`,
  fr: `frais bancaires, frais de tenue de compte, tenue de compte, frais, frais de dossier, frais de carte, cotisation
    carte, cotisation carte bancaire, agios, commission, commission d intervention, commissions, interets, interets
    debiteurs, decouvert, penalite, majoration, amende, amendes, contravention, pv stationnement, impot, impots,
    impot sur le revenu, taxe, taxes, tva, notaire, frais de notaire, avocat, huissier, comptable, expert comptable,
    douane, timbre, timbres, timbre fiscal, frais de port, frais de livraison, frais de retrait, urssaf, tribunal,
    prefecture, frais de gestion, frais gestion, frais de tenue, cotisation carte visa, cotisation visa, cotisation
    jazz, cotisation offre, frais cb, frais etranger, commission paiement etranger, frais de change, frais de
    virement, frais prelevement rejete, rejet prelevement, frais de rejet, frais d incident, lettre information,
    interets debit, echeance pret, pret personnel, credit conso, credit consommation, cofidis, cetelem, sofinco,
    cofinoga, prelevement a la source, taxe professionnelle, tva paiement, impots locaux, direction generale des
    finances, tresorerie, amende stationnement, forfait post stationnement, amende radar, frais notaire, avocats,
    greffe, affranchissement, timbres poste, colis, envoi colis, frais postaux, lettre recommandee, recommande,
    passeport timbre, timbre passeport, frais bancaire, frais de compte, frais tenue de compte, cotisation cb,
    commission intervention, frais retrait, frais change, fourriere, cotisations urssaf, mensualite credit,
    remboursement credit, remboursement pret, pret conso, pret perso, credit auto, poste, colis envoi, frais d
    envoi, frais de douane, carte d identite, frais annulation`,
  de: `gebuhr, gebuhren, *gebuhr, *gebuhren, bankgebuhr*, kontofuhrung*, kontogebuhr*, kartengebuhr, jahresgebuhr,
    uberziehung*, dispozinsen, sollzinsen, zinsen, provision, mahngebuhr*, mahnung, bussgeld, strafzettel,
    knollchen, strafe, geldstrafe, blitzer, steuer, steuern, *steuer, steuernachzahlung, einkommensteuer, kfz
    steuer, steuerberater, notar, rechtsanwalt, anwalt, anwaltskosten, gerichtskosten, zoll, zollgebuhr*,
    briefmarke, briefmarken, porto, versandkosten, versand, abhebegebuhr, fremdwahrungsgebuhr, behorde, amt gebuhr,
    beitragsservice mahnung, inkasso, bearbeitungsgebuhr, kirchensteuer, stadtkasse, bankgebuhr, bankgebuhren,
    kontofuhrung, kontofuhrungsgebuhr, kontogebuhr, kreditkartengebuhr, jahresgebuhr kreditkarte, automatengebuhr,
    auslandseinsatz, uberziehungszinsen, mahngebuhr, saumnisgebuhr, ruckbuchungsgebuhr, vorauszahlung steuer,
    umsatzsteuer, steuerberatung, steuersoftware, lohnsteuerhilfe, kreditrate, ratenzahlung, rate kredit,
    autokredit, darlehen, tilgung, notarkosten, burgeramt, stadtverwaltung, personalausweis, ausweis, beglaubigung,
    paket versand, post filiale, zollgebuhr, einfuhrumsatzsteuer, stornogebuhr, verwaltungsgebuhr`,
  it: `commissione, commissioni, commissione bancaria, commissioni bancarie, spese bancarie, canone conto, canone conto
    corrente, canone carta, spese tenuta conto, imposta di bollo, bollo, interessi, interessi passivi, scoperto,
    mora, sanzione, multa, multe, contravvenzione, tassa, tasse, imposta, imposte, irpef, iva, f 24, f24, notaio,
    avvocato, commercialista, caf, dogana, francobollo, francobolli, marca da bollo, spese di spedizione,
    spedizione, bonifico commissione, prelievo commissione, inps, tribunale, pratica auto, spese conto, quota carta,
    bollo conto, penale, multa parcheggio, autovelox, contributi inps, cartella esattoriale, rata prestito, rata
    finanziamento, finanziamento, rata auto, consulente, certificato, carta d'identita, comune, municipio, anagrafe,
    spedizione pacco, raccomandata, dazi, oneri doganali, pagopa`,
  pt: `tarifa, tarifas, tarifa bancaria, taxa, taxas, taxa bancaria, taxa de manutençao, comissao, comissoes, anuidade,
    anuidade cartao, juros, juros do cartao, cheque especial, encargos, mora, multa, multas, multa de transito,
    imposto, impostos, imposto de renda, irs, irpf, inss, iof, iva, segurança social, cartorio, notario, advogado,
    advogada, contador, contabilista, contabilidade, alfandega, despachante, selo postal, selos, correios, frete,
    portes, portes de envio, taxa de saque, boleto taxa, comissao bancaria, comissao manutencao, manutencao de
    conta, manutenção conta, cesta de servicos, juros cartao, juros de mora, coima, infracao, irs pagamento, mei
    das, das simples, parcela emprestimo, prestacao credito, prestação carro, financiamento carro, financiamento,
    consorcio, divida, taxa de juro, ctt envio, sedex, selo, taxa de importacao, taxa importação, camara municipal,
    prefeitura, emolumentos, cartao de cidadao, rg segunda via, comissao levantamento`,
  ru: `комисс*, комиссия банка, банковск* комисс*, обслуживани* карт*, обслуживани* счет*, обслуживание, смс
    информирован*, смс оповещен*, процент* по кредит*, проценты, кредит, кредита, кредиту, пени, пеня, неустойк*,
    штраф*, штраф гибдд, гибдд, налог*, ндфл, ндс, госпошлин*, пошлин*, таможн*, нотариус*, нотариальн*, адвокат*,
    юрист*, юридическ*, бухгалтер*, судебн*, почта россии, почтов*, пересылк*, марки почтов*, сбор, сборы, взнос*,
    комиссия, комиссии, плата за обслуживание, плата за карту, обслуживание карты, обслуживание счета, плата за смс,
    оповещения, смс банк, sms банк, мобильный банк, штраф, штрафы, штраф пдд, налог, налоги, налог на, транспортный
    налог, уплата налог*, взыскани*, судебные приставы, приставы, госпошлина, пошлина, погашение кредит*, оплата
    кредит*, платеж по кредит*, кредитн*, проценты по, процент*, займ*, микрозайм*, мфо, рассрочк*, юрист,
    юридические услуги, нотариус, бухгалтер, загс, паспортн* стол*, консульск* сбор*, почтовое отделение, посылк*,
    отправка посылк*, доставка посылк*, экспресс доставк*, курьер*, курьерск*, komissiya, shtraf, nalog, комиссию,
    банковская комиссия, комиссия за перевод, комиссия за снятие, годовое обслуживание, смс информирование, смс
    уведомления, проценты по кредиту, процент по кредитке, неустойка, просрочка, штраф за парковку, налог на доходы,
    усн, самозанятый налог, взносы ип, страховые взносы ип, таможня, таможенная пошлина, платеж по кредиту,
    погашение кредита, автокредит, рассрочка, платеж рассрочка, долг, возврат долга, отдал долг, микрозайм,
    кредитка, юристу, адвокат, нотариусу, перевод документов, апостиль, справка, оформление документов, паспорт
    пошлина, мфц услуги, отправка посылки, посылка отправка, доставка посылки, марки почтовые, курьер, курьерская
    доставка, доставка заказа, отправление, gosposhlina, notarius`,
  hints: `charge, bank, banque, banco, banca, interest, service, services, penal, cargo, levy, government, gobierno,
    court, office of, department of, dept of, treasury, revenue, post office, usps, ups, fedex, dhl, royal mail,
    correos, la poste, poste italiane, deutsche post, сдэк, почта, visa fee, exchange, credit, loan, debt, prestamo,
    pret, kredit, prestito, emprestimo, duty, legal, law, documents, document, документ*, справк*, admin,
    processing, late, adjustment, банк, spese, chg, chgs, svc, county, gov, govt, state, loans, finance, financial,
    capital, express courier, clerk, treasurer, банк*, финанс*, кредит*, gez, ard zdf, rundfunkbeitrag, boxberry,
    dtdc, car loan, car payment, city of, municipal, municipality, autonomo, certificado, municipalidad, csg,
    mairie, amt, ztl, corriere, chrg, int, fin, lending, banking, atm, wire, xfer, tax service, dept, muni, mail,
    ship, freight, express mail, logistics, permits, registration, license, dues`,
};
