import type { CategoryKeywords } from './category-keywords.ts';

export const SHOPPING: CategoryKeywords = {
  brands: `amazon, amzn, amzn mktp, amazon marketplace, amazon mktp, amzn mktplace, amazon com, ebay, aliexpress,
    ali express, алиэкспресс, alibaba, temu, shein, wish com, etsy, zalando, asos, about you, otto versand, vinted,
    wallapop, leboncoin, mercari, poshmark, mercadolibre, mercado libre, mercado livre, shopee, lazada, flipkart,
    myntra, ajio, meesho, nykaa fashion, снежная королева, ozon, озон, wildberries, вайлдберриз, lamoda, ламода,
    яндекс маркет, яндекс.маркет, авито, avito, allegro, emag, bol com, cdiscount, fnac, darty, boulanger, la
    redoute, veepee, rakuten, target, walmart, kmart, sears, macys, nordstrom, nordstrom rack, bloomingdales, saks,
    neiman marcus, kohls, kohl s, jcpenney, jc penney, dillards, tj maxx, tjmaxx, t j maxx, tk maxx, tkmaxx,
    marshalls, ross stores, ross dress, burlington, dollar tree, dollar general, family dollar, big lots, five
    below, poundland, b m bargains, the range, argos, john lewis, marks spencer, marks and spencer, m s, debenhams,
    selfridges, harrods, primark, penneys, new look, river island, topshop, zara, h m, hm, mango, bershka, pull
    bear, pull and bear, stradivarius, massimo dutti, oysho, zara home, h m home, uniqlo, gap, old navy, banana
    republic, forever 21, american eagle, abercrombie, hollister, levis, nike, adidas, puma, reebok, new balance,
    under armour, lululemon, foot locker, footlocker, jd sports, sports direct, sportsdirect, decathlon, декатлон,
    спортмастер, intersport, dicks sporting, academy sports, patagonia, north face, columbia sportswear, timberland,
    vans, converse, crocs, skechers, clarks, deichmann, aldo, dsw, famous footwear, ecco, geox, c a, c and a, kiabi,
    celio, etam, promod, cortefiel, desigual, el corte ingles, corte ingles, galeries lafayette, printemps,
    rinascente, ovs, calzedonia, intimissimi, benetton, terranova, galeria kaufhof, karstadt, galeria, peek
    cloppenburg, kik, takko, ernstings family, tchibo, tedi, hema, flying tiger, tiger copenhagen, miniso, muji,
    ikea, икеа, xxxlutz, hoffner, maisons du monde, conforama, wayfair, west elm, pottery barn, crate barrel, crate
    and barrel, williams sonoma, bed bath, bed bath beyond, homegoods, home goods, pier 1, at home store, ashley
    furniture, rooms to go, la z boy, mattress firm, hoff, аскона, tok stok, casas bahia, magazine luiza, magalu,
    lojas americanas, americanas, renner, riachuelo, c a modas, centauro, worten, liverpool departamental, coppel,
    elektra, falabella, ripley, best buy, bestbuy, apple store, microsoft store, samsung, media markt, mediamarkt,
    saturn, euronics, unieuro, mediaworld, currys, pc world, game stop, gamestop, cex, newegg, micro center, b h
    photo, bh photo, м видео, мвидео, эльдорадо, днс, dns shop, ситилинк, citilink, технопарк, pc componentes,
    pccomponentes, ldlc, cyberport, notebooksbilliger, office depot, officemax, staples, officeworks, wh smith,
    whsmith, paperchase, barnes noble, barnes and noble, waterstones, thalia, hugendubel, feltrinelli, mondadori
    store, casa del libro, читай город, лабиринт, michaels, michaels stores, hobby lobby, joann, party city, toys r
    us, smyths, lego, lego store, hamleys, детский мир, disney store, build a bear, petsmart, petco, pet smart,
    chewy, chewy com, pets at home, zooplus, fressnapf, maxi zoo, kiwoko, четыре лапы, tiffany, pandora, swarovski,
    cartier, gucci, louis vuitton, prada, chanel, hermes, burberry, rolex, michael kors, coach outlet, kate spade,
    sunglass hut, ray ban, claires, fossil, casio, gloria jeans, глория джинс, o stin, остин, sela, zolla, tjx,
    century 21, bath accessories, qvc, hsn, groupon, gearbest, banggood, conrad electronic, rei outdoor, lojas
    marisa, amazon mktpl, amazon mktplace pmts, amazon retail, amazon seller, amz, amazon in, amazon uk, amazon fr,
    amazon es, amazon eu, ebay inc, ebay o, paypal ebay, target com, target t, super target, walmart com, wal mart,
    wm com, tj max, marshalls store, ross, burlington coat, burlington stores, nordstromrack, saksfifth, saks off
    5th, neiman, macy s, jcp, sears roebuck, dollartree, 99 cents only, 99 cents, daiso, tuesday morning, world
    market, cost plus, pier 1 imports, cratebarrel, cb2, restoration hardware, room board, ethan allen, lovesac,
    purple mattress, sleep number, container store, bedbath, bed bath and, linens n things, joann fabric, jo ann,
    blick art, paper source, office max, officedepot, staples store, fedex office supplies, frys electronics, fry s
    electronics, bestbuy com, b h photo video, microcenter, newegg com, monoprice, apple online store, apple retail,
    apple store r, att store, verizon store, barnesnoble, half price books, powells, books a million, bookshop org,
    abebooks, thriftbooks, indigo books, wh smiths, kinokuniya, popular bookstore, times bookstores, crossword,
    landmark bookstore, old navy on, gap us, gap outlet, athleta, jcrew, j crew, madewell, ann taylor, express
    fashion, h m us, uniqlo usa, zara usa, forever21, urban outfitters, anthropologie, free people, abercrombie
    fitch, aeropostale, american eagle outfitters, aerie, victorias secret, victoria s secret, pink vs, lane bryant,
    chicos, talbots, eddie bauer, ll bean, l l bean, lands end, patagonia inc, rei com, rei, columbia sports,
    cabelas, bass pro, bass pro shops, dickssporting, big 5 sporting, sports authority, sportsauthority, modells,
    finish line, foot action, champs sports, dsw shoe, payless shoe, famous foot, nike factory, nike com, adidas us,
    lululemon athletica, levi s, calvin klein, tommy hilfiger, ralph lauren, polo ralph, zales, kay jewelers, jared,
    blue nile, tiffany and co, bonobos, everlane, allbirds, stitch fix, stitchfix, trunk club, rent the runway,
    thredup, offerup, letgo, jet com, overstock, overstock com, wayfair com, zulily, rue la la, asos com, boohoo,
    prettylittlething, missguided, shein com, fashion nova, ssense, farfetch, net a porter, mr porter, yoox, zappos,
    6pm, bluefly, petsmart inc, petfood express, pet food express, mud bay, barkbox, petland, petbarn, petvalu,
    toysrus, babies r us, buybuy baby, buy buy baby, carters, gymboree, childrens place, american girl, goodwill,
    salvation army thrift, savers, value village, buffalo exchange, crossroads trading, plato s closet, cash
    converters, ge foodland, argos retail, currys pcworld, john lewis plc, m and s, b m, b m retail, home bargains,
    poundstretcher, wilko, primark stores, next retail, next plc, next directory, very co uk, littlewoods, matalan,
    george asda, dunelm, dfs, oak furniture, made com, smyths toys, the entertainer, hobbycraft, the works, ryman,
    blackwells, foyles, mountain warehouse, go outdoors, cotswold outdoor, halfords bikes, evans cycles, clas
    ohlson, qoo10, zalora, harvey norman, best denki, mustafa centre, tangs, takashimaya, isetan, metro department,
    robinsons, cotton on, charles keith, pazzion, uniqlo sg, ikea tampines, art friend, tatacliq, tata cliq,
    snapdeal, nykaa, firstcry, pepperfry, urban ladder, croma, reliance digital, vijay sales, lifestyle stores,
    shoppers stop, westside, pantaloons, max fashion, fbb, central mall, fabindia, manyavar, bata india, metro
    shoes, tanishq, kalyan jewellers, caratlane, hamleys india, archies, boat lifestyle, mi store, oneplus, la foir
    fouille, stokomani, centrakor, bazarland, la halle, gemo, camaieu, pimkie, jennyfer, devred, eram, san marina,
    courir, go sport, au vieux campeur, sephora, fnac com, materiel net, rue du commerce, backmarket, back market,
    amazon payments, vente privee, showroomprive, spartoo, sarenza, cultura, gibert, gibert joseph, decitre, furet
    du nord, maison de la presse, cache cache, bonobo, sergent major, okaidi, petit bateau, vertbaudet, orchestra,
    jacadi, la grande recre, king jouet, joueclub, picwic, alinea, zodio, animalis, bhv, le bon marche, el corte,
    corteingles, hipercor moda, lefties, springfield, womens secret, women secret, tezenis, parfois, misako, bimba y
    lola, scalpers, mayoral, zippy, c a moda, forum sport, wala, sprinter, base deportes, deporte, coolmod,
    carrefour online, milanuncios, casa del llibre, la central, imaginarium, juguettos, toy planet, eurekakids,
    drim, muy mucho, ale hop, maisons, merkamueble, kave home, jysk, tiendanimal, clinicanimal, verdecora,
    liverpool, palacio de hierro, suburbia, sears mexico, sanborns tienda, cuidado con el perro, mumuso, steren,
    radioshack, gandhi, el sotano, porrua, amazon mx, amazon mexico, shein mx, innovasport, dportenis, price shoes,
    petco mx, maskota, game planet, mvideo, m video, eldorado, dns, re store, restore, технопоинт, xiaomi, связной,
    svyaznoy, евросеть, ozon ru, yandex market, мегамаркет, megamarket, сбермегамаркет, sbermegamarket, авито
    доставка, boxberry, detmir, дочки сыночки, кораблик, бегемот, хамлейс, лего, sportmaster, триал спорт, street
    beat, rendez vous, ральф рингер, ralf ringer, кари, kari, zenden, юничел, кеддо, ostin, befree, love republic,
    zarina, concept club, modis, gulliver, acoola, хенд маде, твоё, 12 storeez, 2mood, рив гош, золотое яблоко,
    sunlight, санлайт, 585, 585 золотой, адамас, адамас ювелир, московский ювелирный, хофф, икея, много мебели,
    шатура, ormatek, орматек, твой дом, азбука мебели, столплит, комус, komus, канцпарк, chitai gorod, буквоед,
    bukvoed, labirint, book24, бетховен, леонардо, leonardo, галамарт, светлан, улыбка радуги товары, fix price,
    фамилия, familia, стокманн, stockmann, тсум, tsum, amazon de, belk, homesense, ollies, christmas tree shops,
    bobs discount, raymour flanigan, article com, burrow, joybird, casper, structube, but magasin, fly meubles,
    gifi, noz, dfs furniture, b m stores, house of fraser, liberty london, fenwick, dhgate, lightinthebox, zaful,
    romwe, depop, realreal, vestiaire collective, grailed, stockx, goat sneakers, redbubble, society6, zazzle,
    teespring, le bon coin, kleinanzeigen, ebay kleinanzeigen, subito, olx, юла, express clothing, fabletics,
    gymshark, asics, brooks running, hoka, on running, birkenstock, dr martens, ugg, shoe carnival, journeys,
    rothys, decathlon fr, sport 2000, dick s sporting goods, moosejaw, backcountry, backcountry com, evo gear, ems
    eastern mountain, eastern mountain sports, arcteryx, sportsmans, field stream, orvis, duluth trading, carhartt,
    llbean, tractor supply co, rural king, uterque, sfera, silbon, el ganso, tendam, hennes mauritz, cos stores,
    arket, monki, weekday, jules, brice, undiz, darjeeling, naf naf, grain de malice, armand thiery, besson
    chaussures, chaussea, minelli, andre chaussures, du pareil au meme, 3 suisses, blancheporte, otto, bonprix,
    baur, breuninger, kaufhof, tk maxx de, gortz, snipes, new yorker, ernsting s, woolworth de, action de, butlers,
    depot deko, poco, roller mobel, segmuller, home24, manufactum, nkd, upim, la rinascente, piazza italia, alcott,
    bata, pittarello, mondo convenienza, poltronesofa, maury s, kasanova, thun, søstrene grene, apple online,
    adorama, samsung electronics, dell, hp store, lenovo, logitech, anker, gopro, dji, bose, sonos, garmin, ao com,
    richer sounds, maplin, game retail, priceminister, electro depot, micromania, alternate, radio popular, trony,
    eprice, coolblue, ponto frio, submarino, shoptime, kabum, pichau, mercadolivre, marisa, cea modas, havan,
    netshoes, dafiti, paris cl, sanborns departamental, andrea, reliance trends, zudio, poorvika, noise, titan, али,
    мтс салон, detsky mir, decathlon ru, gloria jeans ru, зарина, села, ралф рингер, thomas munz, эконика, рандеву,
    askona, посуда центр, бетховен зоо, петшоп, strand book, harvard book, la procure, fnac libros, buscalibre,
    mayersche, osiander, mondadori, ibs it, saraiva, livraria cultura, bertrand, bureau vallee, office works, ac
    moore, dick blick, cass art, rougier ple, pet supplies plus, petz, cobasi, petlove, jouetclub, joue club,
    mytoys, ri happy, signet, accessorize, oakley, swatch, guitar center, sweetwater, sam ash, thomann, musicians
    friend, gear4music, hudson, newslink, wh smith travel, grove collaborative, glossier shopping, quince,
    reformation, mizzen main, untuckit, cotopaxi, bombas, away travel, monos, tumi, tory burch, hugo boss, boss
    store, lacoste, levi strauss, superdry, fred perry, barbour, uniqlo eu, brandy melville, hot topic, torrid,
    white house black market, j jill, eileen fisher, tilly s, pacsun, zumiez, buckle, vineyard vines, bath body
    works shopping, soma, savage x, third love, oshkosh, children s place, gap kids, mothercare, mamas papas, jojo
    maman bebe, prenatal, chicco, von maur, lord and taylor, ocean state job lot, job lot, steve madden, play it
    again sports, brooks brothers, mens wearhouse, jos a bank, lucky brand, vera bradley, vistaprint, moo print,
    nature et decouvertes, bizzbee, sanborns, carsa, jetstereo, diunsa, detskij mir, fixprice, svetofor, светофор,
    фикс прайс, galamart, соколов, sokolov, 585 gold, zeeman, action store, orchestra premaman, bocage, size
    factory, foot korner, rougier et ple, alice deco, casa deco, sostrene grene, pepco, kik textil, woolworth,
    görtz, nanu nana, poco domäne, roller möbel, höffner, segmüller, coin department store, kiko store, tigotà casa,
    bertrand livraria, centauro esporte, havaianas, arezzo, kalunga, leroy casa, punto blanco, kiddys class,
    brownie, pedro del hierro, adolfo dominguez, bimani, uno de 50, pandora joyeria, druni hogar, casa viva, banak
    importa, alcosto, exito hogar, paris cencosud, hites, la polar, tottus hogar, famsa, gu store, don quijote,
    lotte mart, gmarket, coupang, tokopedia, noon com, souq, namshi, bewakoof, chumbak, miniso india, trends
    footwear, khadim, paragon footwear, liberty shoes, woodland, peter england, van heusen, allen solly, raymond,
    biba, w for woman, global desi, vishal mega mart, max retail, jockey, peak performance, lids, spencers gifts,
    boxlunch, brookstone, sharper image, teavana, things remembered, papyrus store, lenox, corningware, le creuset,
    sur la table, kirklands, garden ridge, stein mart, gordmans, bealls, burkes outlet, rue21, charlotte russe, wet
    seal, maurices, cato, dress barn, ashley stewart, catherines, tillys, west marine, golf galaxy, golfsmith,
    dunhams, scheels, sierra trading, steepandcheap, evo, jerrys artarama, a c moore, hancock fabrics, ben franklin
    crafts, the paper store, hudson news, hudson booksellers, world duty free, stellar news, brookstone airport,
    inmotion entertainment`,
  en: `clothes, clothing, apparel, fashion, boutique, shirt, t shirt, tshirt, tee shirt, trousers, pants, jeans,
    shorts, dress, dresses, skirt, sweater, hoodie, jumper, jacket, coat, suit, tie and shirt, blazer, underwear,
    socks, lingerie, bra, pajamas, pyjamas, swimsuit, bikini, tracksuit, leggings, shoes, shoe, sneakers, trainers
    shoes, running shoes, boots shoes, leather boots, winter boots, sandals, heels, slippers, scarf, gloves, belt,
    handbag, bag, backpack, purse, wallet, umbrella, watch, watches, sunglasses, jewelry, jewellery, jeweler,
    necklace, earrings, bracelet, electronics, electronic store, laptop, computer, pc parts, monitor, keyboard,
    mouse, tablet, ipad, iphone, macbook, airpods, smartphone, new phone, phone case, phone screen repair, phone
    charger, charger, charging cable, usb cable, cable usb, hdmi, headphones, earphones, earbuds, speaker, camera,
    tv set, television, printer, ink cartridge, ssd, hard drive, graphics card, usb stick, power bank, powerbank,
    furniture, sofa, couch, mattress, bed frame, desk, chair, office chair, wardrobe, bookshelf, shelf, shelves,
    lamp, curtains, carpet, rug, pillow, pillows, bedding, bed sheets, sheets, blanket, towels, kitchenware,
    cookware, pots and pans, frying pan, dishes set, cutlery, appliance, appliances, washing machine, dishwasher,
    fridge, refrigerator, vacuum cleaner, microwave, blender, toaster, kettle, coffee machine, coffee maker, air
    fryer, iron, sewing machine, toys, toy, doll, stuffed animal, lego set, stationery, office supplies, pens,
    notebook, notebooks, sporting goods, sports equipment, sport equipment, football boots, tennis racket,
    dumbbells, tent, sleeping bag, bookstore, bookshop, book shop, book store, department store, shopping, shopping
    mall, mall, outlet, thrift store, thrift shop, second hand, secondhand, flea market, antique, antiques, pet
    shop, pet store, pet supplies, cat litter, aquarium fish, baby clothes, stroller, pram, car seat baby, crib,
    home decor, decor, decoration, candles, frame, poster, craft supplies, art supplies, fabric, yarn, tobacco,
    cigarettes, cigarette, cigars, vape, e cigarette, lighter, tailor, alterations, shoe repair, kindle, online
    order, online purchase, marketplace, cash and carry electronics, hats, baseball cap, beanie, bought shoes, new
    shoes, new clothes, new shirt, new laptop, new dress, new bag, jeans and, clothes for, shirts, tshirts, t
    shirts, kurta, kurti, saree, sari, lehenga, salwar, dupatta, sherwani, sandal, chappal, flip flops, footwear,
    innerwear, inner wear, undergarments, sweaters, sweatshirt, hoodies, cardigan, raincoat, jackets, formal shirt,
    formals, uniform, halloween costume, belts, wallets, bags, school bag, laptop bag, tote, duffel, trolley bag,
    suitcases bag, gold chain, bangles, jewelers, jewellers, jewels, smartwatch, smart watch, fitbit, apple watch,
    airpod, earphone, headset, bluetooth, bluetooth speaker, speakers, home theater, led tv, television set,
    projector, router, modem, pendrive, pen drive, memory card, sd card, harddisk, hard disk, webcam, microphone,
    mouse pad, mousepad, laptop stand, laptop charger, laptop repair, computer repair, phone repair, mobile repair,
    mobile cover, phone cover, screen guard, screen protector, tempered glass, adapter, extension cord, extension
    board, cables, type c cable, data cable, batteries aa, aa batteries, flashlight, table fan, ceiling fan, air
    cooler, air conditioner, ac purchase, room heater, space heater, induction, induction stove, gas stove, pressure
    cooker, mixer, mixer grinder, juicer, rice cooker, water purifier, water bottle, lunch box, lunchbox, tiffin
    box, glasses set, mugs, mug, spoons, utensils, pots, knife, knives, chopping board, storage box, storage boxes,
    dustbin, hangers, clothes hanger, laundry basket, iron box, ironing board, bedsheet, bedsheets, mattresses,
    quilt, duvet, comforter, cushion, cushions, curtain, doormat, yoga mat, wall clock, photo frame, wall art, vase,
    showpiece, study table, chairs, bean bag, cot, shoe rack, cupboard, almirah, dresser, bookcase, furnishings,
    home furnishings, furniture store, houseware, housewares, home store, linens, linen, kids clothes, baby
    products, baby toys, toys for, soft toy, teddy, teddy bear, barbie, hot wheels, remote control car, stationary,
    stationery items, pen, pencil, pencils, markers, highlighter, eraser, scissors, a4 paper, printer paper, files
    folder, planner, sketchbook, paints set, crayons, gift wrap, office items, novels, book purchase, comic,
    magazines, manga, ebook, e book, kindle book, guitar purchase, keyboard piano, sports shoes, cricket bat,
    cricket kit, badminton racket, shuttlecock, tennis balls, gloves gym, dumbbell, bicycle purchase, skateboard,
    pet toys, pet bed, dog toy, dog collar, dog leash, leash, cat toy, cat tree, aquarium, fish tank, bird food,
    bird cage, pet supply, flea treatment, amazon order, flipkart order, amazon purchase, online shopping, shopping
    online, shopping at, shopping spree, mall shopping, clothes shopping, outlet store, outlets, factory store,
    factory outlet, dept store, department stores, general merchandise, merchandise, variety store, dollar store,
    surplus, pawn, pawn shop, trading post, trading co, emporium, bazaar shop, apparels, garments, garment,
    textiles, textile, tailoring, tailors, stitching, cloth shop, clothiers, menswear, womenswear, kids wear,
    bridal, tuxedo, formal wear, uniforms, lingerie store, hosiery, shoe store, shoes store, boot store, hat shop,
    eyewear, watch repair, watch battery, jewelry store, jewelry repair, electronics store, computers, comp store,
    camera store, photo prints, printing shop, appliance store, mattress store, lighting store, rug store, art
    store, craft store, fabric store, music store, record store, game store, comic shop, book stall, bookstall,
    newspaper, newspapers, newsstand, news stand, smoke shop, smokes, tobacconist, cigar, cigar shop, cigarette
    pack, vape shop, vapor, e liquid, head shop, dispensary, cannabis, blouse, nightwear, trainers, luggage bag,
    cloth material, vintage shop, consignment, package, mobile phone, toner, wifi router, lens, tripod, set top box,
    remote, battery cells, cells, pencil cells, oven toaster, cooler, heater, air purifier, bed sheet, towel, door
    mat, mirror, clock, drawer, plastic box, bucket, brush, stool, tawa, kadhai, plates set, dinner set, spoon set,
    thermos, flask, cup set, crockery, decoration items, artificial flowers, kids toys, football, ball, racket, bike
    new, fishing gear, ammo, files, folder, stapler, printing paper, calculator, diary, knitting, sewing, magazine
    single, records, pet food, dog toys, novelty, gaming mouse, gift shop items, souvenirs, magnet, merch,
    refurbished, spare part, duplicate bag, suitcase, pillow cover, vessels, steel vessels, blouse stitching,
    floaters, bindi, hanger, clothes clips, sieve, strainer, peeler, tape, charger cable, nightgown, saucepan,
    vacuum, beads`,
  es: `ropa, camisa, camiseta, pantalon, pantalones, vaqueros, vestido, falda, jersey, sudadera, chaqueta, abrigo,
    traje, ropa interior, calcetines, bragas, sujetador, bañador, zapatos, zapato, zapatillas, deportivas, botas,
    sandalias, tenis nike, gorra, bufanda, guantes, cinturon, bolso, mochila, cartera de piel, paraguas, reloj,
    gafas de sol, joyeria, joyas, collar, pendientes, pulsera, electronica, ordenador, computadora, portatil,
    teclado, raton ordenador, pantalla ordenador, tableta, auriculares, audifonos, altavoz, cargador, funda movil,
    camara, televisor, television nueva, tele nueva, impresora, muebles, mueble, sofa, colchon, mesa, silla,
    armario, estanteria, lampara, cortinas, alfombra, almohada, sabanas, manta, toallas, menaje, sarten,
    electrodomestico, electrodomesticos, lavadora, lavavajillas, nevera, frigorifico, aspiradora, microondas,
    batidora, cafetera, plancha, juguete, juguetes, muñeca, papeleria, libreria, centro comercial, grandes
    almacenes, tienda de ropa, compras online, compra online, rebajas, segunda mano, rastro, mercadillo, decoracion,
    velas, zapateria, bazar, chino bazar, tienda de mascotas, arena gato, tabaco, cigarrillos, cigarros, estanco,
    vapeador, costurera, botines, playera, playeras, tenis, chamarra, chamarras, blusas, boxers, calzones, lenceria,
    sueter, sudaderas, gabardina, cinturones, lentes de sol, aretes, anillo, anillos, perla, bisuteria, bolsa mano,
    maleta escolar, mochilas, cartera, celular nuevo, movil nuevo, telefono nuevo, funda, funda celular, mica,
    cargador celular, usb, bocina, bocinas, consola, ps5, xbox consola, nintendo switch, memoria usb, disco duro,
    bateria aa, pantalla tv, refrigerador, estufa, licuadora, secadora, ventilador, horno, olla, ollas, cubiertos,
    tupper, toalla, sabana, cobija, colcha, cortina, espejo, cuadro, escritorio, silla oficina, librero, buro, cama,
    colchones, sillon, mueble tv, decoracion casa, adornos, juguete niño, juguetes niños, muñecas, peluche, libreta,
    libretas, cuaderno, cuadernos, plumas, lapices, material oficina, copias, impresiones, libros, llibreria,
    joguines, roba, sabates, electrodomestics, mobles, tienda ropa, tienda online, tienda departamental, plaza
    comercial, bazar chino, chinos, todo a 100, amazon compra, pedido amazon, compra amazon, pedido online, paquete
    aliexpress, estanc, tabacos, tabaco liar, vaper, mascota, mascotas, juguete perro, correa perro, jaula, acuario
    peces, bicicleta nueva, balon, raqueta, equipo deportivo, deportes tienda, articulos deportivos, perfumes regalo
    tienda, merceria, telas, hilos, lana, manualidades, costura, arreglo ropa, camisetas, camisas, vestidos,
    calzoncillos, pijama, tenis zapatos, chanclas, bolsos, moda, modas, paquete amazon, raton, pantalla, tinta,
    tele, videoconsola, muebleria, edredon, vajilla, cuchillos, taper, botella agua reutilizable, jugueteria,
    boligrafos, bici nueva, tienda campaña, mascotas tienda, mechero, todo a cien, regalos tienda, recuerdos,
    disfraz, maquillaje regalo`,
  fr: `vetement, vetements, fringues, chemise, t shirt, pantalon, jean, robe, jupe, pull, sweat, veste, manteau,
    costume, sous vetements, chaussettes, culotte, soutien gorge, maillot de bain, chaussure, chaussures, baskets,
    bottes, sandales, casquette, echarpe, gants, ceinture, sac a main, sac a dos, portefeuille, parapluie, montre,
    lunettes de soleil, bijou, bijoux, bijouterie, collier, boucles d oreilles, bracelet, electronique, ordinateur,
    ordinateur portable, pc portable, clavier, souris, ecran, tablette, casque audio, ecouteurs, enceinte, chargeur,
    coque telephone, appareil photo, television, televiseur, imprimante, cartouche d encre, meuble, meubles, canape,
    matelas, table, chaise, armoire, etagere, lampe, rideaux, tapis, oreiller, draps, couette, couverture,
    serviettes, vaisselle, poele, electromenager, lave linge, machine a laver, lave vaisselle, frigo, refrigerateur,
    aspirateur, micro ondes, bouilloire, machine a cafe, fer a repasser, jouet, jouets, poupee, papeterie,
    librairie, centre commercial, grand magasin, achat en ligne, achats, shopping, soldes, friperie, brocante, vide
    grenier, decoration, deco, bougies, animalerie, litiere, tabac, cigarettes, bureau de tabac, vapoteuse,
    cordonnier, couturiere, boutique, pret a porter, habits, jupes, chemisier, blouson, doudoune, pyjama, collants,
    chaussette, basket, bottines, escarpins, maroquinerie, montres, horlogerie, telephone portable neuf, telephone
    neuf, ordi, ordinateurs, informatique, cle usb, disque dur, manette, console, hifi, piles, multiprise,
    ventilateur, radiateur, cafetiere, grille pain, mixeur, robot cuisine, casserole, casseroles, couverts,
    assiettes, verres vaisselle, linge de maison, linge de lit, bureau meuble, etageres, miroir, deco maison,
    luminaires, jeux enfants, poupees, puericulture, poussette, vetements bebe, vetements enfants, cahiers, stylos,
    papier, journaux, journal, magazine, mangas, mercerie, tissu, laine, couture, retouches, cordonnerie, tabac
    presse, civette, cigare, e liquide, cigarette electronique, sport magasin, articles de sport, raquette, ballon,
    velo neuf, tente, animaux, jouet chien, litiere chat, aquarium poissons, soldes vetements, commande amazon,
    achat amazon, achat internet, achats en ligne, droguerie, brocantes, depot vente, emmaus, bonnet, bague, fripes,
    seconde main, high tech, coque, cartouches, encre, serviettes de bain, couteaux, gourde, cahier, fournitures
    bureau, loisirs creatifs, clopes, briquet, deguisement, savonnerie, savon artisanal, parfumerie cadeau`,
  de: `kleidung, klamotten, bekleidung, hemd, t shirt, hose, jeans, kleid, rock damen, pullover, pulli, jacke, mantel,
    anzug, unterwasche, socken, badeanzug, badehose, schuhe, schuh, turnschuhe, sneaker, stiefel, sandalen, mutze,
    schal, handschuhe, gurtel, handtasche, tasche, rucksack, geldbeutel, geldborse, regenschirm, armbanduhr,
    sonnenbrille, schmuck, juwelier, kette, ohrringe, armband, elektronik, computer, notebook, laptop, tastatur,
    maus, monitor, tablet, kopfhorer, lautsprecher, ladegerat, ladekabel, kabel, handyhulle, kamera, fernseher,
    drucker, druckerpatronen, mobel, mobelhaus, sofa, matratze, tisch, stuhl, schrank, kleiderschrank, regal, lampe,
    vorhange, teppich, kissen, bettwasche, decke, handtucher, geschirr, pfanne, topfe, haushaltsgerat*,
    elektrogerat*, waschmaschine, spulmaschine, kuhlschrank, staubsauger, mikrowelle, wasserkocher, kaffeemaschine,
    bugeleisen, spielzeug, puppe, schreibwaren, buchladen, buchhandlung, einkaufszentrum, kaufhaus, onlinekauf,
    online bestellung, online einkauf, bestellung, shopping, flohmarkt, second hand, deko, dekoration, kerzen,
    tierbedarf, zoohandlung, katzenstreu, zigaretten, tabak, kiosk, e zigarette, schneider, anderungsschneiderei,
    schuster, sportgeschaft, kinderwagen, werkzeug, wanduhr, kleider, schlafanzug, schuhgeschaft, modehaus, mode,
    amazon bestellung, onlinebestellung, bestellung online, paket amazon, handy neu, druckerpatrone, festplatte,
    konsole, haushaltsgerat, ventilator, schreibtisch, bett, spiegel, topf, messer, trinkflasche, spielwaren,
    brettspiel, zeitschrift einzel, heft, stifte, burobedarf, bastelbedarf, wolle, stoff, nahmaschine, fussball,
    schlager, fahrrad neu, zelt, tabakladen, feuerzeug, andenken, kostum, batterien`,
  it: `vestiti, vestito, abbigliamento, abiti, camicia, maglietta, maglia, pantaloni, jeans, gonna, maglione, felpa,
    giacca, cappotto, giubbotto, completo, intimo, mutande, reggiseno, calze, calzini, costume da bagno, scarpe,
    scarpa, scarpe da ginnastica, stivali, sandali, cappello, sciarpa, guanti, cintura, borsa, borse, zaino,
    portafoglio, ombrello, orologio, occhiali da sole, gioielli, gioielleria, collana, orecchini, bracciale,
    elettronica, computer, portatile, tastiera, monitor, tablet, cuffie, auricolari, cassa bluetooth, caricatore,
    caricabatterie, cover telefono, telefono nuovo, fotocamera, televisore, televisione, stampante, cartucce,
    mobili, mobile, divano, materasso, tavolo, sedia, sedie, armadio, scaffale, lampada, tende, tappeto, cuscino,
    cuscini, lenzuola, coperta, asciugamani, stoviglie, padella, pentole, elettrodomestic*, lavatrice,
    lavastoviglie, frigorifero, frigo, aspirapolvere, microonde, frullatore, macchina del caffe, ferro da stiro,
    giocattolo, giocattoli, bambola, cartoleria, libreria, centro commerciale, acquisti online, acquisto online,
    shopping, saldi, mercatino, usato, arredamento, decorazioni, candele, negozio animali, lettiera, sigarette,
    tabacchi, tabaccheria, tabaccaio, sarta, calzolaio, negozio, magliette, pigiama, calzature, ciabatte,
    oreficeria, anello, negozio abbigliamento, ordine amazon, cellulare nuovo, cavo, inchiostro, chiavetta, tv
    nuova, elettrodomestico, elettrodomestici, bollitore, macchina caffe, ventilatore, scrivania, letto, piumone,
    specchio, casalinghi, piatti, pentola, coltelli, borraccia, quaderni, penne, cancelleria, stoffa, articoli
    sportivi, pallone, racchetta, bici nuova, tenda campeggio, crocchette, svapo, accendino, costume carnevale, pile`,
  pt: `roupa, roupas, vestuario, camisa, camiseta, calça, calças, jeans, vestido, saia, blusa, moletom, casaco,
    jaqueta, terno, fato, roupa intima, cueca, calcinha, sutia, meias, biquini, sapato, sapatos, tenis novo, tenis
    nike, tenis adidas, sapatilhas, botas, sandalia, sandalias, chinelo, chinelos, bone, cachecol, luvas, cinto,
    bolsa, mochila, carteira couro, guarda chuva, relogio, oculos de sol, joias, joalheria, colar, brincos,
    pulseira, eletronico, eletronicos, eletronica, computador, portatil, notebook, teclado, monitor, tablet, fone de
    ouvido, fones, auscultadores, caixa de som, carregador, capa de celular, capinha, celular novo, telemovel novo,
    camera, televisao, televisor, impressora, moveis, movel, sofa, colchao, mesa, cadeira, guarda roupa, estante,
    lampada de mesa, luminaria, cortinas, tapete, travesseiro, almofada, lençois, cobertor, toalhas, louça, panela,
    panelas, frigideira, eletrodomestic*, maquina de lavar, geladeira, frigorifico, aspirador, microondas, micro
    ondas, liquidificador, cafeteira, ferro de passar, brinquedo, brinquedos, boneca, papelaria, livraria, shopping
    center, shopping, centro comercial, compra online, compras online, loja de roupa, loja de roupas, brecho,
    decoraçao, velas, pet shop, petshop, raçao, areia gato, cigarro, cigarros, tabaco, tabacaria, costureira,
    sapateiro, presente para mim, sapataria, havaianas, carteira, joalharia, anel, feira roupa, cabo usb, rato,
    cartucho, hd externo, tv nova, eletrodomestico, eletrodomesticos, escrivaninha, lencol, edredom, toalha, abajur,
    espelho, loiça, facas, garrafa termica, livros, gibi, caderno, cadernos, canetas, armarinho, tecido, material
    esportivo, bola, raquete, bicicleta nova, barraca, isqueiro, recordações, fantasia, pilhas`,
  ru: `одежд*, рубашк*, футболк*, брюки, штаны, джинсы, платье, платья, юбк*, свитер*, кофта, кофту, толстовк*, худи,
    куртк*, пальто, пуховик*, шуб*, костюм*, белье, трусы, носки, носок, колготк*, лифчик*, бюстгальтер*,
    купальник*, обув*, ботинки, ботинок, сапог*, кроссовк*, кеды, туфл*, сандал*, тапк*, тапочк*, шапк*, шарф*,
    перчатк*, ремень, сумк*, рюкзак*, кошелек*, зонт*, часы, ювелир*, украшен*, сереж*, серьг*, кольцо, цепочк*,
    браслет*, электроник*, компьютер*, ноутбук*, клавиатур*, мышк*, монитор*, планшет*, наушник*, колонк*, зарядк*,
    зарядное, кабель*, чехол*, смартфон*, айфон*, новый телефон, телефон нов*, фотоаппарат*, телевизор*, принтер*,
    картридж*, мебел*, диван*, матрас*, стол, стул, стулья, кресло, шкаф*, полк*, ламп*, люстр*, штор*, ковер,
    коврик*, подушк*, постельн*, одеял*, плед*, полотенц*, посуд*, сковород*, кастрюл*, бытовая техника, бытов*
    техник*, техник*, стиральн* машин*, стиралк*, холодильник*, пылесос*, микроволнов*, блендер*, чайник*,
    кофемашин*, утюг*, игрушк*, кукл*, канцтовар*, канцеляри*, торгов* центр*, тц, шопинг*, шоппинг*, покупк*,
    интернет магазин*, маркетплейс*, секонд*, барахолк*, декор*, свеч*, зоомагазин*, зоотовар*, наполнител*,
    сигарет*, табак*, вейп*, зажигалк*, ателье, коляск*, спорттовар*, ткань, пряж*, флешк*, видеокарт*, магазин
    одежды, одежда, обувь, обувной, салон обуви, мода, бутик*, трикотаж*, текстил*, домашний текстиль, ткани, шторы,
    сумки, чемодан сумк*, галантере*, кожгалантере*, аксессуар*, часов* салон*, ювелирн*, ювелирный, золото,
    серебро, бижутери*, электроника, бытовая электроника, техника, цифров*, компьютерн*, компьютеры, мобильн*
    телефон*, сотовый телефон, аксессуары для телефон*, ремонт телефон*, ремонт техник*, кабель, провод, батарейк*,
    аккумулятор aa, гарнитур*, приставк*, playstation приставк*, мебель, мебельн*, кухни, матрасы, светильник*,
    люстры, посуда, товары для дома, все для дома, дом и сад, хозяйственн*, хозяйственный, хозтовары, универмаг*,
    универсальный магазин, торговый центр, торговый дом, трц, молл, гипермаркет одежд*, детск* магазин*, детские
    товары, товары для детей, игрушки, детская одежда, книги, книжн*, книжный, канцтовары, канцелярия, пресса,
    газет*, журнал*, спорттовары, спорт товар*, велосипед новый, лыжи, коньки, рыболовн* магазин*, охота рыбалка,
    зоо, зоомагазин, зоомир, товары для животн*, корм, табак, табачн*, сигареты, стик*, вейп шоп, кальян магазин,
    сувениры магазин, подарки и сувенир*, рукодели*, фурнитур*, комиссионн*, ломбард*, секонд хенд, распродаж*,
    маркетплейс, пункт выдачи, интернет магазин, интернет покупк*, odezhda, obuv, mebel, knigi, elektronika,
    igrushki, zoomagazin, yuvelirnyj, одежду, футболка, рубашка, юбка, куртка, пуховик, свитер, толстовка, колготки,
    нижнее белье, лифчик, пижама, купальник, кроссовки, сапоги, туфли, босоножки, тапки, сумка, рюкзак, кошелек,
    шапка, кепка, шарф, перчатки, зонт, очки солнечные, украшения, ювелирка, серьги, цепочка, браслет, бижутерия,
    магазин обуви, секонд, комиссионка, аутлет, универмаг, заказ wb, заказ озон, посылка, телефон новый, смартфон,
    айфон, чехол, стекло на телефон, зарядка, наушники, колонка, ноутбук, компьютер, клавиатура, мышка, монитор,
    принтер, картридж, флешка, жесткий диск, видеокарта, фотоаппарат, телевизор, планшет, приставка, холодильник,
    стиральная машина, микроволновка, пылесос, чайник, кофеварка, кофемашина, утюг, вентилятор, обогреватель,
    увлажнитель, диван, кровать, матрас, подушка, одеяло, постельное, постельное белье, плед, полотенце, лампа,
    светильник, зеркало, полка, шкаф, комод, декор, сковорода, кастрюля, нож, кружка, тарелки, термос, контейнеры,
    вешалки, игрушка, настолка, настольная игра, конструктор, книга, книжный магазин, тетради, ручки, рукоделие,
    пряжа, мяч, велосипед, палатка, зоотовары, наполнитель, вейп, стики, айкос, зажигалка, сувенир, сувениры,
    батарейки, odezhda obuv, univermag, torgovyy dom, torgovyy tsentr, bytovaya tekhnika, kompyuter, posuda,
    detskiy, knizhnyy, kantstovary, kants, zootovary, tabachnyy, sumki, yuvelirnyy, zoloto, suvenir, suveniry,
    tovary dlya doma, khoztorg`,
  hints: `shop, store, shops, stores, online, tienda, loja, laden, negozio, magasin, магазин*, apple, market, gift shop,
    book, books, libro, libri, livre, livres, livro, buch, bucher, книг*, accessories, accesorios, device, phone,
    telefono, handy, celular, телефон*, gadget, outdoor, outfitters, collection, wear, denim, leather, home, garden,
    toy, sports, sport, retail, bazaar, plaza, galeria, trading, supply, supplies, purchase, order, compra, compras,
    achat, kauf, acquisto, заказ*, cosas, things, stuff, batteries, plants, plant, flowers, paypal, klarna,
    marketplace, present, detergent, kitchen, hardware, tools, decathlon, gifts, collections, styles, style,
    fashions, threads, closet, trends, chic, jewel, gems, furnishing, interiors, design, designs, hobby, crafts,
    vintage, thrift, treasures, comics, tech, mobiles, gadgets, pet, pets, paws, bike shop, sports shop, surf shop,
    ski shop, com, store online, co ltd, imports, international, enterprises, enterprise, traders, agencies, mart,
    world, магазин, товар*, дом торгов*, лавк*, салон, habitat, tractor supply, tiger, фикс прайс, fixprice, costco,
    sams, relay, hudson news, samsonite, tee, tie, cap, hat, boots, suitcase, ram, fan, bed, broom, mop, pan, pot,
    board game, puzzle, bat, bicycle, hunting, novel, vinyl, guitar, guitar strings, drone, souvenir, cable, juego
    de mesa, bicicleta, pienso, sac, colis, telephone, bureau, lit, jeu de societe, jeux de societe, fournitures,
    croquettes, rock, uhr, tinte, cover, gioco da tavolo, fumetti, bomboniere, mala, videogame, jogo de tabuleiro,
    lembrancinha, комиксы, telefon, mercantile, craft, calzados, zapat, gold, silver, elec store, technology,
    technologies, comp, mobile store, phone store, furn, sports goods, cycles, outdoors, gear, supply company,
    presse, news, zoo shop, galleria, galerie, ecommerce`,
};
