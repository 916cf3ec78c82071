import type { CategoryKeywords } from './category-keywords.ts';

export const OTHER: CategoryKeywords = {
  brands: `venmo, zelle, cash app, cashapp, venmo payment, zelle payment, zelle transfer, zelle to, paypal transfer, paypal
    inst xfer, inst xfer, apple cash, google pay transfer, popmoney, chase quickpay, quickpay, interac, e transfer,
    paylah, paynow, dbs paylah, upi transfer, imps transfer, neft transfer, gpay, phonepe, paytm wallet, twint,
    sumeria`,
  en: `other, misc, miscellaneous, various, unknown, something else, cash withdrawal, atm withdrawal, withdrawal, atm,
    cash, bank transfer, transfer to, money transfer, transfer, lost money, lent to, loan to friend, borrowed, lent
    money, allowance, pocket money, reimbursement, adjustment, transfer to savings, transfer from, online transfer,
    internal transfer, transfer to checking, transfer to account, external transfer, funds transfer, fund transfer,
    ach transfer, account transfer, wire transfer to, savings, savings transfer, investment, investments, mutual
    fund, stocks, brokerage account, robinhood, vanguard, fidelity, charles schwab, coinbase, binance, crypto,
    bitcoin, fixed deposit, recurring deposit, cash wdl, cash wd, atm wdl, atm wd, atm cash, atm debit, atm
    withdraw, withdraw cash, cash from atm, withdrawl, counter withdrawal, cheque, check paid, check number, cheque
    deposit, cash deposit, credit card payment, card payment thank you, payment thank you, autopay payment, payment
    to card, credit crd autopay, given to friend, borrowed from, paid back, pay back, refund, reversal, adjustment
    credit, miscellaneous expense, misc expense, misc expenses, random stuff, others, unknown expense, unexpected,
    emergency fund, cash out, saving, shares, brokerage deposit, lost, stolen, other expense, sundry, something,
    random, card payment, google pay, paytm, check`,
  es: `otro, otros, otra, varios, miscelaneo, miscelaneos, retiro de efectivo, retirada de efectivo, retirada cajero,
    cajero automatico, cajero, efectivo, transferencia, bizum, prestamo a, prestado a, paga semanal, imprevisto,
    imprevistos, retiro, retiro cajero, retiro efectivo, disposicion efectivo, disposicion cajero, traspaso,
    traspasos, traspaso a cuenta, transferencia a, transferencia enviada, spei, spei enviado, pago tarjeta credito,
    ahorro, ahorros, inversion, inversiones, gastos varios, gasto varios, transferencies, altres, reintegro`,
  fr: `autre, autres, divers, retrait, retrait dab, retrait especes, especes, distributeur automatique, virement, pret
    a un ami, argent de poche, imprevu, imprevus, lydia, retrait distributeur, retrait gab, virement vers, virement
    emis, virement interne, virement epargne, epargne, livret a, cheque emis, remise cheque, placement, bourse,
    avance, remboursement, depense diverse, depenses diverses, distributeur billets, livret, investissement`,
  de: `sonstiges, sonstige, verschiedenes, diverses, anderes, abhebung, bargeldabhebung, geldautomat, bargeld,
    bargeldauszahlung, uberweisung, verliehen, geliehen, taschengeld, unvorhergesehen*, umbuchung, sparen, sparplan,
    anlage, investition, andere`,
  it: `altro, altri, varie, vario, prelievo, prelievo bancomat, prelievo contanti, bancomat, contanti, bonifico,
    prestito a, paghetta, imprevisto, imprevisti, satispay, giroconto, risparmio, risparmi, investimento,
    investimenti, altre spese`,
  pt: `outro, outros, outra, outras, diversos, variados, saque, levantamento, levantamento multibanco, multibanco,
    dinheiro vivo, transferencia, pix, emprestei, mesada, imprevisto, imprevistos, mb way, mbway, poupanca,
    investimentos, dinheiro`,
  ru: `прочее, прочие, разное, другое, остальное, наличн*, снятие наличн*, снятие, банкомат*, перевод*, перевел,
    перевела, в долг, одолжил*, занял*, карманные деньги, карманные, непредвиден*, переводы, перевод с карты,
    перевод на карту, перевод клиенту, перевод по номеру, перевод между счетами, между своими счетами, внутренний
    перевод, выдача наличных, снятие в банкомате, наличные, пополнение, пополнение счета, пополнение вклад*, вклад*,
    накоплени*, инвестиц*, брокерск* счет*, инвесткопилк*, копилк*, на карту, прочие расходы, perevod, snyatie,
    nalichnye, popolnenie, снятие наличных, банкомат, перевод, перевод другу, накопления, копилка, вклад,
    инвестиции, брокер, акции, крипта, всякое, мелочи, не помню, потерял, bankomat`,
  hints: `personal, general, thing, stuff, cosa, cosas, чтото, штука, payment, pago, paiement, zahlung, pagamento,
    платеж*, оплата, xfer, deposit, pmt, pymt, debit, sip, ppf, things, upi, etf, reference, credit, purchase`,
};
