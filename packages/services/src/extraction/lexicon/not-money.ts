/** Words around numbers that are no money, folded, in English, Spanish, French, German, Italian, Portuguese and Russian. */

/** Behind a number: it is a measure, a count of people or a time. */
export const UNITS: ReadonlySet<string> = words(
  'kg kgs kilo kilos kilogram kilograms g gr gram grams gramm gramos grammes grammi gramas mg lb lbs oz ounce ounces',
  'l ltr liter liters litre litres litro litros litri ml cl dl gal gallon gallons pint pints km kms mi mile miles cm mm',
  'meter meters metre metres metros metri sqm sqft ft² m² inch inches mph kmh',
  'hour hours hr hrs h min mins minute minutes sec secs second seconds day days night nights week weeks month months year years yr yrs',
  "am pm uhr o'clock oclock time times",
  'person persons people ppl pax guest guests adult adults pcs pc piece pieces pack packs pair pairs ways way',
  'gb mb tb kb mah watt watts kwh kw volt mbps px mp',
  'dia dias noche noches hora horas minuto minutos semana semanas mes meses ano anos persona personas vez veces unidades uds',
  'jour jours nuit nuits heure heures semaine semaines mois annee annees ans personne personnes fois pieces',
  'tag tage tagen nacht nachte nachten stunde stunden woche wochen monat monate monaten jahr jahre jahren person personen leute mal stuck stk std',
  'giorno giorni notte notti ora ore minuti settimana settimane mesi anno anni persone volte pezzi etto etti chilo chili',
  'noite noites semanas pessoa pessoas vezes pecas unidade',
  'кг г гр грамм грамма граммов л литр литра литров мл км м см мм день дня дней ночь ночи ночеи час часа часов мин минут минуты недели недель',
  'неделя месяц месяца месяцев год года лет человек человека чел шт штук штуки раз раза гб мб квт утра вечера',
  'percent procent prozent процент процента процентов pourcent porciento',
  'degrees grad',
  'floor etage stock planta piano andar arrondissement этаж этажа этаже',
);

/** Behind a number that counts no things: a time, or a measure that prices are not given for. */
export const NOT_COUNTED: ReadonlySet<string> = words(
  "am pm uhr h std hr hrs min mins minute minutes minuten minutos minuti sec secs o'clock g gr gram grams gramm gramos grammes grammi gramas",
  'mg ml cl dl cm mm gb mb tb mah г гр мл см мм мин минут минуты утра вечера year years jahre anos ans anni лет',
);

/** Behind a small number, wherever it stands: so many of them. */
export const COUNTED_THINGS: ReadonlySet<string> = words(
  'tickets seats rooms drinks entradas billetes boletos asientos billets places karten fahrkarten platze biglietti posti',
  'ingressos bilhetes lugares билета билетов места мест порции порций',
);

/** Glued behind a number: an ordinal ("3rd", "2ème", "5го"). */
export const ORDINAL_ENDINGS: ReadonlySet<string> = words('st nd rd th er ere eme ieme го ого ое ая ыи ти ro do ta');

/** Before a number: it is a number of something, whatever else the text says. */
export const NUMBER_LABELS: ReadonlySet<string> = words(
  '# № no nr n n° nº inv num number numero nummer номер ref reference iban tel тел',
);

/** Before the number of a telephone. */
export const PHONE_LABELS: ReadonlySet<string> = words(
  'tel tlf telefono telefone telefon phone call whatsapp тел телефон',
);

/** Before a number: perhaps the number of a room, an order, a model. */
export const LABELS: ReadonlySet<string> = words(
  'room rm order invoice receipt table flight gate platform terminal apt flat suite unit floor level lot season episode chapter volume version size zone',
  'iphone ipad galaxy pixel playstation ps xbox windows series macbook redmi ryzen core model mod formula route highway route exit bus tram line',
  'habitacion apartamento apto pedido factura mesa vuelo puerta piso talla linea',
  'chambre tgv commande facture ligne vol porte quai taille',
  'zimmer halle hausnr hausnummer gr bestellung rechnung tisch flug gleis stock linie grosse',
  'camera interno ordine fattura tavolo volo binario taglia linea',
  'quarto sala bloco onibus encomenda fatura mesa voo tamanho linha',
  'комната комнаты заказ заказа счет счета стол реис размер линия кабинет квартира кв дом автобус маршрут',
  'usb type gen mark part vol act level covid area studio channel',
  'visa mastercard maestro amex card ending carte karte tarjeta carta cartao карта карты картои',
);

/** Of these, what is paid for itself: "bus 2, sandwich 4.50" are two prices. */
export const FARES: ReadonlySet<string> = words(
  'bus tram flight vuelo vol flug volo voo autobus onibus автобус рейс tgv',
);

/** Before a number: this is the amount. */
export const CUES: ReadonlySet<string> = words(
  'total totals sum amount price cost costs = paid spent pay charged charge debit',
  'importe precio coste cuesta pague pagado gastado gaste montant prix cout coute paye depense',
  'summe betrag preis kosten kostet gesamt bezahlt ausgegeben totale importo prezzo costo costa pagato speso',
  'valor preco custo custa paguei pago gastei итого сумма всего стоимость цена заплатил заплатила потратил потратила оплатил оплатила',
);

/** Behind number words: what they were paid for comes. */
export const BOUGHT_FOR: ReadonlySet<string> = words('for on por en de del pour fur per di da do em за на');

/** The sum of it all: wins over other amounts. */
export const TOTALS: ReadonlySet<string> = words(
  'total totals totale gesamt итого всего insgesamt altogether summe zusammen =',
);

/** Before what is left on an account, and was not spent. */
export const BALANCES: ReadonlySet<string> = words(
  'balance bal available avail saldo solde disponible disponibile disponivel kontostand verfugbar guthaben остаток баланс доступно',
);

/** Beside two prices: one of them belongs to the other, or is none. */
export const NO_PRICE_APART: ReadonlySet<string> = words(
  'total totals subtotal sum incl including inclusive excl excluding plus minus less tip tax vat fee was now instead before after discount off save saved',
  'change deposit balance bal available limit left rate worth or per of from to',
  'incluido incluida incluye sin mas menos propina iva antes ahora descuento rebaja cambio vuelto saldo disponible resto',
  'compris comprise dont sans moins plus pourboire tva avant maintenant remise rabais reduction monnaie solde reste ou',
  'inklusive inkl davon ohne abzuglich zzgl plus trinkgeld mwst vorher jetzt statt rabatt nachlass wechselgeld rest pfand guthaben oder',
  'incluso inclusa compreso compresa senza meno mancia prima ora sconto resto saldo oppure o',
  'incluindo incluso sem menos gorjeta antes agora desconto troco saldo ou',
  'включая вкл без минус чаевые ндс было стало скидка сдача остаток баланс залог или итого всего сумма',
);

/** Sharing: the number behind them counts people, not money. */
export const SPLITS: ReadonlySet<string> = words(
  'split shared share divided divide dividido dividida dividir entre partage partager divise geteilt aufgeteilt teilen diviso divisa divido rachado rachar rachamos repartido repartimos dividimos durch',
  'поделили делим разделили поделить ÷',
);

/** May stand between "split" and its number. */
export const SPLIT_CONNECTORS: ReadonlySet<string> = words(
  'in by among between into for evenly equally fairly por en em par durch unter los las les os as gli i le zwischen in per tra fra por на между поровну',
);

export const MINUS_WORDS: ReadonlySet<string> = words('minus negative menos moins meno минус');

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
