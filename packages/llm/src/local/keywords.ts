/**
 * What people call what they buy, by category: comma-separated words and phrases, in any case, with or without
 * diacritics. "grocer*" stands for every word that begins so, "*versicherung" for every word that ends so; plurals in
 * s need no entry of their own.
 *
 * - `brands`: shops and services that sell mostly one kind of thing, known in more than one country or city.
 * - one list per language: words that name a thing of this category by themselves.
 * - `hints`: words with several meanings, which may be listed for several categories.
 *
 * Written from general knowledge of the languages. A word belongs here when a stranger would put it in this category
 * without knowing the person.
 */
export interface CategoryKeywords {
  readonly brands: string;
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly de: string;
  readonly it: string;
  readonly pt: string;
  readonly ru: string;
  readonly hints: string;
}

export const KEYWORDS: Readonly<Record<string, CategoryKeywords>> = {
  'Food & Dining': {
    brands: `starbucks, mcdonalds, mc donalds, mcdo, burger king, kfc, kentucky fried chicken, subway, dominos, domino pizza,
      pizza hut, papa johns, taco bell, chipotle, wendys, five guys, shake shack, dunkin, dunkin donuts, krispy
      kreme, tim hortons, costa coffee, caffe nero, pret a manger, pret manger, panera, chick fil a, popeyes,
      arbys, dairy queen, sonic drive, jack in the box, in n out, whataburger, panda express, little caesars,
      dennys, ihop, applebees, olive garden, outback steakhouse, red lobster, cheesecake factory, buffalo wild
      wings, chilis, tgi fridays, nandos, wagamama, pizza express, pizzaexpress, greggs, itsu, wetherspoon*,
      jollibee, vapiano, nordsee, hans im gluck, l osteria, losteria, buffalo grill, hippopotamus, flunch,
      telepizza, goiko, vips, 100 montaditos, foster hollywood, autogrill, old wild west, roadhouse, rosticceria,
      uber eats, ubereats, deliveroo, doordash, door dash, grubhub, just eat, justeat, lieferando, glovo, wolt,
      foodpanda, postmates, seamless, skip the dishes, skipthedishes, zomato, swiggy, rappi, ifood, pedidosya,
      delivery club, яндекс еда, яндекс.еда, yandex eda, самокат еда, вкусно и точка, бургер кинг, макдоналдс,
      макдональдс, додо пицца, додо, теремок, шоколадница, кофе хауз, якитория, тануки, ростикс, крошка картошка,
      stolovaya, coffee like, cofix, surf coffee, peets coffee, peet s coffee, blue bottle, dutch bros, lavazza,
      illy, second cup, gloria jeans coffee, cinnabon, auntie annes, baskin robbins, haagen dazs, ben jerry,
      jamba juice, sweetgreen, el pollo loco, del taco, qdoba, moes southwest, jimmy johns, jersey mikes,
      firehouse subs, quiznos, wingstop, zaxbys, raising canes, culvers, steak n shake, carls jr, hardees, white
      castle, cracker barrel, waffle house, texas roadhouse, longhorn steakhouse, bobs burgers, bobs, habibs,
      outback, giraffas, china in box, madero, toast tab, tst, boulangerie paul, leon restaurant, restaurant
      quick, sbux, mcd, cfa, chick fil, panda exp, jamba, philz coffee, caribou coffee, peets, noodles company,
      mod pizza, blaze pizza, round table pizza, papa murphys, cold stone, menchies, yogurtland, pinkberry,
      crumbl, insomnia cookies, einstein bros, brueggers, corner bakery, boston market, el torito, red robin, bjs
      restaurant, california pizza kitchen, pf changs, p f changs, benihana, bonefish grill, carrabbas,
      maggianos, ruths chris, fogo de chao, sizzler, golden corral, bob evans, perkins restaurant, village inn,
      dennys diner, shake n steak, church s chicken, churchs chicken, bojangles, el pollo, rubios, wahoos, baja
      fresh, freebirds, cava grill, just salad, sweet green, le pain quotidien, tatte, blue bottle coffee,
      intelligentsia, stumptown, sq coffee, toastmasters cafe, 85c bakery, paris baguette, tous les jours, gong
      cha, koi the, kung fu tea, sharetea, chatime, tealive, toast box, ya kun, old town white coffee, kopitiam,
      food republic, koufu, saizeriya, sushi tei, genki sushi, sushiro, yoshinoya, sukiya, mos burger, din tai
      fung, haidilao, crystal jade, paradise dynasty, swensens, long john silvers, texas chicken, pizzahut,
      delifrance, barista coffee, cafe coffee day, chaayos, haldirams, bikanervala, saravana bhavan, barbeque
      nation, faasos, behrouz, dominos india, eatsure, eatclub, magicpin, dineout, box8, freshmenu, wow momo,
      burger singh, la pinoz, ovenstory, keventers, natural ice cream, amul parlour, nirulas, greggs bakers,
      harvester, toby carvery, beefeater, frankie benny, zizzi, bella italia, ask italian, prezzo, yo sushi,
      tortilla mexican, wasabi sushi, gails bakery, patisserie valerie, esquires coffee, franco manca, dishoom,
      byron burger, gourmet burger, honest burgers, slug and lettuce, all bar one, brewdog, stonegate, greene
      king, mitchells butlers, quick burger, courtepaille, del arte, pizza del arte, la boucherie, leon de
      bruxelles, bistrot regent, la mie caline, brioche doree, paul boulangerie, la croissanterie, columbus cafe,
      cojean, pomme de pain, class croute, o tacos, otacos, big fernand, pitaya, exki, sodexo, elior, eurest, api
      restauration, la tagliatella, ginos, foster s hollywood, rodilla, granier, santagloria, la sureña,
      lizarran, cerveceria 100, pans company, pans, viena establiments, bracafe, buenas migas, sandwichez, udon
      noodle, wok to walk, sanborns, el portal, el fogoncito, vips mexico, toks, italiannis, la parroquia,
      cielito querido, кофе хаус, кофемания, правда кофе, one price coffee, one bucks coffee, вкусно точка,
      бургеркинг, kfc ростикс, сабвей, папа джонс, вилка ложка, му му, жар пицца, сушивок, суши вок, якитори,
      суши мастер, фарфор, чайхона, чайхона 1, хинкальная, хачапури и вино, пхали хинкали, кулинарная лавка,
      хлебник, цех 85, вольчек, британские пекарни, лудинг, штолле, брынза, блинная, кафе пушкин, grow food,
      деливери, деливери клаб, маркет деливери, subway restaurants, subway sandwiches`,
    en: `restaurant, resto, restaurante, cafe, coffee, coffees, espresso, cappuccino, latte, flat white, americano,
      macchiato, frappuccino, mocha, tea shop, tea house, bubble tea, matcha, boba, breakfast, brunch, lunch,
      dinner, supper, takeaway, take away, takeout, take out, food delivery, delivery food, meal, snack, dessert,
      pizza, pizzeria, burger, hamburger, cheeseburger, sandwich, bagel, panini, kebab, doner, shawarma, falafel,
      gyros, souvlaki, taco, burrito, quesadilla, nachos, sushi, ramen, udon, pho, noodles, dim sum, dumplings,
      curry, biryani, tandoori, thali, fried chicken, chicken wings, wings, fries, french fries, fish and chips,
      steak, steakhouse, barbecue, bbq, grill, grille, hot dog, hotdog, salad, poke bowl, poke, donut, doughnut,
      croissant, muffin, cupcake, pancake, waffle, ice cream, icecream, gelato, frozen yogurt, milkshake,
      smoothie, pastry, pastries, bistro, brasserie, diner, eatery, canteen, cafeteria, buffet, food court,
      foodcourt, food truck, bakery, patisserie, deli, pub, tavern, taproom, brewery, brewpub, brewing, wine bar,
      cocktail, cocktails, margarita, mojito, beer, beers, pint, pints, drinks, drinks with friends, round of
      drinks, happy hour, bartender, barista, sushi bar, tapas, cantina, taqueria, trattoria, osteria, creperie,
      noodle, kitchen and bar, bar and grill, bar grill, cookhouse, chophouse, oyster bar, crab shack,
      rotisserie, catering, dining, dine, dined, eating out, eat out, ate out, food, school lunch, work lunch,
      team lunch, business lunch, date night dinner, birthday dinner, tip waiter, waiter, coffee shop, coffee
      bar, coffeehouse, roasters, coffee roasters, tea room, tearoom, juice bar, chai, lassi, dosa, samosa, thai
      food, chinese food, indian food, fast food, street food, lemonade, soda, soft drink, sushi house, noodle
      house, noodle bar, teriyaki, hibachi, izakaya, yakitori, bulgogi, korean bbq, hot pot, hotpot, shabu,
      dumpling house, wok, thai kitchen, thai cuisine, thai bistro, thai restaurant, indian cuisine, indian
      kitchen, curry house, tandoor, masala house, mexican grill, taco truck, tamales, enchiladas, fajitas,
      chimichanga, guacamole, ceviche, empanadas, pupuseria, pollos, birria, poutine, chowder, lobster, crab
      house, seafood restaurant, fish house, oysters, clam, bbq pit, smokehouse, ribs, rib shack, steak house,
      burgers and shakes, burger bar, burger joint, drive in, drive thru, creamery, froyo, shaved ice, snow cone,
      donuts, doughnuts, bagels, cupcakes, cakery, cake shop, bakeshop, patisserie cafe, crepes, waffles, pancake
      house, egg house, omelette, breakfast house, brunch spot, bar and kitchen, kitchen bar, gastropub, ale
      house, alehouse, beer garden, beer hall, tap house, tap room, brew pub, brewing company, brewing co, winery
      tasting, vineyard tasting, distillery bar, saloon, lounge bar, cocktail bar, sports bar, rooftop bar,
      hookah bar, espresso bar, coffee roasting, coffee stand, coffee co, roastery, boba tea, milk tea,
      smoothies, juicery, acai, poke house, kebabs, kabob, mediterranean grill, greek taverna, gyro, pita,
      hummus, mezze, pizzas, pizza slice, calzone, ravioli, lasagna, spaghetti, risotto, gnocchi, antipasti,
      italian kitchen, deli sandwich, sub sandwich, hoagie, cheesesteak, philly steak, hotdogs, corn dog,
      nuggets, tenders, chicken tenders, roast chicken, roast beef sandwich, soup and salad, salad bar, vending
      machine, vending, concession stand, concessions, cafeteria lunch, lunch with, dinner with, dinner at, lunch
      at, breakfast at, drinks at, drinks with, coffee with, ate at, meal prep delivery, order in, ordered food,
      swiggy order, zomato order, samosas, chaat, pani puri, golgappa, vada pav, pav bhaji, idli, dosas,
      biryanis, paratha, momos, maggi, kulfi, gulab jamun, jalebi, mithai, tiffin, mess bill, mess fee, dhaba,
      canteen lunch, bhojanalaya, sweets shop, paan, sutta chai, nimbu pani, sugarcane juice, coconut water,
      roti, naan, butter chicken, tikka, chicken rice, nasi lemak, nasi goreng, laksa, mee goreng, satay, bak kut
      teh, hawker, hawker centre, food centre, char kway teow, prata, teh tarik, kopi, zi char, ban mian, yong
      tau foo, economic rice, mala, dim sum restaurant, rstrnt, resturant, restaraunt, appetizers, starters,
      treats, pints with, pub crawl, night cap, soft drinks, soda can, redbull, red bull, energy drink, popcorn
      snack, ice creams`,
    es: `restaurante, cafeteria, cafe con leche, cortado, desayun*, almuerz*, almorz*, comida, comidas, comimos, comer
      fuera, cena, cenar, cenamos, cenas, merienda, aperitivo, bocadillo, bocata, tapas, pinchos, pintxos,
      raciones, menu del dia, hamburgues*, pizza, perrito caliente, empanada, arepa, tortas, tacos, paella,
      churros, helado, heladeria, panaderia, pasteleria, reposteria, cerveza, cervezas, cerveceria, caña, cañas,
      copas, vinos, chiringuito, bodega, taberna, meson, asador, marisqueria, parrilla, parrillada, pizzeria,
      hamburgueseria, chupito, refresco, zumo, batido, tostada, tarta, comida rapida, comida a domicilio, comida
      para llevar, cantina, comedor, croquetas, tortilla, postre, croissanteria, botana, antojitos, pollo asado,
      asado, sandwicheria, confiteria, medialunas, facturas y cafe, vermut, bares, cafe bar, bar restaurante,
      cafeteria bar, restauracion, arroceria, brasa, braseria, frankfurt, bocateria, xurreria, churreria,
      horchateria, orxateria, granja bar, forn de pa, forn, fleca, pastisseria, esmorzar, dinar, sopar, berenar,
      menjar, celler, vermuteria, coctel, cocteles, chelas, cheves, mezcal, pulque, michelada, torteria, fonda,
      comida corrida, antojo, antojos, elote, elotes, esquites, gorditas, quesadillas, pozole, chilaquiles,
      tamal, barbacoa, carnitas, mariscos, alitas, boneless, paletas, aguas frescas, malteada, frappe, pan dulce,
      donas, rosquillas, postres, chocolateria, comida china, lonchera, botanas, chucherias, chuches, golosinas,
      papitas, refrescos, tapeo, tapa, caña y tapa, restaurante chino, menu diario, menu dia, desayuno`,
    fr: `restaurant, resto, restau, cafe creme, expresso, petit dejeuner, petit dej, dejeuner, diner, souper, gouter,
      repas, brasserie, bistrot, creperie, crepe, boulangerie, patisserie, viennoiserie, pain au chocolat,
      traiteur, cantine, cafeteria, sandwicherie, tacos, frites, friterie, burger, kebab, glace, glaces, glacier,
      apero, aperitif, biere, bieres, pinte, demi de biere, vin rouge, verre de vin, cave a vin, pizzeria, plat
      du jour, ticket resto, titre restaurant, a emporter, livraison repas, raclette, fondue, couscous, sushis,
      salon de the, chocolat chaud, menu midi, rotisserie, tartine, galette, bar tabac restaurant, brasseries,
      bouillon, auberge, relais, burgers, traiteur asiatique, restaurant chinois, resto u, crous, restaurant
      universitaire, sandwichs, salon the, cafes, boulang, boul, patiss, chocolaterie, confiserie, bar a vin, bar
      a vins, verre, verres, biere pression, burger frites, gaufre, gaufres, macarons, restauration, restauration
      rapide, petit dejeuner hotel, plateau repas, panier repas, distributeur boissons, selecta`,
    de: `restaurant*, gaststatte, gasthaus, gasthof, wirtshaus, kneipe, biergarten, brauhaus, imbiss, *imbiss,
      kantine, mensa, mittagessen, abendessen, fruhstuck*, mittagstisch, essen gehen, essen gegangen,
      auswarts essen, pizzeria, doner, donerladen, currywurst, bratwurst, schnitzel*, pommes, eisdiele, eiscafe,
      eis essen, kaffee, milchkaffee, kaffee und kuchen, kuchen, torte, backerei, backer, brotchen, semmel,
      brezel, konditorei, lieferdienst, lieferessen, bier, biere, weizen, radler, weinstube, cocktails,
      trinkgeld, burger, grillhahnchen, hahnchengrill, suppenbar, sushi, snack, feierabendbier, essen,
      bestellung essen, vesper, jause, weinabend`,
    it: `ristorant*, trattoria, osteria, pizzeria, pizza, pizze, colazione, pranzo, cena, aperitivo, aperitivi,
      apericena, spritz, caffe, cappuccini, cornetto, cornetti, brioche, panino, panini, panineria, paninoteca,
      gelato, gelati, gelateria, pasticceria, tavola calda, mensa, spuntino, merenda, birra, birre, birreria,
      enoteca, vino, bicchiere di vino, bar caffe, rosticceria, piadina, piadineria, arancini, supplì,
      tramezzino, hamburgeria, sushi, kebab, asporto, cibo a domicilio, rinfresco, cenetta, bevut*, focacceria,
      pranzetto`,
    pt: `restaurante, lanchonete, lanche, lanches, almoço, almocei, jantar, jantei, janta, cafe da manha,
      pequeno almoço, cafezinho, padaria, pastelaria, pastel de nata, pizzaria, churrascaria, churrasco,
      hamburgueria, hamburguer, rodizio, cerveja, cervejas, cervejaria, chopp, chope, boteco, barzinho, petiscos,
      petisco, sobremesa, sorvete, sorveteria, gelado, gelataria, tasca, marmita, quentinha, salgado, salgados,
      coxinha, pao de queijo, esfiha, açai, comida, refeiçao, refeiçoes, bifana, francesinha, imperial cerveja,
      vinho, caipirinha, suco natural, delivery comida, tapioca, galeto`,
    ru: `ресторан*, кафе, кофе, кофейн*, капучино, латте, эспрессо, раф, завтрак*, обед*, пообед*, ужин*, поужин*,
      позавтрак*, перекус*, бизнес ланч, ланч*, пицц*, бургер*, гамбургер*, шаурм*, шаверм*, суши, роллы, ролл,
      шашлык*, столов*, фастфуд*, фаст фуд*, еда, еду, еды, едой, доставка еды, пельменн*, пельмени в кафе,
      блин*, чебурек*, хинкал*, хачапур*, плов, пекарн*, булочк*, булочн*, выпечк*, пирожн*, пирожок, пирожк*,
      кондитерск*, морожен*, десерт*, бар, бары, баре, паб, пиво, пива, пивн*, пивбар, вино, вина, коктейл*,
      кальян*, чаевые, буфет*, закусочн*, бистро, вок, рамен, том ям, сэндвич*, хот дог*, картошка фри, чайн*,
      трактир*, корчм*, чайхан*, посидели в, лимонад, круассан*, пончик*, бухло, выпивк*, бургерн*, гриль*,
      стейк*, пиццери*, пицца, суши бар, суши шоп, лапша*, рамен*, фо бо, донер*, кебаб*, шаверма, гирос*,
      хинкальн*, чебуречн*, пышечн*, пышк*, блинн*, вареничн*, пирогов*, пироги, кондитер*, бейкери, бэйкери,
      кофе с собой, кофе тайм, кофепоинт, кофейня, чайная, гастробар*, гастропаб*, рюмочн*, пивоварн*, пивная,
      винотек*, крафт бар, ресторация, ресторанчик, таверн*, траттори*, остери*, столовая, буфет, питание,
      комплексный обед, вендинг, автомат кофе, кулинар*, мороженое, десертн*, kafe, restoran, pekarnya, kofeinya,
      konditerskaya, shaurma, burgernaya, piccerija, bufet, kulinariya, kofe`,
    hints: `bar, grill house, kitchen, house of, wine, vino, vin, wein, tea, eat, eats, pasta, chicken, pollo, poulet,
      hahnchen, juice, cake, cookies, cookie, chocolate, sweets, soup, eten, menu, tips, tip, propina, gorjeta,
      mancia, pourboire, the food, bakers, club sandwich, tasting, liquor, spirits, alcohol, алкоголь,
      алкомаркет, bottle shop, wine shop, liquor store, wines and spirits, rum, vodka, whisky, whiskey, gin,
      tequila, водк*, коньяк*, hot, delivery, доставк*, торт*, чай, сладост*, house, express, corner, garden
      cafe, mama, papa, uncle, aunty, grandma, royal, golden, dragon, lucky, jade, peking, hunan, szechuan,
      sichuan, canton, mandarin, saigon, hanoi, bangkok, siam, tokyo, kyoto, osaka, seoul, bombay, delhi, punjab,
      himalaya, everest, istanbul, beirut, athens, napoli, sicilia, roma, milano, toscana, havana, cancun,
      jalisco, oaxaca, el rancho, el toro, la cocina, casa de, la casa, el rincon, la taverna, chez, le petit, au
      bon, bella, mia, amici, luigi, mario, tony, plates, spoon, fork, table, tavola, roast, roasted, spice,
      spicy, fry, fried, bites, bite, flavors, sabor, tasty, yummy, hungry, crab, pig, bull, cow, rooster, hen,
      goat`,
  },

  Groceries: {
    brands: `lidl, aldi, aldi sud, aldi nord, rewe, edeka, penny markt, penny, kaufland, netto marken, netto, tegut, norma,
      globus, spar, interspar, eurospar, hofer, billa, migros, coop, denner, volg, tesco, tesco express,
      sainsburys, sainsbury, asda, morrisons, waitrose, ocado, co op food, m s food, iceland foods, farmfoods,
      budgens, londis, walmart supercenter, walmart grocery, kroger, safeway, albertsons, publix, trader joes,
      trader joe, whole foods, wholefoods, wegmans, h e b, heb, food lion, giant eagle, giant food, stop shop,
      shoprite, shop rite, hannaford, meijer, winn dixie, piggly wiggly, sprouts farmers, sprouts, smart final,
      ralphs, vons, fred meyer, harris teeter, market basket, winco, food 4 less, hy vee, grocery outlet,
      instacart, freshdirect, gopuff, gorillas, getir, flink, costco, costco wholesale, costco whse, sams club,
      bjs wholesale, loblaws, sobeys, no frills, real canadian superstore, food basics, freshco, woolworths,
      coles, iga, foodworks, countdown, pak n save, new world supermarket, pick n pay, shoprite checkers,
      carrefour, carrefour market, carrefour express, auchan, leclerc, e leclerc, intermarche, super u, hyper u,
      monoprix, franprix, casino supermarche, geant casino, cora, picard, picard surgeles, biocoop, naturalia,
      grand frais, leader price, mercadona, eroski, alcampo, hipercor, consum, bonpreu, condis, caprabo,
      supermercado dia, dia market, gadis, ahorramas, hiperdino, supersol, froiz, makro, metro cash, conad,
      esselunga, pam panorama, famila, eurospin, md discount, iper, ipercoop, despar, bennet, carrefour iper,
      todis, penny market, tigros, naturasi, pingo doce, continente, minipreço, jumbo, jerónimo martins, pao de
      açucar, atacadao, extra hiper, zaffari, guanabara, hortifruti, oxxo, soriana, chedraui, bodega aurrera,
      superama, la comer, olimpica, d1, wong, plaza vea, tottus, albert heijn, ah to go, jumbo supermarkten,
      delhaize, colruyt, ica, coop forum, hemkop, willys, rema 1000, kiwi, fotex, bilka, k market, s market,
      prisma, biedronka, zabka, żabka, lewiatan, stokrotka, dino polska, rimi, maxima, mega image, profi, konzum,
      tuš, mercator, пятерочка, пятерочк*, pyaterochka, магнит, перекресток, perekrestok, ашан, лента, дикси,
      вкусвилл, vkusvill, азбука вкуса, глобус, фикс прайс продукты, красное белое, красное и белое, бристоль,
      самокат, яндекс лавка, сбермаркет, купер, верный, монетка, светофор, мария ра, магнолия, спар, атб, сильпо,
      новус, евроопт, магнум, bigbasket, big basket, blinkit, zepto, dmart, reliance fresh, more supermarket,
      spencers retail, 7 eleven, 7eleven, family mart, familymart, lawson, circle k, wawa, sheetz, bigc,
      fairprice, ntuc, cold storage, almacenes exito, assai atacadista, tiendas ara, wm supercenter, wal mart
      supercenter, walmart neighborhood, wm superc, wholefds, whole fds, wfm, traderjoes, trader joe s, qfc, king
      soopers, smiths food, dillons, frys food, frys, city market, food maxx, foodmaxx, save mart, lucky
      supermarket, lucky supermarkets, raleys, nob hill foods, stater bros, gelsons, bristol farms, mollie
      stones, berkeley bowl, ranch 99, 99 ranch, h mart, hmart, mitsuwa, nijiya, uwajimaya, patel brothers, india
      bazaar, cardenas, northgate market, el super, fiesta mart, central market, randalls, brookshires, ingles
      markets, bi lo, food city, price chopper, tops markets, big y, stop and shop, acme markets, giant, weis
      markets, redners, lidl us, fairway market, gristedes, key food, ctown, western beef, shoprite supermarkets,
      jewel osco, marianos, dominicks, schnucks, dierbergs, cub foods, festival foods, pick n save, woodmans,
      busch s, new seasons market, haggen, pcc markets, pcc natural, met market, metropolitan market, town and
      country market, smart and final, cash carry, restaurant depot, boxed com, thrive market, misfits market,
      imperfect foods, good eggs, amazon fresh, prime now, amazon go, peapod, shipt, weee, hellofresh, hello
      fresh, blue apron, gousto, butcherbox, winc, total wine, bevmo, bevmax, specs wine, abc fine wine, abc
      liquor, binnys, lcbo, beer store, saq, nisa local, costcutter, premier stores, one stop, mccolls, booths,
      booker wholesale, majestic wine, oddbins, threshers, holland barrett, cook food, abel cole, riverford, oda
      do, ntuc fairprice, fairprice xtra, fairprice finest, sheng siong, giant hypermarket, giant supermarket,
      prime supermarket, mustafa, redmart, don don donki, donki, meidi ya, scarlett supermarket, u stars, hao
      mart, jaya grocer, village grocer, aeon, econsave, mydin, tesco lotus, lotuss, big bazaar, reliance smart,
      reliance retail, spar hypermarket, natures basket, jiomart, jio mart, grofers, swiggy instamart, instamart,
      dunzo, bb daily, bbdaily, country delight, licious, freshtohome, milkbasket, star bazaar, vishal mega,
      heritage fresh, ratnadeep, nilgiris, easyday, safal, mother dairy, amul, nandini, casino shop, petit
      casino, monop, carrefour city, carrefour contact, u express, utile, marche u, match supermarche, simply
      market, auchan super, intermarche express, vival, proxi, 8 a huit, les mousquetaires, la vie claire, les
      nouveaux robinsons, day by day, nicolas, chronodrive, houra, ooshop, thiriet, toupargel, bofrost, marche
      frais, relay, bon preu, esclat, sorli discau, plusfresc, charter, ametller origen, casa ametller, ametller,
      veritas, supeco, suma, coaliment, keisy, valvi, novavenda, la sirena, jespac, hiperber, masymas, mas y mas,
      family cash, uvesco, bm supermercados, lupa, el arbol, covirap, covirán, coviran, alimerka, vegalsa,
      mercamadrid, herbolario navarro, supersano, fresko, h e b mexico, heb mexico, casa ley, calimax, s mart,
      super kompras, tiendas 3b, tienda 3b, tiendas neto, seven eleven, sams, sam s club, alsuper, merza, waldos,
      disco supermercado, chango mas, carulla, exito, justo y bueno, metro supermercado, unimarc, santa isabel,
      pyatyorochka, magnit, magnit mm, magnit kosmetik, dixy, diksi, lenta, okey, o kei, окей, о кей, o key,
      ashan, verny, vernyi, fixprice, fix price, фикс прайс, krasnoe beloe, bristol, семишагофф, народная, реалъ,
      призма, супербабилон, пловдив, metro cash carry, метро кэш, selgros, билла, мираторг, miratorg, избенка,
      избёнка, вкус вилл, ярче, чижик, chizhik, победа магазин, командор, холидей, аленка, алёнка, полушка,
      азбука, глобус гурмэ, утконос, перекрёсток, сельпо, райпо, магазин 24, winelab, винлаб, ароматный мир,
      норман, алкотека, бутыль, мясной дом, мясновъ, великолукский, рыбный`,
    en: `grocer*, supermarket, hypermarket, food shop, food shopping, weekly shop, food market, farmers market, farmer
      market, greengrocer, butcher, butchers, fishmonger, convenience store, corner shop, corner store, mini
      market, minimarket, minimart, produce, fruit and veg, milk, bread, eggs, egg, cheese, butter, yogurt,
      yoghurt, cream cheese, flour, sugar, rice, cereal, oatmeal, oats, olive oil, cooking oil, vegetable,
      veggies, fruit, fruits, apples, bananas, banana, oranges, tomato, tomatoes, potato, potatoes, onion,
      onions, garlic, carrots, lettuce, spinach, cucumber, avocado, avocados, lemons, grapes, strawberries,
      berries, mango, melon, beef, pork, minced meat, ground beef, meat, sausages, bacon, ham, salmon, tuna,
      shrimp, seafood, frozen food, canned food, spices, ketchup, mayonnaise, honey, jam, peanut butter, nuts,
      beans, lentils, bottled water, mineral water, toilet paper, paper towels, dish soap, detergent, laundry
      detergent, bin bags, cleaning supplies, diapers, nappies, baby food, baby formula, dog food, cat food,
      pantry, provisions, ration, ingredients, wholesale club, ethnic market, asian market, halal meat, kirana,
      vegetables shop, atta, dal, paneer, ghee, masala, supermart, super market, supermarkets, market place
      foods, foodmart, food mart, food store, food stores, food hall, foodhall, grocers, grocer, provision store,
      general store, kirana store, dairy shop, dairy, milk booth, sabzi, sabji, subzi, sabzi mandi, mandi, bhaji,
      aloo, pyaz, tamatar, doodh, curd, dahi, roti flour, wheat flour, besan, poha, sooji, rava, basmati, chawal,
      toor dal, moong, chana, rajma, mustard oil, refined oil, sunflower oil, coconut oil cooking, jaggery,
      turmeric, chilli powder, masalas, papad, pickle, biscuit, namkeen, bhujia, rusk, bread and milk, milk and
      eggs, egg tray, dozen eggs, mutton, chicken breast, chicken raw, raw chicken, prawns, fish market, wet
      market, meat shop, meat market, butcher shop, butchers shop, farm shop, farm stand, produce market, produce
      stand, fruit stand, fruit shop, fruit stall, vegetable market, vegetable vendor, veg, veggie, greens,
      herbs, cilantro, coriander, ginger, cabbage, cauliflower, broccoli, zucchini, eggplant, peppers, mushrooms,
      peas, pumpkin, kale, celery, beets, radish, pears, peaches, plums, cherries, blueberries, raspberries,
      pineapple, watermelon, papaya, guava, kiwi fruit, coconut, raisins, almonds, cashews, walnuts, pistachios,
      peanuts, granola, muesli, cornflakes, noodles pack, instant noodles, ramen packs, pasta sauce, tomato
      sauce, soy sauce, vinegar, mustard, mayo, salsa, hummus tub, tofu, soy milk, oat milk, almond milk, sour
      cream, margarine, ice cubes, frozen pizza, frozen vegetables, baking powder, yeast, vanilla extract, cocoa,
      stock cubes, seasoning, pepper, salt and pepper, tea leaves, tea powder, coffee powder, ground coffee,
      juice carton, orange juice, apple juice, soda pack, case of beer, six pack, bottle of wine, wine bottle,
      wines, wine cellar, wine merchant, liquors, liquor mart, beverage, beverages, off licence, package store,
      bottle store, household items, household supplies, house supplies, garbage bags, trash bags, aluminum foil,
      cling film, sponge, sponges, bleach, dishwashing, dishwasher tablets, fabric softener, washing powder,
      washing liquid, surf excel, phenyl, mop, broom, sanitary items, wet wipes, baby wipes, kitchen roll,
      kitchen towel, costco run, grocery run, monthly groceries, weekly groceries, stock up`,
    es: `supermercado, hipermercado, mercado, mercadillo de fruta, compra semanal, la compra, compra del mes, despensa,
      abarrotes, ultramarinos, colmado, tienda de alimentacion, alimentacion, alimentos, fruteria, verduleria,
      carniceria, pescaderia, charcuteria, polleria, fruta, frutas, verdura, verduras, leche, huevos, queso,
      quesos, mantequilla, yogur, yogures, harina, azucar, arroz, aceite, aceite de oliva, carne, pescado, jamon,
      embutidos, chorizo, patatas, papas, cebolla, tomates, manzanas, platanos, naranjas, lechuga, ajo,
      legumbres, lentejas, garbanzos, galletas, cereales, congelados, agua mineral, garrafa de agua, papel
      higienico, detergente, pañales, productos de limpieza, mandado, tortillas, frijoles, viveres, almacen, pan,
      barra de pan, mandado semanal, abarrote, abarrotera, miscelanea, tiendita, tienda de la esquina,
      recauderia, tortilleria, cremeria, panaderia super, verduras y frutas, mercat, mercado municipal, tianguis,
      queviures, carnisseria, peixateria, fruiteria, xarcuteria, bodega vinos, vinateria, vinoteca, licoreria,
      bebidas, agua embotellada, garrafon, garrafon de agua, hielo, huevo, pollo crudo, carne molida, bistec,
      aguacate, jitomate, limon, limones, chile, chiles, nopales, calabaza, zanahoria, pepino, brocoli, pimiento,
      setas, champiñones, uvas, fresas, sandia, piña, pera, melocoton, nueces, almendras, te bolsitas, pasta
      dental super, jabon, jabon ropa, suavizante, cloro, lejia, lavavajillas liquido, servilletas, papel de
      cocina, bolsas basura, pienso, comida gato, comida perro, croquetas perro, granel, tienda naturista`,
    fr: `supermarche, hypermarche, superette, epicerie, courses, les courses, marche, primeur, fruits et legumes,
      legumes, fruits, boucherie, boucher, charcuterie, poissonnerie, fromagerie, fromage, fromages, lait, oeufs,
      beurre, yaourt, yaourts, farine, sucre, riz, pates, huile, huile d olive, viande, poisson, jambon,
      saucisson, pommes de terre, oignons, tomates, pommes, bananes, salade verte, baguette, surgeles, eau
      minerale, pack d eau, papier toilette, lessive, couches, produits menagers, alimentation, alimentation
      generale, provisions, conserve, conserves, drive courses, courses de la semaine, croquettes, supermarches,
      hyper, alimentation gen, primeurs, marche bio, magasin bio, bio coop, caviste, vins, les halles, marche
      couvert, fromager, cremerie, boucherie charcuterie, boucherie halal, rotisserie boucherie, poissonnier,
      epicier, epicerie fine, produits frais, surgele, boissons, eau bouteille, packs d eau, cafe moulu, poires,
      carottes, salade, oignon, ail, champignons, courgettes, poulet, steak hache, jambon blanc, saumon,
      crevettes, essuie tout, sopalin, sac poubelle, sacs poubelle, liquide vaisselle, eponges, javel`,
    de: `supermarkt, einkauf, wocheneinkauf, lebensmittel*, einkaufen, discounter, hofladen, wochenmarkt,
      bauernmarkt, metzgerei, metzger, fleischerei, fischhandler, obst, gemuse, obst und gemuse, milch, brot,
      eier, kase, butter, joghurt, quark, mehl, zucker, reis, nudeln, ol, olivenol, fleisch, hackfleisch, wurst,
      schinken, kartoffeln, zwiebeln, tomaten, apfel, bananen, salat, tiefkuhl*, konserven, mineralwasser,
      getrankemarkt, getranke, wasserkasten, bierkasten, klopapier, toilettenpapier, waschmittel, windeln,
      putzmittel, hundefutter, katzenfutter, feinkost, reformhaus, bioladen, biomarkt, aufschnitt, gewurze,
      kiste bier, kasten wasser`,
    it: `supermercat*, ipermercat*, spesa, la spesa, fare la spesa, alimentari, minimarket, fruttivendolo, frutta,
      verdura, frutta e verdura, macelleria, macellaio, pescheria, salumeria, panificio, fornaio, latteria, uova,
      formaggio, formaggi, parmigiano, mozzarella, burro, yogurt, farina, zucchero, riso, olio, olio d oliva,
      carne, pesce, prosciutto, salame, patate, cipolle, pomodori, mele, banane, insalata, surgelati,
      acqua minerale, acqua naturale, casse d acqua, carta igienica, detersivo, pannolini, prodotti pulizia,
      mercato rionale, ortofrutta, pane, biscotti, passata, scatolette`,
    pt: `supermercado, hipermercado, mercado, mercearia, mercadinho, minimercado, feira livre, feira,
      compras do mes, compra do mes, compras supermercado, sacolao, quitanda, hortifruti, açougue, talho,
      peixaria, charcutaria, frutaria, fruta, frutas, verduras, legumes, leite, ovos, queijo, manteiga, iogurte,
      farinha, açucar, arroz, feijao, azeite, oleo de cozinha, carne, carnes, frango, peixe, presunto, fiambre,
      batatas, batata, cebola, tomate, maça, bananas, laranjas, alface, alho, congelados, agua mineral,
      garrafao de agua, papel higienico, detergente, fraldas, produtos de limpeza, despensa, atacado, pao, paes,
      bolacha, bolachas`,
    ru: `продукт*, супермаркет*, гипермаркет*, продуктов*, бакале*, гастроном*, рынок, рынке, овощ*, фрукт*, молоко,
      молока, молочн*, хлеб*, батон, яйц*, яйца, сыр, сыра, сыры, масло сливочн*, сливочное масло, подсолнечное
      масло, йогурт*, кефир*, творог*, сметан*, мука, муки, сахар*, рис, гречк*, крупа, крупы, макарон*, мясо,
      мяса, мясн*, говядин*, свинин*, куриц*, курин*, фарш*, рыба, рыбу, рыбы, колбас*, сосиск*, ветчин*,
      картошк*, картофел*, лук, помидор*, томат*, огурц*, огурец, капуст*, морков*, яблок*, бананы, банан*,
      апельсин*, ягод*, чеснок*, зелень, консерв*, заморозк*, полуфабрикат*, пельмен*, вода питьев*, минеральн*,
      минералк*, туалетная бумага, стиральн* порош*, порошок стирал*, подгузник*, памперс*, бытовая химия, бытов*
      хими*, моющ*, корм для кош*, корм для соб*, корм кош*, корм соб*, печень*, конфет*, закупк* продукт*, сок,
      соки, универсам*, универмаг продукт*, минимаркет*, мини маркет*, продмаг*, продмаркет*, магазин продукт*,
      сельскохоз*, фермер*, фермерск*, мясокомбинат*, мясн* лавк*, рыбн* лавк*, рыбный магазин, молочная кухня,
      овощной, овощи фрукты, сухофрукт*, орехи, орех*, чай кофе, вода бутилир*, вода 19, вино и, винный,
      алкогольн*, пиво разливн*, разливн* пиво, разливное, бакалея, кондитерские изделия, сахар, соль, специи,
      приправ*, майонез*, кетчуп*, кофе молот*, чай пакет*, сгущенк*, варенье, мед, хлебобулочн*, батоны, лаваш*,
      хлебозавод*, индейк*, бекон*, креветк*, икра, семг*, форел*, сельд*, мандарин*, лимон*, виноград*, груш*,
      клубник*, арбуз*, дын*, produkty, universam, gastronom, myaso, ovoshchi, frukty, khleb`,
    hints: `latte, market, mart, foods, farm, farms, mercado central, fresh, organic, bio, natural foods, water, wasser,
      agua, acqua, eau, вода, воды, воду, oil, salt, coffee beans, tea bags, snacks, chips, crisps, walmart,
      target, shop, store, tienda, магазин, deli, butchery, household, хозтовар*, бытов*, batteries, tissues,
      napkins, cafe molido, weekly, fruit juice, chocolate, sweets, biscuits, cookies, candy, wine, vino, vin,
      wein, beer, pasta, chicken, fish, алкомаркет, liquor, рынок, сладост*, чай, super, supercenter, mercados,
      spice, oriental, asian, halal, kosher, farmers, valley, harvest, orchard, grain, wholesale, discount, cash
      and carry, convenience, c store, quick stop, quik stop, kwik, quickstop, mini, express mart, jabones,
      compras super, pollo`,
  },

  Transport: {
    brands: `uber, uber trip, uber ride, uber bv, lyft, bolt, bolt ride, cabify, free now, freenow, mytaxi, blablacar, bla
      bla car, didi, grab, grabcar, gojek, ola cabs, rapido, careem, yango, яндекс такси, яндекс.такси, yandex
      taxi, yandex go, яндекс go, indrive, in drive, ситимобил, gett, waymo, via ride, curb taxi, lime scooter,
      lime ride, bird ride, tier mobility, whoosh, юрент, urent, nextbike, velib, citi bike, citibike, santander
      cycles, bicing, call a bike, miles mobility, share now, sharenow, zipcar, getaround, turo, делимобиль,
      belka car, яндекс драйв, каршеринг, shell, bp, esso, exxon, exxonmobil, chevron, texaco, aral,
      totalenergies, total energies, agip, eni station, q8, repsol, cepsa, galp, petrobras, ipiranga, petronas,
      sunoco, citgo, valero, conoco, phillips 66, marathon petro, speedway, arco, 76 gas, gulf oil, pemex, orlen,
      omv, mol station, circle k fuel, лукойл, lukoil, газпромнефть, роснефть, татнефть, окко, wog, jet
      tankstelle, caltex, petro canada, costco gas, chargepoint, ionity, electrify america, tesla supercharger,
      supercharger, evgo, blink charging, enbw mobility, fastned, sncf, ouigo, tgv, ratp, navigo, deutsche bahn,
      db vertrieb, db fernverkehr, db bahn, bvg, hvv, mvg, rmv, vbb, kvb, wiener linien, obb, sbb, cff, renfe,
      ave renfe, cercanias, tmb, emt, trenitalia, italo treno, italotreno, atac, cp comboios, carris, bilhete
      unico, amtrak, mta, mta nyct, metrocard, caltrain, clipper card, clipper, muni, cta, wmata, smartrip,
      septa, mbta, njt, nj transit, njtransit, lirr, metro north, tfl, tfl travel, transport for london, oyster,
      trainline, national rail, lner, gwr, avanti west coast, northern rail, flixbus, flix bus, megabus,
      greyhound, national express, eurolines, alsa, avanza, rodalies, ns groep, ov chipkaart, ржд, электричк*,
      аэроэкспресс, метрополитен, тройка, подорожник, e zpass, ezpass, fastrak, telepass, via verde, sem parar,
      conectcar, liber t, vinci autoroutes, sanef, autostrade, asfinag, irctc, oyo rides, spothero, parkmobile,
      paybyphone, parkwhiz, ncp, q park, qpark, indigo park, apcoa, easypark, euro garages, jiffy lube, midas,
      autozone, auto zone, oreilly auto, advance auto, napa auto, pep boys, valvoline, firestone, goodyear,
      discount tire, kwik fit, halfords, atu, norauto, feu vert, euromaster, vulco, exxon mobil, bart station,
      azienda trasporti milanesi, lyft ride, uber technologies, uber india, uber pool, ola, ola money, rapido
      bike, namma yatri, meru cabs, blu smart, blusmart, quick ride, comfortdelgro, comfort delgro, comfort taxi,
      transcab, smrt, sbs transit, simplygo, bus mrt, mrt, ez link, ezlink, ez reload, nets flashpay, tada, ryde,
      grabpay ride, carousell auto, touch n go, tng, rapidkl, mytnb, dtdc, red bus, redbus, abhibus, ksrtc,
      msrtc, bmtc, dmrc, delhi metro, mumbai metro, namma metro, indian railways, fastag, paytm fastag, indian
      oil, indianoil, iocl, hp petrol, hpcl, bharat petroleum, bpcl, essar petrol, nayara, bart, clipper bart,
      golden gate bridge, bay area fastrak, bata fastrak, sfmta, sf muni, sfmta parking, ac transit, vta,
      samtrans, orca card, sound transit, king county metro, good to go tolls, wsdot, trimet, la metro, ladot,
      ventra, cta ventra, pace bus, septa key, path tapp, path vm, nyc taxi, taxi svc, yellow cab, nyct paygo,
      mta lirr, mta mnr, charlie card, rtd denver, capmetro, sun pass, sunpass, epass, ipass, i pass, illinois
      tollway, txtag, peach pass, nttaxi, parking authority, passport parking, paybyphone parking, laz parking,
      sp plus, sp parking, impark, diamond parking, republic parking, ace parking, propark, icon parking,
      imperial parking, joe s parking, citypark, ringgo, justpark, dart charge, congestion charge, ulez, shell
      oil, shell service, chevron texaco, 76 union, union 76, conoco phillips, arco ampm, ampm, am pm, sinclair
      oil, kum go, kum and go, casey s general, caseys gen, quiktrip, racetrac, racetrack, raceway, wawa fuel,
      thorntons, pilot travel, love s travel, loves travel, flying j, ta travel center, murphy usa, murphy
      express, maverik, holiday stationstore, kwik trip, cenex, getgo, cumberland farms, hess, mobil, gulf,
      petro, safeway fuel, kroger fuel, tesco petrol, sainsburys petrol, asda petrol, morrisons petrol, mfg,
      rontec, applegreen, moto hospitality, welcome break, roadchef, aa breakdown, greenflag, green flag, dvla,
      car tax, evans halshaw, arnold clark, jiffylube, grease monkey, oil can henrys, les schwab, america s tire,
      big o tires, meineke, maaco, safelite, caliber collision, napa autoparts, o reilly auto, carmax, carvana,
      enterprise carshare, gig car share, car2go, drivenow, reachnow, free2move, mobike, jump bikes, spin
      scooter, bolt scooter, scoot networks, motivate, bay wheels, ford gobike, capital bikeshare, lyft bikes,
      esso express, total access, total relais, totalenergies access, elan station, dyneff, carrefour carburant,
      leclerc carburant, intermarche carburant, station u, station intermarche, station leclerc, aprr, atmb,
      escota, cofiroute, area autoroute, vinci park, effia, saemes, parkings saemes, urbis park, onepark, ouibus,
      blablabus, isilines, transilien, tisseo, star rennes, twisto, ilevia, velov, velo v, norisko, autovision,
      securitest, dekra, carglass, speedy, roady, l auto leclerc, mobivia, point s, oscaro, mister auto, taxis
      g7, heetch, kapten, chauffeur prive, le cab, marcel vtc, tmb barcelona, fgc, ferrocarrils, t casual, metro
      de madrid, emt madrid, emt valencia, bilbobus, tussam, avlo, iryo, monbus, sagales, hife, empresa plana,
      abertis, autopistas, aucat, acesa, via t, empark, bsm, bamsa, smou, area verda, eysa, telpark, elparking,
      petroprix, ballenoil, plenoil, plenergy, bp oil, meroil, esclatoil, petronor, aurgi, rodi motor,
      confortauto, applus, oxxo gas, g500, hidrosina, orsan, metrobus, tag pase, iave, capufe, primera plus,
      estrella blanca, econduce, ecobici, didi food taxi, didi rides, ситидрайв, citydrive, delimobil, belkacar,
      белкакар, yandex drive, youdrive, яндекс заправки, яндекс самокаты, вуш, мосгортранс, московский
      метрополитен, mos gortrans, mosmetro, moskva metro, mosgortrans, транспорт москва, цппк, rzd, aeroexpress,
      московский паркинг, mos parking, парковки москвы, автодор, autodor, зсд, m 12, azs lukoil, газпром азс,
      gazpromneft, gpn, rosneft, tatneft, шелл, нефтьмагистраль, трасса, teboil, тебойл, башнефть, автомир,
      автодок, autodoc, exist, эксист, емекс, emex, колесо, вианор, fit service, фит сервис, таксовичкоф, везет,
      citymobil, максим такси, таксофон, rutaxi, indriver`,
    en: `taxi, cab, cabs, minicab, ride share, rideshare, ride hailing, bus, buses, bus ticket, bus fare, bus pass, coach
      ticket, train, trains, train ticket, railway, rail, tram, metro, metro ticket, metro card, subway ticket,
      subway fare, subway ride, underground, tube fare, ferry, ferries, commute, commuting, transit, public
      transport, public transit, transport, transportation, travelcard, travel card, monthly pass, day pass bus,
      fuel, petrol, gasoline, diesel, gas station, petrol station, filling station, gas for car, car gas, tank of
      gas, fill up, filled up, refuel, ev charging, charging station, car charging, parking, parking meter,
      parking garage, car park, carpark, garage parking, valet, toll, tolls, toll road, bridge toll, tunnel toll,
      car wash, carwash, car repair, car service, auto repair, auto service, auto parts, car parts, mechanic, oil
      change, tire, tires, tyre, tyres, brake pads, brakes, car battery, windshield, mot test, car inspection,
      vehicle inspection, vehicle registration, car registration, smog check, towing, tow truck, roadside,
      driving license, bike repair, bicycle, bike tire, bike share, scooter ride, scooter rental, escooter, e
      scooter, motorbike, motorcycle, auto rickshaw, rickshaw, tuk tuk, car payment, car loan, car lease, dmv,
      rental scooter, ride to, ride home, uber ride, taxi fare, cab fare, cab ride, auto fare, auto ride, auto
      rickshaw fare, autorickshaw, metro recharge, metro card recharge, metro fare, train fare, rail fare,
      railway ticket, commuter, commuter pass, transit pass, transit authority, travel pass, bike taxi, bike
      service, bike servicing, scooty, scooty petrol, petrol for bike, petrol for car, car servicing, car
      maintenance, vehicle maintenance, vehicle service, servicing of car, puncture, puncture repair, tyre
      puncture, air filling, engine oil, coolant, wiper blades, spark plug, car polish, car cleaning, detailing,
      car detailing, auto body, body shop, collision, auto glass, transmission, muffler, alignment, wheel
      alignment, smog, smog test, emissions test, auto care, autocare, auto center, auto centre, automotive,
      motors, motor co, auto sales, car dealer, car dealership, car purchase, garage bill, garage service, fuel
      station, fuel stop, fuel mart, gas mart, gas and food, petrol pump, petrol bunk, diesel fuel, petroleum,
      gas oil, service station, truck stop, travel center, travel plaza, parking lot, parking fee, parking fees,
      parking ramp, parking charges, parking services, parking deck, meter parking, prkg, pkg meter, valet
      parking, tollway, turnpike, thruway, expressway toll, toll plaza, toll fee, toll tax, ferry ticket, water
      taxi, limo, limousine, chauffeur, airport shuttle, shuttle bus, bus station, bus terminal, train station,
      rail station, metro station, station parking, railroad, light rail, streetcar, cable car, monorail, bike
      rental, bike hire, moped, registration renewal, license plate, driver license, dept of motor vehicles,
      motor vehicle, uber to, uber from, lyft to, taxi to, taxi from, cab to, cab from, bus to, train to, drive
      to`,
    es: `taxi, autobus, autobuses, bus, metro, tren, tranvia, cercanias, transporte, transporte publico, abono
      transporte, abono mensual transporte, billete de tren, billete de metro, billete de autobus, bono metro,
      bonobus, gasolina, gasolinera, nafta, diesel, gasoil, gasoleo, combustible, repostaje, repostar, estacion
      de servicio, llenar el deposito, peaje, peajes, autopista, aparcamiento, aparcar, parking, parquimetro,
      estacionamiento, zona azul, taller, taller mecanico, mecanico, neumaticos, ruedas coche, llantas, cambio de
      aceite, itv, lavado de coche, lavadero, coche, moto, bicicleta, patinete, grua, pasaje, colectivo, subte,
      camion pasaje, remis, revision del coche, verificacion vehicular, tenencia, recarga coche, carga electrica,
      taxis, uber viaje, viaje uber, viaje en uber, didi viaje, combi, microbus, camion, camiones, pesero, tren
      ligero, tarjeta metro, recarga metro, recarga tarjeta metro, recarga transporte, casetas, caseta, autopista
      de cuota, cuota autopista, estacionamiento plaza, boleto estacionamiento, parking centro, parquin,
      benzinera, gasoliner, carburantes, estacio de servei, petroleos, gasolina coche, gasolina carro, gasolina
      moto, diesel coche, taller coche, taller carro, refaccionaria, refacciones, autopartes, recambios,
      vulcanizadora, llantera, ponchadura, alineacion, balanceo, afinacion, aceite coche, bateria coche,
      limpiaparabrisas, autolavado, concesionario, agencia coche, placas, tramite placas, licencia de conducir,
      carnet de conducir, dgt, trafico dgt, bicicleteria, patinete electrico, aparcament, autobus urbano,
      bitllet, ferrocarril, ferrocarriles, estacion tren, estacion de autobuses, terminal autobuses, autocar,
      autocares, billete tren, billete bus, tarjeta transporte, bonometro`,
    fr: `taxi, vtc, bus, autobus, metro, train, tramway, rer, ticket de metro, ticket de bus, billet de train, abonnement
      transport, pass navigo, transport, transports, transports en commun, essence, gazole, gasoil, carburant,
      station service, station essence, plein d essence, plein essence, peage, peages, autoroute, parking,
      stationnement, parcmetre, horodateur, garage auto, garagiste, reparation voiture, revision voiture,
      vidange, pneu, pneus, controle technique, lavage auto, lavage voiture, voiture, velo, trottinette,
      covoiturage, carte grise, depannage voiture, recharge electrique, borne de recharge, permis de conduire,
      batterie voiture, titre de transport, titres de transport, carnet metro, carnet tickets, abonnement train,
      carte avantage, carte jeune sncf, gare, train paris, tgv paris, bus urbain, navette, navette aeroport,
      course taxi, course uber, uber course, carburants, station total, gasoil voiture, sans plomb, sp 95, sp95,
      autoroutes, peage autoroute, parking gare, parking aeroport, parkings, parc auto, stationnement ville,
      horodateurs, reparation auto, carrosserie, pare brise, pieces auto, concession auto, automobiles,
      automobile, velo reparation, velos, location velo, trottinettes, permis, code de la route, ctrl technique`,
    de: `taxi, taxifahrt, bus, busfahrt, busticket, bahn, bahnticket, bahnfahrt, bahncard, zug, zugticket, zugfahrt,
      zugfahrkarte, fahrkarte*, fahrschein*, fahrticket, monatskarte, deutschlandticket, deutschland ticket,
      jobticket, u bahn, s bahn, strassenbahn, ubahn, sbahn, tram, nahverkehr, opnv, tanken, getankt, tankstelle,
      tankfullung, benzin, sprit, diesel, ladestation, ladesaule, autobahn*, maut, vignette, parken, parkhaus,
      parkgebuhr*, parkplatz, parkschein, parkticket, werkstatt, autowerkstatt, autoreparatur, reifen,
      reifenwechsel, olwechsel, tuv, inspektion, autowasche, waschanlage, waschstrasse, auto, fahrrad,
      fahrradreparatur, roller, mitfahrgelegenheit, mietroller, abschleppdienst, kfz, fahre`,
    it: `taxi, autobus, bus, metro, metropolitana, treno, treni, tram, biglietto treno, biglietti treno,
      biglietto bus, biglietto metro, biglietto del treno, biglietto autobus, abbonamento mezzi, abbonamento atm,
      trasport*, mezzi pubblici, benzina, gasolio, diesel, carburante, rifornimento, distributore benzina,
      pieno di benzina, pieno benzina, pieno, autostrada, pedaggio, pedaggi, casello, parcheggio, parcheggi,
      parchimetro, strisce blu, sosta, meccanico, officina, gommista, gomme, cambio olio, tagliando,
      revisione auto, autolavaggio, lavaggio auto, macchina, auto, moto, motorino, bici, bicicletta, monopattino,
      traghetto, bollo auto, carroattrezzi, ricarica auto, colonnina`,
    pt: `taxi, onibus, autocarro, metro, metrô, comboio, trem, bonde, eletrico bilhete, transporte,
      transporte publico, passagem de onibus, passagem onibus, bilhete de metro, bilhete de comboio,
      passe mensal, gasolina, etanol, gasoleo, diesel, combustivel, posto de gasolina, abastecimento, abasteci,
      abastecer, pedagio, portagem, portagens, autoestrada, estacionamento, estacionar, parquimetro, zona azul,
      oficina mecanica, oficina, mecanico, pneu, pneus, troca de oleo, revisao do carro, inspecao carro,
      lavagem carro, lava jato, lava rapido, carro, moto, bicicleta, patinete, trotinete, guincho, reboque,
      balsa, ipva, licenciamento, corrida uber, corrida de taxi`,
    ru: `такси, таксист*, метро, автобус*, троллейбус*, трамва*, маршрутк*, электричк*, поезд*, проезд*, проездной,
      транспорт*, билет на поезд, билет на автобус, билеты на поезд, жд билет*, ж д билет*, бензин*, топлив*,
      дизел*, солярк*, заправк*, азс, заправил*, газ для машин*, парковк*, паркинг*, платная дорога, платные
      дороги, платн* дорог*, автомойк*, мойка машин*, мойка авто, мойка, автосервис*, автозапчаст*, запчаст*,
      шиномонтаж*, шины, резина зимн*, ремонт машин*, ремонт авто*, масло моторн*, моторное масло, замена масла,
      техосмотр*, то машин*, машина, машину, машины, авто, автомобил*, самокат аренд*, аренда самоката,
      велосипед*, каршеринг*, эвакуатор*, омывайк*, незамерзайк*, паром, аккумулятор, транспорт, городской
      транспорт, проездн* билет, пополнение тройки, карта тройка, электричка, пригородн*, жд, ж д, вокзал*,
      автовокзал*, автостанц*, автобусн*, троллейбус, трамвай, самокат, самокаты, прокат самокат*, велопрокат*,
      парковка, паркомат*, автостоянк*, стоянк*, гараж, гаражн*, азк, нефтепродукт*, ойл, бензоколонк*, газовая
      заправка, агзс, автогаз*, автомасл*, автотовар*, авторынок*, автосалон*, автодилер*, автоцентр*,
      автокомплекс*, автотехцентр*, техцентр*, сто, шиномонтаж, автомойка, автохим*, кузовн*, диагностик* авто,
      осмотр авто, штрафстоянк*, автострад*, azs, parkovka, shinomontazh, avtomoyka, avtoservis, zapchasti`,
    hints: `subway, car, auto parts, ride, rides, trip, station, ticket, tickets, billete, billet, biglietto, bilhete,
      билет*, gas, garage, vehicle, truck, tank, tanken, oil, shuttle, transfer to airport, airport taxi, airport
      parking, airport transfer, автовокзал, driver, scooter, bike, clutch, passage, sharing, charging, toll
      booth, meter, проезд, кофр, express lane, lime, bird, bolt, fare, fares, motor, fuels, trans, express,
      mobility, wheels, vehicles, bikes, cycles, pump, svc station, port authority, мото, колес*`,
  },

  Travel: {
    brands: `airbnb, booking com, booking, expedia, hotels com, agoda, trip com, tripadvisor, priceline, kayak, orbitz,
      hotwire, travelocity, opodo, edreams, lastminute, kiwi com, skyscanner, hostelworld, vrbo, homeaway, oyo
      rooms, oyo, makemytrip, make my trip, goibibo, cleartrip, yatra, decolar, despegar, logitravel, traveloka,
      островок, ostrovok, авиасейлс, aviasales, туту, tutu ru, суточно, onetwotrip, яндекс путешествия, ryanair,
      easyjet, easy jet, wizz air, wizzair, lufthansa, air france, klm, british airways, iberia, iberia express,
      vueling, air europa, volotea, alitalia, ita airways, tap portugal, tap air, swiss air, austrian airlines,
      brussels airlines, eurowings, condor, sas airlines, norwegian air, finnair, lot polish, aegean, turkish
      airlines, pegasus airlines, aeroflot, аэрофлот, s7, победа авиа, авиакомпани*, уральские авиалинии, utair,
      delta air, delta airlines, american airlines, united airlines, southwest airlines, jetblue, jet blue,
      alaska airlines, alaska air, spirit airlines, frontier airlines, hawaiian airlines, allegiant, air canada,
      westjet, qantas, jetstar, virgin atlantic, virgin australia, emirates, qatar airways, etihad, singapore
      airlines, cathay pacific, air india, indigo airlines, spicejet, airasia, latam, gol linhas, azul linhas,
      avianca, copa airlines, aeromexico, volaris, viva aerobus, marriott, hilton, hyatt, sheraton, westin,
      holiday inn, ibis, novotel, mercure, accor, radisson, best western, intercontinental, four seasons, ritz
      carlton, premier inn, travelodge, motel 6, super 8, hampton inn, courtyard by marriott, residence inn,
      fairfield inn, doubletree, embassy suites, la quinta, days inn, comfort inn, quality inn, wyndham, ramada,
      nh hotel, melia, riu, barcelo hotel, motel one, a o hostel, generator hostel, b b hotel, campanile, kyriad,
      meininger, hertz, avis, europcar, sixt, enterprise rent, enterprise rent a car, alamo, budget rent,
      thrifty, national car rental, dollar rent, rentalcars, goldcar, localiza, movida aluguel, unidas aluguel,
      getyourguide, get your guide, viator, klook, tui, thomas cook, jet2, jet2holidays, club med, royal
      caribbean, carnival cruise, msc cruises, costa crociere, eurostar, eurotunnel, interrail, eurail,
      samsonite, global entry, tsa precheck, airport lounge, priority pass, southwes, southwest air, swa, aa com,
      aadvantage, american air, american airl, delta air lines, delta, ua inflt, united airl, united air, alaska
      a, jetblue airways, virgin amer, virgin america, frontier ai, spirit airl, hawaiian air, sun country,
      allegiant air, wow air, icelandair, norwegian, air lingus, aer lingus, air berlin, germanwings, transavia,
      hop air, xl airways, corsair, air caraibes, air algerie, royal air maroc, tunisair, smartwings, czech
      airlines, blue air, ural airlines, s7 airlines, pobeda, s 7, smartavia, nordwind, red wings, россия авиа,
      scoot, tigerair, tiger airways, silkair, jetstar asia, singapore air, malaysia airlines, garuda, lion air,
      batik air, cebu pacific, philippine airlines, thai airways, bangkok airways, vietjet, vietnam airlines,
      china eastern, china southern, hainan airlines, eva air, china airlines, japan airlines, all nippon, korean
      air, asiana, vistara, jet airways, go air, go first, akasa, indigo air, interglobe, srilankan, emirates
      air, flydubai, air arabia, saudia, oman air, gulf air, kuwait airways, el al, ethiopian, kenya airways,
      south african airways, aerolineas argentinas, interjet, magnicharters, marriott hotel, jw marriott,
      courtyard, springhill suites, towneplace, fairfield, st regis, w hotel, le meridien, aloft, element hotel,
      moxy, hilton garden, homewood suites, home2 suites, conrad hotel, waldorf astoria, hyatt place, hyatt
      regency, grand hyatt, andaz, crowne plaza, staybridge, candlewood, hotel indigo, kimpton, ihg, best west,
      red roof, econo lodge, rodeway, clarion, sleep inn, cambria, baymont, la quinta inn, microtel, extended
      stay, drury inn, omni hotels, loews hotel, fairmont, sofitel, pullman, ibis budget, ibis styles, formule 1,
      hotel f1, b b hotels, premiere classe, louvre hotels, logis hotel, citizenm, yotel, hub by premier, z
      hotel, park plaza, holidayinn, holiday inn exp, travelodge uk, treebo, fabhotels, taj hotels, oberoi, itc
      hotels, lemon tree, zostel, hotel81, hotel 81, fragrance hotel, azimut, cosmos hotel, hertz rent, avis
      rent, budget rent a car, national car, dollar rac, dollar rent a car, payless car, fox rent, advantage
      rent, silvercar, zoomcar, ucar, ada location, rent a car france, record go, centauro rent, okmobility, ok
      mobility, sixt rent, zipcar travel, enterprise rac, airbnb hmq, airbnb payments, homestay, hotelbeds, hotel
      com, booking holdings, bookingcom, booking bv, agoda com, expedia com, tripcom, lastminute com, govoyages,
      liligo, vueling com, promovacances, look voyages, fram, nouvelles frontieres, pierre vacances, center
      parcs, belambra, vvf, ucpa, homair, siblu, campings com, ihotelier, easemytrip, ixigo, musafir, thomas cook
      india, sotc, club mahindra, aaa travel, sabre travel, amex travel, chase travel, ctrip, civitatis, headout,
      tiqets, freetour, musement, tez tour, anex tour, anextour, coral travel, pegas touristik, biblio globus,
      level travel, левел тревел, травелата, onlinetours, тутту, tutu, суточно ру, avito путешествия, ozon
      travel, one two trip, smartway, gates airport, tsa, clear me, esta application, vfs global, tlscontact,
      heathrow, gatwick express, heathrow express, stansted express, loungekey, dragonpass, hudson news, world
      duty free, heinemann, dufry`,
    en: `hotel, motel, hostel, resort, bed and breakfast, guest house, guesthouse, lodge, inn, lodging, accommodation,
      flight, flights, plane ticket, airline, airlines, airfare, airways, boarding pass, seat upgrade, checked
      bag, baggage fee, luggage, suitcase, travel, travelling, traveling, vacation, vacations, holiday trip,
      holiday rental, holiday home, holiday booking, holidays, trip to, weekend trip, city trip, road trip,
      business trip, cruise, tour, tours, guided tour, sightseeing, excursion, travel agency, car rental, car
      hire, rental car, rent a car, visa application, visa fee, travel visa, passport, passport renewal, travel
      adapter, campsite, campground, camping, rv park, safari, beach resort, ski pass, ski resort, lift pass, ski
      trip, souvenir, tourist tax, city tax hotel, airport hotel, airline ticket, air ticket, air tickets, air
      fare, airfares, airline fee, airlines fee, flight ticket, flight tickets, flight booking, flight to, flight
      from, hotel booking, hotel room, hotel stay, room booking, hotel and spa, hotel suites, inn and suites, inn
      suites, suites hotel, resort and spa, resorts, boutique hotel, bnb, b and b, villa rental, cabin rental,
      beach house, vacation rental, vacations rental, holiday let, holiday package, tour package, package tour,
      tour guide, tour operator, tours and travels, travels, travel agent, travel agents, travel booking, trip
      booking, trip advance, trip expense, trip expenses, goa trip, honeymoon, backpacking, hiking trip, camping
      trip, camping gear, campsite fee, rv rental, cruise line, cruises, ferry cruise, boat tour, boat trip, city
      tour, walking tour, bus tour, day trip, scuba trip, snorkeling, ski lift, ski lodge, snowboard trip,
      baggage, excess baggage, luggage storage, carry on bag, duty free shop, airport shop, currency for trip,
      foreign travel, visa, visa fees, embassy, consulate, passport fee, travel sim, travel pillow, rent car, car
      rent, airport food, lounge access, inflight wifi, in flight, wifi onboard, gogoair`,
    es: `hotel, hoteles, hostal, hostel, posada, albergue, alojamiento, apartamento turistico, vuelo, vuelos, billete de
      avion, billetes de avion, boleto de avion, avion, aerolinea, pasaje aereo, pasajes aereos, equipaje,
      maleta, viaje, viajes, viaje a, vacaciones, excursion, crucero, agencia de viajes, alquiler de coche,
      alquiler coche, renta de auto, tour, visado, pasaporte, camping, forfait, estacion de esqui, escapada,
      turismo, recuerdo de viaje, parador, hotel boutique, hotelera, hospedaje, cabaña, cabañas, casa rural,
      apartamentos turisticos, vuelo a, vuelos a, boleto avion, boletos avion, boletos de avion, billete avion,
      billetes avion, tua, maletas, equipaje facturado, viaje escolar, viajes agencia, agencia viajes, paquete
      turistico, tour guiado, excursiones, renta auto, renta coche, alquiler de coches, alquiler coches, lloguer
      cotxe, viatge, viatges, allotjament, caravana, autocaravana, refugio montaña, estacion esqui, remonte, visa
      americana, tramite pasaporte, seguro viaje, playa hotel, balneario`,
    fr: `hotel, hotels, auberge, auberge de jeunesse, gite, chambre d hotes, hebergement, vol, vols, billet d avion,
      billets d avion, avion, compagnie aerienne, bagage, bagages, valise, voyage, voyages, vacances, sejour,
      excursion, croisiere, agence de voyage, location de voiture, location voiture, visa touristique, passeport,
      camping, forfait ski, forfait de ski, station de ski, week end a, visite guidee, taxe de sejour, hotel
      restaurant, hotellerie, residence vacances, village vacances, camping municipal, mobil home, refuge,
      reservation hotel, nuit d hotel, vol paris, billets avion, billet avion, aeroports, agence voyages,
      location vacances, location saisonniere, location ski, remontees mecaniques, forfaits, croisieres, visites,
      office de tourisme, tourisme, passeports, bagage soute`,
    de: `hotel*, hotelzimmer, jugendherberge, ferienwohnung, ferienhaus, pension zimmer, unterkunft, ubernachtung*,
      flug, fluge, flugticket, flugtickets, fluggesellschaft, gepack, koffer, reise, reisen, *reise, urlaub,
      *urlaub, ausflug, kreuzfahrt, reiseburo, mietwagen, autovermietung, visum, reisepass, campingplatz,
      camping, skipass, skiurlaub, kurtaxe, stadtetrip, stadtfuhrung, reisebuchung`,
    it: `hotel, albergo, alberghi, ostello, agriturismo, alloggio, pernottamento, bed and breakfast, volo, voli,
      biglietto aereo, biglietti aerei, aereo, compagnia aerea, bagaglio, bagagli, valigia, viaggio, viaggi,
      vacanza, vacanze, gita, escursione, crociera, agenzia viaggi, agenzia di viaggi, noleggio auto,
      autonoleggio, visto turistico, passaporto, campeggio, skipass, settimana bianca, tassa di soggiorno,
      soggiorno, villaggio turistico`,
    pt: `hotel, hoteis, pousada, hostel, albergue, hospedagem, alojamento, diaria hotel, voo, voos, passagem aerea,
      passagens aereas, bilhete de aviao, bilhetes de aviao, aviao, companhia aerea, bagagem, mala de viagem,
      viagem, viagens, ferias, passeio turistico, excursao, cruzeiro, agencia de viagens, aluguel de carro,
      aluguer de carro, locadora de veiculos, visto consular, passaporte, acampamento, camping, turismo,
      taxa de embarque`,
    ru: `отел*, гостиниц*, хостел*, гостевой дом, апартамент*, проживани*, авиабилет*, самолет*, билет на самолет, билеты
      на самолет, перелет*, рейс*, авиакомпан*, багаж*, чемодан*, путешеств*, поездк* в, отпуск*, туризм*, тур в,
      турпутевк*, путевк*, турагент*, экскурси*, круиз*, аренда авто, аренда машин*, прокат авто, виза, визу,
      визы, загранпаспорт*, кемпинг*, глэмпинг*, ски пасс, скипасс*, сувенир*, база отдыха, санатори*,
      бронирован*, трансфер*, турист*, гостиница, отель, gostinica, хостел, апарт*, апартаменты, посуточн*,
      пансионат*, дом отдыха, турбаз*, база отдых*, тур, туры, турфирм*, туроператор*, тревел, авиа, авиабилеты,
      авиалини*, аэропорт, аэропорта, бизнес зал, виз* центр, визовый центр, загран*, чемоданы, прокат лыж,
      подъемник*, ски пас`,
    hints: `airport, aeropuerto, aeroport, flughafen, aeroporto, аэропорт*, booking fee, trip, room, suites, spa hotel,
      beach, playa, plage, strand, пляж*, passport photo, travel insurance, duty free, дьюти фри, island,
      tourist, vignette, ferry, паром, rental, voyage, night stay, nights, камер* хранен*, pension, villas,
      villa, air, jet, intl, international airport, plaza hotel, park hotel, journey, adventure, adventures,
      expeditions`,
  },

  Housing: {
    brands: `home depot, homedepot, lowes, leroy merlin, leroymerlin, леруа мерлен, лемана про, obi, hornbach, bauhaus, toom
      baumarkt, toom, hagebau, bricorama, brico depot, bricodepot, bricomarche, castorama, mr bricolage, b q,
      wickes, screwfix, toolstation, homebase, travis perkins, ace hardware, menards, true value hardware,
      bunnings, mitre 10, harbor freight, sherwin williams, tecnocasa, aki bricolage, maxmat, telhanorte, c c
      casa, sodimac, easy home, петрович, максидом, строительный двор, equity residential, avalonbay, public
      storage, extra space storage, cubesmart, u haul, uhaul, shurgard, big yellow storage, taskrabbit, rover
      home, циан, zillow rent, rent cafe, rentcafe, foncia, nexity, the home depot, lowe s, lowes home, orchard
      supply, osh, true value, do it best, do it center, lumber liquidators, floor decor, floor and decor, tile
      shop, harborfreight, tractor supply, benjamin moore, dunn edwards, kelly moore, ace hdwe, ace hardw,
      ganahl, 84 lumber, rona, canadian tire, home hardware, b and q, robert dyas, wilko, jewson, plumb center,
      magnet kitchens, safestore, access self storage, lok n store, public stor, extra space, life storage,
      storage king, u store it, simply self storage, two men and a truck, college hunks, avail, zillow,
      apartments com, cozy services, yapstone, rentpayment, clickpay, appfolio, buildium, propertyware,
      erentpayment, camden property, essex property, udr, avalon communities, irvine company, greystar, lincoln
      property, invitation homes, american homes 4, openrent, spareroom, rightmove, foxtons, savills, wells fargo
      mortgage, wells fargo home, quicken loans, rocket mortgage, mr cooper, loandepot, pennymac, nationstar,
      freedom mortgage, hdb, hdb season parking, town council, nobroker, nestaway, housing com, magicbricks,
      urban company, urbanclap, asian paints, homecentre, hometown, brico leclerc, weldom, entrepot du bricolage,
      point p, gedimat, lapeyre, saint maclou, tollens, cedeo, manomano, jardiland, truffaut, gamm vert, botanic,
      villaverde, seloger, citya, lamy, century 21, orpi, laforet, guy hoquet, logic immo, action logement, cdc
      habitat, homebox, une piece en plus, leroy, brico, servei estacio, bricomart, obramat, bricoking, aki,
      idealista, fotocasa, habitaclia, housfy, home depot mexico, construrama, comex, infonavit, fovissste,
      leruamerlin, леруа, касторама, мегастрой, бауцентр, стройландия, всеинструменты, 220 вольт, стройдвор,
      домовой, уютерра, гипермаркет для дома, пик комфорт, цдс, жилищник, avito недвижимость, яндекс
      недвижимость, домклик, ипотека сбербанк`,
    en: `rent, rental payment, monthly rent, flat rent, apartment rent, room rent, house rent, office rent, landlord,
      lease, mortgage, home loan, hoa, hoa dues, homeowners association, property tax, council tax, property
      management, apartments, apartment deposit, rental deposit, security deposit, house deposit, real estate,
      realty, estate agent, letting agent, moving company, movers, moving truck, removals, storage unit, self
      storage, plumber, plumbing, electrician, handyman, locksmith, roof, roofing, roofer, gutter, hvac, boiler
      repair, boiler service, heating repair, home repair, house repair, home repairs, repairs at home, home
      improvement, home maintenance, renovation, remodel, carpenter, carpentry, hardware store, hardware, lumber,
      paint, wallpaper, tiles, cement, drill, screws, nails hardware, light bulbs, light bulb, door lock, house
      keys, cleaner, cleaning lady, house cleaning, maid, housekeeping, housekeeper, cleaning service, pest
      control, exterminator, gardener, gardening, landscaping, lawn care, lawn mowing, lawn, pool service, window
      cleaning, chimney, septic, home security, home warranty, housing, condo fee, condo fees, maintenance
      charges, society maintenance, strata, pg rent, hostel rent, hostel fee, hostel fees, pg fees, rent payment,
      rent for, rent paid, paid rent, rents, tenant, tenancy, lettings, letting, landlord rent, sublet, dorm,
      dorm rent, dormitory, roommate rent, emi home, home emi, house emi, home loan emi, mtg, mortg, mortgage
      payment, mortgage pmt, mtg pmt, loan home, home equity, heloc, escrow mortgage, apartment complex, apts,
      apt rent, apartment homes, townhomes, condo, condominium, condominiums, homeowner, homeowners assn, owners
      association, property mgmt, prop mgmt, realtor, realtors, housing society, society charges, society bill,
      maintenance bill, maintenance fee house, building maintenance, house painting, paint store, paints,
      painter, mason, electrical work, electrical repair, wiring, fuse, switchboard, socket, plug socket, bulbs,
      led bulb, led lights, tube light, fan repair, ac repair, ac service, ac servicing, air conditioning repair,
      air conditioner repair, heating and cooling, heating and air, plumbing repair, tap repair, leak repair,
      drain cleaning, rooter, water heater, geyser, geyser repair, furnace, boiler, carpet cleaning, upholstery,
      flooring, hardwood floor, countertops, cabinets, kitchen remodel, bathroom remodel, home renovation,
      contractor, contractors, construction, builders, roofing company, siding, windows and doors, glass repair,
      garage door, fence, fencing, deck, patio, pest, termite, bug spray service, lawn service, tree service,
      tree trimming, nursery plants, garden supplies, garden center, garden centre, gardening tools, fertilizer,
      potting soil, seeds, plant pots, lawn mower, hose, hammer, wrench, screwdriver, toolbox, power drill, nuts
      and bolts, plywood, bricks, sand and cement, hinges, door handle, lock repair, duplicate keys, keys made,
      key cutting, moving boxes, packers and movers, packers, moving van, van hire moving, relocation, self
      storage unit, storage rent, storage fee, house help, maid salary, cook salary, domestic help, cleaning lady
      pay, babai, house keeper, driver salary home, home security system, alarm monitoring, council rates, rates
      council`,
    es: `alquiler, renta, renta mensual, arriendo, alquiler piso, piso, hipoteca, comunidad de vecinos, comunidad de
      propietarios, gastos de comunidad, comunidad, ibi, fianza, inmobiliaria, mudanza, fontanero, fontaneria,
      plomero, electricista, cerrajero, albañil, carpintero, pintor, reforma, reformas, obra en casa, reparacion
      casa, ferreteria, bricolaje, pintura pared, bombillas, limpieza hogar, limpieza de casa, empleada
      domestica, asistenta, jardinero, jardineria, vivienda, predial, administracion edificio, expensas,
      trastero, casero, hogar reparacion, renta depa, renta departamento, renta casa, renta cuarto, renta del
      mes, pago renta, pago de renta, alquiler casa, alquiler habitacion, alquiler mes, lloguer, lloguer pis,
      comunitat, comunidad propietarios, administrador fincas, administracion de fincas, mantenimiento edificio,
      cuota mantenimiento, mantenimiento casa, cuota vecinos, hipoteca casa, cuota hipoteca, credito hipotecario,
      enganche casa, departamento, depa, vigilancia, jardineria casa, material construccion, materiales
      construccion, cemento, pintura casa, brocha, taladro, tornillos, clavos, martillo, herramienta casa, focos,
      foco, cerradura, llaves copia, copia de llaves, duplicado llaves, persiana, persianas, ventanas, toldo,
      aire acondicionado reparacion, calentador, tinaco, bomba agua, impermeabilizante, fumigacion, plagas,
      pulidora, reforma baño, reforma cocina, ferreteries, fusteria, lampista, pintor casa, mudanzas,
      guardamuebles, trastero alquiler, limpieza de hogar, muchacha limpieza, señora limpieza, vivero, plantas
      jardin, tierra macetas, macetas`,
    fr: `loyer, loyers, hypotheque, pret immobilier, credit immobilier, emprunt immobilier, charges de copropriete,
      copropriete, syndic, taxe fonciere, taxe d habitation, caution appartement, depot de garantie, agence
      immobiliere, demenagement, plombier, plomberie, electricien, serrurier, menuisier, peintre, macon, travaux,
      renovation, bricolage, quincaillerie, ampoule, ampoules, peinture, femme de menage, menage, jardinier,
      jardinage, appartement, logement, chaudiere entretien, ramonage, garde meuble, reparation maison,
      proprietaire, loyer mensuel, loyer appart, loyer mars, loyer janvier, bailleur, charges locatives, charges
      copro, copro, quote part charges, regularisation charges, caution, office hlm, hlm, opac, residence
      etudiante, cite u, echeance pret immo, pret immo, mensualite pret, credit immo, immobilier, immobiliere,
      agence immo, frais d agence, notaire maison, artisan, carreleur, carrelage, electricite travaux,
      chauffagiste, ramoneur, couvreur, vitrier, parquet, cloison, placo, outils, outillage, perceuse, visserie,
      jardinerie, plantes jardin, terreau, tondeuse, pepiniere, double de cles, serrurerie, demenageur, camion
      demenagement, carton demenagement, box stockage, menage domicile, aide menagere`,
    de: `miete, monatsmiete, *miete, mietzahlung, kaltmiete, warmmiete, nebenkosten, nebenkostenabrechnung,
      hausgeld, hypothek, baufinanzierung, immobilienkredit, hauskredit, kaution, mietkaution, makler,
      maklerprovision, umzug, umzugswagen, umzugsunternehmen, klempner, installateur, elektriker, handwerker,
      schlosser, schlusseldienst, schreiner, tischler, maler, dachdecker, schornsteinfeger, renovierung,
      renovieren, baumarkt, wandfarbe, gluhbirne, gluhbirnen, lampen, putzfrau, putzhilfe, reinigungskraft,
      haushaltshilfe, gartner, garten, gartencenter, grundsteuer, wohnung, hausverwaltung, lagerraum, vermieter,
      reparatur haus, heizungswartung`,
    it: `affitto, affitti, canone di locazione, mutuo, rata mutuo, condominio, spese condominiali,
      amministratore condominio, imu, tari, caparra, deposito cauzionale, agenzia immobiliare, trasloco,
      idraulico, elettricista, fabbro, falegname, muratore, imbianchino, ristrutturazione, lavori in casa,
      manutenzione casa, manutenzione caldaia, caldaia, ferramenta, bricolage, vernice, lampadine, lampadina,
      donna delle pulizie, colf, pulizie, pulizie casa, giardiniere, giardinaggio, appartamento, casa affitto,
      padrone di casa`,
    pt: `aluguel, aluguer, renda, renda da casa, arrendamento, hipoteca, financiamento imobiliario,
      financiamento casa, prestaçao da casa, prestaçao casa, condominio, taxa de condominio, iptu, imi, cauçao,
      imobiliaria, mudança, encanador, canalizador, eletricista, chaveiro, serralheiro, pedreiro, pintor,
      carpinteiro, marceneiro, reforma, obras, obras em casa, material de construçao, ferragens,
      drogaria ferragens, tinta parede, lampada, lampadas, faxina, faxineira, diarista, empregada domestica,
      jardineiro, jardinagem, moradia, apartamento, senhorio`,
    ru: `аренда квартир*, аренда жиль*, аренд*, квартплат*, съем квартир*, съём квартиры, снять квартир*, квартир*,
      ипотек*, риелтор*, риэлтор*, хозяйк* за квартир*, залог за квартир*, капремонт*, ремонт квартир*, ремонт
      дома, ремонт, ремонт крыш*, стройматериал*, строительн*, стройк*, сантехник*, сантехни*, электрик,
      электрика, слесар*, плотник*, переезд*, грузчик*, краска для стен, обои, плитк*, лампочк*, инструмент*,
      шуруп*, гвозд*, клининг*, уборк* квартир*, уборщиц*, домработниц*, дача, дачу, дачи, участок, саженц*,
      замок двер*, жиль*, налог на имущество, аренда, арендная плата, съем, снимаю квартир*, оплата квартир*,
      оплата жилья, за квартиру, квартира, общежити*, общаг*, тсж, жск, управляющая компания, ук, капитальный
      ремонт, взнос капремонт, ипотечн*, недвижимост*, застройщик*, хозтовары, хозмаг*, строитель, стройдом,
      стройбаза, стройцентр, строймаркет, стройматериалы, строительный магазин, инструменты, электротовар*,
      электроинструмент*, крепеж*, саморез*, дрель, перфоратор*, герметик*, лакокрас*, линолеум*, ламинат*,
      напольн* покрыт*, двери, окна, жалюзи, замки, ключи, изготовление ключей, сантехника, смеситель*, сад
      огород, садовод*, садов* центр*, рассад*, семена, удобрен*, теплиц*, мебельн* фурнитур*, вывоз мебели,
      переезд, кладов*, склад хранени*, химчистк* мебел*, натяжн* потолк*, stroymaterialy, strojmarket`,
    hints: `house, home, casa, maison, haus, дом, apartment, flat, repair, repairs, reparacion, reparation, reparatur,
      riparazione, reparo, tools, tool, garden, jardin, giardino, jardim, сад, storage, deposit, ikea, furniture,
      ladder, cleaning, уборк*, limpieza, pulizia, limpeza, maintenance, mantenimiento, manutençao, entretien,
      wartung, properties, property, management, keys, key copy, ключ*, estate, builder, building, kitchen
      renovation, homes, residence, residential, residences, tower apartments, villas, court apartments, landing,
      heights, lofts, village apartments, manor, estates, rentals, supply house, electric supply, glass, stone,
      tile, floors, wood, садов*, строй*`,
  },

  Utilities: {
    brands: `vodafone, t mobile, tmobile, verizon, verizon wireless, vzwrlss, at t, att bill, at t wireless, comcast,
      xfinity, spectrum, charter comm, cox comm, cox communications, centurylink, frontier communications, mint
      mobile, cricket wireless, metro pcs, metropcs, boost mobile, google fi, us cellular, rogers wireless, bell
      canada, bell mobility, telus, fido, koodo, freedom mobile, o 2, o2, ee limited, three mobile, giffgaff,
      talktalk, virgin media, bt group, bt broadband, british telecom, sky broadband, plusnet, lebara,
      lycamobile, deutsche telekom, telekom, 1 1 telecom, 1und1, congstar, klarmobil, freenet, drillisch,
      unitymedia, swisscom, salt mobile, a1 telekom, magenta, orange mobile, sfr, bouygues telecom, bouygues,
      free mobile, freebox, red by sfr, sosh, movistar, telefonica, jazztel, yoigo, masmovil, mas movil,
      pepephone, digi mobil, lowi, simyo, tim mobile, telecom italia, windtre, wind tre, iliad, fastweb, ho
      mobile, poste mobile, kena mobile, vivo celular, tim celular, oi fibra, net claro, nos comunicaçoes, meo,
      nowo, telcel, telmex, izzi, totalplay, entel, мтс, mts, билайн, beeline, мегафон, megafon, теле2, tele2,
      yota, йота, ростелеком, дом ру, дом.ру, тинькофф мобайл, киевстар, lifecell, airtel, jio, reliance jio, vi
      india, bsnl, optus, telstra, pg e, pge, con edison, conedison, coned, national grid, duke energy, dominion
      energy, southern california edison, socal edison, socalgas, so cal gas, sdge, eversource, pseg, peco,
      pepco, xcel energy, dte energy, consumers energy, georgia power, florida power, fpl, entergy, comed, nicor
      gas, atmos energy, puget sound energy, british gas, edf, edf energy, eon energy, e on, octopus energy, ovo
      energy, scottish power, sse energy, bulb energy, thames water, severn trent, united utilities, engie,
      totalenergies electricite, veolia, suez eau, direct energie, endesa, iberdrola, naturgy, gas natural,
      holaluz, canal de isabel, aguas de barcelona, aigues, enel, enel energia, eni plenace, plenitude, a2a,
      hera, acea, iren, edison energia, servizio elettrico, edp, galp gas, epal, enel brasil, cemig, copel,
      sabesp, comgas, light sa, cpfl, vattenfall, enbw, rwe, eon, stadtwerke, ewe, yello strom, lichtblick,
      techem, ista, rundfunk ard, ard zdf, gez, мосэнергосбыт, мосэнерго, петроэлектросбыт, энергосбыт,
      водоканал, газпром межрегионгаз, мосгаз, tata power, bescom, adani electricity, sprint wireless, shaw
      cable, sunrise mobile, claro celular, claro movil, pgande, pg e webrecurring, pacific gas, so calif edison,
      la dwp, ladwp, sf puc, sfpuc, ebmud, san jose water, recology, waste mgmt, wm ezpay, republic services,
      republic trash, athens services, seattle public util, seattle city light, puget sound, snohomish pud,
      portland general, pacific power, rocky mountain power, nv energy, aps electric, xcel, centerpoint, reliant
      energy, txu energy, txu, green mountain energy, direct energy, constellation, ameren, evergy, alliant
      energy, we energies, firstenergy, ppl electric, baltimore gas, nstar, national fuel, nationalgrid, nyseg,
      con ed, coned bill, pseg li, jcp l, fpl direct, tampa electric, duke energy pay, piedmont gas, columbia
      gas, spire gas, atmos, southwest gas, nw natural, vectren, american water, aqua america, att payment, at t
      mobility, at t uverse, vz wireless, verizon wrls, vzw, verizon fios, tmobile auto pay, t mobile pcs,
      sprint, metro by t mobile, cricket, straight talk, tracfone, xfinity mobile, comcast cable, comcast
      california, cox cable, charter, spectrum mobile, altice, rcn, wave broadband, sonic net, webpass, google
      fiber, earthlink, hughesnet, viasat, starlink, directv, direct tv, dish network, windstream, mediacom,
      suddenlink, ringcentral, google voice, skype credit, vonage, singtel, starhub, m1 limited, circles life,
      circleslife, giga sg, tpg telecom, simba, myrepublic, viewqwest, sp services, sp group, sp digital, geneco,
      keppel electric, senoko, tuas power, sembcorp power, union power, maxis, digi telecommunications, celcom,
      unifi, tenaga nasional, tnb, airtel postpaid, airtel broadband, airtel prepaid, jio recharge, jiofiber, vi
      recharge, vi postpaid, vodafone idea, act fibernet, hathway, tata sky, tata play, dish tv, d2h, sun direct,
      bsnl broadband, bescom bill, mseb, msedcl, tneb, tangedco, torrent power, bses, bses rajdhani, tata power
      ddl, adani gas, mahanagar gas, indraprastha gas, igl, mgl, hp gas, indane, bharat gas, british gas
      services, eonenergy, e on next, bulb, shell energy, utilita, utility warehouse, so energy, octopus, anglian
      water, yorkshire water, southern water, wessex water, south west water, affinity water, united util, tv
      licensing, tvlicence, virginmedia, sky digital, sky uk, now broadband, zen internet, hyperoptic, community
      fibre, o2 uk, tesco mobile, voxi, id mobile, vodafone ltd, sfr fixe, free telecom, free haut debit, orange
      sa, orange france, bouygues tel, prixtel, nrj mobile, la poste mobile, coriolis, total direct energie,
      total energie, eni gaz, ekwateur, planete oui, mint energie, ohm energie, gaz de france, gdf, edf clients,
      engie particuliers, lyonnaise des eaux, eau de paris, veolia eau, suez, iberdrola clientes, iberdrola
      curenergia, endesa energia, naturgy iberia, fenosa, repsol luz, totalenergies clientes, podo, factor
      energia, som energia, estabanell, fecsa, aigues de barcelona, agbar, sorea, aqualia, emasesa, canal isabel,
      o2 fibra, euskaltel, telecable, adamo, finetwork, parlem, orange espagne, vodafone ono, digi spain, izzi
      telecom, megacable, att mexico, movistar mexico, unefon, sacmex, naturgy mexico, мгтс, mgts, онлайм,
      onlime, акадо, нэт бай нэт, netbynet, сбермобайл, rostelecom, dom ru, эр телеком, megaphone, mosenergosbyt,
      еирц, мос водоканал, теплосет*, мособлгаз, мособлеирц, vyvoz musora, жку москва`,
    en: `utility, utilities, electricity, electric bill, electric company, electricity bill, power bill, energy bill,
      power company, gas bill, gas utility, natural gas, heating bill, heating, heating oil, water bill, water
      utility, sewer, sewage, trash, garbage, garbage collection, trash collection, waste management, recycling
      fee, internet, internet bill, broadband, wifi, wi fi, fiber, fibre, cable bill, cable tv, phone bill,
      mobile bill, cell phone bill, phone plan, mobile plan, cell plan, cell phone, data plan, sim card, esim, e
      sim, top up phone, phone top up, topup, mobile top up, mobile recharge, prepaid phone, prepaid sim,
      landline, telephone, telecom, wireless bill, tv licence, tv license, lpg, cooking gas, gas cylinder, gas
      connection, dth recharge, dth, electric, electricity meter, hydro bill, propane, municipal utilities, light
      bill, electricity charges, current bill, eb bill, power cut backup, water tanker, water can, water charges,
      gas refill, gas cylinder refill, lpg cylinder, lpg refill, piped gas, phone recharge, recharge phone, data
      recharge, data pack, internet pack, wifi bill, wifi recharge, broadband bill, internet recharge, postpaid,
      postpaid bill, prepaid recharge, phone bill payment, mobile phone bill, landline bill, cable recharge, tv
      recharge, tv bill, dish recharge, utility bill, utilities bill, utility bills, bills, util, utils, util
      pmt, electric co, electric coop, electric cooperative, elec bill, electricity co, power and light, power
      light, light and power, light co, energy services, gas co, gas and electric, gas electric, gas company, gas
      service, water dept, water department, water district, water works, water and sewer, water sewer, water
      svc, municipal water, public utilities, public works, public utility, dpw, sanitation, waste disposal,
      waste services, waste removal, rubbish removal, garbage bill, recycling, trash service, sewer bill,
      wastewater, storm water, telephone co, telephone bill, communications, communication bill, cellular bill,
      wireless services, mobile services, fiber internet, satellite tv, satellite internet, cable television,
      cablevision, cable tv bill, hosting internet, hotspot, roaming, sms pack, calling card, air time, airtime,
      talk time, talktime`,
    es: `luz, recibo de la luz, factura de la luz, electricidad, factura luz, agua y luz, recibo del agua, recibo agua,
      factura del agua, factura agua, agua potable, factura gas, recibo del gas, recibo gas, gas natural,
      bombona, butano, calefaccion, internet, fibra optica, wifi, telefono, telefonia, movil, factura movil,
      factura del movil, recarga movil, recarga celular, recarga telefono, celular plan, plan celular, saldo
      celular, basura, tasa de basura, servicios publicos, suministros, cfe, recibo cfe, linea fija, tarifa
      movil, tv por cable, pago luz, pago de luz, pago agua, pago de agua, pago gas, pago internet, pago
      telefono, luz y agua, luz cfe, energia electrica, companyia electrica, llum, aigua, factura llum, factura
      aigua, comercializadora, tanque gas, tanque de gas, gas lp, cilindro gas, pipa agua, internet casa,
      internet y telefono, plan movil, plan telcel, saldo telefono, recarga saldo, recarga telcel, tiempo aire,
      telecomunicaciones, fibra movil, linea movil, tarifa datos, television cable, television de paga, residuos,
      taxa residus, basuras, alcantarillado`,
    fr: `electricite, facture d electricite, facture electricite, facture edf, facture gaz, gaz de ville, facture d eau,
      facture eau, eau et assainissement, chauffage, fioul, internet, box internet, fibre, facture internet,
      forfait mobile, forfait telephone, telephone, telephonie, facture telephone, facture mobile, recharge
      mobile, abonnement internet, ordures menageres, energie, redevance tv, abonnement mobile, electricite gaz,
      assainissement, gaz bouteille, butane, bouteille de gaz, bois de chauffage, granules, pellets, fuel
      domestique, telephone mobile, ligne fixe, telecommunications, fibre optique, abonnement box, abonnement
      telephone, prelevement edf, prelevement engie, mensualite edf, teom`,
    de: `strom, stromrechnung, stromabschlag, abschlag strom, okostrom, gasrechnung, gasabschlag, erdgas,
      wasserrechnung, abwasser, wasserwerk, heizung, heizkosten, heizol, fernwarme, internet, internetanschluss,
      dsl, glasfaser, wlan, telefon, telefonrechnung, handyrechnung, handyvertrag, handy guthaben, handytarif,
      mobilfunk*, prepaid guthaben, guthaben aufladen, mullabfuhr, mullgebuhr*, rundfunkbeitrag, kabelanschluss,
      energieversorger, energie, festnetz`,
    it: `bolletta, bollette, luce, bolletta luce, bolletta gas, bolletta della luce, energia elettrica, elettricita,
      gas metano, metano casa, acqua bolletta, bolletta acqua, riscaldamento, internet, fibra, adsl, wifi,
      telefono, telefonia, ricarica telefono, ricarica telefonica, ricarica cellulare, ricarica sim, cellulare,
      abbonamento telefonico, rifiuti, tassa rifiuti, utenze, utenza, canone rai, linea fissa`,
    pt: `luz, conta de luz, conta da luz, fatura da luz, eletricidade, energia, energia eletrica, conta de energia,
      conta de agua, conta da agua, fatura agua, agua e esgoto, esgoto, conta de gas, botijao, botijao de gas,
      gas de cozinha, gas encanado, aquecimento, internet, fibra, wifi, telefone, conta de telefone, telemovel,
      conta celular, recarga celular, recarga de celular, plano celular, carregamento telemovel, tv a cabo, lixo,
      taxa de lixo, contas da casa, conta telefone`,
    ru: `коммунал*, жкх, ку, жку, электричеств*, электроэнерг*, свет, за свет, газ, газоснабж*, за газ, за воду,
      водоснабж*, горячая вода, холодная вода, отоплен*, интернет*, вайфай, wi fi, телефон, телефони*, мобильн*
      связ*, сотов* связ*, связь, оплата телефон*, оплата связ*, пополнени* телефон*, симк*, сим карт*, домофон*,
      вывоз мусор*, мусор*, тариф*, домашний интернет, кабельное тв, квитанци*, счетчик*, жкх оплата, коммуналка,
      комм услуг*, коммунальн* платеж*, оплата жку, электричество, электросеть, энергосбыт*, теплоэнерго*, тепло,
      теплоснабжен*, водоснабжение, вода счетчик, канализац*, газ оплата, межрегионгаз, горгаз, тко, интернет и
      тв, провайдер*, оплата мобильн*, мобильная связь, связь мобильн*, пополнение баланса телефон*, баланс
      телефона, за телефон, за интернет, сотовая, услуги связи, телеком*, телекоммуникац*, спутниковое тв,
      триколор*, нтв плюс, svyaz, kvartplata, zhku, elektroenergiya`,
    hints: `bill, factura, facture, rechnung, conta, fattura, recibo, mobile, phone, power, energy, gas, gaz, water, agua,
      acqua, eau, wasser, telecom, telco, wireless, cable, net, provider, recharge, recarga, ricarica, prepaid,
      prepago, municipal, municipality, city of, cellular, orange, sky, board of water, счет за, celular, handy,
      movil, energies, electrics, light, comm, telecoms, digital, internet services, autopay, auto pay, bill pay,
      billpay, ebill, e bill, webpay, water services, телеком, city of water`,
  },

  Health: {
    brands: `cvs, cvs pharmacy, walgreens, rite aid, riteaid, duane reade, boots pharmacy, lloyds pharmacy, superdrug
      pharmacy, shoppers drug mart, rexall, chemist warehouse, priceline pharmacy, docmorris, doc morris, shop
      apotheke, farmacity, farmacias del ahorro, farmacias guadalajara, farmacia similares, drogasil, droga raia,
      drogaraia, pague menos, ultrafarma, apollo pharmacy, medplus, netmeds, pharmeasy, 1mg, practo, аптека ру,
      аптеки горздрав, горздрав, ригла, 36 6, еаптека, планета здоровья, озерки аптека, инвитро, гемотест, helix,
      медси, quest diagnostics, labcorp, kaiser permanente, kaiser, one medical, minuteclinic, minute clinic,
      zocdoc, teladoc, betterhelp, talkspace, doctolib, sanitas, quironsalud, vitaldent, specsavers, vision
      express, lenscrafters, warby parker, pearle vision, fielmann, apollo optik, mister spex, alain afflelou,
      afflelou, optic 2000, krys, general optica, salmoiraghi, zeiss vision, 1 800 contacts, clear choice, aspen
      dental, invisalign, smiledirect, mydentist, bupa dental, planet fitness, la fitness, 24 hour fitness,
      anytime fitness, gold s gym, golds gym, equinox, crunch fitness, crunch gym, orangetheory, orange theory,
      f45, crossfit, puregym, pure gym, the gym group, david lloyd, virgin active, fitness first, mcfit, fitx,
      clever fit, john reed, urban sports club, basic fit, basicfit, neoness, keep cool, keepcool, l orange
      bleue, altafit, vivagym, holmes place, dir gym, smart fit, smartfit, bodytech, gympass, wellhub, classpass,
      world class, worldclass, x fit, ddx fitness, ymca, gnc, vitamin shoppe, holland barrett, holland and
      barrett, iherb, myprotein, optimum nutrition, mindbody, peloton, cvs pharm, cvspharmacy, walgreen, riteaid
      store, longs drugs, bartell drugs, kinney drugs, duanereade, costco pharmacy, walmart pharmacy, express
      scripts, caremark, capsule, pillpack, goodrx, kaiser perm, sutter health, stanford health, ucsf,
      providence, swedish medical, virginia mason, group health, mayo clinic, cleveland clinic, quest diag,
      zoomcare, carbon health, citymd, western dental, smile direct, zenni, zenni optical, 1800contacts,
      visionworks, america s best, for eyes, costco optical, banfield, vca, vca animal, petco vet, bluepearl,
      planet fit, 24hour fitness, lafitness, snap fitness, ywca, soulcycle, barrys bootcamp, barre3, pure barre,
      corepower yoga, corepower, yogaworks, clubpilates, club pilates, bally total, life time fitness, lifetime
      fitness, 1 hr fitness, beachbody, noom, weight watchers, ww international, jenny craig, nutrisystem,
      vitamin world, vitacost, bodybuilding com, the gym, nuffield health, bannatyne, better gym, gll, everyone
      active, boots opticians, optical express, lloydspharmacy, well pharmacy, superdrug, nhs, my dentist,
      guardian health, watsons, watson s, unity pharmacy, guardian pharmacy, raffles medical, healthway,
      polyclinic, singhealth, nuh, sgh, tan tock seng, mount elizabeth, gleneagles, cult fit, cultfit, curefit,
      tata 1mg, pharm easy, apollo hospital, apollo clinic, max hospital, manipal hospital, narayana, dr lal
      path, lal pathlabs, thyrocare, metropolis lab, lenskart, titan eye, clove dental, wellness forever,
      medlife, healthkart, decathlon gym, fitness park, club med gym, magic form, cmg sports, aquaboulevard,
      atol, grandoptical, generale optique, optical center, audika, amplifon, pharmacie lafayette, para leclerc,
      newpharma, biogroup, cerballiance, synlab, multiopticas, vision lab, opticalia, gaes, dentix, sanitas
      dental, quiron, hm hospitales, hospital clinic, club dir, metropolitan gym, duet fit, o2 wellness,
      europolis, farmacias similares, similares, del ahorro, farmacia guadalajara, farmacias benavides,
      benavides, farmacia san pablo, san pablo farmacia, salud digna, imss, sport city, sports world, anytime,
      devlyn, opticas lux, rigla, gorzdrav, аптека 36 6, столички, stolichki, неофарм, neofarm, planeta zdorovya,
      асна, асна аптека, вита экспресс, имплозия, фармленд, апрель аптека, аптека апрель, eapteka, apteka ru,
      здравсити, zdravcity, максавит, озерки, первая помощь, доктор столетов, самсон фарма, диалог аптека,
      invitro, gemotest, кдл, kdl, хеликс, ситилаб, medsi, мать и дитя, см клиника, европейский медицинский,
      скандинавия, доктор рядом, будь здоров, зуб ру, мастердент, все свои, линзмастер, lensmaster, очкарик,
      счастливый взгляд, айкрафт, ворлд класс, xfit, ddx, ддх, spirit fitness, alex fitness, алекс фитнес, фитнес
      хаус, fitness house, crocus fitness, территория фитнеса, планета фитнес, мед центр`,
    en: `pharmacy, pharmacies, drugstore, drug store, chemist, prescription, medicine, medicines, medication, meds,
      pills, antibiotics, painkiller, painkillers, ibuprofen, paracetamol, aspirin, tylenol, advil, cough syrup,
      nasal spray, eye drops, vitamin, vitamins, supplements, protein powder, whey protein, bandage, bandages,
      first aid, thermometer, covid test, face mask medical, doctor, doctors, doctor visit, physician, gp visit,
      gp appointment, clinic, hospital, medical, medical center, medical bill, urgent care, emergency room,
      ambulance, surgery, surgeon, pediatrician, paediatrician, dermatologist, gynecologist, gynaecologist,
      obgyn, cardiology, cardiologist, orthopedic, orthopaedic, ent doctor, psychologist, psychiatrist, therapy,
      therapist, counseling, counselling, physio, physiotherapy, physiotherapist, physical therapy, chiropractor,
      chiropractic, osteopath, acupuncture, dentist, dental, orthodontist, orthodontics, braces, root canal,
      teeth cleaning, tooth, optician, optometrist, optometry, ophthalmologist, eye doctor, eye exam, eye test,
      glasses, eyeglasses, spectacles, contact lenses, contact lens, lenses, hearing aid, x ray, xray, mri,
      ultrasound, blood test, lab test, lab tests, laboratory test, pathology lab, diagnostics, vaccine,
      vaccination, flu shot, health, healthcare, health care, copay, co pay, deductible medical, checkup, check
      up, medical checkup, gym, gym membership, fitness, fitness club, fitness studio, personal trainer, yoga,
      yoga class, pilates, crossfit, spinning class, workout, swimming pool, swimming lessons, wellness clinic,
      nutritionist, dietitian, vet, veterinary, veterinarian, vet bill, animal hospital, nursing home, maternity,
      ivf, gym fees, gym fee, gym bag protein, gym monthly, fitness center, fitness centre, fitness class,
      athletic club, health club, racquet club, swim club, swimming class, zumba, aerobics, spin class, boxing
      gym, martial arts, karate, judo, bjj, jiu jitsu, muay thai, taekwondo, dojo, marathon, race registration,
      chiro, podiatry, podiatrist, dermatology, derm, skin doctor, pediatrics, pediatric, ortho, orthodontic,
      dental care, dental clinic, dental group, dental office, dds inc, family dentistry, dentistry, medical
      centre, medical ctr, med center, med ctr, medical group, medical assoc, medical clinic, family medicine,
      family practice, internal medicine, surgery center, surgical, hosp, hospital bill, hospital visit, health
      center, health services, health clinic, clinic visit, doc visit, doctor fee, doctor fees, doctor
      appointment, consultation fee, body checkup, health checkup, blood tests, scan, ct scan, imaging,
      radiology, pathology, diagnostic centre, pharm, phcy, phrmcy, pharmacy store, chemist shop, chemists,
      medical store, medical shop, medicals, prescriptions, refill prescription, medicine for, tablets, crocin,
      dolo, vicks, cold medicine, flu medicine, fever medicine, allergy medicine, antihistamine, inhaler,
      insulin, bandaid, band aid, band aids, face mask, face masks, sanitizer, hand sanitizer, pcr test, antigen
      test, eyewear prescription, opticals, mental health, psychotherapy, therapist session, therapy session,
      pregnancy test, contraceptive, condoms, birth control, maternity hospital, midwife, pet vet, vet visit, vet
      clinic, animal clinic, pet clinic, creatine, multivitamin, omega 3, wellness center, diet plan, ayurvedic,
      homeopathy`,
    es: `farmacia, medicina, medicinas, medicamento, medicamentos, pastillas, antibiotico, jarabe, receta medica,
      vitaminas, suplementos, proteina, doctor, doctora, medico, medica consulta, consulta medica, consulta,
      clinica, hospital, urgencias, cirugia, operacion, pediatra, dermatologo, ginecologo, oftalmologo,
      psicologo, psicologa, psiquiatra, terapia, fisioterapia, fisioterapeuta, fisio, quiropractico, dentista,
      odontologo, ortodoncia, brackets, empaste, limpieza dental, optica, gafas, lentes, lentillas, analisis de
      sangre, analisis clinicos, laboratorio clinico, radiografia, ecografia, resonancia, vacuna, vacunas, salud,
      gimnasio, gym, entrenador personal, piscina, pilates, yoga, natacion, veterinario, veterinaria,
      nutricionista, ambulatorio, sanatorio, mutua medica, tiritas, farmacia guardia, farmacias, farmacies,
      drogueria medicamentos, ortopedia, opticas, gafas graduadas, clinica dental, odontologia, dentista
      limpieza, podologo, podologia, rehabilitacion, consulta medico, consulta doctor, ginecologa, terapia
      psicologica, hospitales, estudios medicos, rayos x, ultrasonido, ibuprofeno, curitas, termometro,
      cubrebocas, mascarillas, mascarilla, gel antibacterial, preservativos, condones, vitamina, suplemento,
      gimnas, gimnàs, gimnasio mensualidad, mensualidad gym, mensualidad gimnasio, cuota gimnasio, entrenador,
      clases natacion, spinning, club deportivo, polideportivo, poliesportiu, veterinari, veterinario gato,
      veterinario perro, clinica veterinaria, nutriologo, nutriologa`,
    fr: `pharmacie, parapharmacie, medicament, medicaments, ordonnance, antibiotique, sirop toux, vitamines, complements
      alimentaires, proteines, medecin, docteur, generaliste, consultation, clinique, hopital, urgences,
      chirurgie, chirurgien, pediatre, dermatologue, gynecologue, ophtalmologue, ophtalmo, psychologue,
      psychiatre, psy, therapie, kine, kinesitherapeute, osteopathe, osteo, chiropracteur, dentiste,
      orthodontiste, detartrage, opticien, lunettes, lentilles, prise de sang, analyses medicales, laboratoire d
      analyses, radio medicale, radiologie, echographie, irm, vaccin, sante, salle de sport, salle de gym, gym,
      fitness, coach sportif, piscine, pilates, yoga, natation, veterinaire, veto, nutritionniste, sage femme,
      infirmiere, pansements, mutuelle remboursement, phie, pharmacie du, pharmacie de la, medecine, medecin
      generaliste, cabinet medical, maison medicale, centre medical, centre de sante, chu, aphp, ap hp, dentaire,
      chirurgien dentiste, orl, gyneco, dermato, podologue, infirmier, laboratoire, labo, analyses, radio,
      scanner, imagerie medicale, optique, clinique veterinaire, salle sport, musculation, club de sport, club
      sport, abonnement sport, abonnement salle, doliprane, complement alimentaire`,
    de: `apotheke, *apotheke, medikament*, medizin, arznei*, rezept, rezeptgebuhr, zuzahlung, tabletten,
      schmerzmittel, hustensaft, vitamine, nahrungserganzung*, proteinpulver, arzt, arztin, hausarzt, *arzt,
      arztrechnung, arztbesuch, klinik, krankenhaus, notaufnahme, operation, kinderarzt, hautarzt, frauenarzt,
      augenarzt, psychologe, psychotherapie, therapie, physiotherapie, krankengymnastik, osteopath*,
      heilpraktiker, zahnarzt, zahnarztin, zahnarztrechnung, zahnreinigung, kieferorthopade, optiker, brille,
      kontaktlinsen, labor, blutabnahme, bluttest, rontgen, ultraschall, impfung, gesundheit, fitnessstudio,
      fitness studio, fitnesscenter, fitness, mckfit, yoga, yogakurs, pilates, schwimmbad, freibad, hallenbad,
      tierarzt, pflaster, sportverein, vereinsbeitrag sport, hebamme, massage rezept`,
    it: `farmacia, parafarmacia, medicina, medicine, medicinali, farmaco, farmaci, antibiotico, sciroppo,
      ricetta medica, ticket sanitario, vitamine, integratori, proteine, medico, dottore, dottoressa,
      visita medica, visita specialistica, clinica, ospedale, pronto soccorso, operazione, chirurgo, pediatra,
      dermatologo, ginecologo, oculista, psicologo, psicologa, psichiatra, terapia, fisioterapia, fisioterapista,
      osteopata, chiropratico, dentista, ortodontista, pulizia dei denti, ottico, occhiali, lenti a contatto,
      analisi del sangue, esami del sangue, laboratorio analisi, radiografia, ecografia, risonanza, vaccino,
      salute, palestra, fitness, personal trainer, piscina, pilates, yoga, nuoto, veterinario, nutrizionista,
      cerotti, sanita`,
    pt: `farmacia, drogaria, remedio, remedios, medicamento, medicamentos, antibiotico, xarope, receita medica,
      vitaminas, suplementos, whey, proteina, medico, medica, doutor, consulta medica, consulta, clinica,
      hospital, pronto socorro, urgencia, cirurgia, pediatra, dermatologista, ginecologista, oftalmologista,
      psicologo, psicologa, psiquiatra, terapia, fisioterapia, fisioterapeuta, quiropraxia, dentista,
      ortodontista, aparelho dentario, limpeza dentes, otica, oculos, lentes de contato, lentes de contacto,
      exame de sangue, exames, analises clinicas, laboratorio, raio x, ultrassom, ecografia, ressonancia, vacina,
      saude, academia, ginasio, ginásio mensalidade, personal trainer, piscina, pilates, yoga, natacao,
      veterinario, veterinaria, nutricionista, curativo`,
    ru: `аптек*, аптечн*, лекарств*, таблет*, медикамент*, витамин*, бад, бады, антибиотик*, сироп от кашля, врач*,
      доктор*, терапевт*, педиатр*, клиник*, поликлиник*, больниц*, медцентр*, медицин*, операци* медиц*,
      стоматолог*, зубной, зубн* врач*, зубы, лечение зуб*, брекет*, ортодонт*, окулист*, офтальмолог*, оптик*,
      очки, линзы, анализ*, анализы крови, сдал* кровь, узи, мрт, рентген*, прививк*, вакцин*, здоровь*,
      психолог*, психотерапевт*, психиатр*, массаж лечебн*, лечебный массаж, физиотерап*, остеопат*, дерматолог*,
      гинеколог*, невролог*, лор, прием врача, приём у врача, обследован*, медосмотр*, фитнес*, спортзал*,
      тренажерн* зал*, тренажерк*, абонемент в зал, абонемент в бассейн, бассейн*, йог*, пилатес*, тренер*,
      тренировк*, кроссфит*, ветеринар*, ветклиник*, ветврач*, пластырь, бинт*, градусник*, протеин*, фитнес
      клуб*, фитнес центр*, аптека, аптечный пункт, фармац*, фарм, фарма, apteka, лекарство, лекарств, ортопед*,
      слухов* аппарат*, медтехник*, оптика, контактн* линз*, стоматология, стоматологическ*, дент, дентал,
      дентист*, зубн*, медицина, медцентр, медицинск*, клиника, поликлиника, больница, госпиталь*, лаборатори*,
      анализы, диагностическ*, диагностик*, кт, флюорограф*, маммограф*, хирург*, уролог*, кардиолог*,
      эндокринолог*, аллерголог*, мануальн*, реабилитац*, массаж спины, фитнес, спорт клуб, спортклуб, спортивн*
      клуб*, спорткомплекс*, физкультурн*, фок, бассейн, плавани*, тренажерный, тренажерный зал, единоборств*,
      бокс, йога, пилатес, стретчинг, кроссфит, ветеринар, ветеринарн*, ветклиника, ветаптек*, зооветцентр*,
      клиника животн*, вакцинация, klinika, stomatologiya, medcentr, fitnes, optika`,
    hints: `lab, laboratory, labs, care, clinical, wellness, protein, drops, nurse, massage, mask, boots, sport, sports
      club, sportsclub, спорт, спорта, deporte, pool, trainer, optical, vision, eye care, lentes, rehab,
      recovery, test, analisis, exam, pet hospital, dr, dr med, md, dds, studio fitness, swimming, training,
      medic, physicians, associates md, drug, care center, skin, smile, smiles, sport center, sports centre,
      athletic, athletics, fit, boxing, мед, фарм*, дент*`,
  },

  Entertainment: {
    brands: `steam, steamgames, steam purchase, valve steam, playstation, playstation network, psn, xbox, microsoft xbox,
      nintendo, nintendo eshop, epic games, epicgames, blizzard, battle net, ea games, electronic arts, ubisoft,
      riot games, roblox, fortnite, minecraft, gog com, humble bundle, twitch, amc theatres, amc theaters, amc,
      regal cinemas, regal, cinemark, cineplex, odeon, vue cinema, cineworld, pathe, gaumont, ugc cine, ugc,
      cinesa, yelmo, kinepolis, cinemaxx, cinestar, uci kino, uci cinemas, the space cinema, cinepolis, cinemex,
      kinoplex, кинотеатр, синема парк, каро, формула кино, imax, ticketmaster, eventbrite, stubhub, seatgeek,
      see tickets, live nation, livenation, axs tickets, vivid seats, eventim, fnac spectacles, billetreduc,
      entradas com, ticketone, sympla, ingresso com, ingresso, bookmyshow, book my show, fandango, яндекс афиша,
      кассир ру, kassir, понаминалу, fever events, disneyland, disney world, walt disney world, universal
      studios, six flags, legoland, europa park, seaworld, sea world, portaventura, port aventura, gardaland,
      busch gardens, cedar point, madame tussauds, topgolf, dave busters, dave and busters, chuck e cheese, main
      event, lucky strike, bowlero, amf bowling, top golf, pokerstars, bet365, draftkings, fanduel, betfair,
      ladbrokes, paddy power, bwin, betway, codere, lottomatica, sisal, pmu, fdj, фонбет, 1xbet, winline,
      столото, patreon, onlyfans, amc online, amc theatre, regal cinema, cinemark theatres, century theatres,
      landmark theatres, alamo drafthouse, harkins, marcus theatres, arclight, ipic, moviepass, fandango com,
      atom tickets, redbox, family video, tickets com, ticketfly, brown paper tickets, axs, goldstar, stubhub
      com, ticketweb, dice fm, skiddle, gigantic, viagogo, vividseats, gametime, mlb com, nba store, nfl shop,
      mlb tickets, giants tickets, seahawks, warriors, at t park, safeco field, centurylink field, madison
      square, staples center, oracle arena, chase center, red rocks, coachella, burning man, comic con, steam
      games, steampowered, steam powered, valve, wl steam, playstation store, sony playstation, xbox live, xbox
      game, nintendo ca, nintendo america, nintendo of, eshop, blizzard ent, blizzard entertainment, ea origin,
      origin com, leagueoflegends, supercell, king com, zynga, garena, pubg, pubg mobile, bgmi, genshin, mihoyo,
      hoyoverse, dream11, mpl, rummy, pokerbaazi, paytm movies, pvr, pvr cinemas, inox, cinepolis india, carnival
      cinemas, wonderla, imagica, smaaash, timezone, golden village, cathay cineplexes, shaw theatres, cathay,
      universal studios sg, sentosa, wild wild wet, zouk, klook, sistic, ticketek, event cinemas, hoyts, village
      cinemas, picturehouse, everyman cinema, curzon, showcase cinemas, empire cinemas, odeon cinema, national
      trust, english heritage, national lottery, camelot, ladbrokes coral, william hill, skybet, sky bet,
      paddypower, betfred, betvictor, 888, tombola, mecca bingo, gala bingo, hollywood bowl, tenpin, go ape,
      alton towers, merlin entertainments, merlin, thorpe park, chessington, warner bros studio, mk2, pathe
      gaumont, cgr, megarama, cinema pathe, les cinemas, gaumont pathe, futuroscope, puy du fou, parc asterix,
      disneyland paris, le louvre, louvre, versailles, orsay, pompidou, grevin, fnac spectacle, ticketmaster fr,
      ticketnet, digitick, weezevent, shotgun, yurplan, billetweb, see tickets fr, winamax, betclic, unibet,
      parions sport, bowling de, laser game, yelmo cines, filmax, balmes multicines, cinemes, renoir, mooby,
      ocine, tibidabo, pa resorts, isla magica, warner madrid, terra mitica, zoo barcelona, aquarium barcelona,
      cosmocaixa, camp nou, fc barcelona, real madrid, atrapalo, ticketea, entradium, taquilla com, loterias,
      loteria nacional, sportium, ticketmaster mx, superboletos, boletia, funticket, six flags mexico, xcaret,
      kidzania, caliente, melate, киномакс, kinomax, карофильм, karo film, каро фильм, formula kino, синема стар,
      cinema star, cinema park, мираж синема, мори синема, мягков, москва кино, пять звезд, люксор, алмаз синема,
      премьер зал, третьяковк*, эрмитаж, большой театр, мхат, крокус сити, vk fest, кассир, kassir ru, тикетлэнд,
      ticketland, qtickets, timepad, радарио, kinopoisk билеты, stoloto, fonbet, винлайн, мелбет, melbet,
      бетсити, betcity, лига ставок, стим, lesta, wargaming, world of tanks, mail ru games, my games, wildberries
      цифровой, москвариум, vdnh, вднх, парк горького, зоопарк, хлоп топ, zамания, остров мечты, кидзания,
      мастерславль, веревочный парк, jump park`,
    en: `cinema, movie, movies, movie ticket, movie tickets, movie theater, movie theatre, theatre, theater, film, films,
      concert, concerts, concert ticket, concert tickets, gig tickets, music festival, festival, opera, ballet,
      musical, broadway, comedy show, stand up, museum, gallery, exhibition, zoo, aquarium, amusement park, theme
      park, water park, waterpark, funfair, fair tickets, circus, bowling, arcade, escape room, laser tag,
      paintball, go kart, karting, mini golf, minigolf, golf, golf course, country club, tennis court, court
      hire, badminton court, football match, soccer game, baseball game, basketball game, hockey game, stadium,
      match tickets, game tickets, sports tickets, ticket to the game, event tickets, event ticket, night club,
      nightclub, clubbing, disco, karaoke, party, parties, video game, video games, videogame, gaming, in game,
      in app purchase, board game, board games, card game, puzzle, hobby, hobbies, casino, betting, bet, lottery,
      lotto, scratch card, gambling, poker, bingo, fishing, hunting, climbing gym, bouldering, trampoline, ice
      skating, skating rink, ski rental, dvd, blu ray, vinyl record, vinyl, comics, comic book, novel,
      entertainment, fun park, trivia night, paint night, billiards, snooker, pool hall, entrance fee museum,
      entry fee park, national park, botanical garden, photo booth, guitar, guitar strings, piano, movie night,
      movies with, movie with, movie popcorn, cinema tickets, cinema hall, cinemas, theaters, theatres,
      multiplex, drive in theater, film festival, film night, box office, ticket office, ticketing, event pass,
      concert pass, college fest, fun fair, fairground, amusement, amusements, theme parks, water slides,
      adventure park, trampoline park, play area, kids play, indoor playground, bounce house, laser, gaming zone,
      game zone, arcade games, arcades, lan party, gaming cafe, gaming subscription, game purchase, games
      purchase, pc game, mobile game, in game purchase, game credits, robux, v bucks, vbucks, uc purchase,
      diamonds game, dlc, game pass, battle pass, chess set, cards game, playing cards, rubiks cube, puzzles,
      drone, rc car, model kit, paint by numbers, sketching, photography, photo shoot, photoshoot, camera rental,
      dance floor, dance night, dj night, live music, music show, gig, gigs, jazz club, club entry, club cover,
      cover charge, entry fee, entry ticket, entrance fee, entrance ticket, admission, admissions, exhibit, expo
      ticket, planetarium, science center, science museum, art museum, art gallery, heritage site, monument
      ticket, fort entry, castle entry, national parks, state park, park entry, park pass, safari park, botanical
      gardens, petting zoo, horse riding, horse racing, race track, racetrack, speedway track, rodeo, golf club,
      golf links, driving range, tee time, mini putt, disc golf, batting cage, batting cages, bowling alley, ice
      rink, roller skating, skate park, skating, kayak rental, canoe, rafting, surfing, surf lesson, scuba,
      paragliding, skydiving, bungee, zip line, zipline, archery, shooting range, gun range, airsoft, turf
      booking, cricket turf, football turf, futsal, court booking, badminton, table tennis, squash court, cricket
      match, ipl ticket, match ticket, sports event, world cup, super bowl, fantasy football, fantasy sports,
      sports betting, sportsbook, casino chips, raffle, scratchcard, lucky draw, comedy club, improv, magic show,
      puppet show, circus tickets, opera tickets, symphony, philharmonic, orchestra, ballet tickets, playhouse,
      performing arts, amphitheatre, pavilion, stadium food, outing, outing with friends, hangout, hang out,
      hanging out, weekend fun, party with friends, birthday party, house party, bachelor party, hen party,
      picnic, bonfire, barbecue party, new year party, leisure, recreation, recreation center, rec center, parks
      and rec, community center, hobby shop, hobby store, musical instrument, ukulele, violin, art class hobby,
      painting set, crafts hobby`,
    es: `cine, entradas de cine, entradas cine, pelicula, teatro, concierto, conciertos, entradas concierto, entrada
      museo, museo, museos, exposicion, zoologico, acuario, parque de atracciones, parque tematico, parque
      acuatico, feria, circo, bolera, bolos, boliche, sala de escape, karts, partido de futbol, entradas futbol,
      estadio, discoteca, fiesta, fiestas, karaoke, antro, videojuego, videojuegos, juego de mesa, juegos, ocio,
      entretenimiento, casino, apuesta, apuestas, loteria, quiniela, bingo, pesca, padel, pista de padel, cancha,
      alquiler pista, golf, comic, vinilo, verbena, espectaculo, tablao, opera, festival, ludoteca, cines,
      multicines, boletos cine, boleto cine, entrada cine, palomitas, peliculas, obra de teatro, boletos
      concierto, boletos, entrada concierto, sala conciertos, festival musica, galeria arte, parque diversiones,
      atracciones, feria juegos, zoologic, acuarios, boleto museo, discotecas, sala fiestas, peda, salida con
      amigos, salida amigos, noche de fiesta, billar, gotcha, boliches, partido, boletos partido, entradas
      partido, futbol, renta cancha, cancha futbol, pista tenis, juego, videojoc, juego ps5, juego nintendo,
      juego mesa, euromillones, primitiva, once cupon, administracion loteria, apuestas deportivas, parque bolas,
      teatre, espectacles, salon de eventos, jardin fiestas`,
    fr: `cinema, cine, place de cinema, places de cinema, film, theatre, concert, place de concert, spectacle,
      spectacles, opera, musee, musees, exposition, expo, zoo, parc d attractions, parc d attraction, fete
      foraine, cirque, bowling, escape game, karting, match de foot, stade, boite de nuit, discotheque, soiree,
      fete, karaoke, jeu video, jeux video, jeu de societe, jeux de societe, loisir, loisirs, divertissement,
      casino, paris sportifs, loto, loterie, tiercé, peche, golf, escalade, patinoire, bande dessinee, vinyle,
      billetterie, festival, accrobranche, seance cine, multiplexe, places de concert, places concert, places
      theatre, festival billet, salle de concert, zenith, olympia, bataclan, theatre national, opera national,
      musee du, exposition billet, chateau, parc animalier, parc zoologique, parc de loisirs, parc aquatique,
      aire de jeux, base de loisirs, centre equestre, equitation, escape, bowlings, billard, discothque, club
      nuit, bar dansant, jeux, jeu ps5, jeux switch, jeu de cartes, casino jeux, casino barriere, partouche,
      francaise des jeux, grattage, tickets a gratter, squash, tennis, terrain, match, stade de, billetterie
      match, sortie entre amis, anniversaire sortie`,
    de: `kino, kinokarte, kinokarten, kinoticket, kinobesuch, film, theater, theaterkarten, konzert*, konzertkarten,
      oper, museum, museen, ausstellung, zoo, tierpark, freizeitpark, vergnugungspark, jahrmarkt, kirmes, zirkus,
      bowling, kegeln, escape room, kartbahn, fussballspiel, stadion, eintritt, eintrittskarte*, eintrittskarten,
      disko, disco, party, feier, karaoke, videospiel*, computerspiel*, brettspiel*, gesellschaftsspiel*, spiel,
      spiele, freizeit, unterhaltung, casino, spielothek, wette, wetten, lotto, lotterie, angeln, kletterhalle,
      boulderhalle, bouldern, eislaufen, minigolf, hobby, schallplatte, comics, festival, veranstaltung,
      tennisplatz`,
    it: `cinema, biglietti cinema, biglietto cinema, film, teatro, concerto, concerti, biglietti concerto,
      opera lirica, museo, musei, mostra, zoo, acquario, parco divertimenti, luna park, circo, bowling,
      escape room, partita di calcio, partita, stadio, discoteca, festa, feste, serata, karaoke, videogioco,
      videogiochi, gioco da tavolo, giochi, gioco, svago, tempo libero, intrattenimento, divertimento, casino,
      scommessa, scommesse, lotteria, gratta e vinci, superenalotto, pesca, calcetto, campo da calcetto,
      campo da tennis, padel, golf, arrampicata, fumetti, fumetto, vinile, spettacolo, festival, sagra,
      ingresso museo`,
    pt: `cinema, ingresso de cinema, filme, filmes, teatro, concerto, show, shows, ingressos, museu, museus,
      exposiçao, zoologico, aquario, parque de diversoes, parque aquatico, circo, boliche, sinuca, escape room,
      kart, jogo de futebol, estadio, balada, discoteca, festa, festas, karaoke, videojogo, videojogos, jogo,
      jogos, jogo de tabuleiro, lazer, entretenimento, diversao, cassino, casino, aposta, apostas, loteria,
      lotaria, mega sena, raspadinha, euromilhoes, pesca, futebol aluguel campo, quadra, padel, golfe, escalada,
      quadrinhos, vinil, espetaculo, festival`,
    ru: `кино, кинотеатр*, билет в кино, билеты в кино, фильм*, театр*, концерт*, билет на концерт, билеты на концерт,
      опера, оперу, балет*, музе*, выставк*, зоопарк*, океанариум*, дельфинари*, аттракцион*, парк развлечен*,
      аквапарк*, цирк*, боулинг*, бильярд*, квест*, картинг*, пейнтбол*, футбольн* матч*, футбол, хоккей, матч*,
      стадион*, клуб, ночной клуб, дискотек*, вечеринк*, тусовк*, караоке, видеоигр*, игра, игры, игр, настолк*,
      настольн* игр*, развлечен*, досуг, хобби, казино, ставк*, лотере*, рыбалк*, охот*, каток, коньки прокат,
      скалодром*, батут*, комикс*, пластинк*, фестивал*, билет* на матч, праздник*, отдых*, стендап*, спектакл*,
      тир, кинозал*, кинопарк*, синема, театральн*, филармони*, концертн* зал*, концертный, дк, дом культуры,
      дворец спорта, дворец культуры, музей, галере*, экскурсия музей, парк культуры, парк аттракционов,
      развлекательн*, развлекательный центр, детский центр, детск* игров*, игровая, игровой, игровая комната,
      игровой клуб, компьютерный клуб, киберспорт*, антикафе, квеструм, лазертаг, боулинг клуб, бильярд клуб,
      гольф, теннис, корт, ледов* арен*, ледовый, арена, конный клуб, верхов* езд*, стрелков*, страйкбол*,
      дайвинг, рыболов*, охотничий клуб, лотерея, букмекер*, билеты, билет, афиша, праздник, аниматор*,
      фотостуди*, фотосесси*, настолки, комиксы`,
    hints: `game, games, ticket, tickets, entradas, entrada, eintritt, билет*, show, club, play, book, books, libro, libri,
      livre, livres, livro, buch, bucher, книг*, magazine, music, musica, musik, musique, музык*, park, parque,
      parc, парк*, event, events, evento, pool, arena, stage, sport, сабскрипш, toys, season pass, membership,
      fun, kids, photo, фото, night out, tobacco, cigar, hookah, shisha, theatre co, sports club, playland, park
      district, fair, studio, tix, productions, клуб*, арт, шоу, игр*`,
  },

  Shopping: {
    brands: `amazon, amzn, amzn mktp, amazon marketplace, amazon mktp, amzn mktplace, amazon com, ebay, aliexpress, ali
      express, алиэкспресс, alibaba, temu, shein, wish com, etsy, zalando, asos, about you, otto versand, vinted,
      wallapop, leboncoin, mercari, poshmark, mercadolibre, mercado libre, mercado livre, shopee, lazada,
      flipkart, myntra, ajio, meesho, nykaa fashion, снежная королева, ozon, озон, wildberries, вайлдберриз,
      lamoda, ламода, яндекс маркет, яндекс.маркет, авито, avito, allegro, emag, bol com, cdiscount, fnac, darty,
      boulanger, la redoute, veepee, rakuten, target, walmart, kmart, sears, macys, nordstrom, nordstrom rack,
      bloomingdales, saks, neiman marcus, kohls, kohl s, jcpenney, jc penney, dillards, tj maxx, tjmaxx, t j
      maxx, tk maxx, tkmaxx, marshalls, ross stores, ross dress, burlington, dollar tree, dollar general, family
      dollar, big lots, five below, poundland, b m bargains, the range, argos, john lewis, marks spencer, marks
      and spencer, m s, debenhams, selfridges, harrods, primark, penneys, new look, river island, topshop, zara,
      h m, hm, mango, bershka, pull bear, pull and bear, stradivarius, massimo dutti, oysho, zara home, h m home,
      uniqlo, gap, old navy, banana republic, forever 21, american eagle, abercrombie, hollister, levis, nike,
      adidas, puma, reebok, new balance, under armour, lululemon, foot locker, footlocker, jd sports, sports
      direct, sportsdirect, decathlon, декатлон, спортмастер, intersport, dicks sporting, academy sports,
      patagonia, north face, columbia sportswear, timberland, vans, converse, crocs, skechers, clarks, deichmann,
      aldo, dsw, famous footwear, ecco, geox, c a, c and a, kiabi, celio, etam, promod, cortefiel, desigual, el
      corte ingles, corte ingles, galeries lafayette, printemps, rinascente, ovs, calzedonia, intimissimi,
      benetton, terranova, galeria kaufhof, karstadt, galeria, peek cloppenburg, kik, takko, ernstings family,
      tchibo, tedi, hema, flying tiger, tiger copenhagen, miniso, muji, ikea, икеа, xxxlutz, hoffner, maisons du
      monde, conforama, wayfair, west elm, pottery barn, crate barrel, crate and barrel, williams sonoma, bed
      bath, bed bath beyond, homegoods, home goods, pier 1, at home store, ashley furniture, rooms to go, la z
      boy, mattress firm, hoff, аскона, tok stok, casas bahia, magazine luiza, magalu, lojas americanas,
      americanas, renner, riachuelo, c a modas, centauro, worten, liverpool departamental, coppel, elektra,
      falabella, ripley, best buy, bestbuy, apple store, microsoft store, samsung, media markt, mediamarkt,
      saturn, euronics, unieuro, mediaworld, currys, pc world, game stop, gamestop, cex, newegg, micro center, b
      h photo, bh photo, м видео, мвидео, эльдорадо, днс, dns shop, ситилинк, citilink, технопарк, pc
      componentes, pccomponentes, ldlc, cyberport, notebooksbilliger, office depot, officemax, staples,
      officeworks, wh smith, whsmith, paperchase, barnes noble, barnes and noble, waterstones, thalia,
      hugendubel, feltrinelli, mondadori store, casa del libro, читай город, лабиринт, michaels, michaels stores,
      hobby lobby, joann, party city, toys r us, smyths, lego, lego store, hamleys, детский мир, disney store,
      build a bear, petsmart, petco, pet smart, chewy, chewy com, pets at home, zooplus, fressnapf, maxi zoo,
      kiwoko, четыре лапы, tiffany, pandora, swarovski, cartier, gucci, louis vuitton, prada, chanel, hermes,
      burberry, rolex, michael kors, coach outlet, kate spade, sunglass hut, ray ban, claires, fossil, casio,
      gloria jeans, глория джинс, o stin, остин, sela, zolla, tjx, century 21, bath accessories, qvc, hsn,
      groupon, gearbest, banggood, conrad electronic, rei outdoor, lojas marisa, amazon mktpl, amazon mktplace
      pmts, amazon retail, amazon seller, amz, amazon in, amazon uk, amazon fr, amazon es, amazon eu, ebay inc,
      ebay o, paypal ebay, target com, target t, super target, walmart com, wal mart, wm com, tj max, marshalls
      store, ross, burlington coat, burlington stores, nordstromrack, saksfifth, saks off 5th, neiman, macy s,
      jcp, sears roebuck, dollartree, 99 cents only, 99 cents, daiso, tuesday morning, world market, cost plus,
      pier 1 imports, cratebarrel, cb2, restoration hardware, room board, ethan allen, lovesac, purple mattress,
      sleep number, container store, bedbath, bed bath and, linens n things, joann fabric, jo ann, blick art,
      paper source, office max, officedepot, staples store, fedex office supplies, frys electronics, fry s
      electronics, bestbuy com, b h photo video, microcenter, newegg com, monoprice, apple online store, apple
      retail, apple store r, att store, verizon store, barnesnoble, half price books, powells, books a million,
      bookshop org, abebooks, thriftbooks, indigo books, wh smiths, kinokuniya, popular bookstore, times
      bookstores, crossword, landmark bookstore, old navy on, gap us, gap outlet, athleta, jcrew, j crew,
      madewell, ann taylor, express fashion, h m us, uniqlo usa, zara usa, forever21, urban outfitters,
      anthropologie, free people, abercrombie fitch, aeropostale, american eagle outfitters, aerie, victorias
      secret, victoria s secret, pink vs, lane bryant, chicos, talbots, eddie bauer, ll bean, l l bean, lands
      end, patagonia inc, rei com, rei, columbia sports, cabelas, bass pro, bass pro shops, dickssporting, big 5
      sporting, sports authority, sportsauthority, modells, finish line, foot action, champs sports, dsw shoe,
      payless shoe, famous foot, nike factory, nike com, adidas us, lululemon athletica, levi s, calvin klein,
      tommy hilfiger, ralph lauren, polo ralph, zales, kay jewelers, jared, blue nile, tiffany and co, bonobos,
      everlane, allbirds, stitch fix, stitchfix, trunk club, rent the runway, thredup, offerup, letgo, jet com,
      overstock, overstock com, wayfair com, zulily, rue la la, asos com, boohoo, prettylittlething, missguided,
      shein com, fashion nova, ssense, farfetch, net a porter, mr porter, yoox, zappos, 6pm, bluefly, petsmart
      inc, petfood express, pet food express, mud bay, barkbox, petland, petbarn, petvalu, toysrus, babies r us,
      buybuy baby, buy buy baby, carters, gymboree, childrens place, american girl, goodwill, salvation army
      thrift, savers, value village, buffalo exchange, crossroads trading, plato s closet, cash converters, ge
      foodland, argos retail, currys pcworld, john lewis plc, m and s, b m, b m retail, home bargains,
      poundstretcher, wilko, primark stores, next retail, next plc, next directory, very co uk, littlewoods,
      matalan, george asda, dunelm, dfs, oak furniture, made com, smyths toys, the entertainer, hobbycraft, the
      works, ryman, blackwells, foyles, mountain warehouse, go outdoors, cotswold outdoor, halfords bikes, evans
      cycles, clas ohlson, qoo10, zalora, harvey norman, best denki, mustafa centre, tangs, takashimaya, isetan,
      metro department, robinsons, cotton on, charles keith, pazzion, uniqlo sg, ikea tampines, art friend,
      tatacliq, tata cliq, snapdeal, nykaa, firstcry, pepperfry, urban ladder, croma, reliance digital, vijay
      sales, lifestyle stores, shoppers stop, westside, pantaloons, max fashion, fbb, central mall, fabindia,
      manyavar, bata india, metro shoes, tanishq, kalyan jewellers, caratlane, hamleys india, archies, boat
      lifestyle, mi store, oneplus, la foir fouille, stokomani, centrakor, bazarland, la halle, gemo, camaieu,
      pimkie, jennyfer, devred, eram, san marina, courir, go sport, au vieux campeur, sephora, fnac com, materiel
      net, rue du commerce, backmarket, back market, amazon payments, vente privee, showroomprive, spartoo,
      sarenza, cultura, gibert, gibert joseph, decitre, furet du nord, maison de la presse, cache cache, bonobo,
      sergent major, okaidi, petit bateau, vertbaudet, orchestra, jacadi, la grande recre, king jouet, joueclub,
      picwic, alinea, zodio, animalis, bhv, le bon marche, el corte, corteingles, hipercor moda, lefties,
      springfield, womens secret, women secret, tezenis, parfois, misako, bimba y lola, scalpers, mayoral, zippy,
      c a moda, forum sport, wala, sprinter, base deportes, deporte, coolmod, carrefour online, milanuncios, casa
      del llibre, la central, imaginarium, juguettos, toy planet, eurekakids, drim, muy mucho, ale hop, maisons,
      merkamueble, kave home, jysk, tiendanimal, clinicanimal, verdecora, liverpool, palacio de hierro, suburbia,
      sears mexico, sanborns tienda, cuidado con el perro, mumuso, steren, radioshack, gandhi, el sotano, porrua,
      amazon mx, amazon mexico, shein mx, innovasport, dportenis, price shoes, petco mx, maskota, game planet,
      mvideo, m video, eldorado, dns, re store, restore, технопоинт, xiaomi, связной, svyaznoy, евросеть, ozon
      ru, yandex market, мегамаркет, megamarket, сбермегамаркет, sbermegamarket, авито доставка, boxberry,
      detmir, дочки сыночки, кораблик, бегемот, хамлейс, лего, sportmaster, триал спорт, street beat, rendez
      vous, ральф рингер, ralf ringer, кари, kari, zenden, юничел, кеддо, ostin, befree, love republic, zarina,
      concept club, modis, gulliver, acoola, хенд маде, твоё, 12 storeez, 2mood, рив гош, золотое яблоко,
      sunlight, санлайт, 585, 585 золотой, адамас, адамас ювелир, московский ювелирный, хофф, икея, много мебели,
      шатура, ormatek, орматек, твой дом, азбука мебели, столплит, комус, komus, канцпарк, chitai gorod, буквоед,
      bukvoed, labirint, book24, бетховен, леонардо, leonardo, галамарт, светлан, улыбка радуги товары, fix
      price, фамилия, familia, стокманн, stockmann, тсум, tsum`,
    en: `clothes, clothing, apparel, fashion, boutique, shirt, t shirt, tshirt, tee shirt, trousers, pants, jeans,
      shorts, dress, dresses, skirt, sweater, hoodie, jumper, jacket, coat, suit, tie and shirt, blazer,
      underwear, socks, lingerie, bra, pajamas, pyjamas, swimsuit, bikini, tracksuit, leggings, shoes, shoe,
      sneakers, trainers shoes, running shoes, boots shoes, leather boots, winter boots, sandals, heels,
      slippers, scarf, gloves, belt, handbag, bag, backpack, purse, wallet, umbrella, watch, watches, sunglasses,
      jewelry, jewellery, jeweler, necklace, earrings, bracelet, electronics, electronic store, laptop, computer,
      pc parts, monitor, keyboard, mouse, tablet, ipad, iphone, macbook, airpods, smartphone, new phone, phone
      case, phone screen repair, phone charger, charger, charging cable, usb cable, cable usb, hdmi, headphones,
      earphones, earbuds, speaker, camera, tv set, television, printer, ink cartridge, ssd, hard drive, graphics
      card, usb stick, power bank, powerbank, furniture, sofa, couch, mattress, bed frame, desk, chair, office
      chair, wardrobe, bookshelf, shelf, shelves, lamp, curtains, carpet, rug, pillow, pillows, bedding, bed
      sheets, sheets, blanket, towels, kitchenware, cookware, pots and pans, frying pan, dishes set, cutlery,
      appliance, appliances, washing machine, dishwasher, fridge, refrigerator, vacuum cleaner, microwave,
      blender, toaster, kettle, coffee machine, coffee maker, air fryer, iron, sewing machine, toys, toy, doll,
      stuffed animal, lego set, stationery, office supplies, pens, notebook, notebooks, sporting goods, sports
      equipment, sport equipment, football boots, tennis racket, dumbbells, tent, sleeping bag, bookstore,
      bookshop, book shop, book store, department store, shopping, shopping mall, mall, outlet, thrift store,
      thrift shop, second hand, secondhand, flea market, antique, antiques, pet shop, pet store, pet supplies,
      cat litter, aquarium fish, baby clothes, stroller, pram, car seat baby, crib, home decor, decor,
      decoration, candles, frame, poster, craft supplies, art supplies, fabric, yarn, tobacco, cigarettes,
      cigarette, cigars, vape, e cigarette, lighter, tailor, alterations, shoe repair, kindle, online order,
      online purchase, marketplace, cash and carry electronics, hats, baseball cap, beanie, bought shoes, new
      shoes, new clothes, new shirt, new laptop, new dress, new bag, jeans and, clothes for, shirts, tshirts, t
      shirts, kurta, kurti, saree, sari, lehenga, salwar, dupatta, sherwani, sandal, chappal, flip flops,
      footwear, innerwear, inner wear, undergarments, sweaters, sweatshirt, hoodies, cardigan, raincoat, jackets,
      formal shirt, formals, uniform, halloween costume, belts, wallets, bags, school bag, laptop bag, tote,
      duffel, trolley bag, suitcases bag, gold chain, bangles, jewelers, jewellers, jewels, smartwatch, smart
      watch, fitbit, apple watch, airpod, earphone, headset, bluetooth, bluetooth speaker, speakers, home
      theater, led tv, television set, projector, router, modem, pendrive, pen drive, memory card, sd card,
      harddisk, hard disk, webcam, microphone, mouse pad, mousepad, laptop stand, laptop charger, laptop repair,
      computer repair, phone repair, mobile repair, mobile cover, phone cover, screen guard, screen protector,
      tempered glass, adapter, extension cord, extension board, cables, type c cable, data cable, batteries aa,
      aa batteries, flashlight, table fan, ceiling fan, air cooler, air conditioner, ac purchase, room heater,
      space heater, induction, induction stove, gas stove, pressure cooker, mixer, mixer grinder, juicer, rice
      cooker, water purifier, water bottle, lunch box, lunchbox, tiffin box, glasses set, mugs, mug, spoons,
      utensils, pots, knife, knives, chopping board, storage box, storage boxes, dustbin, hangers, clothes
      hanger, laundry basket, iron box, ironing board, bedsheet, bedsheets, mattresses, quilt, duvet, comforter,
      cushion, cushions, curtain, doormat, yoga mat, wall clock, photo frame, wall art, vase, showpiece, study
      table, chairs, bean bag, cot, shoe rack, cupboard, almirah, dresser, bookcase, furnishings, home
      furnishings, furniture store, houseware, housewares, home store, linens, linen, kids clothes, baby
      products, baby toys, toys for, soft toy, teddy, teddy bear, barbie, hot wheels, remote control car,
      stationary, stationery items, pen, pencil, pencils, markers, highlighter, eraser, scissors, a4 paper,
      printer paper, files folder, planner, sketchbook, paints set, crayons, gift wrap, office items, novels,
      book purchase, comic, magazines, manga, ebook, e book, kindle book, guitar purchase, keyboard piano, sports
      shoes, cricket bat, cricket kit, badminton racket, shuttlecock, tennis balls, gloves gym, dumbbell, bicycle
      purchase, skateboard, pet toys, pet bed, dog toy, dog collar, dog leash, leash, cat toy, cat tree,
      aquarium, fish tank, bird food, bird cage, pet supply, flea treatment, amazon order, flipkart order, amazon
      purchase, online shopping, shopping online, shopping at, shopping spree, mall shopping, clothes shopping,
      outlet store, outlets, factory store, factory outlet, dept store, department stores, general merchandise,
      merchandise, variety store, dollar store, surplus, pawn, pawn shop, trading post, trading co, emporium,
      bazaar shop, apparels, garments, garment, textiles, textile, tailoring, tailors, stitching, cloth shop,
      clothiers, menswear, womenswear, kids wear, bridal, tuxedo, formal wear, uniforms, lingerie store, hosiery,
      shoe store, shoes store, boot store, hat shop, eyewear, watch repair, watch battery, jewelry store, jewelry
      repair, electronics store, computers, comp store, camera store, photo prints, printing shop, appliance
      store, mattress store, lighting store, rug store, art store, craft store, fabric store, music store, record
      store, game store, comic shop, book stall, bookstall, newspaper, newspapers, newsstand, news stand, smoke
      shop, smokes, tobacconist, cigar, cigar shop, cigarette pack, vape shop, vapor, e liquid, head shop,
      dispensary, cannabis`,
    es: `ropa, camisa, camiseta, pantalon, pantalones, vaqueros, vestido, falda, jersey, sudadera, chaqueta, abrigo,
      traje, ropa interior, calcetines, bragas, sujetador, bañador, zapatos, zapato, zapatillas, deportivas,
      botas, sandalias, tenis nike, gorra, bufanda, guantes, cinturon, bolso, mochila, cartera de piel, paraguas,
      reloj, gafas de sol, joyeria, joyas, collar, pendientes, pulsera, electronica, ordenador, computadora,
      portatil, teclado, raton ordenador, pantalla ordenador, tableta, auriculares, audifonos, altavoz, cargador,
      funda movil, camara, televisor, television nueva, tele nueva, impresora, muebles, mueble, sofa, colchon,
      mesa, silla, armario, estanteria, lampara, cortinas, alfombra, almohada, sabanas, manta, toallas, menaje,
      sarten, electrodomestico, electrodomesticos, lavadora, lavavajillas, nevera, frigorifico, aspiradora,
      microondas, batidora, cafetera, plancha, juguete, juguetes, muñeca, papeleria, libreria, centro comercial,
      grandes almacenes, tienda de ropa, compras online, compra online, rebajas, segunda mano, rastro,
      mercadillo, decoracion, velas, zapateria, bazar, chino bazar, tienda de mascotas, arena gato, tabaco,
      cigarrillos, cigarros, estanco, vapeador, costurera, botines, playera, playeras, tenis, chamarra,
      chamarras, blusas, boxers, calzones, lenceria, sueter, sudaderas, gabardina, cinturones, lentes de sol,
      aretes, anillo, anillos, perla, bisuteria, bolsa mano, maleta escolar, mochilas, cartera, celular nuevo,
      movil nuevo, telefono nuevo, funda, funda celular, mica, cargador celular, usb, bocina, bocinas, consola,
      ps5, xbox consola, nintendo switch, memoria usb, disco duro, bateria aa, pantalla tv, refrigerador, estufa,
      licuadora, secadora, ventilador, horno, olla, ollas, cubiertos, tupper, toalla, sabana, cobija, colcha,
      cortina, espejo, cuadro, escritorio, silla oficina, librero, buro, cama, colchones, sillon, mueble tv,
      decoracion casa, adornos, juguete niño, juguetes niños, muñecas, peluche, libreta, libretas, cuaderno,
      cuadernos, plumas, lapices, material oficina, copias, impresiones, libros, llibreria, joguines, roba,
      sabates, electrodomestics, mobles, tienda ropa, tienda online, tienda departamental, plaza comercial, bazar
      chino, chinos, todo a 100, amazon compra, pedido amazon, compra amazon, pedido online, paquete aliexpress,
      estanc, tabacos, tabaco liar, vaper, mascota, mascotas, juguete perro, correa perro, jaula, acuario peces,
      bicicleta nueva, balon, raqueta, equipo deportivo, deportes tienda, articulos deportivos, perfumes regalo
      tienda, merceria, telas, hilos, lana, manualidades, costura, arreglo ropa`,
    fr: `vetement, vetements, fringues, chemise, t shirt, pantalon, jean, robe, jupe, pull, sweat, veste, manteau,
      costume, sous vetements, chaussettes, culotte, soutien gorge, maillot de bain, chaussure, chaussures,
      baskets, bottes, sandales, casquette, echarpe, gants, ceinture, sac a main, sac a dos, portefeuille,
      parapluie, montre, lunettes de soleil, bijou, bijoux, bijouterie, collier, boucles d oreilles, bracelet,
      electronique, ordinateur, ordinateur portable, pc portable, clavier, souris, ecran, tablette, casque audio,
      ecouteurs, enceinte, chargeur, coque telephone, appareil photo, television, televiseur, imprimante,
      cartouche d encre, meuble, meubles, canape, matelas, table, chaise, armoire, etagere, lampe, rideaux,
      tapis, oreiller, draps, couette, couverture, serviettes, vaisselle, poele, electromenager, lave linge,
      machine a laver, lave vaisselle, frigo, refrigerateur, aspirateur, micro ondes, bouilloire, machine a cafe,
      fer a repasser, jouet, jouets, poupee, papeterie, librairie, centre commercial, grand magasin, achat en
      ligne, achats, shopping, soldes, friperie, brocante, vide grenier, decoration, deco, bougies, animalerie,
      litiere, tabac, cigarettes, bureau de tabac, vapoteuse, cordonnier, couturiere, boutique, pret a porter,
      habits, jupes, chemisier, blouson, doudoune, pyjama, collants, chaussette, basket, bottines, escarpins,
      maroquinerie, montres, horlogerie, telephone portable neuf, telephone neuf, ordi, ordinateurs,
      informatique, cle usb, disque dur, manette, console, hifi, piles, multiprise, ventilateur, radiateur,
      cafetiere, grille pain, mixeur, robot cuisine, casserole, casseroles, couverts, assiettes, verres
      vaisselle, linge de maison, linge de lit, bureau meuble, etageres, miroir, deco maison, luminaires, jeux
      enfants, poupees, puericulture, poussette, vetements bebe, vetements enfants, cahiers, stylos, papier,
      journaux, journal, magazine, mangas, mercerie, tissu, laine, couture, retouches, cordonnerie, tabac presse,
      civette, cigare, e liquide, cigarette electronique, sport magasin, articles de sport, raquette, ballon,
      velo neuf, tente, animaux, jouet chien, litiere chat, aquarium poissons, soldes vetements, commande amazon,
      achat amazon, achat internet, achats en ligne, droguerie, brocantes, depot vente, emmaus`,
    de: `kleidung, klamotten, bekleidung, hemd, t shirt, hose, jeans, kleid, rock damen, pullover, pulli, jacke,
      mantel, anzug, unterwasche, socken, badeanzug, badehose, schuhe, schuh, turnschuhe, sneaker, stiefel,
      sandalen, mutze, schal, handschuhe, gurtel, handtasche, tasche, rucksack, geldbeutel, geldborse,
      regenschirm, armbanduhr, sonnenbrille, schmuck, juwelier, kette, ohrringe, armband, elektronik, computer,
      notebook, laptop, tastatur, maus, monitor, tablet, kopfhorer, lautsprecher, ladegerat, ladekabel, kabel,
      handyhulle, kamera, fernseher, drucker, druckerpatronen, mobel, mobelhaus, sofa, matratze, tisch, stuhl,
      schrank, kleiderschrank, regal, lampe, vorhange, teppich, kissen, bettwasche, decke, handtucher, geschirr,
      pfanne, topfe, haushaltsgerat*, elektrogerat*, waschmaschine, spulmaschine, kuhlschrank, staubsauger,
      mikrowelle, wasserkocher, kaffeemaschine, bugeleisen, spielzeug, puppe, schreibwaren, buchladen,
      buchhandlung, einkaufszentrum, kaufhaus, onlinekauf, online bestellung, online einkauf, bestellung,
      shopping, flohmarkt, second hand, deko, dekoration, kerzen, tierbedarf, zoohandlung, katzenstreu,
      zigaretten, tabak, kiosk, e zigarette, schneider, anderungsschneiderei, schuster, sportgeschaft,
      kinderwagen, werkzeug, wanduhr`,
    it: `vestiti, vestito, abbigliamento, abiti, camicia, maglietta, maglia, pantaloni, jeans, gonna, maglione,
      felpa, giacca, cappotto, giubbotto, completo, intimo, mutande, reggiseno, calze, calzini, costume da bagno,
      scarpe, scarpa, scarpe da ginnastica, stivali, sandali, cappello, sciarpa, guanti, cintura, borsa, borse,
      zaino, portafoglio, ombrello, orologio, occhiali da sole, gioielli, gioielleria, collana, orecchini,
      bracciale, elettronica, computer, portatile, tastiera, monitor, tablet, cuffie, auricolari,
      cassa bluetooth, caricatore, caricabatterie, cover telefono, telefono nuovo, fotocamera, televisore,
      televisione, stampante, cartucce, mobili, mobile, divano, materasso, tavolo, sedia, sedie, armadio,
      scaffale, lampada, tende, tappeto, cuscino, cuscini, lenzuola, coperta, asciugamani, stoviglie, padella,
      pentole, elettrodomestic*, lavatrice, lavastoviglie, frigorifero, frigo, aspirapolvere, microonde,
      frullatore, macchina del caffe, ferro da stiro, giocattolo, giocattoli, bambola, cartoleria, libreria,
      centro commerciale, acquisti online, acquisto online, shopping, saldi, mercatino, usato, arredamento,
      decorazioni, candele, negozio animali, lettiera, sigarette, tabacchi, tabaccheria, tabaccaio, sarta,
      calzolaio, negozio`,
    pt: `roupa, roupas, vestuario, camisa, camiseta, calça, calças, jeans, vestido, saia, blusa, moletom, casaco,
      jaqueta, terno, fato, roupa intima, cueca, calcinha, sutia, meias, biquini, sapato, sapatos, tenis novo,
      tenis nike, tenis adidas, sapatilhas, botas, sandalia, sandalias, chinelo, chinelos, bone, cachecol, luvas,
      cinto, bolsa, mochila, carteira couro, guarda chuva, relogio, oculos de sol, joias, joalheria, colar,
      brincos, pulseira, eletronico, eletronicos, eletronica, computador, portatil, notebook, teclado, monitor,
      tablet, fone de ouvido, fones, auscultadores, caixa de som, carregador, capa de celular, capinha,
      celular novo, telemovel novo, camera, televisao, televisor, impressora, moveis, movel, sofa, colchao, mesa,
      cadeira, guarda roupa, estante, lampada de mesa, luminaria, cortinas, tapete, travesseiro, almofada,
      lençois, cobertor, toalhas, louça, panela, panelas, frigideira, eletrodomestic*, maquina de lavar,
      geladeira, frigorifico, aspirador, microondas, micro ondas, liquidificador, cafeteira, ferro de passar,
      brinquedo, brinquedos, boneca, papelaria, livraria, shopping center, shopping, centro comercial,
      compra online, compras online, loja de roupa, loja de roupas, brecho, decoraçao, velas, pet shop, petshop,
      raçao, areia gato, cigarro, cigarros, tabaco, tabacaria, costureira, sapateiro, presente para mim`,
    ru: `одежд*, рубашк*, футболк*, брюки, штаны, джинсы, платье, платья, юбк*, свитер*, кофта, кофту, толстовк*, худи,
      куртк*, пальто, пуховик*, шуб*, костюм*, белье, трусы, носки, носок, колготк*, лифчик*, бюстгальтер*,
      купальник*, обув*, ботинки, ботинок, сапог*, кроссовк*, кеды, туфл*, сандал*, тапк*, тапочк*, шапк*, шарф*,
      перчатк*, ремень, сумк*, рюкзак*, кошелек*, зонт*, часы, ювелир*, украшен*, сереж*, серьг*, кольцо,
      цепочк*, браслет*, электроник*, компьютер*, ноутбук*, клавиатур*, мышк*, монитор*, планшет*, наушник*,
      колонк*, зарядк*, зарядное, кабель*, чехол*, смартфон*, айфон*, новый телефон, телефон нов*, фотоаппарат*,
      телевизор*, принтер*, картридж*, мебел*, диван*, матрас*, стол, стул, стулья, кресло, шкаф*, полк*, ламп*,
      люстр*, штор*, ковер, коврик*, подушк*, постельн*, одеял*, плед*, полотенц*, посуд*, сковород*, кастрюл*,
      бытовая техника, бытов* техник*, техник*, стиральн* машин*, стиралк*, холодильник*, пылесос*, микроволнов*,
      блендер*, чайник*, кофемашин*, утюг*, игрушк*, кукл*, канцтовар*, канцеляри*, торгов* центр*, тц, шопинг*,
      шоппинг*, покупк*, интернет магазин*, маркетплейс*, секонд*, барахолк*, декор*, свеч*, зоомагазин*,
      зоотовар*, наполнител*, сигарет*, табак*, вейп*, зажигалк*, ателье, коляск*, спорттовар*, ткань, пряж*,
      флешк*, видеокарт*, магазин одежды, одежда, обувь, обувной, салон обуви, мода, бутик*, трикотаж*, текстил*,
      домашний текстиль, ткани, шторы, сумки, чемодан сумк*, галантере*, кожгалантере*, аксессуар*, часов*
      салон*, ювелирн*, ювелирный, золото, серебро, бижутери*, электроника, бытовая электроника, техника,
      цифров*, компьютерн*, компьютеры, мобильн* телефон*, сотовый телефон, аксессуары для телефон*, ремонт
      телефон*, ремонт техник*, кабель, провод, батарейк*, аккумулятор aa, гарнитур*, приставк*, playstation
      приставк*, мебель, мебельн*, кухни, матрасы, светильник*, люстры, посуда, товары для дома, все для дома,
      дом и сад, хозяйственн*, хозяйственный, хозтовары, универмаг*, универсальный магазин, торговый центр,
      торговый дом, трц, молл, гипермаркет одежд*, детск* магазин*, детские товары, товары для детей, игрушки,
      детская одежда, книги, книжн*, книжный, канцтовары, канцелярия, пресса, газет*, журнал*, спорттовары, спорт
      товар*, велосипед новый, лыжи, коньки, рыболовн* магазин*, охота рыбалка, зоо, зоомагазин, зоомир, товары
      для животн*, корм, табак, табачн*, сигареты, стик*, вейп шоп, кальян магазин, сувениры магазин, подарки и
      сувенир*, рукодели*, фурнитур*, комиссионн*, ломбард*, секонд хенд, распродаж*, маркетплейс, пункт выдачи,
      интернет магазин, интернет покупк*, odezhda, obuv, mebel, knigi, elektronika, igrushki, zoomagazin,
      yuvelirnyj`,
    hints: `shop, store, shops, stores, online, tienda, loja, laden, negozio, magasin, магазин*, apple, market, gift shop,
      book, books, libro, libri, livre, livres, livro, buch, bucher, книг*, accessories, accesorios, device,
      phone, telefono, handy, celular, телефон*, gadget, outdoor, outfitters, collection, wear, denim, leather,
      home, garden, toy, sports, sport, retail, bazaar, plaza, galeria, trading, supply, supplies, purchase,
      order, compra, compras, achat, kauf, acquisto, заказ*, cosas, things, stuff, batteries, plants, plant,
      flowers, paypal, klarna, marketplace, present, detergent, kitchen, hardware, tools, decathlon, gifts,
      collections, styles, style, fashions, threads, closet, trends, chic, jewel, gems, furnishing, interiors,
      design, designs, hobby, crafts, vintage, thrift, treasures, comics, tech, mobiles, gadgets, pet, pets,
      paws, bike shop, sports shop, surf shop, ski shop, com, store online, co ltd, imports, international,
      enterprises, enterprise, traders, agencies, mart, world, магазин, товар*, дом торгов*, лавк*, салон`,
  },

  Education: {
    brands: `udemy, coursera, edx, skillshare, masterclass, linkedin learning, pluralsight, datacamp, codecademy, udacity,
      brilliant org, khan academy, babbel, rosetta stone, busuu, italki, preply, cambly, chegg, quizlet,
      grammarly, pearson, mcgraw hill, cengage, kumon, sylvan, college board, ets toefl, toefl, ielts, berlitz,
      ef education, british council, goethe institut, alliance francaise, instituto cervantes, wall street
      english, volkshochschule, openclassrooms, domestika, platzi, alura, hotmart, wizard idiomas, ccaa,
      скиллбокс, skillbox, нетология, яндекс практикум, geekbrains, skyeng, скайэнг, фоксфорд, byjus, unacademy,
      vedantu, upgrad, simplilearn, duolingo, oreilly media, navient, sallie mae, nelnet, fedloan, great lakes
      student, great lakes, aes student, mohela, dept education, us dept of ed, sofi student, chegg order,
      coursehero, course hero, quizlet com, masterclass com, udemy online, coursera org, brilliant, treehouse,
      frontend masters, egghead, educative, leetcode, hackerrank, edx inc, lynda, lynda com, general assembly,
      lambda school, hack reactor, flatiron school, kaplan, princeton review, magoosh, manhattan prep, gre ets,
      toefl ets, gmat, lsac, pearson vue, prometric, collegeboard, common app, kindercare, bright horizons,
      goddard school, primrose school, montessori, la petite academy, mathnasium, huntington learning,
      rosettastone, babbel com, duolingo plus, verbling, khan, code academy, byju s, physics wallah,
      physicswallah, aakash, fiitjee, whitehat jr, toppr, great learning, geeksforgeeks, gfg, testbook, british
      council ielts, idp ielts, nus, ntu, smu, nyu, ucla, stanford univ, uc berkeley, univ of, open university,
      student loans company, slc, cned, crous droits, studi, acadomia, kartable, superprof, gymglish, les cours
      legendre, codes rousseau, en voiture simone, ornikar, uned, uoc, uab, upc, universitat oberta, eoi, british
      house, wall street, vaughan, crehana, unam, ipn, itesm, tec de monterrey, uvm, skillfactory, netology,
      практикум, геткурс, getcourse, инглекс, englex, умскул, учи ру, алгоритмика, вшэ, мгу, мгимо, рудн,
      синергия`,
    en: `school, school fees, school fee, school supplies, school uniform, tuition, tuition fee, tuition fees,
      university, college, campus, academy, course, online course, class fee, classes, lesson, lessons, english
      lessons, language course, language class, language school, tutor, tutoring, tutors, coaching classes, exam,
      exam fee, exam fees, certification, certificate exam, diploma, degree, enrollment, enrolment, textbook,
      textbooks, study materials, student loan, student loans, education, educational, training course, workshop,
      bootcamp, seminar, webinar, conference ticket, kindergarten, preschool, nursery school, nursery, daycare,
      day care, childcare, child care, creche, after school, piano lessons, music lessons, guitar lessons,
      driving lessons, driving school, dance class, art class, cooking class, library, library fine, summer camp,
      school trip, school books, student fee, college fee, college fees, college tuition, semester fee, semester
      fees, exam registration, exam form, entrance exam, admission fee, admission fees, school admission,
      university fees, university fee, univ, universities, community college, state university, tuition payment,
      tuition class, tuitions, coaching, coaching fee, coaching fees, coaching institute, class fees, online
      class, online classes, online courses, udemy course, coursera course, python course, coding course, coding
      bootcamp, certification course, certification exam, course fee, course fees, course material, study
      material, study books, books for college, books for school, books for class, reference books, reference
      book, exam books, college books, notebooks for school, school stationery, project work, project printing,
      printout, printouts, print out, xerox, photocopies, thesis printing, lab manual, lab fee, library fee,
      library card, library membership, school bus, school van, field trip, parent teacher, pta, school district,
      school lunch account, elementary school, high school, middle school, primary school, public schools,
      private school, academy fee, montessori school, day school, pre school, play school, playschool, nursery
      fees, after school care, before and after, child care center, childcare center, child development, early
      learning, learning center, learning centre, tutoring center, math tutor, private tutor, home tutor, music
      class, music school, music academy, piano class, guitar class, singing class, dance classes, dance academy,
      ballet class, art classes, drawing class, painting class, swimming lessons, karate class, language classes,
      spanish class, french class, german class, ielts exam, toefl exam, gre exam, sat exam, seminar fee,
      workshop fee, conference fee, conference registration, training fee, training program, professional
      development, continuing education, driving class, driving test, student id, alumni, scholarship, dept of
      education, student union, student services, campus store, campus bookstore, university bookstore, college
      bookstore, textbook rental`,
    es: `colegio, escuela, cuota colegio, colegiatura, universidad, matricula, matricula universidad, curso, cursos,
      curso online, clase, clases, clases de ingles, clases particulares, academia, academia de ingles, profesor
      particular, tutoria, examen, tasas universitarias, certificacion, master universitario, libros de texto,
      material escolar, utiles escolares, utiles, uniforme escolar, guarderia, comedor escolar, extraescolares,
      educacion, formacion, taller de, autoescuela, oposiciones, inscripcion curso, posgrado, diplomado, jardin
      de infantes, biblioteca, inscripcion, inscripcion escuela, inscripcion universidad, reinscripcion,
      semestre, cuota escolar, cuota escuela, mensualidad escuela, mensualidad colegio, escola bressol, llar d
      infants, institut, ampa, afa, excursion escolar, curso ingles, cursos online, clase ingles, clases ingles,
      clase particular, clases guitarra, clases piano, clases baile, clases de baile, clases musica, academia
      ingles, academia baile, examen ingles, examen certificacion, tesis, impresion tesis, libros escuela, libros
      colegio, libros texto, cuadernos escuela, uniforme, uniformes, maternal, estancia infantil, preescolar,
      secundaria, preparatoria, bachillerato, maestria, doctorado, taller, capacitacion, congreso, congreso
      inscripcion`,
    fr: `ecole, frais de scolarite, scolarite, universite, fac, inscription universite, cours, cours particuliers, cours
      d anglais, cours de, formation, formations, stage de formation, professeur particulier, soutien scolaire,
      examen, diplome, manuel scolaire, manuels scolaires, fournitures scolaires, fournitures, cantine scolaire,
      creche, garderie, nounou, education, auto ecole, autoecole, permis auto ecole, bibliotheque, lycee, college
      prive, conservatoire, atelier creatif, colonie de vacances, centre de loisirs, inscription ecole,
      inscription fac, frais inscription, frais d inscription, cvec, droits universitaires, cantine ecole,
      cantine, periscolaire, garderie ecole, maternelle, ecole privee, ecole de musique, ecole de danse, cours de
      danse, cours de musique, cours de piano, cours de guitare, cours de yoga enfant, cours anglais, cours en
      ligne, formation en ligne, toeic, livres scolaires, fourniture scolaire, rentree scolaire, impression
      memoire, assistante maternelle, nourrice, baby sitter, baby sitting, centre aere, colonie, sortie scolaire,
      permis auto, code route`,
    de: `schule, schulgeld, schulbucher, schulsachen, schulmaterial, klassenfahrt, klassenkasse, universitat, uni,
      semesterbeitrag, semestergebuhr, studiengebuhr*, studium, kurs, kurse, sprachkurs, onlinekurs, online kurs,
      englischkurs, deutschkurs, unterricht, *unterricht, nachhilfe, nachhilfelehrer, prufung, prufungsgebuhr*,
      zertifikat, zertifizierung, fortbildung, weiterbildung, seminar, workshop, ausbildung, bildung, lehrbuch,
      lehrbucher, fachbuch, kita, kitagebuhr*, kindergarten, kinderbetreuung, tagesmutter, hort, fahrschule,
      fahrstunde, fahrstunden, bibliothek, bucherei, musikschule, ferienlager`,
    it: `scuola, retta scolastica, retta scuola, universita, tasse universitarie, retta universitaria,
      iscrizione universita, corso, corsi, corso online, corso di inglese, lezione, lezioni, lezioni private,
      ripetizioni, esame, certificazione, diploma, laurea, master universitario, libri scolastici,
      libri di testo, materiale scolastico, mensa scolastica, asilo, asilo nido, nido, baby parking, istruzione,
      formazione, scuola guida, autoscuola, patente guida, biblioteca, centro estivo, gita scolastica, seminario,
      doposcuola`,
    pt: `escola, mensalidade escolar, mensalidade escola, colegio, universidade, faculdade, mensalidade faculdade,
      propina, propinas, matricula, curso, cursos, curso online, curso de ingles, aula, aulas,
      aulas particulares, aula particular, explicaçoes, professor particular, reforço escolar, exame escolar,
      vestibular, concurso inscriçao, certificaçao, pos graduaçao, mestrado, livro didatico, livros escolares,
      material escolar, uniforme escolar, creche, infantario, jardim de infancia, educaçao, formaçao, autoescola,
      auto escola, escola de conduçao, biblioteca, colonia de ferias`,
    ru: `школ*, университет*, институт*, вуз, колледж*, учеба, учебу, учебы, учёба, обучен*, оплата обучен*, образован*,
      курс*, онлайн курс*, курсы английского, урок*, заняти*, репетитор*, экзамен*, сертификац*, диплом*,
      учебник*, учебн*, тетрад*, школьн* форм*, детский сад, детсад*, садик*, за садик, няня, няню, няне, кружок,
      кружк*, секция, секцию, автошкол*, библиотек*, семинар*, тренинг*, вебинар*, лекци*, мастер класс*, лагерь,
      лагер*, английский язык, студент*, подготовк* к егэ, егэ, школа, лицей*, гимнази*, дошкольн*, ясли,
      продленк*, питание в школе, школьное питание, академи*, факультет*, студенческ*, аспирант*, оплата учебы,
      плата за обучение, обучение, образовани*, образовательн*, курсы, языков* школ*, языковая школа, английский,
      английск* язык*, репетитор, подготовка к экзамен*, автошкола, музыкальн* школ*, художественн* школ*,
      танцевальн*, танцы, школа танц*, вокал*, уроки музык*, спортивн* секци*, учебники, распечатк*, ксерокопи*,
      копицентр*, печать диплом*, тренинги, конференц*, shkola, universitet, detskij sad, kursy`,
    hints: `book, books, libro, libri, livre, livres, livro, buch, bucher, книг*, training, study, student, learning, kids,
      kinder, class, camp, babysitter, babysitting, conference, notebook, stationery, papeleria, papelaria,
      papeterie, канцтовар*, teacher, institute, library, club, print, printing, copies, photocopy, learn, school
      of, institute of, college of, kids academy, children s center, studio dance, training center, обучающ*,
      лекц*`,
  },

  Subscriptions: {
    brands: `netflix, spotify, disney plus, disneyplus, hulu, hbo, hbo max, hbomax, max com, amazon prime, prime video,
      primevideo, amzn prime, amazon digital, audible, kindle unlimited, apple com bill, apple music, apple tv,
      apple one, apple services, itunes, itunes com, icloud, google one, google storage, google play, google
      youtube, youtube premium, youtube music, youtube, youtubepremium, google workspace, gsuite, paramount plus,
      peacock, peacock tv, showtime, starz, crunchyroll, funimation, dazn, espn plus, sling tv, fubo, fubotv,
      youtube tv, philo, now tv, sky go, canal plus, molotov, salto, filmin, movistar plus, rakuten tv, rtve
      play, mediaset infinity, raiplay, wow tv, joyn, rtl plus, waipu, magenta tv, globoplay, star plus, claro
      video, blim, vix, deezer, tidal, qobuz, soundcloud, pandora music, siriusxm, sirius xm, sirius, napster,
      яндекс плюс, яндекс.плюс, yandex plus, кинопоиск, okko, иви, ivi, more tv, старт ру, wink, вк музыка,
      сберпрайм, сбер прайм, подписка сбер, mts premium, telegram premium, dropbox, box com, onedrive, microsoft
      365, office 365, microsoft office, msft, adobe, adobe creative, creative cloud, photoshop, canva, figma,
      evernote, todoist, zoom us, zoom video, trello, asana, github, gitlab, jetbrains, digitalocean, digital
      ocean, linode, heroku, vercel, netlify, cloudflare, godaddy, namecheap, ionos, strato, hetzner, ovh,
      squarespace, wix, wordpress, shopify subscription, mailchimp, aws, amazon web services, google cloud,
      azure, openai, chatgpt, chat gpt, claude ai, anthropic, midjourney, github copilot, perplexity, lastpass,
      1password, bitwarden, dashlane, nordvpn, expressvpn, surfshark, proton, protonvpn, protonmail, mullvad,
      mcafee, norton, kaspersky, avast, bitdefender, xbox game pass, game pass, gamepass, playstation plus, ps
      plus, psplus, nintendo switch online, ea play, apple arcade, linkedin premium, tinder, bumble, okcupid,
      badoo, strava, headspace, calm com, noom, myfitnesspal, weight watchers, fitbit premium, whoop, nytimes,
      new york times, ny times, washington post, wall street journal, wsj, economist, financial times, ft com,
      bloomberg com, the athletic, guardian, substack, le monde, mediapart, der spiegel, zeit online, faz, el
      pais, el mundo digital, corriere, folha, scribd, blinkist, storytel, bookmate, букмейт, литрес, patreon
      membership, x premium, twitter blue, discord nitro, discord, hellofresh, hello fresh, blue apron, factor
      meals, dollar shave, birchbox, ipsy, stitch fix, costco membership, sam s club membership, instacart plus,
      uber one, wolt plus, deliveroo plus, amazon music, ring plan, nest aware, simplisafe, medium com, notion
      so, slack com, notion labs, netflix com, spotify usa, spotify ab, spotify p, hlu hulu, hulu llc, apple
      icloud, icloud storage, apl itunes, itunes com bill, google services, google gsuite, amazon prime pmts,
      amazon video, kindle svcs, audible com, adobe systems, adobe inc, msft office, dropbox com, grammarly com,
      chatgpt plus, claude, github inc, atlassian, dnh godaddy, bluehost, hostgator, wix com, wordpress com,
      automattic, malwarebytes, sxm, nyt, washpost, the economist, guardian news, bloomberg, zwift, match com,
      eharmony, linkedin, ancestry, ancestry com, 23andme, twitch, nintendo online, geforce now, espn, curiosity
      stream, mubi, britbox, nowtv, bt sport, hotstar, disney hotstar, jiohotstar, sonyliv, zee5, voot,
      altbalaji, gaana, jiosaavn, sunnxt, prime membership, swiggy one, zomato gold, times prime, iqiyi, wetv,
      viki, shahid, canal, canalplus, ocs, mycanal, bein sports, rmc sport, le figaro, liberation, l equipe,
      telerama, cafeyn, youboox, atresplayer, mitele, flixole, la vanguardia, el mundo, nubico, cinepolis klic,
      izzi go, яндекс музыка, yandex music, kinopoisk, кинопоиск hd, окко, start ru, винк, мегого, megogo,
      амедиатека, amediateka, litres, mybook, sberprime, озон premium, ozon premium, vk музыка, vk music, vk
      combo, вк комбо, мтс премиум, reg ru, рег ру, timeweb, таймвеб, тильда, tilda, битрикс`,
    en: `subscription, subscriptions, subscribe, monthly subscription, annual subscription, yearly subscription,
      streaming, streaming service, premium plan, pro plan, premium membership, app subscription, software
      subscription, saas, cloud storage, web hosting, hosting, domain renewal, domain name, vpn, newspaper
      subscription, magazine subscription, newsletter, music streaming, antivirus, software, software license,
      license renewal, recurring payment, auto renewal, membership fee, membership renewal, subscription renewal,
      subscr, recurring subscription, auto renew, premium subscription, annual membership, monthly membership,
      ott, ott subscription, music subscription, video subscription, app purchase, storage plan, news
      subscription, digital subscription, dating app, netflix bill, spotify bill, prime subscription, digital
      services`,
    es: `suscripcion, suscripciones, suscripcion mensual, suscripcion anual, plataforma de streaming, streaming, dominio,
      hosting, almacenamiento en la nube, software, licencia software, membresia, cuota mensual app, antivirus,
      revista digital, mensualidad netflix, mensualidad spotify, membresia anual, renovacion anual, plataforma
      streaming, aplicacion, nube, almacenamiento, subscripcio`,
    fr: `abonnement, abonnements, abonnement mensuel, streaming, plateforme de streaming, hebergement web, hebergement
      site, nom de domaine, stockage cloud, logiciel, licence logiciel, antivirus, abonnement journal, abonnement
      magazine, abonnement annuel, hebergeur, gandi, application, appli, abonnement presse, abonnement musique,
      abonnement video`,
    de: `abo, abos, abonnement, monatsabo, jahresabo, *abo, streaming, streamingdienst, webhosting, hosting, domain,
      cloudspeicher, software, softwarelizenz, lizenz, zeitungsabo, zeitschriftenabo, mitgliedsbeitrag,
      mitgliedschaft, virenschutz`,
    it: `abbonamento, abbonamenti, abbonamento mensile, abbonamento annuale, streaming, hosting, dominio,
      spazio cloud, software, licenza software, rinnovo abbonamento, antivirus, abbonamento rivista`,
    pt: `assinatura, assinaturas, assinatura mensal, assinatura anual, subscriçao, subscriçoes, streaming,
      hospedagem de site, hospedagem site, dominio, armazenamento em nuvem, software, licença software,
      mensalidade app, antivirus, plano premium`,
    ru: `подписк*, подписка на, продление подписки, онлайн кинотеатр*, стриминг*, хостинг*, домен*, облако, облачн*
      хранилищ*, впн, vpn, софт, лицензи*, антивирус*, премиум аккаунт*, продление подписк*, облачн* хранил*,
      лицензи* программ*, премиум, podpiska`,
    hints: `premium, plus, monthly, annual, renewal, membership, app store, apple, google, microsoft, cloud, plan, digital,
      online service, pro, paypal, mensual, mensuel, monatlich, mensile, mensal, ежемесячн*, apps, app,
      приложени*, cuota, mensalidade, media, online services, member, com bill, recurring, radio, news, prime`,
  },

  'Personal Care': {
    brands: `sephora, ulta, ulta beauty, douglas parfumerie, marionnaud, nocibe, yves rocher, l occitane, loccitane, lush,
      the body shop, body shop, bath body works, bath and body, kiehls, mac cosmetics, clinique, estee lauder,
      lancome, l oreal, loreal, nivea, rituals, nyx, glossier, fenty, sally beauty, great clips, supercuts, sport
      clips, sportclips, hair cuttery, fantastic sams, regis salon, toni guy, toni and guy, franck provost, jean
      louis david, dessange, klier, massage envy, european wax, european wax center, drybar, dm drogerie, dm
      drogeriemarkt, dm markt, rossmann, muller drogerie, budni, superdrug, savers health, primor, druni,
      perfumerias, arenal perfumeria, acqua sapone, tigota, kiko milano, kiko, bottega verde, erbolario, natura
      cosmeticos, o boticario, boticario, avon, sephora brasil, nykaa, purplle, летуаль, л этуаль, рив гош,
      золотое яблоко, подружка, магнит косметик, улыбка радуги, oriflame, орифлейм, mary kay, мэри кэй, gillette,
      dollar shave club, harrys, treatwell, fresha, booksy, planity, wella, parfumerie douglas, super cuts,
      greatclips, cost cutters, floyds barber, ulta com, sephora usa, sephora com, bath and body works, bath
      body, aveda, aesop, benefit cosmetics, dollar shave, harry s razor, hand and stone, burke williams, waxing
      the city, dry bar, palm beach tan, sunless, rush hair, supercuts uk, urban company salon, vagaro,
      styleseat, nykaa beauty, lakme, lakme salon, naturals salon, jawed habib, looks salon, enrich salon, green
      trends, bodycraft, vlcc, body craft, innisfree, etude house, sasa, sa sa, beauty language, kimage, qb
      house, ec house, jean yip, adopt parfums, nickel institut, body minute, bodyminute, esthetic center,
      camille albane, saint algue, tchip, shampoo coiffure, jean claude biguine, mademoiselle, dermo, citadium,
      arenal perfumerias, douglas, julia perfumeria, bodybell, equivalenza, llongueras, marco aldany, peluquerias
      low cost, no vello, centros unico, centros ideal, hedonai, natura brasil, jafra, dermalogica, bissu, l
      etoile, лэтуаль, letual, иль де ботэ, rive gauche, goldapple, gold apple, podrugka, магнит косметика,
      фаберлик, faberlic, эйвон, topgun, top gun, олдбой, oldboy, чоп чоп, chop chop, бородач, цирюльник, лена
      ленина, пальчики, 4 руки, подружка косметик*, лабиринт красоты, лаш, botavikos, диана химчистка`,
    en: `haircut, hair cut, hairdresser, hair salon, hair stylist, hairstylist, hair color, hair colour, hair dye, hair,
      barber, barbershop, barber shop, beauty, beauty salon, salon, nail salon, nails, manicure, pedicure, gel
      nails, eyebrows, eyebrow threading, threading, lashes, eyelash, waxing, facial, massage, massages, spa, spa
      day, sauna, tanning, tattoo, piercing, cosmetics, cosmetic, makeup, make up, lipstick, mascara, foundation
      makeup, nail polish, perfume, fragrance, cologne, skincare, skin care, moisturizer, face cream, hand cream,
      body lotion, lotion, sunscreen, sunblock, shampoo, conditioner, hair gel, shower gel, soap, body wash,
      deodorant, toothpaste, toothbrush, mouthwash, dental floss, razor, razors, razor blades, shaving, shaving
      cream, shaver, tampons, sanitary pads, cotton pads, toiletries, personal care, grooming, dog grooming, dog
      groomer, laundry, laundromat, dry cleaning, dry cleaner, dry cleaners, cleaners, laundrette, hair removal,
      laser hair removal, botox, hair cutting, hairdressers, hair dresser, hair spa, hair studio, hair design,
      hair gallery, hair treatment, hair oil, hair dryer care, hairbrush, barbers, shave, trimmer, beard, beard
      trim, beard oil, salon visit, beauty parlour, beauty parlor, beauty products, beauty supply, beauty bar,
      beauty treatment, eyebrow, brows, brow bar, lash, lash extensions, laser hair, tanning salon, mani pedi,
      nails spa, nail art, nail bar, facials, face wash, facewash, face pack, moisturiser, soaps, handwash, hand
      wash, lip balm, lip gloss, eyeliner, kajal, concealer, makeup kit, face mask beauty, perfumes, deodorants,
      body spray, body mist, talcum, shampoo and conditioner, tooth brush, floss, cotton buds, pads sanitary,
      menstrual, toiletry, grooming kit, personal hygiene, self care, day spa, spa treatment, massage therapy,
      body massage, foot massage, foot spa, reflexology, thai massage, steam bath, onsen, ear piercing,
      drycleaning, launderette, coin laundry, laundry service, laundry bill, laundry charges, ironing, ironing
      clothes, dhobi, wash and fold, pet grooming`,
    es: `peluqueria, peluquero, corte de pelo, corte pelo, corte de cabello, tinte, barberia, barbero, salon de belleza,
      belleza, estetica, esteticista, manicura, pedicura, uñas, depilacion, cejas, pestañas, masaje, masajes,
      spa, tatuaje, cosmetica, cosmeticos, maquillaje, pintalabios, rimel, perfume, perfumeria, colonia, crema
      facial, crema hidratante, crema, crema solar, protector solar, champu, shampoo, acondicionador, gel de
      ducha, jabon, desodorante, pasta de dientes, cepillo de dientes, enjuague bucal, cuchillas, maquinilla,
      afeitado, compresas, higiene, higiene personal, aseo personal, cuidado personal, lavanderia, tintoreria,
      bronceado, peluqueria canina, perruqueria, corte, corte cabello, tinte pelo, tinte cabello, mechas,
      alisado, estetica canina, centro estetica, salon belleza, uñas acrilicas, depilacion laser, cera, limpieza
      facial, crema manos, bloqueador, labial, base maquillaje, gel ducha, jabon manos, pasta dental, cepillo
      dientes, cepillo dental, hilo dental, rastrillos, rastrillo, espuma afeitar, toallas sanitarias, toallas
      femeninas, tampones, aseo, planchado, bugaderia`,
    fr: `coiffeur, coiffeuse, coiffure, salon de coiffure, coupe de cheveux, coloration, barbier, institut de beaute,
      beaute, esthetique, estheticienne, manucure, pedicure, ongles, epilation, sourcils, cils, massage,
      massages, spa, hammam, tatouage, cosmetique, cosmetiques, maquillage, rouge a levres, parfum, parfums,
      parfumerie, creme visage, creme solaire, creme hydratante, shampoing, shampooing, apres shampoing, gel
      douche, savon, deodorant, dentifrice, brosse a dents, rasoir, rasoirs, rasage, serviettes hygieniques,
      hygiene, soin du visage, pressing, laverie, blanchisserie, salon coiffure, coupe cheveux, coupe homme,
      coloration cheveux, institut beaute, onglerie, soin visage, thermes, balneo, bronzage, savons, mousse a
      raser, tatoueur, toilettage, toilettage chien`,
    de: `friseur, frisor, friseurbesuch, haarschnitt, haare schneiden, haarfarbe, haare, barbier, barbershop,
      kosmetik, kosmetikstudio, kosmetikerin, schonheitssalon, manikure, pedikure, fusspflege, nagelstudio,
      nagel, augenbrauen, wimpern, wachsen, enthaarung, massage, spa, therme, sauna, tattoo, drogerie, schminke,
      make up, lippenstift, parfum, parfumerie, gesichtscreme, hautpflege, handcreme, sonnencreme, shampoo,
      spulung haare, duschgel, seife, deo, deodorant, zahnpasta, zahnburste, mundspulung, rasierer,
      rasierklingen, rasur, tampons, hygiene*, korperpflege, wascherei, waschsalon, chemische reinigung,
      reinigung anzug`,
    it: `parrucchier*, taglio capelli, taglio di capelli, capelli, tinta capelli, barbiere, estetista,
      centro estetico, salone di bellezza, bellezza, manicure, pedicure, unghie, ceretta, depilazione,
      sopracciglia, ciglia, massaggio, massaggi, spa, terme, tatuaggio, cosmetici, cosmetica, trucco, trucchi,
      rossetto, profumo, profumeria, crema viso, crema solare, crema, shampoo, balsamo, bagnoschiuma, sapone,
      deodorante, dentifricio, spazzolino, rasoio, lamette, barba, assorbenti, igiene, cura personale,
      lavanderia, tintoria, solarium`,
    pt: `cabeleireiro, cabeleireira, corte de cabelo, cabelo, tintura, barbearia, barbeiro, salao de beleza, salao,
      beleza, estetica, esteticista, manicure, pedicure, unhas, unha, depilaçao, sobrancelha, sobrancelhas,
      cilios, massagem, massagens, spa, tatuagem, cosmeticos, cosmetico, maquiagem, maquilhagem, batom, perfume,
      perfumaria, creme facial, hidratante, creme, protetor solar, shampoo, champo, condicionador, sabonete,
      desodorante, desodorizante, pasta de dente, pasta de dentes, escova de dentes, barbeador,
      lamina de barbear, absorvente, higiene, higiene pessoal, cuidados pessoais, lavanderia, lavandaria,
      tinturaria, bronzeamento`,
    ru: `парикмахер*, стрижк*, барбершоп*, барбер*, окрашиван* волос, волосы, салон красоты, красот*, косметолог*,
      косметик*, маникюр*, педикюр*, ногт*, ресниц*, бров*, эпиляц*, депиляц*, шугаринг*, массаж*, спа, баня,
      баню, сауна, сауну, солярий, тату, тушь, помад*, духи, парфюм*, крем, крема, шампун*, бальзам*, гель для
      душа, мыло, дезодорант*, зубная паста, зубн* паст*, зубн* щетк*, зубная щетка, бритв*, станок брит*,
      прокладки, гигиен*, уход, уход за лицом, уходов*, химчистк*, прачечн*, прачк*, маска для лица, макияж*,
      парикмахерская, парикмахерск*, барбершоп, салон, студия красоты, бьюти, стрижка, окрашивани*, окраска
      волос, укладк*, ногти, ногтев*, гель лак*, брови, ресницы, наращиван*, лазерн* эпиляц*, косметика,
      парфюмери*, туалетная вода, бальзам для волос, станок для бритья, прокладк*, тампон*, средства гигиены,
      уход за собой, маск* для лица, спа салон, массаж, массажн*, бани, банный, банн* комплекс*, солярий*,
      татуировк*, пирсинг*, груминг*, parikmaherskaya, salon krasoty, kosmetika, himchistka`,
    hints: `style, stylist, cream, gel, parlour, parlor, parlour beauty, body, face, wellness, thermal, bain, drogerie
      markt, chemist, studio, cut, color, skin, derma, laser, drugstore, nail, cuts, glow, glamour, aesthetics,
      aesthetic, brow, bath, wash, студия, имидж*, стиль`,
  },

  'Gifts & Donations': {
    brands: `red cross, unicef, oxfam, save the children, amnesty international, greenpeace, wwf, world wildlife, doctors
      without borders, medecins sans frontieres, médicos sin fronteras, salvation army, goodwill donation,
      habitat for humanity, st jude, st judes, gofundme, go fund me, justgiving, just giving, globalgiving,
      donorbox, betterplace, kickstarter donation, caritas, croix rouge, croce rossa, cruz roja, cruz vermelha,
      rotes kreuz, brot fur die welt, misereor, secours populaire, restos du coeur, emmaus, emergency ong,
      telethon, wikimedia, wikipedia, feeding america, united way, aspca, humane society, rspca, cancer research,
      british heart, macmillan cancer, planned parenthood, aclu, actblue, winred, подари жизнь, русфонд,
      предание, interflora, fleurop, ftd, 1 800 flowers, 1800flowers, teleflora, proflowers, bloom wild,
      hallmark, moonpig, card factory, edible arrangements, red letter days, smartbox, ferns n petals, ftd com,
      bouqs, urbanstems, bloom and wild, hallmark cards, papyrus, american greetings, shutterfly gift, funky
      pigeon, clintons, things remembered, harry david, american red cross, unicef usa, world vision, msf,
      wikimedia foundation, kickstarter, indiegogo, donorschoose, charity water, make a wish, peta, sierra club,
      nature conservancy, amnesty, hrw, care international, compassion international, compassion intl, susan g
      komen, american cancer, american heart, march of dimes, easter seals, ymca donation, cancer research uk,
      macmillan, rnli, nspcc, comic relief, children in need, british red cross, dogs trust, salvationarmy, give
      india, giveindia, milaap, cry india, akshaya patra, smile foundation, giving sg, secours catholique, les
      restos du coeur, fondation abbe pierre, abbe pierre, emmaus don, afm telethon, apprentis d auteuil, ligue
      contre le cancer, handicap international, action contre la faim, leetchi, helloasso, ulule,
      kisskissbankbank, tipeee, lepotcommun, aquarelle, monceau fleurs, au nom de la rose, florajet, manos
      unidas, intermon, intermon oxfam, aldeas infantiles, ayuda en accion, medicos sin fronteras, medicos del
      mundo, acnur, open arms, proactiva, teaming, verkami, goteo, teleton, podari zhizn, rusfond, вера фонд,
      фонд вера, нужна помощь, дом с маяком, старость в радость, ночлежка, красный крест, тинькофф благотвор*,
      planeta ru, планета ру, flowwow, флаувау, цветы ру, amf, роза хутор цветы, цветов ру, мегацвет, mega
      flowers`,
    en: `gift, gifts, gift card, giftcard, present for, presents, birthday present, birthday gift, wedding gift, wedding
      present, christmas gift, christmas gifts, christmas present, christmas presents, xmas gifts, anniversary
      gift, baby shower, baby shower gift, housewarming, gift for mom, gift wrap, gift wrapping, wrapping paper,
      greeting card, greeting cards, birthday card, flowers for, florist, bouquet, flowers, roses, donation,
      donations, donate, donated, charity, charitable, fundraiser, fundraising, nonprofit, non profit, ngo,
      tithe, tithes, offering church, church, church offering, mosque, temple donation, synagogue, parish,
      ministry, ministries, zakat, sadaqah, alms, crowdfunding, foundation donation, sponsorship child, sponsor a
      child, relief fund, food bank, animal shelter, wedding envelope, memorial fund, secret santa, valentines
      gift, gift for, gifts for, presents for, birthday gift for, birthday gifts, housewarming gift, farewell
      gift, graduation gift, rakhi gift, diwali gift, diwali gifts, xmas gift, xmas presents, holiday gifts,
      teacher gift, return gift, return gifts, party favor, gift box, gift hamper, hamper, gift basket, gift shop
      gift, gift voucher, gift certificate, gift cards, egift, flower shop, flower bouquet, flowers delivery,
      floral, florists, floral design, wreath, valentine, valentines day, valentines, mothers day, mother s day,
      fathers day, father s day, cards and gifts, balloons, charity donation, donation to, donated to, donate to,
      temple, temple offering, mandir, gurudwara, gurdwara, masjid, mosque donation, church donation, church
      tithe, cathedral, baptist, lutheran, methodist, presbyterian, catholic church, catholic charities, diocese,
      chapel, bible, ministries intl, missionary, christian fellowship, fellowship, islamic center, synagogue
      donation, pooja, puja, puja items, blood drive, ngo donation, orphanage, old age home, homeless, beggar,
      begging, flood relief, disaster relief, pm cares, crowdfunding campaign, fundraise, fundraiser event,
      sponsorship, charity event, charity run, gave to, money gift, cash gift, money to parents, money to mom,
      sent money home, family support, help friend, shagun, eidi, red packet, red envelope, hongbao, ang bao,
      wedding cash`,
    es: `regalo, regalos, regalo de cumpleaños, regalo boda, regalo de boda, regalo de navidad, regalos de navidad, reyes
      magos regalos, tarjeta regalo, obsequio, floristeria, floreria, flores, ramo de flores, ramo, donacion,
      donaciones, donativo, donar, caridad, beneficencia, ong, iglesia, limosna, diezmo, ofrenda, colecta, amigo
      invisible, fundacion, aguinaldo, apadrinar, regalo cumple, regalo cumpleaños, regalo mama, regalo papa,
      regalo novia, regalo novio, regalo amigo, regalo amiga, regalo navidad, regalos navidad, regalo dia madre,
      regalo dia padre, dia de las madres, dia del padre, intercambio, flors, ram de flors, regals, donatiu,
      donacio, iglesia ofrenda, apoyo familia, ayuda familia, dinero a mama, limosnas, boda, bautizo, comunion,
      globos, vale regalo, dia reyes`,
    fr: `cadeau, cadeaux, cadeau d anniversaire, cadeau anniversaire, cadeau de mariage, cadeau de noel, cadeaux de noel,
      carte cadeau, fleuriste, fleurs, bouquet, bouquet de fleurs, dons, donation, charite, association
      caritative, ong, eglise, quete, cagnotte, parrainage enfant, pot de depart, etrennes, carte d anniversaire,
      cadeau pour, cadeaux pour, cadeau maman, cadeau papa, cadeau naissance, cadeau fete, fete des meres, fete
      des peres, saint valentin, cadeaux noel, bouquets, fleur, carterie, carte postale, cartes de voeux, faire
      part, association, associations, fondation, dons associations, don association, denier, denier du culte,
      paroisse, temple don, mosquee, cagnotte anniversaire, mariage, bapteme, pot depart, parrainage, ballons,
      chocolats cadeau`,
    de: `geschenk, geschenke, *geschenk, *geschenke, geburtstagsgeschenk, hochzeitsgeschenk, weihnachtsgeschenke,
      geschenkkarte, geschenkgutschein, gutschein, geschenkpapier, grusskarte, geburtstagskarte, blumen,
      blumenladen, blumenstrauss, florist, spende, spenden, *spende, gespendet, hilfsorganisation, wohltatigkeit,
      kirche, kollekte, patenschaft, wichtelgeschenk, wichteln, abschiedsgeschenk, tierheim`,
    it: `regalo, regali, regalo di compleanno, regalo compleanno, regalo di nozze, regalo di natale,
      regali di natale, buono regalo, carta regalo, fioraio, fiori, mazzo di fiori, bomboniere, donazione,
      donazioni, beneficenza, offerta chiesa, chiesa, elemosina, onlus, colletta, adozione a distanza,
      biglietto di auguri, 5 per mille, raccolta fondi`,
    pt: `presente, presentes, prenda, prendas, presente de aniversario, prenda de anos, presente de casamento,
      presente de natal, presentes de natal, cartao presente, vale presente, lembrancinha, amigo secreto,
      amigo oculto, florista, floricultura, flores, buque, doaçao, doaçoes, donativo, caridade,
      instituiçao de caridade, ong, igreja, dizimo, oferta igreja, esmola, vaquinha, arrecadaçao`,
    ru: `подар*, подарочн* карт*, подарочн* сертификат*, сертификат подарочн*, открытк*, цвет*, букет*, розы, флорист*,
      пожертвован*, пожертвовал*, благотворител*, помощь детям, милостын*, храм*, церков*, церковь, мечет*, фонд
      помощи, сбор средств, донат*, на свадьбу, на день рождения, скинул*сь на, складчин*, на юбилей, приют для
      животн*, приют, подарок, подарки, подарок на, подарочн*, сувенирн*, цветы, цветочн*, цветочный, магазин
      цветов, салон цветов, букеты, букет, флора, флорист, шары, воздушн* шар*, праздничн*, открытки, конверт*,
      донат, донаты, пожертвование, благотворительный фонд, благотворительность, фонд, храм, собор, монастыр*,
      приход, свечи храм, мечеть, милостыня, помощь приют*, на лечение, поддержка фонд*, юбилей, свадьб*, день
      рожден*, новый год подарк*, 8 марта, 23 феврал*, cvety, podarki, tsvety, hram`,
    hints: `birthday, wedding, christmas, xmas, navidad, noel, weihnachten, natale, natal, новый год, новогодн*, party
      favors, cumpleaños, anniversaire, geburtstag, compleanno, aniversario, день рождения, др, charity shop,
      goodwill, fund, foundation, for mom, for mum, for dad, for my wife, for my husband, жене, мужу, маме,
      друзьям, para mama, pour maman, fur mama, card, sponsor, hospice, mission, relief, humanitarian, помощь,
      flower, cards, trust, society, hope, faith, grace, saint, holy, бук*, благо*`,
  },

  Insurance: {
    brands: `geico, state farm, statefarm, progressive insurance, progressive ins, progressive, allstate, liberty mutual,
      farmers insurance, farmers ins, nationwide insurance, nationwide, usaa, travelers insurance, esurance, the
      hartford, amica, metlife, prudential, aflac, new york life, northwestern mutual, mutual of omaha, lemonade
      insurance, root insurance, aetna, cigna, humana, blue cross, blue shield, bcbs, anthem, unitedhealthcare,
      united healthcare, oscar health, aviva, axa, allianz, generali, zurich insurance, zurich versicherung,
      direct line, admiral, churchill insurance, hastings direct, esure, lv insurance, legal general, bupa,
      vitality health, saga insurance, petplan, huk, huk coburg, huk24, cosmosdirekt, ergo, devk, vhv, arag,
      signal iduna, debeka, gothaer, hannoversche, aok, techniker krankenkasse, barmer, dak gesundheit, ikk,
      maif, macif, maaf, matmut, groupama, gmf, mma, swiss life, harmonie mutuelle, april assurance, mapfre,
      mutua madrilena, linea directa, pelayo, adeslas, dkv, asisa, catalana occidente, santalucia, generali
      seguros, unipolsai, unipol, cattolica, reale mutua, sara assicurazioni, prima assicurazioni, conte it,
      zurich connect, porto seguro, sulamerica, bradesco seguros, tokio marine, fidelidade, tranquilidade, ageas,
      росгосстрах, ингосстрах, альфастрахование, ресо, ресо гарантия, сбербанк страхование, сбер страхование,
      тинькофф страхование, согаз, ренессанс страхование, lic, lic india, hdfc life, icici lombard, star health,
      policybazaar, acko, sun life, manulife, intact insurance, world nomads, safetywing, allianz travel, geico
      auto, geico payment, state farm ins, progressive ins prem, prog insurance, allstate ins, metromile, liberty
      mut, amfam, american family, erie insurance, nationwide ins, usaa p c, usaa insurance, travelers ins,
      safeco, safeco ins, mercury insurance, mercury ins, aaa insurance, csaa, csaa ins, hartford, lemonade, root
      ins, hippo insurance, prudential ins, ny life, mass mutual, massmutual, guardian life, unum, colonial life,
      delta dental, vsp vision, bluecross, blueshield, premera, regence, united health, uhc, healthnet, molina,
      covered ca, covered california, healthcare gov, hiscox, embrace pet, healthy paws, trupanion, asurion,
      squaretrade, applecare, apple care, aviva ins, admiral ins, churchill, directline, more than, saga,
      hastings, aa insurance, rac insurance, axa ppp, vitality, bupa ins, simplyhealth, legal and general, aia
      singapore, great eastern, ntuc income, income insurance, prudential assurance, fwd insurance, singlife,
      etiqa, lic of india, lic premium, hdfc ergo, icici prudential, sbi life, sbi general, bajaj allianz, max
      life, tata aia, tata aig, kotak life, niva bupa, max bupa, care health, religare health, digit insurance,
      go digit, policy bazaar, axa france, allianz france, generali france, covea, malakoff, malakoff humanis,
      ag2r, pro btp, mgen, mnt, swisslife, apivia, harmonie, luko, direct assurance, amaguiz, eurofil, lolivier,
      l olivier, pacifica, predica, cnp assurances, sogessur, cardif, acm, avanssur, mutua madrileña, verti,
      genesis seguros, seguros catalana, reale seguros, liberty seguros, zurich seguros, allianz seguros, axa
      seguros, generali españa, santa lucia, ocaso, sanitas, segurcaixa, dkv seguros, fiatc, caser, mgs, divina
      pastora, helvetia, nationale nederlanden, gnp, gnp seguros, qualitas, qualitas seguros, axa mexico, metlife
      mexico, inbursa seguros, hdi seguros, rgs, ingos, ингос, alfastrah, reso, sogaz, втб страхование, т
      страхование, ренессанс, renins, вск, vsk, югория, зетта, тинькофф страх`,
    en: `insurance, car insurance, auto insurance, health insurance, home insurance, house insurance, life insurance,
      travel insurance, pet insurance, renters insurance, contents insurance, dental insurance, phone insurance,
      liability insurance, medical insurance, motor insurance, bike insurance, insurance premium, insurance
      policy, policy premium, policy renewal, insurer, assurance, annuity, underwriters, mutual insurance,
      insurance co, medicare, extended warranty, underwriting, ins prem, ins premium, insur, insurance company,
      insurance payment, insurance bill, insurance renewal, policy payment, auto ins, life ins, health ins, ins
      pmt, ins co, mediclaim, term plan, term insurance, vehicle insurance, two wheeler insurance, dental plan,
      vision plan, health plan, insurance broker, insurance agency, insurance services, mutual life, life
      assurance, indemnity, casualty, reinsurance, coverage plan, device protection, roadside assistance plan`,
    es: `seguro, seguros, seguro de coche, seguro coche, seguro del coche, seguro de hogar, seguro hogar, seguro medico,
      seguro de salud, seguro de vida, seguro de viaje, seguro moto, seguro auto, poliza, poliza de seguro, prima
      de seguro, aseguradora, mutua, prepaga, obra social, soat, seguro vida, seguro salud, seguro gastos
      medicos, gastos medicos mayores, seguro mascota, asegurança, assegurança, correduria, poliza auto, prima
      seguro, seguro movil`,
    fr: `assurance, assurances, assurance auto, assurance voiture, assurance habitation, assurance maison, assurance
      sante, assurance vie, assurance voyage, mutuelle, mutuelle sante, complementaire sante, prime d assurance,
      assureur, responsabilite civile, cotisation assurance, prevoyance, assur, assurances auto, cotisation
      mutuelle, assurance scolaire, assurance emprunteur, courtier assurance, complementaire`,
    de: `versicherung, versicherungen, *versicherung, *versicherungen, versicherungsbeitrag, krankenkasse,
      krankenversicherung, kfz versicherung, autoversicherung, haftpflicht, hausratversicherung,
      lebensversicherung, reiseversicherung, zahnzusatz, rechtsschutz, police versicherung, kasko, adac,
      pflegeversicherung`,
    it: `assicurazione, assicurazioni, assicurazione auto, assicurazione macchina, assicurazione casa,
      assicurazione sanitaria, assicurazione vita, assicurazione viaggio, assicurazione moto, polizza, polizze,
      polizza auto, rca, rc auto, premio assicurativo`,
    pt: `seguro, seguros, seguro do carro, seguro carro, seguro auto, seguro de vida, seguro saude, seguro de saude,
      seguro residencial, seguro casa, seguro viagem, apolice, plano de saude, convenio medico, seguradora,
      unimed, plano odontologico`,
    ru: `страхов*, осаго, каско, страховка на машин*, медицинск* страхов*, дмс, страховой полис, полис, страхован* жизни,
      страхован* квартир*, застрахов*, страхование, страховка, страховая, страховая компания, страховой, полис
      осаго, полис дмс, strahovanie, strahovka`,
    hints: `premium, policy, mutual, coverage, cover, broker, claim, protection plan, warranty, seguridad social, assicur*,
      versicher*, assur*, insur*, garantia, deductible, ins, life, страх*`,
  },

  'Fees & Charges': {
    brands: `irs, hmrc, turbotax, turbo tax, h r block, hr block, taxact, finanzamt, elster, impots gouv, dgfip, agencia
      tributaria, hacienda, agenzia entrate, agenzia delle entrate, equitalia, receita federal, financas portal,
      фнс, госуслуг*, western union, moneygram, remitly, irs usataxpymt, usataxpymt, irs treas, franchise tax,
      franchise tax board, ftb, state tax, intuit turbotax, hrblock, jackson hewitt, taxslayer, freetaxusa,
      credit karma tax, experian, equifax, transunion, legalzoom, rocket lawyer, docusign, notarize, usps po, us
      postal, united states postal, stamps com, fedex office, fedexoffice, ups store, the ups store, dhl express,
      post office counter, hermes parcel, evri, yodel, parcelforce, parcel2go, singpost, speedpost, ninjavan,
      blue dart, bluedart, dtdc courier, india post, delhivery, chronopost, colissimo, mondial relay, relais
      colis, laposte, seur, mrw, nacex, estafeta, redpack, paquetexpress, cdek, pochta, pochta rossii, боксберри,
      пэк, деловые линии, transferwise, xoom, worldremit, dvla fees, gov uk, companies house, acra, income tax
      dept, gst payment, dgfip impot, tresor public, amendes gouv, antai, cgt fines, aeat, seguridad social,
      tgss, dgt multa, ajuntament, ayuntamiento, tesoreria, налоговая, госуслуги, gosuslugi, фссп, росреестр,
      мфц`,
    en: `bank fee, bank fees, bank charge, bank charges, service charge, service fee, monthly fee bank, account fee,
      maintenance fee, overdraft, overdraft fee, overdraft interest, late fee, late payment fee, late charge, atm
      fee, atm fees, atm withdrawal fee, withdrawal fee, wire fee, wire transfer fee, transfer fee, foreign
      transaction fee, foreign transaction, exchange fee, currency conversion fee, conversion fee, card fee,
      annual fee, annual card fee, credit card fee, interest charge, interest charges, interest charged, interest
      payment, finance charge, loan interest, credit card interest, nsf fee, returned payment, chargeback fee,
      processing fee, administration fee, admin fee, handling fee, convenience fee, commission, broker fee,
      brokerage, trading fee, penalty, penalties, fine, fines, parking fine, parking ticket, speeding ticket,
      speeding fine, traffic fine, traffic ticket, traffic violation, tax, taxes, income tax, tax payment, tax
      return, tax preparation, tax bill, stamp duty, customs duty, customs fee, import duty, notary, notary fee,
      lawyer, attorney, legal fee, legal fees, solicitor, law firm, court fee, court fees, accountant,
      accounting, bookkeeping, cpa, filing fee, application fee, registration fee, license fee, government fee,
      passport fee, permit fee, postage, postage stamps, stamps, shipping fee, shipping, courier fee, fee, fees,
      charges, surcharge, escrow, collection agency, debt collection, credit report, paypal fee, cash advance
      fee, monthly service fee, monthly maintenance fee, service fees, maintenance charge, maintenance charges
      bank, account maintenance, monthly account fee, account charges, minimum balance fee, low balance fee,
      inactivity fee, atm charge, atm charges, non bank atm, out of network atm, cash advance, cash advance
      interest, balance transfer fee, intl transaction fee, international transaction fee, intl service fee,
      cross border fee, fx fee, forex fee, forex markup, wire transfer, wire fee outgoing, stop payment, returned
      item, returned check, return check fee, insufficient funds, nsf, overlimit fee, over limit, late payment,
      late payment charge, penalty charge, finance charges, purchase interest charge, interest charge on
      purchases, interest on, interest debit, int charge, int chg, debit interest, loan emi, personal loan,
      personal loan emi, emi, emi payment, loan payment, loan pmt, loan repayment, credit card payment fee, card
      annual fee, renewal fee, card replacement fee, check order, checks order, harland clarke, deluxe check,
      bank service charge, svc charge, svc chg, service chg, sms charges, sms alert charges, debit card charges,
      dd charges, neft charges, imps charges, gst, cgst, sgst, gst charges, tds, stt, demat charges, amc charges
      demat, brokerage charges, platform fee, convenience fees, handling charges, processing charges, delivery
      charge, delivery charges, delivery fee, courier, courier charges, postal, postal service, postage stamp,
      parcel, parcel postage, shipping label, shipping charges, mailing, po box, customs, customs charges, import
      tax, tax prep, tax preparation fee, tax filing, taxes owed, estimated tax, property taxes fee, self
      assessment, vat, vat payment, council fine, library late, court fine, county clerk, county recorder, clerk
      of court, city clerk, secretary of state, state of, county of, dmv fee, registration fees, license renewal,
      licence renewal, parking violation, traffic challan, challan, police fine, fine paid, fixed penalty,
      penalty notice, red light camera, legal services, legal aid, law office, law offices, attorneys, attorney
      at law, paralegal, notary public, stamp paper, affidavit, documents fee, document fee, passport fees,
      apostille, translation services, bookkeeper, accounting services, tax consultant, ca fees, chartered
      accountant, audit fee, consultant fee, union dues, professional fees, membership dues, debt payment, debt
      collector, credit repair, money order, cashiers check, check cashing, payday loan, remittance fee`,
    es: `comision, comisiones, comision bancaria, comision banco, comision por, comision mantenimiento, mantenimiento de
      cuenta, gastos bancarios, cargo bancario, cuota tarjeta, anualidad tarjeta, intereses, interes tarjeta,
      descubierto, recargo, multa, multas, multa de trafico, multa de aparcamiento, impuesto, impuestos,
      hacienda, irpf, iva, tasa, tasas, tramite, tramites, notario, notaria, gestoria, gestor, abogado, abogada,
      contador, asesoria, asesor fiscal, aduana, sello, sellos, correos envio, gastos de envio, envio, autonomos
      cuota, cuota de autonomos, comision cajero, comision transferencia, comision apertura, comision por manejo,
      manejo de cuenta, comision tarjeta, comisiones banco, intereses tarjeta, intereses banco, interes
      moratorio, intereses moratorios, anualidad, cuota anual tarjeta, iva comision, iva intereses, penalizacion,
      multa transito, fotomulta, infraccion, grua multa, corralon, impuesto predial, impuesto circulacion,
      impost, taxes ajuntament, declaracion renta, declaracion anual, modelo 130, modelo 303, acta nacimiento,
      apostilla, notaria gastos, abogados, honorarios, honorarios contador, contadora, asesoria fiscal,
      paqueteria, envio paquete, envios, gastos envio, mensajeria, pago prestamo, cuota prestamo, credito
      personal, pago credito, pago tarjeta intereses`,
    fr: `frais bancaires, frais de tenue de compte, tenue de compte, frais, frais de dossier, frais de carte, cotisation
      carte, cotisation carte bancaire, agios, commission, commission d intervention, commissions, interets,
      interets debiteurs, decouvert, penalite, majoration, amende, amendes, contravention, pv stationnement,
      impot, impots, impot sur le revenu, taxe, taxes, tva, notaire, frais de notaire, avocat, huissier,
      comptable, expert comptable, douane, timbre, timbres, timbre fiscal, frais de port, frais de livraison,
      frais de retrait, urssaf, tribunal, prefecture, frais de gestion, frais gestion, frais de tenue, cotisation
      carte visa, cotisation visa, cotisation jazz, cotisation offre, frais cb, frais etranger, commission
      paiement etranger, frais de change, frais de virement, frais prelevement rejete, rejet prelevement, frais
      de rejet, frais d incident, lettre information, interets debit, echeance pret, pret personnel, credit
      conso, credit consommation, cofidis, cetelem, sofinco, cofinoga, prelevement a la source, taxe
      professionnelle, tva paiement, impots locaux, direction generale des finances, tresorerie, amende
      stationnement, forfait post stationnement, amende radar, frais notaire, avocats, greffe, affranchissement,
      timbres poste, colis, envoi colis, frais postaux, lettre recommandee, recommande, passeport timbre, timbre
      passeport`,
    de: `gebuhr, gebuhren, *gebuhr, *gebuhren, bankgebuhr*, kontofuhrung*, kontogebuhr*, kartengebuhr, jahresgebuhr,
      uberziehung*, dispozinsen, sollzinsen, zinsen, provision, mahngebuhr*, mahnung, bussgeld, strafzettel,
      knollchen, strafe, geldstrafe, blitzer, steuer, steuern, *steuer, steuernachzahlung, einkommensteuer,
      kfz steuer, steuerberater, notar, rechtsanwalt, anwalt, anwaltskosten, gerichtskosten, zoll, zollgebuhr*,
      briefmarke, briefmarken, porto, versandkosten, versand, abhebegebuhr, fremdwahrungsgebuhr, behorde,
      amt gebuhr, beitragsservice mahnung, inkasso, bearbeitungsgebuhr, kirchensteuer, stadtkasse`,
    it: `commissione, commissioni, commissione bancaria, commissioni bancarie, spese bancarie, canone conto,
      canone conto corrente, canone carta, spese tenuta conto, imposta di bollo, bollo, interessi,
      interessi passivi, scoperto, mora, sanzione, multa, multe, contravvenzione, tassa, tasse, imposta, imposte,
      irpef, iva, f 24, f24, notaio, avvocato, commercialista, caf, dogana, francobollo, francobolli,
      marca da bollo, spese di spedizione, spedizione, bonifico commissione, prelievo commissione, inps,
      tribunale, pratica auto`,
    pt: `tarifa, tarifas, tarifa bancaria, taxa, taxas, taxa bancaria, taxa de manutençao, comissao, comissoes,
      anuidade, anuidade cartao, juros, juros do cartao, cheque especial, encargos, mora, multa, multas,
      multa de transito, imposto, impostos, imposto de renda, irs, irpf, inss, iof, iva, segurança social,
      cartorio, notario, advogado, advogada, contador, contabilista, contabilidade, alfandega, despachante,
      selo postal, selos, correios, frete, portes, portes de envio, taxa de saque, boleto taxa`,
    ru: `комисс*, комиссия банка, банковск* комисс*, обслуживани* карт*, обслуживани* счет*, обслуживание, смс
      информирован*, смс оповещен*, процент* по кредит*, проценты, кредит, кредита, кредиту, пени, пеня,
      неустойк*, штраф*, штраф гибдд, гибдд, налог*, ндфл, ндс, госпошлин*, пошлин*, таможн*, нотариус*,
      нотариальн*, адвокат*, юрист*, юридическ*, бухгалтер*, судебн*, почта россии, почтов*, пересылк*, марки
      почтов*, сбор, сборы, взнос*, комиссия, комиссии, плата за обслуживание, плата за карту, обслуживание
      карты, обслуживание счета, плата за смс, оповещения, смс банк, sms банк, мобильный банк, штраф, штрафы,
      штраф пдд, налог, налоги, налог на, транспортный налог, уплата налог*, взыскани*, судебные приставы,
      приставы, госпошлина, пошлина, погашение кредит*, оплата кредит*, платеж по кредит*, кредитн*, проценты по,
      процент*, займ*, микрозайм*, мфо, рассрочк*, юрист, юридические услуги, нотариус, бухгалтер, загс,
      паспортн* стол*, консульск* сбор*, почтовое отделение, посылк*, отправка посылк*, доставка посылк*,
      экспресс доставк*, курьер*, курьерск*, komissiya, shtraf, nalog`,
    hints: `charge, bank, banque, banco, banca, interest, service, services, penal, cargo, levy, government, gobierno,
      court, office of, department of, dept of, treasury, revenue, post office, usps, ups, fedex, dhl, royal
      mail, correos, la poste, poste italiane, deutsche post, сдэк, почта, visa fee, exchange, credit, loan,
      debt, prestamo, pret, kredit, prestito, emprestimo, duty, legal, law, documents, document, документ*,
      справк*, admin, processing, late, adjustment, банк, spese, chg, chgs, svc, county, gov, govt, state, loans,
      finance, financial, capital, express courier, clerk, treasurer, банк*, финанс*, кредит*`,
  },

  Other: {
    brands: `venmo, zelle, cash app, cashapp, venmo payment, zelle payment, zelle transfer, zelle to, paypal transfer, paypal
      inst xfer, inst xfer, apple cash, google pay transfer, popmoney, chase quickpay, quickpay, interac, e
      transfer, paylah, paynow, dbs paylah, upi transfer, imps transfer, neft transfer, gpay, phonepe, paytm
      wallet, twint, sumeria`,
    en: `other, misc, miscellaneous, various, unknown, something else, cash withdrawal, atm withdrawal, withdrawal, atm,
      cash, bank transfer, transfer to, money transfer, transfer, lost money, lent to, loan to friend, borrowed,
      lent money, allowance, pocket money, reimbursement, adjustment, transfer to savings, transfer from, online
      transfer, internal transfer, transfer to checking, transfer to account, external transfer, funds transfer,
      fund transfer, ach transfer, account transfer, wire transfer to, savings, savings transfer, investment,
      investments, mutual fund, stocks, brokerage account, robinhood, vanguard, fidelity, charles schwab,
      coinbase, binance, crypto, bitcoin, fixed deposit, recurring deposit, cash wdl, cash wd, atm wdl, atm wd,
      atm cash, atm debit, atm withdraw, withdraw cash, cash from atm, withdrawl, counter withdrawal, cheque,
      check paid, check number, cheque deposit, cash deposit, credit card payment, card payment thank you,
      payment thank you, autopay payment, payment to card, credit crd autopay, given to friend, borrowed from,
      paid back, pay back, refund, reversal, adjustment credit, miscellaneous expense, misc expense, misc
      expenses, random stuff, others, unknown expense, unexpected, emergency fund`,
    es: `otro, otros, otra, varios, miscelaneo, miscelaneos, retiro de efectivo, retirada de efectivo, retirada cajero,
      cajero automatico, cajero, efectivo, transferencia, bizum, prestamo a, prestado a, paga semanal,
      imprevisto, imprevistos, retiro, retiro cajero, retiro efectivo, disposicion efectivo, disposicion cajero,
      traspaso, traspasos, traspaso a cuenta, transferencia a, transferencia enviada, spei, spei enviado, pago
      tarjeta credito, ahorro, ahorros, inversion, inversiones, gastos varios, gasto varios, transferencies,
      altres`,
    fr: `autre, autres, divers, retrait, retrait dab, retrait especes, especes, distributeur automatique, virement, pret
      a un ami, argent de poche, imprevu, imprevus, lydia, retrait distributeur, retrait gab, virement vers,
      virement emis, virement interne, virement epargne, epargne, livret a, cheque emis, remise cheque,
      placement, bourse, avance, remboursement, depense diverse, depenses diverses`,
    de: `sonstiges, sonstige, verschiedenes, diverses, anderes, abhebung, bargeldabhebung, geldautomat, bargeld,
      bargeldauszahlung, uberweisung, verliehen, geliehen, taschengeld, unvorhergesehen*`,
    it: `altro, altri, varie, vario, prelievo, prelievo bancomat, prelievo contanti, bancomat, contanti, bonifico,
      prestito a, paghetta, imprevisto, imprevisti, satispay`,
    pt: `outro, outros, outra, outras, diversos, variados, saque, levantamento, levantamento multibanco, multibanco,
      dinheiro vivo, transferencia, pix, emprestei, mesada, imprevisto, imprevistos, mb way, mbway`,
    ru: `прочее, прочие, разное, другое, остальное, наличн*, снятие наличн*, снятие, банкомат*, перевод*, перевел,
      перевела, в долг, одолжил*, занял*, карманные деньги, карманные, непредвиден*, переводы, перевод с карты,
      перевод на карту, перевод клиенту, перевод по номеру, перевод между счетами, между своими счетами,
      внутренний перевод, выдача наличных, снятие в банкомате, наличные, пополнение, пополнение счета, пополнение
      вклад*, вклад*, накоплени*, инвестиц*, брокерск* счет*, инвесткопилк*, копилк*, на карту, прочие расходы,
      perevod, snyatie, nalichnye, popolnenie`,
    hints: `personal, general, thing, stuff, cosa, cosas, чтото, штука, payment, pago, paiement, zahlung, pagamento,
      платеж*, оплата, xfer, deposit, pmt, pymt, debit`,
  },
};
