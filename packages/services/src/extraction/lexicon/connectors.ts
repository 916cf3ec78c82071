/** Small words, folded, in English, Spanish, French, German, Italian, Portuguese and Russian. */

/** Mean nothing at the edge of a description: prepositions, articles, "paid", "spent". */
export const EDGE_WORDS: ReadonlySet<string> = words(
  'i we at for on in to of from with by and the a an my our paid spent pay bought buy cost costs got was is it spend was were about around approx than via as only just',
  'en de del por para con y el la los las un una al a mi yo pague pagado pagamos gaste gastado compre compra cuesta costo costaron me fue son',
  "a au aux chez pour dans sur le les du des et avec d'un d'une j'ai paye depense achete coute pour ai mon ma mes",
  'fur im am bei vom von zu zum zur mit und der die das ein eine einen ich habe bezahlt ausgegeben gekauft gezahlt kostet hat es auf um ca',
  'da dal dalla di del della per con e il lo gli i un uno ho pagato speso comprato nel nella al allo alla su costa costato',
  'na no em da do das dos com e o os as um uma ao eu paguei gastei comprei custou pelo pela pra no',
  'в во на за из у от с со и по я мы купил купила купили заплатил заплатила заплатили потратил потратила потратили оплатил оплатила стоит стоил стоила это',
);

/** Directly before an amount they belong to it: "coffee for 4.50", "café à 3 €". */
export const AMOUNT_WORDS: ReadonlySet<string> = words(
  'for at is was cost costs paid = total sum amount about around approx only just ~ of to',
  'por de a son cuesta costo coste total importe',
  'pour a de coute total montant',
  'fur zu kostet um ca summe gesamt',
  'per di a da costa totale importo',
  'por custa custou valor total',
  'за по на от стоит итого сумма всего около',
);

/** Between items: "and". */
export const ITEM_JOINERS: ReadonlySet<string> = words('and & + y e et und и plus then also');

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
