/** Words that say that the number is no plain price of one purchase. Folded: lower case, without accents. */

/** Money that came in or back, or only moved: written like spending, and none. */
export const NOT_SPENT: ReadonlySet<string> = new Set([
  ...['refund', 'refunded', 'refunds', 'cashback', 'reimbursed', 'reimbursement', 'withdrawal', 'transfer'],
  ...['salary', 'paycheck', 'payday', 'wage', 'wages', 'income', 'dividend', 'dividends', 'earned', 'received', 'sold'],
  ...['lent', 'loaned', 'borrowed', 'preste', 'prestado', 'prete', 'emprunte', 'verliehen', 'geliehen', 'prestato'],
  ...['emprestei', 'emprestado', 'одолжил', 'одолжила', 'занял', 'заняла'],
  ...['reembolso', 'reembolsado', 'devolvieron', 'devolucion', 'transferencia', 'retiro'],
  ...['sueldo', 'nomina', 'salario', 'ingreso', 'ingresos', 'dividendo', 'dividendos', 'vendi', 'vendido'],
  ...['remboursement', 'rembourse', 'virement', 'retrait', 'salaire', 'dividende', 'dividendes', 'vendu'],
  ...['gutschrift', 'erstattung', 'ruckerstattung', 'ruckzahlung', 'uberweisung', 'abhebung'],
  ...['gehalt', 'lohn', 'einnahme', 'einnahmen', 'verkauft'],
  ...['rimborso', 'rimborsato', 'bonifico', 'prelievo', 'stipendio', 'dividendi', 'venduto', 'incassato'],
  ...['devolucao', 'estorno', 'saque', 'recebi'],
  ...[
    'возврат',
    'вернули',
    'перевод',
    'снятие',
    'зарплата',
    'зп',
    'аванс',
    'доход',
    'дивиденды',
    'получил',
    'получила',
    'продал',
    'продала',
  ],
]);

/** The price of one of several, when it stands beside how many they are. */
export const FOR_EACH: ReadonlySet<string> = new Set([
  ...['each', 'apiece', '@'],
  ...['cada', 'chacun', 'chacune', 'piece', 'je', 'jeweils', 'stuck', 'cadauno', 'ciascuno', 'ciascuna'],
  ...['каждый', 'каждая', 'каждое', 'штуку', 'по'],
]);

/** Directly before an amount, beside a count: "3 coffees at 4.50", "2 cafés à 1,50", "2 Brötchen zu 0,45", "2 biglietti da 10". */
export const AT_A_PRICE: ReadonlySet<string> = new Set(['at', 'a', 'zu', 'da', 'по']);
