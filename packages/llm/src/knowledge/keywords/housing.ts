import type { CategoryKeywords } from './category-keywords.ts';

export const HOUSING: CategoryKeywords = {
  brands: `home depot, homedepot, lowes, leroy merlin, leroymerlin, леруа мерлен, лемана про, obi, hornbach,
    bauhaus, toom baumarkt, toom, hagebau, bricorama, brico depot, bricodepot, bricomarche, castorama, mr bricolage,
    b q, wickes, screwfix, toolstation, homebase, travis perkins, ace hardware, menards, true value hardware,
    bunnings, mitre 10, harbor freight, sherwin williams, tecnocasa, aki bricolage, maxmat, telhanorte, c c casa,
    sodimac, easy home, петрович, максидом, строительный двор, equity residential, avalonbay, public storage, extra
    space storage, cubesmart, u haul, uhaul, shurgard, big yellow storage, taskrabbit, rover home, циан, zillow
    rent, rent cafe, rentcafe, foncia, nexity, the home depot, lowe s, lowes home, orchard supply, osh, true value,
    do it best, do it center, lumber liquidators, floor decor, floor and decor, tile shop, harborfreight, tractor
    supply, benjamin moore, dunn edwards, kelly moore, ace hdwe, ace hardw, ganahl, 84 lumber, rona, canadian tire,
    home hardware, b and q, robert dyas, wilko, jewson, plumb center, magnet kitchens, safestore, access self
    storage, lok n store, public stor, extra space, life storage, storage king, u store it, simply self storage, two
    men and a truck, college hunks, avail, zillow, apartments com, cozy services, yapstone, rentpayment, clickpay,
    appfolio, buildium, propertyware, erentpayment, camden property, essex property, udr, avalon communities, irvine
    company, greystar, lincoln property, invitation homes, american homes 4, openrent, spareroom, rightmove,
    foxtons, savills, wells fargo mortgage, wells fargo home, quicken loans, rocket mortgage, mr cooper, loandepot,
    pennymac, nationstar, freedom mortgage, hdb, hdb season parking, town council, nobroker, nestaway, housing com,
    magicbricks, urban company, urbanclap, asian paints, homecentre, hometown, brico leclerc, weldom, entrepot du
    bricolage, point p, gedimat, lapeyre, saint maclou, tollens, cedeo, manomano, jardiland, truffaut, gamm vert,
    botanic, villaverde, seloger, citya, lamy, century 21, orpi, laforet, guy hoquet, logic immo, action logement,
    cdc habitat, homebox, une piece en plus, leroy, brico, servei estacio, bricomart, obramat, bricoking, aki,
    idealista, fotocasa, habitaclia, housfy, home depot mexico, construrama, comex, infonavit, fovissste,
    leruamerlin, леруа, касторама, мегастрой, бауцентр, стройландия, всеинструменты, 220 вольт, стройдвор, домовой,
    уютерра, гипермаркет для дома, пик комфорт, цдс, жилищник, avito недвижимость, яндекс недвижимость, домклик,
    ипотека сбербанк, northern tool, tractor supply hardware, ppg paints, behr, glidden, ll flooring, empire today,
    builders firstsource, fastenal, grainger, ferguson, ferguson plumbing, canadian tire home, howdens, topps tiles,
    dunelm mill home, hagebaumarkt, globus baumarkt, raiffeisen markt, dehner, pflanzen kolle, brico center, brico
    io, bricofer, tecnomat, c c casa construcao, leroy merlin br, cobasi casa, leroy merlen, lemana pro, оби,
    петрович стд, maksidom, стройдепо, аксон, вимос, homecenter, easy homecenter, promart, zillow rentals, avail
    rent, cozy rent, apartment list, yardi, paylease, zego, realpage, bilt rent, bilt, flex rent, udr apartments,
    american homes 4 rent, bozzuto, zoopla, knight frank, countrywide lettings, era immobilier, visale, crous
    logement, studapart, loc service, pisos com, spotahome, badi, uniplaces, immobilienscout, immoscout, wg gesucht,
    vonovia, deutsche wohnen, leg immobilien, saga hamburg, gewobag, immobiliare it, quintoandar, quinto andar, zap
    imoveis, vivareal, loft imoveis, imovelweb, idealista pt, cian, домофонд, пик аренда, самолет жкх, 99acres,
    stanza living, zolo stays, mygate, big yellow, penske truck, budget truck, pods moving, bellhops, dolly, lugg,
    task rabbit, handy com, thumbtack, angi, angies list, homeadvisor, housejoy, rotorooter, roto rooter, mr rooter,
    servpro, stanley steemer, chem dry, terminix, orkin, rentokil, trugreen, lawn doctor, sunday lawn, merry maids,
    molly maid, the maids, helpling, book a tiger, guild mortgage, caliber home, newrez, shellpoint, flagstar,
    carrington mortgage, ocwen, phh mortgage, dovenmuehle, cenlar, lakeview loan, chase mortgage, nationwide
    mortgage, halifax mortgage, barclays mortgage, santander mortgage, sunrun, sunpower, vivint solar, adt security,
    adt, vivint, ring protect, brinks home, verisure, securitas direct, prosegur alarmas, loancare, shellpoint
    mortgage, caliber home loans, flagstar mortgage, ditech, select portfolio, sps mortgage, roundpoint, fay
    servicing, bsi financial, home point financial, uwm, united wholesale, better mortgage, arvest mortgage, pulte
    mortgage, citizens mortgage, boa mortgage, wf home mtg, home mtg, mtg pmt, camden living, essex apartment,
    aimco, archstone, payyourrent, rocky s ace, aubuchon hardware, f w webb, pella windows, andersen windows,
    renewal by andersen, bath fitter, leaf filter, leaffilter, coit, mr electric, one hour heating, ars rescue,
    service experts, barefoot lawn, scotts lawn, davey tree, bartlett tree, savatree, mosquito squad, ehrlich pest,
    vodopad, mosstroy, kvartplata online, хозяйственный, хозяйственный магазин, vseinstrumenti, строй двор, метрика,
    сатурн строймаркет, сантехника онлайн, bricoman, delbard, les briconautes, tridome, la plateforme du batiment,
    rexel, sonepar, brossette, espace aubade, porcelanosa, bricocentro, cadena 88, optimus ferreteria, ferrokey,
    habitacle, ferreteria, aki bricolaje`,
  en: `rent, rental payment, monthly rent, flat rent, apartment rent, room rent, house rent, office rent, landlord,
    lease, mortgage, home loan, hoa, hoa dues, homeowners association, property tax, council tax, property
    management, apartments, apartment deposit, rental deposit, security deposit, house deposit, real estate, realty,
    estate agent, letting agent, moving company, movers, moving truck, removals, storage unit, self storage,
    plumber, plumbing, electrician, handyman, locksmith, roof, roofing, roofer, gutter, hvac, boiler repair, boiler
    service, heating repair, home repair, house repair, home repairs, repairs at home, home improvement, home
    maintenance, renovation, remodel, carpenter, carpentry, hardware store, hardware, lumber, paint, wallpaper,
    tiles, cement, drill, screws, nails hardware, light bulbs, light bulb, door lock, house keys, cleaner, cleaning
    lady, house cleaning, maid, housekeeping, housekeeper, cleaning service, pest control, exterminator, gardener,
    gardening, landscaping, lawn care, lawn mowing, lawn, pool service, window cleaning, chimney, septic, home
    security, home warranty, housing, condo fee, condo fees, maintenance charges, society maintenance, strata, pg
    rent, hostel rent, hostel fee, hostel fees, pg fees, rent payment, rent for, rent paid, paid rent, rents,
    tenant, tenancy, lettings, letting, landlord rent, sublet, dorm, dorm rent, dormitory, roommate rent, emi home,
    home emi, house emi, home loan emi, mtg, mortg, mortgage payment, mortgage pmt, mtg pmt, loan home, home equity,
    heloc, escrow mortgage, apartment complex, apts, apt rent, apartment homes, townhomes, condo, condominium,
    condominiums, homeowner, homeowners assn, owners association, property mgmt, prop mgmt, realtor, realtors,
    housing society, society charges, society bill, maintenance bill, maintenance fee house, building maintenance,
    house painting, paint store, paints, painter, mason, electrical work, electrical repair, wiring, fuse,
    switchboard, socket, plug socket, bulbs, led bulb, led lights, tube light, fan repair, ac repair, ac service, ac
    servicing, air conditioning repair, air conditioner repair, heating and cooling, heating and air, plumbing
    repair, tap repair, leak repair, drain cleaning, rooter, water heater, geyser, geyser repair, furnace, boiler,
    carpet cleaning, upholstery, flooring, hardwood floor, countertops, cabinets, kitchen remodel, bathroom remodel,
    home renovation, contractor, contractors, construction, builders, roofing company, siding, windows and doors,
    glass repair, garage door, fence, fencing, deck, patio, pest, termite, bug spray service, lawn service, tree
    service, tree trimming, nursery plants, garden supplies, garden center, garden centre, gardening tools,
    fertilizer, potting soil, seeds, plant pots, lawn mower, hose, hammer, wrench, screwdriver, toolbox, power
    drill, nuts and bolts, plywood, bricks, sand and cement, hinges, door handle, lock repair, duplicate keys, keys
    made, key cutting, moving boxes, packers and movers, packers, moving van, van hire moving, relocation, self
    storage unit, storage rent, storage fee, house help, maid salary, cook salary, domestic help, cleaning lady pay,
    babai, house keeper, driver salary home, home security system, alarm monitoring, council rates, rates council,
    tenancy deposit, security deposit flat, deposit flat, letting fee, leasing office, lease payment apartment,
    housing loan, house loan, flat emi, house down payment, hoa fee, condo dues, co op maintenance, strata fee, body
    corporate, maintenance society, flat maintenance, service charge flat, ground rent, house tax, repairs house,
    paint for wall, roof repair, gutters, heating & cooling, appliance repair, washing machine repair, fridge
    repair, tv repair, chimney sweep, drywall, insulation, windows replacement, window repair, keys cut, duplicate
    key, house key, doors, tiling, carpet installation, remodeling, renovations, contracting, general contractor,
    mechanical contractor, masonry, paving, driveway, landscaper, plants for garden, compost, snow removal, maid
    service, bai salary, septic service, dumpster, junk removal, removal van, mini storage, alarm system, security
    system, smoke detector, timber yard, drill bits, tool hire, switch board, wire, faucet, shower head, toilet
    seat, plunger, paint brush, primer paint, sealant, sand cement, padlock, dustpan, mulch, weed killer, grass seed,
    welding, water purifier service, curtain rod, furniture assembly`,
  es: `alquiler, renta, renta mensual, arriendo, alquiler piso, piso, hipoteca, comunidad de vecinos, comunidad de
    propietarios, gastos de comunidad, comunidad, ibi, fianza, inmobiliaria, mudanza, fontanero, fontaneria,
    plomero, electricista, cerrajero, albañil, carpintero, pintor, reforma, reformas, obra en casa, reparacion casa,
    ferreteria, bricolaje, pintura pared, bombillas, limpieza hogar, limpieza de casa, empleada domestica,
    asistenta, jardinero, jardineria, vivienda, predial, administracion edificio, expensas, trastero, casero, hogar
    reparacion, renta depa, renta departamento, renta casa, renta cuarto, renta del mes, pago renta, pago de renta,
    alquiler casa, alquiler habitacion, alquiler mes, lloguer, lloguer pis, comunitat, comunidad propietarios,
    administrador fincas, administracion de fincas, mantenimiento edificio, cuota mantenimiento, mantenimiento casa,
    cuota vecinos, hipoteca casa, cuota hipoteca, credito hipotecario, enganche casa, departamento, depa,
    vigilancia, jardineria casa, material construccion, materiales construccion, cemento, pintura casa, brocha,
    taladro, tornillos, clavos, martillo, herramienta casa, focos, foco, cerradura, llaves copia, copia de llaves,
    duplicado llaves, persiana, persianas, ventanas, toldo, aire acondicionado reparacion, calentador, tinaco, bomba
    agua, impermeabilizante, fumigacion, plagas, pulidora, reforma baño, reforma cocina, ferreteries, fusteria,
    lampista, pintor casa, mudanzas, guardamuebles, trastero alquiler, limpieza de hogar, muchacha limpieza, señora
    limpieza, vivero, plantas jardin, tierra macetas, macetas, alquiler mensual, arrendamiento, pago de arriendo,
    mensualidad piso, fianza piso, deposito alquiler, comunidad vecinos, cuota comunidad, cuota de mantenimiento,
    contribuciones, tasa basuras, derrama, obra, obras casa, plomeria, gasfiter, carpinteria, cerrajeria,
    cristalero, cristaleria, toldos, caldera revision, revision caldera, reparacion caldera, aire acondicionado
    instalacion, reparacion lavadora, reparacion electrodomesticos, ferreterias, saneamientos, azulejos, pladur,
    plantas, cesped, piscina mantenimiento, control de plagas, limpieza casa, limpieza hogar servicio, empleada del
    hogar, alarma hogar, agencia inmobiliaria, notaria piso, bombilla, enchufes, herramientas, grifo, ladrillos,
    mosquitera`,
  fr: `loyer, loyers, hypotheque, pret immobilier, credit immobilier, emprunt immobilier, charges de copropriete,
    copropriete, syndic, taxe fonciere, taxe d habitation, caution appartement, depot de garantie, agence
    immobiliere, demenagement, plombier, plomberie, electricien, serrurier, menuisier, peintre, macon, travaux,
    renovation, bricolage, quincaillerie, ampoule, ampoules, peinture, femme de menage, menage, jardinier,
    jardinage, appartement, logement, chaudiere entretien, ramonage, garde meuble, reparation maison, proprietaire,
    loyer mensuel, loyer appart, loyer mars, loyer janvier, bailleur, charges locatives, charges copro, copro, quote
    part charges, regularisation charges, caution, office hlm, hlm, opac, residence etudiante, cite u, echeance pret
    immo, pret immo, mensualite pret, credit immo, immobilier, immobiliere, agence immo, frais d agence, notaire
    maison, artisan, carreleur, carrelage, electricite travaux, chauffagiste, ramoneur, couvreur, vitrier, parquet,
    cloison, placo, outils, outillage, perceuse, visserie, jardinerie, plantes jardin, terreau, tondeuse, pepiniere,
    double de cles, serrurerie, demenageur, camion demenagement, carton demenagement, box stockage, menage domicile,
    aide menagere, loyer appartement, location appartement, frais d'agence, chambre etudiante, emprunt maison, taxe
    d'habitation, taxe habitation, travaux maison, peinture mur, menuiserie, maconnerie, toiture, vitre, entretien
    chaudiere, chaudiere, double des cles, double cles, cles, reparation lave linge, depannage electromenager,
    rallonge, tonte pelouse, plantes, menage a domicile, cesu menage, demenageurs, alarme maison, deratisation,
    desinsectisation`,
  de: `miete, monatsmiete, *miete, mietzahlung, kaltmiete, warmmiete, nebenkosten, nebenkostenabrechnung, hausgeld,
    hypothek, baufinanzierung, immobilienkredit, hauskredit, kaution, mietkaution, makler, maklerprovision, umzug,
    umzugswagen, umzugsunternehmen, klempner, installateur, elektriker, handwerker, schlosser, schlusseldienst,
    schreiner, tischler, maler, dachdecker, schornsteinfeger, renovierung, renovieren, baumarkt, wandfarbe,
    gluhbirne, gluhbirnen, lampen, putzfrau, putzhilfe, reinigungskraft, haushaltshilfe, gartner, garten,
    gartencenter, grundsteuer, wohnung, hausverwaltung, lagerraum, vermieter, reparatur haus, heizungswartung,
    wohnungsmiete, zimmermiete, wg miete, wg zimmer, betriebskosten, wohngeld, rate haus, mullgebuhren, sanitar,
    malerarbeiten, fliesenleger, heizungsbauer, schlussel nachmachen, reparatur waschmaschine, sanierung, umbau,
    bohrmaschine, schrauben, dubel, farbe wand, pinsel, lampe gluhbirne, leuchtmittel, verlangerungskabel, pflanzen,
    blumenerde, rasenmaher, fensterputzer, umzugsfirma, transporter mieten, kammerjager, alarmanlage`,
  it: `affitto, affitti, canone di locazione, mutuo, rata mutuo, condominio, spese condominiali, amministratore
    condominio, imu, tari, caparra, deposito cauzionale, agenzia immobiliare, trasloco, idraulico, elettricista,
    fabbro, falegname, muratore, imbianchino, ristrutturazione, lavori in casa, manutenzione casa, manutenzione
    caldaia, caldaia, ferramenta, bricolage, vernice, lampadine, lampadina, donna delle pulizie, colf, pulizie,
    pulizie casa, giardiniere, giardinaggio, appartamento, casa affitto, padrone di casa, affitto casa, affitto
    stanza, affitto mensile, canone affitto, cauzione affitto, rata del mutuo, spese condominio, immobiliare, lavori
    casa, vetraio, revisione caldaia, tecnico lavatrice, riparazione lavatrice, fai da te, utensili, trapano, viti,
    prolunga, pittura, vivaio, piante, terriccio, impresa di pulizie, traslochi, deposito mobili, disinfestazione,
    antifurto, duplicato chiavi`,
  pt: `aluguel, aluguer, renda, renda da casa, arrendamento, hipoteca, financiamento imobiliario, financiamento casa,
    prestaçao da casa, prestaçao casa, condominio, taxa de condominio, iptu, imi, cauçao, imobiliaria, mudança,
    encanador, canalizador, eletricista, chaveiro, serralheiro, pedreiro, pintor, carpinteiro, marceneiro, reforma,
    obras, obras em casa, material de construçao, ferragens, drogaria ferragens, tinta parede, lampada, lampadas,
    faxina, faxineira, diarista, empregada domestica, jardineiro, jardinagem, moradia, apartamento, senhorio,
    aluguel do mes, aluguel apartamento, aluguel casa, renda mensal, deposito aluguel, prestacao apartamento,
    credito habitacao, copia de chave, vidraceiro, conserto geladeira, conserto maquina de lavar, assistencia
    tecnica, loja de construcao, ferramentas, furadeira, parafusos, extensao, floricultura plantas, terra vegetal,
    mulher a dias, limpeza casa, carreto, guarda moveis, dedetizacao, desentupidora, portaria, alarme casa, caldeira`,
  ru: `аренда квартир*, аренда жиль*, аренд*, квартплат*, съем квартир*, съём квартиры, снять квартир*, квартир*,
    ипотек*, риелтор*, риэлтор*, хозяйк* за квартир*, залог за квартир*, капремонт*, ремонт квартир*, ремонт дома,
    ремонт, ремонт крыш*, стройматериал*, строительн*, стройк*, сантехник*, сантехни*, электрик, электрика, слесар*,
    плотник*, переезд*, грузчик*, краска для стен, обои, плитк*, лампочк*, инструмент*, шуруп*, гвозд*, клининг*,
    уборк* квартир*, уборщиц*, домработниц*, дача, дачу, дачи, участок, саженц*, замок двер*, жиль*, налог на
    имущество, аренда, арендная плата, съем, снимаю квартир*, оплата квартир*, оплата жилья, за квартиру, квартира,
    общежити*, общаг*, тсж, жск, управляющая компания, ук, капитальный ремонт, взнос капремонт, ипотечн*,
    недвижимост*, застройщик*, хозтовары, хозмаг*, строитель, стройдом, стройбаза, стройцентр, строймаркет,
    стройматериалы, строительный магазин, инструменты, электротовар*, электроинструмент*, крепеж*, саморез*, дрель,
    перфоратор*, герметик*, лакокрас*, линолеум*, ламинат*, напольн* покрыт*, двери, окна, жалюзи, замки, ключи,
    изготовление ключей, сантехника, смеситель*, сад огород, садовод*, садов* центр*, рассад*, семена, удобрен*,
    теплиц*, мебельн* фурнитур*, вывоз мебели, переезд, кладов*, склад хранени*, химчистк* мебел*, натяжн* потолк*,
    stroymaterialy, strojmarket, аренда квартиры, аренда жилья, аренда комнаты, снимаю квартиру, квартплата, оплата
    квартиры, залог за квартиру, комиссия риелтору, риелтор, риэлтор, агентство недвижимости, ипотека, ипотечный
    платеж, платеж по ипотеке, взнос за капремонт, капремонт, снт, взносы снт, содержание жилья, ремонт квартиры,
    ремонт кухни, сантехник, электромонтаж, мастер на час, муж на час, плотник, маляр, штукатур, плиточник, плитка,
    ламинат, краска, шпаклевка, шпатлевка, цемент, гипсокартон, доски, пиломатериалы, строительные материалы, хоз
    товары, хозмаг, хозяйственный магазин, инструмент, шуруповерт, саморезы, гвозди, лампочка, лампочки, розетка,
    розетки, удлинитель, смеситель, кран, ремонт стиральной машины, ремонт холодильника, ремонт техники, ремонт
    бытовой техники, замок, дубликат ключей, вскрытие замков, пластиковые окна, дверь, натяжной потолок, кондиционер
    установка, клининг, уборка, уборка квартиры, домработница, мойка окон, химчистка дивана, садовый центр, рассада,
    садовник, грунт, грузчики, грузоперевозки, газель переезд, склад хранение, дезинсекция, домофон, охрана,
    сигнализация, stroitelnyy, stroymarket, khoztovary, hoztovary, khozmag, remont, santekhnika, elektrika, plitka,
    oboi, klyuchi, doma, забор, консьерж`,
  hints: `house, home, casa, maison, haus, дом, apartment, flat, repair, repairs, reparacion, reparation, reparatur,
    riparazione, reparo, tools, tool, garden, jardin, giardino, jardim, сад, storage, deposit, ikea, furniture,
    ladder, cleaning, уборк*, limpieza, pulizia, limpeza, maintenance, mantenimiento, manutençao, entretien,
    wartung, properties, property, management, keys, key copy, ключ*, estate, builder, building, kitchen renovation,
    homes, residence, residential, residences, tower apartments, villas, court apartments, landing, heights, lofts,
    village apartments, manor, estates, rentals, supply house, electric supply, glass, stone, tile, floors, wood,
    садов*, строй*, simplisafe, waste removal, nails, bulb, extension cord, extension board, impuesto predial,
    charges, vis, multiprise, werkzeug, tassa rifiuti, хозяйственный, instrument, dom, apt, mgmt, supply, supply co,
    building supply, constr, const, home services, mechanical, plumbing supply, glass co, lock, locks, key,
    fixtures, gardens, landscape, tree, cleaners home, restoration, roofing co, solar, solar panels, energy
    efficiency, stor, moving, immobilien, immo, hogar, jysk`,
};
