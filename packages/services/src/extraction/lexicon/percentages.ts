/** Words around a percentage of a price, folded, in English, Spanish, French, German, Italian, Portuguese and Russian. */

/** It is in the price already. */
export const INCLUDED: ReadonlySet<string> = words(
  'inc incl include included includes including inclusive incluido incluida incluye incluyendo incluidos compris comprise dont inclus incluse',
  'inkl inklusive enthalten davon darin incluso inclusa inclusi compreso compresa incluindo включая включено включены вкл',
);

/** Added to a price. */
export const ADDITIONS: ReadonlySet<string> = words(
  'tip tips gratuity service surcharge propina propinas servicio recargo pourboire pourboires supplement',
  'trinkgeld bedienung aufschlag mancia servizio supplemento gorjeta gorjetas caixinha servico acrescimo чаевые чаевых чай обслуживание наценка',
);

/** Taken from a price. */
export const REDUCTIONS: ReadonlySet<string> = words(
  'off discount discounted rebate descuento dto rebaja rebajado remise rabais reduction reduit solde soldes',
  'rabatt nachlass skonto reduziert sconto scontato desconto скидка скидки скидкои скидку',
);

/** Directly before a percentage: it is added. */
export const PLUS: ReadonlySet<string> = words('+ plus mas und zzgl zuzuglich piu mais плюс');

/** Directly before a percentage: it is taken away. */
export const MINUS: ReadonlySet<string> = words('- – − minus less menos moins meno abzuglich минус');

/** Between a percentage and the price that it is of: "10% tip on 50". */
export const OF: ReadonlySet<string> = words('on of sobre de sur auf von su di em от на с');

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
