import type { CategoryKeywords } from './category-keywords.ts';

export const GROCERIES: CategoryKeywords = {
  brands: `lidl, aldi, aldi sud, aldi nord, rewe, edeka, penny markt, penny, kaufland, netto marken, netto, tegut,
    norma, globus, spar, interspar, eurospar, hofer, billa, migros, coop, denner, volg, tesco, tesco express,
    sainsburys, sainsbury, asda, morrisons, waitrose, ocado, co op food, m s food, iceland foods, farmfoods,
    budgens, londis, walmart supercenter, walmart grocery, kroger, safeway, albertsons, publix, trader joes, trader
    joe, whole foods, wholefoods, wegmans, h e b, heb, food lion, giant eagle, giant food, stop shop, shoprite, shop
    rite, hannaford, meijer, winn dixie, piggly wiggly, sprouts farmers, sprouts, smart final, ralphs, vons, fred
    meyer, harris teeter, market basket, winco, food 4 less, hy vee, grocery outlet, instacart, freshdirect, gopuff,
    gorillas, getir, flink, costco, costco wholesale, costco whse, sams club, bjs wholesale, loblaws, sobeys, no
    frills, real canadian superstore, food basics, freshco, woolworths, coles, iga, foodworks, countdown, pak n
    save, new world supermarket, pick n pay, shoprite checkers, carrefour, carrefour market, carrefour express,
    auchan, leclerc, e leclerc, intermarche, super u, hyper u, monoprix, franprix, casino supermarche, geant casino,
    cora, picard, picard surgeles, biocoop, naturalia, grand frais, leader price, mercadona, eroski, alcampo,
    hipercor, consum, bonpreu, condis, caprabo, supermercado dia, dia market, gadis, ahorramas, hiperdino, supersol,
    froiz, makro, metro cash, conad, esselunga, pam panorama, famila, eurospin, md discount, iper, ipercoop, despar,
    bennet, carrefour iper, todis, penny market, tigros, naturasi, pingo doce, continente, minipreço, jumbo,
    jerónimo martins, pao de açucar, atacadao, extra hiper, zaffari, guanabara, hortifruti, oxxo, soriana, chedraui,
    bodega aurrera, superama, la comer, olimpica, d1, wong, plaza vea, tottus, albert heijn, ah to go, jumbo
    supermarkten, delhaize, colruyt, ica, coop forum, hemkop, willys, rema 1000, kiwi, fotex, bilka, k market, s
    market, prisma, biedronka, zabka, żabka, lewiatan, stokrotka, dino polska, rimi, maxima, mega image, profi,
    konzum, tuš, mercator, пятерочка, пятерочк*, pyaterochka, магнит, перекресток, perekrestok, ашан, лента, дикси,
    вкусвилл, vkusvill, азбука вкуса, глобус, фикс прайс продукты, красное белое, красное и белое, бристоль,
    самокат, яндекс лавка, сбермаркет, купер, верный, монетка, светофор, мария ра, магнолия, спар, атб, сильпо,
    новус, евроопт, магнум, bigbasket, big basket, blinkit, zepto, dmart, reliance fresh, more supermarket, spencers
    retail, 7 eleven, 7eleven, family mart, familymart, lawson, circle k, wawa, sheetz, bigc, fairprice, ntuc, cold
    storage, almacenes exito, assai atacadista, tiendas ara, wm supercenter, wal mart supercenter, walmart
    neighborhood, wm superc, wholefds, whole fds, wfm, traderjoes, trader joe s, qfc, king soopers, smiths food,
    dillons, frys food, frys, city market, food maxx, foodmaxx, save mart, lucky supermarket, lucky supermarkets,
    raleys, nob hill foods, stater bros, gelsons, bristol farms, mollie stones, berkeley bowl, ranch 99, 99 ranch, h
    mart, hmart, mitsuwa, nijiya, uwajimaya, patel brothers, india bazaar, cardenas, northgate market, el super,
    fiesta mart, central market, randalls, brookshires, ingles markets, bi lo, food city, price chopper, tops
    markets, big y, stop and shop, acme markets, giant, weis markets, redners, lidl us, fairway market, gristedes,
    key food, ctown, western beef, shoprite supermarkets, jewel osco, marianos, dominicks, schnucks, dierbergs, cub
    foods, festival foods, pick n save, woodmans, busch s, new seasons market, haggen, pcc markets, pcc natural, met
    market, metropolitan market, town and country market, smart and final, cash carry, restaurant depot, boxed com,
    thrive market, misfits market, imperfect foods, good eggs, amazon fresh, prime now, amazon go, peapod, shipt,
    weee, hellofresh, hello fresh, blue apron, gousto, butcherbox, winc, total wine, bevmo, bevmax, specs wine, abc
    fine wine, abc liquor, binnys, lcbo, beer store, saq, nisa local, costcutter, premier stores, one stop, mccolls,
    booths, booker wholesale, majestic wine, oddbins, threshers, holland barrett, cook food, abel cole, riverford,
    oda do, ntuc fairprice, fairprice xtra, fairprice finest, sheng siong, giant hypermarket, giant supermarket,
    prime supermarket, mustafa, redmart, don don donki, donki, meidi ya, scarlett supermarket, u stars, hao mart,
    jaya grocer, village grocer, aeon, econsave, mydin, tesco lotus, lotuss, big bazaar, reliance smart, reliance
    retail, spar hypermarket, natures basket, jiomart, jio mart, grofers, swiggy instamart, instamart, dunzo, bb
    daily, bbdaily, country delight, licious, freshtohome, milkbasket, star bazaar, vishal mega, heritage fresh,
    ratnadeep, nilgiris, easyday, safal, mother dairy, amul, nandini, casino shop, petit casino, monop, carrefour
    city, carrefour contact, u express, utile, marche u, match supermarche, simply market, auchan super, intermarche
    express, vival, proxi, 8 a huit, les mousquetaires, la vie claire, les nouveaux robinsons, day by day, nicolas,
    chronodrive, houra, ooshop, thiriet, toupargel, bofrost, marche frais, relay, bon preu, esclat, sorli discau,
    plusfresc, charter, ametller origen, casa ametller, ametller, veritas, supeco, suma, coaliment, keisy, valvi,
    novavenda, la sirena, jespac, hiperber, masymas, mas y mas, family cash, uvesco, bm supermercados, lupa, el
    arbol, covirap, covirán, coviran, alimerka, vegalsa, mercamadrid, herbolario navarro, supersano, fresko, h e b
    mexico, heb mexico, casa ley, calimax, s mart, super kompras, tiendas 3b, tienda 3b, tiendas neto, seven eleven,
    sams, sam s club, alsuper, merza, waldos, disco supermercado, chango mas, carulla, exito, justo y bueno, metro
    supermercado, unimarc, santa isabel, pyatyorochka, magnit, magnit mm, magnit kosmetik, dixy, diksi, lenta, okey,
    o kei, окей, о кей, o key, ashan, verny, vernyi, fixprice, fix price, фикс прайс, krasnoe beloe, bristol,
    семишагофф, народная, реалъ, призма, супербабилон, пловдив, metro cash carry, метро кэш, selgros, билла,
    мираторг, miratorg, избенка, избёнка, вкус вилл, ярче, чижик, chizhik, победа магазин, командор, холидей,
    аленка, алёнка, полушка, азбука, глобус гурмэ, утконос, перекрёсток, сельпо, райпо, магазин 24, winelab, винлаб,
    ароматный мир, норман, алкотека, бутыль, мясной дом, мясновъ, великолукский, рыбный, price rite, big lots
    grocery, bj s wholesale, bjs whsl, bjs club, roche bros, star market, shaw s, shaws, hannafords, demoulas,
    wegman, giant food stores, martins food, food bazaar, fine fare, bravo supermarket, associated supermarket, c
    town, zabars, dagostino, westside market, eataly market, citarella, lidl food, aldi food, save a lot, savealot,
    food depot, piggly, harps, brookshire, super one, county market, hyvee, fareway, coborns, lunds byerlys,
    kowalskis, rainbow foods, pick n sav, metro market, sendiks, mariano, strack van til, tonys fresh, caputos,
    cermak fresh, petes fresh, heinens, dorothy lane, buehlers, ingles, lowes foods, food giant, winn dixi, sedanos,
    navarro, presidente, bravo, publix super, rouses, albertson, tom thumb, central mkt, el rancho super, la
    michoacana meat, fresco y mas, natural grocers, vitamin cottage, sprouts farmers mkt, king sooper, city mkt,
    smiths, harmons, winco foods, bel air market, nugget market, safeway store, foods co, mollie stone, gus s
    market, good life grocery, rainbow grocery, new leaf, andronicos, draegers, lunardis, zanottos, grocery outlet
    bargain, fred m, haggens, thriftway, foodland, times supermarket, don quijote, costco whs, costco gas wholesale,
    restaurant supply, webstaurant grocery, zion market, galleria market, hannam, lotte market, 99 ranch mkt, great
    wall supermarket, patel bros, subzi mandi, apna bazar, indian grocery, namaste plaza, misfits, hungryroot,
    imperfect, farm fresh to you, oda, thrive mkt, butcher box, crowd cow, vinmart, bigbazaar, reliance mart, d
    mart, dmart ready, spencers, spar india, metro cash and carry, nature basket, more megastore, vijetha, nilgiri,
    foodworld, star bazar, lulu hypermarket, lulu, carrefour uae, spinneys, choithrams, panda retail, tamimi, bb
    instant, jaivik, patanjali store, tesco metro, tesco extra, tesco superstore, tesco stores, sainsbury s,
    sainsburys s mkts, sainsbury local, asda superstore, asda express, wm morrison, morrison, morrisons daily, co op
    group, coop food, co op, cooperative food, the co operative, mands simply food, marks and spencer food, m&s
    simply food, waitrose partners, little waitrose, aldi stores, lidl gb, iceland, heron foods, spar uk, nisa,
    mace, centra, supervalu, dunnes stores grocery, best one, bestway, family shopper, mccoll, one stop stores,
    planet organic, whole foods uk, mindful chef, riverford organic, oddbox, abel and cole, weezy, zapp, amazon
    fresh uk, majestic, laithwaites, virgin wines, naked wines, bws, dan murphys, liquorland, first choice liquor,
    woolies, coles express food, harris farm, drakes, supabarn, pak nsave, new world, four square, super value,
    loblaw, real canadian, superstore, zehrs, fortinos, valu mart, your independent grocer, metro grocery, longos,
    farm boy, safeway canada, thrifty foods, save on foods, quality foods, provigo, maxi, iga extra, super c,
    adonis, t t supermarket, the beer store, carrefour drive, leclerc drive, intermarche drive, courses u, auchan
    drive, auchan supermarche, my auchan, sm casino, hyper casino, bio c bon, satoriz, les comptoirs de la bio, g20,
    diagonal, sitis, coccinelle, coccimarket, cocci market, panier sympa, la ruche qui dit oui, kelbongoo, potager
    city, l eau vive, v and b, carrefour bio, la plaza de dia, mi alcampo, eroski city, consum basic, lidl
    supermercados, aldi supermercados, ahorra mas, supercor, el corte ingles supermercado, supercor exprés, bonarea,
    bon area, sorli, spar español, gadisa, familia supermercados, super bm, simply, sabeco, tu trebol, supermercado
    el jamon, el jamon, mas supermercados, supermercados mas, deza, dani supermercados, la despensa, hiber, fornes,
    cash record, economy cash, herbolario, cash fresh, walmart mexico, 3b, ara, vivanda, tambo, lider, coto, vea,
    dia argentina, changomas, la anonima, rewe to go, e center, nahkauf, netto marken discount, lidl dienstleistung,
    real, hit markt, marktkauf, alnatura, denns, bio company, basic bio, ebl, getranke hoffmann, trinkgut, fristo,
    knuspr, bringmeister, billa plus, mpreis, adeg, unimarkt, migrolino, unicoop, conad city, spesa conad, pam, pam
    local, panorama, il gigante, lidl italia, md spa, in s mercato, tuodi, dok, crai, sigma, sma, ali supermercati,
    cortilia, continente modelo, continente bom dia, meu super, intermarche pt, auchan pt, mercadona pt, el corte
    ingles pt, celeiro, amanhecer, carrefour br, extra, assai, tenda atacado, dia br, sonda, st marche, zona sul,
    prezunic, mundial, supernosso, epa, verdemar, bh supermercados, muffato, angeloni, bistek, giassi, nacional,
    bompreco, gbarbosa, oba hortifruti, oxxo br, карусель, магнит семейный, магнит у дома, супер лента, атак,
    евроспар, азбука daily, мясницкий ряд, рублёвский, близкие горки, великолукский мясокомбинат, фермер центр,
    лавка лавкa, ozon fresh, озон фреш, впрок, кировский, елисей, пикник, перекресток экспресс, доброцен, маяк,
    отдохни, народная 7я, реал, карусел, сезон, k ruoka, сити маркет, super alko, alkomarket, rimi mini, rimi super,
    iki, norfa, lidl lt, coop konsum, selver, k citymarket, alepa, ica maxi, ica supermarket, coop extra, rema,
    meny, joker, bunnpris, netto dk, irma, krambud, bonus, kronan, krona, matkronan, dino, polomarket, freshmarket,
    albert, billa cz, tesco cz, kaufland cz, globus cz, potraviny, zdravi, penny ro, cba, spar hu, tesco hu, auchan
    hu, prima, studenac, plodine, tommy, roda, univerexport, aroma, hofer si, sklavenitis, ab vassilopoulos,
    masoutis, my market, bim, a101, sok, migros tr, carrefoursa, macrocenter, file market, foodtown, royal farms,
    vkusvil, yandex lavka, samokat dostavka, седьмой континент, sedmoy kontinent, 7 kontinent, семь шагов, рыбный
    мир, walmart express, la colonia, paiz, despensa familiar, maxi despensa, maxi pali, mas x menos, la torre,
    selectos, super selectos, pricesmart, hiper paiz, metro cencosud, selecto supermercado, macro mercado, devoto,
    tienda inglesa, globus markthalle, citti, v markt, diska, konsum, biomarkt, ebl naturkost, wasgau, real sb,
    getraenke hoffmann, dm lebensmittel, eismann, picnic, jiffy grocery, cajoo, mon marche, huit a 8, carrefour
    montagne, spar supermarche, atac, maximarche, norma france, botanic marche, o tera, provenc halles, la
    cooperative, mas mas, plusfresh, suma supermercats, eco veritas, tu alteza, unide, udaco, dealz, fragadis, gros
    mercat, iper la grande i, mini preco, recheio, apolonia, carrefour bairro, dia brasil, sendas, swift carnes,
    makro atacadista, sams club brasil`,
  en: `grocer*, supermarket, hypermarket, food shop, food shopping, weekly shop, food market, farmers market, farmer
    market, greengrocer, butcher, butchers, fishmonger, convenience store, corner shop, corner store, mini market,
    minimarket, minimart, produce, fruit and veg, milk, bread, eggs, egg, cheese, butter, yogurt, yoghurt, cream
    cheese, flour, sugar, rice, cereal, oatmeal, oats, olive oil, cooking oil, vegetable, veggies, fruit, fruits,
    apples, bananas, banana, oranges, tomato, tomatoes, potato, potatoes, onion, onions, garlic, carrots, lettuce,
    spinach, cucumber, avocado, avocados, lemons, grapes, strawberries, berries, mango, melon, beef, pork, minced
    meat, ground beef, meat, sausages, bacon, ham, salmon, tuna, shrimp, seafood, frozen food, canned food, spices,
    ketchup, mayonnaise, honey, jam, peanut butter, nuts, beans, lentils, bottled water, mineral water, toilet
    paper, paper towels, dish soap, detergent, laundry detergent, bin bags, cleaning supplies, diapers, nappies,
    baby food, baby formula, dog food, cat food, pantry, provisions, ration, ingredients, wholesale club, ethnic
    market, asian market, halal meat, kirana, vegetables shop, atta, dal, paneer, ghee, masala, supermart, super
    market, supermarkets, market place foods, foodmart, food mart, food store, food stores, food hall, foodhall,
    grocers, grocer, provision store, general store, kirana store, dairy shop, dairy, milk booth, sabzi, sabji,
    subzi, sabzi mandi, mandi, bhaji, aloo, pyaz, tamatar, doodh, curd, dahi, roti flour, wheat flour, besan, poha,
    sooji, rava, basmati, chawal, toor dal, moong, chana, rajma, mustard oil, refined oil, sunflower oil, coconut
    oil cooking, jaggery, turmeric, chilli powder, masalas, papad, pickle, biscuit, namkeen, bhujia, rusk, bread and
    milk, milk and eggs, egg tray, dozen eggs, mutton, chicken breast, chicken raw, raw chicken, prawns, fish
    market, wet market, meat shop, meat market, butcher shop, butchers shop, farm shop, farm stand, produce market,
    produce stand, fruit stand, fruit shop, fruit stall, vegetable market, vegetable vendor, veg, veggie, greens,
    herbs, cilantro, coriander, ginger, cabbage, cauliflower, broccoli, zucchini, eggplant, peppers, mushrooms,
    peas, pumpkin, kale, celery, beets, radish, pears, peaches, plums, cherries, blueberries, raspberries,
    pineapple, watermelon, papaya, guava, kiwi fruit, coconut, raisins, almonds, cashews, walnuts, pistachios,
    peanuts, granola, muesli, cornflakes, noodles pack, instant noodles, ramen packs, pasta sauce, tomato sauce, soy
    sauce, vinegar, mustard, mayo, salsa, hummus tub, tofu, soy milk, oat milk, almond milk, sour cream, margarine,
    ice cubes, frozen pizza, frozen vegetables, baking powder, yeast, vanilla extract, cocoa, stock cubes,
    seasoning, pepper, salt and pepper, tea leaves, tea powder, coffee powder, ground coffee, juice carton, orange
    juice, apple juice, soda pack, case of beer, six pack, bottle of wine, wine bottle, wines, wine cellar, wine
    merchant, liquors, liquor mart, beverage, beverages, off licence, package store, bottle store, household items,
    household supplies, house supplies, garbage bags, trash bags, aluminum foil, cling film, sponge, sponges,
    bleach, dishwashing, dishwasher tablets, fabric softener, washing powder, washing liquid, surf excel, phenyl,
    mop, broom, sanitary items, wet wipes, baby wipes, kitchen roll, kitchen towel, costco run, grocery run, monthly
    groceries, weekly groceries, stock up, fresh produce, farmstand, farm market, creamery milk, milk man, milkman,
    dudh, chaas packet, paneer packet, butter packet, eggs tray, bread packet, brown bread, pav packet, ladi pav,
    maida, poha packet, rice bag, moong dal, chana dal, urad dal, masoor, rajma packet, kabuli chana, matki, jawar,
    bajra, nachni, ragi, groundnut, groundnuts, copra, coconuts, sesame, salt packet, chai patti, masale, haldi,
    mirchi, jeera, mohri, hing, dhaniya, kothimbir, kadipatta, curry leaves, methi, palak, spinach bunch, bhendi,
    bhindi, okra, lady finger, ladyfinger, brinjal, baingan, vangi, aubergine, karela, bitter gourd, dudhi, lauki,
    bottle gourd, turai, padwal, gobi, patta gobi, capsicum, shimla mirch, kanda, lasun, lahsun, adrak, aale, green
    chilli, limbu, nimbu, gajar, muli, mooli, beet, beetroot, kakdi, kheera, matar, mutter, green peas, corn, sweet
    corn, mushroom, drumstick, bhaji bazaar, bhaji market, vegetables, veg market, fruit seller, banana dozen, kela,
    mango box, alphonso, sweet lime, santra, chikoo, sitaphal, ananas, tarbuj, kharbuja, muskmelon, pomegranate,
    dalimb, anar, peru fruit, draksh, strawberry, dates, khajur, dry fruits, dryfruits, kaju, cashew, badam, akhrot,
    kismis, manuka, anjeer, pista, makhana, biscuits packet, parle, marie, bourbon biscuit, good day, britannia,
    monaco biscuit, oreo, hide and seek biscuit, khari, toast packet, nankhatai, cookies packet, chips packet, lays,
    kurkure, wafers, chivda, farsan, sev packet, chakli, chocolate bar, dairy milk, kitkat, 5 star, munch, snickers,
    toffee, chewing gum, maggi packet, maggi packets, noodles packet, pasta packet, ketchup bottle, honey bottle,
    achar, sauce, soya sauce, bournvita, horlicks, complan, boost, protein milk, oil packet, oil pouch, groundnut
    oil, vanaspati, coconut oil, water jar, bisleri, mineral water bottle, water bottle case, soap powder, detergent
    powder, ariel, dishwash, dish wash, scrubber, harpic, lizol, colin, floor cleaner, toilet cleaner, dustbin bags,
    tissue, tissue paper, paper napkin, aluminium foil, match box, matchbox, agarbatti, incense, camphor, mosquito
    coil, all out refill, good knight refill, hit spray, odonil, air freshener, naphthalene, broom stick, monthly
    ration, ration shop, kirana items, provisions store, super bazar, apna bazaar, dmart shopping, grocery shopping,
    big shop, groceries run, top up shop, supermarket run, market run, market vegetables, fruit and vegetables,
    fruit n veg, halal butcher, meats, meat co, poultry, chicken 1kg, keema, fish shop, surmai, pomfret, bombil,
    rohu, salmon fillet, cheese shop, cheesemonger, deli counter, bakery bread, loaf of bread, sourdough loaf, wine
    store, wine and spirits, liquor barn, packie, beer and wine, beverage depot, beverage warehouse, beverages and
    more, cold beer, 6 pack beer, beer case, spirits shop, food coop, co op market, health food store, organic
    market, bulk foods, zero waste shop, international market, asian grocery, oriental market, korean market,
    mexican market, mercadito, latino market, halal market, kosher market, african market, polish deli, european
    deli, quick mart, quickmart, kwik mart, kwik shop, corner market, village store, village market, country store,
    general market, tur dal, masoor dal, chole, chawli, sabudana, vermicelli, sevai, aata, gehu, jowar, makka, maize
    flour, kolam rice, sona masoori, idli rice, shakkar, khand, namak, sendha namak, cumin, mustard seeds,
    fenugreek, asafoetida, ajwain, saunf, elaichi, laung, dalchini, tej patta, garam masala, chaat masala, sambar
    masala, mirchi powder, dhaniya powder, imli, tamarind, kokum, nariyal, shengdana, kishmish, dalda, til oil,
    butter milk, milk packet, malai, khoya, mawa, aalu, batata, pyaaz, tamator, pudina, mint leaves, kadi patta,
    lehsun, hari mirch, tinda, dodka, parwal, tondli, gobhi, chukandar, chaulai, arbi, suran, kaddu, gawar, french
    beans, shevga, bhutta, makai, mosambi, mausambi, angoor, papita, tarbooj, kalingad, chiku, custard apple, amrud,
    jamun, litchi, mangoes, hapus, nashpati, dragon fruit, kiwi, bhaji pala, parle g, good day biscuit, marie
    biscuit, yippee noodles, half dozen eggs, 1 dozen bananas, tata tea, red label, wagh bakri, bru, nescafe, wheel
    powder, vim bar, vim liquid, good knight, mortein, scotch brite, tissue roll, health foods, delikatesy, bulk
    food store, cave a vin, cave a vins, chay kofe, groc, sprmkt, supermkt, beer distributor, health food`,
  es: `supermercado, hipermercado, mercado, mercadillo de fruta, compra semanal, la compra, compra del mes, despensa,
    abarrotes, ultramarinos, colmado, tienda de alimentacion, alimentacion, alimentos, fruteria, verduleria,
    carniceria, pescaderia, charcuteria, polleria, fruta, frutas, verdura, verduras, leche, huevos, queso, quesos,
    mantequilla, yogur, yogures, harina, azucar, arroz, aceite, aceite de oliva, carne, pescado, jamon, embutidos,
    chorizo, patatas, papas, cebolla, tomates, manzanas, platanos, naranjas, lechuga, ajo, legumbres, lentejas,
    garbanzos, galletas, cereales, congelados, agua mineral, garrafa de agua, papel higienico, detergente, pañales,
    productos de limpieza, mandado, tortillas, frijoles, viveres, almacen, pan, barra de pan, mandado semanal,
    abarrote, abarrotera, miscelanea, tiendita, tienda de la esquina, recauderia, tortilleria, cremeria, panaderia
    super, verduras y frutas, mercat, mercado municipal, tianguis, queviures, carnisseria, peixateria, fruiteria,
    xarcuteria, bodega vinos, vinateria, vinoteca, licoreria, bebidas, agua embotellada, garrafon, garrafon de agua,
    hielo, huevo, pollo crudo, carne molida, bistec, aguacate, jitomate, limon, limones, chile, chiles, nopales,
    calabaza, zanahoria, pepino, brocoli, pimiento, setas, champiñones, uvas, fresas, sandia, piña, pera, melocoton,
    nueces, almendras, te bolsitas, pasta dental super, jabon, jabon ropa, suavizante, cloro, lejia, lavavajillas
    liquido, servilletas, papel de cocina, bolsas basura, pienso, comida gato, comida perro, croquetas perro,
    granel, tienda naturista, compra super, compra supermercado, compra mensual, hacer la compra, supermercados,
    autoservicio, bodega abarrotes, alimentacio, comestibles, mercadillo fruta, plaza de abastos, frutas y verduras,
    fruita, jamoneria, jamones, pescados, mariscos congelados, queseria, lecheria, pan de molde, fideos, alubias,
    vinagre, cebollas, zanahorias, calabacin, pimientos, aguacates, platano, mandarinas, pollo entero, pechuga de
    pollo, carne picada, filetes, lomo, jamon york, atun, latas, conservas, zumo brick, cervezas super, vino tienda,
    botella de vino, vinos y licores, vinacoteca, fregona, bolsas de basura, comida para perros, maiz, frijol, el
    mandado, minisuper, mini super, chino alimentacion, bazar alimentacion, productos gourmet, ecologico, tienda
    bio, dietetica, a granel`,
  fr: `supermarche, hypermarche, superette, epicerie, courses, les courses, marche, primeur, fruits et legumes,
    legumes, fruits, boucherie, boucher, charcuterie, poissonnerie, fromagerie, fromage, fromages, lait, oeufs,
    beurre, yaourt, yaourts, farine, sucre, riz, pates, huile, huile d olive, viande, poisson, jambon, saucisson,
    pommes de terre, oignons, tomates, pommes, bananes, salade verte, baguette, surgeles, eau minerale, pack d eau,
    papier toilette, lessive, couches, produits menagers, alimentation, alimentation generale, provisions, conserve,
    conserves, drive courses, courses de la semaine, croquettes, supermarches, hyper, alimentation gen, primeurs,
    marche bio, magasin bio, bio coop, caviste, vins, les halles, marche couvert, fromager, cremerie, boucherie
    charcuterie, boucherie halal, rotisserie boucherie, poissonnier, epicier, epicerie fine, produits frais,
    surgele, boissons, eau bouteille, packs d eau, cafe moulu, poires, carottes, salade, oignon, ail, champignons,
    courgettes, poulet, steak hache, jambon blanc, saumon, crevettes, essuie tout, sopalin, sac poubelle, sacs
    poubelle, liquide vaisselle, eponges, javel, courses semaine, faire les courses, courses alimentaires, epice,
    fruits legumes, maraicher, halles, charcutier, volailler, laiterie, pain de mie, jus de fruit, biere pack, cave,
    vins et spiritueux, vin rouge bouteille, bouteille de vin, cidre, produits surgeles, produits d entretien, amap,
    panier de legumes, panier amap, ferme, produits fermiers, cooperative, vrac, bonbons, chocolats tablette`,
  de: `supermarkt, einkauf, wocheneinkauf, lebensmittel*, einkaufen, discounter, hofladen, wochenmarkt, bauernmarkt,
    metzgerei, metzger, fleischerei, fischhandler, obst, gemuse, obst und gemuse, milch, brot, eier, kase, butter,
    joghurt, quark, mehl, zucker, reis, nudeln, ol, olivenol, fleisch, hackfleisch, wurst, schinken, kartoffeln,
    zwiebeln, tomaten, apfel, bananen, salat, tiefkuhl*, konserven, mineralwasser, getrankemarkt, getranke,
    wasserkasten, bierkasten, klopapier, toilettenpapier, waschmittel, windeln, putzmittel, hundefutter,
    katzenfutter, feinkost, reformhaus, bioladen, biomarkt, aufschnitt, gewurze, kiste bier, kasten wasser,
    grosseinkauf, lebensmittel, lebensmitteleinkauf, markthalle, obststand, kasetheke, fisch, fischladen, brotkauf,
    gurke, beeren, erdbeeren, spargel, fleischwaren, tiefkuhl, tiefkuhlkost, kasten bier, sprudel, saft, wein
    flasche, weinhandlung, weinladen, spirituosen, unverpackt, asiamarkt, asia laden, turkischer supermarkt, kiosk
    getranke, spatkauf, späti, drogerieartikel haushalt, spulmittel, kuchenrolle, mullbeutel, susigkeiten,
    süßigkeiten, schokolade`,
  it: `supermercat*, ipermercat*, spesa, la spesa, fare la spesa, alimentari, minimarket, fruttivendolo, frutta,
    verdura, frutta e verdura, macelleria, macellaio, pescheria, salumeria, panificio, fornaio, latteria, uova,
    formaggio, formaggi, parmigiano, mozzarella, burro, yogurt, farina, zucchero, riso, olio, olio d oliva, carne,
    pesce, prosciutto, salame, patate, cipolle, pomodori, mele, banane, insalata, surgelati, acqua minerale, acqua
    naturale, casse d acqua, carta igienica, detersivo, pannolini, prodotti pulizia, mercato rionale, ortofrutta,
    pane, biscotti, passata, scatolette, spesa settimanale, spesa supermercato, supermercati, ipermercato, mercato,
    salumi, pesce fresco, caseificio, forno pane, panetteria, arance, cassa acqua, vino bottiglia, enoteca vino,
    cantina sociale, birra supermercato, detersivi, scottex, sacchetti, prodotti casa, biologico, gastronomia da
    asporto, prodotti tipici, caffe in polvere, cialde caffe, capsule caffe`,
  pt: `supermercado, hipermercado, mercado, mercearia, mercadinho, minimercado, feira livre, feira, compras do mes,
    compra do mes, compras supermercado, sacolao, quitanda, hortifruti, açougue, talho, peixaria, charcutaria,
    frutaria, fruta, frutas, verduras, legumes, leite, ovos, queijo, manteiga, iogurte, farinha, açucar, arroz,
    feijao, azeite, oleo de cozinha, carne, carnes, frango, peixe, presunto, fiambre, batatas, batata, cebola,
    tomate, maça, bananas, laranjas, alface, alho, congelados, agua mineral, garrafao de agua, papel higienico,
    detergente, fraldas, produtos de limpeza, despensa, atacado, pao, paes, bolacha, bolachas, compras da semana,
    compras mercado, atacadista, feira da semana, bacalhau, pao de forma, oleo, macarrao, massa, laranja, limao,
    agua garrafao, galao de agua, refrigerante, suco caixa, vinho garrafa, garrafeira, adega, deposito de bebidas,
    cerveja lata, enlatados, biscoito, cafe em po, capsulas cafe, sabao em po, amaciante, papel toalha, saco de
    lixo, produtos naturais, emporio, mini mercado, conveniencia`,
  ru: `продукт*, супермаркет*, гипермаркет*, продуктов*, бакале*, гастроном*, рынок, рынке, овощ*, фрукт*, молоко,
    молока, молочн*, хлеб*, батон, яйц*, яйца, сыр, сыра, сыры, масло сливочн*, сливочное масло, подсолнечное масло,
    йогурт*, кефир*, творог*, сметан*, мука, муки, сахар*, рис, гречк*, крупа, крупы, макарон*, мясо, мяса, мясн*,
    говядин*, свинин*, куриц*, курин*, фарш*, рыба, рыбу, рыбы, колбас*, сосиск*, ветчин*, картошк*, картофел*, лук,
    помидор*, томат*, огурц*, огурец, капуст*, морков*, яблок*, бананы, банан*, апельсин*, ягод*, чеснок*, зелень,
    консерв*, заморозк*, полуфабрикат*, пельмен*, вода питьев*, минеральн*, минералк*, туалетная бумага, стиральн*
    порош*, порошок стирал*, подгузник*, памперс*, бытовая химия, бытов* хими*, моющ*, корм для кош*, корм для соб*,
    корм кош*, корм соб*, печень*, конфет*, закупк* продукт*, сок, соки, универсам*, универмаг продукт*,
    минимаркет*, мини маркет*, продмаг*, продмаркет*, магазин продукт*, сельскохоз*, фермер*, фермерск*,
    мясокомбинат*, мясн* лавк*, рыбн* лавк*, рыбный магазин, молочная кухня, овощной, овощи фрукты, сухофрукт*,
    орехи, орех*, чай кофе, вода бутилир*, вода 19, вино и, винный, алкогольн*, пиво разливн*, разливн* пиво,
    разливное, бакалея, кондитерские изделия, сахар, соль, специи, приправ*, майонез*, кетчуп*, кофе молот*, чай
    пакет*, сгущенк*, варенье, мед, хлебобулочн*, батоны, лаваш*, хлебозавод*, индейк*, бекон*, креветк*, икра,
    семг*, форел*, сельд*, мандарин*, лимон*, виноград*, груш*, клубник*, арбуз*, дын*, produkty, universam,
    gastronom, myaso, ovoshchi, frukty, khleb, продукты, продукты на неделю, закупка продуктов, закупились,
    супермаркет, гипермаркет, универсам, универмаг продукты, продуктовый, продуктовый магазин, магазин продуктов,
    продмаг, минимаркет, мини маркет, гастроном, фермерский рынок, фермерские продукты, овощи, фрукты, овощи и
    фрукты, фрукты овощи, ягоды, клубника, арбуз, дыня, яблоки, апельсины, мандарины, лимоны, картошка, картофель,
    морковь, капуста, огурцы, помидоры, грибы, мясная лавка, мясной магазин, курица, фарш, колбаса, сосиски, красная
    рыба, кефир, творог, сметана, масло, йогурт, хлеб, лаваш, гречка, макароны, масло подсолнечное, консервы,
    печенье, конфеты, шоколад, шоколадка, чипсы, сухофрукты, чай пачка, кофе зерно, вода бутилированная, вода 19
    литров, газировка, лимонады, вино бутылка, водка, пиво домой, разливное пиво, разливные напитки, вино красное
    бутылка, шампанское, порошок стиральный, моющее, салфетки, пакет, пакеты мусорные, корм коту, корм кошке, корм
    собаке, сладости, кулинария магазин, хлеб молоко, детское питание, magazin produkty, produktovyy, produkty 24,
    ovoshchi frukty, myasnoy, myasnaya lavka, ryba, moloko, molochnyy, bakaleya, rynok, fermer, alko, vinoteka,
    pivo, razlivnoe, деликатесы, ферма, фермерские, весовые продукты`,
  hints: `latte, market, mart, foods, farm, farms, mercado central, fresh, organic, bio, natural foods, water, wasser,
    agua, acqua, eau, вода, воды, воду, oil, salt, coffee beans, tea bags, snacks, chips, crisps, walmart, target,
    shop, store, tienda, магазин, deli, butchery, household, хозтовар*, бытов*, batteries, tissues, napkins, cafe
    molido, weekly, fruit juice, chocolate, sweets, biscuits, cookies, candy, wine, vino, vin, wein, beer, pasta,
    chicken, fish, алкомаркет, liquor, рынок, сладост*, чай, super, supercenter, mercados, spice, oriental, asian,
    halal, kosher, farmers, valley, harvest, orchard, grain, wholesale, discount, cash and carry, convenience, c
    store, quick stop, quik stop, kwik, quickstop, mini, express mart, jabones, compras super, pollo, fiesta, lucky,
    heritage, amul parlour, bottle shop, marie blachere, metro, disco, combi, picnic, condor, метро, лудинг,
    стокманн, idea, voli, til, gul, gud, rai, lemon, apple, aam, water can, rin, provision, liquor store, bodega,
    refrescos, lavavajillas, limpieza hogar, confiserie, racao, алкоголь, kgs, gms, gram, grams, litre, litres,
    liter, ltr, dozen, doz, pkt, pkts, packets, packet, pouch, sachet, bunch, литр, дес, десяток, kilo, kilos, mkt,
    mrkt, superm, supermkt, suprmkt, hiper, natural, eco, traders, trading co, larder, garden fresh, orchards,
    cellar, cellars, vineyard, vineyards, vini, vinos, caves, enoteca, bodegas, magaz, magazin, mag, market 24,
    tovary, daily, everyday, express market, cumberland farms, speedway, racetrac, quiktrip, kwik trip, ampm, getgo,
    thorntons, kum and go, maverik, pilot travel, flying j, caseys general, buc ees, stewarts shops, turkey hill`,
};
