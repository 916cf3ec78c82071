/** Names that are recognised in any case. Brands that are everyday words ("apple", "target") are left out. */
export const BRANDS: readonly string[] = (
  "Uber|Uber Eats|Lyft|Cabify|Blablacar|FreeNow|DiDi|Starbucks|McDonald's|McDonalds|Burger King|KFC|Domino's|" +
  'Pizza Hut|Dunkin|Tim Hortons|Costa Coffee|Pret a Manger|Nandos|Chipotle|Wendys|Taco Bell|Five Guys|Vapiano|Telepizza|Glovo|' +
  'Deliveroo|Doordash|Just Eat|Lieferando|Wolt|Rappi|iFood|Foodpanda|Instacart|Lidl|Aldi|Carrefour|Mercadona|Auchan|Leclerc|Monoprix|' +
  'Intermarché|Edeka|Rewe|Netto|Kaufland|Rossmann|Tesco|Sainsburys|Waitrose|Asda|Morrisons|Walmart|Costco|Kroger|Safeway|' +
  'Publix|Whole Foods|Trader Joes|7-Eleven|Walgreens|CVS|Esselunga|Conad|Eurospin|Coop|Migros|Spar|Billa|Albert Heijn|Delhaize|' +
  'Continente|Pingo Doce|Eroski|Pão de Açúcar|Biedronka|Żabka|Пятёрочка|Перекрёсток|ВкусВилл|Ашан|Дикси|Ozon|' +
  'Wildberries|Яндекс|Яндекс Такси|Сбер|Amazon|Amazon Prime|eBay|AliExpress|Etsy|Zalando|Shein|Temu|Asos|Ikea|Decathlon|Leroy Merlin|Zara|' +
  'H&M|Uniqlo|Primark|Mango Store|Nike|Adidas|MediaMarkt|Saturn Markt|Fnac|Darty|El Corte Inglés|Best Buy|Home Depot|Netflix|Spotify|' +
  'Disney+|HBO|Hulu|YouTube|YouTube Premium|Audible|PlayStation Store|Nintendo|Twitch|Patreon|Dropbox|iCloud|Google|Google One|' +
  'Microsoft|Adobe|GitHub|OpenAI|ChatGPT|LinkedIn|Airbnb|Booking|Booking.com|Expedia|Hilton|Marriott|Ibis|Ryanair|' +
  'easyJet|Lufthansa|Iberia|Vueling|Wizz Air|KLM|Air France|Alitalia|Renfe|SNCF|Deutsche Bahn|Trenitalia|Flixbus|Eurostar|Amtrak|' +
  'РЖД|Аэрофлот|Repsol|Cepsa|Aral|Exxon|Chevron|Esso|Galp|Лукойл|Vodafone|Movistar|T-Mobile|Verizon|AT&T|Telekom|O2|МТС|Билайн|Мегафон|' +
  'Iberdrola|Endesa|EDF|Enel|Allianz|AXA|Mapfre|PayPal|Western Union|Revolut|Sephora|Kiko|Starlink|Udemy|Coursera|Duolingo'
).split('|');

/** Bank shorthand for a brand, by its first words. */
export const ALIASES: Readonly<Record<string, string>> = {
  amzn: 'Amazon',
  'amzn mktp': 'Amazon',
  'amazon mktpl': 'Amazon',
  'amazon mktplace': 'Amazon',
  'amazon marketplace': 'Amazon',
  'amazon.com': 'Amazon',
  'amzn digital': 'Amazon',
  'mcdonald s': "McDonald's",
  mcd: "McDonald's",
  'mc donalds': "McDonald's",
  wm: 'Walmart',
  'wal mart': 'Walmart',
  sbux: 'Starbucks',
  'uber trip': 'Uber',
  ubereats: 'Uber Eats',
  'db vertrieb': 'Deutsche Bahn',
  'apple.com': 'Apple',
  'apple.com bill': 'Apple',
  'itunes.com': 'Apple',
};

/** Who only passes the payment on: the merchant stands behind the asterisk. */
export const PROCESSORS: ReadonlySet<string> = words(
  'sq tst sp pp paypal sumup zettle izettle iz stripe dd eb cko bt google klarna adyen mollie wpy fs 2co py ls in apl gg ppl worldline square nyx ctlp toast shopify payu mp mercadopago dl rsto',
);

/** Noise at the beginning of a bank's line. */
export const BANK_PREFIXES: ReadonlySet<string> = words(
  'pos purchase card payment debit credit visa mastercard maestro contactless to recurring authorized on online checkcard ach withdrawal direct transaction trn txn eftpos dbt crd web id pmt bill auth preauth int intl pin',
  'sepa lastschrift kartenzahlung girocard ec zahlung uberweisung basislastschrift einzug paiement cb carte achat prlv prelevement virement facture par',
  'compra tarjeta tarj pago recibo adeudo cargo con en pagamento carta cartao compra debito addebito bonifico presso acquisto',
  'покупка оплата карта списание перевод pokupka oplata',
);

/** From here on a bank's line is reference, not name. */
export const BANK_ENDINGS: ReadonlySet<string> = words(
  'ref reference id auth transaction txn trace card carte karte tarjeta carta nr no kundenreferenz mandat mandate iban bic eref mref cred svwz datum fecha date cb',
);

export const LEGAL_FORMS: ReadonlySet<string> = words(
  'gmbh ag kg ohg ug inc ltd llc llp plc corp co sa sas sarl sl slu srl spa snc bv nv oy ab as aps sro doo ooo ооо оао зао пао ип lda ltda eireli kft se eg ev',
);

/** A merchant may follow; true where it may be in lower case. */
export const MERCHANT_PREPOSITIONS: ReadonlyMap<string, boolean> = new Map([
  ['at', true],
  ['@', true],
  ['chez', true],
  ['bei', true],
  ['beim', true],
  ['from', false],
  ['via', false],
  ['en', false],
  ['da', false],
  ['dal', false],
  ['do', false],
  ['no', false],
  ['na', false],
  ['в', false],
  ['во', false],
  ['у', false],
  ['из', false],
]);

export const NAME_PARTICLES: ReadonlySet<string> = words(
  "de del della di do da dos la le les el los the of and und y e et d' von van & n' 's - ' .",
);

/** Never a merchant, and no name begins with them: places, times and common nouns of spending. */
export const COMMON_WORDS: ReadonlySet<string> = words(
  // English
  'home work office school university college airport station hotel hospital hostel gym bar pub cafe restaurant shop store market supermarket pharmacy bakery mall cinema theater theatre museum park beach pool church bank garage',
  'the a an my our his her their this that night noon midnight lunchtime dinner lunch breakfast brunch supper snack snacks meal meals food drink drinks coffee tea latte cappuccino espresso beer beers wine cocktail cocktails juice water milk',
  'bread bagel cake cookies donut sandwich pizza burger burgers sushi salad soup pasta steak ice cream chocolate candy fruit fruits vegetables veggies meat fish chicken eggs cheese rice groceries grocery',
  'taxi cab bus train tram metro subway flight flights ticket tickets fare fuel gas petrol gasoline diesel parking toll tolls car rental bike scooter ferry boat ride trip travel luggage visa passport',
  'rent mortgage electricity electric power heating internet wifi phone mobile cell bill bills insurance tax taxes fee fees fine loan interest deposit transfer withdrawal atm cash repair repairs plumber electrician cleaning laundry',
  'doctor dentist medicine medication pills vitamins glasses therapy therapist vet haircut barber hairdresser nails massage spa salon makeup cosmetics shampoo soap toothpaste toilet paper',
  'clothes clothing shoes shirt tshirt dress jeans pants jacket coat hat socks underwear bag backpack watch jewelry ring gift gifts present presents birthday wedding christmas flowers donation charity card cards',
  'book books magazine newspaper course class lesson lessons tuition movie movies concert game games toy toys music subscription membership show party tip tips lottery',
  'laptop computer monitor keyboard mouse headphones charger cable tv television camera printer furniture chair table sofa bed lamp tools plants garden kitchen pet dog cat kids kid baby child daughter son mom dad friend friends wife husband',
  'stuff things misc other expense expenses purchase payment paid spent bought new old monthly weekly annual yearly total amount iphone ipad macbook android room order invoice receipt number code and or for with cost price split share refund salary hello hi thanks test evening morning afternoon dollars euros',
  // Spanish
  'casa trabajo oficina escuela colegio universidad aeropuerto estacion hospital gimnasio restaurante tienda mercado supermercado farmacia panaderia centro cine teatro museo playa cena comida desayuno almuerzo merienda cafe te cerveza cervezas vino zumo jugo agua leche pan tarta pizza hamburguesa ensalada sopa carne pescado pollo huevos queso arroz fruta verduras compra compras gasolina billete billetes entrada entradas boleto avion tren autobus aparcamiento peaje coche moto bicicleta alquiler hipoteca luz gas internet telefono movil factura facturas seguro impuestos multa prestamo medico dentista medicina medicinas peluqueria ropa zapatos camisa vestido regalo regalos flores libro libros curso clase juego juguetes concierto pelicula suscripcion propina tabaco muebles silla mesa perro gato ninos cumpleanos noche tarde manana total',
  // French
  'maison travail bureau ecole universite aeroport gare hopital salle restaurant magasin marche supermarche pharmacie boulangerie centre cinema theatre musee plage diner dejeuner repas gouter the biere bieres vin jus eau lait baguette croissant gateau hamburger salade soupe viande poisson poulet oeufs fromage riz legumes courses essence billet billets avion voiture velo location loyer hypotheque electricite telephone portable facture assurance impots amende pret medecin dentiste medicaments coiffeur vetements chaussures chemise robe cadeau cadeaux fleurs livre livres cours jeu jouets concert film abonnement pourboire cigarettes meubles chaise chien chat enfants anniversaire soir matin soiree peage',
  // German
  'hause arbeit buro schule uni universitat flughafen bahnhof krankenhaus fitnessstudio kneipe laden geschaft markt supermarkt apotheke backerei backer metzger zentrum kino theater museum strand abendessen mittagessen fruhstuck essen kaffee tee bier wein saft wasser milch brot brotchen kuchen salat suppe fleisch fisch hahnchen eier kase reis obst gemuse einkauf einkaufe lebensmittel benzin tanken sprit fahrkarte fahrschein flug zug bahn bus parken parkplatz maut auto fahrrad miete hypothek strom heizung handy telefon rechnung versicherung steuer steuern strafe kredit arzt zahnarzt medikamente friseur kleidung schuhe hemd kleid geschenk geschenke blumen buch bucher kurs spiel spielzeug konzert film abo trinkgeld zigaretten mobel stuhl tisch hund katze kinder geburtstag freunden freund freundin mutter vater abend mittag',
  // Italian
  'casa lavoro ufficio scuola universita aeroporto stazione ospedale palestra ristorante negozio mercato supermercato farmacia panetteria centro cinema teatro museo spiaggia cena pranzo colazione merenda cibo caffe birra birre vino succo acqua latte pane torta panino insalata zuppa carne pesce pollo uova formaggio riso frutta verdura spesa benzina biglietto biglietti volo treno parcheggio pedaggio macchina bici affitto mutuo luce telefono cellulare bolletta bollette assicurazione tasse multa prestito medico dentista medicine parrucchiere vestiti scarpe camicia vestito regalo regali fiori libro libri corso gioco giocattoli concerto abbonamento mancia sigarette mobili sedia tavolo cane gatto bambini compleanno sera mattina',
  // Portuguese
  'trabalho escritorio faculdade aeroporto estacao ginasio academia restaurante loja mercado supermercado mercearia padaria jantar almoco lanche comida cafe cerveja vinho suco sumo agua leite pao bolo sanduiche salada sopa carne peixe frango ovos queijo arroz frutas legumes compras gasolina combustivel bilhete passagem voo trem comboio onibus autocarro estacionamento portagem pedagio carro bicicleta aluguel renda luz telefone celular conta contas seguro imposto impostos emprestimo remedio remedios cabeleireiro roupa roupas sapatos camisa presente presentes livro livros aula jogo brinquedos ingresso assinatura gorjeta cigarros moveis cadeira mesa cachorro gato criancas aniversario noite manha',
  // Russian
  'дом дома доме работа работе офис офисе школа школе университет аэропорт аэропорту вокзал больница спортзал бар баре ресторан ресторане кафе магазин магазине рынок рынке супермаркет аптека аптеке кино театр музеи обед ужин завтрак перекус еда еду кофе чаи пиво вино сок вода воду молоко хлеб торт бургер салат суп мясо рыба курица яица сыр рис фрукты овощи продукты такси автобус поезд метро билет билеты самолет бензин парковка парковку машина велосипед аренда квартира квартиру ипотека электричество свет газ интернет телефон связь счет счета страховка налог налоги штраф кредит врач стоматолог лекарства парикмахер стрижка одежда обувь рубашка платье подарок подарки цветы книга книги курс игра игрушки концерт фильм подписка чаевые сигареты мебель стол стул собака кот дети день рождения вечером утром кулинария такси город городе центре друзья друзеи',
  // Cities and countries people name as places
  'london paris berlin madrid barcelona rome roma milan milano lisbon lisboa porto moscow москва москве петербург питер vienna wien munich munchen hamburg zurich geneva amsterdam brussels prague praha budapest warsaw athens istanbul dubai tokyo york boston chicago miami seattle texas california spain espana france italy italia germany deutschland portugal brazil brasil russia россия uk usa europe europa mexico valencia sevilla lyon marseille nice torino napoli firenze venezia rio paulo',
);

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
