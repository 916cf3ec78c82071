import type { CategoryKeywords } from './category-keywords.ts';

export const FOOD_AND_DINING: CategoryKeywords = {
  brands: `starbucks, mcdonalds, mc donalds, mcdo, burger king, kfc, kentucky fried chicken, subway, dominos, domino
    pizza, pizza hut, papa johns, taco bell, chipotle, wendys, five guys, shake shack, dunkin, dunkin donuts, krispy
    kreme, tim hortons, costa coffee, caffe nero, pret a manger, pret manger, panera, chick fil a, popeyes, arbys,
    dairy queen, sonic drive, jack in the box, in n out, whataburger, panda express, little caesars, dennys, ihop,
    applebees, olive garden, outback steakhouse, red lobster, cheesecake factory, buffalo wild wings, chilis, tgi
    fridays, nandos, wagamama, pizza express, pizzaexpress, greggs, itsu, wetherspoon*, jollibee, vapiano, nordsee,
    hans im gluck, l osteria, losteria, buffalo grill, hippopotamus, flunch, telepizza, goiko, vips, 100 montaditos,
    foster hollywood, autogrill, old wild west, roadhouse, rosticceria, uber eats, ubereats, deliveroo, doordash,
    door dash, grubhub, just eat, justeat, lieferando, glovo, wolt, foodpanda, postmates, seamless, skip the dishes,
    skipthedishes, zomato, swiggy, rappi, ifood, pedidosya, delivery club, яндекс еда, яндекс.еда, yandex eda,
    самокат еда, вкусно и точка, бургер кинг, макдоналдс, макдональдс, додо пицца, додо, теремок, шоколадница, кофе
    хауз, якитория, тануки, ростикс, крошка картошка, stolovaya, coffee like, cofix, surf coffee, peets coffee, peet
    s coffee, blue bottle, dutch bros, lavazza, illy, second cup, gloria jeans coffee, cinnabon, auntie annes,
    baskin robbins, haagen dazs, ben jerry, jamba juice, sweetgreen, el pollo loco, del taco, qdoba, moes southwest,
    jimmy johns, jersey mikes, firehouse subs, quiznos, wingstop, zaxbys, raising canes, culvers, steak n shake,
    carls jr, hardees, white castle, cracker barrel, waffle house, texas roadhouse, longhorn steakhouse, bobs
    burgers, bobs, habibs, outback, giraffas, china in box, madero, toast tab, tst, boulangerie paul, leon
    restaurant, restaurant quick, sbux, mcd, cfa, chick fil, panda exp, jamba, philz coffee, caribou coffee, peets,
    noodles company, mod pizza, blaze pizza, round table pizza, papa murphys, cold stone, menchies, yogurtland,
    pinkberry, crumbl, insomnia cookies, einstein bros, brueggers, corner bakery, boston market, el torito, red
    robin, bjs restaurant, california pizza kitchen, pf changs, p f changs, benihana, bonefish grill, carrabbas,
    maggianos, ruths chris, fogo de chao, sizzler, golden corral, bob evans, perkins restaurant, village inn, dennys
    diner, shake n steak, church s chicken, churchs chicken, bojangles, el pollo, rubios, wahoos, baja fresh,
    freebirds, cava grill, just salad, sweet green, le pain quotidien, tatte, blue bottle coffee, intelligentsia,
    stumptown, sq coffee, toastmasters cafe, 85c bakery, paris baguette, tous les jours, gong cha, koi the, kung fu
    tea, sharetea, chatime, tealive, toast box, ya kun, old town white coffee, kopitiam, food republic, koufu,
    saizeriya, sushi tei, genki sushi, sushiro, yoshinoya, sukiya, mos burger, din tai fung, haidilao, crystal jade,
    paradise dynasty, swensens, long john silvers, texas chicken, pizzahut, delifrance, barista coffee, cafe coffee
    day, chaayos, haldirams, bikanervala, saravana bhavan, barbeque nation, faasos, behrouz, dominos india, eatsure,
    eatclub, magicpin, dineout, box8, freshmenu, wow momo, burger singh, la pinoz, ovenstory, keventers, natural ice
    cream, amul parlour, nirulas, greggs bakers, harvester, toby carvery, beefeater, frankie benny, zizzi, bella
    italia, ask italian, prezzo, yo sushi, tortilla mexican, wasabi sushi, gails bakery, patisserie valerie,
    esquires coffee, franco manca, dishoom, byron burger, gourmet burger, honest burgers, slug and lettuce, all bar
    one, brewdog, stonegate, greene king, mitchells butlers, quick burger, courtepaille, del arte, pizza del arte,
    la boucherie, leon de bruxelles, bistrot regent, la mie caline, brioche doree, paul boulangerie, la
    croissanterie, columbus cafe, cojean, pomme de pain, class croute, o tacos, otacos, big fernand, pitaya, exki,
    sodexo, elior, eurest, api restauration, la tagliatella, ginos, foster s hollywood, rodilla, granier,
    santagloria, la sureña, lizarran, cerveceria 100, pans company, pans, viena establiments, bracafe, buenas migas,
    sandwichez, udon noodle, wok to walk, sanborns, el portal, el fogoncito, vips mexico, toks, italiannis, la
    parroquia, cielito querido, кофе хаус, кофемания, правда кофе, one price coffee, one bucks coffee, вкусно точка,
    бургеркинг, kfc ростикс, сабвей, папа джонс, вилка ложка, му му, жар пицца, сушивок, суши вок, якитори, суши
    мастер, фарфор, чайхона, чайхона 1, хинкальная, хачапури и вино, пхали хинкали, кулинарная лавка, хлебник, цех
    85, вольчек, британские пекарни, лудинг, штолле, брынза, блинная, кафе пушкин, grow food, деливери, деливери
    клаб, маркет деливери, subway restaurants, subway sandwiches, sweet maple, potbelly, portillos, shake n bake,
    which wich, jasons deli, mcalisters deli, newks, schlotzskys, panda inn, pei wei, noodles and company, first
    watch, another broken egg, snooze am eatery, true food kitchen, seasons 52, yard house, houlihans, bonchon, kura
    sushi, nothing bundt cakes, levain bakery, magnolia bakery, sprinkles cupcakes, salt straw, jenis, jeni s, van
    leeuwen, carvel, friendlys, ruby tuesday, uno pizzeria, regina pizzeria, sbarro, cicis pizza, marcos pizza,
    hungry howies, jets pizza, donatos, papa ginos, dangelo, au bon pain, cosi, joe and the juice, bluestone lane,
    la colombe, birch coffee, gregorys coffee, black rifle coffee, scooters coffee, biggby, human bean, bigby
    coffee, tully s, peet, cumberland coffee, honeydew donuts, honey dew, marylou s coffee, boba guys, happy lemon,
    tiger sugar, yifang, coco fresh tea, moge tee, ezcater, caviar, chownow, toasttab, slice life, seamlss, tock,
    resy, opentable, bite squad, waitr, eat street, eatstreet, dashpass, aramark, compass group, bon appetit
    management, canteen vending, csc servicew food, levy restaurants, delaware north, hmshost, ssp america, otg
    management, gategroup, heytea, luckin coffee, ten ren, kfc india, haldiram, bikaner, sagar ratna, paradise
    biryani, third wave coffee, blue tokai, chai point, tea post, chai sutta bar, subway india, goli vada pav, jumbo
    king, mad over donuts, theobroma, monginis, naturals ice cream, baskin, kwality walls, havmor, creambell,
    karachi bakery, adyar ananda bhavan, a2b, murugan idli, hotel saravana, udupi, shiv sagar, kamat, irani cafe,
    oven story, behrouz biryani, fasos, sweet truth, biryani by kilo, mojo pizza, eatfit, eat fit, cure foods, rebel
    foods, nando, wimpy, harry ramsden, wasabi, abokado, coco di mama, benugo, crussh, paul uk, ole steen, black
    sheep coffee, blank street, grind coffee, amt coffee, upper crust, pumpkin cafe, camden food, pasty shop,
    cornish bakery, birds bakery, poundbakery, cooplands, wenzels, hotel chocolat cafe, loungers, turtle bay, las
    iguanas, cafe rouge, carluccios, strada, pizza go go, papa john, uber eat, too good to go, too good, phenix,
    frichti, nestor, popchef, eatsalad, eat salad, bchef, king marcel, ninkasi, brioche gourmande, marie blachere,
    ange boulangerie, feuillette, louise boulangerie, firmin, banette, eric kayser, la brioche doree, starbuck,
    columbus, french coffee shop, pizza cosy, tablapizza, memphis coffee, au bureau, leon bruxelles, les trois
    brasseurs, la pataterie, crescendo resto, cafeteria casino, flunch traiteur, pokawa, sushi shop, matsuri, planet
    sushi, cote sushi, chamas tacos, g la dalle, takos king, berliner das original, bagelstein, bagel corner, jour
    healthy, picto, taco bell españa, tgb, the good burger, carls junior, papizza, dominos españa, pomodoro, la
    mafia se sienta, il tavolo, muerde la pasta, wok garden, sushita, ramen shifu, nomo, grosso napoletano, manolo
    bakes, santa gloria, levadura madre, panaria, celicioso, faborit, cafe y te, jamaica coffee, dunkin coffee,
    valor chocolaterias, amorino, llaollao, smooy, la fabrica de helados, telepi, goiko grill, new york burger,
    tierra burrito, honest greens, flax kale, backwerk, kamps, ditsch, le crobag, yormas, dean david, dean and
    david, block house, maredo, subway deutschland, cafe extrablatt, alex gastro, sausalitos, peter pane, hans im
    glueck, burgermeister, haferkater, einstein kaffee, tchibo coffee, balzac coffee, espresso house, coffee
    fellows, san francisco coffee, wiener feinbacker, heberer, junge backerei, dat backhus, schafers brot,
    steinecke, eat happy, lieferheld, pizza de, call a pizza, joeys pizza, smileys, freddy fresh, alice pizza,
    spontini, rossopomodoro, la piadineria, doppio malto, billy tacos, wiener haus, calavera, i love poke, panino
    giusto, venchi, grom, autogrill spizzico, chef express, camst, pellegrini, bar atlantic, deli service, spoleto,
    burger king brasil, habib s, outback brasil, coco bambu, sodie doces, cacau show, kopenhagen, brasil cacau, casa
    do pao de queijo, rei do mate, fran s cafe, starbucks brasil, oggi sorvetes, bacio di latte, freddo, padaria
    portuguesa, h3 hamburgers, telepizza portugal, pans company portugal, go natural, h3, доминос, пицца хат,
    чайхона номер 1, иль патио, планета суши, евразия ресторан, токио city, токио сити, мама рома, чайная ложка,
    буше, хлеб насущный, андерсон кафе, coffeeshop company, скуратов, хлебница, лавка пекаря, грабли, вареничная №1,
    пронто пицца, бургер клаб, black star burger, блэк стар бургер, farш, воккер, сушивесла, суши wok, ёбидоёби,
    ollis pizza, империя пиццы, самокат кофе, one bucks, stars coffee, старс кофе, кофе лайк, лайк кофе, do do
    pizza, даблби, doubleby, жан жак, jean jacques, чебуречная ссср, хинкали хачапури, мистер картошка, стардогs,
    стардогс, подорожник кафе, иль де ботэ кафе, elyor, корпусгрупп, питер пицца, братья караваевы, караваевы, prime
    star, прайм кафе, uvenco, ювенко, bertuccis, philz, jp licks, longhorn steak, legal sea foods, legal seafoods,
    mortons, eataly, busaba, evrasiya, евразия, две палочки, dve palochki, stolle, столле, bushe, volkonsky,
    волконский, chainikoff, чайникофф, kofeinya, hinkalnaya, chaikhona, il patio, cold stone creamery, giani ice
    cream, ccd, barista, sangeetha, licious meals, smokin joes, mainland china, farzi cafe, campero, pollo campero,
    power chicken, bigos, mcpollo, china wok, sushi itto, casa del cafe, espresso americano, juan valdez, tostao,
    crepes y waffles, el corral, frisby, kokoriko, don belisario, bembos, pardos, norkys, roky s, starbucks peru,
    doggis, telepizza chile, mostaza, havanna, grido, guapaletas, el globo, el porton, sushi roll, la casa de toño,
    la casa de los abuelos, fosters hollywood, la andaluza, wok street, tommy mels, viena, farggi, mistral pan, la
    mallorquina, brasserie, bouchon, crêperie, saladerie, sandwicherie, friterie, le bistrot, chez, la pergola,
    pizza sprint, speed burger, domino s pizza, five pizza original, eat sushi, bistro regent, la criee, la
    boucherie restaurant, poivre rouge, campanile restaurant, crescendo, dubble, boulangerie ange, la boulangerie,
    poulaillon`,
  en: `restaurant, resto, restaurante, cafe, coffee, coffees, espresso, cappuccino, latte, flat white, americano,
    macchiato, frappuccino, mocha, tea shop, tea house, bubble tea, matcha, boba, breakfast, brunch, lunch, dinner,
    supper, takeaway, take away, takeout, take out, food delivery, delivery food, meal, snack, dessert, pizza,
    pizzeria, burger, hamburger, cheeseburger, sandwich, bagel, panini, kebab, doner, shawarma, falafel, gyros,
    souvlaki, taco, burrito, quesadilla, nachos, sushi, ramen, udon, pho, noodles, dim sum, dumplings, curry,
    biryani, tandoori, thali, fried chicken, chicken wings, wings, fries, french fries, fish and chips, steak,
    steakhouse, barbecue, bbq, grill, grille, hot dog, hotdog, salad, poke bowl, poke, donut, doughnut, croissant,
    muffin, cupcake, pancake, waffle, ice cream, icecream, gelato, frozen yogurt, milkshake, smoothie, pastry,
    pastries, bistro, brasserie, diner, eatery, canteen, cafeteria, buffet, food court, foodcourt, food truck,
    bakery, patisserie, deli, pub, tavern, taproom, brewery, brewpub, brewing, wine bar, cocktail, cocktails,
    margarita, mojito, beer, beers, pint, pints, drinks, drinks with friends, round of drinks, happy hour,
    bartender, barista, sushi bar, tapas, cantina, taqueria, trattoria, osteria, creperie, noodle, kitchen and bar,
    bar and grill, bar grill, cookhouse, chophouse, oyster bar, crab shack, rotisserie, catering, dining, dine,
    dined, eating out, eat out, ate out, food, school lunch, work lunch, team lunch, business lunch, date night
    dinner, birthday dinner, tip waiter, waiter, coffee shop, coffee bar, coffeehouse, roasters, coffee roasters,
    tea room, tearoom, juice bar, chai, lassi, dosa, samosa, thai food, chinese food, indian food, fast food, street
    food, lemonade, soda, soft drink, sushi house, noodle house, noodle bar, teriyaki, hibachi, izakaya, yakitori,
    bulgogi, korean bbq, hot pot, hotpot, shabu, dumpling house, wok, thai kitchen, thai cuisine, thai bistro, thai
    restaurant, indian cuisine, indian kitchen, curry house, tandoor, masala house, mexican grill, taco truck,
    tamales, enchiladas, fajitas, chimichanga, guacamole, ceviche, empanadas, pupuseria, pollos, birria, poutine,
    chowder, lobster, crab house, seafood restaurant, fish house, oysters, clam, bbq pit, smokehouse, ribs, rib
    shack, steak house, burgers and shakes, burger bar, burger joint, drive in, drive thru, creamery, froyo, shaved
    ice, snow cone, donuts, doughnuts, bagels, cupcakes, cakery, cake shop, bakeshop, patisserie cafe, crepes,
    waffles, pancake house, egg house, omelette, breakfast house, brunch spot, bar and kitchen, kitchen bar,
    gastropub, ale house, alehouse, beer garden, beer hall, tap house, tap room, brew pub, brewing company, brewing
    co, winery tasting, vineyard tasting, distillery bar, saloon, lounge bar, cocktail bar, sports bar, rooftop bar,
    hookah bar, espresso bar, coffee roasting, coffee stand, coffee co, roastery, boba tea, milk tea, smoothies,
    juicery, acai, poke house, kebabs, kabob, mediterranean grill, greek taverna, gyro, pita, hummus, mezze, pizzas,
    pizza slice, calzone, ravioli, lasagna, spaghetti, risotto, gnocchi, antipasti, italian kitchen, deli sandwich,
    sub sandwich, hoagie, cheesesteak, philly steak, hotdogs, corn dog, nuggets, tenders, chicken tenders, roast
    chicken, roast beef sandwich, soup and salad, salad bar, vending machine, vending, concession stand,
    concessions, cafeteria lunch, lunch with, dinner with, dinner at, lunch at, breakfast at, drinks at, drinks
    with, coffee with, ate at, meal prep delivery, order in, ordered food, swiggy order, zomato order, samosas,
    chaat, pani puri, golgappa, vada pav, pav bhaji, idli, dosas, biryanis, paratha, momos, maggi, kulfi, gulab
    jamun, jalebi, mithai, tiffin, mess bill, mess fee, dhaba, canteen lunch, bhojanalaya, sweets shop, paan, sutta
    chai, nimbu pani, sugarcane juice, coconut water, roti, naan, butter chicken, tikka, chicken rice, nasi lemak,
    nasi goreng, laksa, mee goreng, satay, bak kut teh, hawker, hawker centre, food centre, char kway teow, prata,
    teh tarik, kopi, zi char, ban mian, yong tau foo, economic rice, mala, dim sum restaurant, rstrnt, resturant,
    restaraunt, appetizers, starters, treats, pints with, pub crawl, night cap, soft drinks, soda can, redbull, red
    bull, energy drink, popcorn snack, ice creams, bottle service, tasting menu, chef table, prix fixe, dim sum
    house, hot chicken, soul food, southern kitchen, cajun kitchen, creole, gumbo, jambalaya, po boy, crawfish,
    catfish, fish fry, chicken shack, wing stop, wings and things, bbq shack, smoke house, barbeque, barbecue
    restaurant, grill and bar, grill room, chop house, steak and ale, ale works, beer works, brew works, brewers,
    brewhouse, taps, tap and table, bier haus, cider house, cidery, meadery, speakeasy, public house, tavern and
    grill, inn restaurant, clam shack, lobster pound, lobster roll, raw bar, oyster house, chowder house, seafood
    grill, fish market restaurant, cantina grill, mexican kitchen, mexican food, tex mex, burrito bar, taco shop,
    tacos al pastor, tamale, arepas, pupusas, peruvian, ceviche bar, brazilian steakhouse, argentine grill, cuban
    cafe, jerk chicken, caribbean food, injera, moroccan, tagine, lebanese, shawarma house, falafel house, halal
    cart, halal guys, turkish grill, persian grill, afghan kebab, pakistani, nihari, indian restaurant, curry point,
    dosa place, tiffins, veg thali, non veg, chole bhature, rajma chawal, aloo paratha, sabji roti, dal rice, dal
    fry, veg pulao, fried idli, misal, misal pav, upma, sabudana, khichdi plate, thalipeeth, bhajiya, pakora, bhel,
    sev puri, dahi puri, ragda, kachori, dabeli, frankie, kathi roll, egg roll, omelette pav, anda bhurji, egg
    bhurji, chicken tikka, chicken 65, chilli chicken, manchurian, gobi manchurian, hakka noodles, schezwan,
    schezwan rice, triple rice, veg rice, paneer tikka, paneer masala, palak paneer, kadai paneer, malai kofta,
    butter naan, tandoori roti, rumali roti, parotta, kothu parotta, appam, puttu, filter coffee, masala chai,
    cutting chai, chai tapri, black tea, green tea cafe, lemon tea, ginger tea, masala tea, buttermilk, chaas, sweet
    lassi, falooda, rabdi, rasgulla, gulab, ladoo, barfi, halwa, kheer, sheera, puran poli, modak, sugarcane,
    sharbat, mocktail, cold coffee, cold drink, cold drinks, thums up, frooti, maaza, sprite, pepsi, coke, coca
    cola, energy drink can, icecream cone, kulfi stick, popsicle, cornetto cone, toast sandwich, grilled sandwich,
    veg sandwich, cheese sandwich, club sandwiches, bread butter, bun maska, maska pav, bread omelette, boiled egg
    plate, canteen food, mess food, hostel mess, office canteen, staff canteen, ramen house, ramen bar, pho house,
    banh mi, bun bo, spring rolls, bao buns, gyoza, tempura, tonkatsu, katsu, donburi, okonomiyaki, takoyaki, bento,
    poke bar, korean fried chicken, bibimbap, tteokbokki, kimchi house, jjigae, samgyeopsal, dumpling, xiao long
    bao, wonton, congee, malatang, hot pot buffet, peking duck, char siu, cha chaan teng, nasi, kopi o, roti canai,
    rendang, gado gado, pad thai, tom yum, green curry, mango sticky rice, pierogi, borscht, goulash, schnitzel,
    currywurst stand, pretzel stand, strudel, crepe stand, gelato bar, sorbet, custard stand, frozen custard,
    snowball stand, soft serve, ice creamery, scoop shop, sundae, candy apple, funnel cake, cotton candy, kettle
    corn, popcorn stand, lemonade stand, juice press, cold pressed juice, smoothie bowl, acai bowl, coffee lab,
    coffee works, coffee collective, coffee cart, coffee kiosk, coffee bean, roasting co, roasting company, tea bar,
    teahouse, high tea, afternoon tea, tearooms, scones, cream tea, fish n chips, chippy, chip shop, kebab shop,
    full english, sunday roast, carvery, pub lunch, pub dinner, pint of, round at the pub, shots, tequila shots, bar
    tab, bar bill, drinks out, night drinks, after work drinks, leaving drinks, dinner out, lunch out, takeaway
    curry, takeout chinese, pizza night, dinner date, family dinner, dinner with friends, lunch break, packed lunch,
    school canteen, catered, catering order, buffet lunch, breakfast buffet, room service food, train snack, snack
    bar, snack shack, concessions stand, cinema snacks, poha, sabudana khichdi, sabudana vada, vadapav, batata vada,
    panipuri, sevpuri, bhelpuri, pattis, chole kulche, parathas, thepla, dhokla, khandvi, fafda, idli sambar, medu
    vada, mendu vada, masala dosa, uttapam, uttappa, pongal, bhature, puri bhaji, poori, rotis, chapati, chapatis,
    chapatti, kulcha, bhakri, rice plate, dal khichdi, khichdi, jeera rice, curd rice, lemon rice, biriyani, pulao,
    pulav, fried rice, schezwan noodles, paneer chilli, butter paneer, tandoori chicken, kabab, seekh kebab, spring
    roll, bread pakoda, bhurji pav, boiled egg, cutlet, veg puff, puff, patties, sandwich grill, corn chaat, papdi
    chaat, tea stall, chach, ganne ka ras, nimbu soda, nariyal pani, kokum sharbat, ice gola, matka kulfi, ice cream
    cone, basundi, rasmalai, gulabjamun, shrikhand, srikhand, laddu, burfi, pedha, peda, mysore pak, kaju katli,
    sohan papdi, gajar halwa, farsan, chivda, chiwda, chakli, shankarpali, wafers packet, banana chips, bhujia, mess
    fees, dabba, hotel food, meals parcel, bajji, bonda, sundal, murukku, rstrt, grll, bkry, bkery, brewry, tavrn,
    yogurt shop, sub shop, teppanyaki, banquet, room service, minibar, carry out`,
  es: `restaurante, cafeteria, cafe con leche, cortado, desayun*, almuerz*, almorz*, comida, comidas, comimos, comer
    fuera, cena, cenar, cenamos, cenas, merienda, aperitivo, bocadillo, bocata, tapas, pinchos, pintxos, raciones,
    menu del dia, hamburgues*, pizza, perrito caliente, empanada, arepa, tortas, tacos, paella, churros, helado,
    heladeria, panaderia, pasteleria, reposteria, cerveza, cervezas, cerveceria, caña, cañas, copas, vinos,
    chiringuito, bodega, taberna, meson, asador, marisqueria, parrilla, parrillada, pizzeria, hamburgueseria,
    chupito, refresco, zumo, batido, tostada, tarta, comida rapida, comida a domicilio, comida para llevar, cantina,
    comedor, croquetas, tortilla, postre, croissanteria, botana, antojitos, pollo asado, asado, sandwicheria,
    confiteria, medialunas, facturas y cafe, vermut, bares, cafe bar, bar restaurante, cafeteria bar, restauracion,
    arroceria, brasa, braseria, frankfurt, bocateria, xurreria, churreria, horchateria, orxateria, granja bar, forn
    de pa, forn, fleca, pastisseria, esmorzar, dinar, sopar, berenar, menjar, celler, vermuteria, coctel, cocteles,
    chelas, cheves, mezcal, pulque, michelada, torteria, fonda, comida corrida, antojo, antojos, elote, elotes,
    esquites, gorditas, quesadillas, pozole, chilaquiles, tamal, barbacoa, carnitas, mariscos, alitas, boneless,
    paletas, aguas frescas, malteada, frappe, pan dulce, donas, rosquillas, postres, chocolateria, comida china,
    lonchera, botanas, chucherias, chuches, golosinas, papitas, refrescos, tapeo, tapa, caña y tapa, restaurante
    chino, menu diario, menu dia, desayuno, comida en, comida con, cena con, cena en, desayuno en, almuerzo con,
    cañas con, unas cañas, ronda de, cervezas con, vinos con, tapas con, bocadillos, bocatas, montadito, montaditos,
    racion, pulperia, sidreria, sidra, horno de asar, mesones, tascas, bodegon, bodeguita, rincon, fogon, fogones,
    cocina, cocinas, gastrobar, gastroteca, helados, granizado, horchata, churros con chocolate, chocolate con
    churros, obrador, bolleria, napolitana, ensaimada, pan y cafe, cafelito, cafetito, te con, paellas, mariscada,
    freiduria, pescaito, asador de pollos, pizzeria napolitana, hamburguesa, hamburguesas, chino restaurante, comida
    japonesa, sushi restaurante, comida mexicana, tacos de, burritos, antojitos mexicanos, pedido de comida,
    domicilio comida, glovo cena, just eat cena, cafeteria universidad, cantina escolar, comedor universitario,
    comedor empresa, maquina de cafe, maquina vending, terraza, chiringuitos, copas con, copa de vino, gin tonic,
    cubata, cubatas, mojitos, discoteca copas, empanadilla, empanadillas, milanesa, choripan, asado con, facturas
    panaderia, mate cocido, licuado, licuados, jugos, tortas ahogadas, lonches, lonche, ceviches, pollos a la brasa,
    salchipapa, salchipapas, bandeja paisa, corrientazo, almuerzo ejecutivo, onces, completo italiano, sopaipilla,
    anticuchos, chifa, pollada, sanguche, sanguches`,
  fr: `restaurant, resto, restau, cafe creme, expresso, petit dejeuner, petit dej, dejeuner, diner, souper, gouter,
    repas, brasserie, bistrot, creperie, crepe, boulangerie, patisserie, viennoiserie, pain au chocolat, traiteur,
    cantine, cafeteria, sandwicherie, tacos, frites, friterie, burger, kebab, glace, glaces, glacier, apero,
    aperitif, biere, bieres, pinte, demi de biere, vin rouge, verre de vin, cave a vin, pizzeria, plat du jour,
    ticket resto, titre restaurant, a emporter, livraison repas, raclette, fondue, couscous, sushis, salon de the,
    chocolat chaud, menu midi, rotisserie, tartine, galette, bar tabac restaurant, brasseries, bouillon, auberge,
    relais, burgers, traiteur asiatique, restaurant chinois, resto u, crous, restaurant universitaire, sandwichs,
    salon the, cafes, boulang, boul, patiss, chocolaterie, confiserie, bar a vin, bar a vins, verre, verres, biere
    pression, burger frites, gaufre, gaufres, macarons, restauration, restauration rapide, petit dejeuner hotel,
    plateau repas, panier repas, distributeur boissons, selecta, manger, mange, restaus, restos, resto avec, resto
    entre amis, dejeuner avec, diner avec, brunch entre amis, verre avec, un verre, bar avec, apero entre amis,
    tournee, pintes, demi, demis, vin chaud, cafe terrasse, cafe avec, pause cafe, paninis, tacos lyonnais, bo bun,
    bobun, nems, traiteur chinois, buffet a volonte, thai, resto japonais, restaurant indien, restaurant italien,
    livraison pizza, commande deliveroo, commande uber eats, plateau sushi, mac do, macdo, quick, fish & chips,
    galettes, creperies, cidre creperie, bouchon lyonnais, bouchon, bouchons, relais routier, guinguette, bistrots,
    cave a manger, bar a tapas, planche, planches, fromage planche, huitres, fruits de mer restaurant, plat, plats,
    formule midi, entree plat dessert, patisseries, viennoiseries, pains au chocolat, croissants, chouquettes,
    eclair, tarte, tartelette, gateau, macaron, glaces artisanales, glacier artisanal, boulangeries, fournil, le
    fournil, aux delices, maison du pain, cantine entreprise, restaurant entreprise, resto entreprise, ru repas,
    resto universitaire, restau u, foodtruck, buvette, kiosque cafe, the et gateau`,
  de: `restaurant*, gaststatte, gasthaus, gasthof, wirtshaus, kneipe, biergarten, brauhaus, imbiss, *imbiss, kantine,
    mensa, mittagessen, abendessen, fruhstuck*, mittagstisch, essen gehen, essen gegangen, auswarts essen, pizzeria,
    doner, donerladen, currywurst, bratwurst, schnitzel*, pommes, eisdiele, eiscafe, eis essen, kaffee, milchkaffee,
    kaffee und kuchen, kuchen, torte, backerei, backer, brotchen, semmel, brezel, konditorei, lieferdienst,
    lieferessen, bier, biere, weizen, radler, weinstube, cocktails, trinkgeld, burger, grillhahnchen, hahnchengrill,
    suppenbar, sushi, snack, feierabendbier, essen, bestellung essen, vesper, jause, weinabend, mittag, mittags
    essen, mittagspause, kantinenessen, mensaessen, pausenbrot, brunchen, fruhstucken, abendbrot, essen mit, essen
    bestellt, essen liefern, lieferando bestellung, pizza bestellt, pizzaservice, dönerbude, durum, lahmacun,
    currywurstbude, imbissbude, pommesbude, bratwurststand, leberkase, leberkassemmel, fischbrotchen, backfisch,
    asia imbiss, chinarestaurant, thai imbiss, sushi laden, sushibar, steakhaus, gaststube, gastwirtschaft,
    landgasthof, wirtschaft, brauerei, brauereigaststatte, kneipenabend, barabend, glühwein, weihnachtsmarkt essen,
    cocktailbar, weinbar, weinlokal, cafebesuch, kaffee to go, coffee to go, latte macchiato, tee und kuchen,
    torten, stuck kuchen, teilchen, gebäck, belegte brotchen, brezn, brezeln, eisbecher, kugel eis, eis am stiel,
    eisdielen, softeis, waffeln, snackautomat, kaffeeautomat`,
  it: `ristorant*, trattoria, osteria, pizzeria, pizza, pizze, colazione, pranzo, cena, aperitivo, aperitivi,
    apericena, spritz, caffe, cappuccini, cornetto, cornetti, brioche, panino, panini, panineria, paninoteca,
    gelato, gelati, gelateria, pasticceria, tavola calda, mensa, spuntino, merenda, birra, birre, birreria, enoteca,
    vino, bicchiere di vino, bar caffe, rosticceria, piadina, piadineria, arancini, supplì, tramezzino, hamburgeria,
    sushi, kebab, asporto, cibo a domicilio, rinfresco, cenetta, bevut*, focacceria, pranzetto, pranzo con, cena
    fuori, pranzo fuori, mangiare fuori, mangiato, aperitivo con, caffe e cornetto, colazione al bar, bar sport, bar
    centrale, bar pasticceria, pizza al taglio, pizza a domicilio, pizzata, trattorie, osterie, agriturismo pranzo,
    agriturismo cena, braceria, bisteccheria, hamburgheria, paninaro, friggitoria, kebabbaro, sushi all you can eat,
    ristorante cinese, ristorante giapponese, gelato artigianale, granita, cioccolateria, yogurteria, torta
    compleanno, dolci, dolce, mensa aziendale, distributore automatico, macchinetta caffe, vineria, cantina vini,
    pub birreria, birra con, drink con, stuzzichini, taglieri, tagliere, rosticcerie, gastronomia, arrosticini,
    porchetta, focaccia, focacce, piadine`,
  pt: `restaurante, lanchonete, lanche, lanches, almoço, almocei, jantar, jantei, janta, cafe da manha, pequeno almoço,
    cafezinho, padaria, pastelaria, pastel de nata, pizzaria, churrascaria, churrasco, hamburgueria, hamburguer,
    rodizio, cerveja, cervejas, cervejaria, chopp, chope, boteco, barzinho, petiscos, petisco, sobremesa, sorvete,
    sorveteria, gelado, gelataria, tasca, marmita, quentinha, salgado, salgados, coxinha, pao de queijo, esfiha,
    açai, comida, refeiçao, refeiçoes, bifana, francesinha, imperial cerveja, vinho, caipirinha, suco natural,
    delivery comida, tapioca, galeto, almoço com, jantar com, jantar fora, almoçar, lanchar, lanche da tarde, cafe
    com, cafe e bolo, padarias, pastel, pasteis, pastel de feira, caldo de cana, coxinhas, pao na chapa, misto
    quente, sanduiche, sanduiches, x burguer, x salada, hamburgueria artesanal, rodizio de pizza, churrasco com,
    churrasqueira, espetinho, espetos, boteco com, bar com, cervejinha, chopp com, caipirinhas, restaurante por
    quilo, comida por quilo, self service, prato feito, marmitex, marmitas, quentinhas, delivery ifood, pedido
    ifood, lanche ifood, temaki, temakeria, comida chinesa, yakisoba, esfihas, kibe, tapiocaria, sorvetes, picole,
    paleta, doceria, docinhos, brigadeiro, brigadeiros, bolo de pote, confeitaria, francesinhas, bitoque, prego no
    pao, cachorro quente, dogao, tasquinha, marisqueira, finos, bica, meia de leite, galao, tosta mista, refeitorio,
    bandejao`,
  ru: `ресторан*, кафе, кофе, кофейн*, капучино, латте, эспрессо, раф, завтрак*, обед*, пообед*, ужин*, поужин*,
    позавтрак*, перекус*, бизнес ланч, ланч*, пицц*, бургер*, гамбургер*, шаурм*, шаверм*, суши, роллы, ролл,
    шашлык*, столов*, фастфуд*, фаст фуд*, еда, еду, еды, едой, доставка еды, пельменн*, пельмени в кафе, блин*,
    чебурек*, хинкал*, хачапур*, плов, пекарн*, булочк*, булочн*, выпечк*, пирожн*, пирожок, пирожк*, кондитерск*,
    морожен*, десерт*, бар, бары, баре, паб, пиво, пива, пивн*, пивбар, вино, вина, коктейл*, кальян*, чаевые,
    буфет*, закусочн*, бистро, вок, рамен, том ям, сэндвич*, хот дог*, картошка фри, чайн*, трактир*, корчм*,
    чайхан*, посидели в, лимонад, круассан*, пончик*, бухло, выпивк*, бургерн*, гриль*, стейк*, пиццери*, пицца,
    суши бар, суши шоп, лапша*, рамен*, фо бо, донер*, кебаб*, шаверма, гирос*, хинкальн*, чебуречн*, пышечн*,
    пышк*, блинн*, вареничн*, пирогов*, пироги, кондитер*, бейкери, бэйкери, кофе с собой, кофе тайм, кофепоинт,
    кофейня, чайная, гастробар*, гастропаб*, рюмочн*, пивоварн*, пивная, винотек*, крафт бар, ресторация,
    ресторанчик, таверн*, траттори*, остери*, столовая, буфет, питание, комплексный обед, вендинг, автомат кофе,
    кулинар*, мороженое, десертн*, kafe, restoran, pekarnya, kofeinya, konditerskaya, shaurma, burgernaya,
    piccerija, bufet, kulinariya, kofe, пообедали, поужинали, поели, поел, поела, покушать, покушали, кушать,
    перекусить, перекусили, кафешка, кафешке, кафешку, забегаловка, столовке, столовка, столовая обед, обед в
    столовой, обед на работе, ужин с, обед с, завтрак в, кофе с, кофе и, кофеек, чай с, чаёк, круассаны, пончики,
    пирог, пирожки, самса, беляш, беляши, чебуреки, шаурмичная, шавуха, шава, хинкали, лагман, манты, пельмени кафе,
    вареники кафе, сырники кафе, роллы заказ, суши заказ, пицца заказ, заказ еды, доставка пиццы, доставка суши,
    комплекс обед, пиво с, пивко, пивас, бар с, барчик, коктейли, шоты, настойки, рюмка, кальянная, кальян, лаунж,
    пабе, ирландский паб, бургерная, бургеры, стейк хаус, стейки, рыбный ресторан, грузинский ресторан, узбекская
    кухня, китайская кухня, японская кухня, вьетнамская кухня, фуд холл, фудкорт, фуд корт, фудмолл, буфет в театре,
    кафетерий, автомат с кофе, торговый автомат, вендинговый автомат, мороженка, мороженко, десерты, чизкейк,
    тортик, пекарни, bulochnaya, vypechka, shokoladnica, restorant, rolly, shashlyk, shashlychnaya, pelmeni, bliny,
    blinnaya, pirogi, pirogovaya, khlebnaya, zakusochnaya, chaykhana, chaihana, kalyan, lounge, фуд, kafeteriy,
    morozhenoe, pivbar, pivnaya, pivnoi, traktir, taverna`,
  hints: `bar, grill house, kitchen, house of, wine, vino, vin, wein, tea, eat, eats, pasta, chicken, pollo, poulet,
    hahnchen, juice, cake, cookies, cookie, chocolate, sweets, soup, eten, menu, tips, tip, propina, gorjeta,
    mancia, pourboire, the food, bakers, club sandwich, tasting, liquor, spirits, alcohol, алкоголь, алкомаркет,
    bottle shop, wine shop, liquor store, wines and spirits, rum, vodka, whisky, whiskey, gin, tequila, водк*,
    коньяк*, hot, delivery, доставк*, торт*, чай, сладост*, house, express, corner, garden cafe, mama, papa, uncle,
    aunty, grandma, royal, golden, dragon, lucky, jade, peking, hunan, szechuan, sichuan, canton, mandarin, saigon,
    hanoi, bangkok, siam, tokyo, kyoto, osaka, seoul, bombay, delhi, punjab, himalaya, everest, istanbul, beirut,
    athens, napoli, sicilia, roma, milano, toscana, havana, cancun, jalisco, oaxaca, el rancho, el toro, la cocina,
    casa de, la casa, el rincon, la taverna, chez, le petit, au bon, bella, mia, amici, luigi, mario, tony, plates,
    spoon, fork, table, tavola, roast, roasted, spice, spicy, fry, fried, bites, bite, flavors, sabor, tasty, yummy,
    hungry, crab, pig, bull, cow, rooster, hen, goat, pret, lunchbox, deliveroo plus, harina, vitaminas, ethiopian,
    poha, bhaji, peda, bao, mee, airport food, stadium food, movie popcorn, vinoteca, polleria, comedor escolar,
    machine a cafe, distributeur, cantine scolaire, cremeria, mensa scolastica, imperial, pab, plate, parcel, full,
    half plate, glass, cup, cups, roll, rolls, rice plate, combo, combo meal, family meal, treat, party food, cake
    order, birthday cake, caterers, smoke, oven, hearth, ember, char, knife and fork, salt, pepper, olive, lemon,
    basil, ginger, honey, sugar, vanilla, cinnamon, fig, plum, peach, cherry, restaur, restr, cafet, caf, coff, cof,
    brew, brews, brewer, tiki, taphouse, social house, supper club, provisions, eatalian, mangia, gusto, delizia,
    delice, delices, saveurs, gourmand, gourmet, croq, gril, grillades, sabores, el patio, la terraza, la plaza bar,
    terrasse, vesuvio, capri, amalfi, sorrento, taj, maharaja, everest kitchen, bollywood, panda, sakura, fuji,
    samurai, kimchi, seoul garden, angkor, lao, liquors, wine and spirits, package store, licoreria`,
};
