/** Words that say that the number is no plain price of one purchase. Folded: lower case, without accents. */

/** Money that came back, or only moved: written like spending, and none. */
export const NOT_SPENT: ReadonlySet<string> = new Set([
  ...['refund', 'refunded', 'refunds', 'cashback', 'reimbursed', 'reimbursement', 'withdrawal', 'transfer'],
  ...['reembolso', 'reembolsado', 'devolvieron', 'devolucion', 'transferencia', 'retiro'],
  ...['remboursement', 'rembourse', 'virement', 'retrait'],
  ...['gutschrift', 'erstattung', 'ruckerstattung', 'ruckzahlung', 'uberweisung', 'abhebung'],
  ...['rimborso', 'rimborsato', 'bonifico', 'prelievo'],
  ...['devolucao', 'estorno', 'saque'],
  ...['возврат', 'вернули', 'перевод', 'снятие'],
]);

/** The price of one of several. */
export const FOR_EACH: ReadonlySet<string> = new Set([
  ...['each', 'apiece', '@'],
  ...['cada', 'chacun', 'chacune', 'piece', 'je', 'jeweils', 'stuck', 'cadauno', 'ciascuno', 'ciascuna'],
  ...['каждый', 'каждая', 'каждое', 'штуку', 'по'],
]);
