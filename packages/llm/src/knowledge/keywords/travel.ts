import type { CategoryKeywords } from './category-keywords.ts';

export const TRAVEL: CategoryKeywords = {
  brands: `airbnb, booking com, booking, expedia, hotels com, agoda, trip com, tripadvisor, priceline, kayak,
    orbitz, hotwire, travelocity, opodo, edreams, lastminute, kiwi com, skyscanner, hostelworld, vrbo, homeaway, oyo
    rooms, oyo, makemytrip, make my trip, goibibo, cleartrip, yatra, decolar, despegar, logitravel, traveloka,
    островок, ostrovok, авиасейлс, aviasales, туту, tutu ru, суточно, onetwotrip, яндекс путешествия, ryanair,
    easyjet, easy jet, wizz air, wizzair, lufthansa, air france, klm, british airways, iberia, iberia express,
    vueling, air europa, volotea, alitalia, ita airways, tap portugal, tap air, swiss air, austrian airlines,
    brussels airlines, eurowings, condor, sas airlines, norwegian air, finnair, lot polish, aegean, turkish
    airlines, pegasus airlines, aeroflot, аэрофлот, s7, победа авиа, авиакомпани*, уральские авиалинии, utair, delta
    air, delta airlines, american airlines, united airlines, southwest airlines, jetblue, jet blue, alaska airlines,
    alaska air, spirit airlines, frontier airlines, hawaiian airlines, allegiant, air canada, westjet, qantas,
    jetstar, virgin atlantic, virgin australia, emirates, qatar airways, etihad, singapore airlines, cathay pacific,
    air india, indigo airlines, spicejet, airasia, latam, gol linhas, azul linhas, avianca, copa airlines,
    aeromexico, volaris, viva aerobus, marriott, hilton, hyatt, sheraton, westin, holiday inn, ibis, novotel,
    mercure, accor, radisson, best western, intercontinental, four seasons, ritz carlton, premier inn, travelodge,
    motel 6, super 8, hampton inn, courtyard by marriott, residence inn, fairfield inn, doubletree, embassy suites,
    la quinta, days inn, comfort inn, quality inn, wyndham, ramada, nh hotel, melia, riu, barcelo hotel, motel one,
    a o hostel, generator hostel, b b hotel, campanile, kyriad, meininger, hertz, avis, europcar, sixt, enterprise
    rent, enterprise rent a car, alamo, budget rent, thrifty, national car rental, dollar rent, rentalcars, goldcar,
    localiza, movida aluguel, unidas aluguel, getyourguide, get your guide, viator, klook, tui, thomas cook, jet2,
    jet2holidays, club med, royal caribbean, carnival cruise, msc cruises, costa crociere, eurostar, eurotunnel,
    interrail, eurail, samsonite, global entry, tsa precheck, airport lounge, priority pass, southwes, southwest
    air, swa, aa com, aadvantage, american air, american airl, delta air lines, delta, ua inflt, united airl, united
    air, alaska a, jetblue airways, virgin amer, virgin america, frontier ai, spirit airl, hawaiian air, sun
    country, allegiant air, wow air, icelandair, norwegian, air lingus, aer lingus, air berlin, germanwings,
    transavia, hop air, xl airways, corsair, air caraibes, air algerie, royal air maroc, tunisair, smartwings, czech
    airlines, blue air, ural airlines, s7 airlines, pobeda, s 7, smartavia, nordwind, red wings, россия авиа, scoot,
    tigerair, tiger airways, silkair, jetstar asia, singapore air, malaysia airlines, garuda, lion air, batik air,
    cebu pacific, philippine airlines, thai airways, bangkok airways, vietjet, vietnam airlines, china eastern,
    china southern, hainan airlines, eva air, china airlines, japan airlines, all nippon, korean air, asiana,
    vistara, jet airways, go air, go first, akasa, indigo air, interglobe, srilankan, emirates air, flydubai, air
    arabia, saudia, oman air, gulf air, kuwait airways, el al, ethiopian, kenya airways, south african airways,
    aerolineas argentinas, interjet, magnicharters, marriott hotel, jw marriott, courtyard, springhill suites,
    towneplace, fairfield, st regis, w hotel, le meridien, aloft, element hotel, moxy, hilton garden, homewood
    suites, home2 suites, conrad hotel, waldorf astoria, hyatt place, hyatt regency, grand hyatt, andaz, crowne
    plaza, staybridge, candlewood, hotel indigo, kimpton, ihg, best west, red roof, econo lodge, rodeway, clarion,
    sleep inn, cambria, baymont, la quinta inn, microtel, extended stay, drury inn, omni hotels, loews hotel,
    fairmont, sofitel, pullman, ibis budget, ibis styles, formule 1, hotel f1, b b hotels, premiere classe, louvre
    hotels, logis hotel, citizenm, yotel, hub by premier, z hotel, park plaza, holidayinn, holiday inn exp,
    travelodge uk, treebo, fabhotels, taj hotels, oberoi, itc hotels, lemon tree, zostel, hotel81, hotel 81,
    fragrance hotel, azimut, cosmos hotel, hertz rent, avis rent, budget rent a car, national car, dollar rac,
    dollar rent a car, payless car, fox rent, advantage rent, silvercar, zoomcar, ucar, ada location, rent a car
    france, record go, centauro rent, okmobility, ok mobility, sixt rent, zipcar travel, enterprise rac, airbnb hmq,
    airbnb payments, homestay, hotelbeds, hotel com, booking holdings, bookingcom, booking bv, agoda com, expedia
    com, tripcom, lastminute com, govoyages, liligo, vueling com, promovacances, look voyages, fram, nouvelles
    frontieres, pierre vacances, center parcs, belambra, vvf, ucpa, homair, siblu, campings com, ihotelier,
    easemytrip, ixigo, musafir, thomas cook india, sotc, club mahindra, aaa travel, sabre travel, amex travel, chase
    travel, ctrip, civitatis, headout, tiqets, freetour, musement, tez tour, anex tour, anextour, coral travel,
    pegas touristik, biblio globus, level travel, левел тревел, травелата, onlinetours, тутту, tutu, суточно ру,
    avito путешествия, ozon travel, one two trip, smartway, gates airport, tsa, clear me, esta application, vfs
    global, tlscontact, heathrow, gatwick express, heathrow express, stansted express, loungekey, dragonpass, hudson
    news, world duty free, heinemann, dufry, breeze airways, avelo, porter airlines, flair airlines, air transat,
    sunwing, tui airways, loganair, binter, level airlines, tap air portugal, sata, sas scandinavian, wideroe,
    olympic air, pegasus, sunexpress, ethiopian airlines, akasa air, goair, air new zealand, ana all nippon, peach
    aviation, jeju air, air china, latam airlines, gol, azul, vivaaerobus, jetsmart, sky airline, flybondi, победа
    авиакомпания, ютэйр, россия авиакомпания, azur air, смартавиа, airbaltic, белавиа, belavia, air astana, flyone,
    hampton, home2, tru by hilton, conrad, curio collection, renaissance hotel, four points, delta hotels, gaylord,
    hyatt house, thompson hotel, holiday inn express, indigo hotel, comfort suites, choice hotels, howard johnson,
    omni hotel, pullman hotel, hotelf1, vvf villages, huttopia, yelloh village, gites de france, jurys inn,
    britannia hotels, malmaison, hotel du vin, butlins, haven holidays, parkdean, pontins, hoseasons, forest
    holidays, yha, st christophers inn, selina, nh hoteles, nh collection, barcelo, iberostar, h10, hotusa,
    eurostars, catalonia hotels, vincci, room mate, silken, ac hotel, paradores, petit palace, sercotel, ilunion,
    steigenberger, maritim, leonardo hotel, intercityhotel, dorint, lindner hotel, 25hours, ruby hotels, a und o,
    scandic, clarion collection, thon hotel, nordic choice, park inn, fabhotel, itc hotel, lemon tree hotels, ginger
    hotel, азимут отель, air bnb, vacasa, sonder, bkg booking, bkg hotel, hotelscom, momondo, tiket com, last
    minute, e dreams, rumbo, destinia, bravofly, gotogate, mytrip, voyage prive, veepee voyage, havas voyages,
    marmara, kuoni, terres aventure, odalys, maeva, abritel, likibu, couchsurfing, trusted housesitters, hipcamp,
    recreation gov, koa, thousand trails, good sam, reserveamerica, campspot, costco travel, liberty travel,
    vacation express, funjet, apple vacations, carnival, norwegian cruise, ncl, princess cruises, holland america,
    celebrity cruises, msc crociere, disney cruise, viking cruises, hurtigruten, mmt, ibibo, veena world, kesari,
    cvc viagens, cvc, hurb, 123milhas, maxmilhas, submarino viagens, sutochno, твил, туту ру, библио глобус,
    интурист, budget car, thrifty car, ok rent a car, firefly car, discovercars, auto europe, ace rent, movida,
    unidas, u haul travel, cruise america, outdoorsy, jucy, indie campers, roadsurfer, cbp, clearme, vfs, vfs
    services, tls contact, blsspain, passport office, us dept state passport, lounge key, plaza premium, aena,
    heathrow airport, gatwick airport, aeroports de paris, world nomads travel, trivago, ana airlines, rossiya
    airlines, авиакомпания россия, interglobe aviation, turo inc, atrapalo viajes, viajes el corte ingles, nautalia,
    viajes carrefour, b travel, viajes ecuador, azulmarino, muchoviaje, fti, dertour, check24 reisen, ab in den
    urlaub, holidaycheck, hrs, pierre et vacances, b and b hotels, appart city, adagio, okko hotels, mama shelter, a
    and o hostels, st christophers, wombats, hi hostel, youth hostel, che lagarto, hotel ibis, senator hotels, playa
    senator, hoteles elba, fuerte hoteles, servigroup, exe hotels, abba hoteles, zenit hoteles, hesperia, palladium,
    bahia principe, lopesan, be live, globales hotel, hotel santos, soho boutique, one shot hotel, tryp, sol melia,
    meliá, innside`,
  en: `hotel, motel, hostel, resort, bed and breakfast, guest house, guesthouse, lodge, inn, lodging, accommodation,
    flight, flights, plane ticket, airline, airlines, airfare, airways, boarding pass, seat upgrade, checked bag,
    baggage fee, luggage, suitcase, travel, travelling, traveling, vacation, vacations, holiday trip, holiday
    rental, holiday home, holiday booking, holidays, trip to, weekend trip, city trip, road trip, business trip,
    cruise, tour, tours, guided tour, sightseeing, excursion, travel agency, car rental, car hire, rental car, rent
    a car, visa application, visa fee, travel visa, passport, passport renewal, travel adapter, campsite,
    campground, camping, rv park, safari, beach resort, ski pass, ski resort, lift pass, ski trip, souvenir, tourist
    tax, city tax hotel, airport hotel, airline ticket, air ticket, air tickets, air fare, airfares, airline fee,
    airlines fee, flight ticket, flight tickets, flight booking, flight to, flight from, hotel booking, hotel room,
    hotel stay, room booking, hotel and spa, hotel suites, inn and suites, inn suites, suites hotel, resort and spa,
    resorts, boutique hotel, bnb, b and b, villa rental, cabin rental, beach house, vacation rental, vacations
    rental, holiday let, holiday package, tour package, package tour, tour guide, tour operator, tours and travels,
    travels, travel agent, travel agents, travel booking, trip booking, trip advance, trip expense, trip expenses,
    goa trip, honeymoon, backpacking, hiking trip, camping trip, camping gear, campsite fee, rv rental, cruise line,
    cruises, ferry cruise, boat tour, boat trip, city tour, walking tour, bus tour, day trip, scuba trip,
    snorkeling, ski lift, ski lodge, snowboard trip, baggage, excess baggage, luggage storage, carry on bag, duty
    free shop, airport shop, currency for trip, foreign travel, visa, visa fees, embassy, consulate, passport fee,
    travel sim, travel pillow, rent car, car rent, airport food, lounge access, inflight wifi, in flight, wifi
    onboard, gogoair, plane tickets, bag fee, checked baggage, extra luggage, overweight bag, seat selection,
    upgrade flight, inflight, onboard, buy on board, boarding, layover, stopover, hotel night, hotel deposit, one
    night, two nights, nights stay, hostels, home stay, lodgings, accomodation, airbnb stay, holiday, weekend
    getaway, getaway, city break, resort fee, spa resort, all inclusive, cottage rental, lake house, chalet, camp
    site, camping fee, glamping, cruise ship, shore excursion, excursions, city pass, trip deposit, evisa, e visa,
    esta, passport photos, esim travel, airalo, holafly, roaming pack, left luggage, bag storage, hire car, car hire
    holiday, campervan, camper rental, sleeper train, overnight train, overnight bus, airport tax, departure tax,
    city tax, souvenir shop airport, hill station trip, trek, trekking trip, pilgrimage, houseboat, dharamshala,
    trekking permit`,
  es: `hotel, hoteles, hostal, hostel, posada, albergue, alojamiento, apartamento turistico, vuelo, vuelos, billete de
    avion, billetes de avion, boleto de avion, avion, aerolinea, pasaje aereo, pasajes aereos, equipaje, maleta,
    viaje, viajes, viaje a, vacaciones, excursion, crucero, agencia de viajes, alquiler de coche, alquiler coche,
    renta de auto, tour, visado, pasaporte, camping, forfait, estacion de esqui, escapada, turismo, recuerdo de
    viaje, parador, hotel boutique, hotelera, hospedaje, cabaña, cabañas, casa rural, apartamentos turisticos, vuelo
    a, vuelos a, boleto avion, boletos avion, boletos de avion, billete avion, billetes avion, tua, maletas,
    equipaje facturado, viaje escolar, viajes agencia, agencia viajes, paquete turistico, tour guiado, excursiones,
    renta auto, renta coche, alquiler de coches, alquiler coches, lloguer cotxe, viatge, viatges, allotjament,
    caravana, autocaravana, refugio montaña, estacion esqui, remonte, visa americana, tramite pasaporte, seguro
    viaje, playa hotel, balneario, aerolineas, lineas aereas, maleta facturada, facturar maleta, exceso de equipaje,
    noche de hotel, noches hotel, habitacion, hostales, casas rurales, apartamento vacaciones, campings, bungalow,
    fin de semana fuera, luna de miel, visita guiada, guia turistico, cruceros, renta autos, tasa turistica, seguro
    cancelacion viaje, bus turistico, teleferico, posadas`,
  fr: `hotel, hotels, auberge, auberge de jeunesse, gite, chambre d hotes, hebergement, vol, vols, billet d avion,
    billets d avion, avion, compagnie aerienne, bagage, bagages, valise, voyage, voyages, vacances, sejour,
    excursion, croisiere, agence de voyage, location de voiture, location voiture, visa touristique, passeport,
    camping, forfait ski, forfait de ski, station de ski, week end a, visite guidee, taxe de sejour, hotel
    restaurant, hotellerie, residence vacances, village vacances, camping municipal, mobil home, refuge, reservation
    hotel, nuit d hotel, vol paris, billets avion, billet avion, aeroports, agence voyages, location vacances,
    location saisonniere, location ski, remontees mecaniques, forfaits, croisieres, visites, office de tourisme,
    tourisme, passeports, bagage soute, billet d'avion, valise soute, supplement bagage, nuit hotel, nuits d'hotel,
    chambre d'hotel, chambre d'hotes, chambres d hotes, gites, airbnb week end, logement vacances, voyage a,
    escapade, circuit, loc voiture, camping car, timbre fiscal passeport, refuge nuit, chalet ski, station de ski
    hebergement, residence de tourisme`,
  de: `hotel*, hotelzimmer, jugendherberge, ferienwohnung, ferienhaus, pension zimmer, unterkunft, ubernachtung*, flug,
    fluge, flugticket, flugtickets, fluggesellschaft, gepack, koffer, reise, reisen, *reise, urlaub, *urlaub,
    ausflug, kreuzfahrt, reiseburo, mietwagen, autovermietung, visum, reisepass, campingplatz, camping, skipass,
    skiurlaub, kurtaxe, stadtetrip, stadtfuhrung, reisebuchung, flugbuchung, koffer aufgabe, aufgabegepack,
    ubergepack, hotelubernachtung, ubernachtung, gasthof ubernachtung, fewo, stellplatz wohnmobil, wohnmobil,
    pauschalreise, stadtereise, kurztrip, wochenendtrip, flitterwochen, tagesausflug, fuhrung, leihwagen,
    visumgebuhr, hutte ubernachtung, alpenverein hutte, anzahlung urlaub`,
  it: `hotel, albergo, alberghi, ostello, agriturismo, alloggio, pernottamento, bed and breakfast, volo, voli,
    biglietto aereo, biglietti aerei, aereo, compagnia aerea, bagaglio, bagagli, valigia, viaggio, viaggi, vacanza,
    vacanze, gita, escursione, crociera, agenzia viaggi, agenzia di viaggi, noleggio auto, autonoleggio, visto
    turistico, passaporto, campeggio, skipass, settimana bianca, tassa di soggiorno, soggiorno, villaggio turistico,
    bagaglio a mano, bagaglio stiva, notte hotel, pensione completa, mezza pensione, b&b, agriturismo notte, casa
    vacanze, appartamento vacanze, affitto vacanze, viaggio a, gita a, weekend a, luna di miele, visita guidata,
    auto a noleggio, camper, visto, rifugio, stabilimento balneare`,
  pt: `hotel, hoteis, pousada, hostel, albergue, hospedagem, alojamento, diaria hotel, voo, voos, passagem aerea,
    passagens aereas, bilhete de aviao, bilhetes de aviao, aviao, companhia aerea, bagagem, mala de viagem, viagem,
    viagens, ferias, passeio turistico, excursao, cruzeiro, agencia de viagens, aluguel de carro, aluguer de carro,
    locadora de veiculos, visto consular, passaporte, acampamento, camping, turismo, taxa de embarque, bilhete
    aviao, mala despachada, despacho de mala, diarias, pousadas, alojamento local, casa de ferias, aluguel
    temporada, apartamento temporada, parque de campismo, viagem para, pacote de viagem, lua de mel, passeio de
    barco, locadora, locação carro, taxa turistica`,
  ru: `отел*, гостиниц*, хостел*, гостевой дом, апартамент*, проживани*, авиабилет*, самолет*, билет на самолет,
    билеты на самолет, перелет*, рейс*, авиакомпан*, багаж*, чемодан*, путешеств*, поездк* в, отпуск*, туризм*, тур
    в, турпутевк*, путевк*, турагент*, экскурси*, круиз*, аренда авто, аренда машин*, прокат авто, виза, визу, визы,
    загранпаспорт*, кемпинг*, глэмпинг*, ски пасс, скипасс*, сувенир*, база отдыха, санатори*, бронирован*,
    трансфер*, турист*, гостиница, отель, gostinica, хостел, апарт*, апартаменты, посуточн*, пансионат*, дом отдыха,
    турбаз*, база отдых*, тур, туры, турфирм*, туроператор*, тревел, авиа, авиабилеты, авиалини*, аэропорт,
    аэропорта, бизнес зал, виз* центр, визовый центр, загран*, чемоданы, прокат лыж, подъемник*, ски пас, авиабилет,
    самолет, перелет, авиакомпания, багаж, доплата за багаж, отеля, гостиницы, гостинице, мини отель, апартаменты
    посуточно, квартира посуточно, посуточно, бронь отеля, бронирование, проживание, ночь в отеле, турбаза,
    санаторий, пансионат, глэмпинг, кемпинг, отпуск, путевка, турпутевка, путешествие, путешествия, поездка в,
    командировка, экскурсия, экскурсии, гид, круиз, теплоход, аренда машины, прокат машины, визовый сбор,
    загранпаспорт, курортный сбор, трансфер, gostinitsa, otel, sanatoriy, turizm, turagentstvo, aviabilety,
    турпоезд*, виза оформление`,
  hints: `airport, aeropuerto, aeroport, flughafen, aeroporto, аэропорт*, booking fee, trip, room, suites, spa hotel,
    beach, playa, plage, strand, пляж*, passport photo, travel insurance, duty free, дьюти фри, island, tourist,
    vignette, ferry, паром, rental, voyage, night stay, nights, камер* хранен*, pension, villas, villa, air, jet,
    intl, international airport, plaza hotel, park hotel, journey, adventure, adventures, expeditions, southwest,
    atrapalo, kiwi, sandals, centauro, airport transfer, travel card, tur, avia, tourism, touristic, suite, inns,
    lodges, palace hotel, bay, aerop, airpt, intl airport, airl, airlns, viag, htl, hotl, hot, apartments, apart
    hotel, aparthotel, residence, residences, ski, mountain, mountain resort, alpine, lakes, harbor inn, oceanfront,
    seaside, riviera, globe, getaways, cabin, cabins, camp, campgrounds`,
};
