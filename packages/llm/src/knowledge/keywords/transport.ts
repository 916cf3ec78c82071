import type { CategoryKeywords } from './category-keywords.ts';

export const TRANSPORT: CategoryKeywords = {
  brands: `uber, uber trip, uber ride, uber bv, lyft, bolt, bolt ride, cabify, free now, freenow, mytaxi, blablacar,
    bla bla car, didi, grab, grabcar, gojek, ola cabs, rapido, careem, yango, яндекс такси, яндекс.такси, yandex
    taxi, yandex go, яндекс go, indrive, in drive, ситимобил, gett, waymo, via ride, curb taxi, lime scooter, lime
    ride, bird ride, tier mobility, whoosh, юрент, urent, nextbike, velib, citi bike, citibike, santander cycles,
    bicing, call a bike, miles mobility, share now, sharenow, zipcar, getaround, turo, делимобиль, belka car, яндекс
    драйв, каршеринг, shell, bp, esso, exxon, exxonmobil, chevron, texaco, aral, totalenergies, total energies,
    agip, eni station, q8, repsol, cepsa, galp, petrobras, ipiranga, petronas, sunoco, citgo, valero, conoco,
    phillips 66, marathon petro, speedway, arco, 76 gas, gulf oil, pemex, orlen, omv, mol station, circle k fuel,
    лукойл, lukoil, газпромнефть, роснефть, татнефть, окко, wog, jet tankstelle, caltex, petro canada, costco gas,
    chargepoint, ionity, electrify america, tesla supercharger, supercharger, evgo, blink charging, enbw mobility,
    fastned, sncf, ouigo, tgv, ratp, navigo, deutsche bahn, db vertrieb, db fernverkehr, db bahn, bvg, hvv, mvg,
    rmv, vbb, kvb, wiener linien, obb, sbb, cff, renfe, ave renfe, cercanias, tmb, emt, trenitalia, italo treno,
    italotreno, atac, cp comboios, carris, bilhete unico, amtrak, mta, mta nyct, metrocard, caltrain, clipper card,
    clipper, muni, cta, wmata, smartrip, septa, mbta, njt, nj transit, njtransit, lirr, metro north, tfl, tfl
    travel, transport for london, oyster, trainline, national rail, lner, gwr, avanti west coast, northern rail,
    flixbus, flix bus, megabus, greyhound, national express, eurolines, alsa, avanza, rodalies, ns groep, ov
    chipkaart, ржд, электричк*, аэроэкспресс, метрополитен, тройка, подорожник, e zpass, ezpass, fastrak, telepass,
    via verde, sem parar, conectcar, liber t, vinci autoroutes, sanef, autostrade, asfinag, irctc, oyo rides,
    spothero, parkmobile, paybyphone, parkwhiz, ncp, q park, qpark, indigo park, apcoa, easypark, euro garages,
    jiffy lube, midas, autozone, auto zone, oreilly auto, advance auto, napa auto, pep boys, valvoline, firestone,
    goodyear, discount tire, kwik fit, halfords, atu, norauto, feu vert, euromaster, vulco, exxon mobil, bart
    station, azienda trasporti milanesi, lyft ride, uber technologies, uber india, uber pool, ola, ola money, rapido
    bike, namma yatri, meru cabs, blu smart, blusmart, quick ride, comfortdelgro, comfort delgro, comfort taxi,
    transcab, smrt, sbs transit, simplygo, bus mrt, mrt, ez link, ezlink, ez reload, nets flashpay, tada, ryde,
    grabpay ride, carousell auto, touch n go, tng, rapidkl, mytnb, dtdc, red bus, redbus, abhibus, ksrtc, msrtc,
    bmtc, dmrc, delhi metro, mumbai metro, namma metro, indian railways, fastag, paytm fastag, indian oil,
    indianoil, iocl, hp petrol, hpcl, bharat petroleum, bpcl, essar petrol, nayara, bart, clipper bart, golden gate
    bridge, bay area fastrak, bata fastrak, sfmta, sf muni, sfmta parking, ac transit, vta, samtrans, orca card,
    sound transit, king county metro, good to go tolls, wsdot, trimet, la metro, ladot, ventra, cta ventra, pace
    bus, septa key, path tapp, path vm, nyc taxi, taxi svc, yellow cab, nyct paygo, mta lirr, mta mnr, charlie card,
    rtd denver, capmetro, sun pass, sunpass, epass, ipass, i pass, illinois tollway, txtag, peach pass, nttaxi,
    parking authority, passport parking, paybyphone parking, laz parking, sp plus, sp parking, impark, diamond
    parking, republic parking, ace parking, propark, icon parking, imperial parking, joe s parking, citypark,
    ringgo, justpark, dart charge, congestion charge, ulez, shell oil, shell service, chevron texaco, 76 union,
    union 76, conoco phillips, arco ampm, ampm, am pm, sinclair oil, kum go, kum and go, casey s general, caseys
    gen, quiktrip, racetrac, racetrack, raceway, wawa fuel, thorntons, pilot travel, love s travel, loves travel,
    flying j, ta travel center, murphy usa, murphy express, maverik, holiday stationstore, kwik trip, cenex, getgo,
    cumberland farms, hess, mobil, gulf, petro, safeway fuel, kroger fuel, tesco petrol, sainsburys petrol, asda
    petrol, morrisons petrol, mfg, rontec, applegreen, moto hospitality, welcome break, roadchef, aa breakdown,
    greenflag, green flag, dvla, car tax, evans halshaw, arnold clark, jiffylube, grease monkey, oil can henrys, les
    schwab, america s tire, big o tires, meineke, maaco, safelite, caliber collision, napa autoparts, o reilly auto,
    carmax, carvana, enterprise carshare, gig car share, car2go, drivenow, reachnow, free2move, mobike, jump bikes,
    spin scooter, bolt scooter, scoot networks, motivate, bay wheels, ford gobike, capital bikeshare, lyft bikes,
    esso express, total access, total relais, totalenergies access, elan station, dyneff, carrefour carburant,
    leclerc carburant, intermarche carburant, station u, station intermarche, station leclerc, aprr, atmb, escota,
    cofiroute, area autoroute, vinci park, effia, saemes, parkings saemes, urbis park, onepark, ouibus, blablabus,
    isilines, transilien, tisseo, star rennes, twisto, ilevia, velov, velo v, norisko, autovision, securitest,
    dekra, carglass, speedy, roady, l auto leclerc, mobivia, point s, oscaro, mister auto, taxis g7, heetch, kapten,
    chauffeur prive, le cab, marcel vtc, tmb barcelona, fgc, ferrocarrils, t casual, metro de madrid, emt madrid,
    emt valencia, bilbobus, tussam, avlo, iryo, monbus, sagales, hife, empresa plana, abertis, autopistas, aucat,
    acesa, via t, empark, bsm, bamsa, smou, area verda, eysa, telpark, elparking, petroprix, ballenoil, plenoil,
    plenergy, bp oil, meroil, esclatoil, petronor, aurgi, rodi motor, confortauto, applus, oxxo gas, g500,
    hidrosina, orsan, metrobus, tag pase, iave, capufe, primera plus, estrella blanca, econduce, ecobici, didi food
    taxi, didi rides, ситидрайв, citydrive, delimobil, belkacar, белкакар, yandex drive, youdrive, яндекс заправки,
    яндекс самокаты, вуш, мосгортранс, московский метрополитен, mos gortrans, mosmetro, moskva metro, mosgortrans,
    транспорт москва, цппк, rzd, aeroexpress, московский паркинг, mos parking, парковки москвы, автодор, autodor,
    зсд, m 12, azs lukoil, газпром азс, gazpromneft, gpn, rosneft, tatneft, шелл, нефтьмагистраль, трасса, teboil,
    тебойл, башнефть, автомир, автодок, autodoc, exist, эксист, емекс, emex, колесо, вианор, fit service, фит
    сервис, таксовичкоф, везет, citymobil, максим такси, таксофон, rutaxi, indriver, uber rides, uberx, uber
    pending, bolt eu, bolt taxi, olacabs, meru, такси максим, taxi maxim, везет такси, гет такси, wheely, 99app, 99
    taxi, 99pop, grab ride, gocar, goride, g7, taxi g7, alto ride, via transportation, curb, curb mobility, arro,
    gtaxi, addison lee, gett uk, bolt uk, wheels up, bird app, bird rides, voi, dott, superpedestrian, bluebikes,
    divvy, biki, bicimad, sevici, valenbisi, jump bike, sixt share, weshare, cambio carsharing, flinkster,
    stadtmobil, citiz, autolib, zity, emov, wible, mobility carsharing, enjoy car, communauto, evo car share,
    greenwheels, blabla, karos, klaxit, mta metrocard, omny, path train, patco, mbta charlie, charliecard, ct
    transit, cttransit, wmata smartrip, marc train, vre, metra, rta, ttc, presto, presto card, go transit, stm, opus
    card, translink, compass card, bart clipper, tap card, metrolink, oc bus, sdmts, hop fastpass, wsf ferry,
    washington ferries, golden gate ferry, uta, valley metro, cap metro, dart, houston metro, marta, marta breeze,
    miami dade transit, brightline, tri rail, lynx bus, hart transit, tfl cpc, tfl travel ch, oyster card,
    thetrainline, great western railway, crosscountry trains, east midlands railway, emr, greater anglia, c2c rail,
    southern railway, thameslink, southeastern, south western railway, swr, chiltern railways, london northwestern,
    northern trains, transpennine, scotrail, transport for wales, tfw rail, merseyrail, nexus metro, metrolink tram,
    stagecoach, first bus, firstgroup, arriva, go ahead, peter pan bus, bolt bus, la sepulvedana, socibus, damas
    bus, ado bus, etn, omnibus, renfe viajeros, renfe cercanias, metrovalencia, metro bilbao, euskotren, tuc, crtm,
    consorcio transportes, sncf connect, sncf voyageurs, oui sncf, tgv inouï, ter, imagine r, tcl, sytral, tcl lyon,
    tbm, tan nantes, rtm, cts strasbourg, tamtam, tag grenoble, stas, bibus, lignes d azur, noctilien, keolis,
    transdev, asf, bip and go, ulys, fulli, bundesbahn, mvv, vrr, vvs, rheinbahn, vgf, d ticket, nordwestbahn,
    westbahn, oebb, sbb cff, zvv, bls, postauto, italo, trenord, atm milano, gtt, anm, actv, tper, cotral, sita bus,
    comboios de portugal, metro lisboa, viva viagem, stcp, metro do porto, andante, brisa, sptrans, metro sp, cptm,
    riocard, supervia, bom bilhete, veloe, estapar, buser, irctc rail, uts ticket, best bus, tsrtc, mumbai local,
    hyderabad metro, chennai metro, netc fastag, rapid kl, tng ewallet toll, mtr, opal, transport for nsw, myki,
    ptv, go card, at hop, snapper, rzhd, rzd ticket, мцд, мцк, московский транспорт, московское метро, мосметро,
    петербургский метрополитен, стрелка, подорожник карта, мострансавто, платон, avtodor, parking mos, unitiki,
    ecolines, lux express, bp connect, mobil gas, marathon gas, sinclair, getty petroleum, irving oil, irving,
    cumberland farms gas, quik trip, sheetz fuel, caseys general, loves, pilot, buc ee s, bucees, sams fuel, holiday
    stations, stewarts shops, xtramart, alltown, global partners, husky energy, ultramar, pioneer petroleum, jet
    petrol, murco, gulf uk, texaco uk, extra msa, tesco pfs, pay at pump, total station, elan, avia, carburant
    leclerc, campsa, bp españa, shell españa, gasexpress, easygas, disa, bonarea gas, avanza oil, gasolineria, ypf,
    axion, terpel, primax, copec, hem tankstelle, star tankstelle, q8 easy, tamoil, posto shell, petrogal, prio,
    repsol gasolina, газпром нефть, трасса азс, несте, neste, statoil, viada, gazprom neft, reliance petrol, charge
    point, pod point, instavolt, bp pulse, gridserve, allego, shell recharge, zunder, iberdrola recarga, be charge,
    enel x way, ez pass, e z pass, k tag, pikepass, tolls by mail, dartford crossing, m6 toll, tag etoll, linkt,
    eastlink, 407 etr, park mobile, pay by phone, ring go, ncp car park, saba parking, euro car parks, parkchicago,
    lanier parking, abm parking, premium parking, standard parking, parking kitty, parclick, parkopedia, paystay,
    flowbird, parkster, handyparken, parknow, contipark, just park, wilson parking, secure parking, mister car wash,
    autobell, zips car wash, take 5, mavis, monro, ntb, tire kingdom, town fair tire, o reilly, napa, carquest,
    rockauto, kwikfit, national tyres, ats euromaster, autobacs, a t u, pitstop, vergolst, tuv sud, rac breakdown,
    aaa northeast, ace auto club, dvla vehicle tax, vehicle tax, rmv registration, bmv, carmax service, subaru,
    toyota, honda service, nissan dealer, ford dealer, volkswagen service, bmw service, mercedes benz service, kia
    motors, hyundai motors, mazda, lexus, acura, tesla, tesla motors, harley davidson, ducati, yamaha motor, hero
    motocorp, bajaj auto, royal enfield, tvs motor, maruti, maruti suzuki, tata motors service, massport, hubway,
    acela, boltbus, concord coach, ezdrive, ezdrivema, masspike, scrub a dub, avanti west, ptk azs, zsd, platnaya
    doroga, wsdot good to go, wmata metro, ocean state jobbers gas, cape ann transit, c j bus, dartmouth coach,
    plymouth brockton, logan express, back bay garage, post office square garage, pilgrim parking, central parking,
    vpne parking, allright parking, bestparking, park n fly, the parking spot, parking spot, wallypark, ampco
    parking, towne park, city of boston parking, boston parking clerk, parking clerk, meter collections, eway tolls,
    etoll, estacion de servicio, estacion servicio, e s carburante, bonpreu gasolina, alcampo gasolina, gasolinera
    carrefour, carrefour gasolinera, eroski gasolinera, shell estacion, petrocat, avia estacion, puma energy, uno
    estacion, texaco estacion, dippsa, petrosur, pfs petrol, filling station, buc ees, turkey hill`,
  en: `taxi, cab, cabs, minicab, ride share, rideshare, ride hailing, bus, buses, bus ticket, bus fare, bus pass,
    coach ticket, train, trains, train ticket, railway, rail, tram, metro, metro ticket, metro card, subway ticket,
    subway fare, subway ride, underground, tube fare, ferry, ferries, commute, commuting, transit, public transport,
    public transit, transport, transportation, travelcard, travel card, monthly pass, day pass bus, fuel, petrol,
    gasoline, diesel, gas station, petrol station, filling station, gas for car, car gas, tank of gas, fill up,
    filled up, refuel, ev charging, charging station, car charging, parking, parking meter, parking garage, car
    park, carpark, garage parking, valet, toll, tolls, toll road, bridge toll, tunnel toll, car wash, carwash, car
    repair, car service, auto repair, auto service, auto parts, car parts, mechanic, oil change, tire, tires, tyre,
    tyres, brake pads, brakes, car battery, windshield, mot test, car inspection, vehicle inspection, vehicle
    registration, car registration, smog check, towing, tow truck, roadside, driving license, bike repair, bicycle,
    bike tire, bike share, scooter ride, scooter rental, escooter, e scooter, motorbike, motorcycle, auto rickshaw,
    rickshaw, tuk tuk, car payment, car loan, car lease, dmv, rental scooter, ride to, ride home, uber ride, taxi
    fare, cab fare, cab ride, auto fare, auto ride, auto rickshaw fare, autorickshaw, metro recharge, metro card
    recharge, metro fare, train fare, rail fare, railway ticket, commuter, commuter pass, transit pass, transit
    authority, travel pass, bike taxi, bike service, bike servicing, scooty, scooty petrol, petrol for bike, petrol
    for car, car servicing, car maintenance, vehicle maintenance, vehicle service, servicing of car, puncture,
    puncture repair, tyre puncture, air filling, engine oil, coolant, wiper blades, spark plug, car polish, car
    cleaning, detailing, car detailing, auto body, body shop, collision, auto glass, transmission, muffler,
    alignment, wheel alignment, smog, smog test, emissions test, auto care, autocare, auto center, auto centre,
    automotive, motors, motor co, auto sales, car dealer, car dealership, car purchase, garage bill, garage service,
    fuel station, fuel stop, fuel mart, gas mart, gas and food, petrol pump, petrol bunk, diesel fuel, petroleum,
    gas oil, service station, truck stop, travel center, travel plaza, parking lot, parking fee, parking fees,
    parking ramp, parking charges, parking services, parking deck, meter parking, prkg, pkg meter, valet parking,
    tollway, turnpike, thruway, expressway toll, toll plaza, toll fee, toll tax, ferry ticket, water taxi, limo,
    limousine, chauffeur, airport shuttle, shuttle bus, bus station, bus terminal, train station, rail station,
    metro station, station parking, railroad, light rail, streetcar, cable car, monorail, bike rental, bike hire,
    moped, registration renewal, license plate, driver license, dept of motor vehicles, motor vehicle, uber to, uber
    from, lyft to, taxi to, taxi from, cab to, cab from, bus to, train to, drive to, cab home, taxi ride, taxi home,
    auto to, riksha, rikshaw, share auto, shared cab, bus tickets, train tickets, local train, local ticket, season
    ticket train, tram ticket, tram fare, ferry fare, boat to, parking charge, pay parking, paid parking, park and
    ride, parking permit, petrol bike, diesel fill, fuel fill, fuel refill, fuel up, fill up car, filled up the car,
    fill up gas, gas fill, gas stop, full tank, cng fill, cng gas car, lpg car, charger car, bicycle repair, auto
    spa, collision center, lube, flat tire, tire shop, roadside assistance, inspection sticker, driving licence
    renewal, car rental day, carhire, van hire, zip car, carpool, car pool, cycle repair, helmet, number plate, two
    wheeler service, bike chain, ticket to station, trip fare, drop to station, pickup and drop, return ticket bus,
    one way train, last mile, seat reservation train, two wheeler, sleeper ticket, tatkal, tatkal ticket, general
    ticket, platform ticket, return ticket train, railway recharge, smart card recharge, tum tum, tempo, st bus,
    volvo bus, sleeper bus, ola auto, uber auto, rapido bike, nitrogen air, bike wash, scooty service, activa
    service, chain lube, petrol for scooty, toll naka, pay and park, puc, puc certificate, driving licence, rc
    transfer, road tax, parking space`,
  es: `taxi, autobus, autobuses, bus, metro, tren, tranvia, cercanias, transporte, transporte publico, abono
    transporte, abono mensual transporte, billete de tren, billete de metro, billete de autobus, bono metro,
    bonobus, gasolina, gasolinera, nafta, diesel, gasoil, gasoleo, combustible, repostaje, repostar, estacion de
    servicio, llenar el deposito, peaje, peajes, autopista, aparcamiento, aparcar, parking, parquimetro,
    estacionamiento, zona azul, taller, taller mecanico, mecanico, neumaticos, ruedas coche, llantas, cambio de
    aceite, itv, lavado de coche, lavadero, coche, moto, bicicleta, patinete, grua, pasaje, colectivo, subte, camion
    pasaje, remis, revision del coche, verificacion vehicular, tenencia, recarga coche, carga electrica, taxis, uber
    viaje, viaje uber, viaje en uber, didi viaje, combi, microbus, camion, camiones, pesero, tren ligero, tarjeta
    metro, recarga metro, recarga tarjeta metro, recarga transporte, casetas, caseta, autopista de cuota, cuota
    autopista, estacionamiento plaza, boleto estacionamiento, parking centro, parquin, benzinera, gasoliner,
    carburantes, estacio de servei, petroleos, gasolina coche, gasolina carro, gasolina moto, diesel coche, taller
    coche, taller carro, refaccionaria, refacciones, autopartes, recambios, vulcanizadora, llantera, ponchadura,
    alineacion, balanceo, afinacion, aceite coche, bateria coche, limpiaparabrisas, autolavado, concesionario,
    agencia coche, placas, tramite placas, licencia de conducir, carnet de conducir, dgt, trafico dgt, bicicleteria,
    patinete electrico, aparcament, autobus urbano, bitllet, ferrocarril, ferrocarriles, estacion tren, estacion de
    autobuses, terminal autobuses, autocar, autocares, billete tren, billete bus, tarjeta transporte, bonometro,
    llenar deposito, deposito lleno, e s, area de servicio, taxi aeropuerto, taxi a casa, taxi al, carrera taxi,
    uber a, cabify a, bono bus, micro pasaje, guagua, billetes de tren, alta velocidad, ferry billete, abono
    transportes, abono mensual, recarga sube, recarga bip, pasajes, pasaje bus, autovia, tag autopista, parqueadero,
    zona verde ora, garaje mensual, plaza de garaje, revision coche, neumatico, ruedas, pinchazo, frenos, lavado
    coche, lavado auto, verificacion, matricula coche, patente auto, repuestos, bicicleta reparacion, bici taller,
    coche compartido, recarga coche electrico, punto de recarga`,
  fr: `taxi, vtc, bus, autobus, metro, train, tramway, rer, ticket de metro, ticket de bus, billet de train, abonnement
    transport, pass navigo, transport, transports, transports en commun, essence, gazole, gasoil, carburant, station
    service, station essence, plein d essence, plein essence, peage, peages, autoroute, parking, stationnement,
    parcmetre, horodateur, garage auto, garagiste, reparation voiture, revision voiture, vidange, pneu, pneus,
    controle technique, lavage auto, lavage voiture, voiture, velo, trottinette, covoiturage, carte grise, depannage
    voiture, recharge electrique, borne de recharge, permis de conduire, batterie voiture, titre de transport,
    titres de transport, carnet metro, carnet tickets, abonnement train, carte avantage, carte jeune sncf, gare,
    train paris, tgv paris, bus urbain, navette, navette aeroport, course taxi, course uber, uber course,
    carburants, station total, gasoil voiture, sans plomb, sp 95, sp95, autoroutes, peage autoroute, parking gare,
    parking aeroport, parkings, parc auto, stationnement ville, horodateurs, reparation auto, carrosserie, pare
    brise, pieces auto, concession auto, automobiles, automobile, velo reparation, velos, location velo,
    trottinettes, permis, code de la route, ctrl technique, plein, plein d'essence, sp98, e85, recharge voiture,
    tickets metro, ticket bus, tickets bus, ticket tram, carnet de tickets, abonnement tcl, billet train, billets de
    train, intercités, trajet, trajet blablacar, velo en libre service, reparation velo, location voiture journee,
    autopartage, badge telepeage, plaquettes, freins, station de lavage, depannage, remorquage, pieces detachees
    voiture, permis bateau, ferry traversee`,
  de: `taxi, taxifahrt, bus, busfahrt, busticket, bahn, bahnticket, bahnfahrt, bahncard, zug, zugticket, zugfahrt,
    zugfahrkarte, fahrkarte*, fahrschein*, fahrticket, monatskarte, deutschlandticket, deutschland ticket,
    jobticket, u bahn, s bahn, strassenbahn, ubahn, sbahn, tram, nahverkehr, opnv, tanken, getankt, tankstelle,
    tankfullung, benzin, sprit, diesel, ladestation, ladesaule, autobahn*, maut, vignette, parken, parkhaus,
    parkgebuhr*, parkplatz, parkschein, parkticket, werkstatt, autowerkstatt, autoreparatur, reifen, reifenwechsel,
    olwechsel, tuv, inspektion, autowasche, waschanlage, waschstrasse, auto, fahrrad, fahrradreparatur, roller,
    mitfahrgelegenheit, mietroller, abschleppdienst, kfz, fahre, aufladen auto, strom tanken, bahnfahrkarte,
    regionalbahn, busfahrkarte, fahrkarte, fahrkarten, fahrschein, einzelfahrt, tageskarte, wochenkarte,
    semesterticket, uber fahrt, leihwagen tag, carsharing, leihrad, fahrrad reparatur, fahrradwerkstatt,
    fahrradladen reparatur, parkgebuhr, parkgebuhren, tiefgarage, stellplatz, mautgebuhr, autobahn vignette, kfz
    werkstatt, winterreifen, bremsen, autobatterie, autoteile, hauptuntersuchung, hu au, zulassung`,
  it: `taxi, autobus, bus, metro, metropolitana, treno, treni, tram, biglietto treno, biglietti treno, biglietto bus,
    biglietto metro, biglietto del treno, biglietto autobus, abbonamento mezzi, abbonamento atm, trasport*, mezzi
    pubblici, benzina, gasolio, diesel, carburante, rifornimento, distributore benzina, pieno di benzina, pieno
    benzina, pieno, autostrada, pedaggio, pedaggi, casello, parcheggio, parcheggi, parchimetro, strisce blu, sosta,
    meccanico, officina, gommista, gomme, cambio olio, tagliando, revisione auto, autolavaggio, lavaggio auto,
    macchina, auto, moto, motorino, bici, bicicletta, monopattino, traghetto, bollo auto, carroattrezzi, ricarica
    auto, colonnina, metano auto, stazione di servizio, ricarica auto elettrica, abbonamento bus, abbonamento treno,
    corriera, corsa taxi, passaggio, bike sharing, car sharing, posto auto, pneumatici, freni, batteria auto,
    revisione, carrozzeria, carro attrezzi, ricambi auto, riparazione bici, casco`,
  pt: `taxi, onibus, autocarro, metro, metrô, comboio, trem, bonde, eletrico bilhete, transporte, transporte publico,
    passagem de onibus, passagem onibus, bilhete de metro, bilhete de comboio, passe mensal, gasolina, etanol,
    gasoleo, diesel, combustivel, posto de gasolina, abastecimento, abasteci, abastecer, pedagio, portagem,
    portagens, autoestrada, estacionamento, estacionar, parquimetro, zona azul, oficina mecanica, oficina, mecanico,
    pneu, pneus, troca de oleo, revisao do carro, inspecao carro, lavagem carro, lava jato, lava rapido, carro,
    moto, bicicleta, patinete, trotinete, guincho, reboque, balsa, ipva, licenciamento, corrida uber, corrida de
    taxi, alcool posto, posto ipiranga, bomba gasolina, carregamento eletrico, uber para, corrida 99, corrida,
    bilhete metro, bilhete comboio, passe, passe mensal metro, vale transporte, eletrico, barca, parque
    estacionamento, flanelinha, revisao carro, revisão, borracharia, borracheiro, bateria carro, freios, lavagem
    auto, inspecao, selo carro, autopecas, pecas auto, conserto bicicleta`,
  ru: `такси, таксист*, метро, автобус*, троллейбус*, трамва*, маршрутк*, электричк*, поезд*, проезд*, проездной,
    транспорт*, билет на поезд, билет на автобус, билеты на поезд, жд билет*, ж д билет*, бензин*, топлив*, дизел*,
    солярк*, заправк*, азс, заправил*, газ для машин*, парковк*, паркинг*, платная дорога, платные дороги, платн*
    дорог*, автомойк*, мойка машин*, мойка авто, мойка, автосервис*, автозапчаст*, запчаст*, шиномонтаж*, шины,
    резина зимн*, ремонт машин*, ремонт авто*, масло моторн*, моторное масло, замена масла, техосмотр*, то машин*,
    машина, машину, машины, авто, автомобил*, самокат аренд*, аренда самоката, велосипед*, каршеринг*, эвакуатор*,
    омывайк*, незамерзайк*, паром, аккумулятор, транспорт, городской транспорт, проездн* билет, пополнение тройки,
    карта тройка, электричка, пригородн*, жд, ж д, вокзал*, автовокзал*, автостанц*, автобусн*, троллейбус, трамвай,
    самокат, самокаты, прокат самокат*, велопрокат*, парковка, паркомат*, автостоянк*, стоянк*, гараж, гаражн*, азк,
    нефтепродукт*, ойл, бензоколонк*, газовая заправка, агзс, автогаз*, автомасл*, автотовар*, авторынок*,
    автосалон*, автодилер*, автоцентр*, автокомплекс*, автотехцентр*, техцентр*, сто, шиномонтаж, автомойка,
    автохим*, кузовн*, диагностик* авто, осмотр авто, штрафстоянк*, автострад*, azs, parkovka, shinomontazh,
    avtomoyka, avtoservis, zapchasti, бензин, заправка, заправил, заправила, заправился, дизель, солярка, топливо,
    газ на авто, зарядка электромобиля, такси до, такси домой, таксист, такси аэропорт, поездка такси, убер, проезд
    метро, автобус, автобусы, маршрутка, маршрутке, электричку, билет на электричку, жд билеты, поезд, сапсан,
    ласточка, катер, переправа, самокат аренда, прокат самоката, велопрокат, велосипед ремонт, паркинг, платная
    парковка, стоянка, платная трасса, резина зимняя, колеса, автосервис, ремонт авто, ремонт машины, масло
    моторное, техосмотр, то машины, запчасти, автозапчасти, мойка машины, помыл машину, эвакуатор, омывайка,
    незамерзайка, автотовары, транспортный налог авто, moyka, avtozapchasti, zapravka, taksi, metropoliten, avtobus,
    elektrichka, vokzal, парковочное место, автомастер*, авторемонт*, велобайк, самокаты прокат`,
  hints: `subway, car, auto parts, ride, rides, trip, station, ticket, tickets, billete, billet, biglietto, bilhete,
    билет*, gas, garage, vehicle, truck, tank, tanken, oil, shuttle, transfer to airport, airport taxi, airport
    parking, airport transfer, автовокзал, driver, scooter, bike, clutch, passage, sharing, charging, toll booth,
    meter, проезд, кофр, express lane, lime, bird, bolt, fare, fares, motor, fuels, trans, express, mobility,
    wheels, vehicles, bikes, cycles, pump, svc station, port authority, мото, колес*, gatwick express, heathrow
    express, area, octopus, tutu, туту, circle k, adac, cng, car hire, puc, ave, ora, impuesto circulacion, bac,
    ice, kfz steuer, gpl, pullman, ncc, bollo, posto, gnv, iuc, zhd, autos, cars, cycle, railways, rly, transpo,
    terminal, depot, pier, harbor ferry, pkg, pkng, prkng, pking, parkg, tpke, tnpk, plaza toll, gasol, gaz, energy
    station, fwy, hwy, return, returns, rtn, one way, round trip, drop, pickup, pass, abono, tarjeta, tkt, tow, lot,
    ramp, wawa, sheetz, 7 eleven, royal farms, oxxo`,
};
